"""The benchmark runs, and its stock side does the same work as the program."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks import evidence_cost
from tests.benchmarks.evidence_cost import Extent
from tests.benchmarks.stock import Stock
from woundapp.reasoner import answer, hiding, llama, planning, prompt
from woundapp.reasoner.messages import Place
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device


@pytest.fixture
def stock(demo_pack: ModelPack) -> Iterator[Stock]:
    opened = Stock(demo_pack, planning.plan(demo_pack, Device.CPU, llama.devices()).options)
    yield opened
    opened.close()


@pytest.fixture
def reasoner(demo_pack: ModelPack) -> Iterator[Reasoner]:
    opened = Reasoner(demo_pack, Device.CPU, lambda *_: None, lambda: False)
    yield opened
    opened.close()


def test_one_photo_is_measured_in_every_way(demo_pack: ModelPack, samples: list[Path]) -> None:
    found = evidence_cost.measure(demo_pack, samples[:1], 1)
    ways = {"plain", "whole", "stock", "stock_least"}
    assert set(found) == {
        "machine", "pack", "extent", "photos", "rounds", "seconds", "tokens",
        "ratio_to_plain", "ratio_to_stock", "ratio_to_stock_least",
    }  # fmt: skip
    assert {"platform", "processor", "cores", "llama_cpp"} < set(found["machine"])
    assert set(found["seconds"]) == set(found["tokens"]) == ways
    assert all(seconds > 0 for seconds in found["seconds"].values())
    assert found["ratio_to_plain"] > 1
    assert found["tokens"]["plain"] < found["tokens"]["whole"] < 2 * found["tokens"]["stock"]
    assert found["tokens"]["stock_least"] < found["tokens"]["stock"] < 2 * found["tokens"]["whole"]


def test_limits_are_the_same_for_all(demo_pack: ModelPack, samples: list[Path]) -> None:
    extent = Extent(readings=2, findings=1, image_tokens=36, reasoning_tokens=3, answer_tokens=5)
    limited = extent.of(demo_pack)
    assert evidence_cost.seen_by(limited, samples[0]).size <= 36 * 32 * 32 * 3
    found = evidence_cost.measure(demo_pack, samples[:1], 1, extent)
    a_pass = 3 + 5
    assert found["tokens"]["plain"] <= a_pass
    assert found["tokens"]["whole"] <= 2 * 3 + 5 + 2 * 5
    assert found["tokens"]["stock"] <= 2 * a_pass + 2 * 5
    assert found["extent"]["readings"] == 2
    assert Extent().of(demo_pack) == demo_pack


def test_the_stock_handler_reads_the_same_and_says_the_same(
    reasoner: Reasoner, stock: Stock, demo_pack: ModelPack, samples: list[Path]
) -> None:
    pixels = evidence_cost.seen_by(demo_pack, samples[0])
    ours = evidence_cost.plain(reasoner, pixels)
    said = stock.read(pixels, 0)
    assert stock.position == reasoner._engine.position()
    reasoning, _, told = said.partition(prompt.REASONING_CLOSES)
    assert reasoning.strip() == ours.reasoning
    assert answer.read(told, 1000, 1000) == answer.read(ours.answer, 1000, 1000)
    assert stock.read(pixels, 0, verdict_only=True) == said.partition(prompt.ANSWER_OPENS)[0] + "\n\n"
    again = stock.ask_again(pixels)
    assert again.startswith(answer.VERDICTS)
    assert again.endswith("}], ")


def test_there_are_always_six_claims_and_an_answers_own_come_first() -> None:
    said = '{"infection_status": "infected", "findings": [{"sign": "slough", "bbox_2d": [0, 0, 500, 250]}]}'
    signs = ["slough", "erythema"]
    some, none = evidence_cost.claims(said, signs, 6), evidence_cost.claims("", signs, 6)
    assert len(some) == len(none) == 6
    assert some[0] == Place(sign="slough", box=(0.0, 0.0, 0.5, 0.25))
    assert {place.sign for place in some[1:]} == {"erythema"}
    assert len({place.box for place in none}) == 6
    assert evidence_cost.claims(said, signs, 2) == some[:2]


def test_what_is_painted_over_is_what_is_hidden() -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (64, 96, 3), np.uint8)
    place = Place(sign="slough", box=(0.0, 0.0, 0.3, 0.5))
    region, elsewhere = evidence_cost.painted_over(pixels, [place])
    (hidden,) = np.argwhere(hiding.tokens_in(place.box, 2, 3))
    assert (hidden == 0).all()
    assert len(np.unique(region[:32, :32].reshape(-1, 3), axis=0)) == 1
    for painted in (region, elsewhere):
        assert (painted != pixels).any(axis=2).mean() == pytest.approx(1 / 6, abs=0.01)
    np.testing.assert_array_equal(elsewhere[:32, :32], pixels[:32, :32])
