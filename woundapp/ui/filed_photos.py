"""Photos that are in the records: opened with all that was said of them; reports that leave of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from woundapp.bedside import Bedside, Presence
from woundapp.clinic import Export, ExportKind
from woundapp.records import charts, examinations
from woundapp.records.charts import Seen
from woundapp.records.store import RecordStore
from woundapp.review import Review
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.records_service import RecordsService
from woundapp.ui.report_saver import Said


class FiledPhotos(QObject):
    """Brings what is filed of a visit to where one photo is at hand.

    Args:
        window: Qt's owner.
        service: the records.
        photo: at hand.
    """

    def __init__(self, window: QWidget, service: RecordsService, photo: PhotoDesk) -> None:
        super().__init__(window)
        self._service, self._photo = service, photo
        photo.reports.saved.connect(self._note_report)

    def open(self, visit: str, then: Callable[[], object] | None = None) -> None:
        """Show what is filed of a visit, with its photo.

        Args:
            visit: the id of it.
            then: called once it is shown.
        """

        def work(store: RecordStore) -> tuple[Seen, bytes]:
            seen = charts.of_visit(store, visit)
            return seen, examinations.photo(store, seen.filed.pictures[-1].content.sha256)

        def show(found: tuple[Seen, bytes]) -> None:
            user, (seen, content) = self._service.user, found
            if user is None:
                return
            filed, picture = seen.filed, seen.filed.pictures[-1].content
            photo = filed.of(picture.sha256)
            assessment = photo.assessment.content if photo and photo.assessment else None
            said = Said(
                assessment,
                photo.review.content
                if photo and photo.review
                else Review.of(assessment.findings if assessment else ()),
                filed.bedside.content if filed.bedside else Bedside(),
            )
            case = OpenCase(seen.patient, seen.wound, user, filed)

            def shown() -> None:
                self._photo.show_said(said, kept=True)
                if then:
                    then()

            self._photo.open(lambda: (picture.name, content), case, shown)

        self._service.ask(work, show)

    def enter_signs(self, visit: str, said: Mapping[str, Presence]) -> None:
        """Show a visit and enter what the nurse says of signs at it; she files it herself.

        Args:
            visit: the id of it.
            said: by the signs' codes.
        """
        self.open(visit, lambda: self._photo.enter_signs(said))

    @Slot(object)
    def _note_report(self, _: object) -> None:
        """A report of a patient left the records."""
        case = self._photo.case
        if case and self._service.user:
            export, by = Export(ExportKind.REPORT, case.patient.id), case.user.id
            self._service.ask(lambda store: store.add(export, by), lambda _: None)
