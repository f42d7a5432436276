"""What changed since the last visit, for the window while a photo is assessed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from woundapp.bedside import Bedside
from woundapp.follow_up import Comparison
from woundapp.ui.follow_up import telling
from woundapp.ui.follow_up.sign_offers import SignOffers
from woundapp.ui.widgets import Advice, Card, breakable, label


class ChangeCard(Card):
    """The photo at hand compared with an earlier visit; hidden where there is none.

    Signals:
        sign_answered(str, Presence): what the nurse says of a sign that is offered, by its code.
    """

    sign_answered = Signal(str, object)

    def __init__(self) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        self._headline, self._notes = label(), label(muted=True)
        self._worse = Advice("")
        self._offers = SignOffers()
        self._offers.answered.connect(self.sign_answered)
        column.addWidget(label(self.tr("Since the last visit"), bold=True))
        for part in (self._worse, self._headline, self._notes, self._offers):
            column.addWidget(part)
        self.hide()

    def show_comparison(self, comparison: Comparison | None, bedside: Bedside | None = None) -> None:
        """Show another comparison.

        Args:
            comparison: of the photo at hand with an earlier visit; None for none.
            bedside: what she has recorded of this visit; None for nothing.
        """
        self.setVisible(comparison is not None)
        if comparison is None:
            return
        self._worse.say(telling.worse(comparison))
        self._headline.setText(breakable(telling.headline(comparison)))
        notes = telling.notes(comparison)
        self._notes.setText(breakable("\n".join(notes)))
        self._notes.setVisible(bool(notes))
        record = bedside or Bedside()
        said = {each.sign: record.presence(each.sign) for each in comparison.offered}
        self._offers.show_offers(comparison.offered, comparison.now.at, said)
