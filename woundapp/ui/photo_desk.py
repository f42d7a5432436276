"""The photo at hand: assessed, judged by the nurse, and reported; and the others of the same visit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from woundapp.bedside import Bedside, Presence
from woundapp.domain import Assessment, FirstLook
from woundapp.report import letterhead
from woundapp.report.options import LANGUAGES, ReportOptions
from woundapp.settings import Order, Settings
from woundapp.ui import confirm_dialog, languages, photo_source, told
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_opener import PhotoOpener
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.photo_source import OpenedPhoto
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.records_service import RecordsService
from woundapp.ui.reporting.reports import Content, Reports
from woundapp.ui.said import Said
from woundapp.ui.said_controller import SaidController
from woundapp.ui.visit_photos import NewPhoto, VisitPhoto, VisitPhotos
from woundapp.ui.widgets import Panel


class _State(Enum):
    EMPTY = auto()
    READY = auto()
    THINKING = auto()
    RESULT = auto()


class PhotoDesk(QObject):
    """One photo at a time, of a visit that may have several.

    While a photo is being assessed no other can be opened: on a slow machine minutes of work would be
    lost by a stray drop. A notice says to cancel first.

    Signals:
        opened(): another visit has begun, with another photo at hand.
        turned(): another photo of the same visit is at hand.
        closed(): there is no photo at hand any more.
        changed(): something else is possible now.
        said_more(): the model or the nurse said something.
        case_changed(): it is another wound, or the photo was filed.

    Attributes:
        page: shows the photo and all about it.
        visit: the photos of the visit, the one at hand among them.
        opener: opens photos.
        reports: writes the photo's report.
        photo: at hand; None for none.
        case: whose wound it is; None where nobody said so.

    Args:
        window: dialogs belong to it.
        page: see above.
        actions: of the window; those of photo, assessment, findings and report are connected here.
        service: the model.
        records: of the patients; reports of theirs are made of them.
        notice: tells what happened.
        errors: tells what failed.
        kept: the user's settings.
        seed: of the assessments.
    """

    opened = Signal()
    turned = Signal()
    closed = Signal()
    changed = Signal()
    said_more = Signal()
    case_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        page: PhotoPage,
        actions: Actions,
        service: ReasonerService,
        records: RecordsService,
        notice: NoticeBar,
        errors: ErrorDialogs,
        kept: Settings,
        seed: int,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._notice, self._errors, self._seed = notice, errors, seed
        self.settings = kept
        self.page = page
        self.photo: OpenedPhoto | None = None
        self.case: OpenCase | None = None
        self._background = Background("photo", threads=2, parent=self)
        self._said = SaidController(self.page, actions, service, self._background, self)
        self._state = _State.EMPTY
        self._panel: Panel | None = None
        self._dropped = ""
        self._waiting: Assessment | None = None
        self._first_look: FirstLook | None = None
        self.visit = VisitPhotos(lambda: self.said, self)
        self.page.strip.show_visit(self.visit)
        self.opener = PhotoOpener(window, self.visit, actions, notice, errors, self._background)
        self.reports = Reports(
            window, self._content, self.report_options, records, notice, errors, self._background
        )
        self._connect()

    @property
    def said(self) -> Said:
        """All that was said of the photo at hand, as it is now."""
        return self._said.now

    @property
    def idle(self) -> bool:
        """Whether nothing is going on that another photo would disturb."""
        return self._state is not _State.THINKING and not self.opener.busy

    @property
    def unsaved(self) -> bool:
        """Whether something was said that is in no report, or of a patient's wound not in the records."""
        if self.photo is None:
            return False
        case = self.case
        known = case.filed.of(self.photo.photo.sha256) if case and case.filed else None
        new = case is not None and (known is None or known.assessment is None)
        return (
            (new and self._state is _State.RESULT)
            or self._said.unsaved
            or self.visit.waiting_unsaved(for_patient=case is not None)
        )

    @property
    def fileable(self) -> bool:
        """Whether there is something that the records do not hold yet."""
        ready = self.photo is not None and self.idle and not self._said.nurse_at_work
        return ready and (self.case is None or self.case.filed is None or self.unsaved)

    def open_file(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self.opener.open(photo_source.reader(path), self.opener.next_case)

    def bring(self, photos: Sequence[VisitPhoto], at: int, bedside: Bedside, kept: Bedside) -> None:
        """Show what was said of the photos of a visit before, the one at hand among them.

        Args:
            photos: all of them.
            at: index of the one that is at hand.
            bedside: what was found at the bedside.
            kept: what of that is in the records.
        """
        assert self.photo is not None
        photo = photos[at]
        self.visit.bring(photos, at)
        self._said.bring(self.photo, replace(photo.said, bedside=bedside), replace(photo.kept, bedside=kept))
        self.visit.settle()
        self._enter(_State.RESULT if photo.said.assessment else _State.READY)
        self.read_ahead()

    def enter_signs(self, said: Mapping[str, Presence]) -> None:
        """Enter what the nurse says of signs at the bedside, by their codes, as if she answered there."""
        self._said.enter_signs(said)

    def note_filed(self, case: OpenCase, photos: Sequence[VisitPhoto], bedside: Bedside) -> None:
        """Take note that this is in the records.

        Args:
            case: with the visit that it is filed at.
            photos: with what is filed of them.
            bedside: what is filed.
        """
        self.case = self.opener.next_case = case
        self.visit.note_filed(photos)
        for photo in photos:
            if self.photo and photo.sha256 == self.photo.photo.sha256:
                self._note_kept(replace(photo.said, bedside=bedside))
        self.case_changed.emit()

    def _note_kept(self, said: Said) -> None:
        self._said.note_kept(said)
        self.visit.note_kept(said)
        self.changed.emit()

    def close_photo(self) -> None:
        """Let go of the photo and of all that was said of it."""
        self._forget()
        self._enter(_State.EMPTY)
        self.read_ahead()
        self.closed.emit()

    def read_ahead(self) -> None:
        """Have the model read the photo at hand, if that is wanted and it has no answer yet; else none."""
        if self.settings.read_ahead and self.photo and self._state is _State.READY:
            self._service.prepare(self.photo.photo)
        elif self._state is not _State.THINKING:
            self._service.stop_preparing()

    def shut_down(self) -> None:
        """Leave no thread behind."""
        self._background.close()

    def enable(self) -> None:
        """Say which actions are possible now."""
        actions, state, idle = self._actions, self._state, self.idle
        with_photo = state is not _State.EMPTY
        for action in (actions.open, actions.paste, actions.import_photos):
            action.setEnabled(idle)
        turning = with_photo and idle and self._waiting is None and not self._said.measuring
        several = turning and len(self.visit.all) > 1
        actions.add_photo.setEnabled(turning)
        for action in (actions.next_photo, actions.previous_photo):
            action.setEnabled(several)
        actions.drop_photo.setEnabled(several and not self.visit.all[self.visit.at].filed)
        self.page.strip.setEnabled(turning)
        actions.assess.setEnabled(state is _State.READY and idle and not self._said.measuring)
        probing = self._service.state is ModelState.PROBING
        actions.cancel.setEnabled((state is _State.THINKING and not self._waiting) or probing)
        for action in (actions.report, actions.export):
            action.setEnabled(with_photo and idle and not self.reports.busy)
        for action in (actions.zoom_in, actions.zoom_out, actions.fit, actions.actual_size):
            action.setEnabled(with_photo)
        self._said.enable(
            possible=with_photo and not self.opener.busy,
            bedside_wanted=self.settings.order is not Order.MODEL_ONLY,
            line_mm=self.settings.card_line_mm,
        )

    def _connect(self) -> None:
        actions, view = self._actions, self.page.view
        does: dict[QAction, Callable[[], object]] = {
            actions.next_photo: lambda: self._step(1),
            actions.previous_photo: lambda: self._step(-1),
            actions.drop_photo: self._drop_photo,
            actions.export: self.reports.ask,
            actions.report: self.reports.show,
            actions.assess: self._assess,
            actions.cancel: self._cancel,
            actions.zoom_in: view.zoom_in,
            actions.zoom_out: view.zoom_out,
            actions.fit: view.fit,
            actions.actual_size: view.actual_size,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        self.page.strip.chosen.connect(self.opener.turn_to)
        self.opener.opened.connect(self._show_photo)
        self.opener.turned.connect(self._turn)
        self.opener.added.connect(self.said_more)
        self.opener.added.connect(self.changed)
        self.opener.changed.connect(self.changed)
        self.said_more.connect(self.visit.changed)
        self._said.changed.connect(self.changed)
        self._said.said_more.connect(self.said_more)
        self._said.nurse_done.connect(self._nurse_done)
        self._said.failed.connect(self._errors.show_error)
        self.reports.changed.connect(self.changed)
        self.reports.saved.connect(self._reported)
        self._service.assessment_progressed.connect(self.page.thinking.show_progress)
        self._service.first_looked.connect(self._first_looked)
        self._service.assessment_completed.connect(self._show_assessment)
        self._service.assessment_failed.connect(self._assessment_failed)
        self._service.assessment_cancelled.connect(self._assessment_cancelled)

    def _enter(self, state: _State) -> None:
        self._state = state
        if state is not _State.THINKING:
            self._first_look = None
            self.page.thinking.stop()
        panels = {
            _State.READY: self.page.ready,
            _State.THINKING: self.page.thinking,
            _State.RESULT: self.page.result,
        }
        self._panel = panels.get(state)
        self._show_panel()

    def _show_panel(self) -> None:
        """Show the panel of the moment, unless the nurse is at work in hers."""
        self.changed.emit()
        if self._panel and not self._said.nurse_at_work:
            self.page.show_panel(self._panel)
            self._show_first_look()

    @Slot(object)
    def _first_looked(self, look: FirstLook) -> None:
        self._first_look = look
        self._show_first_look()

    def _show_first_look(self) -> None:
        """Show it once, and not before the nurse is done: what the model leans to could sway her."""
        if self._first_look and self._state is _State.THINKING and not self._said.nurse_at_work:
            self.page.thinking.show_first_look(self._first_look)
            self._first_look = None

    @Slot()
    def _nurse_done(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._notice.hide()
            self._show_assessment(waiting)
        else:
            self._show_panel()

    @Slot(object, object)
    def _show_photo(self, opened: OpenedPhoto, case: OpenCase | None) -> None:
        self._forget()
        self.case = case
        self.visit.begin(NewPhoto(opened.photo.name, opened.content, opened.levels[-1], opened.taken_at))
        self._show_opened(opened)
        self._said.begin(opened)
        self._enter(_State.READY)
        self.read_ahead()
        self.opened.emit()

    @Slot(object, int)
    def _turn(self, opened: OpenedPhoto, index: int) -> None:
        photo = self.visit.turn_to(index)
        if self._dropped:
            self.visit.remove(self._dropped)
            self._dropped = ""
        self._show_opened(opened)
        self._said.turn(opened, photo.said, photo.kept)
        self.visit.settle()
        self._enter(_State.RESULT if photo.said.assessment else _State.READY)
        self.read_ahead()
        self.turned.emit()

    def _show_opened(self, opened: OpenedPhoto) -> None:
        self.photo = opened
        self.page.view.show_photo(opened.levels, opened.photo.name)
        self.page.ready.show_photo(opened.photo, opened.quality)

    def _step(self, by: int) -> None:
        self.opener.turn_to((self.visit.at + by) % len(self.visit.all))

    @Slot()
    def _drop_photo(self) -> None:
        """Take the photo at hand out of the visit; the one beside it is at hand then."""
        index = self.visit.at
        beside = index - 1 if index else 1

        def go_on() -> None:
            self._dropped = self.visit.all[index].sha256
            self.opener.turn_to(beside)

        name = self.visit.all[index].new.name
        confirm_dialog.ask(
            self._window,
            self.tr("Take this photo out of the visit?"),
            self.tr("What was said of it is lost. The file “{name}” stays where it is.").format(name=name),
            self.tr("&Take it out"),
            go_on,
        )

    def _forget(self) -> None:
        # First of all: what is cleared below is nothing that was said of this photo.
        self.photo = self.case = None
        self._waiting = None
        self._said.clear()
        self.visit.clear()

    @Slot()
    def _assess(self) -> None:
        if self.photo is None:
            return
        self.page.thinking.start(self._service.left, waiting=self._service.state is not ModelState.READY)
        self._enter(_State.THINKING)
        self._service.assess(self.photo.photo, self._seed)
        if self.settings.order is Order.NURSE_FIRST:
            self._said.ask_first()

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
        if self._said.nurse_at_work:
            # Her judgement comes first: what the model says could sway it.
            self._waiting = assessment
            self._notice.tell(self.tr("The model's answer is there. It is shown when you are done."))
            self.changed.emit()
            return
        self._enter(_State.RESULT)
        self._said.show(self.photo, assessment)

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
        now, photos = self.said, self.visit.all
        seen_at = self.visit.taken_at or datetime.now().astimezone()
        dossier = told.of_desk(photos, now.bedside, self.case, seen_at)
        filed = self.case.filed if self.case and not self.unsaved else None
        return Content(dossier, self.photo.photo.sha256, now, filed.visit.id if filed else "")

    def report_options(self) -> ReportOptions:
        """How reports are to be, unless something else is chosen."""
        spoken = languages.in_use(self.settings)
        return ReportOptions(
            self.settings.page_size,
            spoken if spoken in LANGUAGES else languages.ENGLISH,
            letterhead.of(self.settings),
        )

    @Slot(object)
    def _reported(self, content: Content) -> None:
        # Of a patient's wound only the records keep what was said; of another photo it is another report.
        if self.photo and self.photo.photo.sha256 == content.photo and self.case is None:
            self._note_kept(content.said)
