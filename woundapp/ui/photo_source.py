"""Photos that come by drag and drop or from the clipboard, and what is made of a photo before it is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from woundapp.domain import QualityNote, WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.imaging import photo_files, quality
from woundapp.ui.photo_items import Levels, levels_of

Read = Callable[[], tuple[str, bytes]]
"""Reads a photo's file: its name and all its bytes."""


@dataclass(frozen=True, slots=True)
class OpenedPhoto:
    """A photo, ready to be shown.

    Attributes:
        photo: as it was decoded.
        content: of its file.
        quality: what is wrong with it.
        levels: its pixels at several sizes for drawing.
        taken_at: by the clock of the camera; None if the file does not say it.
    """

    photo: WoundPhoto
    content: bytes
    quality: tuple[QualityNote, ...]
    levels: Levels
    taken_at: datetime | None


def opened(read: Read) -> OpenedPhoto:
    """Decode and judge a photo; takes seconds for a large one, so not in the window's thread.

    Raises:
        PhotoError: it is no photo that can be used.
    """
    name, content = read()
    photo = photos.decode(content, name)
    return OpenedPhoto(photo, content, quality.assess(photo), levels_of(photo), photo_files.taken_at(content))


def reader(path: Path) -> Read:
    """How to read a file."""
    return lambda: (photos.name_of(path), photos.read(path))


def offers_photo(data: QMimeData) -> bool:
    """Whether something dragged or copied may be a photo."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def readers(data: QMimeData) -> list[Read]:
    """How to read each photo that is dragged or copied: files if there are any, else the picture itself."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return [reader(path) for path in files]
    if data.hasImage():
        image = QImage(data.imageData())
        name = QCoreApplication.translate("PhotoSource", "Pasted photo.png")
        return [lambda: (name, _png(image))]
    return []


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
