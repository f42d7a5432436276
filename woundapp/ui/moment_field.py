"""A day with a time of day, as people type it, `14.3.2026 8:30`, on one line of a form."""

import re
from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Slot

from woundapp.ui import day, words
from woundapp.ui.fields import LineField, cleaned

_EXAMPLE = datetime(2026, 4, 23, 14, 30)
_TIME = re.compile(
    r"(?P<day>.*\S)[\s,]+(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?:\s*(?P<half>[ap])\.?m\.?)?", re.I
)
_NOON = 12


def read(text: str) -> datetime | None:
    """The moment that a text means, in the time zone of this machine; None for one that is none.

    Args:
        text: a day, as `day.read` takes it, and after it the hour and minute, of 24 hours or with am or pm.
    """
    found = _TIME.fullmatch(text.strip())
    given = day.read(found["day"]) if found else None
    if not found or not given:
        return None
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return datetime.combine(given, time(hour, int(found["minute"]))).astimezone()
    except (ValueError, OverflowError, OSError):  # a year that the machine's calendar does not know
        return None


def written(value: datetime) -> str:
    """A moment as it can be typed in the order of the locale, to the minute."""
    local = value.astimezone()
    return f"{day.written(local.date())} {local:%H:%M}"


class MomentField(LineField):
    """A moment, with how it was understood below it.

    Args:
        name: what moment.
        refuse: the sentence that refuses a moment; empty for one that can be.
        required: the sentence that refuses an empty line; empty where it may be.
    """

    def __init__(self, name: str, refuse: Callable[[datetime], str], required: str = "") -> None:
        super().__init__(name, required, written(_EXAMPLE))
        self._refuse = refuse
        self._line.editingFinished.connect(self.check)

    def show_typed(self, text: str) -> None:
        """Bring a moment back as it was typed, or a record's (ISO 8601) as it can be."""
        try:
            super().show_typed(written(datetime.fromisoformat(text)))
        except ValueError:
            super().show_typed(text)

    @property
    def moment(self) -> datetime | None:
        """The moment, with a time zone; None for no moment, or not all of one."""
        return read(self.typed)

    def fault(self) -> str:
        if not cleaned(self.typed):
            return self._required
        if (meant := self.moment) is None:
            return self.tr(
                "This is no moment. Write day, month, year and the time, such as {example}."
            ).format(example=written(_EXAMPLE))
        return self._refuse(meant)

    @Slot()
    def _tell(self) -> None:
        super()._tell()
        meant = self.moment
        self.note("" if meant is None else words.moment(meant))
        if meant and self._refuse(meant):
            self.check()
