"""What a report is made of: a visit or a wound in the records, or what is said of the photo at hand."""

from collections.abc import Callable
from typing import Any, Protocol

from woundapp.clinic import Export, ExportKind
from woundapp.dossier import Dossier
from woundapp.records import dossiers
from woundapp.records.store import RecordStore
from woundapp.ui.background import Background
from woundapp.ui.records_service import RecordsService
from woundapp.ui.records_session import OnFailed

Work = Callable[[Dossier], Any]
Then = Callable[[Any], object]


class Subject(Protocol):
    """Something that a report can be made of."""

    def use(self, work: Work, then: Then, failed: OnFailed, *, leaves: ExportKind | None = None) -> None:
        """Have work done with it, away from the window's thread.

        Args:
            work: must not touch the window.
            then: gets what `work` returned, in the window's thread, even if the records are locked by then.
            failed: gets what `work` raised, likewise.
            leaves: what leaves the program by it, which the records note; None for nothing.
        """


class OfNobody:
    """What is said of a photo whose patient nobody has named.

    Args:
        background: does the work.
        told: the visit as it is told now.
    """

    def __init__(self, background: Background, told: Dossier) -> None:
        self._background, self._told = background, told

    def use(self, work: Work, then: Then, failed: OnFailed, *, leaves: ExportKind | None = None) -> None:  # noqa: ARG002
        self._background.run(lambda: work(self._told), then, failed)


class OfPatient:
    """A patient's wound, up to one of its visits.

    Args:
        service: the records, open.
        patient: the id of the patient.
        read: reads it.
    """

    def __init__(self, service: RecordsService, patient: str, read: Callable[[RecordStore], Dossier]) -> None:
        self._service, self._patient, self._read = service, patient, read

    def use(self, work: Work, then: Then, failed: OnFailed, *, leaves: ExportKind | None = None) -> None:
        user = self._service.user

        def with_records(store: RecordStore) -> Any:
            found = work(self._read(store))
            if leaves and user:
                store.add(Export(leaves, self._patient), user.id)
            return found

        self._service.make(with_records, then, failed)


def visit(service: RecordsService, patient: str, thing: str) -> OfPatient:
    """A visit as the records have it, by the ids of the patient and of the visit."""
    return OfPatient(service, patient, lambda store: dossiers.of_visit(store, thing))


def wound(service: RecordsService, patient: str, thing: str) -> OfPatient:
    """A wound that has a visit, as the records have it, by the ids of the patient and of the wound."""
    return OfPatient(service, patient, lambda store: dossiers.of_wound(store, thing))


def unfiled(service: RecordsService, patient: str, told: Dossier) -> OfPatient:
    """What is said of a visit of a known wound, some of which is in no records yet, with the earlier visits.

    Args:
        service: the records, open.
        patient: the id of the patient.
        told: the visit as it is told now, of a patient and a wound of the records.
    """
    return OfPatient(service, patient, lambda store: dossiers.continued(store, told))
