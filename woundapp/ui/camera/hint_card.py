"""What the coach says, over the live picture: the most important hint large, with a symbol."""

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from woundapp.imaging.coach import Hint
from woundapp.ui import theme
from woundapp.ui.icons import Symbol
from woundapp.ui.theme import GAP, Fill
from woundapp.ui.widgets import announce, label, restyle

_SYMBOL = 32
_LARGE = 1.5
"""Times the size of plain text, of what should be done; what can wait covers less of the picture."""

_CALM = 4000
"""Milliseconds between two things that a screen reader says of the picture."""

_translate = QCoreApplication.translate


def words(hint: Hint) -> str:
    """What to do, in a few words."""
    return {
        Hint.TOO_DARK: _translate("Hint", "Too dark. Bring more light."),
        Hint.TOO_BRIGHT: _translate("Hint", "Too bright. Move the light away."),
        Hint.NOT_IN_MIDDLE: _translate("Hint", "Bring the wound into the middle."),
        Hint.MOVE_CLOSER: _translate("Hint", "Move closer."),
        Hint.HOLD_STILL: _translate("Hint", "Hold still."),
        Hint.NOT_SHARP: _translate("Hint", "Not sharp. Let the camera focus, or move back a little."),
        Hint.GLARE: _translate("Hint", "Light is reflected. Tilt the camera a little."),
        Hint.LOW_RESOLUTION: _translate("Hint", "Few pixels. Choose a larger picture size."),
        Hint.NO_CARD: _translate("Hint", "No calibration card in view. Without it nothing is measured."),
    }[hint]


_SYMBOLS = {
    Hint.TOO_DARK: "dark",
    Hint.TOO_BRIGHT: "bright",
    Hint.NOT_IN_MIDDLE: "middle",
    Hint.MOVE_CLOSER: "closer",
    Hint.HOLD_STILL: "still",
    Hint.NOT_SHARP: "blurred",
    Hint.GLARE: "glare",
    Hint.LOW_RESOLUTION: "pixels",
    Hint.NO_CARD: "card",
}


class HintCard(QFrame):
    """Shows hints, and has a screen reader say the first one, now and then."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: tuple[Hint, ...] | None = None
        self._said = ""
        self._symbol = Symbol("done", _SYMBOL, self._fill)
        self._first = label(bold=True)
        self._others = label()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._first)
        texts.addWidget(self._others)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(2 * GAP)
        row.addWidget(self._symbol)
        row.addLayout(texts, 1)
        self._timer = QTimer(self, interval=_CALM)
        self._timer.timeout.connect(self._say)
        self.hide()

    @property
    def hints(self) -> tuple[Hint, ...] | None:
        """What is shown; None while nothing is known yet."""
        return self._hints

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show hints.

        Args:
            hints: the most important first; empty when all is well.
        """
        if hints == self._hints:
            return
        self._hints = hints
        first = hints[0] if hints else None
        text = words(first) if first else self.tr("Ready. Take the photo.")
        others = " ".join(words(hint) for hint in hints[1:] if hint is not Hint.NO_CARD)  # that can wait
        self._show(_SYMBOLS[first] if first else "done", text, others)

    def show_opening(self) -> None:
        """Say that there will be a picture."""
        self._hints = None
        self._show("later", self.tr("The camera is starting…"), "")

    def _show(self, symbol: str, text: str, others: str) -> None:
        self._symbol.show_symbol(symbol)
        self._first.setText(text)
        self._others.setText(others)
        self._others.setVisible(bool(others))
        restyle(self._first, "scale", str(_LARGE if self._urgent else 1))
        restyle(self, "warning", self._urgent)
        restyle(self, "card", not self._urgent)
        if self.isHidden():
            self.show()
            self._timer.start()

    def end(self) -> None:
        """Show nothing."""
        self._hints, self._said = None, ""
        self._timer.stop()
        self.hide()

    @property
    def _urgent(self) -> bool:
        return bool(self._hints) and self._hints != (Hint.NO_CARD,)

    def _fill(self) -> Fill:
        return theme.colours().warning if self._urgent else theme.colours().surface

    @Slot()
    def _say(self) -> None:
        if self._first.text() != self._said:
            self._said = self._first.text()
            announce(self, self._said)
