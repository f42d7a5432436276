"""A comparison with a baseline, by hand."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from woundapp.errors import EvaluationError
from woundapp.evaluation import comparison
from woundapp.evaluation.comparison import Baseline, KeptCase
from woundapp.evaluation.metrics import Case


def _baseline(cases: list[Case]) -> Baseline:
    return Baseline(
        model="old 1, F16",
        made_at="2026-01-01T00:00:00+00:00",
        cases=tuple(map(KeptCase.of, cases)),
        figures=msgspec.Raw(b"{}"),
    )


def test_mcnemar_by_hand(case: Any) -> None:
    """The baseline alone is right once, this model alone 6 times: p = 2 (1 + 7) / 2**7."""
    before, now = [], []
    for number, (old, new) in enumerate([(True, False)] + [(False, True)] * 6 + [(True, True)] * 5):
        label = "infected" if number % 2 else "not_infected"
        other = "not_infected" if number % 2 else "infected"
        sha256 = f"{number:064}"
        before.append(case(label, label if old else other, sha256=sha256))
        now.append(case(label, label if new else "indeterminate", sha256=sha256))
    now.append(case("infected", "infected"))
    before.append(case("infected", "infected"))
    now.append(case(None, "infected"))
    found = comparison.compare(_baseline(before), now)
    assert (found.accuracy.photos, found.accuracy.b, found.accuracy.c) == (12, 1, 6)
    assert found.accuracy.p_value == pytest.approx(2 * (1 + 7) / 2**7)
    assert found.accuracy.difference == pytest.approx(5 / 12, abs=1e-4)
    assert (found.sensitivity.photos, found.sensitivity.b, found.sensitivity.c) == (6, 0, 3)
    assert (found.specificity.photos, found.specificity.b, found.specificity.c) == (6, 1, 3)
    assert (found.only_now, found.only_baseline) == (1, 1)
    assert found.unpaired == (now[-2].record.file, before[-1].record.file)


def test_no_difference_is_no_evidence(case: Any) -> None:
    same = [case("infected", "infected")]
    found = comparison.compare(_baseline(same), same)
    assert (found.accuracy.p_value, found.specificity.difference) == (1.0, None)


def test_a_baseline_comes_back_from_its_file(case: Any, tmp_path: Path) -> None:
    kept, file = case("infected", "infected", 1.5), tmp_path / "base.json"
    file.write_bytes(msgspec.json.encode(_baseline([kept])))
    assert comparison.read(file, [kept.record]).cases == (KeptCase.of(kept),)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1", b'{"model": 3}', b"\xff\xfe"])
def test_a_broken_baseline_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "base.json"
    file.write_bytes(content)
    with pytest.raises(EvaluationError, match="no baseline that can be read"):
        comparison.read(file, [])
    with pytest.raises(EvaluationError, match="No such file"):
        comparison.read(tmp_path / "none.json", [])


def test_a_baseline_of_other_photos_is_refused_before_anything_is_done(case: Any, tmp_path: Path) -> None:
    file = tmp_path / "base.json"
    file.write_bytes(msgspec.json.encode(_baseline([case("infected", "infected")])))
    with pytest.raises(EvaluationError, match="no labelled photo in common"):
        comparison.read(file, [case("infected", "infected").record])
