"""Jalannya waktu: every limit that runs in a matter, stage by stage.

The clocks are read once, in the order of the procedure, each stage's from
where the last one's end. The files have the names of the stages.
"""
