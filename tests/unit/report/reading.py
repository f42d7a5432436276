"""Reads a PDF back."""

import io
import re
from typing import Any

import pypdf


def read(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def text_of(report: pypdf.PdfReader) -> str:
    """All text in reading order, with every run of white space as one space."""
    return " ".join(" ".join(page.extract_text() for page in report.pages).split())


def first_page(report: pypdf.PdfReader) -> str:
    """The text of the first page likewise."""
    return " ".join(report.pages[0].extract_text().split())


def assert_only_embedded_fonts(report: pypdf.PdfReader) -> None:
    """Every font is one of the program's own, and the file holds no more of it than it uses."""
    fonts: dict[str, Any] = {}
    for page in report.pages:
        resources: Any = page["/Resources"]
        fonts |= {font["/BaseFont"]: font.get_object() for font in resources["/Font"].values()}
    assert len(fonts) == 2
    for name, font in fonts.items():
        assert re.fullmatch(r"/[A-Z]{6}\+Inter-(Regular|Bold)", name)
        assert len(font["/FontDescriptor"]["/FontFile2"].get_object().get_data()) < 100_000
