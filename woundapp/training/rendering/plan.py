"""What a rendered photo is to show: the patient's skin, the wound's tissues and signs, what lies about."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

INFECTION_SIGNS = ("erythema", "swelling", "purulent_exudate")
"""Local signs of infection that the renderer can show."""

TISSUE_SIGNS = ("slough", "necrosis", "granulation", "maceration")

SIGN_CODES = INFECTION_SIGNS + TISSUE_SIGNS
"""In the order that answers name them: what speaks of infection first."""

SIGNS_FOR_INFECTION = 2
"""IWGDF/IDSA 2023: a wound is infected when at least two local signs are there; one alone never is enough."""


class SkinTone(StrEnum):
    """Groups of the individual typology angle (ITA): above 28 degrees, -10 to 28, and below -30."""

    LIGHT = "light"
    MEDIUM = "medium"
    DARK = "dark"


class BodyPart(StrEnum):
    """What of the body is in the photo."""

    LIMB = "limb"
    FOOT = "foot"
    TRUNK = "trunk"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the scene is meant to show; clutter may still cover some of it.

    Attributes:
        skin_tone: each group is as frequent as the others.
        body_part: of the wound.
        signs: codes that will be painted.
        pink_rim: a narrow healthy rim, which is not erythema.
        staining: brown staining of the skin by old blood, which is not erythema.
        dermatitis: the erythema is a contact dermatitis: patchy or in the shape of a dressing, and scaly.
        bleeding: fresh blood lies on the wound, which is no sign of infection here.
        crust: a dry crust or callus rims the wound.
        hair: the skin is hairy.
        glove: a gloved hand reaches into the photo.
        ruler: a paper ruler lies beside the wound.
        dressing: gauze or a dressing lies in the photo.
    """

    skin_tone: SkinTone
    body_part: BodyPart
    signs: frozenset[str]
    pink_rim: bool
    staining: bool
    dermatitis: bool
    bleeding: bool
    crust: bool
    hair: bool
    glove: bool
    ruler: bool
    dressing: bool


_INFECTED = (
    (("erythema", "swelling"), 0.27),
    (("erythema", "purulent_exudate"), 0.29),
    (("swelling", "purulent_exudate"), 0.16),
    (("erythema", "swelling", "purulent_exudate"), 0.28),
)
_NOT_INFECTED = (
    ((), 0.50),
    (("erythema",), 0.20),
    (("swelling",), 0.13),
    (("purulent_exudate",), 0.17),
)
_BEDS = (
    (("granulation",), 0.36),
    (("granulation", "slough"), 0.24),
    (("slough",), 0.14),
    (("granulation", "necrosis"), 0.08),
    (("slough", "necrosis"), 0.10),
    (("necrosis",), 0.08),
)


def draw(rng: np.random.Generator) -> Plan:
    """Draw a plan; about half of them are infected.

    The tissue of the wound bed is drawn without regard to infection, so that red granulation, yellow
    slough or black necrosis never give the verdict away.
    """
    signs = set(_chosen(rng, _INFECTED if rng.random() < 0.52 else _NOT_INFECTED))
    signs.update(_chosen(rng, _BEDS))
    if rng.random() < 0.2:
        signs.add("maceration")
    body_part = tuple(BodyPart)[rng.choice(3, p=(0.45, 0.2, 0.35))]
    # a dermatitis has redness and nothing else of an infection
    only_red = signs.isdisjoint(("swelling", "purulent_exudate")) and "erythema" in signs
    return Plan(
        skin_tone=tuple(SkinTone)[rng.integers(3)],
        body_part=body_part,
        signs=frozenset(signs),
        pink_rim=bool(rng.random() < 0.5),
        staining=bool(rng.random() < 0.15),
        dermatitis=bool(rng.random() < 0.4 and only_red),
        bleeding=bool(rng.random() < 0.15),
        crust=bool(rng.random() < 0.3),
        hair=bool(rng.random() < (0.45 if body_part is BodyPart.LIMB else 0.1)),
        glove=bool(rng.random() < 0.18),
        ruler=bool(rng.random() < 0.25),
        dressing=bool(rng.random() < 0.18),
    )


def _chosen(rng: np.random.Generator, choices: tuple[tuple[tuple[str, ...], float], ...]) -> tuple[str, ...]:
    weights = np.array([weight for _, weight in choices])
    return choices[rng.choice(len(choices), p=weights / weights.sum())][0]
