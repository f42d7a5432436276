"""The ICC profile of the colours that pictures have here, for files that must say what their colours mean."""

from functools import lru_cache

from PIL import ImageCms

_DATE = slice(24, 36)
"""Of the profile's header: when it was made (ICC.1:2022, 7.2.1)."""


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The sRGB profile (IEC 61966-2-1) as Little CMS makes it; always the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The date must be one; what the profile says of colours does not hang on it.
    profile[_DATE] = b"".join(number.to_bytes(2, "big") for number in (2026, 1, 1, 0, 0, 0))
    return bytes(profile)
