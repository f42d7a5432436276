"""Photos in: chosen, dropped, pasted, taken or brought from a camera; and from one of a visit to another."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from woundapp.errors import PhotoError
from woundapp.imaging import photo as photos
from woundapp.ui import photo_source, visit_photos
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.importing.import_dialog import ImportDialog, ask_for_folder, camera_folders
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_source import OpenedPhoto, Read
from woundapp.ui.visit_photos import NewPhoto, VisitPhotos


class PhotoOpener(QObject):
    """Reads photos away from the window's thread; a photo that is no good changes nothing.

    Signals:
        leaving(go_on): another visit is wanted in the place of the one at hand; whoever hears it calls
            `go_on`, unless something would be lost.
        opened(OpenedPhoto, OpenCase | None): a photo with which another visit begins, and whose wound it is.
        turned(OpenedPhoto, int): another photo of the visit shall be at hand; its index.
        added(): the visit has further photos.
        changed(): it has become busy, or is not any more.

    Attributes:
        busy: whether a photo is being read.
        next_case: whose wound the next photo is of that is chosen, dropped, pasted, taken or brought.

    Args:
        window: dialogs belong to it.
        visit: the photos of the visit at hand.
        actions: of the window; those that open photos are connected here.
        notice: tells what happened.
        errors: tells what failed.
        background: reads.
    """

    leaving = Signal(object)
    opened = Signal(object, object)
    turned = Signal(object, int)
    added = Signal()
    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        visit: VisitPhotos,
        actions: Actions,
        notice: NoticeBar,
        errors: ErrorDialogs,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window, self._visit, self._actions = window, visit, actions
        self._notice, self._errors, self._background = notice, errors, background
        self.busy = False
        self.next_case: OpenCase | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        does: dict[QAction, Callable[[], object]] = {
            actions.open: self._ask_for_visit,
            actions.add_photo: self._ask_for_further,
            actions.import_photos: self.import_photos,
            actions.paste: lambda: self.take(QGuiApplication.clipboard().mimeData()),
        }
        for action, doing in does.items():
            action.triggered.connect(doing)

    def open(
        self, read: Read, case: OpenCase | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Begin another visit with a photo, unless something would be lost.

        Args:
            read: gives its file.
            case: whose wound it is of.
            then: called once it is shown.
        """
        self.leaving.emit(lambda: self._begin(read, case, then))

    def open_all(self, reads: Sequence[Read], *, only_here: bool = False) -> None:
        """Begin another visit with several photos, of which the first is at hand.

        Args:
            reads: give their files, at least one.
            only_here: whether they are kept nowhere else.
        """

        def then() -> None:
            if only_here:
                self._visit.note_only_here()
            self.add(reads[1:], only_here=only_here)

        self.open(reads[0], self.next_case, then)

    def add(self, reads: Sequence[Read], *, only_here: bool = False) -> None:
        """Add photos to the visit at hand; those that are no good are told and left out.

        Args:
            reads: give their files.
            only_here: whether they are kept nowhere else.
        """
        if not reads:
            return
        visit = self._visit.number

        def work() -> tuple[list[NewPhoto], list[PhotoError]]:
            good, bad = [], []
            for read in reads:
                try:
                    good.append(visit_photos.read(read, only_here=only_here))
                except PhotoError as error:
                    bad.append(error)
            return good, bad

        def show(outcome: tuple[list[NewPhoto], list[PhotoError]]) -> None:
            good, bad = outcome
            if visit == self._visit.number and self._visit.add(good):
                self.added.emit()
            for error in bad:
                self._errors.show_error(error)

        self._background.run(work, show, self._errors.show_error)

    @Slot(int)
    def turn_to(self, index: int) -> None:
        """Let another photo of the visit be at hand, once it is read."""
        new = self._visit.all[index].new
        self._read(
            lambda: (new.name, new.content),
            lambda opened: self.turned.emit(opened, index),
        )

    def take(self, data: QMimeData) -> None:
        """Open what was dropped or pasted."""
        reads = photo_source.readers(data)
        if not self._actions.open.isEnabled():
            self._notice.tell(self.tr("A photo is being assessed. Cancel that first, then open another one."))
        elif not reads:
            self._notice.tell(self.tr("There is no photo to paste. Copy a photo or a photo's file first."))
        else:
            self.open_all(reads)

    @Slot()
    def import_photos(self) -> None:
        """Show the photos of a camera that is plugged in, or of a folder that the user chooses."""
        folders = camera_folders()
        if len(folders) == 1:
            self.import_from(folders[0])
        else:
            ask_for_folder(self._window, self.import_from)

    def import_from(self, folder: Path, preselected: frozenset[Path] = frozenset()) -> None:
        """Let the user choose photos of a folder for a visit.

        Args:
            folder: to look through.
            preselected: photos that are chosen at first.
        """
        dialog = ImportDialog(folder, self._window, preselected)
        dialog.chosen.connect(lambda paths: self.open_all([photo_source.reader(path) for path in paths]))
        dialog.open()

    @Slot()
    def _ask_for_visit(self) -> None:
        self._ask(self.tr("Open photos of the wound"), self.open_all)

    @Slot()
    def _ask_for_further(self) -> None:
        self._ask(self.tr("Add photos to this visit"), self.add)

    def _ask(self, title: str, then: Callable[[Sequence[Read]], object]) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in photos.SUFFIXES)
        dialog = QFileDialog(self._window, title, self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Photos ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )

        def chosen(files: list[str]) -> None:
            self._folder = str(Path(files[0]).parent)
            then([photo_source.reader(Path(file)) for file in files])

        dialog.filesSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self, read: Read, case: OpenCase | None, then: Callable[[], object] | None) -> None:
        def show(opened: OpenedPhoto) -> None:
            self.opened.emit(opened, case)
            if then:
                then()

        self._read(read, show)

    def _read(self, read: Read, show: Callable[[OpenedPhoto], object]) -> None:
        if self.busy:
            return
        self._notice.hide()
        self._set_busy(True)

        def done(opened: OpenedPhoto) -> None:
            self._set_busy(False)
            show(opened)

        def failed(error: BaseException) -> None:
            self._set_busy(False)
            self._errors.show_error(error)

        self._background.run(lambda: photo_source.opened(read), done, failed)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
