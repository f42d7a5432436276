"""The page of calibration cards, read back as a printer would see it."""

import io
import itertools
from pathlib import Path

import numpy as np
import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest
from numpy.typing import NDArray

from tests.unit.report.reading import assert_only_embedded_fonts, read, text_of
from woundapp.errors import ReportError
from woundapp.imaging import card, marker, measure
from woundapp.imaging.marker import MarkerFault
from woundapp.report import calibration_sheet
from woundapp.settings import PageSize

DPI = 200
CARDS = 6


def _printed(page_size: PageSize) -> NDArray[np.uint8]:
    document = pypdfium2.PdfDocument(io.BytesIO(calibration_sheet.render(page_size)))
    try:
        assert len(document) == 1
        return np.array(document[0].render(scale=DPI / 72).to_pil().convert("RGB"))
    finally:
        document.close()


@pytest.mark.parametrize("page_size", PageSize)
def test_every_card_on_the_page_has_its_true_size(page_size: PageSize) -> None:
    page = _printed(page_size)
    whole = marker.find(page, 100)
    assert whole.faults == (MarkerFault.SEVERAL,)
    assert len(whole.markers) == CARDS * len(card.MARKERS)
    lefts, tops = (_apart([quad[0][axis] for quad in whole.markers]) for axis in (0, 1))
    pixels = DPI / 25.4
    corners = [(x, y) for x in (lefts[0], lefts[2]) for y in tops[::2]]
    assert len(corners) == CARDS
    for x, y in corners:
        left, top = round(x - 4 * pixels), round(y - 4 * pixels)
        alone = page[top : top + round(56 * pixels), left : left + round(87.6 * pixels)]
        sighting = marker.find(np.ascontiguousarray(alone), 100)
        assert sighting.faults == ()
        assert sighting.scale is not None
        outline = np.array(sighting.outline)
        assert np.linalg.norm(outline[1] - outline[0]) == pytest.approx(card.WIDTH * pixels, rel=0.002)
        assert np.linalg.norm(outline[3] - outline[0]) == pytest.approx(card.HEIGHT * pixels, rel=0.002)
        ends = [(5 * pixels, 10 * pixels), (85 * pixels, 10 * pixels)]
        one, other = measure.to_centimetres(ends, sighting.scale)
        assert np.linalg.norm(other - one) == pytest.approx(8, rel=0.002)


@pytest.mark.parametrize("page_size", PageSize)
def test_the_line_is_a_hundred_millimetres_long(page_size: PageSize) -> None:
    page = _printed(page_size).min(axis=2)
    longest = max(_run(row) for row in page < 140)
    assert longest == pytest.approx(card.LINE * DPI / 25.4, abs=3)


def _apart(values: list[float]) -> list[float]:
    """The values without those that are less than 5 above another."""
    ordered = sorted(values)
    return [ordered[0], *(two for one, two in itertools.pairwise(ordered) if two - one > 5)]


def _run(dark: NDArray[np.bool_]) -> int:
    """Length of the longest run."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], dark.view(np.int8), [0]))))
    return int((edges[1::2] - edges[::2]).max()) if edges.size else 0


def test_patches_have_their_colours_and_greys_are_of_black_ink_alone() -> None:
    page = _printed(PageSize.A4)
    packed = page.astype(np.int32) @ (1 << 16, 1 << 8, 1)
    colours, counts = np.unique(packed, return_counts=True)
    seen = np.stack((colours >> 16, colours >> 8 & 255, colours & 255), axis=1)
    for patch in card.PATCHES:
        near = np.abs(seen - patch.colour).max(axis=1) <= 1
        assert counts[near].sum() > 0.9 * CARDS * (card.PATCH_SIDE * DPI / 25.4) ** 2
    content = read(calibration_sheet.render(PageSize.A4)).pages[0].get_contents()
    assert content is not None
    operators = content.get_data().split()
    assert operators.count(b"rg") >= CARDS * sum(not patch.grey for patch in card.PATCHES)
    assert operators.count(b"g") >= CARDS * sum(patch.grey for patch in card.PATCHES)


@pytest.mark.parametrize("page_size", PageSize)
def test_it_says_how_to_print_and_to_use_it(page_size: PageSize) -> None:
    report = read(calibration_sheet.render(page_size))
    text = text_of(report)
    for said in (
        "at 100 %",
        "Do not choose “fit to page”",
        "Measure the line below with a ruler.",
        "Lay a bank card on one of the cards.",
        "Lay the card flat on the skin next to the wound.",
        "One card for one patient",
        "Research use. Not a diagnosis.",
    ):
        assert said in text, said
    assert len(report.pages) == 1
    assert_only_embedded_fonts(report)


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / calibration_sheet.FILE_NAME
    calibration_sheet.write(target, PageSize.LETTER)
    assert read(target.read_bytes()).pages[0].mediabox.width == 612
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(ReportError, match=r"could not be written .* Nothing is lost"):
        calibration_sheet.write(tmp_path, PageSize.A4)
