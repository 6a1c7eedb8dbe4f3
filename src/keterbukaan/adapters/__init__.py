"""Penyambung: one file or folder a format, each behind an extra.

Adapters are strangers to each other; leaving one out breaks nothing.
"""
