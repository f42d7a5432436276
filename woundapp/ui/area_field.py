"""A searchable list of the areas of the body; what is in none of them is taken as it is typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter

from woundapp import body
from woundapp.ui import clinic_words
from woundapp.ui.fields import Field, cleaned
from woundapp.ui.quiet_list import QuietList, enlarge

_SEARCHED = Qt.ItemDataRole.UserRole + 1
_SEEN = 8
"""Entries that are seen at once."""


class AreaField(Field):
    """Where a wound is, as its record says it: the code of an area, or other words.

    Args:
        name: what it is.
        required: the sentence that refuses an empty one.
    """

    def __init__(self, name: str, required: str) -> None:
        self._list = QuietList()
        super().__init__(name, self._list, required)
        self._list.setEditable(True)
        self._list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._list.setMaxVisibleItems(_SEEN)
        for row, area in enumerate(body.AREAS):
            text = clinic_words.area(area)
            self._list.addItem(text[:1].upper() + text[1:], area.code)
            self._list.setItemData(row, f"{text} {clinic_words.area_search(area)}", _SEARCHED)
        self._list.setCurrentIndex(-1)
        self._list.setCompleter(_Completer(self._list))
        line = self._list.lineEdit()
        assert line
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("Type, or click on the picture"))
        line.editingFinished.connect(self._complete)
        self._list.editTextChanged.connect(self._tell)

    @property
    def area(self) -> body.Area | None:
        """The area that is chosen or written out."""
        row = self._list.findText(cleaned(self._list.currentText()), Qt.MatchFlag.MatchFixedString)
        return body.AREAS[row] if row >= 0 else None

    @property
    def typed(self) -> str:
        text = self._list.currentText()
        return self.area.code if self.area else text and body.other(text)

    @property
    def location(self) -> str:
        """The same as it is kept."""
        return self.area.code if self.area else body.other(cleaned(self._list.currentText()))

    def show_typed(self, text: str) -> None:
        row = self._list.findData(text)
        self._list.setCurrentIndex(row)
        if row < 0:
            self._list.setEditText(body.other_words(text))

    def fault(self) -> str:
        return "" if cleaned(self._list.currentText()) else self._required

    def check(self) -> bool:
        self._complete()
        return super().check()

    @Slot()
    def _tell(self) -> None:
        super()._tell()
        other = cleaned(self._list.currentText()) and not self.area
        self.note(self.tr("Not on the picture. It is kept as you typed it.") if other else "")

    @Slot()
    def _complete(self) -> None:
        """Take the only area whose name has what is typed in it."""
        typed = cleaned(self._list.currentText()).casefold()
        meant = [area.code for area in body.AREAS if typed in clinic_words.area(area).casefold()]
        if len(meant) == 1 and not self.area:
            self.show_typed(*meant)


class _Completer(QCompleter):
    """Finds areas by any part of their name, and by further words; shows and takes the name."""

    def __init__(self, areas: QComboBox) -> None:
        super().__init__(areas.model(), areas)
        self.setCompletionRole(_SEARCHED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_SEEN)
        entries = self.popup()
        assert entries
        enlarge(entries)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
