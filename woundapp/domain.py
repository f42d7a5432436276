"""The words of the field as frozen dataclasses; they know no file format, no model and no screen."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these words are read by what starts the window, which needs no arrays
    import numpy as np
    from numpy.typing import NDArray


class InfectionStatus(StrEnum):
    """What an assessment says about the wound."""

    INFECTED = "infected"
    NOT_INFECTED = "not_infected"
    INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True)
class ImageRegion:
    """A rectangle of a photo, in pixels of the upright photo, half-open.

    `left` and `top` are inside, `right` and `bottom` are just outside; the origin is the upper left
    corner, x grows to the right and y downwards.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def as_tuple(self) -> tuple[int, int, int, int]:
        """The region as `(left, top, right, bottom)`."""
        return (self.left, self.top, self.right, self.bottom)


@dataclass(frozen=True, slots=True, eq=False)
class WoundPhoto:
    """A decoded photo: upright, 8-bit sRGB, without any metadata.

    Attributes:
        name: file name without its folder, for the user's eyes.
        sha256: of the original bytes, in lower-case hex.
        pixels: `uint8` array of shape `(height, width, 3)`, read-only.
        notes: what was done on the way in that the user should know ("first frame of an animation").
    """

    name: str
    sha256: str
    pixels: "NDArray[np.uint8]"
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


class QualityIssue(StrEnum):
    """What can be wrong with a photo; the values are public in the JSON output."""

    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    GLARE = "glare"
    TOO_SMALL = "too_small"


@dataclass(frozen=True, slots=True)
class QualityNote:
    """One thing wrong with a photo, and what to do about it.

    Attributes:
        issue: which one.
        advice: a sentence that says what to do, in English; the window translates it by `issue`.
        measure: the figure that was judged (its unit depends on the issue; see imaging.quality).
        limit: the limit it was judged against, in the same unit.
    """

    issue: QualityIssue
    advice: str
    measure: float
    limit: float


class Probe(StrEnum):
    """How a model is asked again with a region hidden; the values are public in the JSON output.

    DIRECT asks for an answer straight after the photo, ANSWER_AGAIN for a whole one with its reasoning.
    """

    DIRECT = "direct"
    ANSWER_AGAIN = "answer_again"


class Strength(StrEnum):
    """How much an answer leans on a region, in a word; the values are public in the JSON output."""

    STRONG = "strong"
    SOME = "some"
    NONE = "none"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Support:
    """How much the answer leans on a finding's region: what changes when it is hidden from the model.

    What hiding an equal region elsewhere changes is subtracted.

    Attributes:
        log_odds: by how much the log-odds of the verdict fall, natural; negative where they rise.
        named: by how much the probability falls that the sign is named, -1 to 1.
        strength: both in a word.
        probe: how the model was asked.
    """

    log_odds: float
    named: float
    strength: Strength
    probe: Probe


class ColourVerdict(StrEnum):
    """What the colour says about a finding; the values are public in the JSON output."""

    SUPPORTS = "supports"
    DOES_NOT_SUPPORT = "does_not_support"
    CANNOT_TELL = "cannot_tell"


class ColourDoubt(StrEnum):
    """Why the colour cannot tell; the values are public in the JSON output."""

    COLOUR_SAYS_NOTHING_OF_THIS_SIGN = "colour_says_nothing_of_this_sign"
    NO_PLACE = "no_place"
    POOR_LIGHT = "poor_light"
    NO_SKIN_SEEN = "no_skin_seen"
    DARK_SKIN = "dark_skin"
    SKIN_ITSELF_RED = "skin_itself_red"
    TOO_FEW_PIXELS = "too_few_pixels"
    BETWEEN_THE_LIMITS = "between_the_limits"


@dataclass(frozen=True, slots=True)
class SkinColour:
    """The patient's skin around the findings, after white balance.

    Attributes:
        lab: median CIELAB colour `(L*, a*, b*)`.
        ita: individual typology angle, atan((L* - 50) / b*), in degrees (Chardon et al., 1991).
        dark: the angle is low enough for redness to hide; light skin in little light counts as dark as well.
    """

    lab: tuple[float, float, float]
    ita: float
    dark: bool


@dataclass(frozen=True, slots=True)
class ColourOpinion:
    """What the colour says about one finding.

    Attributes:
        verdict: which of the three.
        doubt: why it cannot tell; None when it can.
        share: of the region that has the sign's colour, 0 to 1; None where measuring would mislead.
    """

    verdict: ColourVerdict
    doubt: ColourDoubt | None
    share: float | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One wound sign that the model says it sees.

    Attributes:
        sign: code in the catalogue (woundapp.signs), or the model's own word where it has none.
        description: the model's words.
        region: where, in pixels of the upright photo; None when it gave no usable place.
        support: how much the answer leans on the region; None when that was not measured.
        colour: what the photo's own colours say about it; None when they were not measured.
    """

    sign: str
    description: str
    region: ImageRegion | None
    support: Support | None = None
    colour: ColourOpinion | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SupportMap:
    """Which parts of a photo the verdict leans on.

    Attributes:
        photo_sha256: of the original photo's bytes.
        log_odds: what each cell adds to the verdict's log-odds, natural; negative where it speaks against
            the verdict: `float64` of shape `(rows, columns)` over the whole upright photo, read-only.
    """

    photo_sha256: str
    log_odds: "NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class AlgorithmIdentification:
    """The model that judged (the term is DICOM's, PS3.16 TID 4019).

    Attributes:
        name: as in the pack's manifest.
        version: likewise.
        sha256: of the language model's GGUF file.
        quantization: as in the manifest, for example `Q4_K_M`.
        demonstration: True for a model that must never be used on a patient.
    """

    name: str
    version: str
    sha256: str
    quantization: str
    demonstration: bool


@dataclass(frozen=True, slots=True)
class Runtime:
    """What the model ran on: the llama.cpp binding's version, the device's name, and the seed."""

    llama_cpp: str
    device: str
    seed: int


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds spent in each stage of one assessment; `load` is 0.0 when the model was loaded already."""

    load: float
    encode: float
    prefill: float
    reasoning: float
    answer: float
    total: float


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What a model leans to as soon as it has seen a photo, before any reasoning: provisional, never kept.

    Attributes:
        leans_to: what that probability means to the pack; INDETERMINATE in its grey zone.
        probability_infected: calibrated as that of an assessment is, 0 to 1.
        coarse: whether the photo was reduced for it, on a machine where its full detail takes long.
    """

    leans_to: InfectionStatus
    probability_infected: float
    coarse: bool

    @property
    def percent_infected(self) -> int:
        """The probability in whole percent for the eye, never 0 or 100."""
        return percent(self.probability_infected)


@dataclass(frozen=True, slots=True)
class Reading:
    """One of several times that the model thought about a photo.

    Attributes:
        probability_infected: the model's own, before calibration, 0 to 1.
        mirrored: whether it looked at the photo's mirror image.
    """

    probability_infected: float
    mirrored: bool

    @property
    def infected(self) -> bool:
        """The likelier of the two verdicts."""
        return self.probability_infected >= 0.5  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Assessment:
    """One photo judged once.

    Attributes:
        photo_sha256: of the original photo's bytes.
        infection_status: INDETERMINATE whenever the program does not trust the answer.
        probability_infected: 0 to 1, the mean of the readings' after the pack's calibration; None if the
            model gave none.
        readings: the times that the model thought about the photo; the first is the one that is shown.
        trusted: False when the program does not rely on the answer, whatever the probability is.
        complete: False when the reasoning or the answer was cut off.
        findings: in the model's order; highlights are numbered 1, 2, … in this order.
        rationale: the model's summary for the clinician.
        reasoning: the model's chain of thought, without its tags.
        raw_answer: the model's answer as it wrote it.
        doubts: sentences on why the answer should be read with care; never empty when INDETERMINATE.
        quality: what is wrong with the photo.
        skin: the patient's, around the findings; None where too little of it is seen.
        algorithm: which model.
        runtime: on what.
        timings: how long.
        assessed_at: when it was completed, with a time zone.
    """

    photo_sha256: str
    infection_status: InfectionStatus
    probability_infected: float | None
    readings: tuple[Reading, ...]
    trusted: bool
    complete: bool
    findings: tuple[Finding, ...]
    rationale: str
    reasoning: str
    raw_answer: str
    doubts: tuple[str, ...]
    quality: tuple[QualityNote, ...]
    skin: SkinColour | None
    algorithm: AlgorithmIdentification
    runtime: Runtime
    timings: Timings
    assessed_at: datetime

    @property
    def located(self) -> tuple[Finding, ...]:
        """The findings that have a place in the photo."""
        return tuple(finding for finding in self.findings if finding.region is not None)

    @property
    def percent_infected(self) -> int | None:
        """The probability in whole percent for the eye, never 0 or 100."""
        return None if self.probability_infected is None else percent(self.probability_infected)


def percent(probability: float) -> int:
    """A probability in whole percent for the eye, never 0 or 100: no model is that sure."""
    return min(99, max(1, round(probability * 100)))
