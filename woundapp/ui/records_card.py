"""The records on the start page: made for the first time, unlocked, or the patients in them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from woundapp.ui.actions import Actions
from woundapp.ui.icons import Symbol
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, Card, label


class RecordsCard(Card):
    """One of three: an offer to keep records, an offer to unlock them, or what is in them.

    Args:
        actions: of the window.
        service: the records.
    """

    def __init__(self, actions: Actions, service: RecordsService) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        self._service = service
        self._open: QWidget | None = None
        self._states = QStackedWidget()
        self._none = self._offer(
            self.tr("Patients and their visits"),
            self.tr(
                "Patients, wounds and visits can be kept on this computer, encrypted, so that only you and "
                "your colleagues can read them. Without records nothing is kept."
            ),
            ActionButton(actions.set_up, "lock"),
        )
        self._locked = self._offer(
            self.tr("The records are locked"),
            self.tr("Unlock them to find a patient, or to file what you assess."),
            ActionButton(actions.unlock, "lock", primary=True),
        )
        for state in (self._none, self._locked):
            self._states.addWidget(state)
        column.addWidget(self._states)
        self.show_state()

    def hold(self, patients: QWidget) -> None:
        """Take in what is shown of unlocked records."""
        self._open = patients
        self._states.addWidget(patients)

    def show_state(self) -> None:
        """Show what the records are like now."""
        if self._service.user and self._open:
            self._states.setCurrentWidget(self._open)
        else:
            self._states.setCurrentWidget(self._locked if self._service.there else self._none)

    def _offer(self, title: str, text: str, button: ActionButton) -> QWidget:
        heading, said = label(title, size=1.25, bold=True), label(text)
        for part in (heading, said):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(Symbol("patient", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        column.addWidget(said)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return side
