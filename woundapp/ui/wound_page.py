"""The page of a wound: its visits and what was done between them, the last first, and the way to another."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from woundapp import rules
from woundapp.bedside import Bedside
from woundapp.clinic import Event
from woundapp.records.charts import WoundChart
from woundapp.records.examinations import Filed
from woundapp.records.versions import Kept
from woundapp.rules import telling
from woundapp.ui import clinic_words, day, words
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.flow_layout import FlowLayout
from woundapp.ui.follow_up import course
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.long_list import LongList
from woundapp.ui.record_page import RecordPage
from woundapp.ui.rows import TextRow
from woundapp.ui.widgets import ActionButton, clear, label


class WoundPage(RecordPage):
    """One wound.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.
        event_chosen(Kept[Event]): what was done, which shall be opened.

    Attributes:
        course: photos and plots over time.
        send: sends its visits; hidden while there is nowhere to.

    Args:
        actions: of the window.
        thumbnails: of the photos.
        background: loads the library that plots.
    """

    visit_chosen = Signal(str)
    event_chosen = Signal(object)

    def __init__(self, actions: Actions, thumbnails: Thumbnails, background: Background) -> None:
        super().__init__(actions)
        self.scroll_area.setAccessibleName(self.tr("Wound and its visits"))
        self._shown = ""
        buttons = FlowLayout()
        self.first = ActionButton(actions.take_photo, "camera", primary=True)
        buttons.addWidget(self.first)
        buttons.addWidget(ActionButton(actions.open, "photo"))
        buttons.addWidget(ActionButton(actions.new_event, "treatment"))
        buttons.addWidget(ActionButton(actions.correct, "edit"))
        buttons.addWidget(ActionButton(actions.report_course, "report"))
        self.send = ActionButton(actions.send, "send")
        self.send.hide()
        buttons.addWidget(self.send)
        self.course = CourseView(actions, thumbnails, background)
        self.course.visit_chosen.connect(self.visit_chosen)
        self._visits = label(self.tr("Visits"), size=1.25, bold=True)
        self._list = LongList()
        self.body.addLayout(buttons)
        self.body.addWidget(self.course)
        self.body.addWidget(self._visits)
        self.body.addLayout(self.rows)
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        super().focus_first()
        self.course.strip.show_last()  # on the way to the first button a photo may have had the focus

    def show_chart(self, chart: WoundChart, names: Mapping[str, str]) -> None:
        """Show a wound.

        Args:
            chart: the wound and its visits.
            names: of the users, by their ids.
        """
        if chart.wound.id != self._shown:
            self.scroll_area.verticalScrollBar().setValue(0)
            self._list.show_few()
        self._shown, wound = chart.wound.id, chart.wound.content
        begun = ""
        if wound.since:
            span = day.time_since(wound.since, date.today())
            begun = self.tr("since {day} ({span})").format(day=day.said(wound.since), span=span)
        self.show_heading(
            clinic_words.whose(chart.patient.content, wound),
            [self.tr("Cause: {cause}").format(cause=clinic_words.aetiology(wound.aetiology)), begun],
        )
        self.course.show_course(course.of_chart(chart))
        self._visits.setVisible(bool(chart.visits))
        clear(self.rows)
        self._list.show_rows([partial(self._row, entry, names) for entry in _by_day(chart)])
        if not chart.visits:
            self.rows.addWidget(
                label(self.tr("There is no visit yet. Open a photo of this wound to begin one."), muted=True)
            )

    def _row(self, entry: Filed | Kept[Event], names: Mapping[str, str]) -> TextRow:
        if isinstance(entry, Filed):
            row = TextRow(entry.visit.id, *visit_words(entry, names))
            row.chosen.connect(self.visit_chosen)
        else:
            row = TextRow(entry.id, *event_words(entry.content))
            row.clicked.connect(lambda: self.event_chosen.emit(entry))
        return row


def _by_day(chart: WoundChart) -> list[Filed | Kept[Event]]:
    """Visits and events, the last day first; of one day, the visits above what was done."""
    visits = [
        (filed.visit.content.at.astimezone().date(), 1, place) for place, filed in enumerate(chart.visits)
    ]
    events = [(event.content.on, 0, place) for place, event in enumerate(chart.events)]
    return [
        chart.visits[place] if is_visit else chart.events[place]
        for _, is_visit, place in sorted((*visits, *events), reverse=True)
    ]


def event_words(event: Event) -> tuple[str, str, list[str]]:
    """What was done as a row: its symbol, its title and its lines."""
    return "treatment", f"{day.said(event.on)}  ·  {clinic_words.event(event.kind)}", event.note.splitlines()


def visit_words(filed: Filed, names: Mapping[str, str], before: str = "") -> tuple[str, str, list[str]]:
    """A visit as a row: its symbol, its title and its lines.

    Args:
        filed: what is filed of the visit.
        names: of the users, by their ids.
        before: set before the time, such as whose visit it was.
    """
    assessment, review = filed.assessment, filed.review
    said = review.content.status if review else None
    shown = said or (assessment.content.infection_status if assessment else None)
    lines = []
    flags = rules.red_flags(filed.bedside.content if filed.bedside else Bedside())
    lines += [words.rule(telling.warn(flag)) for flag in flags]
    if review and said:
        lines.append(f"{clinic_words.isolated(names.get(review.by, ''))}: {words.status(said)}")
    if assessment:
        lines.append(words.model_status(assessment.content.infection_status))
    else:
        lines.append(words.no_model())
    if review and review.content.reason:
        lines.append(review.content.reason)
    if filed.visit.content.note:
        lines.append(filed.visit.content.note)
    title = words.moment(filed.visit.content.at)
    symbol = "warning" if flags else shown.value if shown else "photo"
    return symbol, f"{before}  ·  {title}" if before else title, lines
