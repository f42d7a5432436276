"""The window: shown at once with its first page, locked or not; its desks come while it is already used."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from woundapp import paths
from woundapp.errors import SettingsError
from woundapp.settings import Settings
from woundapp.ui import phrases
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bars import DemonstrationBanner, ModelLine, NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:  # see _import_desks
    from woundapp.reasoner.messages import LoadResult
    from woundapp.reasoner.model_pack import ModelPack
    from woundapp.ui.camera.frame_source import FrameSource
    from woundapp.ui.desks import Desks
    from woundapp.ui.lock_page import LockPage
    from woundapp.ui.start_page import StartPage


class MainWindow(QMainWindow):
    """The one window of the program.

    At first it is a frame with the start page or the lock page, which can be used at once. As soon as that is
    seen, the desks are imported and built; what is chosen before they are there is done when they are.

    Signals:
        seen(): it was painted for the first time.
        completed(): its desks are there.

    Attributes:
        errors: tells what failed.

    Args:
        service: the model; the window owns, loads and closes it.
        records: of the patients; likewise.
        keeper: of the user's settings; likewise.
        demonstration: whether the model is known to be none for patients; its pack will say it again.
        find_source: gives what the camera's pictures come from; None for this computer's cameras.
    """

    seen = Signal()
    completed = Signal()

    def __init__(
        self,
        service: ReasonerService,
        records: RecordsService,
        keeper: SettingsKeeper,
        *,
        demonstration: bool,
        find_source: "Callable[[], FrameSource] | None" = None,
    ) -> None:
        super().__init__()
        self._find_source = find_source
        self.errors = ErrorDialogs(self)
        self._service, self._records, self._keeper = service, records, keeper
        for part in (service, records, keeper):
            part.setParent(self)
        self._background = Background("window", parent=self)
        self._importing = Background("desks", parent=self)
        self._actions = Actions(self)
        self._desks: Desks | None = None
        self._awaiting: list[Callable[[], object]] = []
        self._seen = self._locked = False
        self._build(demonstration=demonstration)
        self._connect()
        self._set_locked(records.there)
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    @property
    def complete(self) -> bool:
        """Whether its desks are there."""
        return self._desks is not None

    def open_photo(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self._with_desks(lambda desks: desks.open_photo(path))

    @Slot()
    def load_model(self) -> None:
        """Begin to load the model, or try again."""
        self._model_line.show_starting()
        self._service.load()
        self._enable_actions()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._first_seen)  # once all of it is painted

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the model and all work; nothing runs on when the window is gone."""
        if self._desks and not self._desks.leave(self.close):
            event.ignore()
            return
        self.hide()
        self._importing.close()
        self._records.close()
        self._service.close()
        if self._desks:
            self._desks.close()
        self._background.close()
        super().closeEvent(event)

    def forget(self) -> None:
        """Let go of the photo and of all that was said of it, and show the start page."""
        if self._desks:
            self._desks.forget()

    @cached_property
    def _start(self) -> "StartPage":
        from woundapp.ui.start_page import StartPage  # noqa: PLC0415 - one of two pages is seen first

        page = StartPage(self._actions, sorted((paths.assets() / "samples").glob("*.jpg")), self._records)
        page.sample_chosen.connect(self.open_photo)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _lock_page(self) -> "LockPage":
        from woundapp.ui.lock_page import LockPage  # noqa: PLC0415 - as above

        page = LockPage(self._records)
        page.quick_chosen.connect(lambda: self._set_locked(False))
        page.restore_chosen.connect(lambda: self._with_desks(lambda desks: desks.restore()))
        self._whole.addWidget(page)
        return page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._locked and self._desks and self._desks.offers_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._desks:
            self._desks.photo.opener.take(event.mimeData())
            event.acceptProposedAction()

    def _build(self, *, demonstration: bool) -> None:
        self._banner = DemonstrationBanner()
        self._banner.setVisible(demonstration)
        self._notice = NoticeBar()
        self._pages = QStackedWidget()
        self._model_line = ModelLine()
        self._unlocked = QWidget()
        self._unlocked_column = _column(self._unlocked)
        self._unlocked_column.addWidget(self._notice)
        self._unlocked_column.addWidget(self._pages, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._unlocked)
        whole = QWidget()
        column = _column(whole)
        column.addWidget(self._banner)
        column.addWidget(self._whole, 1)
        column.addWidget(self._model_line)
        self.setCentralWidget(whole)
        self._actions.fill_menus()
        self.addAction(self._actions.help)  # so that its key works while the menus are disabled
        self._check_choices()

    def _connect(self) -> None:
        actions = self._actions
        self._does: dict[QAction, Callable[[], object]] = {
            actions.quit: self.close,
            actions.retry: self.load_model,
            actions.unlock: lambda: self._set_locked(True),
            actions.lock: self._records.lock,
        }
        for action, doing in self._does.items():
            action.triggered.connect(doing)
        for action in self._of_desks():
            action.triggered.connect(self._await_desks)
        for action in (*actions.themes.values(), *actions.orders.values()):
            action.triggered.connect(self._setting_chosen)
        self._keeper.changed.connect(self._settings_changed)
        self._records.restored.connect(lambda: self._set_locked(True))
        self._records.unlocked.connect(lambda: self._with_desks(self._let_in))
        self._records.locked.connect(self._lock)
        self._records.clock_found_behind.connect(self._tell_of_clock)
        self._records.failed.connect(self.errors.show_error)
        self._model_line.retry_chosen.connect(self.load_model)
        self._service.changed.connect(self._model_line.show_starting)
        self._service.changed.connect(self._enable_actions)
        self._service.pack_read.connect(self._show_pack)
        self._service.model_loaded.connect(self._model_loaded)
        self._service.loading_failed.connect(self._loading_failed)

    def _of_desks(self) -> list[QAction]:
        return [action for action in self._actions.all if action not in self._does]

    @Slot()
    def _first_seen(self) -> None:
        """Bring the rest, now that there is something to see."""
        self.seen.emit()
        self._start.show_samples(self._background)
        self._importing.run(_import_desks, self._build_desks, self.errors.show_error)

    def _build_desks(self, kind: "type[Desks]") -> None:
        desks = kind(
            self,
            self._actions,
            self._service,
            self._records,
            self._keeper,
            self._pages,
            self._start,
            self._model_line,
            self._notice,
            self.errors,
            self._background,
            self._find_source,
        )
        pieces = desks.build()

        def build_one() -> None:
            for _ in pieces:
                turn.start()
                return
            self._take_desks(desks)

        # A timer, since its turn comes after what the user does; a posted call would come before that.
        turn = QTimer(desks)
        turn.setSingleShot(True)
        turn.timeout.connect(build_one)
        turn.start()

    def _take_desks(self, desks: "Desks") -> None:
        self._desks = desks
        self._importing.close()
        self._unlocked_column.insertWidget(1, desks.records.case_bar)
        _tab_after(self._notice.findChildren(QAbstractButton)[-1], desks.records.case_bar)
        _tab_after(_last_in(self), self._model_line)
        desks.changed.connect(self._enable_actions)
        desks.photo_changed.connect(self._name_window)
        desks.settings_wanted.connect(self._keep_settings)
        desks.tell_of_arrivals(telling=not self._locked)
        for action in self._of_desks():
            action.triggered.disconnect(self._await_desks)
        self._enable_actions()
        self.unsetCursor()
        awaiting, self._awaiting = self._awaiting, []
        for doing in awaiting:
            doing()
        self.completed.emit()

    def _with_desks(self, doing: "Callable[[Desks], object]") -> None:
        """Do something with the desks, or as soon as they are there."""
        if self._desks:
            doing(self._desks)
        else:
            self.setCursor(Qt.CursorShape.BusyCursor)
            self._awaiting.append(lambda: self._with_desks(doing))

    @Slot()
    def _await_desks(self) -> None:
        """Something was chosen that a desk does: choose it again when the desks are there."""
        action = self.sender()
        assert isinstance(action, QAction)
        self._with_desks(lambda _: action.trigger())

    @Slot()
    def _enable_actions(self) -> None:
        actions = self._actions
        if self._locked:
            actions.enable_only(*actions.always)
            return
        if self._desks:
            self._desks.enable()
            return
        actions.enable_only(*actions.always, *actions.with_empty_hands)
        actions.set_up.setEnabled(not self._records.there)
        actions.unlock.setEnabled(self._records.there)
        actions.retry.setEnabled(self._service.state is ModelState.FAILED)

    @Slot()
    def _name_window(self) -> None:
        opened = self._desks.photo.photo if self._desks and not self._locked else None
        self.setWindowTitle(opened.photo.name if opened else "")

    def _set_locked(self, locked: bool) -> None:
        """Hide everything behind the lock page, or show it again."""
        self._locked = locked
        if locked:
            self._lock_page.show_quick(self._desks is None or self._desks.photo.photo is None)
        self._whole.setCurrentWidget(self._lock_page if locked else self._unlocked)
        if not (locked or self._pages.count()):
            self._pages.setCurrentWidget(self._start)
        if self._desks:
            self._desks.tell_of_arrivals(telling=not locked)
        self.menuBar().setEnabled(not locked)
        self._name_window()
        self._enable_actions()
        if locked:
            self._lock_page.form.reset()

    @Slot()
    def _lock(self) -> None:
        self._notice.hide()
        if self._desks:
            self._desks.end()
        self._set_locked(True)

    def _let_in(self, desks: "Desks") -> None:
        if self._records.user:
            desks.receive(self._records.user.id)
            self._set_locked(False)
            desks.begin()

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
    def _show_pack(self, pack: "ModelPack") -> None:
        self._banner.setVisible(pack.manifest.demonstration)
        self._model_line.show_pack(pack.manifest)
        self._enable_actions()

    @Slot(object)
    def _model_loaded(self, loaded: "LoadResult") -> None:
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
        if self._desks:
            self._desks.follow(now, before)
        self._check_choices()
        self._enable_actions()

    def _check_choices(self) -> None:
        """Have the menus' choices show what is in force."""
        self._actions.themes[self._keeper.kept.theme].setChecked(True)
        self._actions.orders[self._keeper.kept.order].setChecked(True)


def _import_desks() -> "type[Desks]":
    """On a thread, with most of the program's libraries."""
    from woundapp.ui.desks import Desks  # noqa: PLC0415 - what is seen first does not wait for it

    return Desks


def _last_in(window: QWidget) -> QWidget:
    """The widget to which the Tab key comes last."""
    found = window
    while not found.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = found.previousInFocusChain()
        assert before
        found = before
    return found


def _tab_after(before: QWidget, whole: QWidget) -> None:
    """Have the Tab key come to the buttons in something after a widget, whenever they were put there."""
    for button in whole.findChildren(QAbstractButton):
        QWidget.setTabOrder(before, button)
        before = button


def _column(whole: QWidget) -> QVBoxLayout:
    """Takes one thing below the other, without a gap."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
