"""Offers the photos that arrive in the folder that the user lets the program watch."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from woundapp.settings import Settings
from woundapp.ui.bars import NoticeBar
from woundapp.ui.importing.folder_watch import FolderWatch
from woundapp.ui.photo_opener import PhotoOpener


class Arrivals(QObject):
    """Tells of new photos while somebody is at work, and of those that came meanwhile when somebody is again.

    Attributes:
        telling: whether somebody is at work.

    Args:
        notice: tells of them.
        opener: opens those that are chosen.
        parent: Qt's owner.
    """

    def __init__(self, notice: NoticeBar, opener: PhotoOpener, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._opener = notice, opener
        self._watch = FolderWatch(self)
        self._watch.arrived.connect(self._take)
        self._photos: frozenset[Path] = frozenset()
        self.telling = False

    def follow(self, settings: Settings) -> None:
        """Watch the folder that the settings name."""
        folder = settings.watched_folder
        self._watch.watch(Path(folder) if folder else None)

    def close(self) -> None:
        """Watch nothing any more, and leave no thread behind."""
        self._watch.close()

    def tell(self) -> None:
        """Tell of the photos that nobody has looked at yet, if there are any."""
        photos, folder = self._photos, self._watch.folder
        if not photos or folder is None or not self.telling:
            return

        def show() -> None:
            self._photos -= photos
            self._notice.hide()
            self._opener.import_from(folder, photos)

        self._notice.tell(
            self.tr("Photos have arrived in the watched folder: {count}.").format(count=len(photos)),
            link=self.tr("Sh&ow them"),
            does=show,
            symbol="photo",
        )

    @Slot(object)
    def _take(self, photos: frozenset[Path]) -> None:
        self._photos |= photos
        self.tell()
