"""The photos of a wound's visits in a row, from the first to the last one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from woundapp.course import CourseVisit
from woundapp.ui import words
from woundapp.ui.follow_up import telling
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.icons import Symbol
from woundapp.ui.rows import passive
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, clear

_LETTERS = 22
"""Width of a visit, in letters."""

_SHAPE = 0.72
"""Height of a photo as a share of its width."""


class VisitStrip(QScrollArea):
    """Visits side by side; those that do not fit are scrolled to.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.

    Attributes:
        tiles: one for each visit, in the order of time.

    Args:
        thumbnails: of the photos.
    """

    visit_chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.tiles: list[VisitTile] = []
        self.setAccessibleName(self.tr("The visits, from the first to the last"))
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, GAP)
        self._row.setSpacing(GAP)
        self.setWidget(self._inner)
        self._at_end = True
        bar = self.horizontalScrollBar()
        bar.valueChanged.connect(self._show_pictures)
        bar.rangeChanged.connect(self._follow_end)
        bar.actionTriggered.connect(self._leave_end)
        thumbnails.made.connect(self._show_pictures)
        thumbnails.forgotten.connect(self._hide_pictures)

    def show_visits(self, visits: Sequence[CourseVisit]) -> None:
        """Show other visits, the last one in view.

        Args:
            visits: in the order of time.
        """
        clear(self._row)
        moments = [visit.at for visit in visits]
        self.tiles = [VisitTile(visit, telling.when(visit.at, moments)) for visit in visits]
        for tile in self.tiles:
            tile.focused.connect(lambda tile=tile: self._bring(tile))
            tile.clicked.connect(lambda _=False, visit=tile.visit.id: self.visit_chosen.emit(visit))
            self._row.addWidget(tile)
        self._row.addStretch(1)
        self.updateGeometry()
        self.show_last()

    def show_last(self) -> None:
        """Bring the last visit into view, also while the layout still finds its size."""
        self._at_end = True
        self._follow_end(0, self.horizontalScrollBar().maximum())

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(0, self._inner.sizeHint().height() + bar)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_pictures()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pictures()

    @Slot(int, int)
    def _follow_end(self, _: int, last: int) -> None:
        """Keep the last visit in view until somebody looks at another one."""
        if self._at_end:
            self.horizontalScrollBar().setValue(last)
        self._show_pictures()

    @Slot()
    def _leave_end(self) -> None:
        self._at_end = False

    def _bring(self, tile: "VisitTile") -> None:
        self._leave_end()
        self.ensureWidgetVisible(tile)

    @Slot()
    def _hide_pictures(self) -> None:
        for tile in self.tiles:
            tile.show_picture(None)

    @Slot()
    def _show_pictures(self) -> None:
        """Ask for the pictures that are seen, and show those that are there."""
        if not self.isVisible():
            return
        seen = QRect(
            self._inner.mapFrom(self.viewport(), self.viewport().rect().topLeft()), self.viewport().size()
        )
        for tile in self.tiles:
            if tile.without_picture and seen.intersects(tile.geometry()):
                image = self._thumbnails.of(tile.visit.photo)
                if image is not None:
                    tile.show_picture(QPixmap.fromImage(image))


class VisitTile(QPushButton):
    """One visit: its photo, when it was, and what the nurse and the model said.

    Signals:
        focused(): it has the focus now.

    Attributes:
        visit: what it stands for.
        without_picture: whether its photo is not shown yet.

    Args:
        visit: what it stands for.
        on: when it was, in words.
    """

    focused = Signal()

    def __init__(self, visit: CourseVisit, on: str) -> None:
        super().__init__()
        self.visit = visit
        self.without_picture = True
        self.setProperty("finding", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(2)
        width = _LETTERS * self.fontMetrics().averageCharWidth()
        self._picture = QLabel()
        self._picture.setFixedSize(width, round(width * _SHAPE))
        # The window's stylesheet has a say in how narrow a button may be.
        self.setStyleSheet(
            f"QPushButton {{ min-width: {width + 2 * GAP}px; max-width: {width + 2 * GAP}px }}"
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.addWidget(self._picture)
        column.addWidget(passive(on, bold=True))
        said = []
        if visit.nurse:
            said.append(
                (visit.nurse.value, self.tr("Nurse: {status}").format(status=words.status(visit.nurse)))
            )
        if visit.model:
            said.append((visit.model.value, words.model_status(visit.model)))
        for symbol, text in said:
            line = QHBoxLayout()
            line.setSpacing(GAP // 2)
            line.addWidget(Symbol(symbol, ICON), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(passive(text, muted=True), 1)
            column.addLayout(line)
        column.addStretch(1)
        self.setAccessibleName(on)
        self.setAccessibleDescription(". ".join(text for _, text in said))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        width = self._picture.width() + 2 * GAP
        return QSize(width, layout.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: self.isRightToLeft(), Qt.Key.Key_Right: not self.isRightToLeft()}
        forward = ways.get(Qt.Key(event.key()))
        if forward is not None:
            (self.focusNextChild if forward else self.focusPreviousChild)()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show the photo; None shows none."""
        self.without_picture = picture is None
        if picture is None:
            self._picture.clear()
            return
        ratio = self.devicePixelRatioF()
        size = self._picture.size() * ratio
        shown = picture.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        cut = QRect(
            (shown.width() - size.width()) // 2,
            (shown.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        shown = shown.copy(cut)
        shown.setDevicePixelRatio(ratio)
        self._picture.setPixmap(shown)
