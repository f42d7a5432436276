"""Pictures made for the tests of imaging."""

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

Encode = Callable[..., bytes]


@pytest.fixture(scope="session")
def blocks() -> Image.Image:
    """96 x 64 pixels whose four quarters differ, so that every turn and mirror image shows."""
    pixels = np.zeros((64, 96, 3), np.uint8)
    pixels[:32, :48] = (200, 40, 40)
    pixels[:32, 48:] = (40, 180, 60)
    pixels[32:, :48] = (50, 60, 200)
    pixels[32:, 48:] = (220, 210, 60)
    return Image.fromarray(pixels)


@pytest.fixture(scope="session")
def encode() -> Encode:
    """The bytes of an image file."""

    def encoded(image: Image.Image, file_format: str, **options: Any) -> bytes:
        stream = io.BytesIO()
        image.save(stream, file_format, **options)
        return stream.getvalue()

    return encoded


@pytest.fixture(scope="session")
def scene() -> NDArray[np.uint8]:
    """960 x 720 pixels with sharp edges, texture and the brightness of skin in ordinary light."""
    rng = np.random.default_rng(11)
    pixels = np.empty((720, 960, 3), np.float32)
    pixels[:] = (168, 120, 98)
    y, x = np.mgrid[:720, :960]
    for _ in range(160):
        across, down = rng.uniform(0, 960), rng.uniform(0, 720)
        wide, high = rng.uniform(4, 90, 2)
        pixels[((x - across) / wide) ** 2 + ((y - down) / high) ** 2 < 1] = rng.uniform(60, 190, 3)
    pixels += rng.normal(0, 4, pixels.shape)
    return pixels.clip(0, 255).astype(np.uint8)
