"""The course of a wound as plots: area, length and width, tissue, and what was said of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from woundapp.clinic import Event
from woundapp.course import FEWEST_PLOTTED, Course, area_of, round_values, size_of, tissue_of
from woundapp.domain import InfectionStatus
from woundapp.phrases import Phrase
from woundapp.report import blocks, fills, plot_key, styles
from woundapp.report.plot_key import PlotKey
from woundapp.report.sheet import Sheet
from woundapp.report.time_plot import (
    Areas,
    Layer,
    Line,
    Note,
    Spans,
    Statuses,
    TimePlot,
    letter,
)
from woundapp.wording import codes

_HEIGHT, _GAP = 40 * mm, 6 * mm
_PERCENT, _CLINICIAN, _NAME, _TOP = 100, 119, 132, 144
"""Percent, the heights of the row of the clinician's judgements and of its name, and the highest value."""

_DASH = (2.5, 1.8)
_MOST_VALUES = 5


class Plots:
    """Makes the plots that have enough to show.

    Args:
        course: of the wound.
        sheet: sets them.
    """

    def __init__(self, course: Course, sheet: Sheet) -> None:
        self._course, self._sheet = course, sheet
        self._width = (sheet.width - _GAP) / 2
        self._moments = [visit.at for visit in course.visits]
        first, last = self._moments[0].date(), self._moments[-1].date()
        self._events = sorted(
            (event for event in course.events if first <= event.on <= last), key=lambda event: event.on
        )

    def parts(self) -> list[Flowable]:
        """The plots in two columns, and below them what their letters stand for; nothing for one visit."""
        made = [part for part in (self._area(), self._sides(), self._tissue(), self._said()) if part]
        rows = [made[start : start + 2] for start in range(0, len(made), 2)]
        columns = [self._width + _GAP, self._width]
        said: list[Flowable] = []
        for row in rows:
            cells = [*row, *[[] for _ in range(2 - len(row))]]
            said += [KeepTogether([blocks.table([cells], columns)]), Spacer(0, 3 * mm)]
        return said

    def events(self) -> list[Flowable]:
        """All that was done about the wound, with the letters in the plots."""
        known = sorted(self._course.events, key=lambda event: event.on)
        if not known:
            return []
        letters = {id(event): letter(number) for number, event in enumerate(self._events)}
        rows = [self._event(event, letters.get(id(event), "")) for event in known]
        return [*self._sheet.subheading(Phrase("What was done")), *rows]

    def _event(self, event: Event, named: str) -> Flowable:
        note = " ".join(event.note.split())
        kind, day = self._sheet.say(codes.EVENT[event.kind]), self._sheet.language.day(event.on)
        said = "  ".join(filter(None, (named, day, f"{kind}: {note}" if note else kind)))
        return self._sheet.words.paragraph(said, styles.FACT)

    def _area(self) -> list[Flowable]:
        known = self._course.having(area_of)
        if len(known) < FEWEST_PLOTTED:
            return []
        layers: list[Layer] = [
            Spans([(visit.at, area.low, area.high) for visit, area in known]),
            Line([(visit.at, area.value) for visit, area in known]),
        ]
        title = Phrase("Area in cm²")
        keys = [(plot_key.span, self._sheet.say(Phrase("the bar is the uncertainty")))]
        values = [area.value for _, area in known]
        return self._plot(title, max(area.high for _, area in known), layers, keys, values)

    def _sides(self) -> list[Flowable]:
        known = self._course.having(size_of)
        if len(known) < FEWEST_PLOTTED:
            return []
        sides = [(visit.at, side) for visit, size in known for side in (size.length, size.width)]
        layers: list[Layer] = [
            Spans([(at, side.low, side.high) for at, side in sides]),
            Line([(visit.at, size.length.value) for visit, size in known]),
            Line([(visit.at, size.width.value) for visit, size in known], _DASH, square=True),
        ]
        title = Phrase("Length and width in cm")
        keys = [
            (plot_key.line, self._sheet.say(Phrase("length"))),
            (plot_key.dashed, self._sheet.say(Phrase("width"))),
        ]
        highest = max(max(size.length.high, size.width.high) for _, size in known)
        return self._plot(title, highest, layers, keys, [size.length.value for _, size in known])

    def _tissue(self) -> list[Flowable]:
        known = self._course.having(tissue_of)
        if len(known) < FEWEST_PLOTTED:
            return []
        kinds = [kind for kind in codes.TISSUE_ORDER if any(shares[kind] for _, shares in known)]
        bands = [([shares[kind] for _, shares in known], fills.TISSUE[kind]) for kind in kinds]
        areas = Areas([visit.at for visit, _ in known], bands)
        keys = [(fills.TISSUE[kind].swatch, self._sheet.say(codes.TISSUE[kind])) for kind in reversed(kinds)]
        return self._shares(Phrase("Kinds of tissue in %"), _PERCENT, [], keys, [areas])

    def _said(self) -> list[Flowable]:
        models = self._course.having(lambda visit: visit.probability)
        clinicians = self._course.having(lambda visit: visit.nurse)
        if len(models) < FEWEST_PLOTTED:
            return []
        spans = [
            (visit.at, _PERCENT * min(*visit.readings, value), _PERCENT * max(*visit.readings, value))
            for visit, value in models
            if visit.readings
        ]
        points = [(visit.at, _PERCENT * value, visit.model) for visit, value in models if visit.model]
        rows = [(visit.at, float(_CLINICIAN), status) for visit, status in clinicians]
        layers: list[Layer] = [Spans(spans), Statuses([*points, *rows])]
        keys = [
            (plot_key.status(status), self._sheet.say(codes.STATUS[status])) for status in InfectionStatus
        ]
        keys.append((plot_key.range_, self._sheet.say(Phrase("the bar spans the readings"))))
        title = Phrase("The model's probability of infection in %")
        if not rows:
            return self._shares(title, _PERCENT * 1.06, layers, keys)
        layers.append(Note(_NAME, self._sheet.say(Phrase("The clinician's judgement:"))))
        return self._shares(title, _TOP, layers, keys)

    def _shares(
        self,
        title: Phrase,
        highest: float,
        layers: Sequence[Layer],
        keys: Sequence[plot_key.Entry],
        ground: Sequence[Layer] = (),
    ) -> list[Flowable]:
        ticks = [(float(value), str(value)) for value in (0, 50, _PERCENT)]
        return self._set(title, highest, ticks, layers, keys, self._sheet.say(title), ground)

    def _plot(
        self,
        title: Phrase,
        highest: float,
        layers: Sequence[Layer],
        keys: Sequence[plot_key.Entry],
        values: Sequence[float],
    ) -> list[Flowable]:
        number = self._sheet.language.number
        top = 1.08 * highest or 1.0
        ticks = [(value, number(value, decimals)) for value, decimals in round_values(top, _MOST_VALUES)]
        alt = Phrase(
            "{title}, at {count} visits: {first:.1f} at first, {last:.1f} at last",
            title=title,
            count=len(values),
            first=float(values[0]),
            last=float(values[-1]),
        )
        return self._set(title, top, ticks, layers, keys, self._sheet.say(alt))

    def _set(
        self,
        title: Phrase,
        highest: float,
        ticks: Sequence[tuple[float, str]],
        layers: Sequence[Layer],
        keys: Sequence[plot_key.Entry],
        alt: str,
        ground: Sequence[Layer] = (),
    ) -> list[Flowable]:
        events = self._lettered()
        plot = TimePlot(self._moments, highest, ticks, events, layers, self._width, _HEIGHT, alt, ground)
        return [self._sheet.line(title, styles.FACT_STRONG), plot, PlotKey(keys, self._width)]

    def _lettered(self) -> list[tuple[date, str]]:
        """The days with events, and the letters of those."""
        named = [(event.on, letter(number)) for number, event in enumerate(self._events)]
        return [
            (on, " ".join(name for _, name in group))
            for on, group in groupby(named, key=lambda pair: pair[0])
        ]
