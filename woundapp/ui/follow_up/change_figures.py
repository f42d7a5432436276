"""What changed between two visits: the figures with their uncertainty, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from woundapp.follow_up import Change, Comparison
from woundapp.ui.follow_up import telling
from woundapp.ui.measuring import telling as measuring
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Card, clear, label
from woundapp.wording.codes import TISSUE_ORDER


class ChangeFigures(QWidget):
    """What cannot be compared, a card for each figure, and what to keep in mind."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the figures of another comparison."""
        clear(self._column)
        for sentence in telling.lacking(comparison):
            self._column.addWidget(Advice(sentence, "info", warning=False))
        for name, change, unit in (
            (self.tr("Area"), comparison.area, telling.CM2),
            (self.tr("Length"), comparison.length, telling.CM),
            (self.tr("Width"), comparison.width, telling.CM),
        ):
            if change:
                self._column.addWidget(self._figure(name, change, unit))
        if comparison.tissue:
            self._column.addWidget(self._tissue(comparison))
        for note in telling.notes(comparison):
            self._column.addWidget(Advice(note, "info", warning=False))

    def _figure(self, name: str, change: Change, unit: str) -> Card:
        column = QVBoxLayout()
        card = Card("card", column)
        column.setSpacing(2)
        column.addWidget(label(name, bold=True))
        values = (telling.quantity(value, unit) for value in (change.before, change.now))
        column.addWidget(label(" → ".join(values)))
        column.addWidget(label(telling.difference(change, unit)))
        return card

    def _tissue(self, comparison: Comparison) -> Card:
        assert comparison.tissue
        column = QVBoxLayout()
        card = Card("card", column)
        column.setSpacing(2)
        column.addWidget(label(self.tr("Tissue, as the nurse confirmed it"), bold=True))
        for kind in reversed(TISSUE_ORDER):
            before, now = comparison.tissue[kind]
            if before or now:
                said = self.tr("{tissue}: {before} → {now}").format(
                    tissue=measuring.tissue(kind),
                    before=telling.share(before),
                    now=telling.share(now),
                )
                column.addWidget(label(said))
        return card
