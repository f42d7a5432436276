"""Words made fit for the page."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import unicodedata
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from woundapp.report import text, typefaces


def _set(said: str) -> Iterable[tuple[str, typefaces.Typeface | None]]:
    return zip(said, typefaces.chosen(said), strict=True)


@given(st.text(max_size=200))
def test_any_text_becomes_a_paragraph(written: str) -> None:
    words = text.Words()
    paragraph = words.paragraph(written)
    _, height = paragraph.wrap(300, 10_000)
    assert height >= 0
    assert all(sign == "\n" or face for sign, face in _set(words.fit(written)))


def test_composed_characters_are_used() -> None:
    words = text.Words()
    assert words.fit(unicodedata.normalize("NFD", "größer, й, ύ")) == "größer, й, ύ"
    assert words.missing == 0


def test_every_kind_of_blank_is_a_space() -> None:
    assert text.Words().fit("a\tb\u00a0\u3000d\u2028e").split(" ") == ["a", "b\u00a0", "d", "e"]


def test_shortened_keeps_both_ends() -> None:
    text.register_fonts()
    name = "photo of the left heel on a very long day.jpg"
    short = text.shortened(name, text.REGULAR, 8, 80)
    assert pdfmetrics.stringWidth(short, text.REGULAR, 8) <= 80
    assert short.startswith("photo")
    assert short.endswith(".jpg")
    assert "…" in short
    assert text.shortened("a.jpg", text.REGULAR, 8, 80) == "a.jpg"
    assert text.shortened("wide", text.REGULAR, 8, 1) in ("…", "w")
