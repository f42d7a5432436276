"""Cohorts of every form, and everything that can be wrong with one."""

import hashlib
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from woundapp.errors import EvaluationError
from woundapp.evaluation import cohort
from woundapp.evaluation.cohort import Cohort


def photo(file: Path, seed: int = 0, size: int = 64) -> bytes:
    """A soft random picture as JPEG or PNG, written to a file."""
    coarse = np.random.default_rng(seed).integers(0, 255, (8, 8, 3), dtype=np.uint8)
    pixels = cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
    content = cv2.imencode(file.suffix, pixels)[1].tobytes()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return content


def written(folder: Path, *records: dict[str, Any]) -> Path:
    """A dataset folder with these records, and a photo for each that has none."""
    for number, record in enumerate(records):
        if not (folder / record["file"]).exists():
            photo(folder / record["file"], number)
    lines = [json.dumps(record) for record in records]
    (folder / "records.jsonl").write_text("\n".join(lines) + "\n")
    return folder


def test_a_dataset_folder_is_read(tmp_path: Path) -> None:
    content = photo(tmp_path / "photos" / "a.jpg")
    photo(tmp_path / "masks" / "a.png")
    folder = written(
        tmp_path,
        {
            "file": "photos/a.jpg",
            "sha256": hashlib.sha256(content).hexdigest().upper(),
            "split": "validation",
            "label": "infected",
            "signs": [{"sign": "slough", "region": [1, 2, 3, 4], "mask": "masks/a.png", "note": "more"}],
            "skin_tone": "dark",
            "wound_type": None,
            "source": "a clinic",
            "licence": "none",
            "further": {"fields": 1},
        },
        {"file": "photos/b.jpg"},
    )
    found = cohort.read(folder)
    first, second = found.records
    assert found.path(first) == folder / "photos/a.jpg"
    assert first.sha256 == hashlib.sha256(content).hexdigest()
    assert (first.split, first.label, first.infected) == ("validation", "infected", True)
    assert first.signs is not None
    assert (first.signs[0].sign, first.signs[0].region) == ("slough", (1, 2, 3, 4))
    assert (second.split, second.label, second.signs) == ("test", None, None)
    assert len(second.sha256) == 64
    assert cohort.read(folder / "records.jsonl").records == found.records


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_a_csv_file_is_read(tmp_path: Path, encoding: str, separator: str) -> None:
    photo(tmp_path / "Fuß 1.jpg")
    photo(tmp_path / "b.jpg", 1)
    photo(tmp_path / "c.jpg", 2)
    rows = [
        ["file", "label", "wound_type", "signs", "clinic"],
        ["Fuß 1.jpg", "infected", "Ulcus", "slough erythema", "x"],
        ["b.jpg", "", "", "none", "y"],
        ["c.jpg", " not_infected ", "", "", ""],
    ]
    file = tmp_path / "list.csv"
    file.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    first, second, third = cohort.read(file).records
    assert (first.file, first.label, first.wound_type) == ("Fuß 1.jpg", "infected", "Ulcus")
    assert [sign.sign for sign in first.signs or ()] == ["slough", "erythema"]
    assert (second.label, second.signs, second.wound_type) == (None, (), None)
    assert (third.label, third.signs) == ("not_infected", None)


def test_two_folders_are_read(tmp_path: Path) -> None:
    photo(tmp_path / "infected" / "b.JPG".lower())
    photo(tmp_path / "infected" / "deeper" / "a.png", 1)
    photo(tmp_path / "not_infected" / "c.jpg", 2)
    (tmp_path / "infected" / "notes.txt").touch()
    (tmp_path / "infected" / ".hidden.jpg").touch()
    found = cohort.read(tmp_path)
    assert [(record.file, record.label) for record in found.records] == [
        ("infected/b.jpg", "infected"),
        ("infected/deeper/a.png", "infected"),
        ("not_infected/c.jpg", "not_infected"),
    ]


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"file": "a.jpg", "label": "maybe"}, "Line 2 of records.jsonl has the label 'maybe'"),
        ({"file": "a.jpg", "label": 1}, "Line 2 of records.jsonl has the label 1"),
        ({"file": "a.jpg", "split": "dev"}, "Line 2 of records.jsonl cannot be used"),
        ({"label": "infected"}, "Line 2 of records.jsonl cannot be used"),
        ([], "Line 2 of records.jsonl cannot be used"),
        ({"file": "a.jpg", "signs": [{"sign": "fever"}]}, "'fever' is not in the catalogue"),
        ({"file": "a.jpg", "signs": [{"sign": "slough", "region": [3, 0, 3, 9]}]}, "is empty"),
        ({"file": "a.jpg", "signs": [{"sign": "slough", "region": [-1, 0, 3, 9]}]}, "cannot be used"),
        ({"file": "../a.jpg"}, "not inside the cohort's folder"),
        ({"file": "photos/../../a.jpg"}, "not inside the cohort's folder"),
        ({"file": "/etc/passwd"}, "not inside the cohort's folder"),
        ({"file": "C:\\a.jpg"}, "not inside the cohort's folder"),
        ({"file": "..\\a.jpg"}, "not inside the cohort's folder"),
        ({"file": "a\0.jpg"}, "not inside the cohort's folder"),
        ({"file": ""}, "not inside the cohort's folder"),
        (
            {"file": "a.jpg", "signs": [{"sign": "slough", "mask": "/m.png"}]},
            "not inside the cohort's folder",
        ),
        ({"file": "a.jpg", "signs": [{"sign": "slough", "mask": "m.png"}]}, "m.png, which is not there"),
        ({"file": "none.jpg"}, "Line 2 of records.jsonl names the file none.jpg, which is not there"),
        ({"file": "x" * 5000}, "cannot be read"),
        ({"file": "a.jpg", "sha256": "0" * 64}, "the SHA-256 differs"),
        ({"file": "good.jpg"}, "Line 2 of records.jsonl lists good.jpg again, after Line 1"),
    ],
)
def test_a_line_that_cannot_be_used_is_told(tmp_path: Path, record: Any, told: str) -> None:
    photo(tmp_path / "good.jpg")
    photo(tmp_path / "a.jpg", 1)
    lines = [{"file": "good.jpg"}, record]
    (tmp_path / "records.jsonl").write_text("\n".join(map(json.dumps, lines)))
    with pytest.raises(EvaluationError) as refused:
        cohort.read(tmp_path)
    assert told in str(refused.value)
    assert "Nothing was started" in str(refused.value)


@pytest.mark.parametrize("line", [b"{", b'{"file": "a.jpg"', b"\xff", b"not json"])
def test_a_broken_line_is_told(tmp_path: Path, line: bytes) -> None:
    photo(tmp_path / "a.jpg")
    (tmp_path / "records.jsonl").write_bytes(b'{"file": "a.jpg"}\n\n' + line)
    with pytest.raises(EvaluationError, match=r"Line 3 of records.jsonl is broken"):
        cohort.read(tmp_path)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "has no column file and no column label"),
        (b"file,note\na.jpg,x\n", "has no column label"),
        (b"file,label\n", "holds no photos"),
        (b"file,label\na.jpg,infected,more\n", "Line 2 of list.csv has more fields than columns"),
        (b"file,label\na.jpg,yes\n", "Line 2 of list.csv has the label 'yes'"),
        (b"file,label\n\n,infected\n", "Line 3 of list.csv cannot be used"),
        (b"file,label\n" + b"a" * 200_000 + b",infected\n", "Line 2 of list.csv is broken"),
        (b"file,label\na\xe4.jpg,infected\n", "is no UTF-8 text"),
    ],
)
def test_a_csv_that_cannot_be_used_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    photo(tmp_path / "a.jpg")
    (tmp_path / "list.csv").write_bytes(content)
    with pytest.raises(EvaluationError) as refused:
        cohort.read(tmp_path / "list.csv")
    assert told in str(refused.value)


def test_no_cohort_is_told(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="does not exist"):
        cohort.read(tmp_path / "none")
    with pytest.raises(EvaluationError, match=r"neither records.jsonl nor the folders"):
        cohort.read(tmp_path)
    (tmp_path / "infected").mkdir()
    with pytest.raises(EvaluationError, match="holds no photos"):
        cohort.read(tmp_path)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
@pytest.mark.parametrize("name", ["records.jsonl", "list.csv"])
def test_whatever_is_in_the_file_it_is_read_or_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes((b"file,label\n" if name == "list.csv" else b"") + content)
    try:
        assert isinstance(cohort.read(tmp_path / name), Cohort)
    except EvaluationError as error:
        assert "\n" not in str(error)


def test_a_photo_stored_again_in_another_split_is_refused(tmp_path: Path) -> None:
    photo(tmp_path / "train.jpg", 5, size=256)
    photo(tmp_path / "test.png", 5, size=120)
    photo(tmp_path / "other.jpg", 6)
    records = [
        {"file": "other.jpg", "split": "validation"},
        {"file": "train.jpg", "split": "train"},
        {"file": "test.png", "split": "test"},
    ]
    with pytest.raises(EvaluationError, match=r"train.jpg \(train\) and test.png \(test\)"):
        cohort.refuse_leaks(cohort.read(written(tmp_path, *records)))
    records[1]["split"] = "test"
    cohort.refuse_leaks(cohort.read(written(tmp_path, *records)))


def test_the_same_bytes_in_another_split_are_refused_even_where_they_are_no_photo(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"no photo")
    folder = written(tmp_path, {"file": "a.jpg", "split": "train"}, {"file": "b.jpg", "split": "validation"})
    with pytest.raises(EvaluationError, match="same picture"):
        cohort.refuse_leaks(cohort.read(folder))


def test_a_damaged_photo_is_no_leak(tmp_path: Path) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"no photo")
    folder = written(tmp_path, {"file": "bad.jpg", "split": "train"}, {"file": "b.jpg"})
    cohort.refuse_leaks(cohort.read(folder))
