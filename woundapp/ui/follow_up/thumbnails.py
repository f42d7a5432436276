"""Small pictures of photos in the records, read and decoded away from the window's thread when seen."""

from collections.abc import Container

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from woundapp.imaging import photo as photos
from woundapp.records import examinations
from woundapp.ui.background import Background
from woundapp.ui.photo_items import borrowed
from woundapp.ui.records_service import RecordsService

LONGEST = 320
"""Longer side of a small picture in pixels: enough for a sharp one on a screen of twice the resolution."""


class Thumbnails(QObject):
    """Small pictures by the SHA-256 of their photos; nothing of them is left once the records are locked.

    Signals:
        made(str): the small picture of a photo is there.
        forgotten(): there is none any more.

    Args:
        service: the records.
        background: decodes.
    """

    made = Signal(str)
    forgotten = Signal()

    def __init__(self, service: RecordsService, background: Background) -> None:
        super().__init__()
        self._service, self._background = service, background
        self._made: dict[str, QImage] = {}
        self._wanted: set[str] = set()
        service.locked.connect(self._forget)

    @property
    def there(self) -> Container[str]:
        """The photos whose small picture is there."""
        return self._made

    def of(self, photo: str) -> QImage | None:
        """The small picture of a photo; None as long as it is not there, and `made` will tell when it is."""
        if photo not in self._made and photo not in self._wanted:
            self._wanted.add(photo)
            self._service.ask(
                lambda store: examinations.photo(store, photo),
                lambda content: self._decode(photo, content),
                lambda _: None,  # who opens the visit is told
            )
        return self._made.get(photo)

    def _decode(self, photo: str, content: bytes) -> None:
        def work() -> QImage:
            pixels = photos.scaled(photos.decode(content, "").pixels, LONGEST)
            return borrowed(pixels).copy()

        def made(image: QImage) -> None:
            if photo in self._wanted:
                self._made[photo] = image
                self.made.emit(photo)

        self._background.run(work, made, lambda _: None)

    @Slot()
    def _forget(self) -> None:
        self._made.clear()
        self._wanted.clear()
        self.forgotten.emit()
