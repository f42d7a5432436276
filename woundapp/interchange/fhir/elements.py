"""The small parts of FHIR resources, each written and read back: text, codes, figures, moments, extensions.

What is written here are JSON-ready values.
"""

import base64
import html
import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Any

from woundapp.domain import ImageRegion
from woundapp.interchange.fhir import codes
from woundapp.interchange.fhir.codes import Code

Json = dict[str, Any]

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufeff\ufffe\uffff]|[^\\S \t\r\n]")
"""What a FHIR string cannot hold: its pattern is `[ \\r\\n\\t\\S]+`, and XML knows no control characters."""

_FAR = timedelta(hours=14)


def text(name: str, value: str) -> Json:
    """An element of text.

    FHIR knows no empty text, none of white space alone, and systems may strip it; what cannot be told from
    the element itself is in an extension of it, as the base64 of its UTF-8.

    Args:
        name: of the element.
        value: any text; an empty one gives no element.
    """
    plain = _plain(value)
    told: Json = {name: plain} if plain else {}
    if plain != value:
        told[f"_{name}"] = {"extension": [extension("exact-text", valueBase64Binary=_base64(value))]}
    return told


def read_text(element: Mapping[str, Any], name: str) -> str:
    """The text of an element; empty where there is none."""
    exact = extensions(element.get(f"_{name}", {}), "exact-text")
    return read_value(exact[0]) if exact else str(element.get(name, ""))


def value(words: str) -> Json:
    """The value of an extension of text; its base64 where FHIR's text cannot hold it.

    Args:
        words: any text; an empty one gives no value.
    """
    if _plain(words) != words:
        return {"valueBase64Binary": _base64(words)}
    return {"valueString": words} if words else {}


def read_value(told: Mapping[str, Any]) -> str:
    """The text that is the value of an extension; empty where there is none."""
    if "valueBase64Binary" in told:
        return base64.b64decode(told["valueBase64Binary"]).decode("utf-8", "surrogatepass")
    return str(told.get("valueString", ""))


def coding(code: Code) -> Json:
    """A Coding."""
    return {"system": code.system, "code": code.code, "display": code.display}


def concept(*what: Code, words: str = "") -> Json:
    """A CodeableConcept.

    Args:
        what: the same in several systems.
        words: as it is said to people; the first code's display where there are none.
    """
    told: Json = {"coding": [coding(code) for code in what]} if what else {}
    return told | text("text", words or what[0].display)


def own(name: str, code: str) -> Json:
    """A CodeableConcept of a code of this program's, and what others call it where that is known."""
    return concept(*codes.named(name, code))


def word(name: str, value: str) -> Json:
    """A CodeableConcept of a word that may be a code of this program's; as plain text where it is not."""
    return own(name, value) if value in codes.OWN[name] else concept(words=value) if value else {}


def read_code(told: Mapping[str, Any], name: str) -> str:
    """The code of one of this program's systems in a CodeableConcept.

    Raises:
        ValueError: there is none.
    """
    (code, *_) = (part["code"] for part in told.get("coding", ()) if part["system"] == codes.system(name))
    return str(code)


def read_word(told: Mapping[str, Any], name: str) -> str:
    """The word that `word` wrote; empty where it is a code of another system."""
    if any(part["system"] == codes.system(name) for part in told.get("coding", ())):
        return read_code(told, name)
    return "" if "coding" in told else read_text(told, "text")


def is_of(told: Mapping[str, Any], code: Code) -> bool:
    """Whether a CodeableConcept has a code."""
    return any(
        part.get("system") == code.system and part.get("code") == code.code for part in told.get("coding", ())
    )


def quantity(value: float, unit: str = "1", spoken: str = "") -> Json:
    """A Quantity.

    Args:
        value: any finite figure.
        unit: in UCUM.
        spoken: the unit as people read it; as in UCUM where that is the same.
    """
    return {"value": value, "unit": spoken or unit, "system": codes.UCUM, "code": unit}


def read_figure(value: float) -> float:
    """A figure.

    Raises:
        ValueError: it is not finite.
    """
    figure = float(value)
    if not isfinite(figure):
        raise ValueError("not finite")
    return figure


def moment(at: datetime) -> str:
    """A dateTime or instant; FHIR's offsets are whole minutes up to 14 hours."""
    offset = at.utcoffset()
    assert offset is not None
    if abs(offset) > _FAR or offset % timedelta(minutes=1):
        at = at.astimezone(UTC)
    return at.isoformat()


def read_moment(value: str) -> datetime:
    """The moment of a dateTime or instant.

    Raises:
        ValueError: it has no time or no offset.
    """
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError("without an offset")
    return at


def extension_url(name: str) -> str:
    """The URI of one of this program's own extensions."""
    return f"{codes.BASE}:StructureDefinition:{name}"


def extension(name: str, **value: object) -> Json:
    """One of this program's own extensions, with one value such as `valueString`."""
    return {"url": extension_url(name), **value}


def parts(name: str, **values: Json) -> Json:
    """An extension of several values.

    Args:
        name: of the extension.
        values: by the parts' names, each with one value such as `valueString`.
    """
    inner = [{"url": part.replace("_", "-"), **value} for part, value in values.items()]
    return {"url": extension_url(name), "extension": inner}


def extensions(element: Mapping[str, Any], name: str) -> list[Json]:
    """All extensions of an element with a name of this program's."""
    url = extension_url(name)
    return [told for told in element.get("extension", ()) if told["url"] == url]


def the_extension(element: Mapping[str, Any], name: str) -> Json:
    """The one extension of an element with a name of this program's.

    Raises:
        ValueError: there is none, or more than one.
    """
    (told,) = extensions(element, name)
    return told


def read_parts(told: Json) -> dict[str, Json]:
    """The values that `parts` wrote, by the parts' names."""
    return {part["url"].replace("-", "_"): part for part in told["extension"]}


def region(place: ImageRegion | None) -> list[Json]:
    """The extension that says where on a photo something is; none for no place."""
    if place is None:
        return []
    sides = {side: {"valueInteger": getattr(place, side)} for side in ("left", "top", "right", "bottom")}
    return [parts("image-region", **sides)]


def read_region(element: Mapping[str, Any]) -> ImageRegion | None:
    """Where on a photo something is; None where nobody says so."""
    for told in extensions(element, "image-region"):
        sides = read_parts(told)
        return ImageRegion(**{side: sides[side]["valueInteger"] for side in sides})
    return None


def narrative(lines: Iterable[str]) -> Json:
    """The Narrative of a resource: a paragraph for each line that says anything."""
    said = map(_plain, lines)
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in said if line)
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{paragraphs or "<p>-</p>"}</div>',
    }


def _plain(words: str) -> str:
    return _UNFIT.sub(" ", words).strip()


def _base64(words: str) -> str:
    return base64.b64encode(words.encode("utf-8", "surrogatepass")).decode()


def part_id(owner: str, *part: object) -> str:
    """The id of a resource that is made from a part of an entry; the same for the same.

    Args:
        owner: 32 hex digits, of the entry.
        part: which one.
    """
    return uuid.uuid5(uuid.UUID(owner), "/".join(map(str, part))).hex


def urn(resource_id: str) -> str:
    """The address of a resource that no server has given one."""
    return f"urn:uuid:{uuid.UUID(resource_id)}"


def id_of(reference: str) -> str:
    """The id of the resource that a reference is to: as `urn:uuid:`, relative, or on a server."""
    return reference.rsplit("/", 1)[-1].rsplit(":", 1)[-1].replace("-", "")
