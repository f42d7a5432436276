"""The outlined wounds in the measuring panel, each with its figures."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from woundapp.imaging import overlay
from woundapp.measurement import OutlinedWound
from woundapp.ui import theme
from woundapp.ui.measuring import telling
from woundapp.ui.rows import Row, passive
from woundapp.ui.theme import GAP

_BADGE = 34


class WoundRow(Row):
    """A wound to choose: its number as on the photo, and what was measured of it.

    Args:
        key: of the outline.
        number: from 1.
        wound: what was measured of it.
    """

    def __init__(self, key: int, number: int, wound: OutlinedWound) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        self.key = key
        self.setCheckable(True)
        heading = self.tr("Wound {number}: another one") if wound.other else self.tr("Wound {number}")
        title = heading.format(number=number)
        said = [f"{name} {figure}" for name, figure in telling.lines(wound.size)] if wound.size else []
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(passive(title, bold=True))
        for text in said:
            column.addWidget(passive(text))
        row.addWidget(_Badge(number), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.setSpacing(GAP + 4)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(said))


class _Badge(QWidget):
    """A number in the colour of its outline.

    Args:
        number: of the wound, from 1.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(_BADGE, _BADGE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(overlay.INK))
        painter.setBrush(QColor(overlay.style_for(self._number).colour))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setFont(theme.scaled(self.font(), 1.0, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
