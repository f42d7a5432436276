"""A day as people type it, `3.4.1950`, `03/04/1950` or `3 weeks`, and as it is said: `3 April 1950`."""

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_translate = QCoreApplication.translate

_MONTHS_OF_A_SMALL_CHILD = 24
_DAYS_TO_COUNT_IN_WEEKS = 14
_DAYS_TO_COUNT_IN_MONTHS = 90
_DAYS_TO_COUNT_IN_YEARS = 730

_YEAR_DIGITS = 4
_ALL_DIGITS = 8
_SHORTEST_MONTH = 3
"""Least letters of a month's name."""

_FARTHEST = 200
"""Largest number of days, weeks, months or years that is taken for a time span."""


def read(text: str) -> date | None:
    """The day that a text means; None for one that is no day, or not all of one.

    The year has four digits, so that nobody must guess the century.

    Args:
        text: numbers, or one of them the name of a month, in the order of the locale. With points the day is
            first; with the year first, it is last.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", text)
    numbers = [part for part in parts if part.isdecimal()]
    if len(numbers) == 1 and len(numbers[0]) == _ALL_DIGITS:
        numbers = _split(numbers[0])
    by_name = False
    if len(numbers) == 2 and (month := _month(parts)):  # noqa: PLR2004 - day and year
        numbers.insert(1, str(month))
        by_name = True
    if len(numbers) != 3:  # noqa: PLR2004 - day, month and year
        return None
    first, second, third = numbers
    if len(first) == _YEAR_DIGITS:
        return _day(first, second, third)
    if by_name or "." in text or _day_first():
        return _day(third, second, first)
    return _day(third, first, second)


def read_span(text: str, today: date) -> date | None:
    """The day that lies a time span back, such as `3 weeks`; None for a text that is none.

    Args:
        text: a number and a unit, in the language of the window.
        today: what it is counted from.
    """
    found = re.fullmatch(r"\D*?(\d{1,3})\s*([^\W\d_]+)\.?.*", text.strip())
    if not found or int(found[1]) > _FARTHEST:
        return None
    count, word, start = int(found[1]), _plain(found[2]), QDate(today.year, today.month, today.day)
    for unit, begun in (
        (_translate("Day", "day"), start.addDays(-count)),
        (_translate("Day", "week"), start.addDays(-7 * count)),
        (_translate("Day", "month"), start.addMonths(-count)),
        (_translate("Day", "year"), start.addYears(-count)),
    ):
        if word.startswith(_plain(unit)):
            return date(begun.year(), begun.month(), begun.day())
    return None


def _plain(word: str) -> str:
    """A word without accents and capitals, as people type it in a hurry."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def written(value: date) -> str:
    """A day as it can be typed in the order of the locale."""
    if _day_first():
        return f"{value.day}.{value.month}.{value.year}"
    return f"{value.month}/{value.day}/{value.year}"


def said(value: date) -> str:
    """A day as the language writes it: `3 April 1950`."""
    locale = QLocale()
    pattern = re.sub(r"[,،]?\s*dddd\s*[,،]?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(value.year, value.month, value.day), pattern)


def brief(value: date) -> str:
    """A day of a known year in few letters, in the order of the locale: `3 Apr`."""
    locale = QLocale()
    month = locale.standaloneMonthName(value.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{value.day} {month}" if _day_first() else f"{month} {value.day}"


def age(born: date, today: date) -> str:
    """How old somebody is, in years, or months for a small child."""
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    return _months(months) if months < _MONTHS_OF_A_SMALL_CHILD else _years(months // 12)


def time_since(begun: date, today: date) -> str:
    """How long ago a day is, roughly."""
    days = (today - begun).days
    if days == 0:
        return _translate("Time", "today")
    if days == 1:
        return _translate("Time", "yesterday")
    if days < _DAYS_TO_COUNT_IN_WEEKS:
        span = _translate("Time", "{count} days").format(count=days)
    elif days < _DAYS_TO_COUNT_IN_MONTHS:
        span = _translate("Time", "{count} weeks").format(count=round(days / 7))
    elif days < _DAYS_TO_COUNT_IN_YEARS:
        span = _months(round(days / 30.44))
    else:
        span = _years(round(days / 365.25))
    return _translate("Time", "{span} ago").format(span=span)


def _day(year: str, month: str, day: str) -> date | None:
    if len(year) != _YEAR_DIGITS:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _split(digits: str) -> list[str]:
    """Year, month and day of eight digits, or day, month and year: no year ends as a month begins."""
    if int(digits[4:6]) <= 12:  # noqa: PLR2004 - months
        return [digits[:4], digits[4:6], digits[6:]]
    return [digits[:2], digits[2:4], digits[4:]]


def _day_first() -> bool:
    order = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return order.find("d") < order.find("M")


def _month(parts: list[str]) -> int | None:
    """The month that one of some words names, in the language of the locale or in English."""
    named = {
        month
        for part in parts
        if len(part) >= _SHORTEST_MONTH and part.isalpha()
        for locale in (QLocale(), QLocale.c())
        for month in range(1, 13)
        if locale.monthName(month).casefold().startswith(part.casefold())
    }
    return named.pop() if len(named) == 1 else None


def _months(count: int) -> str:
    if count == 1:
        return _translate("Time", "1 month")
    return _translate("Time", "{count} months").format(count=count)


def _years(count: int) -> str:
    return _translate("Time", "{count} years").format(count=count)
