"""Light on the scene and the camera that takes the photo."""

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.training.rendering.canvas import Canvas, Field


def lit(canvas: Canvas, rng: np.random.Generator) -> NDArray[np.float32]:
    """The scene under one lamp and the light of the room, shape `(3, height, width)`, not yet clipped."""
    towards = rng.uniform(0, 2 * np.pi)
    tilt = rng.uniform(0.15, 0.75)
    lamp = np.array((np.cos(towards) * np.sin(tilt), np.sin(towards) * np.sin(tilt), np.cos(tilt)))
    half = lamp + np.array((0, 0, 1))
    half /= np.linalg.norm(half)
    slope = 0.125 * canvas.unit
    across = cv2.Sobel(canvas.relief, cv2.CV_32F, 1, 0, ksize=3, scale=slope)
    down = cv2.Sobel(canvas.relief, cv2.CV_32F, 0, 1, ksize=3, scale=slope)
    steep = 1 / np.sqrt(1 + across * across + down * down)
    diffuse = np.maximum((lamp[2] - across * np.float32(lamp[0]) - down * np.float32(lamp[1])) * steep, 0)
    mirror = np.maximum((half[2] - across * np.float32(half[0]) - down * np.float32(half[1])) * steep, 0)
    ambient = rng.uniform(0.3, 0.6)
    shade = np.float32(ambient) + np.float32((1 - ambient) / lamp[2]) * diffuse
    shine = mirror ** np.float32(rng.uniform(25, 70)) * canvas.gloss * np.float32(rng.uniform(0.3, 0.9))
    seen: NDArray[np.float32] = canvas.albedo * shade + shine
    return seen


def photographed(image: NDArray[np.float32], canvas: Canvas, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The photo that an ordinary camera takes of it: white balance, exposure, blur, noise and JPEG."""
    warmth, green = rng.normal(0, 0.06), rng.normal(0, 0.02)
    gains = np.array((1 + warmth, 1 + green, 1 - warmth)) * np.exp(rng.normal(0.02, 0.14))
    falloff = _falloff(canvas, rng)
    exposed = cv2.merge(
        [plane * (falloff * np.float32(gain)) for plane, gain in zip(image, gains, strict=True)]
    )
    blur = canvas.unit * rng.uniform(0, 0.004)
    if blur > 0.3:
        exposed = cv2.GaussianBlur(exposed, (0, 0), blur)
    exposed += rng.standard_normal(exposed.shape, dtype=np.float32) * np.float32(rng.uniform(0.002, 0.018))
    levels = np.clip(exposed * (_LEVELS / 2), 0, _LEVELS - 1).astype(np.uint16)
    pixels = _response(rng.uniform(0.85, 1.15))[levels]
    quality = int(rng.integers(55, 97))
    return _through_jpeg(pixels, quality) if rng.random() < 0.6 else pixels


def badly_taken(pixels: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """The same photo as a hurried hand takes it: out of focus, shaken, in little or tinted light, noisy.

    Args:
        pixels: of shape `(height, width, 3)`.
        rng: draws how bad it is.
    """
    width = pixels.shape[1]
    gains = np.exp(rng.uniform(-1.0, 0.4)) * (1 + rng.normal(0, 0.08, 3))
    seen = pixels.astype(np.float32) / 255 * gains.astype(np.float32)
    seen = cv2.GaussianBlur(seen, (0, 0), rng.uniform(0.001, 0.014) * width)
    if rng.random() < 0.5:
        seen = cv2.filter2D(seen, -1, _shaken(rng.uniform(0.01, 0.06) * width, rng.uniform(0, 180)))
    seen += rng.standard_normal(seen.shape, dtype=np.float32) * np.float32(rng.uniform(0.01, 0.09))
    return np.asarray(np.clip(seen, 0, 1) * 255 + 0.5).astype(np.uint8)


def _shaken(length: float, degrees: float) -> NDArray[np.float32]:
    """What a camera that moves by `length` pixels makes of a point."""
    side = max(3, round(length) | 1)
    line = np.zeros((side, side), np.float32)
    line[side // 2] = 1
    turned = cv2.warpAffine(line, cv2.getRotationMatrix2D((side // 2, side // 2), degrees, 1), (side, side))
    return np.asarray(turned / turned.sum(), np.float32)


_LEVELS = 4096


def _response(contrast: float) -> NDArray[np.uint8]:
    """What the camera makes of each level of light from 0 to 2, where 1 is white."""
    light = (np.arange(_LEVELS) * (2 / _LEVELS)) ** contrast
    # highlights roll off as a camera's do instead of clipping hard
    rolled = np.where(light > 0.8, 0.8 + 0.2 * np.tanh((light - 0.8) * 2.5), light)
    return (np.clip(rolled, 0, 1) * 255 + 0.5).astype(np.uint8)


def _falloff(canvas: Canvas, rng: np.random.Generator) -> Field:
    """The room's light is never even: brighter to one side, darker in the corners."""
    angle, strength = rng.uniform(0, 2 * np.pi), rng.uniform(0, 0.3)
    lean = canvas.x * np.float32(np.cos(angle) * strength) + canvas.y * np.float32(np.sin(angle) * strength)
    corner = (canvas.x * canvas.x + canvas.y * canvas.y) * np.float32(rng.uniform(0, 0.45))
    return 1 + lean - corner


def _through_jpeg(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    done, encoded = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done, "a photo in memory can always be encoded"
    decoded = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    assert decoded is not None, "what was just encoded can be decoded"
    return np.ascontiguousarray(decoded[..., ::-1], np.uint8)
