"""The language of a report: its texts, numbers and dates."""

from datetime import date, datetime
from functools import lru_cache
from xml.etree import ElementTree

from woundapp import paths
from woundapp.phrases import CONTEXT, Filling, Phrase
from woundapp.report import directions

ENGLISH = "en"
_COMMA = frozenset(("es", "fr", "pt"))
"""Languages with a comma before the decimals."""


class Language:
    """Says phrases in one language; in English where it has no translation.

    Attributes:
        code: ISO 639-1.

    Args:
        code: one of `options.LANGUAGES`.
    """

    def __init__(self, code: str = ENGLISH) -> None:
        self.code = code
        self._texts = _texts(code)
        self._filling = _Local(self)

    def say(self, what: str) -> str:
        """A phrase with its values; plain text is looked up as a whole."""
        phrase = what if isinstance(what, Phrase) else Phrase(what)
        template = self._texts.get(phrase.template, phrase.template)
        if not phrase.values:
            return template
        try:
            return self._filling.vformat(template, (), phrase.values)
        except (AttributeError, LookupError, ValueError):  # a translation that is broken
            return str(phrase)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with so many decimals."""
        said = f"{value:.{decimals}f}"
        return said.replace(".", ",") if self.code in _COMMA else said

    def day(self, value: date) -> str:
        """A day, the same in all languages: ISO 8601 leaves no doubt which figure is the month."""
        return f"{value:%Y-%m-%d}"

    def moment(self, value: datetime) -> str:
        """A moment in the time zone of the place; it must have one."""
        return value.strftime("%Y-%m-%d %H:%M UTC%z")


class _Local(Filling):
    """Fills a template with values said in a language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Phrase):
            return self._language.say(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._language.day(value)
        if isinstance(value, str):  # a name in Arabic must not turn the sentence that it stands in
            return directions.isolated(super().format_field(value, format_spec))
        said = super().format_field(value, format_spec)
        comma = isinstance(value, float) and self._language.code in _COMMA
        return said.replace(".", ",") if comma else said


@lru_cache(maxsize=4)
def _texts(code: str) -> dict[str, str]:
    """Finished translations by their English templates; none for English."""
    if code == ENGLISH:
        return {}
    found: dict[str, str] = {}
    root = ElementTree.parse(paths.assets() / "translations" / f"woundapp_{code}.ts").getroot()  # noqa: S314 - ours
    for context in root.iter("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if source and translation is not None and translation.text and not translation.get("type"):
                found[source] = translation.text
    return found
