"""The one photo at hand: opened, assessed, judged by the nurse, and reported."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from woundapp.bedside import Bedside, Presence
from woundapp.domain import Assessment
from woundapp.imaging import photo as photos
from woundapp.review import Review
from woundapp.settings import Order, Settings
from woundapp.ui import photo_source
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.bedside_controller import BedsideController
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.evidence_controller import EvidenceController
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.photo_source import OpenedPhoto, Read
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.report_saver import Content, ReportSaver, Said
from woundapp.ui.widgets import Panel


class _State(Enum):
    EMPTY = auto()
    READY = auto()
    THINKING = auto()
    RESULT = auto()


class PhotoDesk(QObject):
    """One photo at a time.

    While a photo is being assessed no other can be opened: on a slow machine minutes of work would be
    lost by a stray drop. A notice says to cancel first. A photo that cannot be read changes nothing.

    Signals:
        leaving(go_on): another photo is wanted in the place of this one; whoever hears it calls `go_on`,
            unless something would be lost.
        opened(): another photo is at hand.
        closed(): there is no photo at hand any more.
        changed(): something else is possible now.
        said_more(): the model or the nurse said something.
        case_changed(): it is another wound, or the photo was filed.

    Attributes:
        page: shows the photo and all about it.
        reports: writes its report.
        photo: at hand; None for none.
        case: whose wound it is; None where nobody said so.
        next_case: whose wound the next photo is of that is chosen, dropped or pasted.

    Args:
        window: dialogs belong to it.
        actions: of the window; those of photo, assessment, findings and report are connected here.
        service: the model.
        notice: tells what happened.
        errors: tells what failed.
        kept: the user's settings.
        seed: of the assessments.
    """

    leaving = Signal(object)
    opened = Signal()
    closed = Signal()
    changed = Signal()
    said_more = Signal()
    case_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: ReasonerService,
        notice: NoticeBar,
        errors: ErrorDialogs,
        kept: Settings,
        seed: int,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._notice, self._errors, self._seed = notice, errors, seed
        self.settings = kept
        self.page = PhotoPage(actions)
        self.photo: OpenedPhoto | None = None
        self.case: OpenCase | None = None
        self.next_case: OpenCase | None = None
        self._background = Background("photo", threads=2, parent=self)
        self._evidence = EvidenceController(self.page, actions, service, self)
        self._bedside = BedsideController(self.page, actions, self)
        self._state = _State.EMPTY
        self._panel: Panel | None = None
        self._waiting: Assessment | None = None
        self._opening = False
        self._photo_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.reports = ReportSaver(window, self._content, notice, errors, self._background)
        self._connect()

    @property
    def said(self) -> Said:
        """All that was said of the photo, as it is now."""
        return Said(self._evidence.assessment, self._evidence.review, self._bedside.bedside)

    @property
    def idle(self) -> bool:
        """Whether nothing is going on that another photo would disturb."""
        return self._state is not _State.THINKING and not self._opening

    @property
    def unsaved(self) -> bool:
        """Whether something was said that is in no report, or of a patient's wound not in the records."""
        case, opened = self.case, self.photo
        filed = case.filed.of(opened.photo.sha256) if case and case.filed and opened else None
        new = case is not None and (filed is None or filed.assessment is None)
        return (new and self._state is _State.RESULT) or self._evidence.unsaved or self._bedside.unsaved

    @property
    def fileable(self) -> bool:
        """Whether there is something that the records do not hold yet."""
        ready = self.photo is not None and self.idle and not self._bedside.asking
        return ready and (self.case is None or self.case.filed is None or self.unsaved)

    def open_file(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self.open(photo_source.reader(path), self.next_case)

    def open(
        self, read: Read, case: OpenCase | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Show another photo, unless something would be lost.

        Args:
            read: gives its file.
            case: whose wound it is.
            then: called once it is shown.
        """
        self.leaving.emit(lambda: self._begin_to_open(read, case, then))

    def take(self, data: QMimeData) -> None:
        """Open what was dropped or pasted."""
        readers = photo_source.readers(data)
        if self._state is _State.THINKING:
            self._notice.tell(self.tr("A photo is being assessed. Cancel that first, then open another one."))
        elif not readers:
            self._notice.tell(self.tr("There is no photo to paste. Copy a photo or a photo's file first."))
        elif not self._opening:
            self.open(readers[0], self.next_case)
            if len(readers) > 1:
                self._notice.tell(self.tr("Photos are assessed one at a time: the first one is opened."))

    def show_said(self, said: Said, *, kept: bool) -> None:
        """Show what was said of the photo before.

        Args:
            said: all of it.
            kept: whether it is in the records.
        """
        assert self.photo is not None
        self._evidence.restore(self.photo.photo, said.assessment, said.review)
        self._bedside.restore(said.bedside, said.assessment)
        self._enter(_State.RESULT if said.assessment else _State.READY)
        if not kept:
            findings = said.assessment.findings if said.assessment else ()
            self._note_kept(Said(said.assessment, Review.of(findings), Bedside()))

    def enter_signs(self, said: Mapping[str, Presence]) -> None:
        """Enter what the nurse says of signs at the bedside, by their codes, as if she answered there."""
        self._bedside.enter(said)

    def note_filed(self, case: OpenCase, said: Said) -> None:
        """Take note that this is in the records.

        Args:
            case: with the visit that it is filed at.
            said: what is filed.
        """
        self.case = self.next_case = case
        self._note_kept(said)
        self.case_changed.emit()

    def _note_kept(self, said: Said) -> None:
        self._evidence.note_saved(said.review)
        self._bedside.note_saved(said.bedside)
        self.changed.emit()

    def close_photo(self) -> None:
        """Let go of the photo and of all that was said of it."""
        self._forget()
        self._enter(_State.EMPTY)
        self.closed.emit()

    def shut_down(self) -> None:
        """Leave no thread behind."""
        self._background.close()

    def enable(self) -> None:
        """Say which actions are possible now."""
        actions, state, idle = self._actions, self._state, self.idle
        with_photo = state is not _State.EMPTY
        actions.open.setEnabled(idle)
        actions.paste.setEnabled(idle)
        actions.assess.setEnabled(state is _State.READY and idle)
        probing = self._service.state is ModelState.PROBING
        actions.cancel.setEnabled((state is _State.THINKING and not self._waiting) or probing)
        wanted = self.settings.order is not Order.MODEL_ONLY
        self._bedside.enable(possible=with_photo and wanted and not self._opening)
        actions.export.setEnabled(with_photo and idle and not self.reports.busy)
        for action in (actions.zoom_in, actions.zoom_out, actions.fit, actions.actual_size):
            action.setEnabled(with_photo)
        if self._bedside.asking:
            self._evidence.disable()
        else:
            self._evidence.enable()

    def _travel(self, at_bedside: Callable[[], None], in_result: Callable[[], None]) -> None:
        if self._bedside.asking:
            at_bedside()
        else:
            in_result()

    def _connect(self) -> None:
        actions, view = self._actions, self.page.view
        does: dict[QAction, Callable[[], object]] = {
            actions.open: self.ask_for_photo,
            actions.paste: lambda: self.take(QGuiApplication.clipboard().mimeData()),
            actions.export: self.reports.ask,
            actions.assess: self._assess,
            actions.cancel: self._cancel,
            actions.undo: lambda: self._travel(self._bedside.back, self._evidence.back),
            actions.redo: lambda: self._travel(self._bedside.forth, self._evidence.forth),
            actions.zoom_in: view.zoom_in,
            actions.zoom_out: view.zoom_out,
            actions.fit: view.fit,
            actions.actual_size: view.actual_size,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        self._bedside.begun.connect(self.changed)
        self._bedside.done.connect(self._bedside_done)
        self._bedside.changed.connect(self.changed)
        self._bedside.changed.connect(self.said_more)
        self._evidence.changed.connect(self.changed)
        self.reports.changed.connect(self.changed)
        self.reports.saved.connect(self._reported)
        self._evidence.reviewed.connect(self.said_more)
        self._evidence.failed.connect(self._errors.show_error)
        self._service.assessment_progressed.connect(self.page.thinking.show_progress)
        self._service.assessment_completed.connect(self._show_assessment)
        self._service.assessment_failed.connect(self._assessment_failed)
        self._service.assessment_cancelled.connect(self._assessment_cancelled)

    def _enter(self, state: _State) -> None:
        self._state = state
        if state is not _State.THINKING:
            self.page.thinking.stop()
        panels = {
            _State.READY: self.page.ready,
            _State.THINKING: self.page.thinking,
            _State.RESULT: self.page.result,
        }
        self._panel = panels.get(state)
        self._show_panel()

    def _show_panel(self) -> None:
        """Show the panel of the moment, unless the nurse is recording what she finds."""
        self.changed.emit()
        if self._panel and not self._bedside.asking:
            self.page.show_panel(self._panel)

    @Slot()
    def _bedside_done(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._notice.hide()
            self._show_assessment(waiting)
        else:
            self._show_panel()

    @Slot()
    def ask_for_photo(self) -> None:
        """Let the user choose a photo's file."""
        patterns = " ".join(f"*{suffix}" for suffix in photos.SUFFIXES)
        dialog = QFileDialog(self._window, self.tr("Open a photo of the wound"), self._photo_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Photos ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._photo_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _photo_file_chosen(self, file: str) -> None:
        self._photo_folder = str(Path(file).parent)
        self.open_file(Path(file))

    def _begin_to_open(self, read: Read, case: OpenCase | None, then: Callable[[], object] | None) -> None:
        self._notice.hide()
        self._opening = True
        self.changed.emit()

        def show(opened: OpenedPhoto) -> None:
            self._show_photo(opened, case)
            if then:
                then()

        self._background.run(lambda: photo_source.opened(read), show, self._opening_failed)

    def _show_photo(self, opened: OpenedPhoto, case: OpenCase | None) -> None:
        self._opening = False
        self._forget()
        self.photo, self.case = opened, case
        self.page.view.show_photo(opened.levels, opened.photo.name)
        self.page.ready.show_photo(opened.photo, opened.quality)
        self._enter(_State.READY)
        self.opened.emit()

    def _opening_failed(self, error: BaseException) -> None:
        self._opening = False
        self.changed.emit()
        self._errors.show_error(error)

    def _forget(self) -> None:
        # First of all: what is cleared below is nothing that was said of this photo.
        self.photo = self.case = None
        self._waiting = None
        self._evidence.clear()
        self._bedside.clear()

    @Slot()
    def _assess(self) -> None:
        if self.photo is None:
            return
        self.page.thinking.start(waiting=self._service.state is not ModelState.READY)
        self._enter(_State.THINKING)
        self._service.assess(self.photo.photo, self._seed)
        if self.settings.order is Order.NURSE_FIRST:
            self._bedside.ask_first()

    @Slot()
    def _cancel(self) -> None:
        self._actions.cancel.setEnabled(False)
        if self._state is not _State.THINKING:
            self._service.stop_probing()
            return
        self.page.thinking.cancelling()
        self._service.cancel()

    @Slot(object)
    def _show_assessment(self, assessment: Assessment) -> None:
        assert self.photo is not None
        if self._bedside.asking:
            # Her judgement comes first: what the model says could sway it.
            self._waiting = assessment
            self._notice.tell(self.tr("The model's answer is there. It is shown when you are done."))
            self.changed.emit()
            return
        self._enter(_State.RESULT)
        self._evidence.show(self.photo.photo, assessment)
        self._bedside.show(assessment)
        self.said_more.emit()

    @Slot(object)
    def _assessment_failed(self, error: BaseException) -> None:
        self._enter(_State.READY)
        self._errors.show_error(error)

    @Slot()
    def _assessment_cancelled(self) -> None:
        self._enter(_State.READY)

    def _content(self) -> Content | None:
        """What a report is made of now."""
        if self.photo is None:
            return None
        case = self.case.on_report if self.case else None
        return Content(self.photo.photo, self.said, case, self.settings.page_size)

    @Slot(object)
    def _reported(self, content: Content) -> None:
        # Of a patient's wound only the records keep what was said; of another photo it is another report.
        if self.photo and self.photo.photo is content.photo and self.case is None:
            self._note_kept(content.said)
