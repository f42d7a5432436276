"""What the reasoner decides without a model: loops."""

from woundapp.reasoner.writing import LoopGuard


def test_a_repeated_token_is_a_loop() -> None:
    guard = LoopGuard()
    assert any(guard.loops(7) for _ in range(60))


def test_a_repeated_paragraph_is_a_loop() -> None:
    guard = LoopGuard()
    assert any(guard.loops(token) for _ in range(8) for token in range(200))


def test_a_text_with_some_repetition_is_none() -> None:
    guard = LoopGuard()
    text = [
        token
        for paragraph in range(20)
        for token in (*range(15), *range(1000 + 10 * paragraph, 1010 + 10 * paragraph))
    ]
    assert not any(guard.loops(token) for token in text)
