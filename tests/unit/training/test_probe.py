"""What the demonstration pack can do without help."""

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

from woundapp.reasoner import pack_library
from woundapp.training import probe


def test_the_demonstration_pack_answers_without_reasoning_and_without_a_grammar() -> None:
    steps: list[int] = []
    found = probe.probe(pack_library.find("demo"), 8, steps.append)
    assert steps == list(range(1, 9))
    assert found.silent.total == found.free.total == found.valid.total == 8
    assert found.silent.right >= 5
    assert found.free.right >= 5
    assert found.valid.right >= 7
    assert set(found.as_json()) == {"silent", "free", "valid"}
