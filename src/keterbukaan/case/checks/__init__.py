"""Pemeriksaan: what was done, held against the law, one file a topic.

The topics are strangers to each other, but that mediation asks whether the body
stayed away: then there is nobody to mediate with.
"""
