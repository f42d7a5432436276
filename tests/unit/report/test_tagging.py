"""What a screen reader is told of a report: PDFium reads the tree, pikepdf the marks."""

import ctypes
import io
from collections import Counter
from dataclasses import dataclass

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader

from tests import scenes
from tests.unit.report.reports import report
from woundapp import DISCLAIMER
from woundapp.report.tagging import ARTIFACT

_DRAWS = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"'))


@dataclass(frozen=True)
class Element:
    """An element of the tree.

    Attributes:
        role: its standard type.
        alt: in words.
        marks: numbers of its content.
        parts: its children.
    """

    role: str
    alt: str
    marks: tuple[int, ...]
    parts: tuple["Element", ...]

    def all(self) -> list["Element"]:
        return [self, *(found for part in self.parts for found in part.all())]


def trees(content: bytes) -> list[Element]:
    """The tree of each page, as PDFium sees it."""
    found = []
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
            count = pdfium.FPDF_StructTree_CountChildren(tree)
            parts = [
                _element(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number)) for number in range(count)
            ]
            pdfium.FPDF_StructTree_Close(tree)
            page.close()
            (document_element,) = parts
            found.append(document_element)
    return found


def _element(raw: object) -> Element:
    children = [
        pdfium.FPDF_StructElement_GetChildAtIndex(raw, number)
        for number in range(pdfium.FPDF_StructElement_CountChildren(raw))
    ]
    marks = [
        pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(raw, number)
        for number in range(pdfium.FPDF_StructElement_GetMarkedContentIdCount(raw))
    ]
    return Element(
        _text(pdfium.FPDF_StructElement_GetType, raw),
        _text(pdfium.FPDF_StructElement_GetAltText, raw),
        tuple(mark for mark in marks if mark >= 0),
        tuple(_element(child) for child in children if child),
    )


def _text(get: object, raw: object) -> str:
    buffer = ctypes.create_string_buffer(4000)
    length = get(raw, buffer, len(buffer))  # type: ignore[operator]
    return buffer.raw[:length].decode("utf-16-le").rstrip("\0")


@pytest.mark.parametrize("scene", scenes.ALL)
@pytest.mark.parametrize("course", [False, True])
def test_all_that_is_drawn_is_told_or_adorns(scene: str, course: bool) -> None:
    with pikepdf.open(io.BytesIO(report(scene, course=course))) as file:
        for number, page in enumerate(file.pages):
            begun: list[bool] = []
            numbered = []
            for instruction in pikepdf.parse_content_stream(page):
                operator, operands = str(instruction.operator), instruction.operands
                if operator in ("BMC", "BDC"):
                    properties = operands[1] if operator == "BDC" else pikepdf.Dictionary()
                    if "/MCID" in properties:
                        numbered.append(int(properties["/MCID"]))
                        assert not any(begun), "a mark within a mark"
                    begun.append("/MCID" in properties or str(operands[0]) == f"/{ARTIFACT}")
                elif operator == "EMC":
                    begun.pop()
                assert operator not in _DRAWS or any(begun), (number, instruction)
            assert not begun
            assert numbered == list(range(len(numbered)))
            # The way back from the content to the tree.
            nums = file.Root.StructTreeRoot.ParentTree.Nums
            assert int(nums[2 * number]) == int(page.obj.StructParents) == number
            assert [int(element.K) for element in nums[2 * number + 1]] == numbered
            assert all(element.Pg == page.obj for element in nums[2 * number + 1])


def test_what_is_told_has_the_roles_of_a_document() -> None:
    pages = trees(report("infected"))
    told = Counter(element.role for page in pages for element in page.all())
    assert told["H1"] == 1
    assert told["H2"] >= 5
    assert told["P"] > 20
    assert told["LI"] == told["LBody"] >= 3
    assert told["L"] < told["LI"]
    assert told.keys() <= {"Document", "H1", "H2", "H3", "P", "L", "LI", "LBody", "Figure"}
    first = pages[0].all()[1]
    assert (first.role, first.marks) == ("H1", (0,))


def test_every_picture_says_what_can_be_seen() -> None:
    for scene in scenes.ALL:
        figures = [found for page in trees(report(scene)) for found in page.all() if found.role == "Figure"]
        assert figures
        assert all(figure.alt.strip() for figure in figures)


def test_a_table_has_rows_and_heads() -> None:
    tables = [
        found
        for page in trees(report("followed_up", course=True))
        for found in page.all()
        if found.role == "Table"
    ]
    assert tables
    for table in tables:
        heads, *rows = table.parts
        assert rows
        assert all(row.role == "TR" for row in table.parts)
        assert {cell.role for cell in heads.parts} == {"TH"}
        assert {cell.role for row in rows for cell in row.parts} == {"TD"}
        assert {len(row.parts) for row in rows} == {len(heads.parts)}
        assert all(cell.parts for row in table.parts for cell in row.parts)


def test_what_is_read_aloud_is_all_but_head_and_foot() -> None:
    told = adorning = ""
    content = report("infected")
    with pypdfium2.PdfDocument(content) as document:
        for page, tree in zip(document, trees(content), strict=True):
            marks = [mark for element in tree.all() for mark in element.marks]
            assert marks == sorted(set(marks)), "read in the order in which it is set"
            said = _said(page)
            assert said.keys() - {-1} <= set(marks)
            adorning += said.pop(-1)
            told += "".join(said.values())
            page.close()
    for words in (scenes.PATIENT.content.name, "Looks infected", "Warm, painful, and pus on the swab."):
        assert words in told
        assert words not in adorning.replace(f"Patient: {scenes.PATIENT.content.name}", "")
    for words in ("sha256:", "Page 1 of", DISCLAIMER):
        assert words in adorning
    assert len(adorning) < len(told) / 4


def _said(page: pypdfium2.PdfPage) -> dict[int, str]:
    """The text of a page by its marks, -1 for what adorns."""
    said: dict[int, str] = {}
    text = page.get_textpage()
    for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1):
        buffer = (ctypes.c_ushort * 10_000)()
        length = pdfium.FPDFTextObj_GetText(found.raw, text.raw, buffer, 2 * len(buffer)) // 2
        mark = pdfium.FPDFPageObj_GetMarkedContentID(found.raw)
        said[mark] = said.get(mark, "") + bytes(buffer)[: 2 * length - 2].decode("utf-16-le", "replace")
    text.close()
    return said


def test_the_document_says_its_language_and_title() -> None:
    with pikepdf.open(io.BytesIO(report("infected", language="es"))) as file:
        assert str(file.Root.Lang) == "es"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert bool(file.Root.MarkInfo.Marked)
        assert all(page.obj.Tabs == pikepdf.Name.S for page in file.pages)
        with file.open_metadata() as metadata:
            assert metadata["dc:language"] == {"es"}
            assert metadata["dc:title"]
    reader = PdfReader(io.BytesIO(report("infected", language="es")))
    assert len(reader.outline) >= 5
