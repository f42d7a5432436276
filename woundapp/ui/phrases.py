"""Says phrases in the language of the window, with its numbers and dates."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from woundapp.errors import UserFacingError
from woundapp.phrases import CONTEXT, Filling, Phrase
from woundapp.ui import day


def said(what: str | UserFacingError) -> str:
    """A phrase, or what an error says, in the language of the window; in English where it has no translation.

    Args:
        what: plain text is looked up as a whole.
    """
    phrase = what.phrase if isinstance(what, UserFacingError) else what
    if not isinstance(phrase, Phrase):
        phrase = Phrase(phrase)
    template = QCoreApplication.translate(CONTEXT, phrase.template)
    if not phrase.values:
        return template
    try:
        return _LOCAL.vformat(template, (), phrase.values)
    except (AttributeError, LookupError, ValueError):  # a translation that is broken
        return str(phrase)


class _Local(Filling):
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Phrase | UserFacingError):
            return said(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return day.said(value)
        text = super().format_field(value, format_spec)
        return text.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else text


_LOCAL = _Local()
