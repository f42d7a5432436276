"""What the rules say of a bedside record, on the borders of every criterion."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from woundapp import bedside, rules, signs
from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns
from woundapp.domain import InfectionStatus
from woundapp.rules import Danger, Letter, Stage, opinions
from woundapp.signs import SignKind

PRESENT, ABSENT, NOT_ASKED = Presence.PRESENT, Presence.ABSENT, Presence.NOT_ASKED
INFECTED, NOT_INFECTED = InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED

CODES = sorted(signs.BY_CODE)
WELL = VitalSigns(temperature=37, heart_rate=70, respiratory_rate=14, white_cells=7, systolic_pressure=120)
NOTHING_FOUND = Bedside(
    absent=frozenset(CODES),
    exudate_amount=ExudateAmount.LOW,
    exudate_kind=ExudateKind.SEROUS,
    redness_beyond_edge=0,
    deep_tissue=ABSENT,
    diabetic_foot=PRESENT,
    vital_signs=WELL,
)
STAGES = list(Stage)


def found(*codes: str, record: Bedside = NOTHING_FOUND) -> Bedside:
    return record.saying(dict.fromkeys(codes, PRESENT))


def only(*codes: str) -> Bedside:
    return found(*codes, record=Bedside(diabetic_foot=PRESENT))


def dangers(record: Bedside) -> list[Danger]:
    return [flag.danger for flag in rules.red_flags(record)]


def foot(record: Bedside) -> rules.FootGrade:
    grade = rules.iwgdf(record)
    assert grade is not None
    return grade


def some(values: list[float]) -> st.SearchStrategy[float | None]:
    return st.none() | st.sampled_from(values)


RECORDS = st.builds(
    lambda said, **figures: Bedside(**figures).saying(said),
    st.dictionaries(st.sampled_from(CODES), st.sampled_from(Presence)),
    exudate_amount=st.none() | st.sampled_from(ExudateAmount),
    exudate_kind=st.none() | st.sampled_from(ExudateKind),
    redness_beyond_edge=some([0, 0.4, 0.5, 0.6, 1.9, 2.0, 2.1]),
    deep_tissue=st.sampled_from(Presence),
    diabetic_foot=st.just(PRESENT),
    vital_signs=st.builds(
        VitalSigns,
        temperature=some([35.9, 36, 37, 38, 38.1]),
        heart_rate=some([70, 90, 91]),
        respiratory_rate=some([14, 20, 21]),
        white_cells=some([3.9, 4, 7, 12, 12.1]),
        systolic_pressure=some([90, 91, 120]),
    ),
)


# NERDS and STONEES


@pytest.mark.parametrize(
    ("rule", "code", "letter"),
    [
        (rules.nerds, "delayed_healing", Letter.NON_HEALING),
        (rules.nerds, "increased_exudate", Letter.EXUDATE),
        (rules.nerds, "friable_granulation", Letter.RED_FRIABLE),
        (rules.nerds, "slough", Letter.DEBRIS),
        (rules.nerds, "necrosis", Letter.DEBRIS),
        (rules.nerds, "odour", Letter.SMELL),
        (rules.stonees, "enlargement", Letter.SIZE),
        (rules.stonees, "warmth", Letter.TEMPERATURE),
        (rules.stonees, "exposed_bone", Letter.OS),
        (rules.stonees, "probe_to_bone", Letter.OS),
        (rules.stonees, "new_breakdown", Letter.NEW_BREAKDOWN),
        (rules.stonees, "satellite_lesion", Letter.NEW_BREAKDOWN),
        (rules.stonees, "erythema", Letter.ERYTHEMA_OEDEMA),
        (rules.stonees, "swelling", Letter.ERYTHEMA_OEDEMA),
        (rules.stonees, "increased_exudate", Letter.EXUDATE),
        (rules.stonees, "odour", Letter.SMELL),
    ],
)
def test_each_letter_is_met_by_its_signs(
    rule: Callable[[Bedside], rules.Mnemonic], code: str, letter: Letter
) -> None:
    opinion = rule(found(code))
    assert opinion.met == (letter,)
    assert opinion.unknown == ()
    assert rule(only(code)).met == (letter,)
    assert letter not in rule(only(code)).unknown
    assert "2006" in opinion.source


@pytest.mark.parametrize(
    ("codes", "record", "infected"),
    [
        (("odour", "slough"), NOTHING_FOUND, False),
        (("odour", "slough", "necrosis"), NOTHING_FOUND, False),
        (("odour", "slough", "delayed_healing"), NOTHING_FOUND, True),
        (("odour", "slough", "delayed_healing"), Bedside(), True),
        (("odour", "slough"), Bedside(), None),
        ((), Bedside(), None),
        ((), NOTHING_FOUND, False),
    ],
)
def test_three_letters_of_nerds_speak_for_infection(
    codes: tuple[str, ...], record: Bedside, infected: bool | None
) -> None:
    assert rules.nerds(found(*codes, record=record)).infected is infected


def test_what_was_not_asked_keeps_nerds_open_only_while_it_can_reach_three() -> None:
    absent = Bedside(absent=frozenset(("odour", "friable_granulation", "increased_exudate")))
    assert rules.nerds(absent).infected is False
    assert set(rules.nerds(absent).unknown) == {Letter.NON_HEALING, Letter.DEBRIS}
    two = Bedside(absent=frozenset(("odour", "friable_granulation")))
    assert rules.nerds(two).infected is None


def test_one_of_two_signs_absent_leaves_their_letter_unknown() -> None:
    assert Letter.DEBRIS in rules.nerds(Bedside(absent=frozenset({"slough"}))).unknown
    assert Letter.DEBRIS not in rules.nerds(Bedside(absent=frozenset({"slough", "necrosis"}))).unknown


@pytest.mark.parametrize(
    ("amount", "said", "met", "unknown"),
    [
        (ExudateAmount.HEAVY, NOT_ASKED, True, False),
        (ExudateAmount.HEAVY, ABSENT, False, False),
        (ExudateAmount.MODERATE, NOT_ASKED, False, True),
        (ExudateAmount.NONE, NOT_ASKED, False, False),
        (ExudateAmount.LOW, PRESENT, True, False),
        (None, NOT_ASKED, False, True),
    ],
)
def test_a_soaked_dressing_is_more_exudate_unless_it_always_was(
    amount: ExudateAmount | None, said: Presence, met: bool, unknown: bool
) -> None:
    record = Bedside(exudate_amount=amount).saying({"increased_exudate": said})
    for opinion in (rules.nerds(record), rules.stonees(record)):
        assert (Letter.EXUDATE in opinion.met) is met
        assert (Letter.EXUDATE in opinion.unknown) is unknown


# The IWII continuum


@pytest.mark.parametrize(
    ("codes", "stage"),
    [
        ((), Stage.COLONIZED),
        (("slough", "granulation"), Stage.COLONIZED),
        (("hypergranulation",), Stage.COVERT),
        (("friable_granulation",), Stage.COVERT),
        (("pocketing",), Stage.COVERT),
        (("increased_exudate",), Stage.COVERT),
        (("delayed_healing",), Stage.COVERT),
        (("erythema",), Stage.OVERT),
        (("warmth", "delayed_healing"), Stage.OVERT),
        (("swelling",), Stage.OVERT),
        (("purulent_exudate",), Stage.OVERT),
        (("pain",), Stage.OVERT),
        (("odour",), Stage.OVERT),
        (("enlargement",), Stage.OVERT),
        (("new_breakdown",), Stage.OVERT),
        (("spreading_redness", "erythema"), Stage.SPREADING),
        (("spreading_induration",), Stage.SPREADING),
        (("crepitus",), Stage.SPREADING),
        (("dehiscence",), Stage.SPREADING),
        (("satellite_lesion",), Stage.SPREADING),
        (("lymphangitis",), Stage.SPREADING),
        (("swollen_lymph_nodes",), Stage.SPREADING),
        (("fever", "pain"), Stage.SYSTEMIC),
        (("confusion", "lymphangitis"), Stage.SYSTEMIC),
        (("fever", "probe_to_bone"), Stage.SYSTEMIC),
    ],
)
def test_each_sign_leads_to_its_stage(codes: tuple[str, ...], stage: Stage) -> None:
    opinion = rules.iwii(found(*codes))
    assert opinion.stage is stage
    assert set(opinion.grounds) <= set(codes)
    assert bool(opinion.grounds) is (stage is not Stage.COLONIZED)
    assert opinion.unknown == ()
    assert "2022" in opinion.source


@pytest.mark.parametrize(
    ("extent", "stage"),
    [(0, Stage.COLONIZED), (0.1, Stage.OVERT), (2.0, Stage.OVERT), (2.1, Stage.SPREADING)],
)
def test_redness_is_overt_and_beyond_two_centimetres_spreading(extent: float, stage: Stage) -> None:
    assert rules.iwii(replace(NOTHING_FOUND, redness_beyond_edge=extent)).stage is stage


@pytest.mark.parametrize(
    ("vital", "stage"),
    [
        (replace(WELL, temperature=38), Stage.OVERT),
        (replace(WELL, temperature=38.1), Stage.SYSTEMIC),
        (replace(WELL, heart_rate=91), Stage.OVERT),
        (replace(WELL, heart_rate=91, respiratory_rate=21), Stage.SYSTEMIC),
        (replace(WELL, systolic_pressure=91), Stage.OVERT),
        (replace(WELL, systolic_pressure=90), Stage.SYSTEMIC),
    ],
)
def test_vital_signs_make_an_overt_infection_systemic(vital: VitalSigns, stage: Stage) -> None:
    assert rules.iwii(replace(found("pain"), vital_signs=vital)).stage is stage


@pytest.mark.parametrize("codes", [("fever",), ("fever", "delayed_healing")])
def test_illness_without_more_than_subtle_signs_at_the_wound_is_not_laid_to_it(
    codes: tuple[str, ...],
) -> None:
    opinion = rules.iwii(found(*codes))
    assert opinion.stage in {Stage.COLONIZED, Stage.COVERT}
    assert opinions.ELSEWHERE_NOTE in opinion.notes
    assert dangers(found(*codes)) == [Danger.SYSTEMIC]


def test_nothing_found_is_contamination_or_colonization_that_look_alike() -> None:
    assert opinions.COLONIZED_NOTE in rules.iwii(NOTHING_FOUND).notes


def test_without_any_sign_what_was_not_asked_leaves_the_stage_open() -> None:
    opinion = rules.iwii(NOTHING_FOUND.saying({"lymphangitis": NOT_ASKED}))
    assert opinion.stage is None
    assert opinion.unknown == ("lymphangitis",)
    assert rules.iwii(Bedside()).stage is None


def test_a_healthy_wound_needs_no_vital_signs() -> None:
    record = replace(NOTHING_FOUND, vital_signs=VitalSigns()).saying(
        {"fever": NOT_ASKED, "confusion": NOT_ASKED}
    )
    assert rules.iwii(record).stage is Stage.COLONIZED
    assert {"fever", "confusion"} <= set(rules.iwii(found("pain", record=record)).unknown)


def test_only_what_could_make_it_worse_is_named_as_unknown() -> None:
    opinion = rules.iwii(
        NOTHING_FOUND.saying({"pain": PRESENT, "crepitus": NOT_ASKED, "pocketing": NOT_ASKED})
    )
    assert opinion.stage is Stage.OVERT
    assert opinion.unknown == ("crepitus",)
    assert opinions.ONE_SIGN_NOTE in opinion.notes
    assert rules.iwii(found("pain", "odour")).notes == ()


@pytest.mark.parametrize("code", ["bullae", "probe_to_bone", "induration", "discoloured_tissue"])
def test_a_sign_of_infection_that_the_continuum_does_not_name_is_no_colonization(code: str) -> None:
    opinion = rules.iwii(found(code))
    assert opinion.stage is None
    assert opinion.grounds == (code,)
    assert opinions.UNNAMED_NOTE in opinion.notes


# The IWGDF/IDSA grade


@pytest.mark.parametrize("asked", [ABSENT, NOT_ASKED])
def test_only_a_diabetic_foot_is_graded(asked: Presence) -> None:
    assert rules.iwgdf(replace(found("pain", "warmth"), diabetic_foot=asked)) is None


@pytest.mark.parametrize(
    ("codes", "extent", "grade"),
    [
        ((), 0, 1),
        (("pain",), 0, 1),
        (("swelling", "induration"), 0, 1),
        (("pain", "warmth"), 0, 2),
        (("swelling", "purulent_exudate"), 0, 2),
        (("induration", "purulent_exudate"), 0, 2),
        (("pain",), 0.5, 1),
        (("pain",), 0.6, 2),
        (("pain",), 1.9, 2),
        (("pain",), 2.0, 3),
        ((), 2.0, 1),
        (("pain", "warmth"), 0.5, 2),
    ],
)
def test_two_local_signs_make_an_infection_and_two_centimetres_a_moderate_one(
    codes: tuple[str, ...], extent: float, grade: int
) -> None:
    opinion = foot(replace(found(*codes), redness_beyond_edge=extent))
    assert opinion.grade == grade
    assert opinion.words == f"grade {grade}"
    assert opinion.missing == ()
    assert "2023" in opinion.source


def test_deeper_tissue_makes_an_infection_moderate_but_is_none_by_itself() -> None:
    assert foot(replace(found("pain", "warmth"), deep_tissue=PRESENT)).grade == 3
    assert foot(replace(NOTHING_FOUND, deep_tissue=PRESENT)).grade == 1


@pytest.mark.parametrize("kind", [ExudateKind.SEROPURULENT, ExudateKind.PURULENT])
def test_the_kind_of_exudate_says_whether_there_is_pus(kind: ExudateKind) -> None:
    assert foot(replace(found("pain"), exudate_kind=kind)).grade == 2
    assert foot(replace(found("pain"), exudate_kind=ExudateKind.SANGUINEOUS)).grade == 1


SYSTEMIC_CRITERIA: list[tuple[str, float, bool]] = [
    ("temperature", 36, False),
    ("temperature", 35.9, True),
    ("temperature", 38, False),
    ("temperature", 38.1, True),
    ("respiratory_rate", 20, False),
    ("respiratory_rate", 21, True),
    ("white_cells", 12, False),
    ("white_cells", 12.1, True),
    ("white_cells", 4, False),
    ("white_cells", 3.9, True),
]


@pytest.mark.parametrize(("name", "value", "met"), SYSTEMIC_CRITERIA)
def test_two_systemic_criteria_make_an_infection_severe(name: str, value: float, met: bool) -> None:
    one = replace(WELL, **{name: value})
    assert foot(replace(found("pain", "warmth"), vital_signs=one)).grade == 2
    for heart_rate, second in ((90, False), (91, True)):
        vital = replace(one, heart_rate=heart_rate)
        record = replace(found("pain", "warmth"), vital_signs=vital)
        assert foot(record).grade == (4 if met and second else 2)
        assert foot(replace(NOTHING_FOUND, vital_signs=vital)).grade == 1


def test_fever_that_was_reported_counts_as_the_temperature() -> None:
    vital = VitalSigns(heart_rate=91)
    assert foot(replace(found("pain", "warmth", "fever"), vital_signs=vital)).grade == 4


@pytest.mark.parametrize("code", ["probe_to_bone", "exposed_bone"])
def test_bone_adds_the_letter_and_is_moderate_at_least(code: str) -> None:
    assert foot(found(code)).words == "grade 3(O)"
    assert foot(found(code, "pain", "warmth")).words == "grade 3(O)"
    ill = replace(WELL, heart_rate=91, respiratory_rate=21)
    assert foot(replace(found(code), vital_signs=ill)).words == "grade 4(O)"


def test_what_was_not_asked_leaves_the_grade_open_and_is_named() -> None:
    opinion = foot(only("pain", "warmth"))
    assert (opinion.grade, opinion.least, opinion.most) == (None, 2, 4)
    assert opinion.words == "at least grade 2"
    assert set(opinion.missing) == {
        "redness_beyond_edge",
        "deep_tissue",
        "temperature",
        "heart_rate",
        "respiratory_rate",
        "white_cells",
        "exposed_bone",
        "probe_to_bone",
    }
    assert foot(only()).words == "grade not known"


def test_three_normal_vital_signs_need_no_blood_test() -> None:
    assert foot(replace(found("pain", "warmth"), vital_signs=replace(WELL, white_cells=None))).grade == 2
    opinion = foot(
        replace(found("pain", "warmth"), vital_signs=replace(WELL, white_cells=None, heart_rate=91))
    )
    assert opinion.grade is None
    assert opinion.missing == ("white_cells",)


def test_no_fever_without_a_thermometer_does_not_rule_out_a_low_temperature() -> None:
    vital = replace(WELL, temperature=None, heart_rate=91)
    assert foot(replace(found("pain", "warmth"), vital_signs=vital)).missing == ("temperature",)


def test_redness_that_was_not_measured_is_missing_where_it_matters() -> None:
    red = replace(found("erythema", "pain"), redness_beyond_edge=None)
    assert foot(red).least == 1
    assert foot(red).most == 3
    assert foot(red).missing == ("redness_beyond_edge",)
    assert foot(replace(NOTHING_FOUND, redness_beyond_edge=None)).grade == 1


def test_bone_that_was_not_probed_is_missing_even_where_the_grade_is_sure() -> None:
    opinion = foot(NOTHING_FOUND.saying({"probe_to_bone": NOT_ASKED}))
    assert opinion.grade == 1
    assert opinion.missing == ("probe_to_bone",)
    deep = replace(NOTHING_FOUND, deep_tissue=PRESENT).saying({"probe_to_bone": NOT_ASKED})
    assert (foot(deep).least, foot(deep).most) == (1, 3)


# Red flags


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((), []),
        (("erythema", "pain", "odour", "purulent_exudate"), []),
        (("severe_pain",), [Danger.NECROTIZING]),
        (("crepitus",), [Danger.NECROTIZING]),
        (("bullae",), [Danger.NECROTIZING]),
        (("dusky_skin",), [Danger.NECROTIZING]),
        (("numb_skin",), [Danger.NECROTIZING]),
        (("rapid_spread",), [Danger.NECROTIZING]),
        (("fever", "confusion"), [Danger.SEPSIS, Danger.SYSTEMIC]),
        (("fever",), [Danger.SYSTEMIC]),
        (("confusion",), [Danger.SYSTEMIC]),
        (("spreading_redness",), [Danger.SPREADING]),
        (("spreading_induration",), [Danger.SPREADING]),
        (("lymphangitis",), [Danger.SPREADING]),
        (("swollen_lymph_nodes",), [Danger.SPREADING]),
        (("dehiscence",), [Danger.SPREADING]),
        (("satellite_lesion",), [Danger.SPREADING]),
        (("exposed_bone",), [Danger.BONE]),
        (("probe_to_bone",), [Danger.BONE]),
        (
            ("probe_to_bone", "lymphangitis", "fever", "confusion", "bullae"),
            [Danger.NECROTIZING, Danger.SEPSIS, Danger.SYSTEMIC, Danger.SPREADING, Danger.BONE],
        ),
    ],
)
def test_red_flags_speak_by_themselves_the_most_urgent_first(
    codes: tuple[str, ...], expected: list[Danger]
) -> None:
    assert dangers(found(*codes)) == expected
    assert dangers(only(*codes)) == expected


@pytest.mark.parametrize(
    ("vital", "expected"),
    [
        (replace(WELL, temperature=38, heart_rate=90, respiratory_rate=20, white_cells=12), []),
        (replace(WELL, temperature=38.1), [Danger.SYSTEMIC]),
        (replace(WELL, temperature=35.9), []),
        (replace(WELL, temperature=35.9, heart_rate=91), [Danger.SYSTEMIC]),
        (replace(WELL, systolic_pressure=91), []),
        (replace(WELL, systolic_pressure=90), [Danger.SEPSIS, Danger.SYSTEMIC]),
    ],
)
def test_vital_signs_raise_red_flags(vital: VitalSigns, expected: list[Danger]) -> None:
    assert dangers(replace(NOTHING_FOUND, vital_signs=vital)) == expected


@pytest.mark.parametrize(
    ("vital", "sepsis"),
    [
        (WELL, False),
        (replace(WELL, temperature=35.9), True),
        (replace(WELL, temperature=38.1), True),
        (replace(WELL, heart_rate=91), False),
        (replace(WELL, heart_rate=91, respiratory_rate=21), True),
    ],
)
def test_confusion_is_a_sign_of_sepsis_beside_others(vital: VitalSigns, sepsis: bool) -> None:
    assert (Danger.SEPSIS in dangers(replace(found("confusion"), vital_signs=vital))) is sepsis


@pytest.mark.parametrize(("extent", "expected"), [(1.9, []), (2.0, [Danger.SPREADING])])
def test_wide_redness_is_a_red_flag(extent: float, expected: list[Danger]) -> None:
    assert dangers(replace(NOTHING_FOUND, redness_beyond_edge=extent)) == expected


def test_every_danger_says_what_to_do_and_why() -> None:
    for flag in rules.red_flags(found("probe_to_bone", "lymphangitis", "fever", "confusion", "bullae")):
        assert flag.advice.count(".") == 1
        assert flag.grounds
        assert "20" in flag.source


def test_no_red_flag_is_an_all_clear_only_when_all_was_asked() -> None:
    assert rules.red_flags_not_asked(NOTHING_FOUND) == ()
    assert rules.red_flags_not_asked(NOTHING_FOUND.saying({"bullae": NOT_ASKED})) == ("bullae",)
    assert {"crepitus", "fever", "confusion", "heart_rate", "redness_beyond_edge", "probe_to_bone"} <= set(
        rules.red_flags_not_asked(Bedside())
    )


# The model beside the rules


@pytest.mark.parametrize(
    ("status", "record", "named"),
    [
        (NOT_INFECTED, NOTHING_FOUND, []),
        (NOT_INFECTED, Bedside(), []),
        (NOT_INFECTED, found("odour", "slough"), []),
        (NOT_INFECTED, found("odour", "slough", "delayed_healing"), ["NERDS"]),
        (NOT_INFECTED, found("odour", "enlargement", "new_breakdown"), ["STONEES"]),
        (NOT_INFECTED, found("pain", "warmth"), ["grade 2"]),
        (NOT_INFECTED, only("pain", "warmth"), ["at least grade 2"]),
        (NOT_INFECTED, found("bullae"), ["destroys tissue"]),
        (NOT_INFECTED, found("fever", "confusion"), ["sepsis", "whole body"]),
        (NOT_INFECTED, found("probe_to_bone"), ["infection of the bone", "grade 3(O)"]),
        (NOT_INFECTED, replace(found("lymphangitis"), diabetic_foot=ABSENT), ["spreading"]),
        (INFECTED, found("pain"), ["grade 1"]),
        (INFECTED, replace(found("pain"), diabetic_foot=ABSENT), []),
        (INFECTED, Bedside(), []),
        (INFECTED, NOTHING_FOUND, ["none of the signs", "grade 1"]),
        (INFECTED, found("slough", "granulation"), ["none of the signs", "grade 1"]),
        (INFECTED, Bedside(absent=frozenset({"pain"})), ["none of the signs"]),
        (INFECTED, Bedside(absent=frozenset({"pain"}), vital_signs=VitalSigns(heart_rate=91)), []),
        (INFECTED, Bedside(absent=frozenset({"pain"}), exudate_kind=ExudateKind.PURULENT), []),
        (INFECTED, found("bullae"), []),
        (InfectionStatus.INDETERMINATE, found("fever", "confusion"), []),
        (InfectionStatus.INDETERMINATE, NOTHING_FOUND, []),
    ],
)
def test_contradictions_between_model_and_rules_are_told(
    status: InfectionStatus, record: Bedside, named: list[str]
) -> None:
    told = rules.contradictions(status, record)
    assert len(told) == len(named)
    for sentence, word in zip(told, named, strict=True):
        assert word in sentence
        assert sentence.startswith(f"The model says {status.replace('_', ' ')}, but ")
        assert sentence.endswith(".")


def test_how_much_was_not_asked_is_part_of_a_contradiction() -> None:
    (told,) = rules.contradictions(INFECTED, Bedside(absent=frozenset({"pain", "warmth"})))
    signs_of_illness = sum(sign.kind is not SignKind.TISSUE for sign in signs.SIGNS)
    assert f"2 asked about, {signs_of_illness - 2} not asked about" in told


# What holds for every record


def _rank(stage: Stage | None) -> int:
    return STAGES.index(stage) if stage else 0


@given(RECORDS, st.sampled_from(CODES))
def test_a_sign_more_never_lowers_an_opinion(record: Bedside, code: str) -> None:
    more = found(code, record=record)
    for rule in (rules.nerds, rules.stonees):
        assert set(rule(record).met) <= set(rule(more).met)
        assert not (rule(record).infected and not rule(more).infected)
    assert _rank(rules.iwii(more).stage) >= _rank(rules.iwii(record).stage)
    assert foot(more).least >= foot(record).least
    assert foot(more).most >= foot(record).most or record.presence(code) is not ABSENT
    assert set(dangers(record)) <= set(dangers(more))
    assert len(rules.contradictions(NOT_INFECTED, more)) >= len(rules.contradictions(NOT_INFECTED, record))


@given(RECORDS, st.sampled_from(CODES), st.sampled_from([PRESENT, ABSENT]))
def test_an_answer_stays_within_what_was_left_open(record: Bedside, code: str, answer: Presence) -> None:
    # Whoever finds bone where she found no deeper tissue involved takes back what she said before, and so
    # does who finds a fever that she has measured there is none of.
    bone = code in ("exposed_bone", "probe_to_bone") and record.deep_tissue is ABSENT
    fever = code == "fever" and record.vital_signs.temperature is not None
    assume(not (answer is PRESENT and (bone or fever)))
    before = record.saying({code: NOT_ASKED})
    after = before.saying({code: answer})
    assert foot(before).least <= foot(after).least <= foot(after).most <= foot(before).most
    for rule in (rules.nerds, rules.stonees):
        if rule(before).infected is False:
            assert rule(after).infected is False


@given(RECORDS)
def test_an_open_grade_names_what_is_missing(record: Bedside) -> None:
    opinion = foot(record)
    assert 1 <= opinion.least <= opinion.most <= 4
    assert opinion.grade is not None or opinion.missing
    assert rules.iwii(record).stage is not Stage.COLONIZED or not rules.iwii(record).unknown


@given(RECORDS)
def test_a_spreading_or_systemic_stage_is_never_without_a_red_flag(record: Bedside) -> None:
    if _rank(rules.iwii(record).stage) >= _rank(Stage.SPREADING):
        assert dangers(record)


@given(RECORDS)
def test_the_order_of_the_answers_does_not_matter(record: Bedside) -> None:
    answers = [(code, record.presence(code)) for code in CODES]
    backwards = replace(record, present=frozenset(), absent=frozenset()).saying(dict(reversed(answers)))
    for rule in (rules.nerds, rules.stonees, rules.iwii, rules.iwgdf, rules.red_flags):
        assert rule(backwards) == rule(record)


@given(RECORDS)
def test_everything_that_is_named_has_a_plain_name(record: Bedside) -> None:
    named = [*foot(record).missing, *rules.iwii(record).grounds, *rules.iwii(record).unknown]
    named += [
        *rules.red_flags_not_asked(record),
        *(code for flag in rules.red_flags(record) for code in flag.grounds),
    ]
    assert set(named) <= signs.BY_CODE.keys() | bedside._LABELS.keys()
