"""Notices photos that arrive in a folder, such as one that a camera or a telephone sends them to."""

import os
from collections.abc import Set as AbstractSet
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from woundapp.imaging.photo import SUFFIXES
from woundapp.ui.background import Background

_INTERVAL = 2_000
"""Milliseconds between two looks: shares of a network tell nothing by themselves."""


class FolderWatch(QObject):
    """Watches one folder, not those in it; a file counts once it has stopped growing.

    A folder that cannot be read, such as a share that is away, is looked at again later.

    Signals:
        arrived(frozenset[Path]): photos that were not there when it began.

    Args:
        parent: Qt's owner.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: frozenset[Path] | None = None
        self._growing: dict[Path, int] = {}
        self._looking = False
        self._background = Background("folder", parent=self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched; None for none."""
        return self._folder

    def watch(self, folder: Path | None) -> None:
        """Watch another folder; what lies in it now is nothing new. None ends it."""
        if folder == self._folder:
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder, self._known, self._growing = folder, None, {}
        if folder is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._look()

    def close(self) -> None:
        """Watch nothing any more, and leave no thread behind."""
        self.watch(None)
        self._background.close()

    @Slot()
    def _look(self) -> None:
        folder, known = self._folder, self._known
        if folder is None or self._looking:
            return
        self._looking = True

        def looked(new: dict[Path, int]) -> None:
            self._looking = False
            if folder == self._folder and known == self._known:
                self._take(folder, new)

        def failed(_: BaseException) -> None:
            self._looking = False

        self._background.run(lambda: _new(folder, known or frozenset()), looked, failed)

    def _take(self, folder: Path, new: dict[Path, int]) -> None:
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))
        if self._known is None:
            self._known = frozenset(new)
            return
        whole = frozenset(path for path, size in new.items() if size and self._growing.get(path) == size)
        self._growing = {path: size for path, size in new.items() if path not in whole}
        if whole:
            self._known |= whole
            self.arrived.emit(whole)


def _new(folder: Path, known: AbstractSet[Path]) -> dict[Path, int]:
    """Sizes of the photos' files in a folder that are not known yet.

    Raises:
        OSError: it cannot be read.
    """
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            photo = path.suffix.lower() in SUFFIXES and not entry.name.startswith(".")
            if photo and path not in known and entry.is_file():
                found[path] = entry.stat().st_size
    return found
