"""The whole window while the records are locked: nothing about anybody, and the way in."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from woundapp.ui import theme
from woundapp.ui.icons import Symbol, icon
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP
from woundapp.ui.unlock_form import UnlockForm
from woundapp.ui.widgets import ICON, Panel, breakable, label

_FORM_WIDTH = 480
_SYMBOL = 56


class LockPage(Panel):
    """Says whose work is kept, and takes a passphrase or PIN.

    Signals:
        quick_chosen(): a photo shall be assessed without the records.
        restore_chosen(): the records shall be brought back from a backup.

    Attributes:
        form: takes the passphrase or PIN.

    Args:
        service: the records.
    """

    quick_chosen = Signal()
    restore_chosen = Signal()

    def __init__(self, service: RecordsService) -> None:
        super().__init__()
        self._service = service
        self._at_work = ""
        self.form = UnlockForm(service)
        self._fit()
        self._state = label(self.tr("The records are locked."))
        self._state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name = label("woundapp", size=1.7, bold=True)
        name.setWordWrap(False)
        head = _centred(Symbol("app", _SYMBOL), name)
        self._quick = QPushButton(self.tr("&Assess a photo without the records"))
        self._quick.setIcon(icon("photo"))
        self._quick.setIconSize(QSize(ICON, ICON))
        self._quick.clicked.connect(self.quick_chosen)
        self._quick.hide()
        restore = QPushButton(self.tr("&Bring the records back from a backup…"))
        restore.setFlat(True)
        restore.clicked.connect(self.restore_chosen)
        self.scroll_area.setAccessibleName(self.tr("Unlock the records"))
        self.body.setSpacing(2 * GAP)
        self.body.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._state)
        self.body.addLayout(_centred(self.form))
        self.body.addStretch(1)
        self.foot.addLayout(_centred(self._quick, restore))
        service.unlocked.connect(self._unlocked)
        service.locked.connect(self._locked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def show_quick(self, shown: bool) -> None:
        """Offer to assess a photo without the records, or do not."""
        self._quick.setVisible(shown)

    def _fit(self) -> None:
        self.form.setFixedWidth(theme.grown(_FORM_WIDTH))

    @Slot()
    def _unlocked(self) -> None:
        if self._service.user:
            self._at_work = self._service.user.content.name

    @Slot()
    def _locked(self) -> None:
        text = self.tr("Locked. {name}'s work is kept.")
        self._state.setText(breakable(text.format(name=self._at_work)))


def _centred(*parts: QWidget) -> QHBoxLayout:
    """A row of widgets in the middle."""
    row = QHBoxLayout()
    row.setSpacing(2 * GAP)
    row.addStretch(1)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
