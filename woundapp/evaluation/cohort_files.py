"""The forms that a cohort is written in: JSON lines, a CSV file, or two folders of photos."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec

from woundapp.errors import EvaluationError
from woundapp.imaging.photo import SUFFIXES, one_line

RECORDS = "records.jsonl"

Label = Literal["infected", "not_infected"]

LABELS: tuple[Label, ...] = ("infected", "not_infected")


def listed(path: Path) -> tuple[Path, Iterator[tuple[str, Any]]]:
    """The cohort's folder, and its raw records, each with the words for where it stands.

    Raises:
        EvaluationError: there is none, or it is broken.
        OSError: it cannot be read.
    """
    if (path / RECORDS).is_file():
        return path, _from_lines(path / RECORDS)
    if path.is_dir():
        return path, _from_folders(path)
    if not path.is_file():
        raise refusal(f"{one_line(str(path))} does not exist", "Choose a folder or a CSV file.")
    return path.parent, _from_lines(path) if path.suffix.lower() == ".jsonl" else _from_csv(path)


def _from_lines(file: Path) -> Iterator[tuple[str, Any]]:
    content = file.read_bytes().removeprefix(b"\xef\xbb\xbf")
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        where = f"Line {number} of {file.name}"
        try:
            yield where, msgspec.json.decode(line)
        except msgspec.MsgspecError as error:
            raise refusal(
                f"{where} is broken ({error})", "Restore the file, or take the line out."
            ) from error


def _from_folders(folder: Path) -> Iterator[tuple[str, Any]]:
    if not any((folder / label).is_dir() for label in LABELS):
        raise refusal(
            f"{one_line(str(folder))} holds neither {RECORDS} nor the folders {' and '.join(LABELS)}",
            "Choose the folder of a cohort, or a CSV file.",
        )
    for label in LABELS:
        for file in sorted((folder / label).rglob("*")):
            if file.suffix.lower() in SUFFIXES and not file.name.startswith("."):
                name = file.relative_to(folder).as_posix()
                yield one_line(name), {"file": name, "label": label}


def _from_csv(file: Path) -> Iterator[tuple[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal(f"{one_line(file.name)} is no UTF-8 text", "Save it as CSV in UTF-8.") from error
    header = text.partition("\n")[0]
    rows = csv.DictReader(
        io.StringIO(text, newline=""), delimiter=";" if header.count(";") > header.count(",") else ","
    )
    try:
        columns = [name.strip() for name in rows.fieldnames or ()]
        rows.fieldnames = columns
        missing = [name for name in ("file", "label") if name not in columns]
        if missing:
            raise refusal(
                f"{one_line(file.name)} has no column {' and no column '.join(missing)}",
                "Its first line names the columns: file, label and others.",
            )
        for row in rows:
            where = f"Line {rows.line_num} of {one_line(file.name)}"
            if None in row:
                raise refusal(f"{where} has more fields than columns", "Put text with commas into quotes.")
            yield where, _from_cells({name: (cell or "").strip() for name, cell in row.items()})
    except csv.Error as error:
        where = f"Line {rows.line_num + 1} of {one_line(file.name)}"
        raise refusal(f"{where} is broken ({error})", "Save the file as CSV again.") from error


def _from_cells(row: dict[str, str]) -> dict[str, Any]:
    """A CSV row as a record; an empty cell is nothing known."""
    raw: dict[str, Any] = {name: cell for name, cell in row.items() if cell}
    if "signs" in raw:
        codes = re.split(r"[\s,;|]+", raw["signs"])
        raw["signs"] = [] if codes == ["none"] else [{"sign": code} for code in codes if code]
    return raw


def refusal(what: str, advice: str) -> EvaluationError:
    """An error of a cohort, before anything was done with it."""
    return EvaluationError(f"{what}. Nothing was started. {advice}")
