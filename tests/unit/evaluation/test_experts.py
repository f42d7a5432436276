"""Review sheets: blinded, complete, and read back with care."""

import html
import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

pytest.importorskip("statsmodels", reason="needs the extra `evaluation`")

import numpy as np
from PIL import Image

from woundapp.domain import Finding, ImageRegion, InfectionStatus
from woundapp.errors import EvaluationError, PhotoError
from woundapp.evaluation import cohort, experts
from woundapp.evaluation.answers import Answer
from woundapp.evaluation.experts import Judged, Judgement, Sheet


@pytest.fixture
def found(tmp_path: Path) -> cohort.Cohort:
    """Four photos, two of them infected."""
    rng = np.random.default_rng(4)
    for number in range(4):
        folder = tmp_path / "photos" / ("infected" if number % 2 else "not_infected")
        folder.mkdir(parents=True, exist_ok=True)
        pixels = rng.integers(0, 255, (6, 9, 3), np.uint8)
        Image.fromarray(pixels).resize((96, 64)).save(folder / f"patient-{number}.png")
    return cohort.read(tmp_path / "photos")


@pytest.fixture
def answers(found: cohort.Cohort) -> dict[str, Answer]:
    finding = Finding("erythema", "red </script> skin", ImageRegion(5, 5, 60, 40))
    return {
        record.sha256: Answer(
            sha256=record.sha256,
            complete=True,
            log_odds=1.25,
            findings=(finding,),
            rationale="Redness.",
            reasoning="I see it.",
        )
        for record in found.records
    }


def _written(
    folder: Path,
    found: cohort.Cohort,
    answers: Mapping[str, Answer],
    reviewers: int = 2,
    count: int | None = None,
) -> experts.Key:
    return experts.write(
        folder,
        found,
        answers,
        "f" * 64,
        reviewers=reviewers,
        count=count,
        status_of=lambda _: InfectionStatus.INFECTED,
    )


def _data(page: Path) -> dict[str, Any]:
    text = page.read_text(encoding="utf-8")
    inside = re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)
    assert inside is not None
    data: dict[str, Any] = json.loads(inside[1])
    return data


def test_a_sheet_shows_everything_but_the_truth(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    key = _written(tmp_path / "sheets", found, answers, reviewers=3)
    orders = []
    for reviewer in (1, 2, 3):
        sheet = tmp_path / "sheets" / f"reviewer-{reviewer}"
        assert {path.name for path in sheet.iterdir()} == {"review.html", "photos"}
        names = [f"{number:04}-{kind}.jpg" for number in (1, 2, 3, 4) for kind in ("marked", "plain")]
        assert sorted(path.name for path in (sheet / "photos").iterdir()) == names
        page = (sheet / "review.html").read_text(encoding="utf-8")
        for secret in ("patient-", "not_infected/", "f" * 64, "1.25", *(item.sha256 for item in key.items)):
            assert secret not in page
        assert "http:" not in page
        assert "https:" not in page
        data = _data(sheet / "review.html")
        assert (data["export"], data["reviewer"]) == (key.export, reviewer)
        assert data["items"][0]["findings"][0]["description"] == "red </script> skin"
        orders.append(tuple(item["item"] for item in data["items"]))
    assert all(sorted(order) == [1, 2, 3, 4] for order in orders)
    assert len(set(orders)) > 1
    photos = tmp_path / "sheets" / "reviewer-1" / "photos"
    with Image.open(photos / "0001-marked.jpg") as marked, Image.open(photos / "0001-plain.jpg") as plain:
        assert marked.width > marked.height >= 64
        assert marked.size == plain.size
        assert np.abs(np.asarray(marked, np.int16) - np.asarray(plain, np.int16)).max() > 100


def _saved(folder: Path, key: experts.Key, reviewer: int, *judgements: Judgement) -> Path:
    answers = {
        str(item.item): Judged(judgement, () if judgement == "correct" else ("wrong_place",))
        for item, judgement in zip(key.items, judgements, strict=False)
    }
    file = folder / f"{reviewer}.json"
    file.write_bytes(msgspec.json.encode(Sheet(key.export, reviewer, answers)))
    return file


def test_answers_are_counted_and_compared(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    folder = tmp_path / "sheets"
    key = _written(folder, found, answers)
    one = _saved(tmp_path, key, 1, "correct", "correct", "incorrect", "partially_correct")
    two = _saved(tmp_path, key, 2, "correct", "correct", "incorrect")
    read = experts.read(folder, [one, two])
    assert read.photos == 4
    assert (read.overall.correct.right, read.overall.correct.total) == (4, 7)
    assert read.overall.unanswered == 1
    assert read.by_reviewer[2].unanswered == 1
    assert read.problems["wrong_place"] == 3
    assert read.judged_by_all == 3
    assert read.fleiss_kappa == read.weighted_kappa == 1.0
    last = read.items[3]
    assert (last.file, last.sha256) == (key.items[3].file, key.items[3].sha256)
    assert last.judged == {1: Judged("partially_correct", ("wrong_place",))}
    alone = experts.read(folder, [one])
    assert alone.fleiss_kappa is None
    assert alone.overall.incorrect.share == 0.25


def test_disagreement_lowers_the_agreement(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    folder = tmp_path / "sheets"
    key = _written(folder, found, answers)
    one = _saved(tmp_path, key, 1, "correct", "correct", "incorrect", "incorrect")
    two = _saved(tmp_path, key, 2, "correct", "incorrect", "correct", "incorrect")
    read = experts.read(folder, [one, two])
    # half agree, and with half the judgements of either kind chance alone makes half agree
    assert read.fleiss_kappa == 0.0
    assert read.weighted_kappa == 0.0


def test_agreement_on_one_judgement_alone_says_nothing(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    folder = tmp_path / "sheets"
    key = _written(folder, found, answers)
    same: list[Judgement] = ["correct"] * 4
    read = experts.read(folder, [_saved(tmp_path, key, number, *same) for number in (1, 2)])
    assert read.fleiss_kappa is None
    assert read.weighted_kappa is None


def test_what_does_not_belong_is_refused(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    folder = tmp_path / "sheets"
    key = _written(folder, found, answers)
    good = _saved(tmp_path, key, 1, "correct")
    other = tmp_path / "other.json"
    with pytest.raises(EvaluationError, match="second file of reviewer 1"):
        experts.read(folder, [good, good])
    changes: list[dict[str, object]] = [
        {"export": "other"},
        {"reviewer": 7},
        {"answers": {"99": {"judgement": "correct"}}},
    ]
    for change in changes:
        other.write_text(json.dumps(json.loads(good.read_text()) | change), encoding="utf-8")
        with pytest.raises(EvaluationError, match="another export"):
            experts.read(folder, [other])
    for content in ("", "{}", '{"export": 1}', "\x00"):
        other.write_text(content, encoding="utf-8")
        with pytest.raises(EvaluationError, match="cannot be used"):
            experts.read(folder, [other])
    with pytest.raises(EvaluationError, match="No answer file"):
        experts.read(folder, [])
    with pytest.raises(EvaluationError, match="cannot be used"):
        experts.read(tmp_path / "nowhere", [good])


def test_nothing_is_written_over(tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]) -> None:
    folder = tmp_path / "sheets"
    _written(folder, found, answers, count=2)
    assert len(list((folder / "reviewer-1" / "photos").iterdir())) == 4
    with pytest.raises(EvaluationError, match="not there yet"):
        _written(folder, found, answers)
    with pytest.raises(EvaluationError, match="no answer to review"):
        _written(tmp_path / "new", found, {})


def test_an_export_appears_whole_or_not_at_all(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    found.path(found.records[2]).write_bytes(b"no photo any more")
    with pytest.raises(PhotoError):
        _written(tmp_path / "new" / "sheets", found, answers)
    assert not list((tmp_path / "new").iterdir())


_DRIVE = """
<script>
const told = {};
function press(key) { document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); }
URL.createObjectURL = (blob) => {
  blob.text().then((text) => {
    told.saved = JSON.parse(text);
    const shown = document.createElement("pre");
    shown.id = "told";
    shown.textContent = JSON.stringify(told);
    document.body.append(shown);
  });
  return "#";
};
addEventListener("load", () => {
  const photo = document.getElementById("photo");
  told.width = photo.naturalWidth;
  press("1");
  press("ArrowRight");
  press("3");
  document.querySelector("#problems input[value=unsafe]").click();
  const note = document.getElementById("note");
  note.value = "näher ansehen";
  note.dispatchEvent(new Event("input"));
  press("m");
  told.photo = photo.getAttribute("src");
  told.progress = document.getElementById("progress").value;
  told.place = document.getElementById("place").textContent;
  press("ArrowLeft");
  told.pressed = document.querySelector("[aria-pressed=true]").value;
  press("s");
});
</script>
"""


def _rendered(page: Path, profile: Path) -> str:
    """The page as a browser has made it after its scripts have run."""
    browser = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chrome"))), None)
    if browser is None:
        pytest.skip("needs Chromium or Chrome")
    done = subprocess.run(
        [
            *(browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"),
            *("--virtual-time-budget=4000", "--dump-dom", page.as_uri()),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    return done.stdout.decode()


def test_a_browser_shows_the_sheet_and_saves_what_is_judged(
    tmp_path: Path, found: cohort.Cohort, answers: dict[str, Answer]
) -> None:
    key = _written(tmp_path / "sheets", found, answers)
    page = tmp_path / "sheets" / "reviewer-2" / "review.html"
    items = _data(page)["items"]
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", f"{_DRIVE}</body>"), encoding="utf-8")
    dom = _rendered(page, tmp_path / "profile")
    shown = re.search(r'<pre id="told">(.*?)</pre>', dom, re.DOTALL)
    assert shown is not None
    told = json.loads(html.unescape(shown[1]))
    assert told["width"] > 64
    assert told["photo"] == f"photos/{items[1]['item']:04}-plain.jpg"
    assert told["progress"] == 2
    assert told["place"].startswith("Photo 2 of 4, 2 judged.")
    assert told["pressed"] == "correct"
    file = tmp_path / "saved.json"
    file.write_text(json.dumps(told["saved"]), encoding="utf-8")
    read = experts.read(tmp_path / "sheets", [file])
    judged = {item.file: item.judged[2] for item in read.items if item.judged}
    files = {item.item: item.file for item in key.items}
    assert judged == {
        files[items[0]["item"]]: Judged("correct"),
        files[items[1]["item"]]: Judged("incorrect", ("unsafe",), "näher ansehen"),
    }
