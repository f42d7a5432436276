"""What was measured on a photo: sizes with their uncertainty, kinds of tissue, the bands around the edge."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from woundapp.measurement import BANDS, Measurement, OutlinedWound, Tissue
from woundapp.phrases import Phrase
from woundapp.report import blocks, fills, styles
from woundapp.report.figures import PhotoFigure
from woundapp.report.photo_layers import Bands, Outlines
from woundapp.report.pictures import Picture
from woundapp.report.sheet import Sheet
from woundapp.wording import changes, codes

_PICTURE, _HEIGHT, _GAP, _LABEL = 78 * mm, 62 * mm, 6 * mm, 20 * mm

NO_CARD = Phrase("No calibration card is in the photo: no centimetres are known.")
_PRINT_NOT_CHECKED = Phrase(
    "The print of the calibration card was not checked, so the figures are less certain."
)


def parts(picture: Picture, sheet: Sheet) -> list[Flowable]:
    """The photo with outlines and bands beside the figures; a sentence where nothing was measured.

    Args:
        picture: the photo.
        sheet: sets it.
    """
    heading = sheet.heading(Phrase("Measured"), room=40 * mm)
    entry = picture.entry.measurement
    if entry is None or not entry.content.wounds:
        return [*heading, sheet.line(Phrase("Nothing is outlined on the photo."))]
    measurement = entry.content
    beside = sheet.narrower(sheet.width - _PICTURE - _GAP)
    cells: list[Any] = [
        [outlined(picture, _PICTURE, _HEIGHT, sheet), *_legend(measurement, sheet)],
        _figures(measurement, beside),
    ]
    return [KeepTogether([*heading, blocks.table([cells], [_PICTURE + _GAP, beside.width])])]


def outlined(picture: Picture, width: float, height: float, sheet: Sheet) -> PhotoFigure:
    """A photo with the outlined wounds and the bands around the visit's, as large as fits a box in points."""
    entry = picture.entry.measurement
    measurement = entry.content if entry else Measurement()
    layers: list[Any] = [Outlines(measurement.wounds, measurement.scale)]
    if measurement.scale:
        names = [sheet.say(Phrase("{distance:g}\xa0cm", distance=distance)) for distance in BANDS]
        layers.insert(0, Bands(measurement.own, measurement.scale, names))
    alt = Phrase("The photo with the wound outlined")
    return PhotoFigure(picture, width, height, sheet.say(alt), layers)


def tissue_words(shares: Mapping[Tissue, float], sheet: Sheet) -> str:
    """The kinds of tissue with their shares, what must go last."""
    return ", ".join(
        f"{sheet.say(codes.TISSUE[kind])} {sheet.say(changes.share(shares[kind]))}"
        for kind in reversed(codes.TISSUE_ORDER)
        if shares.get(kind)
    )


def _legend(measurement: Measurement, sheet: Sheet) -> list[Flowable]:
    if measurement.scale is None:
        return [sheet.line(Phrase("The outline of the wound"), styles.CAPTION)]
    legend = Phrase(
        "Solid: the outline, and along what length and width are measured. Dotted and dashed: "
        "{near:g}\xa0cm and {far:g}\xa0cm from the edge, which redness is judged by (IWGDF/IDSA 2023).",
        near=BANDS[0],
        far=BANDS[1],
    )
    return [sheet.line(legend, styles.CAPTION)]


def _figures(measurement: Measurement, sheet: Sheet) -> list[Flowable]:
    said: list[Flowable] = []
    if measurement.scale is None:
        said.append(sheet.line(NO_CARD, styles.STRONG))
    total = measurement.area
    if total and len(measurement.own) > 1:
        rows = [(Phrase("Area of all parts"), changes.square_centimetres(total))]
        said.append(sheet.facts(rows, _LABEL, styles.FACT_STRONG))
    for number, wound in enumerate(measurement.wounds, 1):
        if len(measurement.wounds) > 1:
            said.append(_number(number, wound, sheet))
        said += _of_wound(wound, sheet)
    if measurement.scale:
        holds = Phrase("± is the uncertainty: the interval holds the true value in 95\xa0% of cases.")
        said.append(sheet.line(holds, styles.SMALL))
        if not measurement.scale.print_checked:
            said.append(sheet.line(_PRINT_NOT_CHECKED, styles.SMALL))
    return said


def _number(number: int, wound: OutlinedWound, sheet: Sheet) -> Flowable:
    if wound.other:
        return sheet.line(Phrase("{number}: another wound", number=number), styles.STRONG)
    return sheet.line(Phrase("{number}: a part of this wound", number=number), styles.STRONG)


def _of_wound(wound: OutlinedWound, sheet: Sheet) -> list[Flowable]:
    said: list[Flowable] = []
    if wound.size:
        rows: Sequence[tuple[Phrase, str]] = (
            (Phrase("Length"), changes.centimetres(wound.size.length)),
            (Phrase("Width"), changes.centimetres(wound.size.width)),
            (Phrase("Area"), changes.square_centimetres(wound.size.area)),
        )
        said.append(sheet.facts(rows, _LABEL, styles.FACT_STRONG))
    if wound.tissue is None:
        return [*said, sheet.line(Phrase("Kinds of tissue: not recorded."), styles.SMALL)]
    words = tissue_words(wound.tissue, sheet)
    bar = blocks.ShareBar([(share, fills.TISSUE[kind]) for kind, share in _shares(wound.tissue)], sheet.width)
    return [*said, Spacer(0, 1.5 * mm), bar, sheet.words.paragraph(words, styles.FACT)]


def _shares(tissue: Mapping[Tissue, float]) -> list[tuple[Tissue, float]]:
    return [(kind, tissue[kind]) for kind in reversed(codes.TISSUE_ORDER) if tissue.get(kind)]
