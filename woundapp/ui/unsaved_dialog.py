"""Asks before what the nurse said is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

_translate = QCoreApplication.translate


def ask(window: QWidget, save: Callable[[], object] | None, go_on: Callable[[], object]) -> None:
    """Ask whether what is in no report may be lost; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        save: called if the report shall be saved first; None where there is nothing to report yet.
        go_on: called if it may be lost.
    """
    title = _translate("Unsaved", "What you recorded is in no report yet")
    text = _translate(
        "Unsaved",
        "What you said of this wound is lost when you go on. A report, once the photo is assessed, keeps it.",
    )
    dialog = QMessageBox(QMessageBox.Icon.Question, title, title, parent=window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setInformativeText(text)
    dialog.setAccessibleName(title)
    dialog.setAccessibleDescription(text)
    role = QMessageBox.ButtonRole
    saving = save and dialog.addButton(_translate("Unsaved", "&Save report…"), role.AcceptRole)
    losing = dialog.addButton(_translate("Unsaved", "&Lose it"), role.DestructiveRole)
    back = dialog.addButton(_translate("Unsaved", "&Go back"), role.RejectRole)
    dialog.setDefaultButton(saving or back)

    def chosen(button: QAbstractButton) -> None:
        if save and button is saving:
            save()
        elif button is losing:
            go_on()

    dialog.buttonClicked.connect(chosen)
    dialog.open()
