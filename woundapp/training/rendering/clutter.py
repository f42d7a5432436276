"""What else lies in a clinic's photo: gloved fingers, a paper ruler, a dressing."""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.training.rendering.canvas import Canvas, Field, smoothstep
from woundapp.training.rendering.plan import Plan

_GLOVES = ((0.25, 0.38, 0.72), (0.45, 0.35, 0.68), (0.88, 0.87, 0.82), (0.12, 0.13, 0.15), (0.20, 0.55, 0.55))


def draw(canvas: Canvas, plan: Plan, place: tuple[float, float], rng: np.random.Generator) -> Field:
    """Draw the clutter over the scene, most of it away from the wound.

    Args:
        canvas: with body and wound on it.
        plan: says what there is.
        place: of the wound, in units.
        rng: source of chance.

    Returns:
        Where clutter covers the scene, 0 to 1.
    """
    covered: Field = np.zeros((canvas.height, canvas.width), np.float32)
    if plan.dressing:
        covered = np.maximum(covered, _dressing(canvas, place, rng))
    if plan.ruler:
        covered = np.maximum(covered, _ruler(canvas, place, rng))
    if plan.glove:
        covered = np.maximum(covered, _glove(canvas, place, rng))
    return covered


def _beside(
    canvas: Canvas, place: tuple[float, float], distance: float, rng: np.random.Generator
) -> tuple[float, float]:
    """A place in the photo at least about `distance` units from the wound."""
    half_width, half_height = canvas.width / canvas.unit / 2, canvas.height / canvas.unit / 2
    spots = rng.uniform((-half_width, -half_height), (half_width, half_height), (8, 2))
    far = np.hypot(spots[:, 0] - place[0], spots[:, 1] - place[1])
    good = np.flatnonzero(far >= distance)
    chosen = spots[good[0] if good.size else int(far.argmax())]
    return float(chosen[0]), float(chosen[1])


def _local(canvas: Canvas, at: tuple[float, float], angle: float) -> tuple[Field, Field]:
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    x, y = canvas.x - np.float32(at[0]), canvas.y - np.float32(at[1])
    return x * cosine + y * sine, y * cosine - x * sine


def _dressing(canvas: Canvas, place: tuple[float, float], rng: np.random.Generator) -> Field:
    at = _beside(canvas, place, 0.42, rng)
    along, across = _local(canvas, at, rng.uniform(0, np.pi))
    half_length, half_width = rng.uniform(0.12, 0.24), rng.uniform(0.08, 0.16)
    edge = canvas.noise(rng, 6) * np.float32(0.006)
    outside = np.maximum(np.abs(along) - half_length, np.abs(across) - half_width) + edge
    cover = smoothstep(0.004, -0.004, outside)
    weave = np.sin(along * 260) * np.sin(across * 260)
    colour = (0.90, 0.89, 0.86) if rng.random() < 0.7 else (0.80, 0.68, 0.54)
    canvas.paint(colour, cover, 1 + np.float32(0.04) * weave)
    canvas.relief = canvas.relief + cover * (0.012 + edge + canvas.noise(rng, 5) * np.float32(0.004))
    canvas.gloss *= 1 - cover
    return cover


def _ruler(canvas: Canvas, place: tuple[float, float], rng: np.random.Generator) -> Field:
    at = _beside(canvas, place, 0.36, rng)
    angle, length = rng.uniform(-np.pi, np.pi), rng.uniform(0.4, 0.6)
    drawn = _ruler_print()
    scale = canvas.unit * length / drawn.shape[1]
    cosine, sine = np.cos(angle) * scale, np.sin(angle) * scale
    middle_x = (at[0] * canvas.unit) + canvas.width / 2
    middle_y = (at[1] * canvas.unit) + canvas.height / 2
    half_x, half_y = drawn.shape[1] / 2, drawn.shape[0] / 2
    turn = np.array(
        [
            [cosine, -sine, middle_x - cosine * half_x + sine * half_y],
            [sine, cosine, middle_y - sine * half_x - cosine * half_y],
        ]
    )
    size = (canvas.width, canvas.height)
    ink: Field = np.asarray(cv2.warpAffine(drawn, turn, size, flags=cv2.INTER_AREA), np.float32)
    ink /= 255
    solid = np.full_like(drawn, 255)
    cover: Field = np.asarray(cv2.warpAffine(solid, turn, size, flags=cv2.INTER_LINEAR), np.float32)
    cover /= 255
    paper = (0.93, 0.93, 0.90) if rng.random() < 0.8 else (0.55, 0.78, 0.62)
    canvas.paint(paper, cover, ink)
    canvas.relief = canvas.relief * (1 - cover * np.float32(0.6))
    canvas.gloss *= 1 - cover
    return cover


@cache
def _ruler_print() -> NDArray[np.uint8]:
    """A paper ruler of ten centimetres, black on white."""
    paper = np.full((96, 660), 255, np.uint8)
    for tick in range(101):
        x = 30 + tick * 6
        cv2.line(paper, (x, 0), (x, 40 if tick % 10 == 0 else 28 if tick % 5 == 0 else 18), 0, 2)
        if tick % 10 == 0:
            cv2.putText(paper, str(tick // 10), (x - 10, 76), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 0, 2)
    return paper


def _glove(canvas: Canvas, place: tuple[float, float], rng: np.random.Generator) -> Field:
    """One to three gloved fingers that reach in from the edge of the photo and stop short of the wound."""
    angle = rng.uniform(0, 2 * np.pi)
    tip = rng.uniform(0.26, 0.40)
    half = rng.uniform(0.05, 0.08)
    along, across = _local(canvas, place, angle)
    colour = _GLOVES[rng.integers(len(_GLOVES))]
    creases = canvas.noise(rng, 14) * np.float32(0.003)
    covered: Field = np.zeros_like(canvas.relief)
    for finger in range(rng.integers(1, 4)):
        start = tip + rng.uniform(0, 0.08)
        aside = across - np.float32(finger * half * 2.1 + rng.uniform(-0.01, 0.01))
        before = np.maximum(np.float32(start + half) - along, 0)
        ratio = np.sqrt(aside * aside + before * before) / np.float32(half)
        cover = smoothstep(1, 1 - 2 / (canvas.unit * half), ratio)
        canvas.paint(colour, cover)
        rounded = np.sqrt(np.maximum(1 - ratio * ratio, 0)) * np.float32(half) + creases
        canvas.relief = canvas.relief * (1 - cover) + (rounded + np.float32(0.1)) * cover
        canvas.gloss = canvas.gloss * (1 - cover) + np.float32(0.25) * cover
        covered = np.maximum(covered, cover)
    return covered
