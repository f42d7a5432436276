"""What the rules can say: each opinion names its source and what it does not know.

Codes in opinions are those of the catalogue or names of recorded figures; `bedside.label` has their words.
"""

from dataclasses import dataclass
from enum import StrEnum

from woundapp.bedside import Presence
from woundapp.phrases import Phrase
from woundapp.signs import IWGDF, IWII, NECROTIZING, NERDS_STONEES, SEPSIS


class Letter(StrEnum):
    """The letters of NERDS and STONEES by what they stand for; O is for os, bone."""

    NON_HEALING = "non_healing"
    EXUDATE = "exudate"
    RED_FRIABLE = "red_friable"
    DEBRIS = "debris"
    SMELL = "smell"
    SIZE = "size"
    TEMPERATURE = "temperature"
    OS = "os"
    NEW_BREAKDOWN = "new_breakdown"
    ERYTHEMA_OEDEMA = "erythema_oedema"


LETTER_WORDS = {
    Letter.NON_HEALING: Phrase("does not heal"),
    Letter.EXUDATE: Phrase("more exudate"),
    Letter.RED_FRIABLE: Phrase("red tissue that bleeds easily"),
    Letter.DEBRIS: Phrase("slough or dead tissue"),
    Letter.SMELL: Phrase("smell"),
    Letter.SIZE: Phrase("larger"),
    Letter.TEMPERATURE: Phrase("warmer"),
    Letter.OS: Phrase("bone seen or probed"),
    Letter.NEW_BREAKDOWN: Phrase("new breakdown"),
    Letter.ERYTHEMA_OEDEMA: Phrase("redness or swelling"),
}

_LETTERS_NEEDED = 3


@dataclass(frozen=True, slots=True)
class Mnemonic:
    """What NERDS (infection on the surface) or STONEES (infection in the depth) says.

    Attributes:
        name: which of the two.
        met: letters of which a sign is present.
        unknown: letters that are not met, but not everything was asked.
    """

    name: str
    met: tuple[Letter, ...]
    unknown: tuple[Letter, ...]
    source: str = NERDS_STONEES

    @property
    def infected(self) -> bool | None:
        """Whether three letters or more are met; None where that cannot be told."""
        if len(self.met) >= _LETTERS_NEEDED:
            return True
        return None if len(self.met) + len(self.unknown) >= _LETTERS_NEEDED else False


class Stage(StrEnum):
    """Stages of the IWII wound infection continuum, from the least to the worst."""

    COLONIZED = "contamination_or_colonization"
    COVERT = "covert_local_infection"
    OVERT = "overt_local_infection"
    SPREADING = "spreading_infection"
    SYSTEMIC = "systemic_infection"


STAGE_WORDS = {
    Stage.COLONIZED: Phrase("Contamination or colonization"),
    Stage.COVERT: Phrase("Covert (subtle) local infection"),
    Stage.OVERT: Phrase("Overt (classic) local infection"),
    Stage.SPREADING: Phrase("Spreading infection"),
    Stage.SYSTEMIC: Phrase("Systemic infection"),
}

COLONIZED_NOTE = Phrase("Contamination and colonization cannot be told apart at the bedside.")
ONE_SIGN_NOTE = Phrase("This rests on one sign alone, which may have another cause.")
UNNAMED_NOTE = Phrase("There are signs of infection that the continuum does not name.")
ELSEWHERE_NOTE = Phrase(
    "The patient is ill, but nothing found at the wound explains it: look for another cause as well."
)


@dataclass(frozen=True, slots=True)
class StageOpinion:
    """Where a wound stands on the IWII wound infection continuum.

    Attributes:
        stage: the worst that a sign speaks for; None where no sign is present and not everything was asked,
            or where the continuum has no stage for those that are.
        grounds: codes of what led to it.
        unknown: codes of what was not asked and could make it worse.
        notes: sentences for the nurse.
    """

    stage: Stage | None
    grounds: tuple[str, ...]
    unknown: tuple[str, ...]
    notes: tuple[Phrase, ...] = ()
    source: str = IWII


@dataclass(frozen=True, slots=True)
class FootGrade:
    """The IWGDF/IDSA grade of a diabetic foot: 1 not infected, 2 mild, 3 moderate, 4 severe.

    Attributes:
        least: the grade if all that is not known were absent.
        most: the grade if all that is not known were present.
        bone: whether an infection of the bone is suspected, (O); a picture or a sample must confirm it.
        missing: codes of what must be asked or measured for a sure grade and for (O).
    """

    least: int
    most: int
    bone: Presence
    missing: tuple[str, ...]
    source: str = IWGDF

    @property
    def grade(self) -> int | None:
        """The grade; None where it cannot be told."""
        return self.least if self.least == self.most else None

    @property
    def words(self) -> Phrase:
        """The grade as it is written, such as "grade 3(O)" or "at least grade 2"."""
        if self.grade is None and self.least == 1:
            return Phrase("grade not known")
        grade = f"{self.least}(O)" if self.bone is Presence.PRESENT else str(self.least)
        if self.grade:
            return Phrase("grade {grade}", grade=grade)
        return Phrase("at least grade {grade}", grade=grade)


class Danger(StrEnum):
    """What must not wait for a model, the most urgent first; a lesser one stays beside a greater one."""

    NECROTIZING = "necrotizing"
    SEPSIS = "sepsis"
    SYSTEMIC = "systemic"
    SPREADING = "spreading"
    BONE = "bone"


DANGER_WORDS = {
    Danger.NECROTIZING: Phrase("signs of an infection that destroys tissue"),
    Danger.SEPSIS: Phrase("signs of sepsis"),
    Danger.SYSTEMIC: Phrase("signs that the whole body is ill"),
    Danger.SPREADING: Phrase("signs of a spreading infection"),
    Danger.BONE: Phrase("signs of an infection of the bone"),
}
ADVICE = {
    Danger.NECROTIZING: Phrase(
        "Signs of an infection that destroys tissue: an emergency, call for help now."
    ),
    Danger.SEPSIS: Phrase("Signs of sepsis: an emergency, call for help now."),
    Danger.SYSTEMIC: Phrase("Signs that the whole body is ill: get a doctor at once."),
    Danger.SPREADING: Phrase("Signs of a spreading infection: get a doctor today."),
    Danger.BONE: Phrase("Bone is seen or felt and may be infected: tell a doctor today."),
}
_DANGER_SOURCES = {
    Danger.NECROTIZING: NECROTIZING,
    Danger.SEPSIS: SEPSIS,
    Danger.SYSTEMIC: f"{IWGDF}; {IWII}; {SEPSIS}",
    Danger.SPREADING: f"{IWII}; {IWGDF}",
    Danger.BONE: IWGDF,
}


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A danger that the record speaks for.

    Attributes:
        danger: which.
        grounds: codes of what led to it.
    """

    danger: Danger
    grounds: tuple[str, ...]

    @property
    def advice(self) -> Phrase:
        """What the nurse should do now, in one sentence."""
        return ADVICE[self.danger]

    @property
    def source(self) -> str:
        """The publications that name its signs."""
        return _DANGER_SOURCES[self.danger]
