"""What the nurse finds herself: recorded at any time, kept from the model's answer until she is done."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from woundapp.bedside import Bedside, Presence
from woundapp.domain import Assessment
from woundapp.ui.actions import Actions
from woundapp.ui.history import History
from woundapp.ui.photo_page import PhotoPage


class BedsideController(QObject):
    """Keeps her record, and the panels that show what published rules say of it, in step.

    Signals:
        begun(): the panel for her findings is shown; nothing else may take its place.
        done(): she has ended it; the panel of the moment may be shown again.
        changed(): she recorded something else.

    Args:
        page: that shows the photo.
        actions: of the window; those of the bedside are connected here.
        parent: Qt's owner.
    """

    begun = Signal()
    done = Signal()
    changed = Signal()

    def __init__(self, page: PhotoPage, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._actions = page, actions
        self._history = History(Bedside())
        self._in_report = self.bedside
        self._asked = False
        self._assessment: Assessment | None = None
        self.asking = False
        actions.bedside.triggered.connect(self._begin)
        actions.bedside_done.triggered.connect(self._end)
        page.bedside.changed.connect(self._changed)

    @property
    def bedside(self) -> Bedside:
        """What she recorded."""
        return self._history.now

    @property
    def kept(self) -> Bedside:
        """What of it is kept."""
        return self._in_report

    @property
    def unsaved(self) -> bool:
        """Whether she recorded something that is in no report."""
        return self.bedside != self._in_report

    def note_saved(self, bedside: Bedside) -> None:
        """Take note that a report holds a version of the record."""
        self._in_report = bedside

    def show(self, assessment: Assessment | None) -> None:
        """Set her findings beside a model's answer; None where there is none."""
        self._assessment = assessment
        if assessment:
            self._page.result.show_bedside(self.bedside, assessment.infection_status)

    def restore(self, bedside: Bedside, assessment: Assessment | None) -> None:
        """Show what she recorded before.

        Args:
            bedside: her record.
            assessment: the model's answer that it stands beside; None for none.
        """
        self._begin_anew(bedside)
        self._asked = True
        self.show(assessment)

    def clear(self) -> None:
        """Begin anew, for another photo."""
        self._begin_anew(Bedside())

    def enable(self, *, possible: bool) -> None:
        """Say which of its actions are possible now.

        Args:
            possible: whether there is a photo that her findings can belong to, and they are wanted.
        """
        self._actions.bedside.setEnabled(possible and not self.asking)
        self._actions.bedside_done.setEnabled(self.asking)
        if self.asking:
            self._actions.undo.setEnabled(self._history.can_go_back)
            self._actions.redo.setEnabled(self._history.can_go_forth)

    def enter(self, said: Mapping[str, Presence]) -> None:
        """Enter what she says of signs elsewhere in the window, by their codes; it can be undone."""
        self._history.keep(self.bedside.saying(said))
        self._show_record()

    def ask_first(self) -> None:
        """Ask her before the model answers, unless she has been asked."""
        if not self._asked:
            self._begin()

    def back(self) -> None:
        """Undo the last thing that she recorded."""
        self._history.back()
        self._show_record()

    def forth(self) -> None:
        """Do again what was undone."""
        self._history.forth()
        self._show_record()

    def _begin_anew(self, bedside: Bedside) -> None:
        self._assessment = None
        self.asking = self._asked = False
        self._history = History(bedside)
        self._in_report = bedside
        self._show_record()
        self._page.bedside.show_top()

    @Slot()
    def _begin(self) -> None:
        self.asking = self._asked = True
        self._page.show_panel(self._page.bedside)
        self.begun.emit()

    @Slot()
    def _end(self) -> None:
        self.asking = False
        self.done.emit()

    @Slot(object)
    def _changed(self, bedside: Bedside) -> None:
        self._history.keep(bedside)
        self._show_beside()

    def _show_record(self) -> None:
        self._page.bedside.show_bedside(self.bedside)
        self._show_beside()

    def _show_beside(self) -> None:
        """Show her record beside what else is known."""
        self._page.ready.show_bedside(self.bedside)
        if self._assessment:
            self._page.result.show_bedside(self.bedside, self._assessment.infection_status)
        self.changed.emit()
