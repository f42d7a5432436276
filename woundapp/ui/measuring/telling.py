"""What was measured, in the window's words."""

from PySide6.QtCore import QCoreApplication, QLocale

from woundapp.measurement import Quantity, Size, Tissue

_translate = QCoreApplication.translate


def tissue(kind: Tissue) -> str:
    """The name of a kind of tissue, with what it looks like."""
    return {
        Tissue.GRANULATION: _translate("Tissue", "Granulation (red)"),
        Tissue.SLOUGH: _translate("Tissue", "Slough (yellow)"),
        Tissue.NECROSIS: _translate("Tissue", "Necrosis (black)"),
        Tissue.EPITHELIUM: _translate("Tissue", "Epithelium (pink)"),
        Tissue.OTHER: _translate("Tissue", "Something else"),
    }[kind]


def centimetres(quantity: Quantity) -> str:
    """A length with its uncertainty: `4.2 cm ± 0.3`."""
    return _translate("Measure", "{value} cm ± {uncertainty}").format(**_figures(quantity))


def square_centimetres(quantity: Quantity) -> str:
    """An area with its uncertainty: `6.6 cm² ± 0.5`."""
    return _translate("Measure", "{value} cm² ± {uncertainty}").format(**_figures(quantity))


def plain_centimetres(value: float) -> str:
    """A length where there is no room for more: `4.2 cm`."""
    return _translate("Measure", "{value} cm").format(value=number(value))


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


def _figures(quantity: Quantity) -> dict[str, str]:
    # Less than a tenth is not said to be nothing.
    return {"value": number(quantity.value), "uncertainty": number(max(quantity.uncertainty, 0.1))}
