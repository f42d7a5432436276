"""The words of the field as frozen dataclasses; they know no file format, no model and no screen."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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
    pixels: NDArray[np.uint8]
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


@dataclass(frozen=True, slots=True)
class Finding:
    """One wound sign that the model says it sees.

    Attributes:
        sign: code in the catalogue (woundapp.signs), or the model's own word where it has none.
        description: the model's words.
        region: where, in pixels of the upright photo; None when it gave no usable place.
    """

    sign: str
    description: str
    region: ImageRegion | None


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
class Assessment:
    """One photo judged once.

    Attributes:
        photo_sha256: of the original photo's bytes.
        infection_status: INDETERMINATE whenever the program does not trust the answer.
        probability_infected: the model's own, 0 to 1, read at the verdict token; None if it gave none.
        complete: False when the reasoning or the answer was cut off.
        findings: in the model's order; highlights are numbered 1, 2, … in this order.
        rationale: the model's summary for the clinician.
        reasoning: the model's chain of thought, without its tags.
        raw_answer: the model's answer as it wrote it.
        doubts: sentences on why the answer should be read with care; never empty when INDETERMINATE.
        quality: what is wrong with the photo.
        algorithm: which model.
        runtime: on what.
        timings: how long.
        assessed_at: when it was completed, with a time zone.
    """

    photo_sha256: str
    infection_status: InfectionStatus
    probability_infected: float | None
    complete: bool
    findings: tuple[Finding, ...]
    rationale: str
    reasoning: str
    raw_answer: str
    doubts: tuple[str, ...]
    quality: tuple[QualityNote, ...]
    algorithm: AlgorithmIdentification
    runtime: Runtime
    timings: Timings
    assessed_at: datetime

    @property
    def percent_infected(self) -> int | None:
        """The probability in whole percent for the eye, never 0 or 100: no model is that sure."""
        if self.probability_infected is None:
            return None
        return min(99, max(1, round(self.probability_infected * 100)))
