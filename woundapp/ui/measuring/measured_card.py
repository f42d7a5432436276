"""The way to the measuring panel, and what was measured there, in the panels that the photo has anyway."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from woundapp.measurement import Measurement
from woundapp.ui.actions import Actions
from woundapp.ui.measuring import telling
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, label


class MeasuredCard(QWidget):
    """A button, and below it a line for each wound that was measured.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self._said = label()
        self._said.hide()
        column.addWidget(ActionButton(actions.measure, "measure"))
        column.addWidget(self._said)

    def show_measurement(self, measurement: Measurement) -> None:
        """Show what was measured."""
        said = telling.summary(measurement)
        self._said.setText("\n".join(said))
        self._said.setVisible(bool(said))
