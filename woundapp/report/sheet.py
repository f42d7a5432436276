"""Sets phrases in the report's language, and people's own words as they are, as parts of a page."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Iterable

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer
from reportlab.platypus.paragraph import Paragraph

from woundapp.phrases import Phrase
from woundapp.report import blocks, styles
from woundapp.report.language import Language
from woundapp.report.tagging import Table
from woundapp.report.text import Words, register_fonts

_ROOM = 22 * mm
"""Below a heading: with less it goes to the next page."""


class Sheet:
    """What every part of a report is set with.

    Attributes:
        language: that the report speaks.
        width: of the text column in points.
        words: counts the characters that cannot be printed, all over the report.
    """

    def __init__(self, language: Language, width: float) -> None:
        register_fonts()
        self.language, self.width = language, width
        self.words = Words(language)

    def say(self, what: str) -> str:
        """A phrase in the report's language."""
        return self.language.say(what)

    def line(self, what: str, style: ParagraphStyle = styles.BODY) -> Paragraph:
        """A phrase as a paragraph."""
        return self.words.paragraph(self.say(what), style)

    def own(self, said: str, style: ParagraphStyle = styles.BODY) -> list[Flowable]:
        """Somebody's own words, which nobody translates; a paragraph for each of their lines."""
        return [self.words.paragraph(part, style) for part in said.splitlines() if part.strip()]

    def bullets(self, said: Iterable[str]) -> list[Flowable]:
        """Phrases as a list."""
        return [self.words.paragraph(self.say(each), styles.BULLET, "•") for each in said]

    def listed(self, phrases: Iterable[str]) -> str:
        """Phrases with commas between them."""
        return ", ".join(map(self.say, phrases))

    def facts(
        self, rows: Iterable[tuple[Phrase, str]], label_width: float, style: ParagraphStyle = styles.FACT
    ) -> Table:
        """Labels and what stands behind each, one a line.

        Args:
            rows: label and value; a value that is no phrase is somebody's own words.
            label_width: of the first column in points.
            style: of the values.
        """
        label = styles.SMALL_LABEL if style is styles.SMALL_VALUE else styles.LABEL
        cells = [[self.line(name, label), self.value(said, style)] for name, said in rows]
        edges = [("TOPPADDING", (0, 0), (-1, -1), 1.2), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2)]
        widths = [label_width, self.width - label_width]
        return Table(cells, colWidths=widths, splitInRow=1, style=[*blocks.PLAIN, *edges])

    def value(self, said: str, style: ParagraphStyle) -> Paragraph:
        """A phrase said, or somebody's own words as they are: looked up, they could turn into others."""
        return self.line(said, style) if isinstance(said, Phrase) else self.words.paragraph(said, style)

    def narrower(self, width: float) -> "Sheet":
        """A sheet that sets a column of this one, its width in points."""
        column = Sheet(self.language, width)
        column.words = self.words
        return column

    def missed(self) -> list[Flowable]:
        """Says what cannot be printed of all that was set so far; nothing where there is nothing."""
        said = self.words.missed(Phrase("this report"))
        return [Spacer(0, 2 * mm), *said] if said else []

    def heading(self, title: Phrase, room: float = _ROOM) -> list[Flowable]:
        """The heading of a part, on the next page where there is less than `room` for it and what follows."""
        return [CondPageBreak(room), self.line(title, styles.HEADING)]

    def subheading(self, title: Phrase, room: float = _ROOM) -> list[Flowable]:
        """The heading of a part of a part."""
        return [CondPageBreak(room), self.line(title, styles.SUBHEADING)]
