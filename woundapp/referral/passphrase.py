"""The passphrase of a referral: figures are told by telephone, and plain letters mean the same everywhere."""

import secrets

from woundapp.errors import ReportError
from woundapp.records.key_file import SHORTEST_PASSPHRASE

GROUPS, FIGURES = 5, 5
"""Of a suggested passphrase: 83 bits, which the few rounds of key derivation of a ZIP file do not weaken."""


def suggested() -> str:
    """A new passphrase by chance, in groups of figures, which are the same in every language."""
    return "-".join("".join(str(secrets.randbelow(10)) for _ in range(FIGURES)) for _ in range(GROUPS))


def check(passphrase: str) -> None:
    """Refuse a passphrase that is guessed soon, or that some program would read otherwise than it was typed.

    Raises:
        ReportError: it is too short, too plain, or has letters beyond ASCII, which 7-Zip, WinZip and readers
            of PDF files turn into bytes each in their own way.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < SHORTEST_PASSPHRASE // 2:
        raise ReportError(
            "This passphrase is guessed too soon. Nothing was written. Take one of {count} characters or "
            "more that are not all alike, or have one suggested.",
            count=SHORTEST_PASSPHRASE,
        )
    if not (passphrase.isascii() and passphrase.isprintable()) or passphrase != passphrase.strip():
        raise ReportError(
            "Some programs cannot open a file with this passphrase: it has letters with accents or of "
            "another alphabet, or begins or ends with a space. Nothing was written. Take plain letters and "
            "figures, or have one suggested."
        )
