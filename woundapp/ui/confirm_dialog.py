"""Asks before something is done that is hard to take back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from woundapp.ui.message_box import MessageBox

_translate = QCoreApplication.translate


def ask(window: QWidget, title: str, text: str, yes: str, go_on: Callable[[], object]) -> QMessageBox:
    """Ask whether to go on; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        title: the question.
        text: what it means, in a sentence or two.
        yes: text of the button that goes on.
        go_on: called if that one was pressed.
    """
    dialog = MessageBox(window, QMessageBox.Icon.Question, title, text)
    going_on = dialog.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    back = dialog.addButton(_translate("Confirm", "&Go back"), QMessageBox.ButtonRole.RejectRole)
    dialog.setDefaultButton(back)

    def chosen(button: QAbstractButton) -> None:
        if button is going_on:
            go_on()

    dialog.buttonClicked.connect(chosen)
    dialog.open()
    return dialog
