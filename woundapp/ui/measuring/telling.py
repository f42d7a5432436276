"""What was measured, in the window's words."""

from PySide6.QtCore import QCoreApplication, QLocale

from woundapp.imaging.marker import MarkerFault, Sighting
from woundapp.measurement import Measurement, Quantity, Scale, Size, Tissue
from woundapp.ui import phrases
from woundapp.wording import codes

_translate = QCoreApplication.translate


def tissue(kind: Tissue) -> str:
    """The name of a kind of tissue, with what it looks like."""
    return phrases.said(codes.TISSUE[kind])


def centimetres(quantity: Quantity) -> str:
    """A length with its uncertainty: `4.2 cm ± 0.3`."""
    return _translate("Measure", "{value} cm ± {uncertainty}").format(**_figures(quantity))


def square_centimetres(quantity: Quantity) -> str:
    """An area with its uncertainty: `6.6 cm² ± 0.5`."""
    return _translate("Measure", "{value} cm² ± {uncertainty}").format(**_figures(quantity))


def plain_centimetres(value: float) -> str:
    """A length where there is no room for more: `4.2 cm`."""
    return _translate("Measure", "{value} cm").format(value=number(value))


def length_and_width(size: Size) -> str:
    """Both where there is no room for more, figures first whichever way the window runs."""
    said = _translate("Measure", "{length} × {width} cm").format(  # noqa: RUF001 - a multiplication sign
        length=number(size.length.value), width=number(size.width.value)
    )
    return f"\u2066{said}\u2069"


def distance(value: float) -> str:
    """How far a band reaches from the edge: `0.5 cm`, `2 cm`."""
    return _translate("Measure", "{value} cm").format(value=QLocale().toString(value, "g", 2))


def lines(size: Size) -> list[tuple[str, str]]:
    """Length, width and area: the name and the figure of each."""
    return [
        (_translate("Measure", "Length"), centimetres(size.length)),
        (_translate("Measure", "Width"), centimetres(size.width)),
        (_translate("Measure", "Area"), square_centimetres(size.area)),
    ]


def number(value: float) -> str:
    """A figure with one digit after the point, as the language of the window writes it."""
    return QLocale().toString(value, "f", 1)


def summary(measurement: Measurement) -> list[str]:
    """What was measured of each wound, a line for each; with more than one they are numbered."""
    said = []
    for number, wound in enumerate(measurement.wounds, 1):
        if wound.size:
            text = _translate("Measure", "{length} long, {width} wide, {area}").format(
                length=centimetres(wound.size.length),
                width=centimetres(wound.size.width),
                area=square_centimetres(wound.size.area),
            )
        else:
            text = _translate("Measure", "outlined, without centimetres")
        if wound.other:
            text = _translate("Measure", "{text} (another wound)").format(text=text)
        said.append(f"{number}: {text}" if len(measurement.wounds) > 1 else text)
    return said


def card(scale: Scale | None) -> str:
    """What the calibration card in the photo is good for."""
    if scale is None:
        return _translate("Card", "No centimetres are shown, but outlines and tissue work all the same.")
    if scale.print_checked:
        return _translate("Card", "The calibration card was found, and its print has been checked.")
    return _translate(
        "Card",
        "The calibration card was found, but its print is not checked, so the figures are less certain. "
        "Measure the line on its sheet with a ruler, and enter it in the settings.",
    )


def faults(sighting: Sighting) -> list[str]:
    """What is wrong with the calibration card, and what to do, a sentence or two for each fault."""
    return [fault(each) for each in sighting.faults]


def fault(value: MarkerFault) -> str:
    """What is wrong with the calibration card, and what to do."""
    return {
        MarkerFault.NONE_IN_VIEW: _translate(
            "Card",
            "There is no calibration card in this photo. For centimetres, lay the card beside the wound, and "
            "take the photo again.",
        ),
        MarkerFault.PARTLY_COVERED: _translate(
            "Card",
            "A part of the card is covered, cut off or in glare. Take the photo again with the whole card "
            "in it.",
        ),
        MarkerFault.SEVERAL: _translate(
            "Card", "There is more than one calibration card in the photo. Take it again with one of them."
        ),
        MarkerFault.MIRRORED: _translate(
            "Card",
            "The photo is mirrored: left and right are exchanged. Switch that off in the camera, and take "
            "the photo again.",
        ),
        MarkerFault.CURVED: _translate(
            "Card",
            "The card is bent, so the figures are less certain. Lay it flat, and take the photo again.",
        ),
        MarkerFault.TOO_SMALL: _translate(
            "Card", "The card is too small in the photo. Go closer, and take the photo again."
        ),
        MarkerFault.TOO_OBLIQUE: _translate(
            "Card",
            "The photo was taken from the side. Hold the camera straight over the wound, and take it again.",
        ),
        MarkerFault.BLURRED: _translate(
            "Card", "The card is not sharp. Hold the camera still, and take the photo again."
        ),
    }[value]


def _figures(quantity: Quantity) -> dict[str, str]:
    # Less than a tenth is not said to be nothing.
    return {"value": number(quantity.value), "uncertainty": number(max(quantity.uncertainty, 0.1))}
