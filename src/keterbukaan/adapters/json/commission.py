"""Which commission is competent, as plain values.

>>> from keterbukaan.competence import competent
>>> from keterbukaan.parties import PublicBody
>>> answer = commission_json(competent(PublicBody(kind="state", level="regency")))
>>> answer["level"], answer["basis"], answer["readings"], answer["otherwise"]
('province', 'PerKI 1/2013 Ps. 6(4)', {'regency_commission': 'province'}, 'central')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...texts import Lang, pick

if TYPE_CHECKING:
    from ...competence import Competence
    from .standing_types import CommissionAnswer


def commission_json(answer: Competence, lang: Lang = "id") -> CommissionAnswer:
    """Return the commission, why that one, and the other answer where it is disputed.

    Where it cannot be told which, ``alternatives`` has an answer for each.

    Args:
        answer: which commission is competent.
        lang: the language of the texts.
    """
    found: CommissionAnswer = {
        "level": answer.level and answer.level.value,
        "text": answer.text(lang),
        "because": pick(answer.because, lang),
        "basis": str(answer.basis),
        "readings": dict(answer.readings),
        "otherwise": answer.otherwise and answer.otherwise.value,
        "notes": [pick(words, lang) for words in answer.notes],
    }
    if answer.alternatives:
        found["alternatives"] = [commission_json(a, lang) for a in answer.alternatives]
    return found
