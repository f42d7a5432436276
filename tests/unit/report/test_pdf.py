"""The PDF report, read back: everything on it, on every page what must be, and no file lost."""

import errno
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pypdf
import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest

from tests.unit.report import told
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, text_of
from woundapp import DISCLAIMER, __version__, paths
from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    Finding,
    ImageRegion,
    InfectionStatus,
    Probe,
    Strength,
    Support,
    WoundPhoto,
)
from woundapp.errors import ReportError
from woundapp.report import layout, pdf
from woundapp.report.options import ReportOptions
from woundapp.report.sections import findings
from woundapp.review import Review
from woundapp.settings import PageSize

MakeAssessment = Callable[..., Assessment]
Rendered = Callable[..., pypdf.PdfReader]

DEMONSTRATION = AlgorithmIdentification("demo", "0.1", "ab" * 32, "Q8_0", True)


def pictures_of(report: pypdf.PdfReader) -> list[tuple[int, int]]:
    return [picture.image.size for page in report.pages for picture in page.images if picture.image]


def many_findings(count: int, description: str = "seen") -> tuple[Finding, ...]:
    return tuple(
        Finding("slough", description, ImageRegion(i * 10, i * 10, i * 10 + 90, i * 10 + 90))
        for i in range(count)
    )


def test_everything_is_said(rendered: Rendered) -> None:
    text = text_of(rendered())
    for said in (
        "Wound report",
        "Seen 2026-03-14 15:09 UTC-0330",
        "Looks infected",
        "Probability of infection: 87 %",
        "Redness around the wound",
        "a red rim of two centimetres",
        "Slough",
        "yellow bed",
        "Odour",
        "Not located",
        "Redness and slough together suggest infection.",
        "First the wound bed.",
        "Then the skin around it.",
        "Light is reflected. Retake.",
        "Infection-Reasoner, version 1.2",
        "ef" * 32,
        "Q4_K_M",
        "0.3.36",
        f"woundapp {__version__}",
        "CPU",
        "Seed 42",
        "left heel.jpg, SHA-256 0a1b2c3d0a1b…",
        "Patient's name",
        "Identifier",
        "Date of birth",
        "Signature",
        "What this report is not",
        "A photo does not show: pain or tenderness, warmth, odour",
        "It must not be the reason to start, change or withhold a treatment.",
    ):
        assert said in text, said
    assert layout.DEMONSTRATION not in text
    assert "with care" not in text


@pytest.mark.parametrize(
    ("status", "probability", "said"),
    [
        (InfectionStatus.NOT_INFECTED, 0.0001, ("Does not look infected", "1 %")),
        (InfectionStatus.INFECTED, 1.0, ("Looks infected", "99 %")),
        (InfectionStatus.INDETERMINATE, None, ("Uncertain", "gave no probability")),
    ],
)
def test_every_status(
    status: InfectionStatus, probability: float | None, said: tuple[str, ...], rendered: Rendered
) -> None:
    first = rendered(infection_status=status, probability_infected=probability).pages[0].extract_text()
    for words in said:
        assert words in first


def test_doubts_come_before_the_photo(rendered: Rendered) -> None:
    doubts = ("The model's answer was cut off.", "The model is not sure.")
    report = rendered(doubts=doubts, infection_status=InfectionStatus.INDETERMINATE, complete=False)
    first = report.pages[0].extract_text()
    for doubt in doubts:
        assert first.index("Uncertain") < first.index(doubt) < first.index("as it was taken")
    assert "Answer incomplete" in text_of(report)


@pytest.mark.parametrize("page_size", PageSize)
def test_every_page_is_marked_and_counted(page_size: PageSize, rendered: Rendered) -> None:
    report = rendered(page_size=page_size, reasoning="word " * 3000, algorithm=DEMONSTRATION)
    assert len(report.pages) > 3
    for number, page in enumerate(report.pages, start=1):
        text = page.extract_text()
        assert layout.DEMONSTRATION in text
        assert DISCLAIMER in text
        assert f"Page {number} of {len(report.pages)}" in text
        assert f"Seen 2026-03-14 15:09 UTC-0330  ·  woundapp {__version__}" in text
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx(layout.SIZES[page_size], abs=0.01)


def test_disclaimer_without_a_demonstration(rendered: Rendered) -> None:
    for page in rendered().pages:
        assert DISCLAIMER in page.extract_text()


def test_metadata_and_bookmarks(rendered: Rendered) -> None:
    report = rendered(algorithm=DEMONSTRATION)
    assert report.metadata is not None
    assert report.metadata.title == "Wound report"
    assert report.metadata.author == f"woundapp {__version__}"
    assert report.metadata.subject == f"{layout.DEMONSTRATION}. {DISCLAIMER}."
    assert str(report.metadata.creation_date) == "2026-03-14 18:39:26+00:00"
    assert str(report.root_object["/Lang"]) == "en"
    titles = [str(entry["/Title"]) for entry in report.outline if isinstance(entry, dict)]
    assert titles[0] == "Wound report"
    assert titles[-1] == "Appendix: the model's reasoning"


def test_every_font_is_embedded_in_part(rendered: Rendered) -> None:
    assert_only_embedded_fonts(rendered(doubts=("a",)))


def test_alphabets(rendered: Rendered) -> None:
    words = "Größe ångström ćwiczenie yoğurt — ερυθρότητα πληγής — покраснение шкіри → ≥ 5 µm, 37 °C"
    report = rendered(rationale=words, reasoning=words)
    assert text_of(report).count(words) == 2
    assert "cannot be printed" not in text_of(report)


def test_markup_of_the_model_is_text(rendered: Rendered) -> None:
    wild = "<b>bold</b> & <para> 3 < 4 > 2 &lt; </font> <img src='/etc/passwd'/> ]]>"
    findings = (Finding("<i>new & odd</i>", wild, ImageRegion(0, 0, 50, 50)),)
    report = rendered(rationale=wild, reasoning=wild, findings=findings, doubts=(wild,))
    assert text_of(report).count(wild) == 4
    assert "<i>new & odd</i>" in text_of(report)


def test_characters_that_cannot_be_printed_are_counted_on_the_first_page(rendered: Rendered) -> None:
    report = rendered(rationale="感染 😀", reasoning="\x00\x07\u200b\ufeffclean\u202e")
    note = "This report: what stands as □ cannot be printed, as this machine has no typeface for it"
    assert f"{note} (Chinese, symbols; characters: 3)." in first_page(report)
    assert text_of(report).count("□") == 4
    assert f"{note} (Korean; characters: 1)." in first_page(rendered(rationale="한"))


def test_a_photo_is_in_the_file_once_however_often_it_is_shown(rendered: Rendered) -> None:
    assert sorted(pictures_of(rendered()), reverse=True)[0] == (640, 480)
    assert len(pictures_of(rendered())) == 3  # the photo, and a crop of each of the two places
    assert len(pictures_of(rendered(findings=()))) == 1


def test_the_marks_are_on_the_photo(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    marked, plain = (
        pypdfium2.PdfDocument(told.render(wound, make_assessment(findings=findings)))[0]
        for findings in (many_findings(1), ())
    )
    pictures = [page.render(scale=2).to_numpy().astype(np.int16) for page in (marked, plain)]
    box = next(iter(marked.get_objects(filter=[3]))).get_bounds()
    left, bottom, right, top = (round(2 * edge) for edge in box)
    height = pictures[0].shape[0]
    inside = [picture[height - top : height - bottom, left:right] for picture in pictures]
    factor = (right - left) / wound.width
    edge = round(45 * factor)  # the middle of the first place's upper side, which begins at the corner
    difference = np.abs(inside[0] - inside[1]).max(axis=2)
    assert difference[: round(6 * factor), edge].max() > 40
    assert difference[round(200 * factor) :, round(200 * factor) :].max() < 10


@pytest.mark.parametrize(
    "changes",
    [
        {"findings": ()},
        {"findings": many_findings(12)},
        {"findings": many_findings(40)},
        {"findings": many_findings(3, "word " * 4000)},
        {"findings": many_findings(3, "x" * 5000)},
        {"reasoning": "line of reasoning\n" * 1200},
        {"reasoning": "x" * 20_000},
        {"reasoning": " \n\n "},
        {"rationale": ""},
        {"rationale": "lorem ipsum " * 1000},
        {"doubts": ("doubt " * 100,) * 15},
        {"algorithm": AlgorithmIdentification("n" * 3000, "v" * 500, "", "", True)},
    ],
    ids="-".join,
)
def test_any_amount_of_text(changes: dict[str, Any], rendered: Rendered) -> None:
    report = rendered(**changes)
    assert f"Page {len(report.pages)} of {len(report.pages)}" in report.pages[-1].extract_text()
    for key, word in (("reasoning", "line"), ("rationale", "ipsum"), ("doubts", "doubt")):
        written = "".join(changes.get(key, "")).count(word)
        assert text_of(report).count(word) >= written


@pytest.mark.parametrize("size", [(1, 1), (4000, 400), (400, 4000), (1, 3000), (3000, 1)])
def test_any_proportion(size: tuple[int, int], rendered: Rendered) -> None:
    height, width = size
    photo = WoundPhoto("odd.png", "0" * 64, np.full((height, width, 3), 99, np.uint8))
    findings = (Finding("slough", "", ImageRegion(0, 0, width, height)),)
    report = rendered(photo=photo, findings=findings)
    page = pypdfium2.PdfDocument(_bytes(report))[0]
    for picture in page.get_objects(filter=[3]):
        left, bottom, right, top = picture.get_bounds()
        assert layout.MARGIN - 1 <= left <= right <= page.get_width() - layout.MARGIN + 1
        assert 0 < bottom < top < page.get_height()


def test_a_long_or_odd_photo_name(rendered: Rendered) -> None:
    for name in ("x" * 250 + ".jpg", "a b " * 60, "рана 感染 <b>&.png", ""):
        photo = WoundPhoto(name, "0" * 64, np.zeros((40, 40, 3), np.uint8))
        assert "Page 1 of" in rendered(photo=photo, findings=()).pages[0].extract_text()


def test_twelve_megapixels_of_noise_stay_small(make_assessment: MakeAssessment) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (3000, 4000, 3), dtype=np.uint8)
    photo = WoundPhoto("noise.jpg", "0" * 64, pixels)
    findings = tuple(
        Finding("slough", "seen", ImageRegion(i * 250, i * 150, i * 250 + 1000, i * 150 + 900))
        for i in range(12)
    )
    content = told.render(photo, make_assessment(findings=findings, reasoning="слово " * 3300), PageSize.A4)
    assert len(content) <= 1_500_000


def test_the_same_input_gives_the_same_bytes(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    first, second = (told.render(wound, make_assessment(), PageSize.A4) for _ in range(2))
    assert first == second


def test_pages_render_within_their_margins(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    content = told.render(wound, make_assessment(reasoning="word " * 3000), PageSize.LETTER)
    for page in pypdfium2.PdfDocument(content):
        picture = page.render(scale=1, grayscale=True).to_numpy().squeeze()
        margin = int(layout.MARGIN) - 2
        assert picture.min() < 80
        assert picture[:, :margin].min() == 255
        assert picture[:, -margin:].min() == 255


def test_writing(tmp_path: Path, wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    target = tmp_path / "рана «1».pdf"
    target.write_bytes(b"old")
    pdf.write(target, told.of_photo(wound, make_assessment()), ReportOptions())
    assert target.read_bytes() == told.render(wound, make_assessment(), PageSize.A4)
    assert list(tmp_path.iterdir()) == [target]


def test_targets_that_cannot_be_written(
    tmp_path: Path, wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    for target, reason in (
        (tmp_path, "a folder of that name"),
        (tmp_path / "none" / "report.pdf", "its folder does not exist"),
        (tmp_path / ("x" * 300 + ".pdf"), "too long"),
        (tmp_path / "nul\0l.pdf", "not a valid file name"),
    ):
        with pytest.raises(ReportError, match=reason) as raised:
            pdf.write(target, told.of_photo(wound, make_assessment()), ReportOptions())
        assert str(raised.value).isprintable()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_to(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    with pytest.raises(ReportError, match=r"“report\.pdf” could not be written"):
        pdf.write(Path("/proc/report.pdf"), told.of_photo(wound, make_assessment()), ReportOptions())


def test_a_write_protected_report_stays(
    tmp_path: Path, wound: WoundPhoto, make_assessment: MakeAssessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    monkeypatch.setattr("os.access", lambda *_: False)  # to the superuser nothing is protected
    with pytest.raises(ReportError, match="write-protected"):
        pdf.write(target, told.of_photo(wound, make_assessment()), ReportOptions())
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_when_no_more_can_be_written_the_old_report_stays(
    tmp_path: Path, wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with _largest_file(8192), pytest.raises(ReportError, match="The assessment is safe"):
        pdf.write(target, told.of_photo(wound, make_assessment()), ReportOptions())
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk(
    tmp_path: Path, wound: WoundPhoto, make_assessment: MakeAssessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def full(_: Path) -> Iterator[BinaryIO]:
        yield io.BytesIO()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(paths, "replacing", full)
    with pytest.raises(ReportError, match="No space left on device"):
        pdf.write(tmp_path / "report.pdf", told.of_photo(wound, make_assessment()), ReportOptions())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("left heel.jpg", "left heel assessment 2026-03-14.pdf"),
        ('a/b\\c:d*?"<>|.png', "b_c_d_ assessment 2026-03-14.pdf"),
        ("рана.на.стопе.HEIC", "рана.на.стопе assessment 2026-03-14.pdf"),
        ("two\nlines.png", "two lines assessment 2026-03-14.pdf"),
        ("...", "photo assessment 2026-03-14.pdf"),
        ("", "photo assessment 2026-03-14.pdf"),
        ("щ" * 250 + ".png", "щ" * 60 + " assessment 2026-03-14.pdf"),
    ],
)
def test_file_name(name: str, expected: str, make_assessment: MakeAssessment) -> None:
    photo = WoundPhoto(name, "0" * 64, np.zeros((1, 1, 3), np.uint8))
    assert pdf.file_name(told.of_photo(photo, make_assessment()), ReportOptions()) == expected


def _bytes(report: pypdf.PdfReader) -> bytes:
    stream = report.stream
    stream.seek(0)
    return bytes(stream.read())


@contextmanager
def _largest_file(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size, as a full disk would."""
    import resource  # noqa: PLC0415 - Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_the_clinician_says_stands_beside_what_the_model_said(
    wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    assessment = make_assessment(findings=(*make_assessment().findings, *many_findings(1)))
    review = (
        Review.of(assessment.findings)
        .agree(0)
        .move(1, ImageRegion(200, 200, 380, 320))
        .remove(2)
        .doubt(3)
        .add("necrosis", ImageRegion(10, 300, 60, 350))
    )
    said, silent = (
        pypdf.PdfReader(io.BytesIO(told.render(wound, assessment, PageSize.A4, each)))
        for each in (review, None)
    )
    for sentence in (*findings.MARKS.values(), "Dead tissue (necrosis)", "thin lines are where the model"):
        assert sentence in text_of(said)
        assert sentence not in text_of(silent)
    assert len(pictures_of(said)) == len(pictures_of(silent)) + 1


def test_how_the_evidence_was_checked_is_said(rendered: Rendered) -> None:
    assert "Evidence not checked" in text_of(rendered())
    support = Support(1.0, 0.9, Strength.STRONG, Probe.ANSWER_AGAIN)
    finding = Finding("slough", "yellow", ImageRegion(10, 10, 90, 90), support)
    text = text_of(rendered(findings=(finding,)))
    assert "The answer leans strongly on this." in text
    assert "Evidence checked by whole new answers" in text
