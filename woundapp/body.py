"""The areas of the body that a wound can be in: code, plain label, sides, and how a wound's place is said."""

from dataclasses import dataclass

from woundapp.clinic import Side, Wound

_PAIR = (Side.LEFT, Side.RIGHT)
_BROAD = (Side.LEFT, Side.MIDDLE, Side.RIGHT)
_SINGLE = (Side.MIDDLE,)

_OTHER = "other: "
"""Begins a location that is in no area of the catalogue."""


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the body.

    Attributes:
        code: stable; the records use it.
        label: in the words of nurses; the window translates it.
        sides: where it is, as the patient has it.
        sided: the label with a place for the side, where it is not simply before the label.
        also: further words that it is looked for by, in small letters.
    """

    code: str
    label: str
    sides: tuple[Side, ...] = _PAIR
    sided: str = ""
    also: str = ""

    @property
    def paired(self) -> bool:
        """Whether there is one on the left and one on the right, so that a side must be said."""
        return self.sides == _PAIR

    def on(self, side: Side | None) -> str:
        """Plain English name of the area on one side; on none, and where there is but one, the label."""
        if side is None or self.sides == _SINGLE:
            return self.label
        if side is Side.MIDDLE:
            return f"middle of the {self.label}"
        plain = "{side} {label}" if self.paired else "{side} side of the {label}"
        return (self.sided or plain).format(side=side.value, label=self.label)


AREAS: tuple[Area, ...] = (
    Area("heel", "heel", also="calcaneus"),
    Area("sole", "sole of the foot", sided="sole of the {side} foot", also="plantar arch"),
    Area("ball_of_foot", "ball of the foot", sided="ball of the {side} foot", also="metatarsal plantar"),
    Area("big_toe", "big toe", also="hallux"),
    Area("toes", "toes", sided="toes of the {side} foot", also="small little toe"),
    Area("top_of_foot", "top of the foot", sided="top of the {side} foot", also="instep dorsum"),
    Area("inner_ankle", "inner ankle", also="medial malleolus"),
    Area("outer_ankle", "outer ankle", also="lateral malleolus"),
    Area("achilles_tendon", "Achilles tendon", also="back of the ankle"),
    Area("shin", "shin", also="front of the lower leg tibia"),
    Area("calf", "calf", also="back of the lower leg"),
    Area("knee", "knee", also="patella"),
    Area("back_of_knee", "back of the knee", sided="back of the {side} knee", also="popliteal hollow"),
    Area("thigh", "thigh", also="upper leg"),
    Area("hip", "hip", also="trochanter"),
    Area("buttock", "buttock", also="gluteal bottom"),
    Area("sitting_bone", "sitting bone", also="ischium ischial tuberosity"),
    Area("sacrum", "sacrum", _SINGLE, also="sacral"),
    Area("tailbone", "tailbone", _SINGLE, also="coccyx"),
    Area("anal_area", "anal area", _SINGLE, also="anus perianal cleft"),
    Area("genital_area", "genital area", _SINGLE, also="perineum vulva penis scrotum"),
    Area("groin", "groin", also="inguinal"),
    Area("abdomen", "abdomen", _BROAD, also="belly stomach tummy"),
    Area("flank", "flank", also="side waist"),
    Area("breast", "breast"),
    Area("chest", "chest", _BROAD, also="sternum thorax rib"),
    Area("armpit", "armpit", also="axilla"),
    Area("upper_back", "upper back", _BROAD, also="spine thoracic"),
    Area("shoulder_blade", "shoulder blade", also="scapula"),
    Area("lower_back", "lower back", _BROAD, also="spine lumbar loin"),
    Area("shoulder", "shoulder"),
    Area("upper_arm", "upper arm"),
    Area("elbow", "elbow", also="olecranon"),
    Area("forearm", "forearm", also="lower arm"),
    Area("wrist", "wrist"),
    Area("palm", "palm of the hand", sided="palm of the {side} hand"),
    Area("back_of_hand", "back of the hand", sided="back of the {side} hand"),
    Area("fingers", "fingers", sided="fingers of the {side} hand", also="thumb"),
    Area("neck", "neck", _BROAD, also="throat nape"),
    Area("face", "face", _BROAD, also="cheek chin forehead jaw nose"),
    Area("ear", "ear"),
    Area("top_of_head", "top of the head", _SINGLE, also="scalp crown"),
    Area("back_of_head", "back of the head", _BROAD, also="occiput"),
)

BY_CODE: dict[str, Area] = {area.code: area for area in AREAS}


def other(words: str) -> str:
    """The location of a wound that is in no area, as it was typed."""
    return f"{_OTHER}{words}"


def other_words(location: str) -> str:
    """What was typed of a location that is in no area; empty for one that is."""
    return "" if location in BY_CODE else location.removeprefix(_OTHER)


def place(wound: Wound) -> str:
    """Plain English name of where a wound is: `left heel`."""
    if area := BY_CODE.get(wound.location):
        return area.on(wound.side)
    typed = other_words(wound.location)
    return f"{typed} ({wound.side.value})" if wound.side else typed
