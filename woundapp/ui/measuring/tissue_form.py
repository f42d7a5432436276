"""What the bed of a wound is made of: shares that are proposed, corrected, and kept once confirmed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QPushButton, QSpinBox, QVBoxLayout

from woundapp.measurement import Tissue
from woundapp.ui.icons import icon
from woundapp.ui.measuring import telling
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import Card, announce, label

_WHOLE = 100
_STEP = 5

Shares = Mapping[Tissue, int]


class TissueForm(Card):
    """One figure for each kind of tissue; it always says what is missing to 100 %.

    Signals:
        confirmed(Shares): the nurse confirmed these.
        edited(Shares): she entered others, which are not confirmed.
    """

    confirmed = Signal(object)
    edited = Signal(object)

    def __init__(self) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        self._quiet = False
        self._title = label(bold=True)
        self._state = label(muted=True)
        self._boxes = {kind: _Percent(telling.tissue(kind)) for kind in Tissue}
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for kind, box in self._boxes.items():
            form.addRow(label(telling.tissue(kind)), box)
            box.valueChanged.connect(self._changed)
        self._sum = label(bold=True)
        self._confirm = QPushButton(self.tr("Con&firm the shares"))
        self._confirm.setIcon(icon("done"))
        self._confirm.clicked.connect(self._confirmed)
        for part in (self._title, self._state):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(self._sum)
        column.addWidget(self._confirm)

    @property
    def shares(self) -> dict[Tissue, int]:
        """What is entered."""
        return {kind: box.value() for kind, box in self._boxes.items()}

    def show_shares(self, number: int, shares: Shares | None, state: str, *, confirmed: bool) -> None:
        """Show the shares of a wound.

        Args:
            number: of the wound, from 1.
            shares: to begin with; None where none are known yet.
            state: what they are: proposed, confirmed, or to be checked again.
            confirmed: whether there is nothing to confirm any more.
        """
        self._title.setText(self.tr("Tissue in wound {number}").format(number=number))
        if state != self._state.text():
            self._state.setText(state)
        self._quiet = True
        for kind, box in self._boxes.items():
            box.setValue(shares.get(kind, 0) if shares else 0)
            box.setEnabled(shares is not None)
        self._quiet = False
        self._show_sum(confirmed=confirmed or shares is None)

    @Slot()
    def _changed(self) -> None:
        if not self._quiet:
            self._show_sum(confirmed=False)
            self.edited.emit(self.shares)

    @Slot()
    def _confirmed(self) -> None:
        self.confirmed.emit(self.shares)

    def _show_sum(self, *, confirmed: bool) -> None:
        total = sum(self.shares.values())
        self._confirm.setEnabled(total == _WHOLE and not confirmed)
        if total < _WHOLE:
            said = self.tr("{missing} % are missing to 100 %.").format(missing=_WHOLE - total)
        elif total > _WHOLE:
            said = self.tr("{over} % too much. The shares must add up to 100 %.").format(over=total - _WHOLE)
        else:
            said = self.tr("Adds up to 100 %.")
        if said != self._sum.text():
            self._sum.setText(said)
            announce(self, said)


class _Percent(QSpinBox):
    """A share in percent; a scrolling wheel passes over it.

    Args:
        name: of what it is the share of.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TARGET)
        self.setRange(0, _WHOLE)
        self.setSingleStep(_STEP)
        self.setSuffix(self.tr(" %"))
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
