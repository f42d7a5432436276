"""The files on a camera's memory or in a folder: which are photos, when they were taken, how they look."""

import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from woundapp.errors import CancelledError, PhotoError
from woundapp.imaging.photo import FORMATS, SUFFIXES, decoding, name_of

_RAW = (
    ".3fr .arw .cr2 .cr3 .crw .dng .erf .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw .rw2 .rwl "
    ".sr2 .srf .srw .x3f"
)
_VIDEO = ".3gp .avi .m2ts .m4v .mkv .mov .mp4 .mpg .mts .webm .wmv"

RAW_SUFFIXES = frozenset(_RAW.split())
"""Endings of cameras' raw files."""

VIDEO_SUFFIXES = frozenset(_VIDEO.split())
"""Endings of videos."""

MOST_PHOTOS = 2_000
"""Photos that are listed, the latest ones: years of them would take minutes."""

_EXIF = 0x8769
_TAKEN, _TAKEN_OFFSET = 0x9003, 0x9011
_CHANGED, _CHANGED_OFFSET = 0x0132, 0x9010
_FIRST_YEAR = 1990
"""Cameras whose clock was never set start at some year of the eighties, or at none."""


@dataclass(frozen=True, slots=True)
class FoundPhoto:
    """A photo's file.

    Attributes:
        path: of the file.
        changed_at: when the file was written, with a time zone.
    """

    path: Path
    changed_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A photo in a list.

    Attributes:
        pixels: upright, `uint8` of shape `(height, width, 3)`.
        taken_at: by the clock of the camera; None if the file does not say it.
    """

    pixels: NDArray[np.uint8]
    taken_at: datetime | None


@dataclass(frozen=True, slots=True)
class FolderContent:
    """What was found in a folder and the folders in it.

    Attributes:
        photos: the files that may be photos, the latest first.
        raw: how many raw files there are.
        videos: how many videos.
        unread: how many folders could not be read.
        further: how many older photos are not listed.
    """

    photos: tuple[FoundPhoto, ...]
    raw: int
    videos: int
    unread: int
    further: int


def content(
    folder: Path,
    on_progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> FolderContent:
    """Look through a folder; no file is opened.

    Args:
        folder: such as that of a camera's memory.
        on_progress: told how many files were seen, now and then.
        cancelled: asked now and then whether to stop.

    Raises:
        PhotoError: the folder cannot be read.
        CancelledError: it was stopped.
    """
    photos: list[FoundPhoto] = []
    raw = videos = 0
    unread: list[OSError] = []
    if not folder.is_dir():
        raise PhotoError(
            "The folder “{folder}” cannot be read. Nothing was changed. Check that the camera's memory is "
            "in place, or choose another folder.",
            folder=name_of(folder),
        )
    for seen, path in enumerate(_files(folder, unread)):
        if cancelled():
            raise CancelledError
        on_progress(seen)
        suffix = path.suffix.lower()
        raw += suffix in RAW_SUFFIXES
        videos += suffix in VIDEO_SUFFIXES
        if suffix in SUFFIXES and (found := _found(path)):
            photos.append(found)
    photos.sort(key=lambda found: (found.changed_at, found.path), reverse=True)
    listed = tuple(photos[:MOST_PHOTOS])
    return FolderContent(listed, raw, videos, len(unread), len(photos) - len(listed))


def taken_at(data: bytes) -> datetime | None:
    """When a photo was taken, by the clock of the camera; None if the file does not say it.

    The time zone is the file's where it has one (Exif 3.0, tag 0x9011), else this computer's.

    Args:
        data: of the photo's file.
    """
    try:
        with decoding():
            return _taken_at(Image.open(io.BytesIO(data), formats=FORMATS))
    except Exception:  # what is no photo is refused elsewhere
        return None


def preview(source: Path | bytes, side: int, name: str = "") -> Preview:
    """A photo made small for a list; much quicker than decoding all of it.

    Args:
        source: the photo's file, or all its bytes.
        side: of the square that it fits in, in pixels.
        name: of the file, for the user's eyes; that of the path where there is one.

    Raises:
        PhotoError: it cannot be shown.
    """
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    name = name or (name_of(source) if isinstance(source, Path) else "")
    try:
        with decoding():
            image = Image.open(file, formats=FORMATS)
            moment = _taken_at(image)
            image.draft("RGB", (side, side))
            image.thumbnail((side, side))
            pixels = np.array(ImageOps.exif_transpose(image).convert("RGB"))
    except Exception as error:  # decoders meet hostile bytes in more ways than they declare
        raise PhotoError(
            "“{name}” cannot be shown. The file was left as it is. Copy it again from the camera, or take a "
            "new photo.",
            name=name,
        ) from error
    return Preview(pixels, moment)


def _taken_at(image: Image.Image) -> datetime | None:
    try:
        exif = image.getexif()
        within = exif.get_ifd(_EXIF)
        said, offset = within.get(_TAKEN), within.get(_TAKEN_OFFSET)
        if not said:
            said, offset = exif.get(_CHANGED), within.get(_CHANGED_OFFSET)
        moment = datetime.strptime(str(said).strip(), "%Y:%m:%d %H:%M:%S")
    except Exception:  # damaged metadata is no reason to refuse the photo
        return None
    if moment.year < _FIRST_YEAR:
        return None
    zone = _zone(offset)
    return moment.replace(tzinfo=zone.tzinfo) if zone else moment.astimezone()


def _files(folder: Path, unread: list[OSError]) -> Iterator[Path]:
    """Every file below a folder but hidden ones; links are not followed, so nothing goes round in circles."""
    for parent, folders, names in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if not name.startswith("."):
                yield Path(parent, name)


def _found(path: Path) -> FoundPhoto | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FoundPhoto(path, datetime.fromtimestamp(status.st_mtime).astimezone())


def _zone(offset: object) -> datetime | None:
    """Any moment in a time zone that is written like `+02:00`; None if it is not written like that."""
    try:
        return datetime.strptime(str(offset).strip(), "%z")
    except ValueError:
        return None
