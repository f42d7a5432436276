"""The strip above an open photo: whose wound it is, whether it is filed, and the way back."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from woundapp.ui import words
from woundapp.ui.actions import Actions
from woundapp.ui.open_case import OpenCase
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, breakable, label


class CaseBar(QFrame):
    """Names patient and wound.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._title = label(bold=True)
        self._state = label(muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(ActionButton(actions.back, "back"))
        row.addWidget(self._title, 3)
        row.addWidget(self._state, 2)
        self._time = ActionButton(actions.correct_time, "edit", text=False)
        row.addWidget(self._time)
        row.addWidget(ActionButton(actions.file, "file", primary=True))

    def show_case(
        self, case: OpenCase | None, taken_at: datetime | None, *, unsaved: bool, judged: bool
    ) -> None:
        """Show whose wound it is, and whether it is in the records.

        Args:
            case: the case; None where nobody has said.
            taken_at: when its photos were taken; None where nobody knows.
            unsaved: whether something was said that the records do not hold.
            judged: whether the user said what the wound is.
        """
        self._title.setText(breakable(case.title) if case else self.tr("No patient chosen"))
        if case and case.filed:
            at = words.moment(case.filed.visit.content.at)
            state = (
                self.tr("Changed, not filed yet")
                if unsaved
                else self.tr("In the records: {moment}").format(moment=at)
            )
        elif judged:
            state = self.tr("Not in the records yet")
        else:
            state = self.tr("Not in the records yet. Your own judgement is open.")
        if taken_at and not (case and case.filed):
            taken = self.tr("Taken {moment}.").format(moment=words.moment(taken_at))
            state = f"{taken} {state}"
        self._state.setText(state)
        self._time.setVisible(self._time.isEnabled())
