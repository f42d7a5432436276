"""The FHIR definitions in assets/fhir: `python -m installer.fhir` writes them from the code."""

from pathlib import Path

from installer import schemas
from woundapp.interchange.fhir import definitions

TARGET = Path(__file__).resolve().parent.parent / "assets" / "fhir" / "definitions.json"


def text() -> str:
    """The definitions as they stand in their file."""
    return schemas.text(definitions.definitions())


def main() -> None:
    """Write them."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text(), encoding="utf-8")


if __name__ == "__main__":
    main()
