"""What changed between two visits of a wound, and which signs such a change may be."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from woundapp import signs
from woundapp.clinic import Aetiology, Event, EventKind
from woundapp.measurement import Measurement, OutlinedWound, Point, Quantity, Tissue

DEVITALISED = (Tissue.SLOUGH, Tissue.NECROSIS)
"""Tissue that must go before a wound can heal."""

TISSUE_STEP = 25
"""Least change of a tissue's share in percentage points that counts: shares are estimated by eye, and the
Bates-Jensen Wound Assessment Tool tells them apart in quarters (Bates-Jensen et al., 1992, 2019)."""

SHEEHAN = "Sheehan et al., Diabetes Care 2003;26:1879"
FLANAGAN = "Flanagan, Journal of Wound Care 2003;12:189"

_HEALING_DAYS = 28
_HEALING = {Aetiology.DIABETIC: (50, SHEEHAN)}
_HEALING_OF_OTHERS = (40, FLANAGAN)
"""By how many percent the area of a wound that heals is smaller after four weeks, and who says so."""

_PERCENT = 100


class Direction(StrEnum):
    """Which way something changed; UNCLEAR is within the uncertainty."""

    LARGER = "larger"
    SMALLER = "smaller"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Change:
    """One quantity at two visits.

    Attributes:
        before: at the earlier visit.
        now: at the later one, in the same unit.
    """

    before: Quantity
    now: Quantity

    @property
    def difference(self) -> Quantity:
        """By how much it grew.

        The uncertainties are combined as those of independent measurements, by the root of the sum of their
        squares (JCGM 100:2008, 5.1.2). What both visits share, such as a card printed too large or a nurse
        who outlines generously, shifts both values alike and cancels in part, so this is rather too wide than
        too narrow.
        """
        return Quantity(
            self.now.value - self.before.value, math.hypot(self.before.uncertainty, self.now.uncertainty)
        )

    @property
    def percent(self) -> float | None:
        """The difference in percent of what it was before; None where that was nothing."""
        if not self.before.value:
            return None
        return _PERCENT * (self.now.value / self.before.value - 1)

    @property
    def direction(self) -> Direction:
        """Whether the difference is beyond its uncertainty, and which way."""
        if abs(self.difference.value) <= self.difference.uncertainty:
            return Direction.UNCLEAR
        return Direction.LARGER if self.difference.value > 0 else Direction.SMALLER


@dataclass(frozen=True, slots=True)
class MeasuredVisit:
    """One visit with what was measured at it.

    Attributes:
        at: its moment, with a time zone.
        measurement: None where nothing was measured.
    """

    at: datetime
    measurement: Measurement | None

    @property
    def lack(self) -> "Lack | None":
        """Why its wound has no area; None if it has one."""
        if self.measurement is None:
            return Lack.MEASUREMENT
        if not self.measurement.own:
            return Lack.OUTLINE
        return None if self.measurement.area else Lack.CARD


class Lack(StrEnum):
    """What a visit lacks to be compared: a measurement, an outline of the wound, or the calibration card."""

    MEASUREMENT = "measurement"
    OUTLINE = "outline"
    CARD = "card"


class Worse(StrEnum):
    """What became worse: the area, or the share of slough and necrosis."""

    AREA = "area"
    TISSUE = "tissue"


@dataclass(frozen=True, slots=True)
class OfferedSign:
    """A sign that the figures may mean; whether it is there, only the nurse says.

    Attributes:
        sign: its code.
        since: the moment of the visit that it is compared with.
        source: the publication behind it.
        area: the change that it is judged by; None where it is not the area.
        expected: by how many percent the area of a wound that heals is smaller by now; None likewise.
        parts: how many wounds are outlined, before and now; None where that says nothing.
    """

    sign: str
    since: datetime
    source: str
    area: Change | None = None
    expected: int | None = None
    parts: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two visits of one wound.

    Attributes:
        before: the earlier one.
        now: the later one.
        area: of all parts of the wound, in cm²; None where one of the visits has none.
        length: of the largest part, in cm; likewise.
        width: likewise.
        tissue: share of each kind in percent, before and now; None unless the nurse confirmed both.
        worse: what is worse by more than its uncertainty.
        offered: signs for the nurse to say whether they are there.
        debrided: whether tissue was taken away between the two, which makes a wound larger.
    """

    before: MeasuredVisit
    now: MeasuredVisit
    area: Change | None
    length: Change | None
    width: Change | None
    tissue: Mapping[Tissue, tuple[float, float]] | None
    worse: frozenset[Worse]
    offered: tuple[OfferedSign, ...]
    debrided: bool


def days_between(before: datetime, now: datetime) -> int:
    """How many days lie between two moments: four weeks are 28 days, whatever the time of day."""
    return round((now - before) / timedelta(days=1))


def tissue_shares(measurement: Measurement | None) -> Mapping[Tissue, float] | None:
    """Share of each kind of tissue in all parts of the visit's wound, in percent, adding to 100.

    Args:
        measurement: of the visit; None for none.

    Returns:
        The shares, larger parts counting for more; None unless the nurse confirmed those of every part.
    """
    parts = measurement.own if measurement else ()
    confirmed = [part.tissue for part in parts if part.tissue is not None]
    if not parts or len(confirmed) < len(parts):
        return None
    weights = [_weight(part) for part in parts]
    if not math.fsum(weights):
        weights = [1.0] * len(parts)
    return {
        tissue: math.fsum(
            weight * shares.get(tissue, 0) for weight, shares in zip(weights, confirmed, strict=True)
        )
        / math.fsum(weights)
        for tissue in Tissue
    }


def compare(
    one: MeasuredVisit,
    other: MeasuredVisit,
    *,
    visits: Sequence[MeasuredVisit] = (),
    aetiology: Aetiology = Aetiology.UNKNOWN,
    events: Sequence[Event] = (),
) -> Comparison:
    """Compare two visits of one wound.

    Args:
        one: of the two, in whatever order.
        other: the other one.
        visits: all visits of the wound; healing is judged over four weeks, so by an older one where the two
            lie close together.
        aetiology: of the wound; it says how fast such wounds heal.
        events: of the wound.
    """
    before, now = sorted((one, other), key=lambda visit: visit.at)
    area, tissue = _area_change(before, now), _tissue_change(before, now)
    worse = set()
    if area and area.direction is Direction.LARGER:
        worse.add(Worse.AREA)
    if tissue and devitalised(tissue)[1] - devitalised(tissue)[0] >= TISSUE_STEP:
        worse.add(Worse.TISSUE)
    enlarged = () if area is None or Worse.AREA not in worse else (_enlargement(before, area),)
    return Comparison(
        before,
        now,
        area,
        *_sides(before, now),
        tissue,
        frozenset(worse),
        (*enlarged, *_delayed((before, *visits), now, aetiology), *_new_breakdown(before, now)),
        _debrided(events, before.at, now.at),
    )


def compare_with_last(
    visits: Collection[MeasuredVisit],
    now: MeasuredVisit,
    *,
    aetiology: Aetiology = Aetiology.UNKNOWN,
    events: Sequence[Event] = (),
) -> Comparison | None:
    """Compare a visit with the last one before it that has an area, or at least an outline.

    Args:
        visits: of the wound, in whatever order; those that are not before `now` are passed over.
        now: the visit.
        aetiology: of the wound.
        events: of the wound.

    Returns:
        None where nothing was outlined now or before.
    """
    earlier = sorted((visit for visit in visits if visit.at < now.at), key=lambda visit: visit.at)
    outlined = [visit for visit in earlier if visit.lack in (None, Lack.CARD)]
    if not outlined or now.lack not in (None, Lack.CARD):
        return None
    with_area = [visit for visit in outlined if visit.lack is None]
    last = (with_area or outlined)[-1]
    return compare(last, now, visits=earlier, aetiology=aetiology, events=events)


def devitalised(tissue: Mapping[Tissue, tuple[float, float]]) -> tuple[float, float]:
    """Share of slough and necrosis together, in percent, before and now."""
    before, now = (math.fsum(tissue[kind][place] for kind in DEVITALISED) for place in (0, 1))
    return before, now


def _area_change(before: MeasuredVisit, now: MeasuredVisit) -> Change | None:
    areas = [visit.measurement.area if visit.measurement else None for visit in (before, now)]
    return Change(areas[0], areas[1]) if areas[0] and areas[1] else None


def _sides(before: MeasuredVisit, now: MeasuredVisit) -> tuple[Change | None, Change | None]:
    largest = [visit.measurement.largest if visit.measurement else None for visit in (before, now)]
    sizes = [part.size if part else None for part in largest]
    if _area_change(before, now) is None or not sizes[0] or not sizes[1]:
        return None, None
    return Change(sizes[0].length, sizes[1].length), Change(sizes[0].width, sizes[1].width)


def _tissue_change(before: MeasuredVisit, now: MeasuredVisit) -> Mapping[Tissue, tuple[float, float]] | None:
    shares = [tissue_shares(visit.measurement) for visit in (before, now)]
    if shares[0] is None or shares[1] is None:
        return None
    return {tissue: (shares[0][tissue], shares[1][tissue]) for tissue in Tissue}


def _enlargement(before: MeasuredVisit, area: Change) -> OfferedSign:
    return OfferedSign("enlargement", before.at, signs.BY_CODE["enlargement"].source, area)


def _delayed(
    visits: Sequence[MeasuredVisit], now: MeasuredVisit, aetiology: Aetiology
) -> tuple[OfferedSign, ...]:
    """Delayed healing: the area is above what it should be after four weeks, beyond the uncertainty."""
    old_enough = [
        visit for visit in visits if visit.lack is None and days_between(visit.at, now.at) >= _HEALING_DAYS
    ]
    shares = tissue_shares(now.measurement)
    if not old_enough or (shares and shares[Tissue.EPITHELIUM] == _PERCENT):
        return ()
    since = max(old_enough, key=lambda visit: visit.at)
    area = _area_change(since, now)
    if area is None or not area.before.value:
        return ()
    expected, source = _HEALING.get(aetiology, _HEALING_OF_OTHERS)
    left = 1 - expected / _PERCENT
    goal = Quantity(left * area.before.value, left * area.before.uncertainty)
    if Change(goal, area.now).direction is not Direction.LARGER:
        return ()
    return (OfferedSign("delayed_healing", since.at, source, area, expected),)


def _new_breakdown(before: MeasuredVisit, now: MeasuredVisit) -> tuple[OfferedSign, ...]:
    """New breakdown: more wounds are outlined than were, this one's parts and others counted apart."""
    if not before.measurement or not before.measurement.own or not now.measurement:
        return ()
    was, is_ = before.measurement, now.measurement
    more_parts, more_others = (
        len(is_.own) > len(was.own),
        len(is_.wounds) - len(is_.own) > len(was.wounds) - len(was.own),
    )
    if not more_parts and not more_others:
        return ()
    source = signs.BY_CODE["new_breakdown"].source
    return (OfferedSign("new_breakdown", before.at, source, parts=(len(was.wounds), len(is_.wounds))),)


def _debrided(events: Sequence[Event], before: datetime, now: datetime) -> bool:
    first, last = before.astimezone().date(), now.astimezone().date()
    return any(event.kind is EventKind.DEBRIDEMENT and first <= event.on <= last for event in events)


def _weight(part: OutlinedWound) -> float:
    """How much of the wound a part is: parts of one photo all have a size, or none has."""
    return part.size.area.value if part.size else _enclosed(part.points)


def _enclosed(points: Sequence[Point]) -> float:
    """The area inside an outline in square pixels, by the shoelace formula."""
    following = (*points[1:], points[0])
    return abs(math.fsum(x * v - u * y for (x, y), (u, v) in zip(points, following, strict=True))) / 2
