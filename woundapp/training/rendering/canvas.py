"""The canvas a scene is built on: what every pixel is made of, and the noise that makes it look alive."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]
"""One number for each pixel, shape `(height, width)`."""

Colour = tuple[float, float, float]
"""Red, green, blue, each 0 to 1, before any light falls on it."""


class Canvas:
    """Albedo, height, gloss and wrinkles of a scene, on the pixels of one photo.

    Lengths are in units of the photo's shorter side, so the same scene can be drawn at any size. The
    origin is the middle of the photo, x grows to the right and y downwards.

    Attributes:
        unit: pixels in one unit.
        x: of each pixel's middle, in units.
        y: likewise.
        albedo: colour without light, shape `(3, height, width)`, 0 to 1.
        relief: height towards the camera, in units.
        gloss: share of light that a wet or stretched surface mirrors, 0 to 1.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.unit = min(width, height)
        column = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / self.unit
        row = (np.arange(height, dtype=np.float32) + 0.5 - height / 2) / self.unit
        self.x: Field = np.broadcast_to(column, (height, width))
        self.y: Field = np.broadcast_to(row[:, None], (height, width))
        self.albedo = np.zeros((3, height, width), np.float32)
        self.relief: Field = np.zeros((height, width), np.float32)
        self.gloss: Field = np.zeros((height, width), np.float32)

    def paint(self, colour: Colour, cover: Field, shade: Field | None = None) -> None:
        """Lay a colour over the albedo.

        Args:
            colour: to lay on.
            cover: how opaque, 0 to 1.
            shade: makes the colour lighter or darker from pixel to pixel; 1 leaves it as it is.
        """
        for plane, channel in zip(self.albedo, colour, strict=True):
            wanted = np.float32(channel) if shade is None else shade * np.float32(channel)
            np.add(plane, (wanted - plane) * cover, out=plane)

    def tint(self, factors: Colour, strength: Field) -> None:
        """Filter the albedo through a colour, as strongly as `strength` says (0 to 1)."""
        for plane, factor in zip(self.albedo, factors, strict=True):
            np.multiply(plane, 1 - strength * np.float32(1 - factor), out=plane)

    def noise(self, rng: np.random.Generator, cells: float, stretch: float = 1.0) -> Field:
        """Smooth noise of mean 0 and a deviation of about 1.

        Args:
            rng: source of chance; as many numbers are drawn at every size of the photo.
            cells: bumps along one unit.
            stretch: how much longer than high the bumps are.
        """
        rows = max(2, round(cells * self.height / self.unit)) + 2
        columns = max(2, round(cells * self.width / self.unit / stretch)) + 2
        grid = rng.standard_normal((rows, columns), dtype=np.float32)
        return resized(grid, self.width, self.height) * np.float32(1.25)

    def fractal(self, rng: np.random.Generator, cells: Sequence[float], fall: float = 0.5) -> Field:
        """A sum of noises of growing fineness, each `fall` times as strong as the one before."""
        total = self.noise(rng, cells[0])
        strength, power = 1.0, 1.0
        for fineness in cells[1:]:
            strength *= fall
            power += strength**2
            total += self.noise(rng, fineness) * np.float32(strength)
        return total / np.float32(power**0.5)

    def blurred(self, field: Field, radius: float) -> Field:
        """A field smoothed over `radius` units, worked out on a coarse copy because it is smooth."""
        # fine enough that light falling on it later shows no grid
        cells = min(self.unit, round(6 / radius))
        size = (max(8, self.width * cells // self.unit), max(8, self.height * cells // self.unit))
        coarse = cv2.resize(field, size, interpolation=cv2.INTER_AREA)
        coarse = cv2.GaussianBlur(coarse, (0, 0), radius * cells, borderType=cv2.BORDER_REPLICATE)
        return resized(np.asarray(coarse, np.float32), self.width, self.height)


def resized(field: Field, width: int, height: int, interpolation: int = cv2.INTER_CUBIC) -> Field:
    """A field stretched to another size."""
    return np.asarray(cv2.resize(field, (width, height), interpolation=interpolation), np.float32)


def smoothstep(start: float, end: float, field: Field) -> Field:
    """0 at `start`, 1 at `end` (which may be the smaller), smooth between, level outside."""
    slope: Field = np.clip((field - np.float32(start)) * np.float32(1 / (end - start)), 0, 1)
    return slope * slope * (3 - 2 * slope)


def mixed(one: Sequence[float], other: Sequence[float], share: float) -> Colour:
    """A colour that is `share` of the way from one to the other."""
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue


def lab_to_rgb(lightness: float, a: float, b: float) -> Colour:
    """CIE L*a*b* (D65) to sRGB, each channel 0 to 1."""
    pixel = cv2.cvtColor(np.array([[[lightness, a, b]]], np.float32), cv2.COLOR_Lab2RGB)[0, 0]
    red, green, blue = (float(np.clip(channel, 0, 1)) for channel in pixel)
    return red, green, blue
