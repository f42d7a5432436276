"""The legend of the support map: what its tints and signs mean."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from woundapp.domain import SupportMap
from woundapp.imaging import overlay
from woundapp.ui import theme
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_SWATCH = 22


class MapLegend(QFrame):
    """Lies over a corner of the photo while the map does."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Legend of the map"))
        self._title = label(bold=True)
        self._rows = [
            _Row(overlay.SPEAKS_FOR, overlay.FOR_SIGN, self.tr("speaks for the answer")),
            _Row(overlay.SPEAKS_AGAINST, overlay.AGAINST_SIGN, self.tr("speaks against the answer")),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP // 2)
        for part in (self._title, *self._rows):
            column.addWidget(part)
        self._title.setWordWrap(False)
        self.hide()

    def show_map(self, found: SupportMap | None) -> None:
        """Explain a map; None for none."""
        self.setVisible(found is not None)
        if found is None:
            return
        cells = overlay.tinted(found)
        self._title.setText(
            self.tr("What the answer leans on")
            if cells
            else self.tr("The answer leans on no part of the photo")
        )
        colours = {cell.colour for cell in cells}
        for row in self._rows:
            row.setVisible(row.colour in colours)


class _Row(QWidget):
    def __init__(self, colour: str, sign: str, text: str) -> None:
        super().__init__()
        self.colour = colour
        said = label(text)
        said.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(_Swatch(colour, sign))
        row.addWidget(said, 1)


class _Swatch(QWidget):
    """A cell as it is on the photo."""

    def __init__(self, colour: str, sign: str) -> None:
        super().__init__()
        self._colour, self._sign = colour, sign
        self.setFixedSize(_SWATCH, _SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colour))
        painter.setPen(QColor(overlay.INK))
        painter.setFont(theme.scaled(self.font(), 1.0, bold=True))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()
