"""Asks before what the nurse said is lost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from woundapp.ui.message_box import MessageBox

_translate = QCoreApplication.translate


def ask(
    window: QWidget, keeping: Sequence[tuple[str, Callable[[], object]]], go_on: Callable[[], object]
) -> None:
    """Ask whether what is kept nowhere may be lost; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        keeping: ways to keep it: the text of a button, and what is called then; the best one first.
        go_on: called if it may be lost.
    """
    title = _translate("Unsaved", "This is not kept yet")
    text = _translate("Unsaved", "What was found out and said of this wound is lost when you go on.")
    dialog = MessageBox(window, QMessageBox.Icon.Question, title, text)
    role = QMessageBox.ButtonRole
    ways = {dialog.addButton(way, role.AcceptRole): keep for way, keep in keeping}
    losing = dialog.addButton(_translate("Unsaved", "&Lose it"), role.DestructiveRole)
    back = dialog.addButton(_translate("Unsaved", "&Go back"), role.RejectRole)
    dialog.setDefaultButton(next(iter(ways), back))

    def chosen(button: QAbstractButton) -> None:
        for way, keep in ways.items():
            if button is way:
                keep()
        if button is losing:
            go_on()

    dialog.buttonClicked.connect(chosen)
    dialog.open()
