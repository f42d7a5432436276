"""A photo written anew from its pixels, with rectangles of it black for good and without any metadata."""

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from woundapp.domain import ImageRegion
from woundapp.imaging import photo as photos

QUALITY = 95
"""Of the JPEG file: a clinician sees no difference from the original."""


def rewritten(content: bytes, name: str, regions: Sequence[ImageRegion] = ()) -> bytes:
    """A photo as a JPEG file of the same size, upright, with nothing of the old file but its pixels.

    Args:
        content: of the photo's file.
        name: of the file, for the message of an error.
        regions: what becomes black, in pixels of the upright photo; what lies outside of it is passed over.

    Returns:
        The new file's bytes, the same for the same pixels and regions.

    Raises:
        PhotoError: the photo cannot be decoded.
    """
    pixels = np.array(photos.decode(content, name).pixels)
    for region in regions:
        pixels[max(0, region.top) : max(0, region.bottom), max(0, region.left) : max(0, region.right)] = 0
    stream = io.BytesIO()
    # Colours halved across, as most cameras do at least: what DICOM takes as it is (YBR_FULL_422).
    Image.fromarray(pixels).save(stream, "JPEG", quality=QUALITY, subsampling="4:2:2", optimize=True)
    return stream.getvalue()
