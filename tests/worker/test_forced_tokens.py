"""What the grammar forces is what the model would have written: an answer is the same with it and without."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.domain import InfectionStatus, Probe
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, model_pack, prompt, turn
from woundapp.reasoner.llama import Engine, EngineOptions, Sampler
from woundapp.reasoner.messages import Assess, AssessResult, Place, ReasoningEnd, Weigh, WeighResult
from woundapp.reasoner.model_pack import Manifest, ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.reasoner.text_turn import TextTurnWriter
from woundapp.reasoner.turn import Answer, TurnWriter
from woundapp.reasoner.writing import Writing, together
from woundapp.settings import Device
from woundapp.training.rendering import render

OPTIONS = EngineOptions(context_tokens=1024, image_tokens=64, gpu_layers=0, threads=1, sequences=2)

RENDERED = 4
SIDE = 256

VOCABULARY = 640
GREEDY: dict[str, Any] = {
    "temperature": 0.0, "top_k": 20, "top_p": 1.0, "min_p": 0.0, "repetition_penalty": 1.0, "seed": 0
}  # fmt: skip
WORDS = 'root ::= ( "p" [a-z]{2,5} " " )+ "."'


@pytest.fixture(scope="module")
def engine(demo_pack: ModelPack) -> Iterator[Engine]:
    with Engine(
        demo_pack.model_file, demo_pack.projector_file, OPTIONS, lambda _: None, lambda: False
    ) as loaded:
        yield loaded


def forcing(manifest: Manifest) -> Manifest:
    """The manifest of a model so large that forcing tokens pays."""
    large = msgspec.structs.replace(manifest.model, size=turn.FORCING_PAYS)
    return msgspec.structs.replace(manifest, model=large)


def read_photos(engine: Engine, manifest: Manifest, samples: Sequence[Path]) -> Iterator[None]:
    """Let the engine read the bundled photos and some rendered ones, one after the other."""
    question = prompt.conversation(manifest.prompt.question)
    pictures = [photos.load(file) for file in samples]
    sizes = [model_pack.image_size(manifest.image_tokens, each.width, each.height) for each in pictures]
    seen = [(photos.resized(each, *size), *size) for each, size in zip(pictures, sizes, strict=True)]
    seen += [(render(seed, (SIDE, SIDE)).pixels.tobytes(), SIDE, SIDE) for seed in range(RENDERED)]
    for rgb, width, height in seen:
        engine.forget()
        engine.evaluate(engine.encode(question, rgb, width, height))
        yield


def written(
    engine: Engine, writer: TurnWriter, verdict: InfectionStatus | None, until: str | None = None
) -> tuple[Answer, list[int]]:
    """An answer straight after the photo, and the tokens of it that were evaluated."""
    evaluated: list[int] = []

    def noted() -> Writing[Answer]:
        writing = writer.answer(1, 0, verdict, lambda *_: None, until=until)
        try:
            while True:
                tokens = next(writing)
                evaluated.extend(tokens)
                yield tokens
        except StopIteration as end:
            ended: Answer = end.value
            return ended

    engine.fork(0, 1)
    engine.append(writer.opening(ReasoningEnd.BROKEN_OFF), 1)
    return together(engine, {1: noted()}, lambda: None)[1], evaluated


def unforced(
    engine: Engine, writer: TurnWriter, verdict: InfectionStatus | None, until: str | None = None
) -> tuple[Answer, list[int]]:
    """The same, every token of it drawn."""
    with patch.object(Sampler, "forced", lambda _: iter(())):
        return written(engine, writer, verdict, until)


@pytest.mark.parametrize("verdict", answer.VERDICTS)
def test_an_answer_is_the_same_token_by_token_in_fewer_batches(
    engine: Engine, demo_pack: ModelPack, samples: list[Path], verdict: InfectionStatus
) -> None:
    writer = TurnWriter(engine, forcing(demo_pack.manifest))
    for _ in read_photos(engine, demo_pack.manifest, samples):
        with_forced, tokens = written(engine, writer, verdict)
        without, every = unforced(engine, writer, verdict)
        assert with_forced.text == without.text
        assert with_forced.complete is without.complete is True
        assert with_forced.tokens == without.tokens == len(every)
        assert tokens == every[: len(tokens)]
        assert with_forced.named == pytest.approx(without.named, abs=1e-3)
        assert with_forced.steps < without.steps <= without.tokens


def test_places_are_the_same_token_by_token(
    engine: Engine, demo_pack: ModelPack, samples: list[Path]
) -> None:
    manifest = msgspec.structs.replace(
        demo_pack.manifest, answer=msgspec.structs.replace(demo_pack.manifest.answer, format="text")
    )
    writer = TextTurnWriter(engine, forcing(manifest))
    for _ in read_photos(engine, manifest, samples[:1]):
        with_forced, tokens = written(engine, writer, None)
        without, every = unforced(engine, writer, None)
        assert with_forced.text == without.text
        assert with_forced.tokens == without.tokens
        assert tokens == every[: len(tokens)]


def test_an_answer_is_broken_off_at_the_same_sign(
    engine: Engine, demo_pack: ModelPack, samples: list[Path]
) -> None:
    writer = TurnWriter(engine, forcing(demo_pack.manifest))
    named = set()
    for _ in read_photos(engine, demo_pack.manifest, samples[:1]):
        whole, _ = written(engine, writer, InfectionStatus.INFECTED)
        for sign in demo_pack.manifest.answer.signs:
            short, tokens = written(engine, writer, InfectionStatus.INFECTED, sign)
            without, _ = unforced(engine, writer, InfectionStatus.INFECTED, sign)
            assert short.named == pytest.approx(without.named, abs=1e-3)
            assert short.text.startswith(without.text)
            assert len(tokens) < short.tokens < whole.tokens
            assert not short.complete
            wanted = f'{{"sign": "{sign}"'
            assert short.text.count(wanted) == (wanted in whole.text)
            named |= {sign} if wanted in whole.text else set()
    assert len(named) > 1


def test_side_by_side_and_with_parts_hidden_the_same_is_found(
    demo_pack: ModelPack, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = photos.load(samples[0])
    width, height = model_pack.image_size(demo_pack.manifest.image_tokens, photo.width, photo.height)
    view: dict[str, Any] = {
        "request_id": 0,
        "rgb": photos.resized(photo, width, height),
        "width": width,
        "height": height,
    }
    places = [
        Place(sign=sign, box=(0.2, 0.2, 0.7, 0.8)) for sign in ("swelling", "slough", "purulent_exudate")
    ]

    def found() -> tuple[AssessResult, WeighResult]:
        reasoner = Reasoner(demo_pack, Device.CPU, lambda *_: None, lambda: False)
        try:
            return (
                reasoner.assess(Assess(**view, seed=3, samples=4)),
                reasoner.weigh(Weigh(**view, infected=True, places=places, probe=Probe.ANSWER_AGAIN)),
            )
        finally:
            reasoner.close()

    drawn, weighed = found()
    monkeypatch.setattr(turn, "FORCING_PAYS", 0)
    forced, weighed_so = found()
    assert (forced.answer, forced.reasoning) == (drawn.answer, drawn.reasoning)
    assert forced.answer_tokens == drawn.answer_tokens
    assert forced.answer_steps < drawn.answer_steps
    for one, other in zip(weighed_so.weights, weighed.weights, strict=True):
        assert one.verdict == pytest.approx(other.verdict, abs=1e-2)
        assert one.named == pytest.approx(other.named, abs=1e-3)


def test_a_sign_that_is_the_only_one_is_weighed_though_it_is_forced(
    engine: Engine, demo_pack: ModelPack, samples: list[Path]
) -> None:
    allowed = msgspec.structs.replace(demo_pack.manifest.answer, signs=("swelling",))
    writer = TurnWriter(engine, forcing(msgspec.structs.replace(demo_pack.manifest, answer=allowed)))
    next(read_photos(engine, demo_pack.manifest, samples[:1]))
    told, _ = written(engine, writer, InfectionStatus.INFECTED)
    assert '{"sign": "swelling"' in told.text
    assert told.named == pytest.approx({"swelling": 1.0})


_sayings = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from('"\\/\n,[]{}():'),
    min_size=1,
    max_size=40,
)
_boxes = st.tuples(*[st.integers(0, 1000)] * 4)


@given(st.data())
def test_any_answer_survives_and_keeps_its_tokens(
    engine: Engine, demo_pack: ModelPack, data: st.DataObject
) -> None:
    codes, verdict = demo_pack.manifest.answer.signs, data.draw(st.sampled_from(answer.VERDICTS))
    findings = st.lists(st.tuples(st.sampled_from(codes), _sayings, _boxes), max_size=4)
    text = answer.write(verdict, data.draw(findings), data.draw(_sayings))
    tokens = engine.tokenize(text.removeprefix(prompt.ANSWER_OPENS.lstrip() + verdict.value))
    logits = engine._logits[0] = np.zeros(VOCABULARY, np.float32)
    came: list[int] = []
    with engine.sampler(**GREEDY, grammar=answer.grammar(codes)) as sampler:
        sampler.accept(engine.tokenize(verdict.value))
        while True:
            came += sampler.forced()
            if engine.ends_generation(came[-1]):
                break
            logits[:] = 0.0
            logits[tokens[len(came)]] = 1.0
            came.append(sampler.draw())
    assert came[:-1] == tokens


@pytest.mark.parametrize("length", [1, 19, 20, 21, 40, 41, 159, answer.MAX_DESCRIPTION])
def test_a_description_has_one_character_to_the_most_that_is_allowed(
    engine: Engine, demo_pack: ModelPack, length: int
) -> None:
    opened = '"findings": [{"sign": "slough", "description": "'
    begun = engine.tokenize('infected", ' + opened)
    with engine.sampler(**GREEDY, grammar=answer.grammar(demo_pack.manifest.answer.signs)) as sampler:
        sampler.accept(begun)
        (letter,), (quote,) = engine.tokenize("e"), engine.tokenize('"')
        logits = engine._logits[0] = np.zeros(VOCABULARY, np.float32)
        logits[quote], logits[letter] = 2.0, 1.0
        assert sampler.draw() == letter
        sampler.accept([letter] * (length - 1))
        forced = b"".join(map(engine.piece, sampler.forced()))
        if length == answer.MAX_DESCRIPTION:
            assert forced == b'", "bbox_2d": ['
        else:
            assert forced == b""
            assert sampler.draw() == quote


@given(st.integers(0, 2**32 - 2), st.sampled_from([0.0, 0.7, 1.5]), st.sampled_from([0, 1, 20, 300]))
def test_a_token_drawn_from_the_likeliest_is_the_one_drawn_from_all(
    engine: Engine, seed: int, temperature: float, top_k: int
) -> None:
    dice = np.random.default_rng(seed)
    options = GREEDY | {"temperature": temperature, "top_k": top_k, "top_p": 0.95, "seed": seed}
    with (
        engine.sampler(**options, grammar=WORDS) as quick,
        engine.sampler(**options, grammar=WORDS) as slow,
    ):
        slow._enough = VOCABULARY + 1
        for _ in range(8):
            engine._logits[0] = dice.normal(0, 3, VOCABULARY).astype(np.float32)
            assert quick.draw() == slow.draw()
