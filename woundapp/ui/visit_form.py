"""The form that corrects when a visit was, such as of a photo that was filed days after it was taken."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from woundapp.clinic import Visit
from woundapp.ui import moment_field
from woundapp.ui.form import Form
from woundapp.ui.moment_field import MomentField


class VisitForm(Form):
    """A correction of the moment of a visit.

    Args:
        parent: the window it lies over.
        visit: what is corrected.
        filed: whether the records have it; a reason is asked for then.
        now: None for this moment.
    """

    def __init__(
        self, parent: QWidget, visit: Visit, *, filed: bool = True, now: datetime | None = None
    ) -> None:
        super().__init__(parent, self.tr("When was this visit?"), visit if filed else None)
        self._visit, self._now = visit, now
        self._at = self._add(
            "at",
            MomentField(
                self.tr("Day and time"), self._refuse, self.tr("Write the day and the time of the visit.")
            ),
        )
        self._begin(visit)

    def _record(self) -> Visit:
        assert self._at.moment
        if self._at.typed == moment_field.written(self._visit.at):
            return self._visit  # which is known to the second
        return replace(self._visit, at=self._at.moment)

    def _refuse(self, given: datetime) -> str:
        now = self._now or datetime.now().astimezone()
        return self.tr("This moment has not come yet.") if given > now else ""
