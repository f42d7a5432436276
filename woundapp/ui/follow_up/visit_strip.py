"""The photos of a wound's visits in a row, from the first to the last one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy

from woundapp.course import CourseVisit
from woundapp.ui import words
from woundapp.ui.follow_up import telling
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.follow_up.visit_tile import Told, VisitTile
from woundapp.ui.theme import GAP

_Index = QModelIndex | QPersistentModelIndex


class VisitStrip(QListView):
    """Visits side by side; those that do not fit are scrolled to. The arrow keys go from one to the next.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.

    Attributes:
        visits: in the order of time.
        thumbnails: of the photos.

    Args:
        thumbnails: of the photos.
    """

    visit_chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.thumbnails = thumbnails
        self._visits = _Visits()
        self._tile = VisitTile(thumbnails, self)
        self._at_end = True
        self.setModel(self._visits)
        self.setItemDelegate(self._tile)
        self.setAccessibleName(self.tr("The visits, from the first to the last"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._choose)
        bar = self.horizontalScrollBar()
        bar.rangeChanged.connect(self._follow_end)
        bar.actionTriggered.connect(self._leave_end)
        thumbnails.made.connect(self.viewport().update)
        thumbnails.forgotten.connect(self.viewport().update)

    @property
    def visits(self) -> Sequence[CourseVisit]:
        return self._visits.visits

    def show_visits(self, visits: Sequence[CourseVisit]) -> None:
        """Show other visits, the last one in view.

        Args:
            visits: in the order of time.
        """
        self._visits.show(visits)
        self._fit()
        self.setCurrentIndex(self._visits.index(len(visits) - 1))
        self.show_last()

    def show_last(self) -> None:
        """Bring the last visit into view, also while the layout still finds its size."""
        self._at_end = True
        self._follow_end(0, self.horizontalScrollBar().maximum())

    def sizeHint(self) -> QSize:
        return QSize(0, self._tile.height + GAP + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()  # they scroll the page
        else:
            self._leave_end()
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().y()) > abs(event.angleDelta().x()):
            event.ignore()  # it scrolls the page
        else:
            self._leave_end()
            super().wheelEvent(event)

    def _fit(self) -> None:
        self._tile.fit(self._visits.told, self)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.visit_chosen.emit(self.visits[index.row()].id)

    @Slot(int, int)
    def _follow_end(self, _: int, last: int) -> None:
        """Keep the last visit in view until somebody looks at another one."""
        if self._at_end:
            self.horizontalScrollBar().setValue(last)

    @Slot()
    def _leave_end(self) -> None:
        self._at_end = False


class _Visits(QAbstractListModel):
    """Visits as they are told."""

    def __init__(self) -> None:
        super().__init__()
        self.visits: Sequence[CourseVisit] = ()
        self.told: Sequence[Told] = ()

    def show(self, visits: Sequence[CourseVisit]) -> None:
        self.beginResetModel()
        days = telling.days([visit.at for visit in visits])
        self.visits = visits
        self.told = [self._told(visit, on) for visit, on in zip(visits, days, strict=True)]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.visits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        told = self.told[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return told
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told.on
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ". ".join(text for _, text in told.said)
        return None

    def _told(self, visit: CourseVisit, on: str) -> Told:
        said = []
        if visit.nurse:
            text = self.tr("Nurse: {status}").format(status=words.status(visit.nurse))
            said.append((visit.nurse.value, text))
        if visit.model:
            said.append((visit.model.value, words.model_status(visit.model)))
        return Told(visit.photo, on, tuple(said))
