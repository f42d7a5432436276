"""The program's symbols: SVG files drawn in whatever colour the theme has where they are shown."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from woundapp import paths
from woundapp.ui import theme
from woundapp.ui.theme import Fill

_ALONG_THE_TEXT = frozenset(("back", "forward", "undo", "redo", "send"))
"""Symbols that point back or on, which is the other way where text runs from right to left."""


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon that takes its colour from the palette each time it is drawn, so themes need no new icons.

    Args:
        name: of the file in assets/icons, without `.svg`.
        role: whose colour it has.
    """
    return QIcon(_PaletteIconEngine(name, role))


def app_icon() -> QIcon:
    """The icon of the program, in its own colours."""
    return QIcon(str(_file("app")))


def draw(painter: QPainter, rectangle: QRectF, name: str, ink: str, paper: str = "#ffffff") -> None:
    """Draw a symbol.

    Args:
        painter: to draw with.
        rectangle: to fill, in the painter's coordinates.
        name: of the file in assets/icons, without `.svg`.
        ink: its colour, `#rrggbb`.
        paper: of what is cut out of it, `#rrggbb`.
    """
    if name not in _ALONG_THE_TEXT or not QGuiApplication.isRightToLeft():
        _renderer(name, ink, paper).render(painter, rectangle)
        return
    painter.save()
    painter.translate(rectangle.center().x() * 2, 0)
    painter.scale(-1, 1)
    _renderer(name, ink, paper).render(painter, rectangle)
    painter.restore()


class Symbol(QWidget):
    """A symbol beside a text that says the same, so that screen readers may pass it over.

    Args:
        name: of the file in assets/icons, without `.svg`.
        size: of its side in device-independent pixels.
        fill: gives the colours of what it lies on, each time it is drawn.
    """

    def __init__(
        self, name: str, size: int, fill: Callable[[], Fill] = lambda: theme.colours().window
    ) -> None:
        super().__init__()
        self._name = name
        self._fill = fill
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_symbol(self, name: str) -> None:
        """Show another symbol instead."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        fill = self._fill()
        draw(painter, QRectF(self.rect()), self._name, fill.ink, fill.paper)
        painter.end()


class _PaletteIconEngine(QIconEngine):
    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        draw(painter, QRectF(rect), self._name, QGuiApplication.palette().color(group, self._role).name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _PaletteIconEngine(self._name, self._role)


def _file(name: str) -> Path:
    return paths.assets() / "icons" / f"{name}.svg"


@cache
def _renderer(name: str, ink: str, paper: str) -> QSvgRenderer:
    drawing = _file(name).read_text(encoding="utf-8")
    return QSvgRenderer(
        QByteArray(drawing.replace("currentColor", ink).replace('"white"', f'"{paper}"').encode())
    )
