"""What published rules say of a bedside record: opinions beside the model's, never mixed into one number.

What was not asked is never read as absent: an opinion names what it does not know, and cannot tell where that
could change it.
"""

from itertools import chain

from woundapp import signs
from woundapp.bedside import Bedside, Presence, in_sentence
from woundapp.domain import InfectionStatus
from woundapp.phrases import Phrase
from woundapp.rules import criteria, opinions
from woundapp.rules.opinions import (
    DANGER_WORDS,
    LETTER_WORDS,
    Danger,
    FootGrade,
    Letter,
    Mnemonic,
    RedFlag,
    Stage,
    StageOpinion,
)
from woundapp.signs import SignKind

__all__ = [
    "DANGER_WORDS",
    "LETTER_WORDS",
    "Danger",
    "FootGrade",
    "Letter",
    "Mnemonic",
    "RedFlag",
    "Stage",
    "StageOpinion",
    "contradictions",
    "iwgdf",
    "iwii",
    "nerds",
    "red_flags",
    "red_flags_not_asked",
    "stonees",
]

_NERDS = {
    Letter.NON_HEALING: ("delayed_healing",),
    Letter.EXUDATE: ("increased_exudate",),
    Letter.RED_FRIABLE: ("friable_granulation",),
    Letter.DEBRIS: ("slough", "necrosis"),
    Letter.SMELL: ("odour",),
}
_STONEES = {
    Letter.SIZE: ("enlargement",),
    Letter.TEMPERATURE: ("warmth",),
    Letter.OS: ("exposed_bone", "probe_to_bone"),
    Letter.NEW_BREAKDOWN: ("new_breakdown", "satellite_lesion"),
    Letter.ERYTHEMA_OEDEMA: ("erythema", "swelling"),
    Letter.EXUDATE: ("increased_exudate",),
    Letter.SMELL: ("odour",),
}

_EXTENT = "redness_beyond_edge"
_SPREAD = (
    "spreading_redness",
    "spreading_induration",
    "dehiscence",
    "satellite_lesion",
    "lymphangitis",
    "swollen_lymph_nodes",
)
# IWII's malaise and loss of appetite are left out: without infection, too, many of these patients have them.
_STAGES = {
    Stage.SPREADING: (*_SPREAD, _EXTENT, "crepitus"),
    Stage.OVERT: (
        "erythema",
        "warmth",
        "swelling",
        "purulent_exudate",
        "pain",
        "odour",
        "enlargement",
        "new_breakdown",
    ),
    Stage.COVERT: (
        "hypergranulation",
        "friable_granulation",
        "pocketing",
        "increased_exudate",
        "delayed_healing",
    ),
}
_STAGED = frozenset(chain.from_iterable(_STAGES.values()))
_UNNAMED = tuple(
    sign.code for sign in signs.SIGNS if sign.kind is SignKind.INFECTION and sign.code not in _STAGED
)
"""Signs of infection that the continuum does not name."""

_BONE = ("exposed_bone", "probe_to_bone")
_NECROTIZING = ("crepitus", "severe_pain", "bullae", "dusky_skin", "numb_skin", "rapid_spread")

_INFLAMMATION = (("swelling", "induration"), ("pain",), ("warmth",), ("purulent_exudate",))
"""Local signs of IWGDF/IDSA beside redness, each by the signs that count for it."""

_LOCAL_SIGNS = 2
"""How many of them, redness among them, make an infection (IWGDF/IDSA)."""


def nerds(bedside: Bedside) -> Mnemonic:
    """NERDS, for an infection on the wound's surface."""
    return _mnemonic("NERDS", _NERDS, bedside)


def stonees(bedside: Bedside) -> Mnemonic:
    """STONEES, for an infection in the depth."""
    return _mnemonic("STONEES", _STONEES, bedside)


def iwii(bedside: Bedside) -> StageOpinion:
    """The stage on the IWII wound infection continuum; IWII names no number of signs, so one is enough.

    An illness of the whole body is laid to the wound only where the wound itself shows signs of infection
    that are more than subtle.
    """
    at_wound = criteria.any_of(bedside, (*_STAGES[Stage.SPREADING], *_STAGES[Stage.OVERT]))
    unnamed = criteria.found(bedside, _UNNAMED)
    ill = criteria.illness(bedside)
    if ill and (at_wound is Presence.PRESENT or unnamed):
        return StageOpinion(Stage.SYSTEMIC, ill, ())
    notes = (opinions.UNNAMED_NOTE,) if unnamed else (opinions.ELSEWHERE_NOTE,) if ill else ()
    unknown: tuple[str, ...] = ()
    if at_wound is not Presence.ABSENT or unnamed:
        unknown = criteria.illness_not_asked(bedside)
    for stage, codes in _STAGES.items():
        if grounds := criteria.found(bedside, codes):
            alone = (opinions.ONE_SIGN_NOTE,) if len(grounds) == 1 else ()
            return StageOpinion(stage, grounds, unknown, notes + alone)
        unknown += criteria.not_asked(bedside, codes)
    if unnamed or unknown:
        return StageOpinion(None, unnamed, unknown, notes)
    return StageOpinion(Stage.COLONIZED, (), (), (*notes, opinions.COLONIZED_NOTE))


def iwgdf(bedside: Bedside) -> FootGrade | None:
    """The IWGDF/IDSA grade; None unless it is the foot of a person with diabetes.

    Bone that is seen or probed makes it grade 3(O) at least, as an infection of the bone is graded where two
    local signs are missing.
    """
    if bedside.diabetic_foot is not Presence.PRESENT:
        return None
    bone = criteria.any_of(bedside, _BONE)
    # Whoever found no deeper tissue involved has answered for the bone, as far as the number goes.
    answered = bone is Presence.NOT_ASKED and bedside.deep_tissue is Presence.ABSENT
    deep_bone = Presence.ABSENT if answered else bone
    rim = criteria.redness(bedside, lambda cm: cm > criteria.RIM_CM)
    local = (rim, *(criteria.any_of(bedside, codes) for codes in _INFLAMMATION))
    inflamed = criteria.at_least(_LOCAL_SIGNS, local)
    deeper = criteria.at_least(1, (_wide(bedside), bedside.deep_tissue, deep_bone))
    systemic = criteria.sirs(bedside)
    findings = (inflamed, deep_bone, deeper, systemic)
    least = _grade(*(known is Presence.PRESENT for known in findings))
    most = _grade(*(known is not Presence.ABSENT for known in findings))
    missing: tuple[str, ...] = ()
    if least != most:
        for known, codes in (
            (inflamed, (_EXTENT, *chain.from_iterable(_undecided(bedside)))),
            (deeper, (_EXTENT, "deep_tissue")),
            (systemic, criteria.SIRS),
        ):
            missing += criteria.not_asked(bedside, codes) if known is Presence.NOT_ASKED else ()
    if bone is Presence.NOT_ASKED:
        missing += criteria.not_asked(bedside, _BONE)
    return FootGrade(least, most, bone, tuple(dict.fromkeys(missing)))


def red_flags(bedside: Bedside) -> tuple[RedFlag, ...]:
    """The dangers that the record speaks for, the most urgent first.

    Confusion speaks for sepsis beside a fever, a low temperature or two criteria of a systemic inflammatory
    response; alone it says that the whole body is ill.
    """
    sepsis = criteria.found(bedside, ("systolic_pressure",))
    feverish = criteria.any_of(bedside, ("temperature",)), criteria.sirs(bedside)
    if criteria.presence(bedside, "confusion") is Presence.PRESENT and Presence.PRESENT in feverish:
        sepsis += ("confusion", *criteria.found(bedside, criteria.SIRS))
    extent = (_EXTENT,) if _wide(bedside) is Presence.PRESENT else ()
    grounds = {
        Danger.NECROTIZING: criteria.found(bedside, _NECROTIZING),
        Danger.SEPSIS: sepsis,
        Danger.SYSTEMIC: criteria.illness(bedside),
        Danger.SPREADING: criteria.found(bedside, _SPREAD) + extent,
        Danger.BONE: criteria.found(bedside, _BONE),
    }
    return tuple(RedFlag(danger, grounds[danger]) for danger in Danger if grounds[danger])


def red_flags_not_asked(bedside: Bedside) -> tuple[str, ...]:
    """What was not asked or measured and could raise a red flag; while any is left, none is no all-clear."""
    return (
        *criteria.not_asked(bedside, _NECROTIZING),
        *criteria.illness_not_asked(bedside),
        *criteria.not_asked(bedside, (*_SPREAD, _EXTENT, *_BONE)),
    )


def contradictions(status: InfectionStatus, bedside: Bedside) -> tuple[Phrase, ...]:
    """Where the rules and the model's status contradict each other, one sentence each."""
    if status is InfectionStatus.NOT_INFECTED:
        return tuple(
            Phrase("The model says not infected, but {reason}.", reason=reason)
            for reason in _for_infection(bedside)
        )
    if status is InfectionStatus.INFECTED:
        return tuple(
            Phrase("The model says infected, but {reason}.", reason=reason)
            for reason in _against_infection(bedside)
        )
    return ()


def _for_infection(bedside: Bedside) -> list[Phrase]:
    reasons = [
        Phrase(
            "there are {danger} ({grounds})",
            danger=DANGER_WORDS[flag.danger],
            grounds=tuple(in_sentence(code) for code in flag.grounds),
        )
        for flag in red_flags(bedside)
    ]
    reasons += [
        Phrase(
            "three letters or more of {rule} are met ({letters})",
            rule=opinion.name,
            letters=tuple(LETTER_WORDS[letter] for letter in opinion.met),
        )
        for opinion in (nerds(bedside), stonees(bedside))
        if opinion.infected
    ]
    foot = iwgdf(bedside)
    if foot and foot.least > 1:
        reasons.append(Phrase("by IWGDF/IDSA 2023 the foot is infected, {grade}", grade=foot.words))
    return reasons


def _against_infection(bedside: Bedside) -> list[Phrase]:
    reasons = []
    known = [
        criteria.presence(bedside, sign.code) for sign in signs.SIGNS if sign.kind is not SignKind.TISSUE
    ]
    asked, left = known.count(Presence.ABSENT), known.count(Presence.NOT_ASKED)
    if asked and asked + left == len(known) and not criteria.measured(bedside):
        reasons.append(
            Phrase(
                "none of the signs asked about is present ({asked} asked about, {left} not asked about)",
                asked=asked,
                left=left,
            )
        )
    foot = iwgdf(bedside)
    if foot and foot.grade == 1 and not red_flags(bedside):
        reasons.append(Phrase("by IWGDF/IDSA 2023 the foot is not infected, {grade}", grade=foot.words))
    return reasons


def _mnemonic(name: str, letters: dict[Letter, tuple[str, ...]], bedside: Bedside) -> Mnemonic:
    known = {letter: criteria.any_of(bedside, codes) for letter, codes in letters.items()}
    met, unknown = (
        tuple(letter for letter, presence in known.items() if presence is which)
        for which in (Presence.PRESENT, Presence.NOT_ASKED)
    )
    return Mnemonic(name, met, unknown)


def _wide(bedside: Bedside) -> Presence:
    return criteria.redness(bedside, lambda cm: cm >= criteria.WIDE_CM)


def _undecided(bedside: Bedside) -> list[tuple[str, ...]]:
    return [codes for codes in _INFLAMMATION if criteria.any_of(bedside, codes) is Presence.NOT_ASKED]


def _grade(inflamed: bool, bone: bool, deeper: bool, systemic: bool) -> int:
    if not (inflamed or bone):
        return 1
    if systemic:
        return 4
    return 3 if deeper else 2
