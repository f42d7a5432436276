"""The course of a wound on its page: the photos of its visits, and what is known as plots or tables."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.course import FEWEST_PLOTTED, Course, area_of, tissue_of
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.follow_up import summaries
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.follow_up.visit_strip import VisitStrip
from woundapp.ui.table import Table
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, breakable, clear, label

if TYPE_CHECKING:
    from woundapp.ui.follow_up.plots import CoursePlots


_LATER = 300
"""Milliseconds until the library that plots is loaded: Python is needed to show the page before."""

_MEANWHILE = 1
"""Milliseconds between two tables. Without any, Qt fills all of them before it looks at the mouse again."""


class CourseView(QWidget):
    """Photos, and below them either plots or tables.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.

    Attributes:
        strip: the photos.
        as_tables: the button that changes between plots and tables.
        plots: None as long as there was nothing to plot.

    Args:
        actions: of the window.
        thumbnails: of the photos.
        background: loads the library that plots.
    """

    visit_chosen = Signal(str)

    def __init__(self, actions: Actions, thumbnails: Thumbnails, background: Background) -> None:
        super().__init__()
        self._background = background
        self._loading = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._load_plots)
        self._to_fill: Iterator[summaries.Rows] | None = None
        self._course = Course()
        self.strip = VisitStrip(thumbnails)
        self.strip.visit_chosen.connect(self.visit_chosen)
        self.plots: CoursePlots | None = None
        self._title = label(self.tr("Course"), size=1.25, bold=True)
        self.as_tables = QPushButton(self.tr("As &tables"))
        self.as_tables.setAccessibleName(self.tr("Show the course as tables"))
        self.as_tables.setCheckable(True)
        self.as_tables.toggled.connect(self._arrange)
        self._compare = ActionButton(actions.compare, "compare")
        self._told = label()
        self._plots_place, self._tables_place = QVBoxLayout(), QVBoxLayout()
        self._tables = QWidget()
        self._tables.setLayout(self._tables_place)
        self._tables_place.setContentsMargins(0, 0, 0, 0)
        self._tables_place.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._compare)
        head.addWidget(self.as_tables)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.strip)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addLayout(self._plots_place)
        column.addWidget(self._tables)

    def show_course(self, course: Course) -> None:
        """Show another course; nothing is shown of a wound without visits."""
        self._course = course
        self.setVisible(bool(course.visits))
        self.strip.show_visits(course.visits)
        clear(self._tables_place)
        self._to_fill = None
        self._arrange()
        if not self._can_plot:
            return
        if self.plots:
            self.plots.show_course(course)
        else:
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is missing, if the page was left before."""
        super().showEvent(event)
        if self._can_plot:
            self._later.start()

    @Slot()
    def _load_plots(self) -> None:
        if self.isVisible() and not self._loading:  # else it was left, or the window is closed
            self._loading = True
            self._background.run(_plots, self._make_plots, _raise)

    @property
    def _can_plot(self) -> bool:
        """Whether anything is known of two visits."""
        known = (area_of, lambda visit: visit.probability, tissue_of)
        return any(len(self._course.having(each)) >= FEWEST_PLOTTED for each in known)

    def _make_plots(self, kind: "type[CoursePlots]") -> None:
        self.plots = kind()
        self.plots.drawn.connect(self._arrange)
        self._plots_place.addWidget(self.plots)
        self.plots.hide()
        QTimer.singleShot(0, self, self._plot)

    @Slot()
    def _plot(self) -> None:
        assert self.plots
        self.plots.show_course(self._course)

    @Slot()
    def _arrange(self) -> None:
        """Plots or tables, or where there is too little for a plot, words."""
        tables, plotted = self.as_tables.isChecked(), self._can_plot
        said = [] if plotted or tables else summaries.all_of(self._course)
        self._told.setText(breakable("\n".join(said)))
        self._told.setVisible(bool(said))
        if tables and self._to_fill is None:
            self._fill_tables()
        self._tables.setVisible(tables)
        if self.plots:
            self.plots.setVisible(plotted and not tables)
        anything = plotted or bool(summaries.all_of(self._course))
        self._title.setVisible(anything)
        self.as_tables.setVisible(anything)

    def _fill_tables(self) -> None:
        """Make the tables one by one, so that the window answers meanwhile."""
        self._to_fill = summaries.tables(self._course)
        QTimer.singleShot(_MEANWHILE, self, self._fill_next)

    @Slot()
    def _fill_next(self) -> None:
        rows = next(self._to_fill, None) if self._to_fill else None
        if rows is None:
            return
        table = Table(rows.name, rows.headings, widest=len(rows.headings) - 1)
        table.show_rows(rows.rows)
        self._tables_place.addWidget(label(rows.name, bold=True))
        self._tables_place.addWidget(table)
        QTimer.singleShot(_MEANWHILE, self, self._fill_next)


def _plots() -> "type[CoursePlots]":
    """Load the library that plots, which takes a moment the first time."""
    from woundapp.ui.follow_up.plots import CoursePlots  # noqa: PLC0415 - only where it is needed

    return CoursePlots


def _raise(error: BaseException) -> None:
    raise error
