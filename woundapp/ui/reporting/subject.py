"""What a report is made of: a visit or a wound in the records, or what is said of the photo at hand."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from woundapp.dossier import Dossier
from woundapp.records import dossiers
from woundapp.ui.background import Background
from woundapp.ui.records_service import RecordsService
from woundapp.ui.records_session import OnFailed

Work = Callable[[Dossier], Any]
Then = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that a report can be made of.

    Attributes:
        use: has work done with it, away from the window's thread; what that returned, or raised, is handed
            back in the window's thread. What is of a patient is handed back as long as the records are open.
        patient: the id of the patient; empty where the records know none.
    """

    use: Callable[[Work, Then, OnFailed], object]
    patient: str = ""


def visit(service: RecordsService, thing: str, patient: str) -> Subject:
    """A visit as the records have it, with the earlier ones.

    Args:
        service: the records, open.
        thing: the id of the visit.
        patient: the id of the patient.
    """

    def use(work: Work, then: Then, failed: OnFailed) -> None:
        service.ask_aside(lambda store: work(dossiers.of_visit(store, thing)), then, failed)

    return Subject(use, patient)


def wound(service: RecordsService, thing: str, patient: str) -> Subject:
    """A wound that has a visit, as the records have it.

    Args:
        service: the records, open.
        thing: the id of the wound.
        patient: the id of the patient.
    """

    def use(work: Work, then: Then, failed: OnFailed) -> None:
        service.ask_aside(lambda store: work(dossiers.of_wound(store, thing)), then, failed)

    return Subject(use, patient)


def unfiled(service: RecordsService, told: Dossier, patient: str) -> Subject:
    """What is said of a visit of a known wound, some of which is in no records yet, with the earlier visits.

    Args:
        service: the records, open.
        told: the visit as it is told now, of a patient and a wound of the records.
        patient: the id of the patient.
    """

    def use(work: Work, then: Then, failed: OnFailed) -> None:
        service.ask_aside(lambda store: work(dossiers.continued(store, told)), then, failed)

    return Subject(use, patient)


def of_nobody(background: Background, told: Dossier) -> Subject:
    """What is said of a photo whose patient nobody has named.

    Args:
        background: does the work.
        told: the visit as it is told now.
    """
    return Subject(lambda work, then, failed: background.run(lambda: work(told), then, failed))
