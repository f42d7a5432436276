"""Phrases in English that can be said in another language, because they keep what they were made of.

Whoever does not translate sees plain text: the command line, the logs, what is stored. The window looks up
the template and puts the values into the translation (`ui.phrases`).
"""

import json
import re
from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Any, Self


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


def stored(phrase: Phrase) -> str:
    """A phrase as JSON, from which `restored` makes it again."""
    return json.dumps(_plain(phrase), ensure_ascii=False)


def restored(text: str) -> Phrase:
    """The phrase that was stored as JSON; numbers in it stay numbers, all else is text.

    Raises:
        ValueError: it was not stored by `stored`.
    """
    found = _phrase(json.loads(text))
    if not isinstance(found, Phrase):
        raise ValueError("no phrase")
    return found


def _plain(value: object) -> Any:
    if isinstance(value, Phrase):
        return {"template": value.template, "values": {name: _plain(v) for name, v in value.values.items()}}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value if isinstance(value, int | float) else str(value)


def _phrase(said: Any) -> Any:
    match said:
        case {"template": str(template), "values": dict(values)}:
            return Phrase(template, **{name: _phrase(value) for name, value in values.items()})
        case list():
            return tuple(_phrase(part) for part in said)
    return said
