"""What the resources of a dossier share while they are written: references, people, machines, who said it."""

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from woundapp import __version__
from woundapp.domain import AlgorithmIdentification
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.codes import Code
from woundapp.interchange.fhir.elements import Json, concept, own, text

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, codes.BASE)

ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"


class Writing:
    """The resources of one dossier, in the order they were written.

    Attributes:
        resources: by their ids.
        subject: reference to the patient; says that nobody is known until there is one.
        wound: reference to the wound; None until there is one.

    Args:
        on_server: references are relative to a server; else to the bundle, as `urn:uuid:`.
    """

    def __init__(self, *, on_server: bool) -> None:
        self.resources: dict[str, Json] = {}
        self.subject: Json = {
            "extension": [{"url": ABSENT_REASON, "valueCode": codes.UNKNOWN.code}],
            "display": "Not known",
        }
        self.wound: Json | None = None
        self._on_server = on_server

    def add(self, kind: str, resource_id: str, lines: Iterable[str], **parts: Any) -> Json:
        """Write a resource.

        Args:
            kind: its type.
            resource_id: 32 hex digits; what has been written under it stays.
            lines: what it says, for people.
            parts: its elements; None and what is empty are left out.

        Returns:
            A reference to it.
        """
        if resource_id not in self.resources:
            # A tag, not a label of security: HRESCH would say that research may use the record.
            head: Json = {
                "resourceType": kind,
                "id": resource_id,
                "meta": {"tag": [elements.coding(codes.own("tag", "research-use"))]},
                "language": "en",
                "text": elements.narrative(lines),
            }
            told = {name: part for name, part in parts.items() if part is not None and part not in ([], {})}
            self.resources[resource_id] = head | told
        return self.refer(kind, resource_id)

    def observe(self, resource_id: str, code: Json, lines: Iterable[str], **parts: Any) -> Json:
        """Write an Observation of the patient's; its elements are as in `add`, and final where not said."""
        return self.add(
            "Observation",
            resource_id,
            lines,
            **({"status": "final", "code": code, "subject": self.subject} | parts),
        )

    def refer(self, kind: str, resource_id: str) -> Json:
        """A reference to a resource, written or not."""
        address = f"{kind}/{resource_id}" if self._on_server else elements.urn(resource_id)
        return {"reference": address, "type": kind}

    def link(self, kind: str, resource_id: str) -> Json | None:
        """A reference to a resource that may not be here: to its id alone then; None for no id."""
        if resource_id in self.resources:
            return self.refer(kind, resource_id)
        identifier = {"system": f"{codes.BASE}:id"} | text("value", resource_id)
        return {"type": kind, "identifier": identifier} if resource_id else None

    def person(self, name: str) -> list[Json]:
        """Reference to a user, whom the records know by name alone; none for nobody."""
        if not name:
            return []
        named = text("text", name)
        return [
            self.add("Practitioner", uuid.uuid5(_NAMES, f"user/{name}").hex, [name], name=[named])
            | text("display", name)
        ]

    def clinic(self, name: str) -> list[Json]:
        """Reference to the clinic; none where nobody named it."""
        if not name.strip():
            return []
        return [
            self.add("Organization", uuid.uuid5(_NAMES, f"clinic/{name}").hex, [name], **text("name", name))
        ]

    def program(self) -> Json:
        """Reference to this program."""
        return self.add(
            "Device",
            uuid.uuid5(_NAMES, f"program/{__version__}").hex,
            [f"woundapp {__version__}"],
            deviceName=[{"name": "woundapp", "type": "user-friendly-name"}],
            type=own("thing", "program"),
            version=[{"value": __version__}],
        )

    def model(self, algorithm: AlgorithmIdentification) -> Json:
        """Reference to a model."""
        kind = "a model for demonstration, never for a patient" if algorithm.demonstration else "a model"
        properties = {
            "quantization": text("text", algorithm.quantization),
            "demonstration": {"text": str(algorithm.demonstration).lower()},
        }
        return self.add(
            "Device",
            uuid.uuid5(_NAMES, f"model/{algorithm!r}").hex,
            [f"{algorithm.name} {algorithm.version}, {algorithm.quantization}: {kind}"],
            identifier=[{"system": f"{codes.BASE}:sha256"} | text("value", algorithm.sha256)],
            deviceName=[text("name", algorithm.name) | {"type": "model-name"}],
            type=own("thing", "model"),
            version=[text("value", algorithm.version)] if algorithm.version else None,
            property=[
                {"type": own("device-property", name), "valueCode": [value]}
                for name, value in properties.items()
                if value
            ],
            parent=self.program(),
        )

    def told(
        self, entry: Entry[Any], *what: Json, model: Json | None = None, source: Json | None = None
    ) -> None:
        """Write who said something, and when, as a Provenance.

        Args:
            entry: that was entered.
            what: references to all that was made from it, the entry's own resource first.
            model: reference to the model whose words these are; None for the user's.
            source: reference to what they are about; None for nothing.
        """
        people = self.person(entry.by)
        agents: list[tuple[Code, Json]] = [(codes.AUTHOR, model)] if model else []
        agents += [(codes.ENTERER if model else codes.AUTHOR, person) for person in people]
        agents.append((codes.ASSEMBLER, self.program()))
        self.add(
            "Provenance",
            elements.part_id(entry.id, "provenance"),
            [f"Entered {said(entry.at)}{f' by {entry.by}' if entry.by.strip() else ''}"],
            extension=[elements.extension("entry-version", valuePositiveInt=entry.version)],
            target=list(what),
            recorded=elements.moment(entry.at),
            agent=[{"type": concept(role), "who": who} for role, who in agents],
            entity=[{"role": "source", "what": source}] if source else None,
        )


def said(at: datetime) -> str:
    """A moment as the narratives say it."""
    return at.strftime("%Y-%m-%d %H:%M")
