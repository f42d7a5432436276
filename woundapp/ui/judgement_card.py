"""Where the nurse says what the wound is in the end, whatever the model says."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from woundapp.domain import InfectionStatus
from woundapp.review import Review
from woundapp.ui import words
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ICON, Card, label

_ORDER = (InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED, InfectionStatus.INDETERMINATE)
_LONGEST_REASON = 300


class JudgementCard(Card):
    """Three answers, of which one or none holds; a reason is asked for where it differs from the model's.

    Signals:
        concluded(InfectionStatus | None, str): she chose or took back a status, or gave a reason.
    """

    concluded = Signal(object, str)

    def __init__(self) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        column.setSpacing(GAP // 2)
        column.addWidget(label(self.tr("Your own judgement"), bold=True))
        self._buttons: dict[InfectionStatus, QPushButton] = {}
        for status in _ORDER:
            button = QPushButton(words.status(status))
            button.setAccessibleName(self.tr("Your judgement: {status}").format(status=words.status(status)))
            button.setIcon(icon(status.value))
            button.setIconSize(QSize(ICON, ICON))
            button.setProperty("answer", True)
            button.setCheckable(True)
            button.clicked.connect(self._clicked)
            self._buttons[status] = button
            column.addWidget(button)
        self._question = label(self.tr("It differs from the model's. Why?"))
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST_REASON)
        self._reason.setMinimumHeight(TARGET)
        self._reason.setAccessibleName(self.tr("Why your judgement differs from the model's"))
        self._reason.textEdited.connect(self._reason_typed)
        column.addWidget(self._question)
        column.addWidget(self._reason)
        self.show_review(Review(()), None)

    def show_review(self, review: Review, model: InfectionStatus | None) -> None:
        """Show what she says.

        Args:
            review: hers.
            model: what the model says; None where it was not asked or has not answered.
        """
        for status, button in self._buttons.items():
            button.setChecked(status is review.status)
        differs = model is not None and review.differs(model)
        self._question.setVisible(differs)
        self._reason.setVisible(differs)
        if self._reason.text() != review.reason:
            self._reason.setText(review.reason)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:
        button = self.sender()
        status = next(status for status, each in self._buttons.items() if each is button)
        self.concluded.emit(status if checked else None, self._reason.text())

    @Slot(str)
    def _reason_typed(self, reason: str) -> None:
        chosen = next((status for status, button in self._buttons.items() if button.isChecked()), None)
        self.concluded.emit(chosen, reason)
