"""A pack measured on rendered photos, by the command."""

import json
from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="needs the extra `evaluation`")

from woundapp import cli
from woundapp.training import measure
from woundapp.training.rendering import render


def test_a_pack_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "figures.json"
    assert cli.main(["train", "measure", "--pack", "demo", "--count", "4", "--json", str(file)]) == 0
    found = json.loads(file.read_text())
    assert json.loads(capsys.readouterr().out) == found
    assert set(found) == {
        "accuracy", "sensitivity", "specificity", "complete", "by_skin_tone",
        "sign_f1", "mean_iou", "median_seconds",
    }  # fmt: skip
    assert found["accuracy"]["total"] == 4
    assert found["sensitivity"]["total"] + found["specificity"]["total"] == 4
    assert sum(tone["total"] for tone in found["by_skin_tone"].values()) == 4
    assert set(found["accuracy"]) == {"share", "interval_95", "right", "total"}
    assert found["median_seconds"] > 0


def test_the_truth_is_the_rendered_photos() -> None:
    wound = render(measure.MEASURED_SEEDS, measure.SIZE)
    known = measure.truth(wound, "0.png")
    assert known.infected == wound.infected
    assert {sign.sign: sign.region for sign in known.signs or ()} == {
        sign: wound.box(sign) for sign in wound.masks
    }
