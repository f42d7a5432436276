"""The window's words for patients, wounds and those who look after them, translated."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from woundapp import body
from woundapp.body import Area
from woundapp.clinic import Aetiology, EventKind, Known, Patient, Role, Sex, Side, SkinType, Wound
from woundapp.ui import day, phrases
from woundapp.wording import codes

_translate = QCoreApplication.translate


def sex(value: Sex) -> str:
    """A patient's administrative sex."""
    return phrases.said(codes.SEX[value])


def isolated(name: str) -> str:
    """A name that does not turn the line that it stands in, whichever way it runs itself."""
    return f"\u2068{name}\u2069"


def patient(value: Patient) -> str:
    """Who a patient is, on one line that runs as the window does, whichever way the name runs."""
    born = day.said(value.birth_date) if value.birth_date else ""
    way = "\u200f" if QGuiApplication.isRightToLeft() else "\u200e"
    return way + ", ".join(filter(None, (isolated(value.name), born, value.identifier)))


def skin_type(value: SkinType) -> str:
    """A skin type with what the sun does to it (Fitzpatrick, 1988)."""
    said = {
        SkinType.I: _translate("Clinic", "very light, always burns, never tans"),
        SkinType.II: _translate("Clinic", "light, burns easily, tans a little"),
        SkinType.III: _translate("Clinic", "light brown, burns at times, tans slowly"),
        SkinType.IV: _translate("Clinic", "brown, burns little, always tans"),
        SkinType.V: _translate("Clinic", "dark brown, rarely burns"),
        SkinType.VI: _translate("Clinic", "deep brown to black, never burns"),
    }[value]
    return f"{value.value}: {said}"


def known(value: Known) -> str:
    """What is known of a condition."""
    return phrases.said(codes.KNOWN[value])


def not_known() -> str:
    """That nobody knows or said."""
    return phrases.said(codes.NOT_KNOWN)


def side(value: Side) -> str:
    """A side of the body, as the patient has it."""
    return {
        Side.LEFT: _translate("Clinic", "Left"),
        Side.MIDDLE: _translate("Clinic", "Middle"),
        Side.RIGHT: _translate("Clinic", "Right"),
    }[value]


def area(value: Area) -> str:
    """The plain name of an area of the body."""
    return phrases.said(value.label)


def area_search(value: Area) -> str:
    """Further words that an area is looked for by."""
    return phrases.said(value.also)


def place(wound: Wound) -> str:
    """Where a wound is: `left heel`."""
    if wound.location in body.BY_CODE:
        return phrases.said(body.place(wound))
    typed = body.other_words(wound.location)
    return f"{typed} ({side(wound.side).lower()})" if wound.side else typed


def whose(patient: Patient, wound: Wound) -> str:
    """Patient and wound in a line."""
    return f"{isolated(patient.name)}  ·  {place(wound)}"


def aetiology(value: Aetiology) -> str:
    """Where a wound comes from."""
    return phrases.said(codes.AETIOLOGY[value])


def event(value: EventKind) -> str:
    """What was done about a wound."""
    return phrases.said(codes.EVENT[value])


def role(value: Role) -> str:
    """What a user may do."""
    return {
        Role.NURSE: _translate("Clinic", "Nurse"),
        Role.CLINICIAN: _translate("Clinic", "Clinician"),
        Role.ADMINISTRATOR: _translate("Clinic", "Administrator"),
    }[value]
