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
        (
            "Spreading redness, dusky tissue and a larger area of slough.",
            {"erythema", "discoloured_tissue", "slough"},
        ),
        ("Blood-filled blisters; the patient is confused.", {"bullae", "confusion"}),
        ("", set()),
    ],
)
def test_a_sentence_names_the_signs_that_it_speaks_of(sentence: str, codes: set[str]) -> None:
    assert signs.named_in(sentence) == codes


def test_what_models_are_asked_for_in_a_photo_stays() -> None:
    assert [sign.code for sign in signs.IN_PHOTO] == [
        "erythema",
        "swelling",
        "purulent_exudate",
        "friable_granulation",
        "discoloured_tissue",
        "satellite_lesion",
        "exposed_bone",
        "slough",
        "necrosis",
        "granulation",
        "epithelium",
        "maceration",
    ]


def test_what_no_photo_shows_is_told_from_what_no_model_is_asked_for() -> None:
    hidden = {sign.code for sign in signs.HIDDEN}
    assert {"pain", "fever", "confusion", "enlargement"} < hidden
    assert hidden.isdisjoint({"erythema", "bullae", "lymphangitis"})


def test_every_sign_has_a_code_of_its_own_and_a_source() -> None:
    assert len(signs.BY_CODE) == len(signs.SIGNS)
    assert all(sign.source for sign in signs.SIGNS)
