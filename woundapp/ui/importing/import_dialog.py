"""Shows the photos of a camera's memory or a folder, to choose those of one visit."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, QStorageInfo, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from woundapp.errors import CancelledError
from woundapp.imaging import photo_files
from woundapp.imaging.photo import name_of
from woundapp.imaging.photo_files import FolderContent, FoundPhoto, Preview
from woundapp.ui import words
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.photo_items import pixmap
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, announce, clear, label

_translate = QCoreApplication.translate

MOST_CHOSEN = 12
"""Photos of one visit; more are a mistake of the hand."""

_SIDE = 160
"""Of a small picture, in device-independent pixels."""

_SIZE = QSize(960, 680)
_OF_THE_SCREEN = 0.95
_PHOTOS_FOLDER = "DCIM"
"""Where cameras and telephones keep their photos (JEITA CP-3461, Design rule for Camera File system)."""


class ImportDialog(QDialog):
    """Lists a folder's photos, the latest first, with the time that the camera gave them.

    Signals:
        chosen(list[Path]): the photos of one visit, in the order of the list; the dialog is closed.
        folder_changed(Path): another folder is looked through.

    Args:
        folder: to begin with.
        parent: the window it belongs to.
        preselected: photos that are chosen at first.
    """

    chosen = Signal(object)
    folder_changed = Signal(object)

    def __init__(
        self, folder: Path, parent: QWidget | None = None, preselected: frozenset[Path] = frozenset()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photos of a camera"))
        self.setAccessibleName(self.windowTitle())
        self._preselected = preselected
        self._background = Background("import", parent=self)
        self._left = threading.Event()
        self._title = label(size=1.25, bold=True)
        self._summary = label(muted=True)
        self._said = QVBoxLayout()
        self._list = _PhotoList()
        self._list.setAccessibleName(self.tr("Photos, the latest first"))
        self._list.itemSelectionChanged.connect(self._selection_changed)
        self._list.opened.connect(self._open)
        self._other = QPushButton(self.tr("Another &folder…"))
        self._other.clicked.connect(self._ask_for_folder)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._go = QPushButton()
        self._go.setProperty("primary", True)
        self._go.clicked.connect(self._open)
        for button in (self._other, cancel, self._go):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._other)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP)
        for part in (self._title, self._summary):
            whole.addWidget(part)
        whole.addLayout(self._said)
        whole.addWidget(self._list, 1)
        whole.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))
        self._look_through(folder)

    def done(self, result: int) -> None:
        """Close it; nothing is read any more."""
        self._left.set()
        self._background.close()
        super().done(result)

    def _look_through(self, folder: Path) -> None:
        self._left.set()
        left = self._left = threading.Event()
        self._list.clear()
        clear(self._said)
        self._title.setText(name_of(folder))
        self._summary.setText(self.tr("Looking through the folder…"))
        self._selection_changed()
        self.folder_changed.emit(folder)

        def show(found: FolderContent) -> None:
            if not left.is_set():
                self._show(found)

        def fail(error: BaseException) -> None:
            if not left.is_set() and not isinstance(error, CancelledError):
                self._fail(error)

        self._background.run(lambda: photo_files.content(folder, cancelled=left.is_set), show, fail)

    def _show(self, found: FolderContent) -> None:
        self._summary.setText(_summary(found))
        for each in found.photos:
            item = _PhotoEntry(each.path)
            self._list.addItem(item)
            item.setSelected(each.path in self._preselected)
        self._list.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._list.setFocus()
        announce(self, self._summary.text())
        self._show_next(list(reversed(list(enumerate(found.photos)))))

    def _show_next(self, waiting: list[tuple[int, FoundPhoto]]) -> None:
        """Read the small pictures one by one, so that closing need not wait for long."""
        if not waiting:
            return
        left = self._left
        row, found = waiting.pop()
        side = round(_SIDE * self.devicePixelRatioF())

        def shown(preview: Preview) -> None:
            if not left.is_set():
                entry = self._list.entry(row)
                entry.setIcon(QIcon(pixmap(preview.pixels)))
                entry.say(_when(preview.taken_at, found))
                self._show_next(waiting)

        def failed(_: BaseException) -> None:
            if not left.is_set():
                entry = self._list.entry(row)
                entry.say(self.tr("cannot be shown"))
                entry.setSelected(False)
                entry.setFlags(Qt.ItemFlag.NoItemFlags)
                self._show_next(waiting)

        self._background.run(lambda: photo_files.preview(found.path, side), shown, failed)

    def _fail(self, error: BaseException) -> None:
        self._summary.setText("")
        self._said.addWidget(Advice(told(error)))
        self._other.setFocus()

    @property
    def _paths(self) -> list[Path]:
        rows = range(self._list.count())
        return [entry.path for entry in map(self._list.entry, rows) if entry.isSelected()]

    @Slot()
    def _selection_changed(self) -> None:
        for row in range(self._list.count()):
            self._list.entry(row).mark()
        count = len(self._paths)
        clear(self._said)
        if count > MOST_CHOSEN:
            text = self.tr("Of one visit there can be {most} photos. Choose fewer.")
            self._said.addWidget(Advice(text.format(most=MOST_CHOSEN)))
        self._go.setEnabled(0 < count <= MOST_CHOSEN)
        self._go.setText(self.tr("&Use the chosen photos ({count})").format(count=count))

    @Slot()
    def _open(self) -> None:
        if self._go.isEnabled():
            paths = self._paths
            self.accept()
            self.chosen.emit(paths)

    @Slot()
    def _ask_for_folder(self) -> None:
        ask_for_folder(self, self._look_through)


class _PhotoEntry(QListWidgetItem):
    """A photo in the list; a tick before its name says that it is chosen.

    Args:
        path: of its file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._below = "…"
        self.mark()

    def say(self, below: str) -> None:
        """Say something below the photo's name."""
        self._below = below
        self.mark()

    def mark(self) -> None:
        """Show whether it is chosen."""
        name = name_of(self.path)
        text = f"✓ {name}\n{self._below}" if self.isSelected() else f"{name}\n{self._below}"
        if text != self.text():
            self.setText(text)


class _PhotoList(QListWidget):
    """Small pictures, of which a click or the space bar chooses several.

    Signals:
        opened(): Return was pressed.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setUniformItemSizes(False)
        self.setWordWrap(True)
        lines = 3 * self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(_SIDE + 4 * GAP, _SIDE + lines + 2 * GAP))
        self.setProperty("photos", True)

    def entry(self, row: int) -> _PhotoEntry:
        """The photo in a row."""
        entry = self.item(row)
        assert isinstance(entry, _PhotoEntry)
        return entry

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def ask_for_folder(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Let the user choose a folder of photos."""
    dialog = QFileDialog(parent, _translate("ImportDialog", "Where are the photos?"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def camera_folders() -> list[Path]:
    """Where cameras and telephones that are plugged in, or their memory cards, keep their photos."""
    roots = [Path(volume.rootPath()) for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    return [folder for root in roots if (folder := root / _PHOTOS_FOLDER).is_dir()]


def _summary(found: FolderContent) -> str:
    said = []
    if not found.photos:
        said.append(_translate("ImportDialog", "There is no photo in this folder."))
    if found.further:
        said.append(
            _counted(_translate("ImportDialog", "Older photos that are not listed: {count}."), found.further)
        )
    if found.raw:
        said.append(
            _counted(
                _translate("ImportDialog", "Left out: {count} raw files, which only a photo program opens."),
                found.raw,
            )
        )
    if found.videos:
        said.append(_counted(_translate("ImportDialog", "Left out: {count} videos."), found.videos))
    if found.unread:
        said.append(
            _counted(_translate("ImportDialog", "Folders that could not be read: {count}."), found.unread)
        )
    if found.photos:
        said.append(_translate("ImportDialog", "Choose the photos of one visit."))
    return " ".join(said)


def _counted(text: str, count: int) -> str:
    return text.format(count=count)


def _when(taken_at: datetime | None, found: FoundPhoto) -> str:
    if taken_at:
        return words.moment(taken_at)
    return _translate("ImportDialog", "saved {moment}").format(moment=words.moment(found.changed_at))
