"""Texts of the records as the value representations of DICOM hold them, and back (PS3.5, 6.2)."""

import unicodedata

_LONGEST_LINE = 64
"""Characters of LO, and of one component group of PN."""

_DELIMITERS = str.maketrans("\\^=", "   ")
"""What separates values, and the parts of a name."""

_NOT_HELD = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Unicode categories of control characters and line breaks, and of halves of characters."""


def one_line(text: str) -> str:
    """Without line breaks and control characters, and without white space at its ends: it has no meaning."""
    return _held(text).strip()


def line(text: str, longest: int = _LONGEST_LINE) -> str:
    """A text as LO: one line, cut off, in which a backslash would begin another value."""
    return one_line(text).replace("\\", "/")[:longest].rstrip()


def person(name: str) -> str:
    """A name as PN: as a whole in the first component, for nobody said which part of it is the family's.

    What does not fit into 64 characters is cut off, so a longer name has to stand elsewhere as well. The
    caret at its end says that it is a name by components, and not one of the form before DICOM.
    """
    fitting = " ".join(one_line(name).translate(_DELIMITERS).split())[: _LONGEST_LINE - 1].rstrip()
    return f"{fitting}^" if fitting else ""


def name(person_name: object) -> str:
    """What `person` made, without the caret."""
    return str(person_name).removesuffix("^")


def paragraphs(text: str) -> str:
    """A text as LT or UT: lines end with CR and LF, and a tab, which neither holds, becomes spaces."""
    return "\r\n".join(_held(one) for one in text.expandtabs(4).splitlines()).rstrip()


def plain(text: str) -> str:
    """What `paragraphs` made, with the line ends of the records."""
    return text.replace("\r\n", "\n")


def _held(text: str) -> str:
    return "".join(" " if unicodedata.category(sign) in _NOT_HELD else sign for sign in text)
