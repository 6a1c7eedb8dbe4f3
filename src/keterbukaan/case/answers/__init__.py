"""Jawaban: what is asked of a matter, one file a question."""
