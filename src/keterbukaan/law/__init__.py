"""Hukum: dated data of the law, and nothing that computes.

Numbers of the law stand in :mod:`keterbukaan.law.limits`, one file per stage;
the instruments they come from in :mod:`keterbukaan.law.instruments`; the days
off in :mod:`keterbukaan.law.decrees`. Their shapes stand in
:mod:`keterbukaan.law.shape`.

What may be exempt stands in :mod:`keterbukaan.law.grounds`, what opens it in
:mod:`keterbukaan.law.openings`, and the penalties, for information only, in
:mod:`keterbukaan.law.printed.penalties`.
"""
