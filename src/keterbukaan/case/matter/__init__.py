"""Perkara pada suatu hari: one case as it stands on one day.

A dossier is what the record holds. A matter is that record up to a day, with
the calendars that count in it and the law that judges each step.
"""
