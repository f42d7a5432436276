"""The catalogue of signs, and how a sentence is tied to them."""

import pytest

from woundapp import signs


def test_every_sign_is_recognised_by_its_own_label() -> None:
    for sign in signs.SIGNS:
        assert sign.code in signs.named_in(f"There is {sign.label.lower()}."), sign.code


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            "Redness, swelling and pus point to infection.",
            {"erythema", "swelling", "purulent_exudate"},
        ),
        ("Oedematous, macerated skin.", {"swelling", "maceration"}),
        ("Nothing here points to infection.", set()),
        ("Probing reaches bone.", {"exposed_bone"}),
        ("", set()),
    ],
)
def test_a_sentence_names_the_signs_that_it_speaks_of(sentence: str, codes: set[str]) -> None:
    assert signs.named_in(sentence) == codes
