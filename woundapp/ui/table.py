"""A table to read, or to choose a row of, under its headings."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem

from woundapp.ui.theme import TARGET


class Table(QTreeWidget):
    """Rows under headings.

    Args:
        name: for screen readers.
        headings: of the columns.
        choosing: whether a row can be chosen; else the table is as high as its rows and never scrolls.
        widest: number of the column that takes the room that is left.
    """

    def __init__(
        self, name: str, headings: Sequence[str], *, choosing: bool = False, widest: int = 0
    ) -> None:
        super().__init__()
        self._choosing = choosing
        self._widest = widest
        self.setProperty("choosing", choosing)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setHeaderLabels(list(headings))
        header = self.header()
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        if not choosing:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows instead; the first one is chosen where one can be.

        Args:
            rows: one text for each column.
        """
        items = [QTreeWidgetItem(list(row)) for row in rows]
        for item, row in zip(items, rows, strict=True):
            for column, text in enumerate(row):
                item.setToolTip(column, text)
        self.clear()
        self.addTopLevelItems(items)
        self._fit()
        if self._choosing and items:
            self.setCurrentItem(items[0])
        if not self._choosing:
            self.setFixedHeight(self.height_of(len(items)))

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to text of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Give each column the room that its texts need.

        Qt can keep to this by itself, but then measures every row again whenever the layout changes.
        """
        for column in range(self.columnCount()):
            if column != self._widest:
                self.resizeColumnToContents(column)

    def height_of(self, rows: int) -> int:
        """The height in device-independent pixels that so many rows need with the headings."""
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else TARGET
        return self.header().sizeHint().height() + rows * row + 2 * self.frameWidth()

    @property
    def chosen(self) -> int | None:
        """Number of the row that is chosen, from 0; None for none."""
        item = self.currentItem()
        return None if item is None else self.indexOfTopLevelItem(item)

    def choose(self, row: int) -> None:
        """Choose a row by its number, from 0."""
        item = self.topLevelItem(row)
        assert item
        self.setCurrentItem(item)
