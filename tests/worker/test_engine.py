"""The engine on the real pack: positions, prefixes and what editing a photo's tokens does."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from tests.worker.conftest import View
from woundapp.errors import CancelledError, ReasonerError
from woundapp.reasoner import llama, prompt
from woundapp.reasoner.llama import Engine, EngineError, EngineOptions, PhotoPart, TextPart
from woundapp.reasoner.model_pack import ModelPack

OPTIONS = EngineOptions(context_tokens=1024, image_tokens=64, gpu_layers=0, threads=1, sequences=4)


@pytest.fixture
def engine(demo_pack: ModelPack) -> Iterator[Engine]:
    """The demonstration model, loaded in this process."""
    with Engine(
        demo_pack.model_file, demo_pack.projector_file, OPTIONS, lambda _: None, lambda: False
    ) as loaded:
        yield loaded


@pytest.fixture
def asked(demo_pack: ModelPack) -> str:
    """The prompt that the demonstration model was trained on."""
    return prompt.conversation(demo_pack.manifest.prompt.question)


def test_a_photo_advances_the_position_by_its_longer_side(engine: Engine, asked: str) -> None:
    parts = engine.encode(asked, bytes(288 * 224 * 3), 288, 224)
    photo = next(part for part in parts if isinstance(part, PhotoPart))
    texts = [len(part.tokens) for part in parts if isinstance(part, TextPart)]
    assert (photo.columns, photo.rows) == (9, 7)
    engine.evaluate(parts)
    assert engine.position() == sum(texts) + 9


def test_a_fork_goes_on_from_the_very_same_logits_and_leaves_its_source_alone(
    engine: Engine, asked: str, view: View
) -> None:
    engine.evaluate(engine.encode(asked, view.rgb, view.width, view.height))
    position, expected = engine.position(), engine.logits()
    said = engine.tokenize("The bed shows red granulation.")
    engine.fork(0, 1)
    np.testing.assert_array_equal(engine.logits(1), expected)
    engine.append(said, 1)
    assert engine.position(1) == position + len(said)
    assert engine.position() == position
    np.testing.assert_array_equal(engine.logits(), expected)


def test_sequences_side_by_side_say_what_each_says_alone(engine: Engine, asked: str, view: View) -> None:
    engine.evaluate(engine.encode(asked, view.rgb, view.width, view.height))
    said = {1: engine.tokenize("Pus."), 2: engine.tokenize("The bed shows red granulation."), 3: [11, 12]}
    for sequence in said:
        engine.fork(0, sequence)
    engine.extend(said)
    together = {sequence: engine.logits(sequence) for sequence in said}
    for sequence, tokens in said.items():
        engine.fork(0, sequence)
        engine.append(tokens, sequence)
        np.testing.assert_allclose(together[sequence], engine.logits(sequence), atol=2e-3)
    assert not np.allclose(together[1], together[2], atol=0.1)


def test_what_is_forgotten_is_encoded_and_read_anew_to_the_bit(
    engine: Engine, asked: str, view: View
) -> None:
    engine.evaluate(engine.encode(asked, view.rgb, view.width, view.height))
    expected = engine.logits()
    engine.fork(0, 1)
    engine.append(engine.tokenize("no"), 1)
    engine.forget()
    assert engine.position() == engine.position(1) == 0
    engine.evaluate(engine.encode(asked, view.rgb, view.width, view.height))
    np.testing.assert_array_equal(engine.logits(), expected)


def test_the_encoder_tells_how_far_it_is(engine: Engine, asked: str, view: View) -> None:
    told: list[float] = []
    engine.encode(asked, view.rgb, view.width, view.height, told.append)
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_encoding_stops_between_two_layers(demo_pack: ModelPack, asked: str, view: View) -> None:
    told: list[float] = []
    with Engine(
        demo_pack.model_file, demo_pack.projector_file, OPTIONS, lambda _: None, lambda: len(told) == 1
    ) as engine:
        with pytest.raises(CancelledError):
            engine.encode(asked, view.rgb, view.width, view.height, told.append)
        assert len(told) == 1
        told.clear()
        engine.encode(asked, bytes(96 * 64 * 3), 96, 64, lambda _: None)


def test_hiding_the_photo_in_its_embeddings_changes_the_answer_without_encoding_again(
    engine: Engine, asked: str, view: View
) -> None:
    parts = engine.encode(asked, view.rgb, view.width, view.height)
    engine.evaluate(parts)
    hidden = [
        replace(part, embeddings=np.broadcast_to(part.embeddings.mean(axis=0), part.embeddings.shape))
        if isinstance(part, PhotoPart)
        else part
        for part in parts
    ]
    engine.evaluate(hidden, 1)
    assert not np.allclose(engine.logits(1), engine.logits(), atol=0.1)
    engine.evaluate(parts, 2)
    np.testing.assert_allclose(engine.logits(2), engine.logits(), atol=2e-3)


def test_a_text_comes_back_from_its_tokens(engine: Engine) -> None:
    text = "Pus, ~20 % of the bed; Größe 3 cm²; рана 🩹"
    assert b"".join(engine.piece(token) for token in engine.tokenize(text)).decode() == text


def test_a_grammar_is_followed(engine: Engine, asked: str, view: View) -> None:
    engine.evaluate(engine.encode(asked, view.rgb, view.width, view.height))
    with engine.sampler(
        temperature=1.5,
        top_k=0,
        top_p=1,
        min_p=0,
        repetition_penalty=1,
        seed=1,
        grammar='root ::= [a-f]{6} "!"',
    ) as sampler:
        written = b""
        while not engine.ends_generation(token := sampler.draw()):
            written += engine.piece(token)
            engine.append([token])
    assert len(written) == 7
    assert set(written[:6]) <= set(b"abcdef")


def test_a_wrong_grammar_is_refused(engine: Engine) -> None:
    with pytest.raises(EngineError, match="grammar"):
        engine.sampler(
            temperature=0, top_k=0, top_p=1, min_p=0, repetition_penalty=1, seed=0, grammar="root ::= nothing"
        )


def test_a_token_attends_to_all_before_it_and_to_nothing_else(
    demo_pack: ModelPack, asked: str, view: View
) -> None:
    files = (demo_pack.model_file, demo_pack.projector_file)
    with Engine(*files, replace(OPTIONS, attention=True), lambda _: None, lambda: False) as engine:
        parts = engine.encode(asked, view.rgb, view.width, view.height)
        engine.evaluate(parts)
        attention = engine.attend(11)
    tokens = 1 + sum(
        len(part.tokens) if isinstance(part, TextPart) else part.columns * part.rows for part in parts
    )
    assert (attention[:tokens] > 0).all()
    assert (attention[tokens:] == 0).all()
    assert attention.sum() == pytest.approx(1, abs=1e-3)


def test_attention_that_was_not_asked_for_is_not_shown(engine: Engine) -> None:
    with pytest.raises(EngineError, match="no attention"):
        engine.attend(11)


def test_warming_up_leaves_nothing_behind(engine: Engine) -> None:
    engine.warm_up(64)
    assert engine.position() == 0
    engine.append(engine.tokenize("wound"))
    assert engine.position() == len(engine.tokenize("wound"))


def test_loading_can_be_stopped(demo_pack: ModelPack) -> None:
    with pytest.raises(CancelledError):
        Engine(demo_pack.model_file, demo_pack.projector_file, OPTIONS, lambda _: None, lambda: True)


def test_a_full_context_is_told(engine: Engine) -> None:
    with pytest.raises(EngineError, match="could not evaluate"):
        engine.append(engine.tokenize("no ") * 2000)


def test_the_processor_is_a_device() -> None:
    assert any(not device.gpu and device.free_memory > 0 for device in llama.devices())


def test_an_unknown_quantization_is_refused(demo_pack: ModelPack) -> None:
    with pytest.raises(ReasonerError, match="Q9_Z is no quantization"):
        llama.quantize(demo_pack.model_file, demo_pack.folder / "no.gguf", "Q9_Z")
