"""What nobody saw, what is not there, and a test that was never made."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import ConsequenceTest, InputError, WorkCalendar, assess
from keterbukaan.exemption.finding import CHECKS
from keterbukaan.exemption.parts import PARTS
from keterbukaan.exemption.seen import ABOUT

if TYPE_CHECKING:
    from keterbukaan.exemption import Assessment, ExemptionFinding

DAY = dt.date(2026, 11, 2)


def _seen(**fields: object) -> Assessment:
    test = ConsequenceTest(information="Daftar contoh", **fields)  # type: ignore[arg-type] # any field at once
    return assess(test, DAY, calendar=WorkCalendar.national())


def _of(seen: Assessment, code: str) -> ExemptionFinding:
    (found,) = (f for f in seen.findings if f.code == code)
    return found


def test_what_nobody_saw_draws_one_finding() -> None:
    """It names the parts, once each, and is advice."""
    seen = _seen(not_seen=["reason", "period", "reason"])
    codes = {f.code for f in seen.findings}
    assert not codes & {"missing.reason", "period.not_stated"}
    assert _of(seen, "not_seen").text() == (
        "tidak dilihat oleh yang mencatat, sehingga tidak dinilai: alasan, jangka "
        "waktu pengecualian"
    )


def test_what_is_absent_is_said_of_the_determination() -> None:
    """Its weight and provision stay."""
    blank, absent = (
        _of(_seen(absent=parts), "missing.reason") for parts in ([], ["reason"])
    )
    assert absent.text() == "alasan: tidak ada dalam penetapan"
    assert absent.text("en") == "reason: not in the determination"
    assert (absent.severity, absent.basis) == (blank.severity, blank.basis)
    assert absent.words != blank.words


def test_every_part_is_in_some_finding() -> None:
    """What may be unseen is what a finding may say is missing."""
    assert set(ABOUT.values()) == set(PARTS)
    assert set(ABOUT) <= set(CHECKS)


def test_a_part_that_no_record_has_is_refused() -> None:
    """All of them at once, each with its path."""
    with pytest.raises(InputError) as caught:
        ConsequenceTest(information="x", absent=["reson", "reason", "stempel"])
    assert [problem.path for problem in caught.value.problems] == [
        "$.absent[0]",
        "$.absent[2]",
    ]


def test_no_test_was_made() -> None:
    """The record says so; a record that does not say is another thing."""
    assert _of(_seen(made=False), "missing.test").severity.value == "invalid"
    for made in (None, True):
        assert "missing.test" not in {f.code for f in _seen(made=made).findings}


@pytest.mark.parametrize(
    ("moment", "decided_on", "basis"),
    [
        ("during_dispute", dt.date(2022, 3, 1), "PerKI 1/2021 Ps. 49(1) c"),
        ("during_dispute", dt.date(2021, 6, 30), "PerKI 1/2021 Ps. 49(1) c"),
        ("during_dispute", dt.date(2021, 6, 29), "PerKI 1/2017 Ps. 4(2)"),
        ("during_dispute", dt.date(2017, 3, 17), "PerKI 1/2017 Ps. 4(2)"),
        ("during_dispute", "2019", "PerKI 1/2017 Ps. 4(2)"),
        ("during_dispute", "2021", "PerKI 1/2021 Ps. 49(1) c"),
        ("during_dispute", "2017", None),
        ("during_dispute", dt.date(2017, 3, 16), None),
        ("during_dispute", None, None),
        ("on_order", dt.date(2022, 3, 1), None),
    ],
)
def test_a_test_in_a_dispute_takes_an_order(
    moment: str, decided_on: dt.date | str | None, basis: str | None
) -> None:
    """From the day that PerKI 1/2017 is in force, by the regulation of its day."""
    seen = _seen(moment=moment, decided_on=decided_on)
    found = [str(f.basis) for f in seen.findings if f.code == "moment.without_order"]
    assert found == ([basis] if basis else [])
