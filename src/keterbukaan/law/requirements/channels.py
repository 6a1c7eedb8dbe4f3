"""Cara penyampaian: by which channel one may ask, object or apply.

The statute admits what is unwritten, and post (UU 14/2008 Ps. 22(1), (3) and
(6)). PerKI 1/2021 Ps. 28 names two ways only: in writing in person, and by
e-mail. Whether it can shut the others out is the reading ``request_channel``.
A web form is an electronic medium (Ps. 28(1)) that Ps. 28(2) does not name;
nothing is said about it here.

>>> for rule in CHANNEL_RULES:
...     print(rule.step, rule.period, rule.oral, "|", rule.basis)
request from 2010-04-30 until 2021-06-29 yes | PerKI 1/2010 Ps. 23(1)
request from 2021-06-30 no | PerKI 1/2021 Ps. 28(2)
objection from 2010-04-30 until 2021-06-29 yes | PerKI 1/2010 Ps. 32
objection from 2021-06-30 no | PerKI 1/2021 Ps. 40
dispute from 2010-08-20 until 2013-04-28 None | PerKI 2/2010 Ps. 6
dispute from 2013-04-29 special_needs | PerKI 1/2013 Ps. 9
"""

from __future__ import annotations

from functools import partial
from typing import Final

from ...texts import both
from ..handed_in import Channel
from ..limits.regimes import (
    PERKI_1_2010,
    PERKI_1_2013,
    PERKI_1_2021,
    PERKI_2_2010,
)
from ..shape import Evidence, Step
from .shape import ChannelRule, OralForm

# The rows were read in their regulations, and not compared with them again.
_rule: Final = partial(ChannelRule, evidence=Evidence.S1, checked=None)

CHANNEL_RULES: Final = (
    _rule(
        **PERKI_1_2010.dated(
            "Ps. 23(1)", "PerKI 1/2010 Ps. 24(3)", "UU 14/2008 Ps. 22(1)"
        ),
        step=Step.REQUEST,
        words=(
            "tertulis atau tidak tertulis; yang lisan dituangkan dalam formulir",
            "written or unwritten; what is said is put on the form",
        ),
        channels=(
            Channel.IN_PERSON,
            Channel.EMAIL,
            Channel.POST,
            Channel.FAX,
            Channel.COURIER,
        ),
        oral=OralForm.YES,
    ),
    _rule(
        **PERKI_1_2021.dated(
            "Ps. 28(2)", "UU 14/2008 Ps. 22(1)", "UU 14/2008 Ps. 22(6)"
        ),
        step=Step.REQUEST,
        words=both(
            id="tertulis, datang langsung atau lewat surat elektronik; undang-undang "
            "juga mengenal yang tidak tertulis dan pos",
            en="in writing, in person or by e-mail; the statute also knows what is "
            "unwritten, and post",
        ),
        channels=(Channel.IN_PERSON, Channel.EMAIL),
        oral=OralForm.NO,
    ),
    _rule(
        **PERKI_1_2010.dated("Ps. 32"),
        step=Step.OBJECTION,
        words=(
            "dengan formulir; yang tidak tertulis dituliskan dengan bantuan",
            "on a form; what is unwritten is written up with help",
        ),
        oral=OralForm.YES,
    ),
    _rule(
        **PERKI_1_2021.dated("Ps. 40", "UU 14/2008 Ps. 35(1)"),
        step=Step.OBJECTION,
        words=(
            "tertulis, datang langsung atau lewat surat elektronik",
            "in writing, in person or by e-mail",
        ),
        channels=(Channel.IN_PERSON, Channel.EMAIL),
        oral=OralForm.NO,
    ),
    _rule(
        **PERKI_2_2010.dated("Ps. 6"),
        step=Step.DISPUTE,
        words=(
            "langsung, pos, surat elektronik, faksimile, atau pengantaran lain",
            "in person, by post, e-mail, fax or other delivery",
        ),
        channels=(
            Channel.IN_PERSON,
            Channel.POST,
            Channel.EMAIL,
            Channel.FAX,
            Channel.COURIER,
        ),
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 9", "PerKI 1/2013 Ps. 9(3)"),
        step=Step.DISPUTE,
        words=both(
            id="tertulis, dengan formulir atau surat; lisan hanya langsung oleh "
            "pemohon berkebutuhan khusus (tunanetra atau tidak dapat membaca)",
            en="in writing, by form or letter; oral only in person, by an applicant "
            "with special needs (blind or unable to read)",
        ),
        oral=OralForm.SPECIAL_NEEDS,
    ),
)
"""What each regulation says about the channel, in the order of the procedure."""
