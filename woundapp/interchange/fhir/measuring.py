"""What was measured on a photo as a panel of Observations, and back.

Lengths are in cm, areas in cm², each with its expanded uncertainty (95 %) as an extension; outlines are in
pixels of the upright photo, written as the `points` of an SVG polygon.
"""

from collections.abc import Iterable

from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.codes import Code
from woundapp.interchange.fhir.elements import Json, concept, extension, own, parts, quantity, read_figure
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing
from woundapp.measurement import Measurement, OutlinedWound, Point, Quantity, Scale, Size, Tissue

_SIZE = {
    "length": (codes.LENGTH, "cm", "cm"),
    "width": (codes.WIDTH, "cm", "cm"),
    "area": (codes.AREA, "cm2", "cm²"),
}
_OTHER = codes.own("observation", "other-wound")


def write(writing: Writing, entry: Entry[Measurement], visit: Json, photo: Json) -> None:
    """Write what was measured on a photo.

    Args:
        writing: what is written before.
        entry: what was measured.
        visit: reference to the Encounter.
        photo: reference to the Media.
    """
    measured = entry.content
    shared = {
        "category": [concept(codes.EXAM)],
        "encounter": visit,
        "effectiveDateTime": elements.moment(entry.at),
        "issued": elements.moment(entry.at),
        "performer": writing.person(entry.by),
        "derivedFrom": [photo],
    }
    made, outlined = [], []
    for number, wound in enumerate(measured.wounds):
        focus = [writing.wound] if writing.wound and not wound.other else None
        tissue = [
            writing.observe(
                elements.part_id(entry.id, number, kind),
                concept(codes.BED),
                [f"{kind.value.capitalize()}: {share} %"],
                focus=focus,
                valueCodeableConcept=own("tissue", kind),
                component=[{"code": concept(codes.BED_SHARE), "valueQuantity": quantity(share, "%")}],
                **shared,
            )
            for kind, share in (wound.tissue or {}).items()
        ]
        outlined.append(
            writing.observe(
                elements.part_id(entry.id, number),
                concept(codes.WOUND_SIZE),
                [f"Wound {number + 1} on the photo", *_lines(wound.size)],
                extension=[extension("outline", valueString=_points(wound.points))],
                focus=focus,
                component=[
                    *_size(wound.size),
                    {"code": concept(_OTHER), "valueBoolean": wound.other},
                ],
                hasMember=tissue,
                **shared,
            )
        )
        made += [outlined[-1], *tissue]
    panel = writing.observe(
        entry.id,
        concept(codes.WOUND_PANEL),
        [f"Wounds outlined on the photo: {len(outlined)}"],
        extension=_scale(measured.scale),
        hasMember=outlined,
        **shared,
    )
    writing.told(entry, panel, *made)


def read(reader: Reader, photo: Json) -> Entry[Measurement] | None:
    """What was measured on a photo; None for nothing."""
    panel = reader.drawn_from(photo["id"], codes.WOUND_PANEL)
    if panel is None:
        return None
    scales = [_read_scale(told) for told in elements.extensions(panel, "scale")]
    wounds = tuple(_read_wound(reader, reader.at(part)) for part in panel.get("hasMember", ()))
    return reader.entry(panel["id"], Measurement(scales[0] if scales else None, wounds))


def _read_wound(reader: Reader, told: Json) -> OutlinedWound:
    sizes = {name: _component(told, code) for name, (code, _, _) in _SIZE.items()}
    size = None
    if sizes["area"]:
        size = Size(**{name: _read_quantity(part["valueQuantity"]) for name, part in sizes.items() if part})
    shares = {}
    for part in map(reader.at, told.get("hasMember", ())):
        (share,) = part["component"]
        kind = Tissue(elements.read_code(part["valueCodeableConcept"], "tissue"))
        shares[kind] = int(share["valueQuantity"]["value"])
    other = _component(told, _OTHER)
    return OutlinedWound(
        _read_points(elements.the_extension(told, "outline")["valueString"]),
        size,
        shares or None,
        bool(other and other["valueBoolean"]),
    )


def _size(size: Size | None) -> Iterable[Json]:
    if size is None:
        return
    for name, (code, unit, spoken) in _SIZE.items():
        figure: Quantity = getattr(size, name)
        uncertainty = extension("expanded-uncertainty", valueDecimal=figure.uncertainty)
        yield {
            "code": concept(code),
            "valueQuantity": {"extension": [uncertainty]} | quantity(figure.value, unit, spoken),
        }


def _lines(size: Size | None) -> Iterable[str]:
    if size is not None:
        for name, (_, _, unit) in _SIZE.items():
            figure: Quantity = getattr(size, name)
            yield f"{name.capitalize()}: {figure.value:.1f} ± {figure.uncertainty:.1f} {unit}"


def _read_quantity(told: Json) -> Quantity:
    uncertainty = elements.the_extension(told, "expanded-uncertainty")["valueDecimal"]
    return Quantity(read_figure(told["value"]), read_figure(uncertainty))


def _component(told: Json, code: Code) -> Json | None:
    return next((part for part in told.get("component", ()) if elements.is_of(part["code"], code)), None)


def _scale(scale: Scale | None) -> list[Json]:
    if scale is None:
        return []
    return [
        parts(
            "scale",
            homography={"valueString": " ".join(map(repr, scale.homography))},
            centre={"valueString": _points([scale.centre])},
            radial={"valueDecimal": scale.radial},
            uncertainty={"valueDecimal": scale.uncertainty},
            print_checked={"valueBoolean": scale.print_checked},
        )
    ]


def _read_scale(told: Json) -> Scale:
    inner = elements.read_parts(told)
    a, b, c, d, e, f, g, h, i = map(_read_float, inner["homography"]["valueString"].split())
    (centre,) = _read_points(inner["centre"]["valueString"])
    return Scale(
        (a, b, c, d, e, f, g, h, i),
        centre,
        read_figure(inner["radial"]["valueDecimal"]),
        read_figure(inner["uncertainty"]["valueDecimal"]),
        inner["print_checked"]["valueBoolean"],
    )


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{x!r},{y!r}" for x, y in points)


def _read_points(told: str) -> tuple[Point, ...]:
    pairs = (point.split(",") for point in told.split())
    return tuple((_read_float(x), _read_float(y)) for x, y in pairs)


def _read_float(figure: str) -> float:
    return read_figure(float(figure))
