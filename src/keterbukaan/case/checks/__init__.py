"""Pemeriksaan: what was done, held against the law, one file a topic.

The topics are strangers to each other.
"""
