"""The benchmark of costs runs, draws its plots, and tells what grows too steeply."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.benchmarks import costs, growth
from tests.benchmarks.costs import Scale
from tests.benchmarks.growth import FLAT, Curve
from woundapp.imaging import photo as photos
from woundapp.reasoner.model_pack import ModelPack

WORK = (1, 3, 12, 25, 50, 100)


@pytest.mark.parametrize("power", [0.0, 1.0, 2.0])
def test_a_power_is_found_beside_what_is_always_there(power: float) -> None:
    curve = Curve("made up", [(work, 5 + 3 * work**power) for work in (0, *WORK)])
    assert curve.exponent == pytest.approx(power, abs=0.05)
    assert curve.too_steep == (power > 1)


def test_what_should_be_flat_may_not_grow() -> None:
    leak = Curve("leak", [(work, 150.0 + 3 * work) for work in WORK], "megabytes", FLAT)
    settled = Curve("settled", [(work, 190.0 - 40 / work) for work in WORK], "megabytes", FLAT)
    assert leak.too_steep
    assert not settled.too_steep


def test_a_plot_is_as_wide_as_it_has_units(tmp_path: Path) -> None:
    time, memory = Curve("time", [(1, 1), (2, 2)]), Curve("memory", [(1, 5), (2, 5)], "megabytes")
    growth.plot(tmp_path / "new" / "one.png", "One", "photos", [time])
    growth.plot(tmp_path / "new" / "two.png", "Two", "photos", [time, memory])
    with Image.open(tmp_path / "new" / "one.png") as one, Image.open(tmp_path / "new" / "two.png") as two:
        assert two.size == (2 * one.width, one.height)


def test_a_photo_has_its_pixels_and_lies_on_its_side() -> None:
    content = costs.photo(0.5)
    opened = photos.decode(content, "photo.jpg")
    assert 0.49e6 < opened.pixels.size / 3 <= 0.5e6
    assert opened.height > opened.width
    assert not np.array_equal(opened.pixels, photos.decode(costs.photo(0.5, 1), "photo.jpg").pixels)


def test_all_costs_are_measured(qtbot: QtBot, demo_pack: ModelPack, tmp_path: Path) -> None:
    scale = Scale(megapixels=(0.1, 0.2), findings=(0, 2), samples=(1, 5), batch=(1, 2), batch_megapixels=0.1)
    found = costs.measure(demo_pack, tmp_path, scale, rounds=1)
    assert set(found) == {"machine", "pack", "rounds", "costs"}
    assert set(found["costs"]) == set(costs.MEASURED)
    for name, cost in found["costs"].items():
        assert (tmp_path / cost["plot"]).stat().st_size > 0
        assert isinstance(cost["steepness"], float)
        for curve in cost["curves"]:
            assert [work for work, _ in curve["points"]] == list(getattr(scale, name)), curve["name"]
            assert all(value > 0 for work, value in curve["points"] if work), curve["name"]
