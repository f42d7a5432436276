"""What the files of a referral are called: nothing that says whose wound it is, and what any system takes."""

import secrets

from woundapp.report import attachments

README, REPORT, SUMS = "README.txt", "report.pdf", "SHA256SUMS.txt"
RECORD, FHIR = attachments.RECORD, attachments.FHIR
PHOTOS, DICOM = "photos/", "dicom/"
DICOM_ARCHIVE = "dicom.zip"
"""Where there are no folders."""

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without letters and figures that are taken for each other."""

_CODE = 8


def new_code() -> str:
    """A code that stands for the patient in one referral, and says nothing of the patient."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE))
    return f"{letters[: _CODE // 2]}-{letters[_CODE // 2 :]}"


def photo(visit: int, number: int, suffix: str) -> str:
    """Of a photo, which says which visit's it is, and no day.

    Args:
        visit: which one, from 1.
        number: of the photo among those of the visit, from 1.
        suffix: of the file's name.
    """
    return f"visit-{visit:02}-photo-{number}{suffix}"
