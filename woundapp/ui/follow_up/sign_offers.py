"""Signs that the figures may mean, each for the nurse to say whether it is there."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.bedside import Presence
from woundapp.follow_up import OfferedSign
from woundapp.ui import words
from woundapp.ui.follow_up import telling
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Card, clear, label


class SignOffers(QWidget):
    """Questions with two answers. Nothing is answered unless she does.

    Signals:
        answered(str, Presence): what she says of a sign, by its code.
    """

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.hide()

    def show_offers(
        self, offered: Sequence[OfferedSign], now: datetime, said: Mapping[str, Presence] | None = None
    ) -> None:
        """Ask other questions.

        Args:
            offered: the signs.
            now: the moment of the later visit.
            said: what she has said of signs already, by their codes.
        """
        clear(self._column)
        for each in offered:
            presence = (said or {}).get(each.sign, Presence.NOT_ASKED)
            self._column.addWidget(self._question(each, now, presence))
        self.setVisible(bool(offered))

    def _question(self, offered: OfferedSign, now: datetime, said: Presence) -> Card:
        column = QVBoxLayout()
        card = Card("card", column)
        name = self.tr("{sign}?").format(sign=words.sign_name(offered.sign))
        column.addWidget(label(name, bold=True))
        column.addWidget(label(telling.offer(offered, now)))
        row, buttons = QHBoxLayout(), dict[Presence, QPushButton]()

        def answer(to: Presence) -> None:
            for presence, button in buttons.items():
                button.setChecked(presence is to)
            self.answered.emit(offered.sign, to)

        for presence, text, symbol in (
            (Presence.PRESENT, self.tr("Yes, enter it"), "done"),
            (Presence.ABSENT, self.tr("No"), "close"),
        ):
            button = QPushButton(icon(symbol), text)
            button.setIconSize(QSize(ICON, ICON))
            button.setAccessibleName(f"{words.sign_name(offered.sign)}: {text}")
            button.setProperty("answer", True)
            button.setCheckable(True)
            button.setChecked(said is presence)
            button.clicked.connect(lambda _=False, to=presence: answer(to))
            buttons[presence] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return card
