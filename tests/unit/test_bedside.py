"""What the nurse records: nothing that cannot be, and nothing that she did not say."""

import math
import pickle
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp import bedside, signs
from woundapp.bedside import Bedside, Presence, VitalSigns
from woundapp.errors import BedsideError, UserFacingError

ANSWERS = st.dictionaries(st.sampled_from(sorted(signs.BY_CODE)), st.sampled_from(Presence))


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("temperature", 25, 45),
        ("heart_rate", 10, 300),
        ("respiratory_rate", 1, 100),
        ("white_cells", 0, 1000),
        ("systolic_pressure", 20, 300),
    ],
)
def test_a_value_that_no_patient_has_is_refused_by_its_name(name: str, low: float, high: float) -> None:
    for value in (low, high):
        assert getattr(VitalSigns(**{name: value}), name) == value
    for value in (math.nextafter(low, -math.inf), math.nextafter(high, math.inf), -1, math.nan, math.inf):
        with pytest.raises(BedsideError, match=f"^{bedside.label(name)} must lie between {low} and {high} "):
            VitalSigns(**{name: value})


def test_a_refusal_is_for_the_user_and_does_not_hold_the_value() -> None:
    with pytest.raises(UserFacingError) as refusal:
        VitalSigns(temperature=370)
    assert "370" not in str(refusal.value)


@pytest.mark.parametrize("extent", [-0.1, 100.1, math.nan])
def test_an_extent_that_cannot_be_is_refused(extent: float) -> None:
    with pytest.raises(BedsideError, match="Redness beyond the wound's edge"):
        Bedside(redness_beyond_edge=extent)


def test_nothing_is_asked_at_first() -> None:
    assert all(Bedside().presence(code) is Presence.NOT_ASKED for code in signs.BY_CODE)
    assert Bedside().deep_tissue is Bedside().diabetic_foot is Presence.NOT_ASKED


def test_a_sign_outside_the_catalogue_or_both_ways_is_a_bug() -> None:
    with pytest.raises(ValueError, match="catalogue of signs: itch"):
        Bedside(present=frozenset({"itch"}))
    with pytest.raises(ValueError, match="present and absent: pain"):
        Bedside(present=frozenset({"pain"}), absent=frozenset({"pain"}))


def test_an_answer_can_be_changed_and_taken_back() -> None:
    record = Bedside(redness_beyond_edge=1).saying({"pain": Presence.PRESENT, "fever": Presence.ABSENT})
    changed = record.saying({"pain": Presence.ABSENT, "fever": Presence.NOT_ASKED})
    assert changed == Bedside(absent=frozenset({"pain"}), redness_beyond_edge=1)
    assert record.presence("pain") is Presence.PRESENT


@given(ANSWERS)
def test_what_was_said_is_what_is_known_in_whatever_order(said: dict[str, Presence]) -> None:
    record = Bedside().saying(said)
    for code in signs.BY_CODE:
        assert record.presence(code) is said.get(code, Presence.NOT_ASKED)
    one_by_one = Bedside()
    for code in reversed(said):
        one_by_one = one_by_one.saying({code: said[code]})
    assert one_by_one == record
    assert hash(one_by_one) == hash(record)
    assert pickle.loads(pickle.dumps(record)) == record


def test_all_that_can_be_recorded_has_a_plain_name() -> None:
    names = [field.name for field in fields(VitalSigns)] + ["redness_beyond_edge", "deep_tissue"]
    assert [bedside.label(name) for name in names] == [
        "Temperature",
        "Heart rate",
        "Breathing rate",
        "White cell count",
        "Systolic blood pressure",
        "Redness beyond the wound's edge",
        "Deeper tissue involved",
    ]
    assert bedside.label("pain") == "Pain or tenderness"
