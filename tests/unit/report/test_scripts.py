"""Names and texts in other scripts than the report's own."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest
import uharfbuzz
from reportlab.platypus.doctemplate import SimpleDocTemplate

from tests.unit.report.reading import read
from tests.unit.report.samples import EAST_ASIAN, LEFTWARD, WORDS
from woundapp import paths
from woundapp.report import directions, scripts, text, typefaces
from woundapp.report.shaping import Setting
from woundapp.report.text import Words

FONTS = Path(__file__).parents[2] / "data" / "fonts"
NAMES = {name: (words + " ") * (200 // len(words)) for name, words in WORDS.items()}
Drawn = Callable[[scripts.ScriptCanvas], None]


def drawn(draw: Drawn, size: tuple[float, float] = (600, 60)) -> bytes:
    """A page that something was drawn on."""
    text.register_fonts()
    stream = io.BytesIO()
    canvas = scripts.ScriptCanvas(stream, pagesize=size, invariant=1)
    draw(canvas)
    canvas.save()
    return stream.getvalue()


def string(said: str, font: str = text.REGULAR) -> Drawn:
    def draw(canvas: scripts.ScriptCanvas) -> None:
        canvas.setFont(font, 16)
        canvas.drawString(10, 20, said)

    return draw


def glyphs(content: bytes) -> list[int]:
    """The glyphs that are shown on the first page, in the order they are drawn."""
    page: Any = read(content).pages[0]
    return [int(code, 16) for code in re.findall(rb"<([0-9A-F]{4})>", page.get_contents().get_data())]


def shaped(said: str, file: Path, *, leftward: bool) -> list[int]:
    """The glyphs that HarfBuzz gives by itself."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(said)
    buffer.guess_segment_properties()
    assert buffer.direction == ("rtl" if leftward else "ltr")
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(file.read_bytes())), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def copied(content: bytes) -> str:
    """What a reader copies from the first page."""
    return str(pypdfium2.PdfDocument(content)[0].get_textpage().get_text_range())


@pytest.fixture
def east_asian(monkeypatch: pytest.MonkeyPatch, bare_machine: None) -> Iterator[None]:
    """A machine with a typeface for Chinese, Japanese and Korean."""
    monkeypatch.setattr(typefaces, "_files", lambda: {file.name: file for file in FONTS.iterdir()})
    typefaces._installed.cache_clear()
    yield
    typefaces._installed.cache_clear()


@pytest.mark.parametrize("name", WORDS)
def test_the_glyphs_are_those_of_the_shaper(name: str) -> None:
    words, file = WORDS[name], paths.assets() / "fonts" / "noto" / f"{name}-Regular.ttf"
    found, wanted = glyphs(drawn(string(words))), shaped(words, file, leftward=name in LEFTWARD)
    assert 0 not in found  # the box for a character that is not there
    if name in LEFTWARD:  # marks may be drawn behind their letters
        found, wanted = sorted(found), sorted(wanted)
    assert found == wanted


@pytest.mark.parametrize("name", WORDS)
def test_every_script_has_words_of_its_own_typeface(name: str) -> None:
    assert {face.name for face in typefaces.chosen(WORDS[name]) if face} == {f"{name}-Regular"}


def test_every_typeface_is_looked_at() -> None:
    folder = paths.assets() / "fonts" / "noto"
    assert {file.stem.removesuffix("-Regular") for file in folder.glob("*.ttf")} == set(WORDS)


@pytest.mark.parametrize("name", [name for name in WORDS if name not in LEFTWARD])
def test_what_is_copied_is_what_was_written(name: str) -> None:
    assert copied(drawn(string(WORDS[name]))).strip() == WORDS[name]


@pytest.mark.parametrize("words", ["أمينة ديالو", "علاء", "דוד בן־גוריון", "لا إله"])
def test_what_is_read_from_right_to_left_is_copied_in_the_order_it_is_read(words: str) -> None:
    content = drawn(string(words))
    assert copied(content).strip() == words
    alone = read(content).pages[0].extract_text().strip()
    assert unicodedata.normalize("NFKC", alone) == words


def test_a_name_does_not_turn_the_figures_behind_it() -> None:
    name = directions.isolated("أمينة ديالو")
    line = Setting(f"{name}, 4711-0815, born 1957-05-23", base=0).line()
    left = {run.text: run.x for run in line.runs}
    assert left["أمينة ديالو"] < left[", 4711-0815, born 1957-05-23"]
    bare = Setting("أمينة ديالو, 4711-0815, born 1957-05-23", base=0).line()
    assert ", 4711-0815, born 1957-05-23" not in {run.text for run in bare.runs}


def test_a_name_in_a_line_that_is_itself_set_apart_stays_before_its_identifier() -> None:
    name, outer = "أمينة ديالو", directions.OPENING + "{}" + directions.CLOSING
    who = outer.format(f"{directions.isolated(name)}  ·  4711-0815")
    line = Setting(f"Patient: {who}  ·  born 1957-05-23", base=0).line()
    seen = "".join(run.text for run in sorted(line.runs, key=lambda run: run.x))
    assert directions.bare(seen) == f"Patient: {name}  ·  4711-0815  ·  born 1957-05-23"


def test_a_name_is_not_cut_within_a_letter() -> None:
    name = "क्षत्रिय प्रार्थना हिन्दी " * 6
    for width in range(40, 160, 3):
        before, _, behind = text.shortened(name, text.BOLD, 8, width).partition("…")
        assert not unicodedata.category(behind[0]).startswith("M")
        assert unicodedata.combining(before[-1]) != 9
        assert scripts.width(f"{before}…{behind}", text.BOLD, 8) <= width


def test_letters_of_two_directions_in_one_name() -> None:
    line = Setting("Amina (أمينة) Diallo").line()
    assert [run.text for run in line.runs] == ["Amina (", "أمينة", ") Diallo"]
    assert [run.leftward for run in line.runs] == [False, True, False]
    assert [run.x for run in line.runs] == sorted(run.x for run in line.runs)
    turned = Setting("أمينة Amina ديالو").line()
    assert turned.leftward
    assert "".join(run.text for run in sorted(turned.runs, key=lambda run: run.x)) == "ديالو Aminaأمينة "


def test_isolates_within_isolates() -> None:
    inner = f"א{directions.OPENING}a 1{directions.CLOSING}ב"
    said = f"x {directions.OPENING}{inner}{directions.CLOSING} y"
    found = directions.levels(said, 0)
    assert len(found) == len(said)
    by_sign = dict(zip(said, found, strict=True))
    assert (by_sign["x"], by_sign["א"], by_sign["a"], by_sign["y"]) == (0, 1, 2, 0)
    assert directions.levels(f"a{directions.OPENING}א", 0) == [0, 0, 1]


def test_brackets_look_inward_from_both_sides() -> None:
    line = Setting("(דוד)", base=1).line()
    assert [run.leftward for run in line.runs] == [True] * len(line.runs)
    inter = typefaces.own().font
    placed = [glyph.id for run in sorted(line.runs, key=lambda run: run.x) for glyph in run.glyphs]
    assert (placed[0], placed[-1]) == (inter.get_nominal_glyph(ord("(")), inter.get_nominal_glyph(ord(")")))


@pytest.mark.parametrize("name", NAMES)
def test_two_hundred_characters_keep_within_their_lines(name: str) -> None:
    paragraph: Any = Words().paragraph(NAMES[name], text.NAME)
    style: Any = text.NAME
    width, height = paragraph.wrap(170, 10_000)
    lines = paragraph._lines
    assert len(lines) > 1
    assert width == 170
    assert height == len(lines) * style.leading
    assert all(line.width * style.fontSize / 1000 <= 170 for line in lines)
    assert "".join("".join(line.text for line in lines).split()) == "".join(NAMES[name].split())


def test_a_word_that_is_longer_than_a_line_is_cut_between_letters() -> None:
    said = "प्रार्थना" * 20
    lines = Setting(said).lines(6000, 3000)
    assert all(line.width <= (6000 if line is lines[0] else 3000) for line in lines)
    assert "".join(line.text for line in lines) == said
    assert not any(unicodedata.category(line.text[0]).startswith("M") for line in lines)


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    text.register_fonts()
    stream = io.BytesIO()
    said = "\n".join(f"{number}. {WORDS['NotoSansHebrew']}" for number in range(60))
    SimpleDocTemplate(stream, pagesize=(300, 300), initialFontName=text.REGULAR).build(
        [Words().paragraph(said, text.BODY, "•")], canvasmaker=scripts.ScriptCanvas
    )
    pages = list(pypdfium2.PdfDocument(stream.getvalue()))
    assert len(pages) > 3
    whole = "".join(page.get_textpage().get_text_range() for page in pages)
    assert whole.count("דוד") == 60
    assert whole.count("•") == 1


def test_a_paragraph_alone_at_the_foot_goes_to_the_next_page() -> None:
    paragraph: Any = scripts.ScriptParagraph(NAMES["NotoSansThai"], text.BODY)
    leading = paragraph.style.leading
    assert paragraph.split(100, leading * 1.5) == []
    first, rest = paragraph.split(100, leading * 2.5)
    assert len(first._lines) == 2
    both = f"{first.getPlainText()} {rest.getPlainText()}"
    assert "".join(both.split()) == "".join(NAMES["NotoSansThai"].split())


def test_strings_stand_where_they_are_told_to() -> None:
    said = WORDS["NotoSansTamil"]

    def draw(canvas: scripts.ScriptCanvas) -> None:
        canvas.setFont(text.BOLD, 10)
        assert canvas.stringWidth(said) == scripts.width(said, text.BOLD, 10) > 0
        canvas.drawRightString(590, 40, said)
        canvas.drawCentredString(300, 20, said)

    page = pypdfium2.PdfDocument(drawn(draw))[0]
    ink = page.render(scale=2, grayscale=True).to_numpy().squeeze() < 128
    upper, lower = (rows.any(axis=0).nonzero()[0] / 2 for rows in (ink[:50], ink[50:]))
    assert abs(upper.max() - 590) < 2
    assert abs((lower.min() + lower.max()) / 2 - 300) < 2


def test_bold_is_thicker_where_a_typeface_has_none() -> None:
    said = WORDS["NotoSansGeorgian"]
    thin, thick = (
        pypdfium2.PdfDocument(drawn(string(said, font)))[0].render(scale=4, grayscale=True).to_numpy()
        for font in (text.REGULAR, text.BOLD)
    )
    assert (255.0 - thick).sum() > 1.15 * (255.0 - thin).sum()


@pytest.mark.parametrize("bold", [False, True])
def test_marks_stand_on_their_letters(bold: bool) -> None:
    said = "ẹ́ọ̀ṣ ȩ̂"  # Yoruba: letters that Unicode has not composed
    content = drawn(string(said, text.BOLD if bold else text.REGULAR))
    own = paths.assets() / "fonts" / f"{text.BOLD if bold else text.REGULAR}.ttf"
    assert glyphs(content) == shaped(said, own, leftward=False)
    assert copied(content).strip() == said
    assert Words().fit(said) == said


def test_a_mark_stands_in_the_typeface_of_its_letter_or_is_seen_to_be_missing() -> None:
    blank, mark = typefaces.chosen("\u00a0\u0940")
    assert blank is mark
    assert blank is not typefaces.own()
    assert Words().fit("a\u0331b") == f"a{text.STAND_IN}b"  # Thai has this mark, but no "a"


@pytest.mark.usefixtures("east_asian")
@pytest.mark.parametrize("language", EAST_ASIAN)
def test_what_the_machine_has_is_used(language: str) -> None:
    words = Words()
    said = words.fit(EAST_ASIAN[language])
    assert said == EAST_ASIAN[language]
    assert not words.missed("the name")
    content = drawn(string(said))
    assert 0 not in glyphs(content)
    assert copied(content).strip() == said
    page: Any = read(content).pages[0]
    (font,) = [font for font in page["/Resources"]["/Font"].values() if "CJK" in str(font)]
    program = font["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile3"].get_data()
    assert len(program) < 20_000


@pytest.mark.usefixtures("east_asian")
def test_chinese_characters_have_the_forms_of_their_language() -> None:
    (chinese,), (japanese,) = (
        [glyph.id for run in Setting(said).line().runs for glyph in run.glyphs][:1]
        for said in ("直王", "直さ")
    )
    assert chinese != japanese


@pytest.mark.usefixtures("east_asian")
def test_lines_of_chinese_end_between_characters_but_not_before_a_comma() -> None:
    said = "伤口红肿热痛,化脓渗出液多。患者昨日发烧,建议尽快复诊。" * 4
    paragraph: Any = Words().paragraph(said)
    paragraph.wrap(100, 10_000)
    lines = [line.text for line in paragraph._lines]
    assert len(lines) > 5
    assert "".join(lines) == said
    assert not any(line[0] in ",。" for line in lines)


def test_a_typeface_that_may_not_be_embedded_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, east_asian: None
) -> None:
    content = bytearray((FONTS / "NotoSansCJK-Regular.ttc").read_bytes())
    tables = content.index(b"OS/2")
    offset = int.from_bytes(content[tables + 8 : tables + 12], "big")
    content[offset + 8 : offset + 10] = b"\0\2"
    locked = tmp_path / "NotoSansCJK-Regular.ttc"
    locked.write_bytes(content)
    torn = tmp_path / "msyh.ttc"
    torn.write_bytes(b"nothing")
    monkeypatch.setattr(typefaces, "_files", lambda: {file.name: file for file in (locked, torn)})
    typefaces._installed.cache_clear()
    words = Words()
    assert words.fit("王") == text.STAND_IN
    assert words.missing == 1


def test_the_machine_is_searched_for_typefaces(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "msyh.ttc").write_bytes(b"")
    monkeypatch.setattr(typefaces, "_FINDERS", {sys.platform: (str(tmp_path), "/nowhere")})
    typefaces._files.cache_clear()
    assert typefaces._files() == {"msyh.ttc": tmp_path / "deep" / "msyh.ttc"}
    typefaces._files.cache_clear()


def test_the_report_names_the_scripts_that_it_lacks() -> None:
    words = Words()
    words.fit("王小明 김 さ བོད 😀 𒀀")
    (note,) = words.missed("the name")
    assert note.getPlainText() == (
        "The name: what stands as □ cannot be printed, as this machine has no typeface for it "
        "(Chinese, Korean, Japanese, Tibetan, symbols, Cuneiform; characters: 10)."
    )
