"""Nilai: what a standing is made of, and the words of what is found."""
