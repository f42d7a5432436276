"""What published rules say of the nurse's findings: red flags first, then each rule with its source."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from woundapp import rules
from woundapp.bedside import Bedside
from woundapp.domain import InfectionStatus
from woundapp.rules import telling
from woundapp.ui import words
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Alarm, Card, announce, clear, label


class RulesView(QWidget):
    """Stands beside the model's answer and never mixes with it.

    Args:
        flags: whether to show red flags, and where rules and model contradict each other.
        opinions: whether to show what each rule says.
    """

    def __init__(self, *, flags: bool = True, opinions: bool = True) -> None:
        super().__init__()
        self._with_flags, self._with_opinions = flags, opinions
        self._flags: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.hide()

    def show_rules(self, bedside: Bedside, status: InfectionStatus | None = None) -> None:
        """Show what the rules say.

        Args:
            bedside: the nurse's findings.
            status: the model's, to say where they contradict each other; None for none.
        """
        clear(self._column)
        if self._with_flags:
            self._show_flags(bedside, status)
        if self._with_opinions:
            for told in telling.tell(bedside):
                self._column.addWidget(_rule(told))
        self.setVisible(self._column.count() > 0)

    def _show_flags(self, bedside: Bedside, status: InfectionStatus | None) -> None:
        flags = tuple(words.rule(telling.warn(flag)) for flag in rules.red_flags(bedside))
        against = "" if status is None else words.rule(telling.against(status, bedside))
        for sentence in flags:
            self._column.addWidget(Alarm(sentence))
        if against:
            self._column.addWidget(Advice(against))
        if open_still := telling.left_open(bedside):
            self._column.addWidget(label(words.rule(open_still), muted=True))
        for sentence in flags:
            if sentence not in self._flags:
                announce(self, sentence)
        self._flags = flags


def _rule(told: telling.Told) -> Card:
    column = QVBoxLayout()
    card = Card("card", column)
    column.setSpacing(2)
    column.addWidget(label(words.rule(told.title), bold=True))
    column.addWidget(label(words.rule(told.words)))
    column.addWidget(label(told.source, size=0.87, muted=True))
    return card
