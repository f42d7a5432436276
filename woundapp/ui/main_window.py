"""The window: its pages, what can be done when, and who tells whom."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from woundapp import paths
from woundapp.errors import SettingsError
from woundapp.reasoner.messages import LoadResult
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Settings
from woundapp.ui import help_dialogs, languages, photo_source, phrases, unsaved_dialog
from woundapp.ui.actions import Actions
from woundapp.ui.administration import Administration
from woundapp.ui.background import Background
from woundapp.ui.bars import DemonstrationBanner, ModelLine, NoticeBar
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.capture_desk import CaptureDesk
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.help import topics
from woundapp.ui.help.help_desk import HelpDesk
from woundapp.ui.help.model_dialog import ModelDialog
from woundapp.ui.importing.arrivals import Arrivals
from woundapp.ui.lock_page import LockPage
from woundapp.ui.photo_desk import PhotoDesk
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
from woundapp.ui.theme import ThemeManager


class MainWindow(QMainWindow):
    """The one window of the program.

    Args:
        service: the model; the window owns, loads and closes it.
        records: of the patients; likewise.
        themes: of the application; the window owns it.
        keeper: of the user's settings; likewise.
        seed: of the assessments.
        find_source: gives what the camera's pictures come from; None for this computer's cameras.
    """

    def __init__(
        self,
        service: ReasonerService,
        records: RecordsService,
        themes: ThemeManager,
        keeper: SettingsKeeper,
        seed: int,
        find_source: Callable[[], FrameSource] | None = None,
    ) -> None:
        super().__init__()
        self._find_source = find_source
        self.errors = ErrorDialogs(self)
        self._service, self._records, self._themes = service, records, themes
        for part in (service, records, themes, keeper):
            part.setParent(self)
        self._keeper = keeper
        kept = keeper.kept
        self._background = Background("window", parent=self)
        self._actions = Actions(self)
        self._help = HelpDesk(self, lambda: languages.in_use(keeper.kept))
        self._pack: ModelPack | None = None
        self._notice = NoticeBar()
        self._photo = PhotoDesk(self, self._actions, service, records, self._notice, self.errors, kept, seed)
        self._last_user: str | None = None
        self._build()
        self._connect()
        self._arrivals.follow(kept)
        self._set_locked(records.there)
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    def open_photo(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self._photo.open_file(path)

    @Slot()
    def load_model(self) -> None:
        """Begin to load the model, or try again."""
        self._model_line.show_starting()
        self._service.load()
        self._enable_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the model and all work; nothing runs on when the window is gone."""
        if self._capture.unsaved:
            event.ignore()
            self._capture.leave(self.close)
            return
        if self._photo.unsaved:
            event.ignore()
            self._ask_about_unsaved(self._lose_and_close)
            return
        self.hide()
        self._records.close()
        self._service.close()
        self._capture.end()
        self._arrivals.close()
        self._photo.shut_down()
        self._background.close()
        super().closeEvent(event)

    def forget(self) -> None:
        """Let go of the photo and of all that was said of it, and show the start page."""
        self._photo.close_photo()
        self._desk.go_home()

    @property
    def _locked(self) -> bool:
        return self._whole.currentWidget() is self._lock_page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._locked and photo_source.offers_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._photo.opener.take(event.mimeData())
        event.acceptProposedAction()

    def _build(self) -> None:
        samples = sorted((paths.assets() / "samples").glob("*.jpg"))
        self._banner = DemonstrationBanner()
        self._banner.hide()
        self._start = StartPage(self._actions, samples, self._background, self._records)
        self._desk = RecordsDesk(
            self,
            self._actions,
            self._records,
            self._photo,
            self._start,
            self._notice,
            self.errors,
            self._background,
        )
        self._administration = Administration(
            self, self._actions, self._records, self._keeper.kept, self._notice, self.errors
        )
        self._arrivals = Arrivals(self._notice, self._photo.opener, self)
        self._pages = QStackedWidget()
        self._capture = CaptureDesk(
            self._actions, self._photo, self._records, self._keeper, self._pages, self._find_source
        )
        for page in (
            self._start,
            self._desk.patient_page,
            self._desk.wound_page,
            self._desk.comparison_page,
            self._desk.agreement_page,
            self._photo.page,
        ):
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._start)
        self._model_line = ModelLine()
        self._model_line.hold(self._desk.leaving.outbox.button)
        unlocked = QWidget()
        column = QVBoxLayout(unlocked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self._desk.case_bar)
        column.addWidget(self._pages, 1)
        self._lock_page = LockPage(self._records)
        self._whole = QStackedWidget()
        self._whole.addWidget(unlocked)
        self._whole.addWidget(self._lock_page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._whole, 1)
        column.addWidget(self._model_line)
        self.setCentralWidget(whole)
        self._actions.fill_menus()
        self.addAction(self._actions.help)  # so that its key works while the menus are disabled
        self._check_choices()

    def _connect(self) -> None:
        actions = self._actions
        does: dict[QAction, Callable[[], object]] = {
            actions.quit: self.close,
            actions.retry: self.load_model,
            actions.set_up: lambda: SetUpDialog(self._records, self).open(),
            actions.unlock: lambda: self._set_locked(True),
            actions.lock: self._records.lock,
            actions.settings: self._open_settings,
            actions.cards: lambda: self._open_settings().turn_to(PhotosPage),
            actions.shortcuts: lambda: help_dialogs.show_shortcuts(self, actions.all),
            actions.help: self._help.open,
            actions.limits: lambda: self._help.show_topic(topics.LIMITS),
            actions.about_model: self._show_model,
            actions.about: lambda: help_dialogs.show_about(self),
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        for action in (*actions.themes.values(), *actions.orders.values()):
            action.triggered.connect(self._setting_chosen)
        self._start.sample_chosen.connect(self.open_photo)
        self._lock_page.quick_chosen.connect(lambda: self._set_locked(False))
        self._lock_page.restore_chosen.connect(self._administration.restore)
        self._administration.users_changed.connect(self._desk.refresh_names)
        self._administration.settings_changed.connect(self._keep_settings)
        self._keeper.changed.connect(self._settings_changed)
        self._records.restored.connect(lambda: self._set_locked(True))
        self._records.unlocked.connect(self._unlocked)
        self._records.locked.connect(self._lock)
        self._records.clock_found_behind.connect(self._tell_of_clock)
        self._records.failed.connect(self.errors.show_error)
        self._desk.page_wanted.connect(self._capture.show_page)
        self._capture.changed.connect(self._enable_actions)
        self._desk.changed.connect(self._enable_actions)
        self._model_line.retry_chosen.connect(self.load_model)
        self._photo.opener.leaving.connect(self._leave_photo)
        self._photo.opened.connect(self._name_window)
        self._photo.turned.connect(self._name_window)
        self._photo.closed.connect(self._name_window)
        self._photo.changed.connect(self._enable_actions)
        self._service.changed.connect(self._model_line.show_starting)
        self._service.changed.connect(self._enable_actions)
        self._service.pack_read.connect(self._show_pack)
        self._service.loading_progressed.connect(self._model_line.show_progress)
        self._service.model_loaded.connect(self._model_loaded)
        self._service.loading_failed.connect(self._loading_failed)

    @Slot()
    def _enable_actions(self) -> None:
        if self._locked:
            self._actions.enable_only(*self._actions.always)
            return
        if self._capture.taking:
            self._actions.enable_only(
                *self._actions.always, *([self._actions.lock] if self._records.user else [])
            )
            return
        self._photo.enable()
        self._capture.enable()
        self._desk.enable()
        self._administration.enable()
        self._actions.retry.setEnabled(self._service.state is ModelState.FAILED)
        self._actions.about_model.setEnabled(self._pack is not None)
        self._actions.settings.setEnabled(True)
        self._actions.cards.setEnabled(True)

    @Slot()
    def _name_window(self) -> None:
        opened = None if self._locked else self._photo.photo
        self.setWindowTitle(opened.photo.name if opened else "")

    def _set_locked(self, locked: bool) -> None:
        """Hide everything behind the lock page, or show it again."""
        self._lock_page.show_quick(self._photo.photo is None)
        self._whole.setCurrentIndex(int(locked))
        self._arrivals.telling = not locked
        self.menuBar().setEnabled(not locked)
        self._name_window()
        self._enable_actions()
        if locked:
            self._lock_page.form.reset()

    @Slot()
    def _lock(self) -> None:
        for dialog in self.findChildren(QDialog):
            if not isinstance(dialog, SecretDialog | RecordsDialog):  # these know what to do
                dialog.done(QDialog.DialogCode.Rejected)
        self._notice.hide()
        self._desk.end()
        self._set_locked(True)

    @Slot()
    def _unlocked(self) -> None:
        user = self._records.user
        assert user is not None
        if self._last_user not in (None, user.id):
            self._capture.end()
            self._desk.start_over()
        self._last_user = user.id
        self._set_locked(False)
        self._desk.begin()
        self._arrivals.tell()

    def tell(self, text: str) -> None:
        """Show the user something of the program itself, above whatever page is shown."""
        self._notice.tell(text, symbol="warning")

    @Slot()
    def _tell_of_clock(self) -> None:
        self._notice.tell(
            self.tr(
                "The clock of this computer is behind the last entry in the records. Set it right: "
                "entries keep their order, but not their times."
            ),
            symbol="warning",
        )

    @Slot(object)
    def _leave_photo(self, go_on: Callable[[], object]) -> None:
        if self._photo.unsaved:
            self._ask_about_unsaved(go_on)
        else:
            go_on()

    def _ask_about_unsaved(self, go_on: Callable[[], object]) -> None:
        keeping: list[tuple[str, Callable[[], object]]] = []
        if self._desk.can_file:
            keeping.append((self.tr("&File in the records"), self._desk.file))
        keeping.append((self.tr("&Save report…"), self._photo.reports.ask))
        unsaved_dialog.ask(self, keeping, go_on)

    def _lose_and_close(self) -> None:
        self.forget()
        self.close()

    @Slot(object)
    def _show_pack(self, pack: ModelPack) -> None:
        self._pack = pack
        self._banner.setVisible(pack.manifest.demonstration)
        self._model_line.show_pack(pack.manifest)
        self._enable_actions()

    @Slot()
    def _show_model(self) -> None:
        if self._pack:
            ModelDialog(self._pack, self, self._service.memory).open()

    @Slot(object)
    def _model_loaded(self, loaded: LoadResult) -> None:
        self._model_line.show_loaded(loaded)
        if loaded.notice:
            self.tell(phrases.said(loaded.notice))
        self._enable_actions()

    @Slot(object)
    def _loading_failed(self, error: BaseException) -> None:
        self._model_line.show_failed()
        self._enable_actions()
        self.errors.show_error(error)

    @Slot()
    def _setting_chosen(self) -> None:
        actions = self._actions
        theme = next(theme for theme, action in actions.themes.items() if action.isChecked())
        order = next(order for order, action in actions.orders.items() if action.isChecked())
        self._keep_settings(msgspec.structs.replace(self._keeper.kept, theme=theme, order=order))

    @Slot(object)
    def _keep_settings(self, wanted: Settings) -> None:
        try:
            self._keeper.keep(wanted)
        except SettingsError as error:
            self.errors.show_error(error)
        self._check_choices()

    @Slot(object, object)
    def _settings_changed(self, now: Settings, before: Settings) -> None:
        self._photo.settings = self._administration.settings = now
        if now.read_ahead != before.read_ahead:
            self._photo.read_ahead()
        if now.theme is not before.theme:
            self._themes.use(now.theme)
        if now.text_percent != before.text_percent:
            self._themes.use_text(now.text_percent)
        self._arrivals.follow(now)
        self._check_choices()
        self._enable_actions()

    def _check_choices(self) -> None:
        """Have the menus' choices show what is in force."""
        self._actions.themes[self._keeper.kept.theme].setChecked(True)
        self._actions.orders[self._keeper.kept.order].setChecked(True)

    @Slot()
    def _open_settings(self) -> SettingsDialog:
        dialog = SettingsDialog(self._keeper, self._service, self._records, self)
        dialog.systems_changed.connect(self._desk.leaving.outbox.schedule.look)
        dialog.open()
        return dialog
