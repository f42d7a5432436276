"""One sign to be answered: present, absent, or not asked, by one click or one key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from woundapp.bedside import Presence
from woundapp.ui import words
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_ORDER = (Presence.PRESENT, Presence.ABSENT, Presence.NOT_ASKED)
_KEYS = {
    Qt.Key.Key_Y: Presence.PRESENT,
    Qt.Key.Key_Plus: Presence.PRESENT,
    Qt.Key.Key_N: Presence.ABSENT,
    Qt.Key.Key_Minus: Presence.ABSENT,
    Qt.Key.Key_Question: Presence.NOT_ASKED,
    Qt.Key.Key_Delete: Presence.NOT_ASKED,
    Qt.Key.Key_Backspace: Presence.NOT_ASKED,
}


class PresenceChoice(QFrame):
    """A name and three buttons, which are one stop of the Tab key.

    Keys: the first letter of yes in the language of the window, Y and plus for present, that of no, N and
    minus for absent, ? and Delete for not asked; left and right move between the three, up and down to the
    signs beside it.

    Signals:
        changed(): another one was chosen, here or by `choose`.

    Args:
        name: of the sign, translated.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("choice", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = name
        self._group = QButtonGroup(self)
        self._buttons: dict[Presence, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, 2, 2, 2)
        row.setSpacing(2)
        row.addWidget(label(name), 1)
        for presence in _ORDER:
            button = QPushButton(words.presence_short(presence))
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(f"{name}: {words.presence(presence)}")
            button.setToolTip(words.presence(presence))
            self._group.addButton(button)
            self._buttons[presence] = button
            row.addWidget(button)
        self._buttons[Presence.NOT_ASKED].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self._say()

    @property
    def presence(self) -> Presence:
        """What is chosen."""
        return next(presence for presence, button in self._buttons.items() if button.isChecked())

    def choose(self, presence: Presence) -> None:
        """Choose one of the three."""
        self._buttons[presence].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if said := self._answer(event.text()):
            self.choose(said)
        elif key in _KEYS:
            self.choose(_KEYS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key is Qt.Key.Key_Right else -1
            place = _ORDER.index(self.presence) + step
            self.choose(_ORDER[max(0, min(place, len(_ORDER) - 1))])
        elif key is Qt.Key.Key_Down:
            self.focusNextChild()
        elif key is Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _answer(self, typed: str) -> Presence | None:
        """What a letter says: the first one of yes and of no in the language of the window."""
        for presence in (Presence.PRESENT, Presence.ABSENT):
            if typed and typed.casefold() == words.presence_short(presence)[0].casefold():
                return presence
        return None

    @Slot(object, bool)
    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        self.setAccessibleName(f"{self._name}: {words.presence(self.presence)}")
