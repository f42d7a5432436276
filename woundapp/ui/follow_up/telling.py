"""The words for the course of a wound and for what changed between two visits."""

import math
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from woundapp import follow_up
from woundapp.follow_up import Change, Comparison, Direction, Lack, MeasuredVisit, OfferedSign, Worse
from woundapp.measurement import Quantity
from woundapp.ui import day, words

_translate = QCoreApplication.translate

_MOST_DECIMALS = 2
_DAYS_TO_COUNT_IN_WEEKS = 14

CM, CM2 = "cm", "cm²"


def number(value: float, decimals: int) -> str:
    """A number as the language writes it, with a true minus sign."""
    said = QLocale().toString(float(abs(value)), "f", decimals)
    return f"\N{MINUS SIGN}{said}" if value < 0 and float(f"{abs(value):.{decimals}f}") else said


def quantity(value: Quantity, unit: str) -> str:
    """A value with its uncertainty: `12.4 cm² ± 0.8`."""
    places = decimals(value)
    return _kept_together(f"{number(value.value, places)} {unit} ± {number(value.uncertainty, places)}")


def decimals(value: Quantity) -> int:
    """As many decimals as the uncertainty leaves any sense in."""
    if value.uncertainty <= 0:
        return 1
    return max(0, min(_MOST_DECIMALS, -math.floor(math.log10(value.uncertainty))))


def percent(value: float) -> str:
    """A change in whole percent: `+27 %`."""
    return _kept_together(f"+{number(value, 0)} %" if value > 0 else f"{number(value, 0)} %")


def share(value: float) -> str:
    """A share in whole percent: `27 %`."""
    return _kept_together(f"{number(value, 0)} %")


def _kept_together(figure: str) -> str:
    """A figure that no line break parts from its unit."""
    return figure.replace(" ", "\N{NO-BREAK SPACE}")


def when(at: datetime, beside: Sequence[datetime] = ()) -> str:
    """The day of a visit; with the time of day where another visit was on the same day.

    Args:
        at: its moment.
        beside: those of the visits that it must not be mistaken for.
    """
    on = at.astimezone().date()
    same = any(other != at and other.astimezone().date() == on for other in beside)
    return words.moment(at) if same else day.said(on)


def lack(visit: MeasuredVisit, on: str) -> str:
    """Why a visit's sizes cannot be compared; empty if they can.

    Args:
        visit: the visit.
        on: when it was.
    """
    said = {
        Lack.MEASUREMENT: _translate(
            "FollowUp", "Sizes cannot be compared: nothing was measured at the visit of {day}."
        ),
        Lack.OUTLINE: _translate(
            "FollowUp", "Sizes cannot be compared: no wound is outlined on the photo of {day}."
        ),
        Lack.CARD: _translate(
            "FollowUp", "Centimetres cannot be compared: no calibration card on the photo of {day}."
        ),
    }
    return said[visit.lack].format(day=on) if visit.lack else ""


def direction(change: Change) -> str:
    """What a change comes to, in words."""
    return {
        Direction.LARGER: _translate("FollowUp", "larger, beyond the uncertainty"),
        Direction.SMALLER: _translate("FollowUp", "smaller, beyond the uncertainty"),
        Direction.UNCLEAR: _translate("FollowUp", "no clear change"),
    }[change.direction]


def difference(change: Change, unit: str) -> str:
    """By how much something changed, and what that comes to: `+2.6 cm² ± 0.8 (+27 %): larger, …`."""
    grown = change.difference
    sign = "+" if grown.value > 0 else ""
    relative = "" if change.percent is None else f" ({percent(change.percent)})"
    return f"{sign}{quantity(grown, unit)}{relative}: {direction(change)}"


def from_to(change: Change, unit: str) -> str:
    """Both values of a change, without their uncertainty: `9.8 cm² → 12.4 cm²`."""
    values = (
        _kept_together(f"{number(value.value, decimals(value))} {unit}")
        for value in (change.before, change.now)
    )
    return " → ".join(values)


def headline(comparison: Comparison) -> str:
    """The change of the area in one sentence, or why there is none."""
    moments = (comparison.before.at, comparison.now.at)
    on = when(comparison.before.at, moments)
    if comparison.area is None:
        return " ".join(lacking(comparison))
    return _translate("FollowUp", "Compared with the visit of {day}: area {values}, {direction}.").format(
        day=on, values=from_to(comparison.area, CM2), direction=direction(comparison.area)
    )


def lacking(comparison: Comparison) -> list[str]:
    """What each of the two visits lacks."""
    moments = (comparison.before.at, comparison.now.at)
    said = (lack(visit, when(visit.at, moments)) for visit in (comparison.before, comparison.now))
    return [sentence for sentence in said if sentence]


def worse(comparison: Comparison) -> str:
    """What is worse; empty where nothing is by more than its uncertainty."""
    reasons = {
        Worse.AREA: _translate("FollowUp", "the wound is larger"),
        Worse.TISSUE: _translate("FollowUp", "there is more slough or dead tissue"),
    }
    said = [reason for kind, reason in reasons.items() if kind in comparison.worse]
    if not said:
        return ""
    on = when(comparison.before.at, (comparison.now.at,))
    return _translate("FollowUp", "Worse since the visit of {day}: {reasons}.").format(
        day=on, reasons=", ".join(said)
    )


def notes(comparison: Comparison) -> list[str]:
    """What to keep in mind when the figures are read."""
    said = []
    if comparison.tissue:
        before, now = follow_up.devitalised(comparison.tissue)
        if now > before and Worse.TISSUE not in comparison.worse:
            said.append(
                _translate(
                    "FollowUp",
                    "Slough and dead tissue together went from {before} to {now}. Shares are estimated "
                    "by eye: fewer than {step} points may be chance.",
                ).format(before=share(before), now=share(now), step=follow_up.TISSUE_STEP)
            )
    if comparison.debrided:
        said.append(
            _translate(
                "FollowUp", "The wound was debrided between the two visits. That alone can make it larger."
            )
        )
    return said


def offer(offered: OfferedSign, now: datetime) -> str:
    """The figures behind a sign that is offered.

    Args:
        offered: the sign.
        now: the moment of the later visit.
    """
    on = when(offered.since, (now,))
    if offered.parts:
        return _translate(
            "FollowUp",
            "Outlined wounds: {before} at the visit of {day}, {now} now. A wound that heals across its "
            "middle also becomes two.",
        ).format(now=offered.parts[1], before=offered.parts[0], day=on)
    assert offered.area
    change = offered.area.percent
    values = from_to(offered.area, CM2)
    figures = f"{values} ({percent(change)})" if change is not None else values
    if offered.expected is None:
        return _translate("FollowUp", "Area since the visit of {day}: {figures}.").format(
            day=on, figures=figures
        )
    return _translate(
        "FollowUp",
        "Area in {span}, since the visit of {day}: {figures}. A wound that heals is some {expected} "
        "smaller after 4 weeks ({source}).",
    ).format(
        span=span(offered.since, now),
        day=on,
        figures=figures,
        expected=share(offered.expected),
        source=offered.source,
    )


def span(before: datetime, now: datetime) -> str:
    """How much time lies between two visits."""
    days = follow_up.days_between(before, now)
    if days < 1:
        return _translate("FollowUp", "less than a day")
    if days == 1:
        return _translate("FollowUp", "1 day")
    if days < _DAYS_TO_COUNT_IN_WEEKS:
        return _translate("FollowUp", "{count} days").format(count=days)
    return _translate("FollowUp", "{count} weeks").format(count=round(days / 7))
