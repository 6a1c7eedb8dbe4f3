"""What is hostile, huge or odd is a clear problem, and costs no more than its size."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from keterbukaan import InputError
from keterbukaan.adapters.json import (
    problems,
    read_case,
    read_cases,
    read_decree,
    read_exemption,
    read_exemptions,
    sizes,
    source,
    values,
    write_case,
    write_exemption,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ASKED = {"type": "request_received", "on": "2026-03-12"}
CASE: Mapping[str, Any] = {
    "schema": "keterbukaan/case/1",
    "body": {"kind": "state", "level": "regency"},
    "events": [ASKED],
}
DEEP = "[" * 900 + "1" + "]" * 900


def _wrong(content: object, read: Callable[..., object] = read_case) -> list[str]:
    with pytest.raises(InputError) as raised:
        read(content)
    return [str(problem) for problem in raised.value.problems]


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of size that a test can pass: 400 bytes."""
    for module in (sizes, source):
        monkeypatch.setattr(module, "BYTES", 400)
    monkeypatch.setattr("keterbukaan.adapters.json.exemption_list.BYTES", 400)


# -- depth ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f'{{"x":{DEEP}}}',
        f'{{"x":1,"x":{DEEP}}}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" * 100_000 + "]" * 100_000,
    ],
)
def test_what_is_nested_too_deeply_is_a_problem(text: str) -> None:
    """Be it more than a parser bears, or only more than any file has."""
    assert _wrong(text) == ["$: nested too deeply"]
    assert str(next(read_exemptions(text))[1]).endswith("too deeply")


def test_a_program_that_is_deep_itself_gets_the_same_problem() -> None:
    """Where the interpreter bears no more, though the file is not too deep."""
    found = [*problems.problems(RecursionError())]
    assert [str(problem) for problem in found] == ["$: nested too deeply"]


def test_values_that_hold_themselves_are_a_problem() -> None:
    """What no JSON can be ends too, and so does what is shared at every level."""
    itself: dict[str, object] = {}
    itself["x"] = itself
    assert _wrong({**CASE, "extra": itself}) == ["$: nested too deeply"]
    shared: dict[str, object] = {}
    for _ in range(sizes.DEPTH + 1):
        shared = {"x": shared, "y": shared}
    assert _wrong({**CASE, "extra": shared}) == ["$: nested too deeply"]


def test_a_file_may_be_as_deep_as_is_said() -> None:
    """Tests that replace one another are read to the last level, and written again."""
    test: dict[str, object] = {"information": "1"}
    for _ in range(sizes.DEPTH - 2):
        test = {"information": "x", "replaces": test}
    content = {"schema": "keterbukaan/exemption/1", **test}
    assert write_exemption(read_exemption(json.dumps(content))) == content


def test_a_key_given_twice_is_found_wherever_it_stands() -> None:
    """Its path is put together for the few that are told."""
    text = json.dumps({**CASE, "extra": {"a b": [[], {"x": [1]}]}})
    doubled = text.replace('{"x": [1]}', '{"x": [1], "x": 2, "y": {}, "y": {}}')
    assert _wrong(doubled) == [
        "$.extra['a b'][1].x: key given twice",
        "$.extra['a b'][1].y: key given twice",
    ]


# -- size -------------------------------------------------------------------------


@pytest.mark.usefixtures("_small")
def test_a_file_that_is_too_large_is_a_problem(tmp_path: Path) -> None:
    """No more is read than shows that it is."""
    file = tmp_path / "x.json"
    text = json.dumps({**CASE, "id": "x" * 400})
    file.write_text(text)
    told = ["$: more than 400 bytes; nothing that large is read"]
    assert _wrong(file) == _wrong(text) == told
    assert [str(e).splitlines()[1:] for _, e in read_exemptions(text)] == [
        ["  " + told[0]]
    ]
    with pytest.raises(InputError, match="more than 400 bytes"):
        [*read_exemptions(file)]


@pytest.mark.usefixtures("_small")
def test_a_line_that_is_too_long_ends_its_file(tmp_path: Path) -> None:
    """The lines before are answered, and so are the other files."""
    lines = tmp_path / "a.jsonl"
    good = json.dumps(CASE)
    lines.write_text(f"{good}\n{' ' * 401}\n{good}\n")
    (tmp_path / "b.json").write_text(good)
    found = {str(place): one for place, one in read_cases([str(tmp_path)])}
    assert [Path(name).name for name in found] == ["a.jsonl:1", "a.jsonl:2", "b.json"]
    assert "a line of more than 400 bytes" in str(found[f"{lines}:2"])


def test_a_line_of_another_encoding_leaves_the_others(tmp_path: Path) -> None:
    """One bad line is told; a mark at the start of a file is no part of its text."""
    lines = tmp_path / "a.jsonl"
    good = json.dumps(CASE).encode()
    lines.write_bytes(b"\xef\xbb\xbf" + good + b"\n\xff\xfe\r\n" + good + b"\r\n")
    found = [one for _, one in read_cases([str(lines)])]
    assert found[0] == found[2] == read_case(CASE)
    assert str(found[1]).endswith("$: this line is not UTF-8 text")
    assert [row for row, _ in read_exemptions(lines)] == [1, 2, 3]


def test_standard_input_is_utf_8_whatever_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Names keep their letters, be the stream one of bytes or of text."""
    text = json.dumps({**CASE, "id": "Désa"}, ensure_ascii=False)
    stream = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="cp1252")
    for given in (stream, io.StringIO(text)):
        monkeypatch.setattr("sys.stdin", given)
        assert [getattr(one, "id", None) for _, one in read_cases(["-"])] == ["Désa"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_or_a_device_is_no_file(tmp_path: Path) -> None:
    """Nobody writes into it, or it never ends: it is refused and not waited for."""
    for name in ("x.json", "x.jsonl"):
        os.mkfifo(tmp_path / name)
        assert _wrong(tmp_path / name)[0].endswith("is no regular file; it is not read")
        (_, found), *_ = read_cases([str(tmp_path / name)])
        assert "is no regular file" in str(found)
        with pytest.raises(InputError, match="is no regular file"):
            [*read_exemptions(tmp_path / name)]
    assert _wrong(Path(os.devnull))[0].endswith("is no regular file; it is not read")


def test_a_file_that_is_not_there_or_is_a_folder(tmp_path: Path) -> None:
    """Each is told with its reason."""
    for name in ("absent.jsonl", "absent.json"):
        with pytest.raises(InputError, match="no such file or directory"):
            [*read_exemptions(tmp_path / name)]
    assert _wrong(tmp_path)[0].endswith(": is a directory")


# -- count ------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "most"), sizes.CASE.items())
def test_a_case_has_so_many_facts_and_items(key: str, most: int) -> None:
    """As many are read, and one more is told before anything else is looked at."""
    entries = [f"x{n}" for n in range(most + 1)] if key == "items" else [7] * (most + 1)
    told = [f"$.{key}: {most + 1} entries; at most {most} are read"]
    assert _wrong({**CASE, key: entries}) == told
    assert not [*sizes.too_many({key: entries[1:]}, sizes.CASE)]


def test_a_decree_has_so_many_rows() -> None:
    """A year has no more days than that."""
    row = {"date": "2027-08-18", "kind": "joint_leave", "name": "x"}
    content = {"schema": "keterbukaan/decree/1", "kind": "SKB", "number": "900/2027"}
    content |= {"year": 2027, "issued": "2027-08-05", "source": "invented"}  # type: ignore[dict-item] # a tree of JSON
    told = ["$.adds: 1001 entries; at most 1000 are read"]
    assert _wrong({**content, "adds": [row] * 1001}, read_decree) == told
    found = _wrong({**content, "adds": [row] * 1000}, read_decree)
    assert found[-1] == "$: there are more problems; only the first 100 are listed"


def test_lists_and_objects_have_so_many_entries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also those inside a fact; what an application keeps for itself is not counted."""
    monkeypatch.setattr(values, "ENTRIES", 12)
    fact = {**ASKED, "documents": ["passport"] * 13}
    assert _wrong({**CASE, "events": [fact]}) == [
        "$.events[0].documents: 13 entries; at most 12 are read"
    ]
    extra = {"rows": [*range(13)]}
    assert write_case(read_case({**CASE, "extra": extra}))["extra"] == extra
    many = {f"k{n}": n for n in range(13)}
    assert _wrong({**CASE, "details": many}) == [
        "$.details: 13 entries; at most 12 are read"
    ]


@pytest.mark.parametrize(
    "content",
    [
        {**CASE, "events": [{"type": f"x{n}", "on": "soon"} for n in range(200)]},
        {**CASE, "events": [{**ASKED, "documents": ["a"] * 9000}] * 200},
        {**CASE, **{f"key_{n}": n for n in range(200)}},
        {**CASE, "readings": {f"r{n}": "x" for n in range(200)}},
        {**CASE, "items": ["a"], "events": [{**ASKED, "items": ["b"] * 200}]},
        {**CASE, "tests": [{"never_exempt": {f"r{n}": True for n in range(200)}}]},
        "{" + ",".join(f'"k{n}": 1, "k{n}": 2' for n in range(200)) + "}",
        '{"extra": [' + ",".join(['{"a": 1, "a": 2}'] * 200) + "]}",
    ],
)
def test_so_many_problems_are_listed(content: object) -> None:
    """The first hundred, and that there are more."""
    found = _wrong(content)
    assert len(found) == sizes.LISTED + 1
    assert found[-1] == "$: there are more problems; only the first 100 are listed"


def test_no_more_is_read_than_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader that names all faults gives up once it has enough of them."""
    asked: list[object] = []

    def close(name: str, _: object) -> None:
        asked.append(name)

    monkeypatch.setattr("keterbukaan.errors.close_to", close)
    facts = [{"type": f"x{n}", "on": "2026-03-12"} for n in range(2000)]
    assert len(_wrong({**CASE, "events": facts})) == sizes.LISTED + 1
    assert len(asked) <= 2 * sizes.LISTED


def test_what_is_wrong_is_told_in_few_words() -> None:
    """A value or a key of any length does not fill the screen."""
    long = "x" * 100_000
    decree = {"schema": long, "kind": long, "number": long, "source": "x", long: 1}
    case = {**CASE, long: 1, "items": [long, "y"], "events": [{**ASKED, long: long}]}
    for found in (_wrong(decree, read_decree), _wrong({**case, "id": [long]})):
        assert max(map(len, found)) < 1200
