"""Sizes, and what changed between two visits, in sentences.

Moments are told by the clock of the place that they carry with them.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime

from woundapp import follow_up
from woundapp.follow_up import Change, Comparison, Direction, Lack, MeasuredVisit, OfferedSign, Worse
from woundapp.measurement import Quantity
from woundapp.phrases import Phrase

_MOST_DECIMALS = 2
_DAYS_TO_COUNT_IN_WEEKS = 14

_DIRECTIONS = {
    Direction.LARGER: Phrase("larger, beyond the uncertainty"),
    Direction.SMALLER: Phrase("smaller, beyond the uncertainty"),
    Direction.UNCLEAR: Phrase("no clear change"),
}
_WORSE = {
    Worse.AREA: Phrase("the wound is larger"),
    Worse.TISSUE: Phrase("there is more slough or dead tissue"),
}


def decimals(value: Quantity) -> int:
    """As many decimals as the uncertainty leaves any sense in."""
    if value.uncertainty <= 0:
        return 1
    return max(0, min(_MOST_DECIMALS, -math.floor(math.log10(value.uncertainty))))


# \xa0 is a space that no line break parts.


def centimetres(value: Quantity) -> Phrase:
    """A length with its uncertainty: `4.2 cm ± 0.3`."""
    return Phrase(
        "{value:.{places}f}\xa0cm\xa0±\xa0{uncertainty:.{places}f}",
        **_figures(value),
    )


def square_centimetres(value: Quantity) -> Phrase:
    """An area with its uncertainty: `12.4 cm² ± 0.8`."""
    return Phrase(
        "{value:.{places}f}\xa0cm²\xa0±\xa0{uncertainty:.{places}f}",
        **_figures(value),
    )


def percent(value: float) -> Phrase:
    """A change in whole percent: `+27 %`."""
    whole = float(round(value))
    return Phrase("{value:+.0f}\xa0%", value=whole) if whole else share(0)


def share(value: float) -> Phrase:
    """A share in whole percent: `27 %`."""
    return Phrase("{value:.0f}\xa0%", value=float(value))


def when(at: datetime, beside: Sequence[datetime] = ()) -> date | Phrase:
    """The day of a visit; with the time of day where another visit was on the same day.

    Args:
        at: its moment.
        beside: those of the visits that it must not be mistaken for.
    """
    on = at.date()
    same = any(other != at and other.astimezone(at.tzinfo).date() == on for other in beside)
    return Phrase("{day}, {time}", day=on, time=f"{at:%H:%M}") if same else on


def direction(change: Change) -> Phrase:
    """What a change comes to."""
    return _DIRECTIONS[change.direction]


def difference(change: Change, *, area: bool) -> Phrase:
    """By how much something changed, and what that comes to: `+2.6 cm² ± 0.8 (+27 %): larger, …`.

    Args:
        change: of a length or an area.
        area: which of them.
    """
    grown = _figures(change.difference)
    if area:
        said = Phrase(
            "{value:+.{places}f}\xa0cm²\xa0±\xa0{uncertainty:.{places}f}",
            **grown,
        )
    else:
        said = Phrase(
            "{value:+.{places}f}\xa0cm\xa0±\xa0{uncertainty:.{places}f}",
            **grown,
        )
    if change.percent is None:
        return Phrase("{difference}: {direction}", difference=said, direction=direction(change))
    return Phrase(
        "{difference} ({percent}): {direction}",
        difference=said,
        percent=percent(change.percent),
        direction=direction(change),
    )


def from_to(change: Change) -> Phrase:
    """Both areas of a change, without their uncertainty: `9.8 cm² → 12.4 cm²`."""
    return Phrase(
        "{before:.{places_before}f}\xa0cm² → {now:.{places_now}f}\xa0cm²",
        before=float(change.before.value),
        places_before=decimals(change.before),
        now=float(change.now.value),
        places_now=decimals(change.now),
    )


def lacking(comparison: Comparison) -> list[Phrase]:
    """What each of the two visits lacks to be compared."""
    moments = (comparison.before.at, comparison.now.at)
    visits = (comparison.before, comparison.now)
    return [said for visit in visits if (said := lack(visit, moments))]


def lack(visit: MeasuredVisit, beside: Sequence[datetime] = ()) -> Phrase | None:
    """Why a visit's sizes cannot be compared; None if they can.

    Args:
        visit: the visit.
        beside: moments of the visits that it must not be mistaken for.
    """
    day = when(visit.at, beside)
    if visit.lack is Lack.MEASUREMENT:
        return Phrase("Sizes cannot be compared: nothing was measured at the visit of {day}.", day=day)
    if visit.lack is Lack.OUTLINE:
        return Phrase("Sizes cannot be compared: no wound is outlined on the photo of {day}.", day=day)
    if visit.lack is Lack.CARD:
        return Phrase("Centimetres cannot be compared: no calibration card on the photo of {day}.", day=day)
    return None


def headline(comparison: Comparison) -> list[Phrase]:
    """The change of the area in one sentence, or why there is none."""
    if comparison.area is None:
        return lacking(comparison)
    return [
        Phrase(
            "Compared with the visit of {day}: area {values}, {direction}.",
            day=when(comparison.before.at, (comparison.now.at,)),
            values=from_to(comparison.area),
            direction=direction(comparison.area),
        )
    ]


def worse(comparison: Comparison) -> Phrase | None:
    """What is worse; None where nothing is by more than its uncertainty."""
    said = tuple(reason for kind, reason in _WORSE.items() if kind in comparison.worse)
    if not said:
        return None
    day = when(comparison.before.at, (comparison.now.at,))
    return Phrase("Worse since the visit of {day}: {reasons}.", day=day, reasons=said)


def notes(comparison: Comparison) -> list[Phrase]:
    """What to keep in mind when the figures are read."""
    said = []
    if comparison.tissue:
        before, now = follow_up.devitalised(comparison.tissue)
        if now > before and Worse.TISSUE not in comparison.worse:
            said.append(
                Phrase(
                    "Slough and dead tissue together went from {before} to {now}. Shares are estimated "
                    "by eye: fewer than {step} points may be chance.",
                    before=share(before),
                    now=share(now),
                    step=follow_up.TISSUE_STEP,
                )
            )
    if comparison.debrided:
        said.append(Phrase("The wound was debrided between the two visits. That alone can make it larger."))
    return said


def offer(offered: OfferedSign, now: datetime) -> Phrase:
    """The figures behind a sign that is offered.

    Args:
        offered: the sign.
        now: the moment of the later visit.
    """
    day = when(offered.since, (now,))
    if offered.parts:
        return Phrase(
            "Outlined wounds: {before} at the visit of {day}, {now} now. A wound that heals across its "
            "middle also becomes two.",
            now=offered.parts[1],
            before=offered.parts[0],
            day=day,
        )
    assert offered.area
    change, figures = offered.area.percent, from_to(offered.area)
    if change is not None:
        figures = Phrase("{values} ({percent})", values=figures, percent=percent(change))
    if offered.expected is None:
        return Phrase("Area since the visit of {day}: {figures}.", day=day, figures=figures)
    return Phrase(
        "Area in {span}, since the visit of {day}: {figures}. A wound that heals is some {expected} "
        "smaller after 4 weeks ({source}).",
        span=span(offered.since, now),
        day=day,
        figures=figures,
        expected=share(offered.expected),
        source=offered.source,
    )


def span(before: datetime, now: datetime) -> Phrase:
    """How much time lies between two visits."""
    days = follow_up.days_between(before, now)
    if days < 1:
        return Phrase("less than a day")
    if days == 1:
        return Phrase("1 day")
    if days < _DAYS_TO_COUNT_IN_WEEKS:
        return Phrase("{count} days", count=days)
    return Phrase("{count} weeks", count=round(days / 7))


def _figures(value: Quantity) -> dict[str, object]:
    return {
        "value": float(value.value),
        "uncertainty": float(value.uncertainty),
        "places": decimals(value),
    }
