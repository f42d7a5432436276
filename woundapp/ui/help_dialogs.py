"""The dialogs of the help menu: what the program is and is not, and its keys."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from woundapp import __version__
from woundapp.ui import theme, words
from woundapp.ui.icons import app_icon
from woundapp.ui.message_box import MessageBox

_ICON = 64
_OF_THE_SCREEN = 0.95
_translate = QCoreApplication.translate


def show_about(window: QWidget) -> None:
    """Show what the program is, its licence, and what it is not.

    Args:
        window: the dialog belongs to.
    """
    sentences = [
        _translate(
            "About",
            "{disclaimer}. A vision-language model on this machine looks at a photo of a chronic "
            "wound and says whether it looks infected, why, and where. It supports a clinician's decision "
            "and never makes one. Photos and reports leave this machine only by your hand.",
        ).format(disclaimer=words.disclaimer()),
        _translate("About", "Free software under the Apache License 2.0."),
    ]
    title = _translate("About", "woundapp {version}").format(version=__version__)
    dialog = MessageBox(window, QMessageBox.Icon.NoIcon, title, "\n\n".join(sentences))
    dialog.setWindowTitle(_translate("About", "About woundapp"))
    dialog.setAccessibleName(dialog.windowTitle())
    dialog.setIconPixmap(app_icon().pixmap(_ICON, _ICON))
    dialog.addButton(QMessageBox.StandardButton.Close)
    dialog.open()


def show_shortcuts(window: QWidget, actions: list[QAction]) -> None:
    """List all keys.

    Args:
        window: the dialog belongs to.
        actions: those of the menus.
    """
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_translate("Shortcuts", "Keyboard shortcuts"))
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (action.text().replace("&", "").rstrip("…"), QKeySequence.listToString(action.shortcuts(), native))
        for action in actions
        if action.shortcuts()
    ]
    rows += [
        (_translate("Shortcuts", "In the photo: choose a finding"), "1 … 9"),
        (_translate("Shortcuts", "In the photo: zoom"), "+  -  0"),
        (_translate("Shortcuts", "In the photo: move"), "← ↑ → ↓"),
        (_translate("Shortcuts", "In the photo: move the chosen region"), "Alt+← ↑ → ↓"),
        (_translate("Shortcuts", "In the photo: resize the chosen region"), "Alt+Shift+← ↑ → ↓"),
        (_translate("Shortcuts", "While measuring: draw wound, draw no wound, move points"), "W  N  P"),
        (_translate("Shortcuts", "While measuring: begin with an oval"), "O"),
        (_translate("Shortcuts", "While measuring: from point to point, move it"), "Tab  ← ↑ → ↓"),
        (_translate("Shortcuts", "While measuring: add or remove a point"), "Ins  Del"),
        (_translate("Shortcuts", "While measuring: move the outline, stretch it"), "Alt  Alt+Shift  ← ↑ → ↓"),
        (_translate("Shortcuts", "From one control to the next"), "Tab"),
        (_translate("Shortcuts", "Open a menu"), _translate("Shortcuts", "Alt and the underlined letter")),
    ]
    table = QTreeWidget()
    table.setAccessibleName(dialog.windowTitle())
    table.setRootIsDecorated(False)
    table.setHeaderLabels([_translate("Shortcuts", "What"), _translate("Shortcuts", "Keys")])
    table.addTopLevelItems([QTreeWidgetItem(row) for row in rows])
    table.resizeColumnToContents(0)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(table)
    column.addWidget(buttons)
    room = window.screen().availableSize() * _OF_THE_SCREEN
    dialog.resize(QSize(theme.grown(620), theme.grown(560)).boundedTo(room))
    dialog.open()
