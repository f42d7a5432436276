"""Opens the forms of the records, keeps their drafts, and writes what they hold."""

from collections.abc import Callable
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Consent, Event, Patient, Visit, Wound
from woundapp.records import drafts, patients
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words
from woundapp.ui.consent_form import ConsentForm
from woundapp.ui.draft_keeper import DraftKeeper
from woundapp.ui.errors import told
from woundapp.ui.event_form import EventForm
from woundapp.ui.form import Form
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.records_service import RecordsService
from woundapp.ui.visit_form import VisitForm
from woundapp.ui.wound_form import WoundForm

_Entity = TypeVar("_Entity", Patient, Wound, Visit, Consent, Event)

Then = Callable[[str], object]
"""Gets the id of what was entered or corrected."""


class RecordForms(QObject):
    """Forms for patients, wounds, consents, and what was done when.

    Args:
        window: they lie over.
        service: the records.
        keeper: of the drafts.
    """

    def __init__(self, window: QWidget, service: RecordsService, keeper: DraftKeeper) -> None:
        super().__init__(window)
        self._window, self._service, self._keeper = window, service, keeper

    def new_patient(self, then: Then, over: QWidget | None = None) -> None:
        """Enter a patient; asks before somebody is entered twice.

        Args:
            then: gets her id.
            over: what the form lies over; the window if None.
        """
        self._patient(PatientForm(over or self._window), None, then)

    def correct_patient(self, patient: Kept[Patient], then: Then) -> None:
        """Correct a patient.

        Args:
            patient: as she was seen.
            then: gets her id.
        """
        self._patient(PatientForm(self._window, patient.content), patient, then)

    def new_wound(self, patient: Kept[Patient], then: Then, over: QWidget | None = None) -> None:
        """Enter a wound of a patient.

        Args:
            patient: who has it.
            then: gets its id.
            over: what the form lies over; the window if None.
        """
        form = WoundForm(over or self._window, patient.id)
        self._open(form, f"new {patient.id}", None, then)

    def correct_wound(self, wound: Kept[Wound], then: Then) -> None:
        """Correct a wound.

        Args:
            wound: as it was seen.
            then: gets its id.
        """
        form = WoundForm(self._window, wound.content.patient, wound.content)
        self._open(form, f"wound {wound.id}", wound, then)

    def consent(self, patient: Kept[Patient], consent: Kept[Consent] | None, then: Then) -> None:
        """Enter what a patient allows now; what she allowed before stays known.

        Args:
            patient: who allows it.
            consent: the last one; None for none.
            then: gets the id of the consent.
        """
        form = ConsentForm(self._window, patient.id, holding=consent.content if consent else None)
        self._open(form, f"consent {patient.id}", None, then)

    def new_event(self, wound: str, then: Then) -> None:
        """Enter what was done about a wound.

        Args:
            wound: the id of the wound.
            then: gets the id of the event.
        """
        self._open(EventForm(self._window, wound), f"event {wound}", None, then)

    def correct_event(self, event: Kept[Event], then: Then) -> None:
        """Correct what was done about a wound.

        Args:
            event: as it was seen.
            then: gets its id.
        """
        form = EventForm(self._window, event.content.wound, event.content)
        self._open(form, f"event {event.id}", event, then)

    def correct_visit(self, visit: Kept[Visit], then: Then) -> None:
        """Correct when a visit was.

        Args:
            visit: as it was seen.
            then: gets its id.
        """
        self._open(VisitForm(self._window, visit.content), f"visit {visit.id}", visit, then)

    def _patient(self, form: PatientForm, known: Kept[Patient] | None, then: Then) -> None:
        besides = known.id if known else ""

        def check(patient: Patient) -> None:
            self._service.ask(
                lambda store: patients.alike(store, patient, besides),
                lambda alike: form.warn_of([clinic_words.patient(other.content) for other in alike]),
                lambda error: form.go_on(told(error)),
            )

        form.checked.connect(check)
        self._open(form, f"patient {besides}", known, then)

    def _open(self, form: Form, part: str, known: Kept[_Entity] | None, then: Then) -> None:
        user = self._service.user
        if user is None:
            form.deleteLater()
            return

        def write(content: _Entity, why: str) -> None:
            def work(store: RecordStore) -> str:
                if known is None:
                    return store.add(content, user.id)
                return store.correct(known, content, user.id, why).id

            self._service.ask(work, done, lambda error: form.go_on(told(error)))

        def done(thing: str) -> None:
            form.accept()
            then(thing)

        def ended(_: int) -> None:
            # Nothing is written while the records are locked: what was typed comes back then.
            self._keeper.keep(part, None)

        def show(draft: drafts.Draft | None) -> None:
            if draft:
                form.show_draft(msgspec.json.decode(draft.content, type=dict[str, str]))

        form.typed.connect(lambda typed: self._keeper.keep(part, msgspec.json.encode(typed)))
        form.filled.connect(write)
        form.finished.connect(ended)
        self._service.ask(lambda store: drafts.of(store, user.id).get(part), show)
        form.open()
