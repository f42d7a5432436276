"""A table gives every text its room, also when the text grows."""

from pytestqt.qtbot import QtBot

from woundapp.ui.table import Table

ROWS = (("3 March 2026", "12.4 cm² ± 0.8", ""), ("10 March 2026", "9 cm² ± 1", "a note"))


def room(table: Table, column: int) -> int:
    """By how many pixels a column is wider than the widest of its texts."""
    width = max(table.fontMetrics().horizontalAdvance(row[column]) for row in ROWS)
    return table.columnWidth(column) - width


def test_columns_are_as_wide_as_their_texts(qtbot: QtBot) -> None:
    table = Table("Sizes", ("Visit", "Area", "Note"), widest=2)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_rows(ROWS)
    table.show()
    assert all(0 <= room(table, column) < 40 for column in (0, 1))
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()
    before = table.columnWidth(0)
    font = table.font()
    font.setPixelSize(2 * table.fontInfo().pixelSize())
    table.setFont(font)
    assert table.columnWidth(0) > 1.5 * before
    assert all(0 <= room(table, column) < 40 for column in (0, 1))
