"""What the pages of the settings have in common: what is chosen is in force and saved at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from woundapp.errors import SettingsError
from woundapp.settings import Settings
from woundapp.ui.fields import Field
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Panel, breakable, label

_translate = QCoreApplication.translate


class SettingsPage(Panel):
    """Settings of one kind.

    A setting that cannot be saved is told below its field, which shows again what is in force.

    Args:
        keeper: of the settings.
    """

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._showing = False
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self.body.setSpacing(2 * GAP)
        self.body.addWidget(label(self.title(), size=1.25, bold=True))
        keeper.changed.connect(self._show_again)

    @staticmethod
    def title() -> str:
        """What the page is called, translated."""
        raise NotImplementedError

    def finish(self) -> bool:
        """Keep what is still only typed; whether it could be."""
        return True

    def _show(self, kept: Settings) -> None:
        """Show what is in force."""
        raise NotImplementedError

    def _add(self, *fields: QWidget) -> None:
        """Put all that the page holds below each other, and show what is in force."""
        for field in fields:
            self.body.addWidget(field)
        self.body.addStretch(1)
        self._show_again()

    def _on_change(self, field: Field, values: Callable[[], dict[str, Any]]) -> None:
        """Keep what is chosen in a field as soon as it is.

        Args:
            field: the field.
            values: gives the settings that follow from it, by their names.
        """
        field.changed.connect(lambda: self._showing or self._keep(field, **values()))

    def _keep(self, field: Field, **values: object) -> bool:
        """Put settings in force; whether that was possible."""
        try:
            self._keeper.keep(msgspec.structs.replace(self._keeper.kept, **values))
        except SettingsError as error:
            self._show_again()
            field.refuse(str(error))
            return False
        return True

    @Slot()
    def _show_again(self) -> None:
        self._showing = True
        self._show(self._keeper.kept)
        self._showing = False


class PlaceField(Field):
    """A file or a folder to choose, or to do without.

    Signals:
        chosen(Path): another one.
        removed(): none.

    Args:
        name: what it is for.
        nothing: said where none is chosen.
        title: of the dialog that chooses.
        patterns: of the files, as in `*.png`; none for a folder.
        kinds: what such files are, translated, with a place for the patterns; pictures by default.
    """

    chosen = Signal(object)
    removed = Signal()

    def __init__(
        self, name: str, nothing: str, title: str, patterns: tuple[str, ...] = (), kinds: str = ""
    ) -> None:
        whole = QWidget()
        super().__init__(name, whole)
        self._nothing, self._title, self._patterns = nothing, title, patterns
        self._kinds = kinds or _translate("PlaceField", "Pictures ({patterns})")
        self._place = ""
        self._said = label()
        self._choose = QPushButton(_translate("PlaceField", "Choose…"))
        self._choose.clicked.connect(self._ask)
        self._remove = QPushButton(_translate("PlaceField", "Remove"))
        self._remove.clicked.connect(self.removed)
        self.setFocusProxy(self._choose)
        for button in (self._choose, self._remove):
            button.setAccessibleName(f"{name}: {button.text()}")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._said)
        for button in (self._choose, self._remove):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def typed(self) -> str:
        return self._place

    def show_typed(self, text: str) -> None:
        self._place = text
        self._said.setText(breakable(text or self._nothing))
        self._remove.setVisible(bool(text))

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self._title, self._place)
        if self._patterns:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self._kinds.format(patterns=" ".join(self._patterns)))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _selected(self, place: str) -> None:
        self.refuse("")
        self.chosen.emit(Path(place))
