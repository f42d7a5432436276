"""Renders a wound with the calibration card beside it, on a flat or a round part of the body.

Everything is known exactly: rays of a pinhole camera with a distorting lens meet a plane or a cylinder whose
surface is unrolled into centimetres, `(s, t)`: s around the limb, t along it. The wound's outline and all
that is true of it are in these. In space s becomes x, t becomes y, and z points into the body. Nothing of the
program is used but the card's drawing.
"""

import math
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import card

Array = NDArray[np.float64]
Pixels = NDArray[np.float32]

LIGHTS = {
    "daylight": (1.0, 1.0, 1.0),
    "tungsten": (1.0, 0.68, 0.39),  # of 3000 K, half corrected by the camera
    "fluorescent": (0.82, 1.0, 1.12),
}
"""Linear gains of red, green and blue."""

SKINS = ((224, 178, 150), (190, 132, 100), (122, 78, 56), (82, 54, 42))
WOUND = (150, 42, 40)
BACKGROUND = (70, 90, 110)

_SUPER = 2
_STRIP = 32
_CARD_PIXELS = 12
"""A millimetre of the card's drawing."""

_SURFACE_PIXELS = 50
"""A centimetre of the surface's drawing."""

_SURFACE_CM = 18.0
"""From the middle of the surface's drawing to its edges."""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What is photographed, and how.

    Attributes:
        outline: of the wound on the surface, in cm, of shape `(n, 2)`.
        card_at: the card's middle on the surface, in cm.
        card_turn: of the card on the surface, in degrees.
        radius: of the limb in cm, whose axis is t; infinite for a plane.
        bent: whether the card follows the surface; else it lies flat on it with its middle.
        lift: of a flat card over the surface, in cm.
        tip: of a flat card about both its axes, in degrees.
        printed: size of the card over what it should be.
        looks_at: point of the surface in the middle of the photo, in cm.
        distance: of the camera from it, in cm.
        tilt: between the camera's axis and the surface there, in degrees.
        azimuth: of the tilt on the surface, in degrees.
        roll: of the camera about its axis, in degrees.
        focal: length in units of half the photo's diagonal.
        radial: of the lens, as in measurement.Scale.
        size: width and height of the photo in pixels.
        blur: standard deviation in pixels.
        noise: standard deviation in grey levels.
        gains: of the light.
        gradient: of the light across and down the photo, as a share over half of it.
        crosstalk: of the camera's colour channels.
        skin: 8-bit sRGB.
        wound: likewise.
        patches: colours of the printed patches; None for the right ones.
        paper: linear reflectance of the card.
    """

    outline: Array
    card_at: tuple[float, float] = (0.0, 8.0)
    card_turn: float = 90.0
    radius: float = math.inf
    bent: bool = False
    lift: float = 0.0
    tip: tuple[float, float] = (0.0, 0.0)
    printed: float = 1.0
    looks_at: tuple[float, float] = (0.0, 4.0)
    distance: float = 35.0
    tilt: float = 0.0
    azimuth: float = 0.0
    roll: float = 0.0
    focal: float = 1.4
    radial: float = 0.0
    size: tuple[int, int] = (1280, 960)
    blur: float = 0.8
    noise: float = 2.0
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    gradient: tuple[float, float] = (0.0, 0.0)
    crosstalk: float = 0.0
    skin: tuple[int, int, int] = SKINS[0]
    wound: tuple[int, int, int] = WOUND
    patches: Array | None = None
    paper: tuple[float, float, float] = (0.85, 0.85, 0.85)
    rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(0))


def blob(
    rng: np.random.Generator, mean_radius: float, stretch: float, *, rough: float = 0.06, points: int = 360
) -> Array:
    """An irregular closed outline around the origin, in cm, of shape `(points, 2)`."""
    angle = np.linspace(0, 2 * math.pi, points, endpoint=False)
    radius = np.ones(points)
    for order in range(2, 7):
        radius += rng.normal(0, rough / math.sqrt(order - 1)) * np.cos(order * angle + rng.uniform(0, 6.28))
    outline = mean_radius * radius[:, None] * np.stack((np.cos(angle), np.sin(angle)), axis=1)
    turn = rng.uniform(0, math.pi)
    return np.asarray(outline * (math.sqrt(stretch), 1 / math.sqrt(stretch)) @ turned(turn), np.float64)


def project(points: Array, scene: Scene) -> Array:
    """Where points of the surface, in cm, are seen, in pixels of the photo."""
    return _Camera(scene).seen(_in_space(points, scene.radius))


def corners(scene: Scene, on_card: Array) -> Array:
    """Where points of the card, in mm on it, are seen, in pixels of the photo."""
    flat = (on_card - np.array((card.WIDTH, card.HEIGHT)) / 2) / 10 * scene.printed
    if scene.bent:
        return project(flat @ turned(math.radians(scene.card_turn)) + scene.card_at, scene)
    right, down, _, middle = _card_frame(scene)
    return _Camera(scene).seen(middle + flat[:, :1] * right + flat[:, 1:] * down)


def render(scene: Scene) -> NDArray[np.uint8]:
    """The photo, RGB, of shape `(height, width, 3)`."""
    camera, surface, drawing = _Camera(scene), _surface(scene), _card_drawing(scene)
    width, height = scene.size
    light = np.empty((height, width, 3), np.float32)
    for top in range(0, height, _STRIP):
        rows = range(top, min(top + _STRIP, height))
        strip = _strip(scene, camera.place, camera.rays(rows), surface, drawing)
        light[rows.start : rows.stop] = cv2.resize(strip, (width, len(rows)), interpolation=cv2.INTER_AREA)
    return _developed(scene, light)


def _strip(scene: Scene, origin: Array, rays: Pixels, surface: Pixels, drawing: Pixels) -> Pixels:
    """The light along rays."""
    s, t, facing, hit = _meet(origin, rays, scene.radius)
    x, y = ((each + np.float32(_SURFACE_CM)) * _SURFACE_PIXELS - 0.5 for each in (s, t))
    light = np.asarray(
        cv2.remap(surface, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32
    )
    light *= (0.25 + 0.75 * facing)[..., None]
    light[~hit] = _linear(BACKGROUND)
    if scene.bent:
        place = np.array(scene.card_at, np.float32)
        back = turned(-math.radians(scene.card_turn)).astype(np.float32)
        local = np.asarray((np.stack((s, t), axis=2) - place) @ back, np.float32)
        _lay(light, drawing, local, hit, facing, scene.printed)
    else:
        right, down, normal, middle = (each.astype(np.float32) for each in _card_frame(scene))
        away = middle - origin.astype(np.float32)
        depth = (away @ normal) / (rays @ normal)
        local = (rays * depth[..., None] - away) @ np.stack((right, down), axis=1)
        _lay(light, drawing, local, depth > 0, -(rays @ normal) / _lengths(rays), scene.printed)
    return light


class _Camera:
    """A pinhole with a lens before it."""

    def __init__(self, scene: Scene) -> None:
        self._size, self._radial = scene.size, scene.radial
        self._half = math.hypot(*scene.size) / 2
        self._focal = scene.focal * self._half
        target = _in_space(np.array([scene.looks_at]), scene.radius)[0]
        lean, around = math.radians(scene.tilt), math.radians(scene.azimuth)
        bend = 0.0 if math.isinf(scene.radius) else scene.looks_at[0] / scene.radius
        x, y, z = math.sin(lean) * math.cos(around), math.sin(lean) * math.sin(around), -math.cos(lean)
        out = np.array((x * math.cos(bend) - z * math.sin(bend), y, z * math.cos(bend) + x * math.sin(bend)))
        self.place = target + scene.distance * out
        across = np.cross((0.0, 1.0, 0.0), -out)
        across /= np.linalg.norm(across)
        down = np.cross(-out, across)
        roll = math.radians(scene.roll)
        self._axes = np.stack(
            (
                math.cos(roll) * across + math.sin(roll) * down,
                math.cos(roll) * down - math.sin(roll) * across,
                -out,
            )
        )

    def seen(self, points: Array) -> Array:
        local = (points - self.place) @ self._axes.T
        straight = local[:, :2] / local[:, 2:] * self._focal / self._half
        bowed = straight * (1 + self._radial * (straight**2).sum(axis=1, keepdims=True))
        return np.asarray(bowed * self._half + np.array(self._size) / 2, np.float64)

    def rays(self, rows: range) -> Pixels:
        """A ray for each pixel of some rows, before they are averaged down."""
        width, height = self._size
        x = (np.arange(width * _SUPER, dtype=np.float32) + 0.5) / _SUPER - width / 2
        y = (np.arange(rows.start * _SUPER, rows.stop * _SUPER, dtype=np.float32) + 0.5) / _SUPER - height / 2
        x, y = np.meshgrid(x / np.float32(self._half), y / np.float32(self._half))
        bowed = x**2 + y**2
        straight = bowed
        for _ in range(6 if self._radial else 0):
            straight = bowed / (1 + np.float32(self._radial) * straight) ** 2
        factor = np.float32(self._half / self._focal) / (1 + np.float32(self._radial) * straight)
        rays = np.stack((x * factor, y * factor, np.ones_like(x)), axis=2)
        return np.asarray(rays @ self._axes.astype(np.float32), np.float32)


def turned(angle: float) -> Array:
    """Turns row vectors from the first axis towards the second."""
    return np.array([(math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))])


def _in_space(points: Array, radius: float) -> Array:
    if math.isinf(radius):
        return np.column_stack((points, np.zeros(len(points))))
    angle = points[:, 0] / radius
    return np.column_stack((radius * np.sin(angle), points[:, 1], radius * (1 - np.cos(angle))))


def _meet(origin: Array, rays: Pixels, radius: float) -> tuple[Pixels, Pixels, Pixels, NDArray[np.bool_]]:
    """Where rays meet the surface, the cosine of the angle there, and whether they do."""
    length = _lengths(rays)
    if math.isinf(radius):
        depth = -np.float32(origin[2]) / rays[..., 2]
        s, t = (np.float32(origin[axis]) + depth * rays[..., axis] for axis in (0, 1))
        return s, t, np.asarray(np.abs(rays[..., 2]) / length, np.float32), depth > 0
    x, z = np.float32(origin[0]), np.float32(origin[2] - radius)
    a = rays[..., 0] ** 2 + rays[..., 2] ** 2
    b = x * rays[..., 0] + z * rays[..., 2]
    under = b**2 - a * (x**2 + z**2 - np.float32(radius) ** 2)
    depth = (-b - np.sqrt(under.clip(0))) / a
    across, up = x + depth * rays[..., 0], -z - depth * rays[..., 2]
    facing = np.abs(across * rays[..., 0] - up * rays[..., 2]) / (np.float32(radius) * length)
    t = np.float32(origin[1]) + depth * rays[..., 1]
    return np.float32(radius) * np.arctan2(across, up), t, facing, (under > 0) & (depth > 0)


def _lengths(rays: Pixels) -> Pixels:
    return np.asarray(np.sqrt(np.einsum("ijk,ijk->ij", rays, rays)), np.float32)


def _card_frame(scene: Scene) -> tuple[Array, Array, Array, Array]:
    """Of a flat card: its x, its y, its normal and its middle in space."""
    bend = 0.0 if math.isinf(scene.radius) else scene.card_at[0] / scene.radius
    around = np.array((math.cos(bend), 0, math.sin(bend)))
    normal = np.array((math.sin(bend), 0, -math.cos(bend)))
    along = np.array((0.0, 1.0, 0.0))
    turn = math.radians(scene.card_turn)
    right = math.cos(turn) * around + math.sin(turn) * along
    down = math.cos(turn) * along - math.sin(turn) * around
    tips = [math.radians(tip) for tip in scene.tip]
    right, normal = (
        math.cos(tips[0]) * right + math.sin(tips[0]) * normal,
        math.cos(tips[0]) * normal - math.sin(tips[0]) * right,
    )
    down, normal = (
        math.cos(tips[1]) * down + math.sin(tips[1]) * normal,
        math.cos(tips[1]) * normal - math.sin(tips[1]) * down,
    )
    middle = _in_space(np.array([scene.card_at]), scene.radius)[0] + scene.lift * normal
    return right, down, normal, middle


def _surface(scene: Scene) -> Pixels:
    """Reflectance of skin and wound, with mottles."""
    side = round(2 * _SURFACE_CM * _SURFACE_PIXELS)
    mottles = cv2.resize(scene.rng.normal(0, 0.03, (side // 8, side // 8)).astype(np.float32), (side, side))
    drawing = np.empty((side, side, 3), np.float32)
    drawing[:] = _linear(scene.skin)
    drawn = ((scene.outline + _SURFACE_CM) * _SURFACE_PIXELS * 16 - 8).round().astype(np.int32)
    cv2.fillPoly(drawing, [drawn], [float(light) for light in _linear(scene.wound)], cv2.LINE_8, 4)
    drawing *= (1 + mottles)[..., None]
    return drawing


def _card_drawing(scene: Scene) -> Pixels:
    """Reflectance of the card."""
    scale = _CARD_PIXELS
    drawing = np.full((round(card.HEIGHT * scale), round(card.WIDTH * scale), 3), scene.paper, np.float32)

    def fill(left: float, top: float, side: float, light: Array | tuple[float, ...] | float) -> None:
        drawing[round(top * scale) : round((top + side) * scale)][
            :, round(left * scale) : round((left + side) * scale)
        ] = light

    module = card.MARKER_SIDE / card.MARKER_MODULES
    for marker in card.MARKERS:
        fill(marker.left, marker.top, card.MARKER_SIDE, 0.04)
        for row, column in np.argwhere(marker.white):
            fill(marker.left + column * module, marker.top + row * module, module, scene.paper)
    colours = scene.patches if scene.patches is not None else [patch.colour for patch in card.PATCHES]
    for patch, colour in zip(card.PATCHES, colours, strict=True):
        fill(patch.left, patch.top, card.PATCH_SIDE, _linear(colour))
    return np.asarray(drawing)


def _lay(
    light: Pixels,
    drawing: Pixels,
    local: Pixels,
    possible: NDArray[np.bool_],
    facing: Pixels,
    printed: float,
) -> None:
    """Put the card over what is there, at its own coordinates in cm from its middle."""
    x, y = (
        np.asarray(local[..., axis] * np.float32(10 / printed) + np.float32(side / 2), np.float32)
        for axis, side in enumerate((card.WIDTH, card.HEIGHT))
    )
    inside = possible & (x >= 0) & (x <= card.WIDTH) & (y >= 0) & (y <= card.HEIGHT)
    seen = cv2.remap(
        drawing,
        x * _CARD_PIXELS - 0.5,
        y * _CARD_PIXELS - 0.5,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    light[inside] = (seen * (0.25 + 0.75 * facing)[..., None])[inside]


def _developed(scene: Scene, light: Pixels) -> NDArray[np.uint8]:
    """What the camera makes of it: exposure for a white card, channels that see each other's light, noise."""
    width, height = scene.size
    if scene.blur:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), scene.blur), np.float32)
    mixed = (1 - 2 * scene.crosstalk) * np.eye(3) + scene.crosstalk * (1 - np.eye(3))
    gains = np.array(scene.gains) / max(scene.gains)
    across = np.linspace(-1, 1, width)[None, :] * scene.gradient[0]
    down = np.linspace(-1, 1, height)[:, None] * scene.gradient[1]
    falling = np.asarray((1 + across + down)[..., None], np.float32)
    light = np.asarray(light @ (gains[:, None] * mixed).astype(np.float32) * falling, np.float32)
    shown = _encoded(light.clip(0, 1)) * 255
    shown += scene.rng.normal(0, scene.noise, shown.shape)
    return np.asarray(shown.round().clip(0, 255), np.uint8)


def _linear(colour: Array | tuple[int, int, int]) -> Array:
    share = np.asarray(colour, np.float64) / 255
    return np.asarray(np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4), np.float64)


def _encoded(light: Array) -> Array:
    return np.asarray(
        np.where(light <= 0.0031308, light * 12.92, 1.055 * np.maximum(light, 1e-9) ** (1 / 2.4) - 0.055),
        np.float64,
    )
