"""Two visits of a wound: their photos beside or over each other, what changed, and the signs it may be."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from woundapp import follow_up
from woundapp.bedside import Presence
from woundapp.course import Course, CourseVisit
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.follow_up import telling
from woundapp.ui.follow_up.change_figures import ChangeFigures
from woundapp.ui.follow_up.pair_photos import Pair, PairPhotos
from woundapp.ui.follow_up.pair_view import PairView, Way
from woundapp.ui.follow_up.sign_offers import SignOffers
from woundapp.ui.icons import icon
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ICON, ActionButton, Advice, Panel, announce, breakable, label

_PANEL_EMS, _PANEL_SHARE = 24, 0.42
"""Width of the panel beside the photos, in sizes of the font, and the most that it takes of the page."""

_FEWEST_LETTERS = 8
"""Of a list that are seen."""


class ComparisonPage(QWidget):
    """Any two visits of one wound, the last two to begin with.

    Signals:
        signs_answered(str, dict[str, Presence]): the id of the later visit, and what the nurse says of signs
            at it, by their codes.

    Attributes:
        earlier: the list of visits to compare with.
        later: the list of visits that are compared.
        view: the photos.

    Args:
        actions: of the window.
        service: the records.
        background: decodes and aligns the photos.
    """

    signs_answered = Signal(str, object)

    def __init__(self, actions: Actions, service: RecordsService, background: Background) -> None:
        super().__init__()
        self._course = Course()
        self._answers: dict[str, Presence] = {}
        self._photos = PairPhotos(service, background)
        self.earlier, self.later = _VisitList(self.tr("Earlier visit")), _VisitList(self.tr("Later visit"))
        self.view = PairView()
        self._ways: dict[Way, QPushButton] = {}
        self._slider = self._make_slider()
        self._stop = QPushButton()
        self._stop.clicked.connect(lambda: self.view.set_flickering(not self.view.is_flickering))
        self._other = QPushButton(self.tr("The &other one"))
        self._other.clicked.connect(self.view.change_over)
        self._more = self._make_more()
        self._panel = Panel()
        self._panel.scroll_area.setAccessibleName(self.tr("What changed"))
        self._title, self._state = label(bold=True), label(muted=True)
        self._worse, self._offers, self._figures = Advice(""), SignOffers(), ChangeFigures()
        self._enter = QPushButton(self.tr("Op&en the visit and enter this"))
        self._build(actions)
        self._photos.opened.connect(self._show_pair)
        self._photos.aligned.connect(self._show_alignment)
        self._photos.failed.connect(self._show_failure)
        self.view.flickering.connect(self._flickering)
        self.view.divider_moved.connect(self._slider.setValue)
        self._offers.answered.connect(self._answered)
        self._enter.clicked.connect(self._send)
        self.earlier.currentIndexChanged.connect(self._earlier_chosen)
        self.later.currentIndexChanged.connect(self._later_chosen)
        service.locked.connect(self._forget)

    def show_course(self, course: Course, title: str) -> None:
        """Compare visits of another wound.

        Args:
            course: of the wound, with two visits or more.
            title: whose wound it is.
        """
        again = [visit.id for visit in course.visits] == [visit.id for visit in self._course.visits]
        self._course = course
        self._title.setText(breakable(title))
        if again:  # after the records were locked, say; what was chosen stays chosen
            self._compare()
            return
        names = telling.days([visit.at for visit in course.visits])
        self.earlier.offer(names[:-1])
        self.later.offer(names[1:])
        self._compare()

    def focus_first(self) -> None:
        """Put the focus on the choice of the earlier visit."""
        self.earlier.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = _PANEL_EMS * self.fontInfo().pixelSize()
        self._panel.setFixedWidth(min(ems, round(_PANEL_SHARE * self.width())))

    def _build(self, actions: Actions) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GAP, GAP, GAP)
        head.setSpacing(GAP)
        head.addWidget(ActionButton(actions.back, "back"))
        for chosen in (self.earlier, self.later):
            name = label(chosen.accessibleName())
            name.setWordWrap(False)
            head.addSpacing(GAP)
            head.addWidget(name)
            head.addWidget(chosen, 2)
        head.addStretch(1)
        photos = QVBoxLayout()
        photos.setSpacing(0)
        photos.addWidget(self.view, 1)
        photos.addLayout(self._tools())
        photos.addWidget(self._more)
        body = self._panel.body
        for part in (self._title, self._state, self._worse, self._offers, self._figures):
            body.addWidget(part)
        body.addStretch(1)
        self._enter.setProperty("primary", True)
        self._panel.foot.addWidget(self._enter)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(photos, 1)
        row.addWidget(self._panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(row, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP // 2)
        for way, text in (
            (Way.BESIDE, self.tr("&Side by side")),
            (Way.SWIPE, self.tr("S&wipe")),
            (Way.FLICKER, self.tr("In &turns")),
        ):
            button = QPushButton(text)
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, chosen=way: self._show_way(chosen))
            self._ways[way] = button
            row.addWidget(button)
        row.addSpacing(GAP)
        for text, symbol, doing in (
            (self.tr("Zoom out"), "zoom-out", self.view.zoom_out),
            (self.tr("Fit to window"), "fit", self.view.fit),
            (self.tr("Zoom in"), "zoom-in", self.view.zoom_in),
        ):
            button = QPushButton(icon(symbol), "")
            button.setIconSize(QSize(ICON, ICON))
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.setProperty("square", True)
            button.clicked.connect(doing)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_more(self) -> QWidget:
        """What one way to compare needs."""
        more = QWidget()
        row = QHBoxLayout(more)
        row.setContentsMargins(GAP, 0, GAP, GAP)
        row.setSpacing(GAP // 2)
        row.addWidget(self._slider, 100)
        for button in (self._stop, self._other):
            row.addWidget(button)
        row.addStretch(1)
        return more

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setValue(50)
        slider.setFixedHeight(TARGET)
        slider.setMinimumWidth(2 * TARGET)
        slider.setAccessibleName(self.tr("How much of the earlier photo is seen"))
        slider.setToolTip(slider.accessibleName())
        slider.valueChanged.connect(self.view.set_divider)
        return slider

    @property
    def _chosen(self) -> tuple[CourseVisit, CourseVisit]:
        visits = self._course.visits
        return visits[self.earlier.currentIndex()], visits[self.later.currentIndex() + 1]

    @Slot(int)
    def _earlier_chosen(self, place: int) -> None:
        """The later visit is one after the earlier one; the entries of its list begin one later."""
        with QSignalBlocker(self.later):
            self.later.setCurrentIndex(max(place, self.later.currentIndex()))
        self._compare()

    @Slot(int)
    def _later_chosen(self, place: int) -> None:
        with QSignalBlocker(self.earlier):
            self.earlier.setCurrentIndex(min(place, self.earlier.currentIndex()))
        self._compare()

    def _compare(self) -> None:
        """Show two other visits."""
        before, now = self._chosen
        self._answers = {}
        compared = follow_up.compare(
            before.measured,
            now.measured,
            visits=[visit.measured for visit in self._course.visits],
            aetiology=self._course.aetiology,
            events=self._course.events,
        )
        self._worse.say(telling.worse(compared))
        self._offers.show_offers(compared.offered, now.at)
        self._figures.show_comparison(compared)
        self._show_answers()
        self.view.show_pair(None)
        self._show_way(Way.BESIDE)
        self._say(self.tr("The photos are being opened…"))
        self._photos.ask(before, now)

    @Slot(object)
    def _show_pair(self, pair: Pair) -> None:
        before, now = self._chosen
        names = (telling.when(before.at, [now.at]), telling.when(now.at, [before.at]))
        self.view.show_pair(pair, *names)
        self._say(self.tr("The photos are being laid over each other…"))

    @Slot(object)
    def _show_alignment(self, pair: Pair) -> None:
        self.view.add_alignment(pair)
        self._show_way(self.view.way)
        if pair.laid_over:
            self._say("")
        else:
            self._say(
                self.tr(
                    "How the two photos lie over each other could not be found out. They are shown side by "
                    "side only."
                )
            )

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        self._say(told(error))

    def _say(self, text: str) -> None:
        self._state.setText(breakable(text))
        self._state.setVisible(bool(text))
        if text:
            announce(self, text)

    def _show_way(self, way: Way) -> None:
        """Compare the photos in another way, as far as that is possible."""
        self.view.compare(way)
        for each, button in self._ways.items():
            button.setChecked(each is self.view.way)
            button.setEnabled(each is Way.BESIDE or self.view.can_lay_over)
        self._more.setVisible(self.view.way is not Way.BESIDE)
        self._slider.setVisible(self.view.way is Way.SWIPE)
        for part in (self._stop, self._other):
            part.setVisible(self.view.way is Way.FLICKER)

    @Slot(bool)
    def _flickering(self, on: bool) -> None:
        self._stop.setText(self.tr("Sto&p") if on else self.tr("&Go on"))

    @Slot(str, object)
    def _answered(self, sign: str, presence: Presence) -> None:
        self._answers[sign] = presence
        self._show_answers()

    def _show_answers(self) -> None:
        self._enter.setVisible(not self._offers.isHidden())
        self._enter.setEnabled(bool(self._answers))

    @Slot()
    def _send(self) -> None:
        self.signs_answered.emit(self._chosen[1].id, dict(self._answers))

    @Slot()
    def _forget(self) -> None:
        """Nothing of the photos is left once the records are locked."""
        self.view.show_pair(None)


class _VisitList(QuietList):
    """The visits to choose from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, names: list[str]) -> None:
        """Offer other visits, the last of them chosen."""
        with QSignalBlocker(self):
            self.clear()
            self.addItems(names)
            self.setCurrentIndex(len(names) - 1)
