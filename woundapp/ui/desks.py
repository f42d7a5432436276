"""The desks behind the first page: photo, records, camera, administration, and what passes between them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from woundapp.assessing import DEFAULT_SEED
from woundapp.reasoner.messages import Progress
from woundapp.settings import Settings
from woundapp.ui import help_dialogs, languages, photo_source, unsaved_dialog, words
from woundapp.ui.actions import Actions
from woundapp.ui.administration import Administration
from woundapp.ui.background import Background
from woundapp.ui.bars import ModelLine, NoticeBar
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.capture_desk import CaptureDesk
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.help import topics
from woundapp.ui.help.help_desk import HelpDesk
from woundapp.ui.help.model_dialog import ModelDialog
from woundapp.ui.importing.arrivals import Arrivals
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.records_desk import RecordsDesk
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.secret_dialog import SecretDialog
from woundapp.ui.set_up_dialog import SetUpDialog
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.photos_page import PhotosPage
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.start_page import StartPage


class Desks(QObject):
    """All that is done in the window once it is there.

    They come with most of the program's libraries and pages, so the window is shown without them, has this
    module imported on a thread, and puts them together with `build` while it is already used.

    Signals:
        changed(): something else is possible now.
        photo_changed(): another photo is at hand, or none.
        settings_wanted(Settings): these shall be kept.

    Attributes:
        photo: at hand.
        records: where one is among patients.

    Args:
        window: dialogs belong to it.
        actions: of the window; all but those that it does itself are connected here.
        service: the model.
        service_of_records: the records.
        keeper: of the settings.
        pages: of the window; those of the desks are put among them.
        start: the page that is there already.
        model_line: below the pages.
        notice: tells what happened.
        errors: tells what failed.
        background: decodes photos.
        find_source: gives what the camera's pictures come from; None for this computer's cameras.
    """

    changed = Signal()
    photo_changed = Signal()
    settings_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        service: ReasonerService,
        service_of_records: RecordsService,
        keeper: SettingsKeeper,
        pages: QStackedWidget,
        start: StartPage,
        model_line: ModelLine,
        notice: NoticeBar,
        errors: ErrorDialogs,
        background: Background,
        find_source: Callable[[], FrameSource] | None,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._service_of_records, self._keeper = service_of_records, keeper
        self._pages, self._start, self._model_line = pages, start, model_line
        self._notice, self._errors, self._background = notice, errors, background
        self._find_source = find_source
        self._last_user: str | None = None

    def build(self) -> Iterator[None]:
        """Put everything together, piece by piece; between two of them the window can do something else."""
        window, actions, records = self._window, self._actions, self._service_of_records
        notice, errors, kept = self._notice, self._errors, self._keeper.kept
        self._help = HelpDesk(window, lambda: languages.in_use(self._keeper.kept))
        photo_page = PhotoPage(actions)
        self._pages.addWidget(photo_page)
        yield
        yield from photo_page.build()
        self.photo = PhotoDesk(
            window, photo_page, actions, self._service, records, notice, errors, kept, DEFAULT_SEED
        )
        yield
        self.records = RecordsDesk(
            window, actions, records, self.photo, self._start, notice, errors, self._background
        )
        yield
        desk = self.records
        for page in (desk.patient_page, desk.wound_page, desk.comparison_page, desk.agreement_page):
            self._pages.addWidget(page)
            yield
        self._administration = Administration(window, actions, records, kept, notice, errors)
        self._arrivals = Arrivals(notice, self.photo.opener, self)
        self._arrivals.follow(kept)
        yield
        self._capture = CaptureDesk(
            actions, self.photo, records, self._keeper, self._pages, self._find_source
        )
        yield
        self._model_line.hold(desk.leaving.outbox.button)
        self._connect()

    def receive(self, user: str) -> None:
        """Somebody comes to work with the records: she sees nothing of what somebody else was at.

        Args:
            user: her id.
        """
        if self._last_user not in (None, user):
            self._capture.end()
            self.records.start_over()
        self._last_user = user

    def begin(self) -> None:
        """Somebody is at work with the records."""
        self.records.begin()
        self._arrivals.tell()

    def end(self) -> None:
        """Nobody is at work any more: nothing of a patient stays to be seen."""
        for dialog in self._window.findChildren(QDialog):
            if not isinstance(dialog, SecretDialog | RecordsDialog):  # these know what to do
                dialog.done(QDialog.DialogCode.Rejected)
        self.records.end()

    def tell_of_arrivals(self, *, telling: bool) -> None:
        """Tell of photos that arrive in the watched folder, or keep them for later."""
        self._arrivals.telling = telling

    def enable(self) -> None:
        """Say what is possible now."""
        actions = self._actions
        if self._capture.taking:
            locking = [actions.lock] if self._service_of_records.user else []
            actions.enable_only(*actions.always, *locking)
            return
        self.photo.enable()
        self._capture.enable()
        self.records.enable()
        self._administration.enable()
        actions.retry.setEnabled(self._service.state is ModelState.FAILED)
        actions.about_model.setEnabled(self._service.pack is not None)
        for action in (actions.settings, actions.cards):
            action.setEnabled(True)

    def follow(self, now: Settings, before: Settings) -> None:
        """Follow the settings, which are others from now on."""
        self.photo.settings = self._administration.settings = now
        if now.read_ahead != before.read_ahead:
            self.photo.read_ahead()
        self._arrivals.follow(now)

    def open_photo(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self.photo.open_file(path)

    def offers_photo(self, data: QMimeData) -> bool:
        """Whether something dragged may be a photo."""
        return photo_source.offers_photo(data)

    def restore(self) -> None:
        """Bring the records back from a backup."""
        self._administration.restore()

    def forget(self) -> None:
        """Let go of the photo and of all that was said of it, and show the start page."""
        self.photo.close_photo()
        self.records.go_home()

    def leave(self, then: Callable[[], object]) -> bool:
        """Ask about what would be lost, if anything would be.

        Args:
            then: called later, once nothing would be.

        Returns:
            Whether nothing would be lost; `then` is not called in that case.
        """
        if self._capture.unsaved:
            self._capture.leave(then)
        elif self.photo.unsaved:

            def lose() -> None:
                self.forget()
                then()

            self._ask_about_unsaved(lose)
        else:
            return True
        return False

    def close(self) -> None:
        """Stop all work; nothing runs on when the window is gone."""
        self._capture.end()
        self._arrivals.close()
        self.photo.shut_down()

    def _connect(self) -> None:
        actions = self._actions
        does: dict[QAction, Callable[[], object]] = {
            actions.set_up: lambda: SetUpDialog(self._service_of_records, self._window).open(),
            actions.settings: self._open_settings,
            actions.cards: lambda: self._open_settings().turn_to(PhotosPage),
            actions.shortcuts: lambda: help_dialogs.show_shortcuts(self._window, actions.all),
            actions.help: self._help.open,
            actions.limits: lambda: self._help.show_topic(topics.LIMITS),
            actions.about_model: self._show_model,
            actions.about: lambda: help_dialogs.show_about(self._window),
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        self._administration.users_changed.connect(self.records.refresh_names)
        self._administration.settings_changed.connect(self.settings_wanted)
        self.records.page_wanted.connect(self._capture.show_page)
        self.photo.opener.leaving.connect(self._leave_photo)
        for happened in (self.photo.opened, self.photo.turned, self.photo.closed):
            happened.connect(self.photo_changed)
        for desk in (self._capture, self.records, self.photo):
            desk.changed.connect(self.changed)
        self._service.loading_progressed.connect(self._show_loading)

    @Slot(object)
    def _leave_photo(self, go_on: Callable[[], object]) -> None:
        if self.photo.unsaved:
            self._ask_about_unsaved(go_on)
        else:
            go_on()

    def _ask_about_unsaved(self, go_on: Callable[[], object]) -> None:
        keeping: list[tuple[str, Callable[[], object]]] = []
        if self.records.can_file:
            keeping.append((self.tr("&File in the records"), self.records.file))
        keeping.append((self.tr("&Save report…"), self.photo.reports.ask))
        unsaved_dialog.ask(self._window, keeping, go_on)

    @Slot(object)
    def _show_loading(self, progress: Progress) -> None:
        self._model_line.show_progress(words.stage(progress.stage), progress.fraction)

    @Slot()
    def _show_model(self) -> None:
        if self._service.pack:
            ModelDialog(self._service.pack, self._window, self._service.memory).open()

    @Slot()
    def _open_settings(self) -> SettingsDialog:
        dialog = SettingsDialog(self._keeper, self._service, self._service_of_records, self._window)
        dialog.systems_changed.connect(self.records.leaving.outbox.schedule.look)
        dialog.open()
        return dialog
