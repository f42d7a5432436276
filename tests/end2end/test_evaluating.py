"""`woundapp evaluate` as a user calls it: real pack and worker, rendered photos, killed and gone on with."""

import contextlib
import html.parser
import io
import json
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

pytest.importorskip("sklearn", reason="needs the extra `evaluation`")
pytest.importorskip("matplotlib", reason="needs the extra `evaluation`")

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER, cli, paths
from woundapp.assessing import Assessor
from woundapp.imaging import photo as photos
from woundapp.reasoner import model_pack
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack
from woundapp.training import dataset
from woundapp.training.rendering import render

PHOTOS, TESTED = 12, 8
FIRST_SEED = dataset.HELD_OUT_SEEDS + 500_000_000


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "woundapp", "evaluate", *map(str, arguments)]


def evaluate(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The command in this process, whose libraries are loaded once; the model runs in its own as ever."""
    said, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
        try:
            status = cli.main(["evaluate", *map(str, arguments)])
        except SystemExit as exited:
            status = exited.code if isinstance(exited.code, int) else 1
    return subprocess.CompletedProcess("woundapp evaluate", status, said.getvalue(), told.getvalue())


def figures(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "figures.json").read_text())
    return found


def lines(folder: Path) -> list[dict[str, Any]]:
    """The answers that are on disk as whole lines, without the settings."""
    file = folder / "answers.jsonl"
    content = file.read_bytes() if file.exists() else b""
    return [json.loads(line) for line in content[: content.rfind(b"\n") + 1].splitlines()[1:]]


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve rendered photos, half of them infected; two of each label are for validation."""
    folder = tmp_path_factory.mktemp("cohort")
    (folder / "photos").mkdir()
    records: list[dict[str, Any]] = []
    seed = FIRST_SEED
    while len(records) < PHOTOS:
        wound = render(seed, (256, 256))
        seed += 1
        alike = [record for record in records if (record["label"] == "infected") == wound.infected]
        if len(alike) == PHOTOS // 2:
            continue
        file = f"photos/{len(records)}.jpg"
        (folder / file).write_bytes(dataset.jpeg(wound))
        records.append(
            {
                "file": file,
                "split": "validation" if len(alike) < (PHOTOS - TESTED) // 2 else "test",
                "label": "infected" if wound.infected else "not_infected",
                "signs": [{"sign": sign, "region": wound.box(sign)} for sign in wound.masks],
                "skin_tone": wound.skin_tone.value,
                "wound_type": None,
                "source": "rendered",
                "licence": "CC0-1.0",
            }
        )
    (folder / "records.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    return folder


@pytest.fixture(scope="module")
def evaluated(cohort: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole evaluation; its folder is copied by those who change it."""
    folder = tmp_path_factory.mktemp("evaluated")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.HOME_VARIABLE, str(folder / "home"))
        result = evaluate(
            cohort, "--pack", "demo", "--out", folder / "out", "--calibrate-on", "validation",
            "--save", folder / "base.json",
        )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert DEMONSTRATION_BANNER in result.stderr
    assert "accuracy: " in result.stdout
    return folder


@pytest.fixture
def copied_pack(demo_pack: ModelPack, tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    folder.mkdir()
    for file in (demo_pack.model_file, demo_pack.projector_file):
        (folder / file.name).symlink_to(file)
    shutil.copyfile(demo_pack.folder / model_pack.MANIFEST, folder / model_pack.MANIFEST)
    return folder


def test_the_figures_are_there(evaluated: Path) -> None:
    found = figures(evaluated / "out")
    overall = found["overall"]
    assert found["disclaimer"] == DISCLAIMER
    assert found["model"]["demonstration"]
    assert found["photos"]["by_split"] == {"test": TESTED}
    assert found["photos"]["failed"] == {}
    assert overall["photos"] == overall["accuracy"]["total"] == TESTED
    assert overall["sensitivity"]["total"] + overall["specificity"]["total"] == TESTED
    cases = json.loads((evaluated / "base.json").read_text())["cases"]
    assert overall["accuracy"]["right"] == sum(case["status"] == case["label"] for case in cases)
    assert set(found["by"]) == {"skin_tone", "photo_quality"}
    assert sum(group["photos"] for group in found["by"]["skin_tone"].values()) == TESTED
    assert found["signs"]["photos"] == TESTED
    assert 0 < found["signs"]["micro"]["mean_iou_of_all"] <= found["signs"]["micro"]["mean_iou_of_named"]
    assert 0 < found["seconds"]["median"] <= found["seconds"]["p95"]
    assert found["temperature"]["split"] == "validation"
    assert found["temperature"]["photos"] == PHOTOS - TESTED
    assert not found["temperature"]["stored"]
    assert len(lines(evaluated / "out")) == PHOTOS
    for line in lines(evaluated / "out"):
        assert line["rationale"]
        assert line["seconds"] < 30


def test_an_answer_is_what_the_app_says(cohort: Path, evaluated: Path, client: ReasonerClient) -> None:
    photo = photos.load(cohort / "photos/5.jpg")
    assessment = Assessor(client).assess(photo)
    said = next(line for line in lines(evaluated / "out") if line["sha256"] == photo.sha256)
    log_odds = said["log_odds"] / client.pack.manifest.verdict.calibration_temperature
    assert assessment.probability_infected == pytest.approx(1 / (1 + math.exp(-log_odds)))
    assert [finding.sign for finding in assessment.findings] == [each["sign"] for each in said["findings"]]
    assert said["rationale"] == assessment.rationale
    cases = json.loads((evaluated / "base.json").read_text())["cases"]
    kept = [case["status"] for case in cases if case["sha256"] == photo.sha256]
    assert kept in ([], [assessment.infection_status])


class _Page(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_stands_alone_and_can_be_read_aloud(evaluated: Path) -> None:
    written = (evaluated / "out" / "report.html").read_text()
    page = _Page()
    page.feed(written)
    assert page.text.count(DISCLAIMER) >= 2
    assert DEMONSTRATION_BANNER in page.text
    assert "prefers-color-scheme: dark" in written
    kinds = [tag for tag, _ in page.tags]
    assert kinds.count("svg") == 3
    assert kinds.count("table") == kinds.count("caption") >= 6
    assert not {"script", "img", "link", "iframe", "object", "metadata"} & set(kinds)
    for tag, attributes in page.tags:
        assert not any(name in {"src", "srcset"} for name in attributes)
        assert (attributes.get("href") or attributes.get("xlink:href") or "#").startswith("#")
        if tag == "th":
            assert attributes["scope"] in {"col", "row"}
        if attributes.get("role") in {"img", "region"}:
            assert attributes["aria-label"]
    assert not re.search(r"url\((?!#)|@import", written)
    identifiers = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))


def test_a_second_run_asks_nothing_again(cohort: Path, evaluated: Path, tmp_path: Path) -> None:
    out = shutil.copytree(evaluated / "out", tmp_path / "out")
    before = (out / "answers.jsonl").read_bytes()
    assert evaluate(cohort, "--out", out, "--split", "test").returncode == 0
    assert (out / "answers.jsonl").read_bytes() == before
    assert figures(out)["overall"] == figures(evaluated / "out")["overall"]


@pytest.fixture
def heeded() -> Iterator[None]:
    """A child process obeys an interrupt, also where these tests run in a shell's background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_it_goes_on_where_it_was_stopped(
    cohort: Path, evaluated: Path, tmp_path: Path, how: signal.Signals
) -> None:
    out = tmp_path / "out"
    running = subprocess.Popen(
        command(cohort, "--out", out), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 120
    while not lines(out) and time.monotonic() < deadline and running.poll() is None:
        time.sleep(0.02)
    running.send_signal(how)
    _, told = running.communicate(timeout=60)
    kept = lines(out)
    assert 1 <= len(kept) < PHOTOS
    if how is signal.SIGINT:
        assert running.returncode == 130
        assert "What was finished before is kept" in told
        assert "Traceback" not in told
    with (out / "answers.jsonl").open("ab") as stream:
        stream.write(b'{"sha256":"abc","log_od')  # as a loss of power leaves a line
    assert evaluate(cohort, "--out", out, "--calibrate-on", "validation").returncode == 0
    assert lines(out)[: len(kept)] == kept
    assert len(lines(out)) == len({line["sha256"] for line in lines(out)}) == PHOTOS
    assert figures(out)["overall"] == figures(evaluated / "out")["overall"]


def test_another_pack_or_setting_is_refused(cohort: Path, evaluated: Path, copied_pack: Path) -> None:
    manifest = model_pack.read(copied_pack).manifest
    sampling = msgspec.structs.replace(manifest.sampling, max_reasoning_tokens=99)
    changed = msgspec.structs.replace(manifest, sampling=sampling)
    (copied_pack / model_pack.MANIFEST).write_bytes(msgspec.json.encode(changed))
    before = (evaluated / "out" / "answers.jsonl").read_bytes()
    result = evaluate(cohort, "--out", evaluated / "out", "--pack", copied_pack)
    assert result.returncode == 1
    assert "under other settings (changed: sampling)" in result.stderr
    assert (evaluated / "out" / "answers.jsonl").read_bytes() == before


def test_a_stored_temperature_changes_the_statuses_without_asking_again(
    cohort: Path, evaluated: Path, copied_pack: Path, tmp_path: Path
) -> None:
    out = shutil.copytree(evaluated / "out", tmp_path / "out")
    before = (out / "answers.jsonl").read_bytes()
    both = ("--out", out, "--pack", copied_pack)
    result = evaluate(cohort, *both, "--calibrate-on", "validation", "--store-calibration")
    assert result.returncode == 0, result.stderr
    fitted = figures(out)["temperature"]
    assert fitted["stored"]
    stored = model_pack.read(copied_pack).manifest.verdict.calibration_temperature
    assert stored == fitted["temperature"] != 1.0
    assert evaluate(cohort, *both, "--calibrate-on", "validation").returncode == 0
    again = figures(out)
    assert again["temperature"]["temperature"] == stored  # fitted on the raw log-odds, not on top of itself
    assert again["overall"]["expected_calibration_error"] == pytest.approx(fitted["after"], abs=1e-3)
    assert again["temperature"]["before"] == pytest.approx(fitted["after"], abs=1e-3)
    assert (out / "answers.jsonl").read_bytes() == before


def test_a_baseline_is_compared_photo_by_photo(cohort: Path, evaluated: Path, tmp_path: Path) -> None:
    out = shutil.copytree(evaluated / "out", tmp_path / "out")
    baseline = json.loads((evaluated / "base.json").read_text())
    wrong = {"infected": "not_infected", "not_infected": "infected"}
    right = [case for case in baseline["cases"] if case["status"] == case["label"]]
    for case in right[:2]:
        case["status"] = wrong[case["status"]]
    baseline["cases"].remove(right[2])
    changed = tmp_path / "base.json"
    changed.write_text(json.dumps(baseline))
    assert evaluate(cohort, "--out", out, "--split", "test", "--compare", changed).returncode == 0
    found = figures(out)["comparison"]
    assert (found["accuracy"]["photos"], found["accuracy"]["b"], found["accuracy"]["c"]) == (TESTED - 1, 0, 2)
    assert found["accuracy"]["p_value"] == 0.5
    assert (found["only_now"], found["unpaired"]) == (1, [right[2]["file"]])
    assert "Against the baseline" in (out / "report.html").read_text()


def test_a_photo_that_cannot_be_assessed_is_counted_and_the_rest_done(cohort: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    bad = "<b>&bad.jpg"
    for number, label in ((1, "infected"), (2, "not_infected")):
        (folder / label).mkdir(parents=True)
        shutil.copyfile(cohort / f"photos/{number}.jpg", folder / label / f"{number}.jpg")
    (folder / "infected" / bad).write_bytes(b"\xff\xd8 cut off")
    result = evaluate(folder, "--out", tmp_path / "out")
    assert result.returncode == 1
    assert bad in result.stderr
    assert "Traceback" not in result.stderr
    found = figures(tmp_path / "out")
    assert found["overall"]["photos"] == 2
    assert list(found["photos"]["failed"]) == [f"infected/{bad}"]
    assert "&lt;b&gt;&amp;bad.jpg" in (tmp_path / "out" / "report.html").read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_name_that_is_no_text_works(cohort: Path, tmp_path: Path) -> None:
    (tmp_path / "infected").mkdir()
    shutil.copyfile(cohort / "photos/1.jpg", os.fsencode(tmp_path / "infected") + b"/\xff.jpg")
    result = evaluate(tmp_path, "--out", tmp_path / "out", "--save", tmp_path / "base.json")
    assert result.returncode == 0, result.stderr
    assert figures(tmp_path / "out")["overall"]["photos"] == 1


def test_one_label_alone_gives_what_can_be_given(cohort: Path, evaluated: Path, tmp_path: Path) -> None:
    (tmp_path / "infected").mkdir()
    shutil.copyfile(cohort / "photos/1.jpg", tmp_path / "infected" / "1.jpg")
    out = shutil.copytree(evaluated / "out", tmp_path / "out")
    assert evaluate(tmp_path, "--out", out).returncode == 0
    found = figures(out)["overall"]
    assert found["specificity"]["share"] is None
    assert found["auroc"]["value"] is None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["{none}"], "does not exist"),
        (["{cohort}", "--split", "train"], "No photo of the split train has a label"),
        (["{cohort}", "--calibrate-on", "train"], "The split train lacks photos"),
        (["{cohort}", "--compare", "{none}"], "is no baseline that can be read"),
        (["{cohort}", "--save", "{none}/base.json"], "The folder of"),
        (["{cohort}", "--out", "/dev/null/out"], "cannot be made"),
        (["{cohort}", "--pack", "nowhere"], "There is no model pack named"),
    ],
)
def test_what_cannot_be_done_is_told_before_anything_is_done(
    arguments: list[str], told: str, cohort: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    filled = [argument.format(cohort=cohort, none=tmp_path / "none") for argument in arguments]
    result = evaluate(*filled)
    assert result.returncode == 1
    assert told in result.stderr
    assert "Nothing was" in result.stderr
    assert "Traceback" not in result.stderr
    assert not list(tmp_path.rglob("answers.jsonl"))


def test_the_same_photo_twice_is_refused(cohort: Path, tmp_path: Path) -> None:
    (tmp_path / "infected").mkdir()
    for name in ("a.jpg", "b.jpg"):
        shutil.copyfile(cohort / "photos/1.jpg", tmp_path / "infected" / name)
    result = evaluate(tmp_path, "--out", tmp_path / "out")
    assert "are the same photo" in result.stderr
    assert result.returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["x", "--store-calibration"],
        ["x", "--split", "test", "--calibrate-on", "test"],
        ["x", "--split", "y"],
    ],
)
def test_wrong_usage_is_told(arguments: list[str]) -> None:
    result = evaluate(*arguments)
    assert result.returncode == 2
    assert "usage: woundapp evaluate" in result.stderr


def test_a_missing_library_is_told_before_anything_is_done(cohort: Path, tmp_path: Path) -> None:
    without = "import sys; sys.modules['matplotlib'] = None; from woundapp import cli; "
    without += "sys.exit(cli.main(sys.argv[1:]))"
    result = subprocess.run(
        [sys.executable, "-c", without, "evaluate", cohort, "--out", tmp_path / "out"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "Evaluating needs the Python package matplotlib. Nothing was started." in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_disk_that_is_full_keeps_the_answers(cohort: Path, evaluated: Path, tmp_path: Path) -> None:
    """A file size limit stops the writing where a full disk would."""
    limited = "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000)); "
    limited += "from woundapp import cli; sys.exit(cli.main(sys.argv[1:]))"
    out = tmp_path / "out"
    result = subprocess.run(
        [sys.executable, "-c", limited, "evaluate", cohort, "--out", out],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "The answers cannot be kept" in result.stderr
    assert "Traceback" not in result.stderr
    kept = lines(out)
    assert kept
    assert evaluate(cohort, "--out", out, "--calibrate-on", "validation").returncode == 0
    assert lines(out)[: len(kept)] == kept
    assert figures(out)["overall"] == figures(evaluated / "out")["overall"]
