"""Hanya dicetak: what is shown to people, and never computed with.

Open questions that need no choice (``no_choice``), what a form has to say
(``forms``), and the penalties (``penalties``). No date, finding or option rests
on any of it.
"""
