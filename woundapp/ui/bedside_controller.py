"""What the nurse finds herself: recorded at any time, kept from the model's answer until she is done."""

from PySide6.QtCore import QObject, Signal, Slot

from woundapp.bedside import Bedside
from woundapp.domain import Assessment
from woundapp.ui.actions import Actions
from woundapp.ui.photo_page import PhotoPage


class BedsideController(QObject):
    """Keeps her record, and the panels that show what published rules say of it, in step.

    Signals:
        begun(): the panel for her findings is shown; nothing else may take its place.
        done(): she has ended it; the panel of the moment may be shown again.

    Args:
        page: that shows the photo.
        actions: of the window; those of the bedside are connected here.
        parent: Qt's owner.
    """

    begun = Signal()
    done = Signal()

    def __init__(self, page: PhotoPage, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._actions = page, actions
        self._in_report = self.bedside = Bedside()
        self._assessment: Assessment | None = None
        self.asking = False
        actions.bedside.triggered.connect(self._begin)
        actions.bedside_done.triggered.connect(self._end)
        page.bedside.changed.connect(self._changed)

    @property
    def unsaved(self) -> bool:
        """Whether she recorded something that is in no report."""
        return self.bedside != self._in_report

    def note_saved(self, bedside: Bedside) -> None:
        """Take note that a report holds a version of the record."""
        self._in_report = bedside

    def show(self, assessment: Assessment) -> None:
        """Set her findings beside a model's answer."""
        self._assessment = assessment
        self._page.result.show_bedside(self.bedside, assessment.infection_status)

    def clear(self) -> None:
        """Begin anew, for another photo."""
        self._assessment = None
        self.asking = False
        self._page.bedside.begin_anew()
        self._in_report = self.bedside

    def enable(self, *, possible: bool) -> None:
        """Say which of its actions are possible now.

        Args:
            possible: whether there is a photo that her findings can belong to.
        """
        self._actions.bedside.setEnabled(possible and not self.asking)
        self._actions.bedside_done.setEnabled(self.asking)

    @Slot()
    def _begin(self) -> None:
        self.asking = True
        self._page.show_panel(self._page.bedside)
        self.begun.emit()

    @Slot()
    def _end(self) -> None:
        self.asking = False
        self.done.emit()

    @Slot(object)
    def _changed(self, bedside: Bedside) -> None:
        self.bedside = bedside
        self._page.ready.show_bedside(bedside)
        if self._assessment:
            self._page.result.show_bedside(bedside, self._assessment.infection_status)
