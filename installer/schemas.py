"""The JSON Schemas in assets/schemas: `python -m installer.schemas` writes them from the code."""

import json
from pathlib import Path
from typing import Any

from woundapp.interchange import assessment_json, record_json

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "schemas"


def schemas() -> dict[str, dict[str, Any]]:
    """The schemas by the names of their files."""
    return {
        "assessment-1.schema.json": assessment_json.schema(),
        "record-1.schema.json": record_json.schema(),
    }


def text(schema: dict[str, Any]) -> str:
    """A schema as it stands in its file."""
    return f"{json.dumps(schema, indent=2, ensure_ascii=False)}\n"


def main() -> None:
    """Write all schemas."""
    FOLDER.mkdir(exist_ok=True)
    for name, schema in schemas().items():
        (FOLDER / name).write_text(text(schema), encoding="utf-8")


if __name__ == "__main__":
    main()
