"""The benchmark of the measurement measures what it says."""

import cv2
import numpy as np
import pytest

from tests import card_scenes
from tests.benchmarks import measurement

SHARMA = (
    ((50.0000, 2.6772, -79.7751), (50.0000, 0.0000, -82.7485), 2.0425),
    ((50.0000, -1.3802, -84.2814), (50.0000, 0.0000, -82.7485), 1.0000),
    ((50.0000, 0.0000, 0.0000), (50.0000, -1.0000, 2.0000), 2.3669),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0009), 7.1792),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0011), 7.2195),
    ((50.0000, 2.5000, 0.0000), (61.0000, -5.0000, 29.0000), 22.8977),
    ((50.0000, 2.5000, 0.0000), (58.0000, 24.0000, 15.0000), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)
"""Pairs of CIELAB colours and their difference, published to check implementations (Sharma et al., 2005)."""


@pytest.mark.parametrize(("one", "other", "difference"), SHARMA)
def test_colour_differences_are_the_published_ones(
    one: tuple[float, ...], other: tuple[float, ...], difference: float
) -> None:
    assert measurement.ciede2000(np.array(one), np.array(other)) == pytest.approx(difference, abs=1e-4)
    assert measurement.ciede2000(np.array(other), np.array(one)) == pytest.approx(difference, abs=1e-4)


def test_rays_and_projection_agree() -> None:
    """What is drawn at a place of the surface is seen where the geometry says."""
    outline = card_scenes.blob(np.random.default_rng(3), 2, 1.5)
    for radius, tilt in ((float("inf"), 30.0), (5.0, 20.0)):
        scene = card_scenes.Scene(
            outline=outline,
            radius=radius,
            tilt=tilt,
            azimuth=70,
            roll=25,
            radial=-0.05,
            size=(640, 480),
            noise=0,
            blur=0.3,
            looks_at=(0.5, 3),
        )
        seen = card_scenes.project(outline, scene).astype(np.float32)
        y, x = np.nonzero(card_scenes.render(scene)[..., 1] < 110)
        red = [
            cv2.pointPolygonTest(seen, (float(a) + 0.5, float(b) + 0.5), True)
            for a, b in zip(x, y, strict=True)
        ]
        wound = np.array(red) > -4
        assert wound.sum() == pytest.approx(cv2.contourArea(seen), rel=0.02)
        assert min(np.array(red)[wound]) > -1


def test_a_scene_of_the_benchmark() -> None:
    found = measurement.measured(1_000_003)
    assert found.kind == "limb, bent card"
    assert "curved" in found.faults
    assert max(abs(error) for error in found.errors) < 0.3
    assert min(found.stated) > 0
    assert found.colours is not None
