"""Sets what is measured on the photo at hand beside the last visit of the same wound."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from woundapp import follow_up
from woundapp.bedside import Presence
from woundapp.follow_up import Comparison, MeasuredVisit
from woundapp.measurement import Measurement
from woundapp.records import charts
from woundapp.records.charts import WoundChart
from woundapp.ui.follow_up import course
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.records_service import RecordsService


class LastVisit(QObject):
    """Follows the photo at hand while the records are open.

    Args:
        photo: at hand.
        records: of the patients.
    """

    def __init__(self, photo: PhotoDesk, records: RecordsService) -> None:
        super().__init__(photo)
        self._photo, self._records = photo, records
        self._chart: WoundChart | None = None
        self._cards = (photo.page.ready.change, photo.page.result.change)
        for card in self._cards:
            card.sign_answered.connect(self._answered)
        for reading in (photo.opened, photo.case_changed, records.unlocked):
            reading.connect(self._read)
        for showing in (photo.said_more, photo.turned):
            showing.connect(self._show)
        for ending in (photo.closed, records.locked):
            ending.connect(self._forget)

    @Slot()
    def _read(self) -> None:
        """Read the wound's visits again."""
        self._forget()
        case, opened = self._photo.case, self._photo.photo
        if case is None or self._records.user is None:
            return

        def show(chart: WoundChart) -> None:
            if self._photo.photo is opened:
                self._chart = chart
                self._show()

        self._records.ask(lambda store: charts.of_wound(store, case.wound.id), show)

    @Slot()
    def _forget(self) -> None:
        self._chart = None
        self._show()

    @Slot()
    def _show(self) -> None:
        comparison, bedside = self._compared(), self._photo.said.bedside
        for card in self._cards:
            card.show_comparison(comparison, bedside)

    def _compared(self) -> Comparison | None:
        case, chart = self._photo.case, self._chart
        if case is None or chart is None or case.wound.id != chart.wound.id:
            return None
        at = case.filed.visit.content.at if case.filed else self._photo.visit.taken_at
        now = MeasuredVisit(at or datetime.now().astimezone(), self._measured())
        history = course.of_chart(chart)
        return follow_up.compare_with_last(
            [visit.measured for visit in history.visits],
            now,
            aetiology=history.aetiology,
            events=history.events,
        )

    def _measured(self) -> Measurement | None:
        """What stands for the visit: a measurement with a known area, or else any."""
        measured = [each.said.measurement for each in self._photo.visit.all if each.said.measurement.wounds]
        return next((each for each in measured if each.area), measured[0] if measured else None)

    @Slot(str, object)
    def _answered(self, sign: str, presence: Presence) -> None:
        self._photo.enter_signs({sign: presence})
