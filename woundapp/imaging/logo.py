"""The clinic's logo: checked like a photo, made small, and kept as a file of the program's own."""

import io
from pathlib import Path

from PIL import Image

from woundapp import paths
from woundapp.errors import SettingsError
from woundapp.imaging import photo as photos

LONGEST_SIDE = 800
"""Pixels; on paper, 50 mm of them are about 400 to the inch."""

_FILE = "clinic-logo.png"


def take(source: Path, folder: Path) -> str:
    """Keep a picture as the logo, instead of the one before.

    Args:
        source: of any format that a photo may have.
        folder: where it is kept; made if it is not there.

    Returns:
        The name of the file in that folder.

    Raises:
        PhotoError: it is no picture that can be used.
        SettingsError: it cannot be kept.
    """
    content = read(source)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with paths.replacing(folder / _FILE) as stream:
            stream.write(content)
    except OSError as error:
        raise SettingsError(
            "The logo could not be kept in {folder} ({reason}). The old logo is unchanged. Check that the "
            "disk is not full and the folder can be written to.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return _FILE


def read(file: Path) -> bytes:
    """A logo as a PNG file without metadata, at most `LONGEST_SIDE` pixels long.

    Args:
        file: of any format that a photo may have.

    Raises:
        PhotoError: it is no picture that can be used, or is not there.
    """
    pixels = photos.load(file).pixels
    if max(pixels.shape) > LONGEST_SIDE:
        pixels = photos.scaled(pixels, LONGEST_SIDE)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", optimize=True)
    return stream.getvalue()
