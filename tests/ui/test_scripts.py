"""What reports set in other scripts, held against what Qt draws of the same typefaces."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io

import numpy as np
import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from tests.unit.report.samples import WORDS
from woundapp import paths
from woundapp.report import drawing, scripts, text
from woundapp.report.shaping import Glyph, Line, Run, Setting

SIZE = 48
WIDTH, HEIGHT = 1600, 160
ALIKE, UNLIKE = 0.92, 0.8
"""Correlation of two pictures of the same words, and the most that those of other shapes may have."""
NOT_SHAPED = (
    "NotoSansArmenian",
    "NotoSansEthiopic",
    "NotoSansGeorgian",
    "NotoSansOlChiki",
    "NotoSansTifinagh",
)
"""One glyph a letter, from left to right."""

Ink = NDArray[np.float64]


def printed(line: Line) -> Ink:
    """What a report shows of a line."""
    text.register_fonts()
    stream = io.BytesIO()
    canvas = scripts.ScriptCanvas(stream, pagesize=(WIDTH, HEIGHT))
    drawing.draw(canvas, line, 20, 60, SIZE)
    canvas.save()
    page = pypdfium2.PdfDocument(stream.getvalue())[0]
    return np.asarray(255.0 - page.render(scale=1, grayscale=True).to_numpy().squeeze())


def painted(words: str, name: str) -> Ink:
    """What Qt draws of it."""
    number = QFontDatabase.addApplicationFont(str(paths.assets() / "fonts" / "noto" / f"{name}-Regular.ttf"))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, HEIGHT - 60, words)
    painter.end()
    QFontDatabase.removeApplicationFont(number)
    return 255.0 - np.array(image.constBits(), np.float64).reshape(HEIGHT, image.bytesPerLine())[:, :WIDTH]


def likeness(one: Ink, other: Ink) -> float:
    """Correlation of the ink of two pictures, each cut to its own and made as large as the other."""
    cut = []
    for ink in (one, other):
        rows, columns = (np.flatnonzero(ink.max(axis=axis) > 64) for axis in (1, 0))
        whole = Image.fromarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.uint8))
        soft = whole.resize((600, 60)).filter(
            ImageFilter.GaussianBlur(2)
        )  # Qt places letters on whole pixels
        cut.append(np.asarray(soft, np.float64).ravel())
    return float(np.corrcoef(cut[0], cut[1])[0, 1])


def unshaped(words: str, name: str) -> Line:
    """The words letter by letter, as a program sets them that knows no scripts."""
    face = Setting(words).line().runs[0].typeface
    glyphs = []
    for place, sign in enumerate(words):
        glyph = face.font.get_nominal_glyph(ord(sign)) or 0
        glyphs.append(Glyph(glyph, face.font.get_glyph_h_advance(glyph), 0, 0, place))
    assert name in face.name
    return Line(words, (Run(words, face, tuple(glyphs), leftward=False),), bold=False, leftward=False)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(WORDS.keys() - {"NotoSansThaana"}))  # Qt does not shape it
def test_a_report_shows_words_as_qt_does(name: str) -> None:
    wanted = painted(WORDS[name], name)
    boxes = Setting(text.STAND_IN * len(WORDS[name])).line()
    assert likeness(printed(Setting(WORDS[name]).line()), wanted) > ALIKE
    assert likeness(printed(boxes), wanted) < UNLIKE
    assert name in NOT_SHAPED or likeness(printed(unshaped(WORDS[name], name)), wanted) < UNLIKE
