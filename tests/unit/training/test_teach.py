"""What a teacher says becomes a lesson or is rejected with its reason; nothing is lost or asked twice."""

import base64
import json
import resource
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

pytest.importorskip("openai", reason="needs the extra `evaluation`")

from PIL import Image

from woundapp import cli, signs
from woundapp.endpoint import Account, Reply
from woundapp.errors import EndpointError, TrainingError
from woundapp.evaluation import cohort
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.reasoner import answer
from woundapp.training import lesson_records, teach
from woundapp.training.lesson_records import LessonRecord, RejectedRecord
from woundapp.training.teach import TeacherSettings

REASONING = "The skin around the wound is red for a hand's breadth and the bed is covered with pus."
RECORD = Record(file="photos/1.jpg", sha256="1" * 64, split="train", label="infected")


@pytest.fixture
def teacher() -> TeacherSettings:
    return msgspec.convert(
        {
            "endpoint": {
                "base_url": "http://127.0.0.1:9/v1",
                "model": "m",
                "input_price": 1.0,
                "output_price": 1.0,
                "max_tokens": 500,
                "retries": 0,
                "longest_side": 64,
            }
        },
        TeacherSettings,
    )


def _finding(**changed: Any) -> dict[str, Any]:
    return {"sign": "erythema", "description": "red skin", "bbox_2d": [10, 20, 300, 400]} | changed


def _text(reasoning: str = REASONING, **changed: Any) -> str:
    said: dict[str, Any] = {
        "infection_status": "infected",
        "findings": [_finding()],
        "rationale": "It is red.",
    }
    return f"{reasoning}\n</think>\n```json\n{json.dumps(said | changed)}\n```"


def _lesson(teacher: TeacherSettings, text: str, *, told: bool = False) -> LessonRecord | RejectedRecord:
    return teach._lesson(RECORD, Reply(text, "", 1000, 200, 0.1), teacher, told)


def test_an_answer_becomes_a_lesson_in_the_app_s_own_form(teacher: TeacherSettings) -> None:
    lesson = _lesson(teacher, f"<think>\n{_text()}")
    assert isinstance(lesson, LessonRecord)
    assert lesson.reasoning == REASONING
    assert json.loads(lesson.answer)["findings"] == [_finding()]
    assert lesson.answer.startswith('{"infection_status": "infected", "findings": [{"sign": "erythema"')
    assert (lesson.file, lesson.sha256, lesson.teacher) == (RECORD.file, RECORD.sha256, "m")
    assert lesson.usage == {"input_tokens": 1000, "output_tokens": 200}
    assert lesson.turn().endswith(f"{lesson.answer}<|im_end|>")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I cannot help with that.", "reasoning is not closed"),
        (f"{REASONING}</think>", "no answer in the form"),
        (f"{REASONING}</think>[1, 2]", "no answer in the form"),
        (_text()[:-40], "no answer in the form"),
        (_text(infection_status="maybe"), "no answer in the form"),
        (_text(findings="none"), "no list of objects"),
        (_text(findings=["red"]), "no list of objects"),
        (_text(findings=[_finding(sign="redness")]), "finding 1 has an unknown sign: redness"),
        (_text(findings=[_finding(), _finding(sign="fever")]), "finding 2 has an unknown sign: fever"),
        (_text(findings=[_finding(description="")]), "description of finding 1 has 0 characters"),
        (_text(findings=[_finding(description="x" * 161)]), "description of finding 1 has 161 characters"),
        (_text(findings=[_finding(bbox_2d=[10, 20, 1100, 400])]), "finding 1 names no place inside"),
        (_text(findings=[_finding(bbox_2d=[-1, 20, 110, 400])]), "finding 1 names no place inside"),
        (_text(findings=[_finding(bbox_2d=[0.1, 0.2, 0.5, 0.6])]), "finding 1 names no place inside"),
        (_text(findings=[_finding(bbox_2d=[300, 20, 10, 400])]), "finding 1 names no place inside"),
        (_text(findings=[_finding(bbox_2d=[float("nan")] * 4)]), "finding 1 names no place inside"),
        (_text(findings=[_finding(bbox_2d="left")]), "finding 1 names no place inside"),
        (_text(findings=[_finding()] * 13), "there are 13 findings"),
        (_text(findings=[]), "no finding is a sign of infection"),
        (_text(findings=[_finding(sign="slough")]), "no finding is a sign of infection"),
        (_text(rationale=""), "the rationale has 0 characters"),
        (_text(rationale="x" * 801), "the rationale has 801 characters"),
        (_text(reasoning=""), "the reasoning has 0 characters"),
        (_text(reasoning="Hm. " * 4000), "the reasoning has 15999 characters"),
    ],
)
def test_an_answer_that_teaches_nothing_is_kept_with_its_reason(
    teacher: TeacherSettings, text: str, reason: str
) -> None:
    rejected = _lesson(teacher, text)
    assert isinstance(rejected, RejectedRecord)
    assert reason in rejected.reason
    assert rejected.text == text


def test_a_verdict_against_the_label_that_was_told_is_rejected(teacher: TeacherSettings) -> None:
    text = _text(infection_status="not_infected")
    assert isinstance(_lesson(teacher, text), LessonRecord)
    rejected = _lesson(teacher, text, told=True)
    assert isinstance(rejected, RejectedRecord)
    assert "not the label that was told, infected" in rejected.reason


def test_the_instruction_names_every_sign_and_the_form() -> None:
    asked = teach.instruction()
    assert all(sign.code in asked for sign in signs.IN_PHOTO)
    assert str(answer.MAX_RATIONALE) in asked
    assert "</think>" in asked


def test_the_built_in_teacher_can_be_read() -> None:
    built_in = teach.read(Path("gpt-5.1"))
    assert built_in.endpoint.model == "gpt-5.1"
    assert built_in.endpoint.api_key_env == "OPENAI_API_KEY"
    with pytest.raises(EndpointError, match="cannot be used"):
        teach.read(Path("nobody"))


@pytest.fixture
def data(tmp_path: Path) -> Cohort:
    """Five photos with an EXIF comment, four of them to be taught."""
    rng = np.random.default_rng(6)
    (tmp_path / "photos").mkdir()
    lines = []
    for number, split in enumerate(("train", "train", "test", "train", "train")):
        picture = Image.fromarray(rng.integers(0, 255, (4, 6, 3), np.uint8)).resize((192, 128))
        exif = Image.Exif()
        exif[0x010E] = "PATIENT NAME"
        picture.save(tmp_path / "photos" / f"{number}.jpg", exif=exif)
        label = "infected" if number == 1 else None
        lines.append(json.dumps({"file": f"photos/{number}.jpg", "split": split, "label": label}) + "\n")
    (tmp_path / "records.jsonl").write_text("".join(lines), encoding="utf-8")
    return cohort.read(tmp_path)


@pytest.fixture
def serving(teacher: TeacherSettings) -> Iterator[tuple[TeacherSettings, list[Any], list[Callable[[], str]]]]:
    """A server that says what the last entry of the list makes, and notes what it was asked."""
    asked: list[Any] = []
    says: list[Callable[[], str]] = [_text]

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            body = json.dumps({"choices": [{"message": {"content": says[-1]()}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    address = f"http://127.0.0.1:{running.server_port}/v1"
    there = msgspec.structs.replace(teacher.endpoint, base_url=address, concurrency=1)
    yield msgspec.structs.replace(teacher, endpoint=there), asked, says
    running.shutdown()
    thread.join()
    running.server_close()


def _teach(data: Cohort, teacher: TeacherSettings, **how: Any) -> teach.Outcome:
    return teach.teach(data, teacher, teach.plan(data, teacher, "train", **how), Account(1e6))


def test_photos_are_sent_small_and_without_metadata(data: Cohort, serving: Any) -> None:
    teacher, asked, _ = serving
    _teach(data, teacher, tell_label=True)
    for each in asked:
        picture, _ = each["messages"][0]["content"]
        content = base64.b64decode(picture["image_url"]["url"].partition(",")[2])
        assert b"PATIENT" not in content
        with Image.open(BytesIO(content)) as opened:
            assert opened.size == (64, 43)
            assert not opened.getexif()
    told = [
        each["messages"][0]["content"][1]["text"].count("judged this wound as infected") for each in asked
    ]
    assert sorted(told) == [0, 0, 0, 1]


def test_only_what_is_missing_is_asked_and_each_photo_once(data: Cohort, serving: Any) -> None:
    teacher, asked, says = serving
    assert len(teach.plan(data, teacher, "train").asks) == 4
    assert len(teach.plan(data, teacher, "train", limit=1).asks) == 1
    outcome = _teach(data, teacher, limit=2)
    assert (outcome.lessons, outcome.rejected, len(asked)) == (2, 0, 2)
    says.append(lambda: "no")
    outcome = _teach(data, teacher, limit=1)
    assert (outcome.lessons, outcome.rejected) == (0, 1)
    says.append(_text)
    outcome = _teach(data, teacher)
    assert (outcome.lessons, outcome.rejected, len(asked)) == (1, 0, 4)
    assert teach.plan(data, teacher, "train").done == 4
    assert _teach(data, teacher) == teach.Outcome()
    assert len(asked) == 4
    kept = lesson_records.read(data.folder)
    assert {lesson.file for lesson in kept.values()} < {f"photos/{number}.jpg" for number in (0, 1, 3, 4)}
    (rejected,) = lesson_records.read_rejected(data.folder).values()
    assert rejected.text == "no"


def test_the_same_photo_under_two_names_is_asked_about_once(data: Cohort, serving: Any) -> None:
    teacher, asked, _ = serving
    (data.folder / "again.jpg").write_bytes(data.path(data.records[0]).read_bytes())
    twice = Cohort(data.folder, (*data.records, msgspec.structs.replace(data.records[0], file="again.jpg")))
    assert _teach(twice, teacher).lessons == len(asked) == 4


def test_a_line_that_a_kill_cut_off_is_taken_away_and_asked_again(data: Cohort, serving: Any) -> None:
    teacher, asked, _ = serving
    _teach(data, teacher, limit=2)
    file = data.folder / lesson_records.LESSONS
    whole = file.read_bytes()
    file.write_bytes(whole[:-30])
    assert _teach(data, teacher).lessons == 3
    assert len(asked) == 5
    assert len(lesson_records.read(data.folder)) == 4
    assert file.read_bytes().count(b"\n") == 4


@pytest.mark.parametrize("name", [lesson_records.LESSONS, lesson_records.REJECTED])
def test_a_broken_line_is_named(data: Cohort, teacher: TeacherSettings, name: str) -> None:
    (data.folder / name).write_bytes(b"nonsense\n")
    with pytest.raises(TrainingError, match=f"Line 1 of .*{name} is broken"):
        teach.plan(data, teacher, "train")


def test_a_photo_that_cannot_be_decoded_is_rejected_and_the_rest_taught(data: Cohort, serving: Any) -> None:
    teacher, asked, _ = serving
    (data.folder / data.records[0].file).write_bytes(b"\xff\xd8 cut off")
    outcome = _teach(cohort.read(data.folder), teacher)
    assert (outcome.lessons, outcome.rejected, len(asked)) == (3, 1, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_stops_it_and_keeps_what_was_written(data: Cohort, serving: Any) -> None:
    """A file size limit stops the writing where a full disk would."""
    teacher, asked, _ = serving
    _teach(data, teacher, limit=1)
    before = lesson_records.read(data.folder)
    size = (data.folder / lesson_records.LESSONS).stat().st_size
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, limits[1]))
    try:
        with pytest.raises(TrainingError, match="cannot be written"):
            _teach(data, teacher)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert len(asked) == 2
    assert lesson_records.read(data.folder) == before
    assert _teach(data, teacher).lessons == 3


def _command(data: Cohort, teacher: TeacherSettings, *arguments: str) -> int:
    file = data.folder / "teacher.toml"
    rows = msgspec.to_builtins(teacher.endpoint)
    lines = [f"{name} = {json.dumps(value)}\n" for name, value in rows.items() if value is not None]
    file.write_text("[endpoint]\n" + "".join(lines), encoding="utf-8")
    return cli.main(["train", "teach", str(data.folder), "--teacher", str(file), *arguments])


def test_nothing_is_sent_before_somebody_agrees(
    data: Cohort, serving: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher, asked, _ = serving
    monkeypatch.setattr("sys.stdin", StringIO())
    assert _command(data, teacher, "--budget", "1") == 1
    said = capsys.readouterr()
    assert "4 photos to send, 0 are done already" in said.out
    assert "The budget is 1.00." in said.out
    assert "only when somebody agrees. Nothing was sent." in said.err
    assert not asked


def test_a_budget_ends_it_and_a_larger_one_goes_on(
    data: Cohort, serving: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    teacher, asked, _ = serving
    dear = msgspec.structs.replace(
        teacher, endpoint=msgspec.structs.replace(teacher.endpoint, output_price=10_000.0, max_tokens=100)
    )
    assert _command(data, dear, "--budget", "1.6", "--yes") == 0
    said = capsys.readouterr().out
    assert "The budget does not allow another ask" in said
    first = len(asked)
    assert first == 2
    assert _command(data, teacher, "--budget", "1000", "--yes") == 0
    assert len(asked) == 4
    assert "2 photos to send, 2 are done already" in capsys.readouterr().out


def test_asks_that_failed_are_told(
    data: Cohort, teacher: TeacherSettings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _command(data, teacher, "--budget", "1", "--yes") == 1
    said = capsys.readouterr()
    assert "0 lessons were written" in said.out
    assert "4 asks failed (the last time: no connection). What was answered is kept." in said.err


@pytest.mark.parametrize("budget", ["0", "-1", "nan", "inf", "much"])
def test_a_budget_is_an_amount(budget: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["train", "teach", "nowhere", "--budget", budget])
    assert "--budget" in capsys.readouterr().err
