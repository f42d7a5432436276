"""Between 8-bit sRGB and linear light, 0 to 1 (IEC 61966-2-1)."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

_DARK, _DARK_LIGHT, _SLOPE, _OFFSET, _POWER = 0.04045, 0.0031308, 12.92, 0.055, 2.4


def linear(colours: ArrayLike) -> NDArray[np.float64]:
    """Linear light of 8-bit sRGB values, of the same shape."""
    share = np.asarray(colours, np.float64) / 255
    bright = ((share + _OFFSET) / (1 + _OFFSET)) ** _POWER
    return np.asarray(np.where(share <= _DARK, share / _SLOPE, bright), np.float64)


def encoded(light: ArrayLike) -> NDArray[np.uint8]:
    """8-bit sRGB values of linear light, of the same shape; what is out of range is clipped."""
    within = np.asarray(light, np.float64).clip(0, 1)
    bright = (1 + _OFFSET) * within ** (1 / _POWER) - _OFFSET
    share = np.where(within <= _DARK_LIGHT, within * _SLOPE, bright)
    return np.asarray((share * 255).round(), np.uint8)
