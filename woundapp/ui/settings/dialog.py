"""The settings: their pages, and the list that leads to them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from woundapp.ui import quiet_list
from woundapp.ui.background import Background
from woundapp.ui.reasoner_service import ReasonerService
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings.locking_page import LockingPage
from woundapp.ui.settings.look_page import LookPage
from woundapp.ui.settings.model_page import ModelPage
from woundapp.ui.settings.page import SettingsPage
from woundapp.ui.settings.photos_page import PhotosPage
from woundapp.ui.settings.report_page import ReportPage
from woundapp.ui.settings.systems_page import SystemsPage
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_EMS = (52, 38)
"""Width and height in sizes of plain text."""

_OF_THE_SCREEN = 0.95

_KINDS: tuple[type[SettingsPage], ...] = (
    LookPage,
    ReportPage,
    ModelPage,
    PhotosPage,
    LockingPage,
    SystemsPage,
)


class SettingsDialog(QDialog):
    """All settings; each is in force and saved as soon as it is chosen.

    Signals:
        systems_changed(): visits can be sent to other systems than before.

    Args:
        keeper: of the settings.
        service: the model.
        records: of the patients.
        parent: the window it belongs to.
    """

    systems_changed = Signal()

    def __init__(
        self, keeper: SettingsKeeper, service: ReasonerService, records: RecordsService, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self._background = Background("settings", parent=self)
        self._keeper, self._service, self._records = keeper, service, records
        self._pages: dict[int, SettingsPage] = {}
        self._stack = QStackedWidget()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Kinds of settings"))
        quiet_list.enlarge(self._list)
        for kind in _KINDS:
            self._list.addItem(kind.title())
        self._list.currentRowChanged.connect(self._turn_to)
        self._close = QPushButton(self.tr("&Close"))
        self._close.clicked.connect(self.reject)
        self._build()
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def turn_to(self, kind: type[SettingsPage]) -> None:
        """Show a page."""
        self._list.setCurrentRow(_KINDS.index(kind))

    def reject(self) -> None:
        """Close it, unless something that is typed cannot be kept."""
        for number, page in self._pages.items():
            if not page.finish():
                self._list.setCurrentRow(number)
                return
        super().reject()

    def done(self, result: int) -> None:
        self._background.close()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as large as the text that is chosen asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # they end a line, not the dialog
            super().keyPressEvent(event)

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        foot.addWidget(label(self.tr("Every change is saved at once."), muted=True), 1)
        foot.addWidget(self._close)
        middle = QHBoxLayout()
        middle.setContentsMargins(2 * GAP, 2 * GAP, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)

    def _fit(self) -> None:
        em = self.fontInfo().pixelSize()
        self._list.doItemsLayout()  # its rows are measured again, in the style that they are shown in
        width = self._list.sizeHintForColumn(0) + 2 * self._list.frameWidth() + 2 * GAP
        self._list.setFixedWidth(width)
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(min(_EMS[0] * em, room.width()), min(_EMS[1] * em, room.height()))

    @Slot(int)
    def _turn_to(self, number: int) -> None:
        """Show a page, which is made when it is shown for the first time."""
        if number not in self._pages:
            self._pages[number] = self._make(_KINDS[number])
            self._stack.addWidget(self._pages[number])
        self._stack.setCurrentWidget(self._pages[number])

    def _make(self, kind: type[SettingsPage]) -> SettingsPage:
        keeper, background = self._keeper, self._background
        makers: dict[type[SettingsPage], Callable[[], SettingsPage]] = {
            LookPage: lambda: LookPage(keeper),
            ReportPage: lambda: ReportPage(keeper, background),
            ModelPage: lambda: ModelPage(keeper, self._service),
            PhotosPage: lambda: PhotosPage(keeper, background),
            LockingPage: lambda: LockingPage(keeper),
            SystemsPage: self._systems,
        }
        return makers[kind]()

    def _systems(self) -> SystemsPage:
        page = SystemsPage(self._keeper, self._background, self._records)
        page.changed.connect(self.systems_changed)
        return page
