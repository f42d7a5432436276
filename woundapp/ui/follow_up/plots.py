"""The course of a wound as plots: area, length and width, tissue, and what the model said."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from woundapp.course import FEWEST_PLOTTED, Course, CourseVisit, area_of, size_of, tissue_of
from woundapp.domain import InfectionStatus
from woundapp.measurement import Tissue
from woundapp.ui import theme, words
from woundapp.ui.follow_up import summaries
from woundapp.ui.follow_up.plot_key import PlotKey, Swatch
from woundapp.ui.follow_up.time_plot import TimePlot
from woundapp.ui.measuring import telling as measuring
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Card, breakable, label
from woundapp.wording.codes import TISSUE_ORDER

TISSUE_FILLS = {
    Tissue.NECROSIS: theme.Fill("#3b3038", "#ffffff"),
    Tissue.SLOUGH: theme.Fill("#d9c258", "#231d00"),
    Tissue.OTHER: theme.Fill("#8d97a1", "#101418"),
    Tissue.GRANULATION: theme.Fill("#b8323a", "#ffffff"),
    Tissue.EPITHELIUM: theme.Fill("#f0b7ba", "#35090c"),
}
"""Of the areas, in both themes as the tissue looks, and of their names."""

_SYMBOLS = {
    InfectionStatus.INFECTED: "t1",
    InfectionStatus.NOT_INFECTED: "o",
    InfectionStatus.INDETERMINATE: "d",
}

_PERCENT = 100
_ABOVE, _NURSE, _TOP = 5, 122, 136
"""Room above 100 %; heights of the row of the nurse's judgements and of the room for it."""

_BAND_TO_NAME = 14
"""Least share of a tissue that has room for its name, in percent."""

_NARROW = 46
"""Width below which the plots lie under each other, in letters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A plot with its title, what its colours stand for, and the same in words."""

    card: Card
    plot: TimePlot
    key: PlotKey
    words: QLabel

    def say(self, text: str) -> None:
        self.words.setText(breakable(text))
        self.plot.setAccessibleDescription(text)


class CoursePlots(QWidget):
    """Two plots beside each other, or one under the other where the page is narrow.

    They are drawn one after the other, so that the window answers meanwhile.

    Signals:
        drawn(): all of them are.
    """

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_next)
        self._made: list[Piece] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP + 4)
        self._course = Course()
        self._columns = 0

    @cached_property
    def area(self) -> Piece:
        return self._piece(self.tr("Area in cm²"))

    @cached_property
    def sides(self) -> Piece:
        return self._piece(self.tr("Length and width in cm"))

    @cached_property
    def tissue(self) -> Piece:
        return self._piece(self.tr("Tissue in %"))

    @cached_property
    def model(self) -> Piece:
        return self._piece(self.tr("The model: probability of infection"))

    def show_course(self, course: Course) -> None:
        """Draw another course; nothing is left of the one before."""
        self._course = course
        self._begin()

    @property
    def shown(self) -> list[Piece]:
        """The plots that have enough to show."""
        return [piece for piece in self._made if not piece.card.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._course.visits:
            self._begin()

    def _piece(self, title: str) -> Piece:
        column = QVBoxLayout()
        card = Card("card", column)
        plot, key = TimePlot(title), PlotKey()
        said = label(muted=True)
        for part in (label(title, bold=True), plot, key, said):
            column.addWidget(part)
        column.addStretch(1)
        card.setParent(self)  # without one it would be a window of its own once it is shown
        card.hide()
        kept = plot.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        plot.setSizePolicy(kept)
        self._made.append(piece := Piece(card, plot, key, said))
        return piece

    def _arrange(self) -> None:
        """As many columns as have room."""
        wide = self.width() > _NARROW * self.fontMetrics().averageCharWidth() * 2
        columns = 2 if wide and len(self.shown) > 1 else 1
        if columns == self._columns and self._grid.count() == len(self.shown):
            return
        self._columns = columns
        for piece in self._made:
            self._grid.removeWidget(piece.card)
        for place, piece in enumerate(self.shown):
            self._grid.addWidget(piece.card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def _begin(self) -> None:
        for piece in self._made:
            piece.plot.hide()
            piece.say("")
        self._waiting = [
            partial(self._show, lambda: self.area, area_of, summaries.area, self._draw_area),
            partial(self._show, lambda: self.sides, size_of, summaries.sides, self._draw_sides),
            partial(self._show, lambda: self.tissue, tissue_of, summaries.tissue, self._draw_tissue),
            partial(self._show, lambda: self.model, _probability_of, summaries.model, self._draw_model),
        ]
        self._labelled = False
        self._timer.start(0)

    def _show(
        self,
        made: Callable[[], Piece],
        value: Callable[[CourseVisit], object],
        tell: Callable[[Course], str],
        draw: Callable[[], None],
    ) -> None:
        """Show one of the plots without its values, which are drawn next, or hide it."""
        piece, course = made(), self._course
        plotted = len(course.having(value)) >= FEWEST_PLOTTED
        piece.card.setVisible(plotted)
        if plotted:
            first, last = course.visits[0].at, course.visits[-1].at
            piece.say(tell(course))
            piece.plot.begin(first, last, course.events, labelled=not self._labelled)
            self._labelled = True
            self._waiting.insert(0, draw)
            self._waiting.insert(1, piece.plot.show)

    @Slot()
    def _draw_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
            self._timer.start(0)
        else:
            self._grid.invalidate()
            self._arrange()
            self.drawn.emit()

    def _draw_area(self) -> None:
        areas = self._course.having(area_of)
        ink = theme.colours().accent.paper
        plot = self.area.plot
        plot.add_bars([(visit.at, area.low, area.high) for visit, area in areas], ink)
        plot.add_line([(visit.at, area.value) for visit, area in areas], ink, "o")
        plot.scale_up(1.15 * max(area.high for _, area in areas))
        self.area.key.show_swatches([Swatch(self.tr("the bar is the uncertainty"), ink, "o")])

    def _draw_sides(self) -> None:
        sizes = self._course.having(size_of)
        colours, plot = theme.colours(), self.sides.plot
        length, width = colours.accent.paper, colours.surface.ink
        plot.add_bars([(visit.at, size.length.low, size.length.high) for visit, size in sizes], length)
        plot.add_bars([(visit.at, size.width.low, size.width.high) for visit, size in sizes], width)
        plot.add_line([(visit.at, size.length.value) for visit, size in sizes], length, "o")
        plot.add_line(
            [(visit.at, size.width.value) for visit, size in sizes], width, "s", Qt.PenStyle.DotLine
        )
        plot.scale_up(1.15 * max(max(size.length.high, size.width.high) for _, size in sizes))
        self.sides.key.show_swatches(
            [Swatch(self.tr("length"), length, "o"), Swatch(self.tr("width"), width, "s")]
        )

    def _draw_tissue(self) -> None:
        shares = self._course.having(tissue_of)
        plot = self.tissue.plot
        plot.add_bands(
            [visit.at for visit, _ in shares],
            [
                ([each[tissue] for _, each in shares], QBrush(QColor(TISSUE_FILLS[tissue].paper)))
                for tissue in TISSUE_ORDER
            ],
        )
        last, each = shares[-1]
        below = 0.0
        for tissue in TISSUE_ORDER:
            if each[tissue] >= _BAND_TO_NAME:
                height = below + each[tissue] / 2
                plot.add_note(last.at, height, measuring.tissue(tissue), TISSUE_FILLS[tissue].ink)
            below += each[tissue]
        plot.scale_up(_PERCENT + _ABOVE, _percents())
        self.tissue.key.show_swatches(
            [
                Swatch(measuring.tissue(tissue), TISSUE_FILLS[tissue].paper)
                for tissue in TISSUE_ORDER
                if any(known[tissue] for _, known in shares)
            ]
        )

    def _draw_model(self) -> None:
        said = self._course.having(_probability_of)
        judged = self._course.having(lambda visit: visit.nurse)
        colours, plot = theme.colours(), self.model.plot
        spans = [
            (visit.at, _PERCENT * min(*visit.readings, value), _PERCENT * max(*visit.readings, value))
            for visit, value in said
            if visit.readings
        ]
        plot.add_bars(spans, colours.muted)
        for status, symbol in _SYMBOLS.items():
            ink = colours.statuses[status].paper
            filled = status is not InfectionStatus.INDETERMINATE
            points = [(visit.at, _PERCENT * value) for visit, value in said if visit.model is status]
            rows = [(visit.at, float(_NURSE)) for visit, own in judged if own is status]
            for each in (points, rows):
                if each:
                    plot.add_markers(each, ink, symbol, filled=filled)
        plot.scale_up(_TOP, [*_percents(), (_NURSE, self.tr("Nurse"))] if judged else _percents())
        self.model.key.show_swatches(
            [
                Swatch(words.status(status), colours.statuses[status].paper, symbol)
                for status, symbol in _SYMBOLS.items()
            ]
        )


def _probability_of(visit: CourseVisit) -> float | None:
    return visit.probability


def _percents() -> list[tuple[float, str]]:
    return [(0, "0"), (50, "50"), (_PERCENT, "100")]
