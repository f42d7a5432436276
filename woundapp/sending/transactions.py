"""FHIR transactions: resources with a mark by which they are known again, of which only some are sent."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

MARK = "urn:woundapp:fhir:content-sha256"
"""Extension of a resource: SHA-256 of its content. An extension is replaced with the resource; a tag, which
some servers keep for ever, serves where a resource has no extensions."""

_PLAIN = frozenset(("Binary", "Bundle", "Parameters"))
"""Resources without extensions (FHIR R4: those that are no DomainResource)."""

_URL = re.compile(r"[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}")
_STATUS = re.compile(r"([1-5]\d\d)\b.*", re.DOTALL)
_DECODER = msgspec.json.Decoder(float_hook=Decimal)  # FHIR minds the zeros at the end of a number
_ENCODER = msgspec.json.Encoder(decimal_format="number", order="deterministic")


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource of a transaction.

    Attributes:
        url: where it is PUT, as `Patient/…`.
        resource: with its mark.
        mark: SHA-256 of its content, in hex.
    """

    url: str
    resource: Mapping[str, Any]
    mark: str


def entries(transaction: bytes) -> tuple[Entry, ...]:
    """The resources of a transaction; references within it are made relative, so that each can go alone.

    Args:
        transaction: a Bundle as JSON, whose entries are PUT to `Type/id`.

    Raises:
        ValueError: it is no such Bundle.
    """
    bundle = _DECODER.decode(transaction)
    try:
        urls = {each["fullUrl"]: each["request"]["url"] for each in bundle["entry"] if "fullUrl" in each}
        found = tuple(_entry(each, urls) for each in bundle["entry"])
    except (KeyError, TypeError) as error:
        raise ValueError("no transaction") from error
    if not found:
        raise ValueError("nothing to send")
    return found


def _entry(said: Mapping[str, Any], urls: Mapping[str, str]) -> Entry:
    request, resource = said["request"], _relative(said["resource"], urls)
    url = f"{resource['resourceType']}/{resource['id']}"
    if request["method"] != "PUT" or request["url"] != url or not _URL.fullmatch(url):
        raise ValueError("an entry that is not PUT to its own place")
    mark = hashlib.sha256(_ENCODER.encode(resource)).hexdigest()
    return Entry(url, _marked(resource, mark), mark)


def _relative(said: Any, urls: Mapping[str, str]) -> Any:
    if isinstance(said, dict):
        return {name: _relative(value, urls) for name, value in said.items()}
    if isinstance(said, list):
        return [_relative(value, urls) for value in said]
    return urls.get(said, said) if isinstance(said, str) else said


def _marked(resource: Mapping[str, Any], mark: str) -> dict[str, Any]:
    if resource["resourceType"] not in _PLAIN:
        extension = {"url": MARK, "valueString": mark}
        return {**resource, "extension": [*resource.get("extension", []), extension]}
    meta = resource.get("meta", {})
    tag = {"system": MARK, "code": mark}
    return {**resource, "meta": {**meta, "tag": [*meta.get("tag", []), tag]}}


def marks(resource: Mapping[str, Any]) -> set[str]:
    """What a resource is known by, as a server gives it."""
    meta = resource.get("meta")
    tags = meta.get("tag") if isinstance(meta, dict) else None
    said = [each.get("valueString") for each in _dicts(resource.get("extension")) if each.get("url") == MARK]
    said += [each.get("code") for each in _dicts(tags) if each.get("system") == MARK]
    return {mark for mark in said if isinstance(mark, str)}


def version(resource: Mapping[str, Any]) -> str:
    """The server's version of a resource; empty where it keeps none."""
    meta = resource.get("meta")
    found = meta.get("versionId") if isinstance(meta, dict) else None
    return found if isinstance(found, str) else ""


def bundle(some: Sequence[tuple[Entry, str]], base: str) -> bytes:
    """A transaction of some resources.

    Args:
        some: each with the version that the server has, which it is to be refused for if it is another one by
            then; empty for none.
        base: of the server.
    """
    entry = [
        {
            "fullUrl": f"{base}/{each.url}",
            "resource": each.resource,
            "request": {"method": "PUT", "url": each.url} | ({"ifMatch": f'W/"{seen}"'} if seen else {}),
        }
        for each, seen in some
    ]
    return _ENCODER.encode({"resourceType": "Bundle", "type": "transaction", "entry": entry})


def collection(resources: Iterable[Mapping[str, Any]]) -> bytes:
    """A Bundle of resources as a server gave them, without what it and this module have put into them."""
    entry = [{"resource": _as_made(resource)} for resource in resources]
    return _ENCODER.encode({"resourceType": "Bundle", "type": "collection", "entry": entry})


def _as_made(resource: Mapping[str, Any]) -> dict[str, Any]:
    others = [each for each in _dicts(resource.get("extension")) if each.get("url") != MARK]
    kept = {name: value for name, value in resource.items() if name not in ("meta", "extension")}
    return kept | ({"extension": others} if others else {})


def decoded(content: bytes) -> Any:
    """JSON in which numbers keep the zeros at their ends.

    Raises:
        ValueError: it is none.
        RecursionError: it is too deep to be read.
    """
    return _DECODER.decode(content)


def status(entry: Any) -> int:
    """The HTTP status in an entry of a transaction's answer; 0 where there is none."""
    response = entry.get("response") if isinstance(entry, dict) else None
    found = _STATUS.fullmatch(str(response.get("status", ""))) if isinstance(response, dict) else None
    return int(found[1]) if found else 0


def _dicts(said: Any) -> Iterator[dict[str, Any]]:
    yield from (each for each in (said if isinstance(said, list) else []) if isinstance(each, dict))
