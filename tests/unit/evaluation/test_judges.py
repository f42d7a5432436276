"""Model judges: what they are asked, what is kept of what they say, and the figures of it."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("openai", reason="needs the extra `evaluation`")
pytest.importorskip("statsmodels", reason="needs the extra `evaluation`")

from woundapp import endpoint
from woundapp.domain import Finding, ImageRegion
from woundapp.endpoint import Account, Ask, Endpoint, Reply
from woundapp.errors import EndpointError, EvaluationError
from woundapp.evaluation import judges
from woundapp.evaluation.answers import Answer
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.evaluation.judges import Claim, Judge, Judgement

SHA = "a" * 64
CLAIMS = (
    Claim("finding", "Redness around the wound: a red rim"),
    Claim("rationale", "Redness, e.g. at the rim, is there."),
    Claim("rationale", "So it is infected."),
)
ANSWER = Answer(
    sha256=SHA,
    complete=True,
    findings=(Finding("erythema", "a red rim", ImageRegion(8, 8, 40, 40)),),
    rationale="Redness, e.g. at the rim, is there. So it is infected.",
)


def _judge(name: str = "one", model: str = "m") -> Judge:
    return Judge(
        name=name,
        endpoint=Endpoint(
            base_url="http://127.0.0.1:1/v1", model=model, input_price=1, output_price=1, max_tokens=9
        ),
    )


@pytest.fixture
def cohort(tmp_path: Path) -> Cohort:
    Image.fromarray(np.full((96, 128, 3), 120, np.uint8)).save(tmp_path / "one.png")
    return Cohort(tmp_path, (Record(file="one.png", sha256=SHA, label="infected"),))


def _says(monkeypatch: pytest.MonkeyPatch, *replies: Reply) -> list[Ask]:
    """The endpoint's side, which test_endpoint and test_endpoint_server have for real."""
    asked: list[Ask] = []

    def ask_all(_: Endpoint, asks: Any, account: Account, on_reply: Any) -> None:
        for ask, reply in zip(asks, replies, strict=True):
            asked.append(ask)
            account.answered += 1
            on_reply(ask, reply)

    monkeypatch.setattr(endpoint, "ask_all", ask_all)
    return asked


def _plan(cohort: Cohort, folder: Path, judge: Judge, answer: Answer = ANSWER) -> judges.Plan:
    return judges.plan(judge, cohort, cohort.records, {SHA: answer}, judges.kept(folder))


def test_claims_are_findings_and_sentences() -> None:
    label, _, description = judges.claims_of(ANSWER)[0].text.partition(": ")
    assert label and description == "a red rim"
    assert judges.claims_of(ANSWER)[1:] == CLAIMS[1:]
    assert judges.claims_of(Answer(sha256=SHA)) == ()


def test_what_a_judge_is_asked(cohort: Cohort, tmp_path: Path) -> None:
    (ask,) = _plan(cohort, tmp_path, _judge()).asks
    assert ask.name == SHA
    assert "3. So it is infected." in ask.text
    assert ask.schema is not None and ask.schema["required"] == ["1", "2", "3"]
    plain, marked = ask.pictures()
    assert ask.picture_count == 2 and plain.startswith(b"\xff\xd8") and plain != marked
    without = _plan(cohort, tmp_path, _judge(), Answer(sha256=SHA, rationale="It is clean.")).asks[0]
    assert without.picture_count == len(without.pictures()) == 1
    for nothing in (Answer(sha256=SHA), Answer(sha256=SHA, error="it failed", rationale="It is clean.")):
        assert not _plan(cohort, tmp_path, _judge(), nothing).asks


def test_what_a_judge_says_is_kept_and_never_asked_again(
    cohort: Cohort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = 'Here it is:\n```json\n{"1": "supported", "2": "not_supported", "3": "cannot_tell"}\n```'
    _says(monkeypatch, Reply(text, "", 1, 1, 0.0))
    calls: list[bool] = []
    judges.judge(
        _plan(cohort, tmp_path, _judge()), tmp_path, Account(1.0), on_progress=lambda: calls.append(True)
    )
    (said,) = judges.kept(tmp_path)
    assert said.supports == ("supported", "not_supported", "cannot_tell")
    assert calls == [True]
    again = _plan(cohort, tmp_path, _judge())
    assert again.done == 1 and not again.asks
    # another judge, and a model that has said something else since, are asked
    assert len(_plan(cohort, tmp_path, _judge("two")).asks) == 1
    assert len(_plan(cohort, tmp_path, _judge(), Answer(sha256=SHA, rationale="It is clean.")).asks) == 1


@pytest.mark.parametrize(
    "reply",
    [
        Reply("I would rather not.", "", 1, 1, 0.0),
        Reply('{"1": "supported", "2": "supported"}', "", 1, 1, 0.0),
        Reply('{"1": "supported", "2": "maybe", "3": "supported"}', "", 1, 1, 0.0),
        Reply('{"1": "supp', "the answer was cut off at its longest", 1, 1, 0.0),
    ],
)
def test_a_reply_that_says_not_what_was_asked_is_kept_with_the_reason(
    reply: Reply, cohort: Cohort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _says(monkeypatch, reply)
    judges.judge(_plan(cohort, tmp_path, _judge()), tmp_path, Account(1.0))
    (said,) = judges.kept(tmp_path)
    assert said.rejected and said.text == reply.text and not said.supports
    found = judges.summary([said], cohort.records, {SHA: ANSWER})
    assert found is not None and found.by_judge["one"].rejected == 1
    assert found.by_judge["one"].supported.share is None


def _said(judge: str, *supports: Any, rejected: str = "") -> Judgement:
    return Judgement(
        judge=judge,
        model="m",
        sha256=SHA,
        claims=judges.claims_of(ANSWER),
        supports=supports,
        rejected=rejected,
    )


def test_figures_of_two_judges(cohort: Cohort) -> None:
    found = judges.summary(
        [
            _said("one", "supported", "supported", "not_supported"),
            _said("two", "supported", "cannot_tell", "not_supported"),
        ],
        cohort.records,
        {SHA: ANSWER},
    )
    assert found is not None
    one = found.by_judge["one"]
    assert (one.supported.right, one.supported.total, one.photos) == (2, 3, 1)
    assert one.findings.share == 1.0 and one.rationale.share == 0.5
    assert one.supported.interval_95[0] < one.supported.interval_95[1]
    assert found.by_judge["two"].cannot_tell.right == 1
    assert found.judged_by_all == 3
    # observed 2/3; by chance (3/6)² + (2/6)² + (1/6)²
    assert found.fleiss_kappa == pytest.approx((2 / 3 - 14 / 36) / (1 - 14 / 36), abs=1e-4)


def test_what_was_said_of_another_answer_or_photo_does_not_count(cohort: Cohort) -> None:
    said = _said("one", "supported", "supported", "supported")
    assert judges.summary([said], cohort.records, {SHA: Answer(sha256=SHA, rationale="Clean.")}) is None
    assert judges.summary([said], (), {SHA: ANSWER}) is None


def test_a_claim_that_one_judge_failed_on_is_not_in_the_agreement(cohort: Cohort) -> None:
    found = judges.summary(
        [_said("one", "supported", "supported", "supported"), _said("two", rejected="nonsense")],
        cohort.records,
        {SHA: ANSWER},
    )
    assert found is not None and found.judged_by_all == 0 and found.fleiss_kappa is None


def test_a_judge_has_one_model(cohort: Cohort, tmp_path: Path) -> None:
    kept = [_said("one", "supported", "supported", "supported")]
    with pytest.raises(EvaluationError, match="another name"):
        judges.plan(_judge(model="other"), cohort, cohort.records, {SHA: ANSWER}, kept)


def test_settings(tmp_path: Path) -> None:
    one = (
        '[[judges]]\nname = "one"\n[judges.endpoint]\nbase_url = "http://x/v1"\nmodel = "m"\n'
        "input_price = 1.0\noutput_price = 1.0\nmax_tokens = 9\n"
    )
    file = tmp_path / "judges.toml"
    file.write_text(one + one.replace('"one"', '"two"'))
    assert [judge.name for judge in judges.read(file).judges] == ["one", "two"]
    for wrong, words in (
        (one + one, "same name"),
        ("judges = []", "judges"),
        (one.replace("[judges.endpoint]", "extra = 1\n[judges.endpoint]"), "extra"),
    ):
        file.write_text(wrong)
        with pytest.raises(EndpointError, match=words):
            judges.read(file)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / judges.JUDGEMENTS).write_text('{"judge": 3}\n')
    with pytest.raises(EvaluationError, match="Line 1 of"):
        judges.kept(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="needs a full device")
def test_a_full_disk_ends_in_a_sentence(
    cohort: Cohort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = _plan(cohort, tmp_path, _judge())
    _says(monkeypatch, Reply('{"1": "supported", "2": "supported", "3": "supported"}', "", 1, 1, 0.0))
    (tmp_path / judges.JUDGEMENTS).symlink_to("/dev/full")
    with pytest.raises(EvaluationError, match="kept"):
        judges.judge(wanted, tmp_path, Account(1.0))
