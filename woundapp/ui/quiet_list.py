"""A list that unfolds, which nobody changes by scrolling past it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate


def enlarge(entries: QAbstractItemView) -> None:
    """Give the entries of a list that unfolds the size of other targets."""
    entries.setProperty("entries", True)
    entries.setItemDelegate(QStyledItemDelegate(entries))  # Qt's own takes no height from the stylesheet


class QuietList(QComboBox):
    """A list that a scrolling wheel passes over, with entries as large as other targets."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        enlarge(self.view())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
