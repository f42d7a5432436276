"""The resources of a bundle while a dossier is read from them: found by id, kind and what they are about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from woundapp.dossier import Entry
from woundapp.interchange.fhir import elements
from woundapp.interchange.fhir.codes import Code
from woundapp.interchange.fhir.elements import Json

_Content = TypeVar("_Content")


class Reader:
    """The resources of a bundle.

    Attributes:
        by_id: all of them that were not entered in error, in the bundle's order.

    Args:
        resources: as JSON-ready values, valid by themselves.
    """

    def __init__(self, resources: Iterable[Json]) -> None:
        self.by_id: dict[str, Json] = {
            told["id"]: told for told in resources if told.get("status") != "entered-in-error"
        }
        self._provenances = {
            elements.id_of(told["target"][0]["reference"]): told for told in self.all("Provenance")
        }
        self._observations: dict[str, list[Json]] = defaultdict(list)
        for told in self.all("Observation"):
            for source in told.get("derivedFrom", ()):
                self._observations[elements.id_of(source["reference"])].append(told)

    def all(self, kind: str) -> Iterator[Json]:
        """All resources of a type, in the bundle's order."""
        return (told for told in self.by_id.values() if told["resourceType"] == kind)

    def at(self, reference: Json) -> Json:
        """The resource that a reference is to.

        Raises:
            KeyError: it is not here.
        """
        return self.by_id[elements.id_of(reference["reference"])]

    def linked(self, reference: Json | None) -> str:
        """The id that a reference is to, whether or not the resource is here; empty for none."""
        if not reference:
            return ""
        if "reference" in reference:
            return elements.id_of(reference["reference"])
        return elements.read_text(reference.get("identifier", {}), "value")

    def drawn_from(self, resource_id: str, code: Code) -> Json | None:
        """The Observation of a kind that was drawn from a photo; None where there is none."""
        found = (told for told in self._observations[resource_id] if elements.is_of(told["code"], code))
        return next(found, None)

    def entry(self, resource_id: str, content: _Content) -> Entry[_Content]:
        """What was entered as a resource, with who and when.

        Raises:
            KeyError: nobody says who and when.
        """
        told = self._provenances[resource_id]
        people = [
            who
            for agent in told["agent"]
            if (who := self.by_id.get(self.linked(agent["who"]), {})).get("resourceType") == "Practitioner"
        ]
        return Entry(
            resource_id,
            elements.the_extension(told, "entry-version")["valuePositiveInt"],
            elements.read_moment(told["recorded"]),
            elements.read_text(people[0]["name"][0], "text") if people else "",
            content,
        )
