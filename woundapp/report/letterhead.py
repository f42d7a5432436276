"""The head of a report's first page: the clinic's logo and name."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Image, Spacer

from woundapp import paths
from woundapp.errors import PhotoError
from woundapp.imaging import logo
from woundapp.report import blocks, figures, styles
from woundapp.report.tagging import Table
from woundapp.report.text import Words
from woundapp.settings import Settings

_LOGO_WIDTH, _LOGO_HEIGHT = 50 * mm, 16 * mm
_GAP = 5 * mm


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose report it is.

    Attributes:
        name: of the clinic; empty for none.
        logo: its file; None for none.
    """

    name: str = ""
    logo: Path | None = None

    def parts(self, width: float) -> list[Flowable]:
        """What stands above the report's title; nothing where there is neither name nor logo.

        A logo that cannot be read is left out: a report is not held up by it, and the settings tell of it.

        Args:
            width: of the text column in points.
        """
        words = Words()
        picture = self._picture()
        name = [words.paragraph(self.name, styles.CLINIC)] if self.name.strip() else []
        if picture is None and not name:
            return []
        cells: list[object] = [name]
        widths = [width]
        if picture is not None:
            first = picture.drawWidth + _GAP
            cells, widths = [picture, name], [first, width - first]
        style = [*blocks.PLAIN, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        return [
            Table([cells], colWidths=widths, style=style),
            *words.missed("the clinic's name"),
            Spacer(0, 3 * mm),
        ]

    def _picture(self) -> Image | None:
        if self.logo is None:
            return None
        try:
            return figures.LogoFigure(logo.read(self.logo), _LOGO_WIDTH, _LOGO_HEIGHT, self.name)
        except PhotoError:
            return None


def of(kept: Settings) -> Letterhead:
    """The letterhead that the settings ask for."""
    return Letterhead(kept.clinic_name, logo_file(kept))


def logo_file(kept: Settings) -> Path | None:
    """Where the clinic's logo is; None where there is none."""
    return paths.config_dir() / kept.clinic_logo if kept.clinic_logo else None
