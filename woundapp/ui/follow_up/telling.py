"""The words for the course of a wound and for what changed between two visits."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QLocale

from woundapp.follow_up import Change, Comparison, OfferedSign
from woundapp.measurement import Quantity
from woundapp.phrases import Phrase
from woundapp.ui import phrases
from woundapp.wording import changes

CM, CM2 = "cm", "cm²"


def number(value: float, decimals: int) -> str:
    """A number as the language writes it, with a true minus sign."""
    said = QLocale().toString(float(abs(value)), "f", decimals)
    return f"\N{MINUS SIGN}{said}" if value < 0 and float(f"{abs(value):.{decimals}f}") else said


def quantity(value: Quantity, unit: str) -> str:
    """A value with its uncertainty: `12.4 cm² ± 0.8`."""
    return phrases.said(changes.centimetres(value) if unit == CM else changes.square_centimetres(value))


def percent(value: float) -> str:
    """A change in whole percent: `+27 %`."""
    return phrases.said(changes.percent(value))


def share(value: float) -> str:
    """A share in whole percent: `27 %`."""
    return phrases.said(changes.share(value))


def when(at: datetime, beside: Sequence[datetime] = ()) -> str:
    """The day of a visit; with the time of day where another visit was on the same day.

    Args:
        at: its moment.
        beside: those of the visits that it must not be mistaken for.
    """
    return phrases.said(Phrase("{when}", when=changes.when(at.astimezone(), beside)))


def days(moments: Sequence[datetime]) -> list[str]:
    """The days of visits; with the time of day where several were on the same day.

    Args:
        moments: theirs.
    """
    local = [at.astimezone() for at in moments]
    of_day: dict[date, list[datetime]] = defaultdict(list)
    for at in local:
        of_day[at.date()].append(at)
    return [when(at, of_day[at.date()]) for at in local]


def difference(change: Change, unit: str) -> str:
    """By how much something changed, and what that comes to: `+2.6 cm² ± 0.8 (+27 %): larger, …`."""
    return phrases.said(changes.difference(change, area=unit == CM2))


def headline(comparison: Comparison) -> str:
    """The change of the area in one sentence, or why there is none."""
    return " ".join(map(phrases.said, changes.headline(_local(comparison))))


def lacking(comparison: Comparison) -> list[str]:
    """What each of the two visits lacks."""
    return list(map(phrases.said, changes.lacking(_local(comparison))))


def worse(comparison: Comparison) -> str:
    """What is worse; empty where nothing is by more than its uncertainty."""
    said = changes.worse(_local(comparison))
    return phrases.said(said) if said else ""


def notes(comparison: Comparison) -> list[str]:
    """What to keep in mind when the figures are read."""
    return list(map(phrases.said, changes.notes(comparison)))


def offer(offered: OfferedSign, now: datetime) -> str:
    """The figures behind a sign that is offered.

    Args:
        offered: the sign.
        now: the moment of the later visit.
    """
    return phrases.said(changes.offer(replace(offered, since=offered.since.astimezone()), now.astimezone()))


def _local(comparison: Comparison) -> Comparison:
    """The same by the clock on the wall."""
    before, now = (replace(visit, at=visit.at.astimezone()) for visit in (comparison.before, comparison.now))
    return replace(comparison, before=before, now=now)
