"""Other languages for the tests of the window: a made-up one, and reading any of them back as English."""

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

from installer import translations
from woundapp.phrases import CONTEXT

_LOOKALIKES = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ",
)
_KEPT = re.compile(r"\{[^}]*\}|\(\*[^)]*\)|&(?=\w)")
"""Values, patterns of file names, and what marks a letter of a menu."""

Table = Mapping[tuple[str, str], str]
"""Translations by context and source text."""


def table(language: str) -> Table:
    """The translations that are shipped."""
    return {
        (context, source): _told(message) or source
        for context, message, source in translations.messages(language)
    }


def _told(message: ElementTree.Element) -> str:
    told = message.find("translation")
    return "" if told is None or told.get("type") == "unfinished" else told.text or ""


def pseudo(text: str) -> str:
    """A text as a made-up language says it: a third longer, and without one plain letter."""
    parts = _KEPT.split(text)
    kept = [*_KEPT.findall(text), ""]
    said = "".join(part.translate(_LOOKALIKES) + each for part, each in zip(parts, kept, strict=True))
    ending = re.search(r"(…|:)?$", said)
    assert ending
    return f"⟦{said[: ending.start()]}{'~' * (len(text) // 3)}⟧{ending[0]}"


class Pseudo(QTranslator):
    """Translates every text that a translator gets to see into the made-up language."""

    def __init__(self) -> None:
        super().__init__()
        self.table = {key: pseudo(key[1]) for key in table("es")}

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str | None:
        return self.table.get((context, text))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        return False


class Reader:
    """Reads what a window shows in another language as the English that it stands for, and says it again.

    Args:
        known: the translations.
    """

    def __init__(self, known: Table = {}) -> None:  # noqa: B006 - never changed
        ordered = sorted(known.items(), key=lambda entry: entry[0][0] != CONTEXT)
        self._said = {source: _plain(told) for (_, source), told in ordered}
        # Where two texts are one in the other language, it stands for the window's, which is the later here.
        self._whole = {told: _plain(source) for source, told in self._said.items() if "{" not in source}
        self._made = [
            (re.compile(_pattern(told), re.DOTALL), _plain(source))
            for source, told in sorted(self._said.items(), key=lambda pair: -len(pair[1]))
            if "{" in source and re.search(r"\w", re.sub(r"\{[^}]*\}", "", source))
        ]

    def say(self, text: str) -> str:
        """An English text as the window shows it."""
        return self._said.get(text, text)

    def read(self, text: str) -> str:
        """A text of the window in English; one that is no translation as it is."""
        text = _plain(text)
        if text in self._whole:
            return self._whole[text]
        parts = text.split(": ")
        if all(part in self._whole for part in parts):
            return ": ".join(self._whole[part] for part in parts)
        for pattern, source in self._made:
            if found := pattern.fullmatch(text):
                values = {name: self.read(value) for name, value in found.groupdict().items()}
                return re.sub(r"\{(\w+)(?:[^{}]|\{[^}]*\})*\}", r"{\1}", source).format(**values)
        return ": ".join(map(self.read, parts)) if len(parts) > 1 else text


def _plain(text: str) -> str:
    return re.sub(r"&(?=\w)", "", text).replace("\u00a0", " ")


def _pattern(template: str) -> str:
    seen: set[str] = set()
    parts: list[str] = []
    for plain, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(plain))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
            seen.add(name)
    return "".join(parts)


def foreign(texts: Iterable[str], data: Iterable[str]) -> list[str]:
    """Texts in which a plain word stands that is no datum: a text that nobody can translate."""
    known = {word for datum in data for word in _WORD.findall(datum)}
    return [text for text in texts if set(_WORD.findall(text)) - known]


_WORD = re.compile(r"(?<!\w)[A-Za-z]{2,}(?!\w)")
