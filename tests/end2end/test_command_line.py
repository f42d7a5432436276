"""The command line as a user calls it: real processes, real pack, real photos."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from woundapp import settings
from woundapp.reasoner.model_pack import ModelPack


def woundapp(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "woundapp", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        timeout=240,
    )


def _assessed(result: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assessed: list[dict[str, Any]] = json.loads(result.stdout)
    return assessed


def test_every_sample_is_assessed_with_report_and_json(samples: list[Path], tmp_path: Path) -> None:
    reports, written = tmp_path / "reports", tmp_path / "all.json"
    result = woundapp("assess", *samples, "--pdf", reports, "--json", written)
    assert result.returncode == 0, result.stderr
    assert "DEMONSTRATION MODEL — NOT FOR CLINICAL USE" in result.stderr
    assessed = json.loads(written.read_text())
    assert [entry["photo"]["file"] for entry in assessed] == [sample.name for sample in samples]
    for entry in assessed:
        assert entry["infection_status"] in {"infected", "not_infected", "indeterminate"}
        assert 0 <= entry["probability_infected"] <= 1
        assert entry["complete"]
        assert entry["rationale"]
        assert entry["reasoning"]
        assert entry["model"]["demonstration"]
        assert set(entry["timings"]) == {"load", "encode", "prefill", "reasoning", "answer", "total"}
        for finding in entry["findings"]:
            left, top, right, bottom = finding["region"]
            assert 0 <= left < right <= entry["photo"]["width"]
            assert 0 <= top < bottom <= entry["photo"]["height"]
            assert finding["support"]["strength"] in {"strong", "some", "none", "against"}
            assert finding["colour"]["verdict"] in {"supports", "does_not_support", "cannot_tell"}
        assert len(entry["readings"]) == 4
        assert set(entry["skin"]) == {"lab", "ita", "dark"}
    for report in reports.iterdir():
        for page in PdfReader(report).pages:
            assert "NOT FOR CLINICAL USE" in page.extract_text()
    assert len(list(reports.iterdir())) == len(samples)


def test_a_bad_photo_among_good_ones_is_told_and_the_rest_done(samples: list[Path], tmp_path: Path) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    result = woundapp(
        "assess", samples[0], empty, tmp_path, tmp_path / "no such.jpg", samples[1], "--json", "-"
    )
    assert result.returncode == 1
    assessed = _assessed(result)
    assert ["error" in entry for entry in assessed] == [False, True, True, True, False]
    assert result.stderr.count("woundapp: ") == 3
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["two words.jpg", 'it\'s "odd".jpg', "рана стопы.jpg", "new\nline.jpg"])
def test_a_name_of_any_kind_works(samples: list[Path], tmp_path: Path, name: str) -> None:
    photo = tmp_path / name
    shutil.copyfile(samples[0], photo)
    result = woundapp("assess", photo, "--json", "-", "--pdf", tmp_path / "reports")
    assert result.returncode == 0, result.stderr
    assert len(list((tmp_path / "reports").iterdir())) == 1


def test_the_same_seed_gives_the_same_assessment(samples: list[Path]) -> None:
    first, second = (
        _assessed(woundapp("assess", samples[0], "--json", "-", "--seed", 3))[0] for _ in range(2)
    )
    for entry in (first, second):
        del entry["timings"], entry["assessed_at"]
    assert first == second


def test_reports_of_photos_with_one_name_do_not_overwrite_each_other(
    samples: list[Path], tmp_path: Path
) -> None:
    photos = []
    for folder in ("left", "right"):
        (tmp_path / folder).mkdir()
        photos.append(shutil.copyfile(samples[0], tmp_path / folder / "wound.jpg"))
    result = woundapp("assess", *photos, "--pdf", tmp_path / "reports")
    assert result.returncode == 0, result.stderr
    assert len(list((tmp_path / "reports").iterdir())) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess"],
        ["assess", "a.jpg", "b.jpg", "--pdf", "one.pdf"],
        ["assess", "a.jpg", "--seed", "-1"],
        ["assess", "a.jpg", "--seed", "x"],
        ["assess", "a.jpg", "--device", "abacus"],
        ["model"],
        ["model", "fly"],
        ["--colour"],
    ],
)
def test_wrong_usage_is_told(arguments: list[str]) -> None:
    result = woundapp(*arguments)
    assert result.returncode == 2
    assert "usage: woundapp" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["model", "use", "nowhere"], "There is no model pack named “nowhere”"),
        (["model", "add", "nowhere"], "The model pack could not be copied"),
        (["model", "create", "--model", "no.gguf", "--projector", "no.gguf"], "no.gguf cannot be read"),
        (["assess", "a.jpg", "--pack", "nowhere"], "There is no model pack named “nowhere”"),
        (["assess", "a.jpg", "--device", "gpu"], "woundapp: "),
        (["assess", "a.jpg", "--json", "no/such/folder.json"], "The JSON file"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(arguments: list[str], told: str, tmp_path: Path) -> None:
    result = woundapp(*arguments, cwd=tmp_path)
    assert result.returncode == 1
    assert told in result.stderr
    assert "Traceback" not in result.stderr


def test_a_pack_for_timing_judges_no_photo(samples: list[Path], tmp_path: Path, demo_pack: Any) -> None:
    folder = tmp_path / "timing"
    shutil.copytree(demo_pack.folder, folder)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    (folder / "manifest.json").write_text(json.dumps(manifest | {"name": "timing", "timing_only": True}))
    for arguments in (["assess", samples[0], "--pack", folder], ["model", "add", folder]):
        result = woundapp(*arguments)
        assert result.returncode == 1
        assert "is no model that can judge a photo" in result.stderr
        assert "Traceback" not in result.stderr
    assert woundapp("model", "verify", folder).returncode == 0


def test_a_pack_is_made_added_used_and_assesses(samples: list[Path], tmp_path: Path, demo_pack: Any) -> None:
    made = woundapp(
        "model", "create", "--model", demo_pack.model_file, "--projector", demo_pack.projector_file,
        "--name", "clinic", "--title", "Our model", "--base-model", "none", "--licence", "none",
        "--quantization", "Q8_0", "--question", _written(tmp_path, demo_pack.manifest.prompt.question),
        "--min-image-tokens", "16", "--max-image-tokens", "64", "--demonstration",
        "--max-reasoning-tokens", "200", "--max-answer-tokens", "400", "--output", tmp_path / "clinic",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    archive = shutil.make_archive(str(tmp_path / "pack"), "zip", tmp_path, "clinic")
    assert woundapp("model", "add", archive).returncode == 0
    assert woundapp("model", "verify", "clinic").returncode == 0
    assert woundapp("model", "use", "clinic").returncode == 0
    assert settings.load().pack == "clinic"
    assert "* clinic  Our model 1, Q8_0" in woundapp("model", "list").stdout
    assert '"title": "Our model"' in woundapp("model", "info").stdout
    assert _assessed(woundapp("assess", samples[0], "--json", "-"))[0]["model"]["name"] == "Our model"
    assert woundapp("model", "use", "demo").returncode == 0
    assert settings.load().pack is None


def test_a_pack_of_a_model_that_answers_in_words_is_made(tmp_path: Path, demo_pack: Any) -> None:
    made = woundapp(
        "model", "create", "--model", demo_pack.model_file, "--projector", demo_pack.projector_file,
        "--name", "words", "--title", "Words", "--base-model", "none", "--licence", "none",
        "--quantization", "Q8_0", "--answer-format", "text", "--verdict-opens", "Verdict:",
        "--not-infected", "clean", "not infected", "--demonstration", "--output", tmp_path / "words",
        "--system-prompt", _written(tmp_path, "You help nurses."),
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    manifest = json.loads((tmp_path / "words" / "manifest.json").read_text())
    assert manifest["answer"]["not_infected"] == ["clean", "not infected"]
    told = manifest["prompt"]["system"]
    assert told.startswith("You help nurses.\n\nYou are shown a photo")
    assert 'End with a line of its own: "Verdict: infected" or "Verdict: clean"' in told


def test_a_disk_that_is_full_is_told_and_the_other_report_is_whole(
    samples: list[Path], tmp_path: Path
) -> None:
    """A file size limit stops the writing where a full disk would."""
    limited = "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
    limited += "from woundapp import cli; sys.exit(cli.main(sys.argv[1:]))"
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older report")
    result = subprocess.run(
        [sys.executable, "-c", limited, "assess", samples[0], "--pdf", target],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "report" in result.stderr
    assert target.read_bytes() == b"older report"
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_a_target_that_cannot_be_a_folder_is_told_before_any_photo(samples: list[Path]) -> None:
    result = woundapp("assess", *samples[:2], "--pdf", "/dev/null/reports")
    assert result.returncode == 1
    assert "No photo was assessed" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_reader_that_leaves_early_is_no_fault(samples: list[Path]) -> None:
    command = f"{sys.executable} -m woundapp model info | head -1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stderr
    assert "DEMONSTRATION" in result.stdout


def _written(folder: Path, text: str) -> Path:
    file = folder / "question.txt"
    file.write_text(text)
    return file


def test_the_plan_of_a_pack_is_printed_as_words_and_as_json(demo_pack: ModelPack) -> None:
    told = woundapp("model", "plan")
    assert told.returncode == 0, told.stderr
    assert f"{demo_pack.manifest.title} needs about 0.1 GB of main memory" in told.stdout
    assert re.search(r"^KV cache +\d+\.\d$", told.stdout, re.MULTILINE)
    result = woundapp("model", "plan", demo_pack.folder, "--device", "cpu", "--json")
    assert result.returncode == 0, result.stderr
    plan = json.loads(result.stdout)
    (processor,) = (device for device in plan["devices"] if not device["gpu"])
    assert plan["fits"]
    assert plan["needed"] == processor["needed"] == sum(processor["parts"].values()) < processor["free"]
    assert processor["parts"]["weights"] == demo_pack.manifest.model.size
    assert (plan["gpu_layers"], plan["kv_cache"], plan["samples"]) == (0, "F16", 4)


def test_the_plan_of_a_pack_that_does_not_fit_is_printed_and_refused(
    demo_pack: ModelPack, tmp_path: Path
) -> None:
    folder = tmp_path / "huge"
    shutil.copytree(demo_pack.folder, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["sampling"]["max_reasoning_tokens"] = 32_768
    manifest["model"]["size"] = 1 << 50
    (folder / "manifest.json").write_text(json.dumps(manifest))
    result = woundapp("model", "plan", folder, "--json")
    assert result.returncode == 1
    plan = json.loads(result.stdout)
    assert not plan["fits"]
    assert plan["kv_cache"] == "Q8_0"
    assert "It was not loaded." in result.stderr
    assert f"needs about {plan['needed'] / (1 << 30):.1f} GB of free memory" in result.stderr
