"""What can be done about the patient whose page is shown: a wound entered, consent, a copy, and the end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Right
from woundapp.records.charts import PatientChart
from woundapp.settings import PageSize
from woundapp.ui.actions import Actions
from woundapp.ui.export_dialogs import EverythingDialog
from woundapp.ui.forget_dialog import ForgetDialog
from woundapp.ui.merge_dialog import MergeDialog
from woundapp.ui.record_forms import RecordForms
from woundapp.ui.records_service import RecordsService


class PatientActions(QObject):
    """The actions on one patient, and the one that enters another.

    Signals:
        patient_wanted(str): the id of a patient whose page shall be shown.
        wound_wanted(str): likewise of a wound.
        forgotten(): the patient is gone from the records.

    Attributes:
        chart: of the patient; None where no patient's page is shown.

    Args:
        window: dialogs belong to it.
        actions: of the window; those on a patient are connected and enabled here.
        service: the records.
        forms: of the records.
        page_size: gives that of what is printed.
    """

    patient_wanted = Signal(str)
    wound_wanted = Signal(str)
    forgotten = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: RecordsService,
        forms: RecordForms,
        page_size: Callable[[], PageSize],
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._forms, self._page_size = forms, page_size
        self.chart: PatientChart | None = None
        does: dict[QAction, Callable[[], object]] = {
            actions.new_patient: lambda: forms.new_patient(self.patient_wanted.emit),
            actions.new_wound: self._new_wound,
            actions.consent: self._consent,
            actions.export_patient: self._export,
            actions.merge: self._merge,
            actions.forget: self._forget,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)

    def enable(self, *, entering: bool) -> None:
        """Say which of the actions are possible now.

        Args:
            entering: whether a patient can be entered here.
        """
        actions, shown, open_ = self._actions, self.chart is not None, self._service.user is not None
        actions.new_patient.setEnabled(open_ and entering)
        actions.new_wound.setEnabled(open_ and shown)
        actions.consent.setEnabled(open_ and shown)
        actions.export_patient.setEnabled(shown and self._service.may(Right.EXPORT))
        actions.merge.setEnabled(shown and self._service.may(Right.MERGE))
        actions.forget.setEnabled(shown and self._service.may(Right.FORGET))

    @Slot()
    def _new_wound(self) -> None:
        if self.chart:
            self._forms.new_wound(self.chart.patient, self.wound_wanted.emit)

    @Slot()
    def _consent(self) -> None:
        chart = self.chart
        if chart:
            again = chart.patient.id
            self._forms.consent(chart.patient, chart.consent, lambda _: self.patient_wanted.emit(again))

    @Slot()
    def _export(self) -> None:
        if self.chart:
            EverythingDialog(self._service, self.chart.patient, self._window).open()

    @Slot()
    def _merge(self) -> None:
        if self.chart:
            dialog = MergeDialog(self._service, self.chart, self._window)
            dialog.merged.connect(self.patient_wanted)
            dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.chart:
            dialog = ForgetDialog(self._service, self.chart.patient, self._page_size(), self._window)
            dialog.forgotten.connect(self.forgotten)
            dialog.open()
