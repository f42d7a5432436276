"""A plot over time in the theme's colours and fonts: it draws, and leaves mouse and keys to the page."""

import math
from collections.abc import Sequence
from datetime import date, datetime

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QDate, QEvent, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame

from woundapp import course
from woundapp.clinic import Event
from woundapp.ui import clinic_words, day, theme
from woundapp.ui.follow_up import telling

Points = Sequence[tuple[datetime, float]]

_LINES = 13
"""Height of a plot, in lines of text."""

_MARKER, _SMALL_MARKER, _MANY = 9, 7, 15
"""Size of a marker in device-independent pixels, and of one of many."""

_ROOM = 0.04
"""Room beside the outermost visits, as a share of the time."""

_SOONEST, _LATEST = 1, 3650
_STEPS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60)
"""Days and months between two dates on the axis."""

_MOST_VALUES = 6
"""Steps between values on an axis, and how many steps there are at most."""

_ROWS = 3
"""Of names of events; an event whose name has no room is a line alone, and stands in the tables."""

_OVERHANG = 200
"""How far the name of a value may reach beyond its axis, in device-independent pixels, or be left out."""

_GRID = 0.35
"""Opacity of the lines at values."""

_BELOW = 0.02
"""What is seen below 0, as a share of what is seen, so that 0 has its name."""


class TimePlot(pg.PlotWidget):  # type: ignore[misc]
    """Values over days.

    It takes neither mouse nor keyboard: the wheel scrolls the page, and whoever shows it puts the same
    figures beside it as text.

    Args:
        name: for screen readers.
    """

    def __init__(self, name: str) -> None:
        super().__init__(enableMenu=False)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("border: none;")
        self.setAntialiasing(True)
        self.hideButtons()
        for part in (self, self.plotItem):  # time runs from left to right wherever charts are read
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMouseEnabled(False, False)
        self.getViewBox().setDefaultPadding(0)
        self._first, self._last = date.today(), date.today()
        self._events: Sequence[Event] = ()
        self._event_items: list[pg.GraphicsObject] = []
        self._labelled = False
        self._highest = 0.0
        self._dress()

    def begin(self, first: datetime, last: datetime, events: Sequence[Event], *, labelled: bool) -> None:
        """Begin a new picture.

        Args:
            first: moment of the first visit.
            last: moment of the last one.
            events: drawn as vertical lines where they lie between the two.
            labelled: whether the lines say what they are.
        """
        self.clear()
        self._event_items = []
        self._first, self._last = first.astimezone().date(), last.astimezone().date()
        span = max((last - first).total_seconds() / 86_400, _SOONEST)
        begin = min(position(first) - span * _ROOM, position_of_day(self._first))
        self.setXRange(begin, position(first) + span * (1 + _ROOM))
        self._events = [event for event in events if self._first <= event.on <= self._last]
        self._labelled = labelled
        self._dress()

    def scale_up(self, highest: float, ticks: Sequence[tuple[float, str]] = ()) -> None:
        """Let the upright axis run from 0.

        Args:
            highest: that is drawn.
            ticks: values with their names; round numbers if there are none.
        """
        self._highest = highest or 1
        named = list(ticks) or [
            (value, telling.number(value, decimals))
            for value, decimals in course.round_values(self._highest, _MOST_VALUES)
        ]
        self.getAxis("left").setTicks([named])
        # Not the axis's own grid: with it the names at both ends of an axis are left out.
        colour = QColor(theme.colours().border)
        colour.setAlphaF(_GRID)
        for value, _ in named:
            line = pg.InfiniteLine(value, angle=0, pen=colour)
            line.setZValue(-2)
            self.addItem(line)
        self._draw_events()

    def add_line(
        self, points: Points, colour: str, symbol: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        """Draw values that are joined by a line.

        Args:
            points: in the order of time.
            colour: of line and markers.
            symbol: of the markers, by pyqtgraph's name.
            style: of the line.
        """
        self.plot(
            [position(at) for at, _ in points],
            [value for _, value in points],
            pen=pen(colour, 2, style),
            symbol=symbol,
            symbolSize=_MARKER if len(points) < _MANY else _SMALL_MARKER,
            symbolBrush=QColor(colour),
            symbolPen=pen(colour, 1),
        )

    def add_bars(self, spans: Sequence[tuple[datetime, float, float]], colour: str) -> None:
        """Draw upright bars, each from one value to another."""
        if not spans:
            return
        low, high = self.getViewBox().viewRange()[0]
        bottoms = np.array([bottom for _, bottom, _ in spans])
        tops = np.array([top for _, _, top in spans])
        self.addItem(
            pg.ErrorBarItem(
                x=np.array([position(at) for at, _, _ in spans]),
                y=(tops + bottoms) / 2,
                height=tops - bottoms,
                beam=(high - low) / 70,
                pen=pen(colour, 2),
            )
        )

    def add_markers(self, points: Points, colour: str, symbol: str, *, filled: bool = True) -> None:
        """Draw values without a line."""
        paper = colour if filled else theme.colours().surface.paper
        self.plot(
            [position(at) for at, _ in points],
            [value for _, value in points],
            pen=None,
            symbol=symbol,
            symbolSize=_MARKER + 4,
            symbolBrush=QColor(paper),
            symbolPen=pen(colour, 2),
        )

    def add_bands(self, days: Sequence[datetime], bands: Sequence[tuple[Sequence[float], QBrush]]) -> None:
        """Draw shares as areas on top of each other.

        Args:
            days: of the visits.
            bands: shares at these visits, and how their area is filled; from below.
        """
        across = [position(at) for at in days]
        below = [0.0] * len(days)
        edge = pen(theme.colours().border, 2)
        lower = pg.PlotDataItem(across, below, pen=edge)
        self.addItem(lower)
        for values, brush in bands:
            if not any(values):
                continue
            below = [low + value for low, value in zip(below, values, strict=True)]
            upper = pg.PlotDataItem(across, below, pen=edge)
            self.addItem(pg.FillBetweenItem(lower, upper, brush=brush))
            self.addItem(upper)
            lower = upper

    def add_note(self, at: datetime, height: float, text: str, ink: str) -> None:
        """Write something into the picture, its right end at a moment."""
        note = pg.TextItem(text, color=ink, anchor=(1, 0.5))
        note.setFont(self._small)
        note.setPos(QPointF(position(at), height))
        self.addItem(note)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and hasattr(self, "_first"):  # pyqtgraph calls it while it is made
            self._name_days()
            if self._labelled and self._highest:
                self._draw_events()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_first"):
            self._dress()

    @property
    def _small(self) -> QFont:
        return theme.scaled(self.font(), 0.87)

    def _dress(self) -> None:
        """Take the theme's colours and the font."""
        colours, font = theme.colours(), self._small
        metrics = QFontMetricsF(font)
        self.setBackground(QColor(colours.surface.paper))
        self.setFixedHeight(round(_LINES * metrics.height()))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(
                tickFont=font,
                tickLength=-4,
                autoExpandTextSpace=False,
                hideOverlappingLabels=_OVERHANG,
                maxTickLevel=0,
            )
            axis.setPen(QColor(colours.border))
            axis.setTextPen(QColor(colours.muted))
        self.getAxis("left").setWidth(round(metrics.horizontalAdvance("100 %") + theme.GAP * 2))
        self.getAxis("bottom").setHeight(round(metrics.height() + theme.GAP))
        self._name_days()

    def _name_days(self) -> None:
        metrics = QFontMetricsF(self._small)
        room = max(1, int(self.width() / (metrics.horizontalAdvance("30 Sept") + theme.GAP)))
        days = days_on_axis(self._first, self._last, room)
        years = self._first.year != self._last.year
        names = [f"{day.brief(on)} {on:%y}" if years and on.month == 1 else day.brief(on) for on in days]
        self.getAxis("bottom").setTicks(
            [[(position_of_day(on), name) for on, name in zip(days, names, strict=True)]]
        )

    def _draw_events(self) -> None:
        """Draw a line for each event, and above all values its name beside it, as far as there is room."""
        for item in self._event_items:
            self.removeItem(item)
        colours, names = theme.colours(), self._event_names() if self._labelled else []
        row_share = QFontMetricsF(self._small).height() / max(
            1, self.height() - self.getAxis("bottom").height()
        )
        top = self._highest / (1 - row_share * (max((row for row, _, _ in names), default=-1) + 1))
        self.setYRange(-_BELOW * top, top)
        line = pen(colours.surface.ink, 1.5, Qt.PenStyle.DashLine)
        self._event_items = [
            pg.InfiniteLine(position_of_day(event.on), angle=90, pen=line) for event in self._events
        ]
        for row, event, before in names:
            note = pg.TextItem(
                clinic_words.event(event.kind),
                color=colours.surface.ink,
                anchor=(int(before), 0),
            )
            note.setFont(self._small)
            note.setPos(position_of_day(event.on), top * (1 - row * row_share))
            self._event_items.append(note)
        for item in self._event_items:
            self.addItem(item)

    def _event_names(self) -> list[tuple[int, Event, bool]]:
        """In which row above the values each event's name has room, and whether it stands before its line."""
        low, high = self.getViewBox().viewRange()[0]
        wide = max(1.0, self.width() - self.getAxis("left").width())
        metrics = QFontMetricsF(self._small)
        ends = [-math.inf] * _ROWS
        placed = []
        for event in sorted(self._events, key=lambda event: event.on):
            left = (position_of_day(event.on) - low) / (high - low) * wide
            needed = metrics.horizontalAdvance(clinic_words.event(event.kind)) + 2 * theme.GAP
            before = left + needed > wide
            start = left - needed if before else left
            row = next((row for row, end in enumerate(ends) if end <= start), None)
            if row is not None:
                ends[row] = start + needed
                placed.append((row, event, before))
        return placed


def position(at: datetime) -> float:
    """Where a moment lies on the axis, in days."""
    local = at.astimezone()
    return local.date().toordinal() + (local.hour * 60 + local.minute) / 1440


def position_of_day(on: date) -> float:
    """Where a day begins on the axis."""
    return float(on.toordinal())


def days_on_axis(first: date, last: date, room: int) -> list[date]:
    """Days to be named on an axis: regular ones, the first where the axis begins.

    Args:
        first: day of the axis.
        last: likewise.
        room: how many names have room.
    """
    start = QDate(first.year, first.month, first.day)
    for months, step in [(False, step) for step in _STEPS] + [(True, step) for step in _MONTHS]:
        named = [start]
        while len(named) <= room and named[-1] < QDate(last.year, last.month, last.day):
            count = step * len(named)
            named.append(start.addMonths(count) if months else start.addDays(count))
        within = [each for each in named if each <= QDate(last.year, last.month, last.day)]
        if len(within) <= room and len(named) <= room + 1:
            return [date(each.year(), each.month(), each.day()) for each in within]
    return [first]


def pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A line that is as wide at every scale."""
    made = QPen(QColor(colour), width, style)
    made.setCosmetic(True)
    return made
