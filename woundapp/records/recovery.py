"""The recovery code: 128 random bits in letters that can be read aloud, printed once and typed back."""

import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter in it is taken for a digit."""

_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BITS = 128
_LETTERS = -(-_BITS // 5)
_GROUP = 5
LENGTH = _LETTERS + 1
"""Letters of a code, the check among them."""

_CHECKS = 37
_CHECK_ALPHABET = _ALPHABET + "*~$=U"


def new_code() -> str:
    """A new code, in groups of five letters, the last of which is a check."""
    number = secrets.randbits(_BITS)
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    whole = letters + _CHECK_ALPHABET[number % _CHECKS]
    return grouped(whole)


def letters_of(typed: str) -> str:
    """What matters of a code as it was typed: large letters, no spaces, no dashes."""
    return "".join(letter for letter in typed.upper() if not letter.isspace() and letter not in "-–")  # noqa: RUF001


def grouped(letters: str) -> str:
    """Letters in groups, as a code is printed."""
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read_code(typed: str) -> str | None:
    """A code as it was typed, in the form that opens; None if it was mistyped.

    Small letters, spaces and dashes do not matter, nor O for 0, nor I or L for 1.
    """
    plain = letters_of(typed)
    letters, check = plain[:-1].translate(_MISREAD), plain[-1:]
    if len(letters) != _LETTERS or any(letter not in _ALPHABET for letter in letters):
        return None
    number = 0
    for letter in letters:
        number = number * 32 + _ALPHABET.index(letter)
    return letters if _CHECK_ALPHABET[number % _CHECKS] in (check, check.translate(_MISREAD)) else None
