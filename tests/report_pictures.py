"""Every scene's report as pictures of its pages, to look at: `python -m tests.report_pictures OUT`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
from PIL import Image

from tests import scenes
from woundapp.dossier import Dossier
from woundapp.report import pdf
from woundapp.report.letterhead import Letterhead
from woundapp.report.options import LANGUAGES, ReportOptions
from woundapp.settings import PageSize


def reports() -> Iterator[tuple[str, Dossier, bool]]:
    """What there is to look at: a name, the dossier, and whether it is the report of a course."""
    for name, scene in scenes.ALL.items():
        yield name, scene(), False
    yield "course", scenes.followed_up(), True


def pages(content: bytes, *, grey: bool = False, dots_per_inch: int = 100) -> list[Image.Image]:
    """The pages of a document as pictures."""
    document = pypdfium2.PdfDocument(content)
    return [page.render(scale=dots_per_inch / 72, grayscale=grey).to_pil() for page in document]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--grey", action="store_true")
    parser.add_argument("--letter", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--dots-per-inch", type=int, default=100)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    size = PageSize.LETTER if asked.letter else PageSize.A4
    for name, dossier, course in reports():
        if asked.only not in name:
            continue
        head = Letterhead("Wound clinic Saint Anne")
        content = pdf.render(dossier, ReportOptions(size, asked.language, head, course))
        (asked.out / f"{name}.pdf").write_bytes(content)
        shown = pages(content, grey=asked.grey, dots_per_inch=asked.dots_per_inch)
        for number, page in enumerate(shown, 1):
            page.save(asked.out / f"{name}-{number}.png")
        print(f"{name}: {len(shown)} pages, {len(content) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
