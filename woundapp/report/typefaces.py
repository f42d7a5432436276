"""The typefaces of a report: its own, one for each of many other scripts, and what else the machine has."""

import os
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import uharfbuzz

from woundapp import paths

_FINDERS: dict[str, tuple[str, ...]] = {
    "win32": (r"%WINDIR%\Fonts", r"%LOCALAPPDATA%\Microsoft\Windows\Fonts"),
    "darwin": (
        "/System/Library/Fonts",
        "/System/Library/Fonts/Supplemental",
        "/Library/Fonts",
        "~/Library/Fonts",
    ),
    "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"),
}
"""Where systems keep typefaces."""

_EAST_ASIAN: dict[str, tuple[str, ...]] = {
    "zh": (
        "NotoSansCJKsc-Regular.otf",
        "msyh.ttc",
        "PingFang.ttc",
        "Hiragino Sans GB.ttc",
        "STHeiti Light.ttc",
    ),
    "ja": (
        "NotoSansCJKjp-Regular.otf",
        "YuGothR.ttc",
        "meiryo.ttc",
        "ヒラギノ角ゴシック W3.ttc",
        "msgothic.ttc",
    ),
    "ko": ("NotoSansCJKkr-Regular.otf", "malgun.ttf", "AppleSDGothicNeo.ttc", "NanumGothic.ttf"),
}
"""Files of Chinese, Japanese and Korean, by the language (ISO 639-1) whose forms they draw; best first."""

_ALL_EAST_ASIAN = ("NotoSansCJK-Regular.ttc",)
"""Files with the forms of all three, chosen by the language of the text."""

_OTHERS = (
    "Arial Unicode.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf",
    "simsun.ttc",
    "Nirmala.ttc",
    "Nirmala.ttf",
    "ebrima.ttf",
    "seguisym.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "DejaVuSans.ttf",
)
"""Files that hold many scripts."""

REGULAR, BOLD = "Inter-Regular", "Inter-Bold"

STEERING = frozenset("\u200c\u200d\u2068\u2069")
"""Joiners and isolates: not seen, but they change what is seen."""

_RESTRICTED, _NO_SUBSETTING, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200
"""OS/2 fsType: what a typeface's maker does not allow."""


@dataclass(frozen=True, eq=False, slots=True)
class Typeface:
    """One typeface in one weight.

    Attributes:
        name: its PostScript name.
        face: HarfBuzz's; it has the tables.
        font: HarfBuzz's, in units of 1/1000 of the size.
        characters: the code points that it has.
        emboldened: it has no bold of its own, so a bold one is drawn with thicker lines.
    """

    name: str
    face: uharfbuzz.Face
    font: uharfbuzz.Font
    characters: frozenset[int]
    emboldened: bool = False

    @property
    def cubic(self) -> bool:
        """Whether its outlines are those of PostScript (CFF) instead of those of TrueType."""
        return "CFF " in self.face.table_tags


def own(*, bold: bool = False) -> Typeface:
    """The typeface of the report itself."""
    return _load(paths.assets() / "fonts" / f"{BOLD if bold else REGULAR}.ttf")


def chosen(text: str, *, bold: bool = False) -> list[Typeface | None]:
    """The typeface for each character of a text; None where neither the program nor the machine has one.

    Args:
        text: any.
        bold: the report's own typeface is the bold one.
    """
    main, said = own(bold=bold), language(text)
    found: list[Typeface | None] = []
    for index, sign in enumerate(text):
        before = found[-1] if found else None
        if sign in STEERING:
            found.append(before or main)
        elif before and (_joins(sign) or sign.isspace()) and ord(sign) in before.characters:
            found.append(before)
        elif _joins(sign) and found:  # it must stand in the typeface of its letter
            start = next((at for at in range(index - 1, -1, -1) if not _joins(text[at])), 0)
            face = _with(text[start : index + 1], said)
            found[start:] = [face] * (index + 1 - start) if face else [*found[start:], None]
        elif ord(sign) in main.characters:
            found.append(main)
        elif before and ord(sign) in before.characters:
            found.append(before)
        else:
            found.append(next(having(sign, said), None))
    return found


def having(character: str, language: str = "") -> Iterator[Typeface]:
    """Typefaces that have a character, besides the report's own; the best first.

    Args:
        character: one.
        language: of the text, where it is Chinese (zh), Japanese (ja) or Korean (ko).
    """
    code = ord(character)
    for faces in (_shipped(), _installed(language)):
        yield from (face for face in faces if code in face.characters)


def language(text: str) -> str:
    """Chinese (zh), Japanese (ja) or Korean (ko), told by the characters; empty for a text without any."""
    kinds = {_first_word(sign) for sign in text}
    if kinds & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    return "ko" if "HANGUL" in kinds else "zh" if "CJK" in kinds else ""


def _joins(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")


def _with(together: str, language: str) -> Typeface | None:
    codes = set(map(ord, together))
    return next((face for face in having(together[-1], language) if codes <= face.characters), None)


@lru_cache(maxsize=1)
def _shipped() -> tuple[Typeface, ...]:
    folder = paths.assets() / "fonts" / "noto"
    return tuple(_load(file, emboldened=True) for file in sorted(folder.glob("*.ttf")))


@lru_cache(maxsize=8)
def _installed(language: str) -> tuple[Typeface, ...]:
    """What the machine has, of the names known here."""
    east = [*_EAST_ASIAN.get(language, ()), *(name for names in _EAST_ASIAN.values() for name in names)]
    files = _files()
    wanted = dict.fromkeys((*_ALL_EAST_ASIAN, *east, *_OTHERS))
    found = (_allowed(files[name]) for name in wanted if name in files)
    return tuple(face for face in found if face)


@lru_cache(maxsize=1)
def _files() -> dict[str, Path]:
    """The files of the machine's typefaces by name."""
    found: dict[str, Path] = {}
    for folder in _FINDERS.get(sys.platform, ()):
        for where, _, names in os.walk(os.path.expandvars(Path(folder).expanduser())):
            found |= {name: Path(where) / name for name in names}
    return found


def _allowed(file: Path) -> Typeface | None:
    """A file's first typeface, where it can be read and may be embedded."""
    try:
        face = _load(file, emboldened=True)
        rights = int.from_bytes(face.face.reference_table("OS/2").data[8:10], "big")
    except (OSError, ValueError, uharfbuzz.HarfBuzzError):
        return None
    outlined = {"glyf", "CFF "} & set(face.face.table_tags)
    return face if outlined and not rights & (_RESTRICTED | _NO_SUBSETTING | _BITMAPS_ONLY) else None


@lru_cache(maxsize=64)
def _load(file: Path, *, emboldened: bool = False) -> Typeface:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))
    font = uharfbuzz.Font(face)
    font.scale = (1000, 1000)
    name = face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or file.stem
    return Typeface(name, face, font, frozenset(face.unicodes), emboldened)


def _first_word(sign: str) -> str:
    return unicodedata.name(sign, "").split(" ")[0].split("-")[0]
