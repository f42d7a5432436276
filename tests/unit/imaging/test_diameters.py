"""The lines that are drawn are as long as the figures say."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from woundapp.imaging import measure
from woundapp.measurement import Scale

SCALE = Scale(
    homography=(0.02, 0.001, -1.0, -0.0005, 0.021, -2.0, 0.00004, -0.00003, 1.0),
    centre=(500.0, 400.0),
    radial=0.02,
    uncertainty=0.02,
    print_checked=True,
)


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(3, 40))
def test_the_lines_are_those_that_were_measured(seed: int, corners: int) -> None:
    chance = np.random.default_rng(seed)
    angles = np.sort(chance.uniform(0, 2 * math.pi, corners))
    radii = chance.uniform(40, 250, corners)
    points = [
        (500 + r * math.cos(a), 400 + 0.6 * r * math.sin(a)) for a, r in zip(angles, radii, strict=True)
    ]
    size = measure.size(points, SCALE)
    found = [measure.to_centimetres(line, SCALE) for line in measure.lines(points, SCALE)]
    along, across = (line[1] - line[0] for line in found)
    assert float(np.linalg.norm(along)) == pytest.approx(size.length.value, rel=1e-4)
    assert float(np.linalg.norm(across)) == pytest.approx(size.width.value, rel=1e-3)
    assert abs(float(along @ across)) < 1e-3 * size.length.value * max(size.width.value, 0.1)
