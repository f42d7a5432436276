"""A message with its buttons, as every dialog of a few sentences looks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget


class MessageBox(QMessageBox):
    """A title, what it means, and buttons whose words are never cut off.

    Args:
        window: it belongs to.
        icon: before the title.
        title: in a few words.
        text: what it means.
    """

    def __init__(self, window: QWidget, icon: QMessageBox.Icon, title: str, text: str) -> None:
        super().__init__(icon, title, title, parent=window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def showEvent(self, event: QShowEvent) -> None:
        for button in self.buttons():
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())
        super().showEvent(event)
