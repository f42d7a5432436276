"""What the files of a referral are called: nothing that says whose wound it is, and what any system takes."""

import secrets

README, REPORT, RECORD, FHIR, SUMS = "README.txt", "report.pdf", "record.json", "fhir.json", "SHA256SUMS.txt"
PHOTOS, DICOM = "photos/", "dicom/"

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without letters and figures that are taken for each other."""

_CODE = 8


def new_code() -> str:
    """A code that stands for the patient in one referral, and says nothing of the patient."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE))
    return f"{letters[: _CODE // 2]}-{letters[_CODE // 2 :]}"
