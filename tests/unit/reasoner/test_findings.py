"""Findings read with care: what is plainly meant is put right and noted, and none is lost."""

import pytest

from woundapp.domain import ImageRegion
from woundapp.reasoner import findings
from woundapp.reasoner.findings import CUT, EVERYWHERE, NOWHERE, TURNED


@pytest.mark.parametrize(
    ("box", "region", "matters"),
    [
        ([100, 200, 500, 600], (100, 200, 500, 600), ()),
        ([500, 600, 100, 200], (100, 200, 500, 600), (TURNED,)),
        ([-50, 100, 300, 2000], (0, 100, 300, 1000), (CUT,)),
        ([2000, 100, 300, -1], (300, 0, 1000, 100), (TURNED, CUT)),
        ([999, 999, 1000, 1000], (999, 999, 1000, 1000), ()),
        ([0.4, 0.4, 0.6, 0.6], (0, 0, 1, 1), ()),
        ([0, 0, 1000, 1000], None, (EVERYWHERE,)),
        ([-50, -50, 2000, 2000], None, (EVERYWHERE,)),
        ([5, 5, 5, 9], None, (NOWHERE,)),
        ([1100, 0, 1200, 10], None, (NOWHERE,)),
        ([1, 2, 3], None, (NOWHERE,)),
        ([1, 2, 3, "4"], None, (NOWHERE,)),
        ([True, 2, 3, 4], None, (NOWHERE,)),
        ([1, 2, 3, float("nan")], None, (NOWHERE,)),
        ([1, 2, 3, 10**400], None, (NOWHERE,)),
        ("everywhere", None, (NOWHERE,)),
        (None, None, (NOWHERE,)),
    ],
)
def test_boxes_become_regions(
    box: object, region: tuple[int, int, int, int] | None, matters: tuple[str, ...]
) -> None:
    expected = ImageRegion(*region) if region else None
    assert findings.region_from_box(box, 1000, 1000) == (expected, matters)


def test_what_was_put_right_is_noted_with_its_number() -> None:
    listed = [
        {"sign": "slough", "bbox_2d": [10, 10, 50, 50]},
        {"sign": "erythema", "bbox_2d": [90, 90, 20, 20]},
    ]
    found, notes = findings.read(listed, 1000, 1000)
    assert [finding.region for finding in found] == [
        ImageRegion(10, 10, 50, 50),
        ImageRegion(20, 20, 90, 90),
    ]
    assert notes == ("The corners of finding 2's region were in the wrong order and were put right.",)


def test_fifty_findings_are_all_kept() -> None:
    listed = [{"sign": "slough", "bbox_2d": [n, n, n + 100, n + 100]} for n in range(50)]
    found, notes = findings.read(listed, 1000, 1000)
    assert len(found) == 50
    assert notes == ()


def test_what_is_said_twice_is_shown_once_and_noted() -> None:
    one = {"sign": "slough", "description": "yellow", "bbox_2d": [10, 10, 50, 50]}
    elsewhere = {"sign": "slough", "bbox_2d": [500, 500, 700, 700]}
    found, notes = findings.read([one, elsewhere, one, one], 1000, 1000)
    assert len(found) == 2
    assert notes == ("Finding 1 was named more than once; it is shown once.",)


@pytest.mark.parametrize(
    ("said", "sign", "note"),
    [
        ("erythema", "erythema", None),
        ("Purulent exudate", "purulent_exudate", None),
        ("redness", "erythema", "is called “redness”"),
        ("gangrene", "gangrene", "names no sign of the catalogue"),
        ("slough and pus", "slough and pus", "names no sign of the catalogue"),
        ("", "unknown", "does not say which sign"),
        (7, "unknown", "does not say which sign"),
    ],
)
def test_a_sign_is_taken_for_what_it_plainly_means(said: object, sign: str, note: str | None) -> None:
    found, notes = findings.read([{"sign": said, "bbox_2d": [1, 1, 9, 9]}], 1000, 1000)
    assert found[0].sign == sign
    assert len(notes) == (note is not None)
    assert note is None or note in notes[0]


def test_what_is_no_finding_at_all_is_kept_without_a_place() -> None:
    found, notes = findings.read(["erythema", 7, {}], 1000, 1000)
    assert [(finding.sign, finding.region) for finding in found] == [
        ("erythema", None),
        ("unknown", None),
        ("unknown", None),
    ]
    assert "Finding 1 names no usable place in the photo." in notes
    assert findings.read({"sign": "slough"}, 1000, 1000) == ((), ())
