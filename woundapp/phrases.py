"""Phrases in English that can be said in another language, because they keep what they were made of.

Whoever does not translate sees plain text: the command line, the logs, what is stored. The window looks up
the template and puts the values into the translation (`ui.phrases`).
"""

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Self

import msgspec

CONTEXT = "Phrase"
"""Of phrases in the files of translations; `installer/translations.py` collects them."""


class Phrase(str):
    """A sentence, or a part of one, in English.

    Attributes:
        template: with the names of the values in braces: what is translated.
        values: what stands in their places; a tuple is listed, and another phrase is translated by itself.

    Args:
        template: read as it is where there are no values.
        values: by the names in the template.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        phrase = super().__new__(cls, _ENGLISH.vformat(template, (), values) if values else template)
        phrase.template, phrase.values = template, values
        return phrase


class Filling(Formatter):
    """Puts values into a template: a tuple listed with commas, a negative number with a true minus sign."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, tuple):
            return ", ".join(self.format_field(part, "") for part in value)
        text = str(super().format_field(value, format_spec))
        return text.replace("-", "\N{MINUS SIGN}") if isinstance(value, float) else text


_ENGLISH = Filling()


def joined(*parts: str) -> Phrase:
    """Phrases one after the other, each translated by itself."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return Phrase(" ".join(f"{{{name}}}" for name in values), **values)


def reason(error: OSError | ValueError) -> Phrase:
    """Why a file was refused, in the system's words; a ValueError means that its name cannot be one."""
    if isinstance(error, OSError):
        return Phrase(error.strerror or str(error))
    return Phrase("its name is not a valid file name")


def recalled(text: str, templates: Iterable[str]) -> Phrase:
    """A phrase that was stored as its plain text, told by which of some templates it was made from.

    Args:
        text: in English.
        templates: that it may have been made from; the values are read as text.
    """
    for template in templates:
        parts = Formatter().parse(template)
        pattern = "".join(
            re.escape(plain) + (f"(?P<{name}>.+)" if name else "") for plain, name, _, _ in parts
        )
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return Phrase(template, **found.groupdict())
    return Phrase(text)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A phrase as plain data, to be kept or sent.

    Attributes:
        template: in English.
        values: what stands in its places.
    """

    template: str
    values: dict[str, "Said | str | int | float | tuple[Said | str | int | float, ...]"] = {}

    @classmethod
    def of(cls, phrase: Phrase) -> Self:
        """A phrase, made ready; what is neither text, number, phrase nor several of them goes as its text."""
        return cls(
            template=phrase.template,
            values={
                name: tuple(map(_plain, value)) if isinstance(value, tuple) else _plain(value)
                for name, value in phrase.values.items()
            },
        )

    def phrase(self) -> Phrase:
        """The phrase; what is no template is read as it is, since whoever sent it is not trusted."""
        fields = re.findall(r"\{(.*?)\}", self.template)
        if not all(_FIELD.fullmatch(field) and field.partition(":")[0] in self.values for field in fields):
            return Phrase(self.template)
        values = {
            name: tuple(map(_told, value)) if isinstance(value, tuple) else _told(value)
            for name, value in self.values.items()
        }
        try:
            return Phrase(self.template, **values)
        except ValueError:
            return Phrase(self.template)


_FIELD = re.compile(r"\w+(:\.\df)?")
"""A value's name, perhaps with its decimals: nothing that looks into it or makes it longer."""


def _plain(value: object) -> Said | str | int | float:
    value = getattr(value, "phrase", value)  # of an error
    if isinstance(value, Phrase):
        return Said.of(value)
    return value if isinstance(value, int | float) else str(value)


def _told(value: Said | str | int | float) -> Phrase | str | int | float:
    return value.phrase() if isinstance(value, Said) else value
