"""Asks before what the nurse said is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

_translate = QCoreApplication.translate


def ask(window: QWidget, save: Callable[[], object], go_on: Callable[[], object]) -> None:
    """Ask whether marks that are in no report may be lost; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        save: called if the report shall be saved first.
        go_on: called if they may be lost.
    """
    title = _translate("Unsaved", "Your marks are in no report yet")
    text = _translate(
        "Unsaved",
        "What you said of the findings on this photo is lost when you go on. Save the report to keep it.",
    )
    dialog = QMessageBox(QMessageBox.Icon.Question, title, title, parent=window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setInformativeText(text)
    dialog.setAccessibleName(title)
    dialog.setAccessibleDescription(text)
    saving = dialog.addButton(_translate("Unsaved", "&Save report…"), QMessageBox.ButtonRole.AcceptRole)
    losing = dialog.addButton(
        _translate("Unsaved", "&Lose the marks"), QMessageBox.ButtonRole.DestructiveRole
    )
    dialog.addButton(_translate("Unsaved", "&Go back"), QMessageBox.ButtonRole.RejectRole)
    dialog.setDefaultButton(saving)

    def chosen(button: QAbstractButton) -> None:
        if button is saving:
            save()
        elif button is losing:
            go_on()

    dialog.buttonClicked.connect(chosen)
    dialog.open()
