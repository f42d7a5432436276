"""The ways out of what is shown, a photo or a wound: the course's report, other systems, files for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from woundapp.records.charts import WoundChart
from woundapp.ui.actions import Actions
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.outbox.outbox_desk import OutboxDesk
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.records_service import RecordsService
from woundapp.ui.reporting import subject
from woundapp.ui.reporting.exchange import Exchange
from woundapp.ui.reporting.subject import Subject


class Leaving(QObject):
    """Connects and enables the actions by which something leaves the records.

    Attributes:
        outbox: what is sent to other systems.

    Args:
        window: dialogs belong to it.
        actions: of the window.
        service: the records.
        photo: at hand.
        notice: tells what happened.
        errors: tells what failed.
    """

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: RecordsService,
        photo: PhotoDesk,
        notice: NoticeBar,
        errors: ErrorDialogs,
    ) -> None:
        super().__init__(window)
        self._actions, self._service, self._photo = actions, service, photo
        self._wound: WoundChart | None = None
        self._exchange = Exchange(window, photo.report_options, notice, errors)
        self.outbox = OutboxDesk(window, actions, service, photo.report_options, notice)
        does: dict[QAction, Callable[[], object]] = {
            actions.report_course: self._report_course,
            actions.refer: self._refer,
            actions.send: lambda: self.outbox.send(self._visits),
            actions.export_fhir: self._export_fhir,
            actions.export_dicom: self._export_dicom,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        photo.reports.sending_wanted.connect(self.outbox.send)
        self.outbox.changed.connect(self._note_sending)

    def enable(self, wound: WoundChart | None, *, with_photo: bool) -> None:
        """Say which actions are possible now.

        Args:
            wound: that is shown; None for none.
            with_photo: whether a photo is shown.
        """
        self._wound = wound if wound and wound.visits and self._service.user else None
        self.outbox.enable()
        self._actions.report_course.setEnabled(self._wound is not None)
        self._actions.send.setEnabled(bool(self._visits) and (self._wound is not None or with_photo))
        for action in (self._actions.refer, self._actions.export_fhir, self._actions.export_dicom):
            action.setEnabled(self._wound is not None or (with_photo and self._actions.report.isEnabled()))

    @property
    def _visits(self) -> tuple[str, ...]:
        """The ids of the visits that are shown and that the records hold as they are shown."""
        if self._wound:
            return tuple(filed.visit.id for filed in self._wound.visits)
        case = self._photo.case
        return (case.filed.visit.id,) if case and case.filed and not self._photo.unsaved else ()

    @Slot()
    def _note_sending(self) -> None:
        self._photo.reports.sending = self.outbox.possible

    @Slot()
    def _report_course(self) -> None:
        if chart := self._wound:
            self._photo.reports.show_course(chart.patient.id, chart.wound.id, self._visits)

    @Slot()
    def _refer(self) -> None:
        if chart := self._wound:
            self._photo.reports.refer_course(chart.patient.id, chart.wound.id)
        else:
            self._photo.reports.refer()

    @Slot()
    def _export_fhir(self) -> None:
        user = self._service.user
        if shown := self._subject():
            self._exchange.ask_fhir(shown, user.content.name if user else "")

    @Slot()
    def _export_dicom(self) -> None:
        if shown := self._subject():
            self._exchange.ask_dicom(shown)

    def _subject(self) -> Subject | None:
        if chart := self._wound:
            return subject.wound(self._service, chart.patient.id, chart.wound.id)
        return self._photo.reports.of_photo()
