"""Opens a visit that is in the records where one photo is at hand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from woundapp.bedside import Bedside, Presence
from woundapp.records import charts
from woundapp.records.charts import Seen
from woundapp.records.store import RecordStore
from woundapp.ui import filed_photos
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.records_service import RecordsService
from woundapp.ui.visit_photos import VisitPhoto


class VisitOpener(QObject):
    """Brings what is filed of a visit to the photo desk.

    Args:
        window: Qt's owner.
        service: the records.
        photo: at hand.
    """

    def __init__(self, window: QWidget, service: RecordsService, photo: PhotoDesk) -> None:
        super().__init__(window)
        self._service, self._photo = service, photo

    def open(self, visit: str, then: Callable[[], object] | None = None) -> None:
        """Show what is filed of a visit, with its photos.

        Args:
            visit: the id of it.
            then: called once it is shown.
        """

        def work(store: RecordStore) -> tuple[Seen, tuple[VisitPhoto, ...]]:
            seen = charts.of_visit(store, visit)
            return seen, filed_photos.read(store, seen.filed)

        def show(found: tuple[Seen, tuple[VisitPhoto, ...]]) -> None:
            user, (seen, photos) = self._service.user, found
            if user is None:
                return
            filed = seen.filed
            bedside = filed.bedside.content if filed.bedside else Bedside()
            at = filed_photos.first(photos)
            new = photos[at].new

            def shown() -> None:
                self._photo.bring(photos, at, bedside, bedside)
                if then:
                    then()

            case = OpenCase(seen.patient, seen.wound, user, filed)
            self._photo.opener.open(lambda: (new.name, new.content), case, shown)

        self._service.ask(work, show)

    @Slot(str, object)
    def enter_signs(self, visit: str, said: Mapping[str, Presence]) -> None:
        """Show a visit and enter what the nurse says of signs at it; she files it herself.

        Args:
            visit: the id of it.
            said: by the signs' codes.
        """
        self.open(visit, lambda: self._photo.enter_signs(said))
