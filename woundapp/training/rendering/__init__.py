"""Renders wound photos with known signs and regions, to train a demonstration model without any patient."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from woundapp.training.rendering import body, camera, clutter, wound
from woundapp.training.rendering import plan as plans
from woundapp.training.rendering.canvas import Canvas
from woundapp.training.rendering.plan import (
    INFECTION_SIGNS,
    SIGN_CODES,
    SIGNS_FOR_INFECTION,
    BodyPart,
    SkinTone,
)

__all__ = ["INFECTION_SIGNS", "SIGN_CODES", "BodyPart", "RenderedWound", "SkinTone", "render"]

SMALLEST_SHARE = 0.003
"""A sign counts as visible when it covers at least this share of the photo."""

_SHOWN = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class RenderedWound:
    """A rendered photo and the truth about it.

    Attributes:
        pixels: `uint8` array of shape `(height, width, 3)`, RGB.
        masks: for each visible sign, in the order of SIGN_CODES, where it is: `bool`, `(height, width)`.
        infected: at least two local signs of infection are visible (IWGDF/IDSA 2023).
        skin_tone: group of the individual typology angle.
        body_part: what the wound is on.
    """

    pixels: NDArray[np.uint8]
    masks: dict[str, NDArray[np.bool_]]
    infected: bool
    skin_tone: SkinTone
    body_part: BodyPart

    def box(self, sign: str) -> tuple[int, int, int, int]:
        """Where a visible sign is, `(left, top, right, bottom)` in pixels, half-open.

        The outermost hundredth on each side is left out, so that a stray speck does not stretch it.
        """
        down, across = np.nonzero(self.masks[sign])
        left, right = np.quantile(across, (0.01, 0.99), method="nearest")
        top, bottom = np.quantile(down, (0.01, 0.99), method="nearest")
        return int(left), int(top), int(right) + 1, int(bottom) + 1


def render(seed: int, size: tuple[int, int]) -> RenderedWound:
    """Render one photo.

    Args:
        seed: the same seed and size give the same photo; at another size of the same shape, the same scene.
        size: width and height in pixels, each at least 64.
    """
    width, height = size
    planning, building, littering, taking = (
        np.random.default_rng(stream) for stream in np.random.SeedSequence(seed).spawn(4)
    )
    plan = plans.draw(planning)
    canvas = Canvas(width, height)
    drawn = body.draw(canvas, plan, building)
    shown = wound.draw(canvas, plan, drawn, building)
    covered = clutter.draw(canvas, plan, drawn.place, littering)
    pixels = camera.photographed(camera.lit(canvas, taking), canvas, taking)
    masks = {}
    for code in SIGN_CODES:
        if code in shown:
            mask = (shown[code] * (1 - covered)) > _SHOWN
            if mask.mean() >= SMALLEST_SHARE:
                masks[code] = mask
    infected = sum(code in masks for code in INFECTION_SIGNS) >= SIGNS_FOR_INFECTION
    return RenderedWound(pixels, masks, infected, plan.skin_tone, plan.body_part)
