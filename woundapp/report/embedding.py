"""Typefaces embedded in a PDF as subsets whose codes are glyphs."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from woundapp.report.shaping import Glyph, Run
from woundapp.report.typefaces import Typeface

_DICTIONARY, _ARRAY = pdfdoc.PDFDictionary, pdfdoc.PDFArray
_NAMED, _SAID = pdfdoc.PDFName, pdfdoc.PDFString

_NOTHING = "\u200b"
"""Zero width space, for a glyph that stands for no character."""
_STEM = 80
"""Thickness of the stems in 1/1000 of the size; a font does not tell it, and it matters to none embedded."""
_CORNERS = (36, 38, 40, 42)
"""Where `head` has the corners of the box around all glyphs."""
_SYMBOLIC = 4
_MOST_IN_A_BLOCK = 100
"""Of a ToUnicode map (Adobe Technical Note 5411)."""

_SHAPING_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"STAT", b"DSIG")
"""Of a font program: not needed where glyphs are named."""

_PRESENTATION_FORMS: dict[str, list[str]] = {}
for _form in map(chr, range(0xFB50, 0xFEFF)):
    _PRESENTATION_FORMS.setdefault(unicodedata.normalize("NFKC", _form), []).append(_form)

Cluster: TypeAlias = tuple[str, list[Glyph]]
"""Characters that belong together, and the glyphs that stand for them, from left to right."""


class Embedded:
    """A typeface as reportlab's documents take it: a composite font whose codes are its glyphs.

    Args:
        typeface: to embed.
    """

    def __init__(self, typeface: Typeface) -> None:
        self.typeface = typeface
        self._name = f"{typeface.name} by glyphs"
        self._said: WeakKeyDictionary[Any, dict[int, str]] = WeakKeyDictionary()

    def codes(self, document: Any, run: Run) -> Mapping[int, str]:
        """Note that a document uses the glyphs of a run; the characters that each of its glyphs tells."""
        if document not in self._said:
            self._said[document] = {}
            document.fontMapping[self._name] = f"/F{len(document.fontMapping) + 1}"
            document.delayedFonts.append(self)
        said = self._said[document]
        for cluster in clusters(run):
            for glyph, characters in _told(self.typeface, cluster):
                said.setdefault(glyph, characters)
        return said

    def name(self, document: Any) -> str:
        """What the font is called in a document that uses it."""
        return str(document.fontMapping[self._name])

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's name
        """Put the font into a document that is whole (ISO 32000-1, 9.7)."""
        said = dict(sorted(self._said.pop(document).items()))
        internal, cubic = self.name(document)[1:], self.typeface.cubic
        of_all = {"Type": _NAMED("Font"), "BaseFont": _NAMED(f"{_prefix(said)}+{self.typeface.name}")}
        characters = {"Registry": _SAID("Adobe"), "Ordering": _SAID("Identity"), "Supplement": 0}
        widths = [part for glyph in said for part in (glyph, _ARRAY([self._width(glyph)]))]
        descendant = {
            **of_all,
            "Subtype": _NAMED("CIDFontType0" if cubic else "CIDFontType2"),
            "CIDSystemInfo": _DICTIONARY(characters),
            "FontDescriptor": document.Reference(self._descriptor(document, said), f"descriptor {internal}"),
            "W": _ARRAY(widths),
            **({} if cubic else {"CIDToGIDMap": _NAMED("Identity")}),
        }
        font = {
            **of_all,
            "Subtype": _NAMED("Type0"),
            "Encoding": _NAMED("Identity-H"),
            "DescendantFonts": _ARRAY([document.Reference(_DICTIONARY(descendant), f"glyphs {internal}")]),
            "ToUnicode": document.Reference(_stream(_to_unicode(said)), f"characters {internal}"),
        }
        fonts = document.idToObject[pdfdoc.BasicFonts].dict
        fonts[internal] = document.Reference(_DICTIONARY(font), internal)

    def _width(self, glyph: int) -> int:
        return int(self.typeface.font.get_glyph_h_advance(glyph))

    def _descriptor(self, document: Any, said: dict[int, str]) -> Any:
        """What describes the font, with its program (ISO 32000-1, 9.8)."""
        face, extents = self.typeface, self.typeface.font.get_font_extents("ltr")
        head = face.face.reference_table("head").data
        corners = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in _CORNERS)
        program = _stream(_subset(face, said))
        if face.cubic:
            program.dictionary["Subtype"] = _NAMED("CIDFontType0C")
        else:
            program.dictionary["Length1"] = len(program.content)
        return _DICTIONARY({
            "Type": _NAMED("FontDescriptor"),
            "FontName": _NAMED(f"{_prefix(said)}+{face.name}"),
            "Flags": _SYMBOLIC,
            "FontBBox": _ARRAY([corner * 1000 // face.face.upem for corner in corners]),
            "ItalicAngle": 0,
            "Ascent": extents.ascender,
            "Descent": extents.descender,
            "CapHeight": extents.ascender,
            "StemV": _STEM,
            "FontFile3" if face.cubic else "FontFile2": document.Reference(program, f"program {self._name}"),
        })  # fmt: skip


@lru_cache(maxsize=64)
def of(typeface: Typeface) -> Embedded:
    """A typeface to embed."""
    return Embedded(typeface)


def clusters(run: Run) -> Iterator[Cluster]:
    """Characters of a run that belong together, with the glyphs that stand for them, from left to right."""
    starts = sorted({glyph.cluster for glyph in run.glyphs})
    ends = dict(zip(starts, [*starts[1:], len(run.text)], strict=True))
    for start, glyphs in groupby(run.glyphs, lambda glyph: glyph.cluster):
        yield run.text[start : ends[start]], list(glyphs)


def _told(typeface: Typeface, cluster: Cluster) -> Iterator[tuple[int, str]]:
    """The characters that each glyph of a cluster stands for; empty for one that only helps another."""
    characters, glyphs = cluster
    if len(glyphs) == 1:
        yield glyphs[0].id, _presented(typeface, characters, glyphs[0].id)
        return
    nominal = {typeface.font.get_nominal_glyph(ord(sign)): sign for sign in characters}
    ids = [glyph.id for glyph in glyphs]
    rest = "".join(sign for glyph, sign in nominal.items() if glyph not in ids)
    for glyph in ids:
        yield glyph, nominal.get(glyph, rest)
        rest = rest if glyph in nominal else ""


def _presented(typeface: Typeface, characters: str, glyph: int) -> str:
    """The one character by which Unicode presents an Arabic ligature; else the characters as they are.

    Readers turn around what is read from right to left, and two characters of one glyph along with it.
    """
    forms = _PRESENTATION_FORMS.get(characters, ()) if len(characters) > 1 else ()
    return next((form for form in forms if typeface.font.get_nominal_glyph(ord(form)) == glyph), characters)


def _subset(typeface: Typeface, glyphs: dict[int, str]) -> bytes:
    """A font program with only some glyphs, which keep their numbers."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        uharfbuzz.SubsetFlags.RETAIN_GIDS
        | uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        | uharfbuzz.SubsetFlags.CFF_IDENTITY_CHARSET
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _SHAPING_TABLES)
    wanted.pin_all_axes_to_default(typeface.face)
    face = uharfbuzz.subset(typeface.face, wanted)
    program = face.reference_table("CFF ") if typeface.cubic else face.blob
    return bytes(program.data)


def _stream(content: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _to_unicode(said: dict[int, str]) -> bytes:
    """A map from codes to characters (ISO 32000-1, 9.10.3)."""
    pairs = [f"<{glyph:04X}> <{utf_16(text or _NOTHING)}>" for glyph, text in said.items()]
    blocks = [pairs[at : at + _MOST_IN_A_BLOCK] for at in range(0, len(pairs), _MOST_IN_A_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode()


def utf_16(text: str) -> str:
    """As a PDF writes it in hex digits."""
    return text.encode("utf-16-be").hex().upper()


def _prefix(glyphs: dict[int, str]) -> str:
    """Six letters that tell this subset from others (ISO 32000-1, 9.6.4)."""
    number = sum((place + 1) * glyph for place, glyph in enumerate(glyphs)) % 26**6
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))
