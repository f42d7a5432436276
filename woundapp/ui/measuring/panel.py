"""The right-hand side where the wound on the photo is measured."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.imaging.marker import Sighting
from woundapp.measurement import OutlinedWound, Scale
from woundapp.ui.actions import Actions
from woundapp.ui.icons import icon
from woundapp.ui.measuring import telling
from woundapp.ui.measuring.tissue_form import TissueForm
from woundapp.ui.measuring.tool import Mode
from woundapp.ui.measuring.wound_rows import WoundRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, ActionButton, Advice, Panel, announce, clear, label


class MeasuringPanel(Panel):
    """What is known of the calibration card, how to draw, and what was measured.

    Signals:
        mode_chosen(Mode): what a press on the photo shall do.
        oval_wanted(): an oval shall be placed to begin with.
        point_added(): after the chosen one.
        point_removed(): the chosen one.
        another_wanted(): the next stroke begins another outline.
        wound_chosen(int): key of an outline.
        other_said(bool): whether the chosen one is another wound than the visit's.
        removed(): the chosen outline shall go.
        bands_toggled(bool): whether the bands are shown.
        colours_toggled(bool): whether corrected colours are shown.

    Attributes:
        tissue: the shares of the chosen wound.

    Args:
        actions: of the window.
    """

    mode_chosen = Signal(object)
    oval_wanted = Signal()
    point_added = Signal()
    point_removed = Signal()
    another_wanted = Signal()
    wound_chosen = Signal(int)
    other_said = Signal(bool)
    removed = Signal()
    bands_toggled = Signal(bool)
    colours_toggled = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Measuring the wound"))
        self._card = QVBoxLayout()
        self._card.setSpacing(GAP // 2)
        self._colours = QCheckBox(self.tr("Colours &corrected by the card"))
        self._colours.toggled.connect(self.colours_toggled)
        self._hint = label(muted=True)
        self._said = Advice("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP // 2)
        self._bands = QCheckBox(self.tr("Show 0.5 cm and 2 cm around the &edge"))
        self._bands.setChecked(True)
        self._bands.toggled.connect(self.bands_toggled)
        self._about_bands = label(
            self.tr(
                "They help to judge how far redness goes beyond the edge. Enter that among what you find "
                "at the bedside."
            ),
            muted=True,
        )
        self._about_figures = label(
            self.tr("± is how far the true value may be off, in 19 of 20 cases."), size=0.87, muted=True
        )
        self.tissue = TissueForm()
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(GAP)
        steps.addWidget(self._button(self.tr("Begin with an &oval"), "", self.oval_wanted), 1)
        steps.addWidget(ActionButton(actions.undo, "undo", text=False))
        steps.addWidget(ActionButton(actions.redo, "redo", text=False))
        self._point_row, (self._add_point, self._remove_point) = self._pair(
            (self.tr("Add a poin&t"), "add", self.point_added),
            (self.tr("Remove the point"), "close", self.point_removed),
        )
        self._whose = self._whose_buttons()
        self._wound_row, (self._another, self._remove) = self._pair(
            (self.tr("&Draw one more"), "add", self.another_wanted),
            (self.tr("Remove outline"), "close", self.removed),
        )
        self._title = label(self.tr("Outlined wounds"), size=1.1, bold=True)
        self.body.addWidget(label(self.tr("Measure the wound"), size=1.25, bold=True))
        self.body.addLayout(self._card)
        self.body.addWidget(self._mode_buttons())
        for part in (self._hint, self._said, self._steps, self._point_row, self._title):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)
        for part in (
            self._about_figures,
            self._whose,
            self._wound_row,
            self._bands,
            self._about_bands,
            self._colours,
            self.tissue,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addWidget(ActionButton(actions.measured, "done", primary=True), 1)
        self.say("")
        self.show_looking()
        self.show_mode(Mode.WOUND)
        self.show_wounds((), None)

    @property
    def bands_wanted(self) -> bool:
        """Whether the bands shall be shown."""
        return self._bands.isChecked()

    def show_looking(self) -> None:
        """The calibration card is being looked for."""
        self._show_card([(self.tr("Looking for the calibration card…"), "now", False)])
        self.uncheck_colours()
        self._colours.hide()

    def show_card(self, scale: Scale | None, sighting: Sighting) -> None:
        """Say what is known of the calibration card.

        Args:
            scale: that holds for this photo.
            sighting: of the card.
        """
        faults = [(text, "warning", True) for text in telling.faults(sighting)]
        if scale is None:
            first = " ".join([telling.card(scale), *(text for text, _, _ in faults[:1])])
            said = [(first, "info", True), *faults[1:]]
        else:
            checked = scale.print_checked
            said = [(telling.card(scale), "done" if checked else "info", not checked), *faults]
        self._show_card(said)
        self._colours.setVisible(bool(sighting.outline))
        announce(self, " ".join(text for text, _, _ in said))

    def uncheck_colours(self) -> None:
        """Want the photo's own colours again."""
        self._colours.setChecked(False)

    def show_mode(self, mode: Mode) -> None:
        """Show what a press on the photo does."""
        for each, button in self._modes.items():
            button.setChecked(each is mode)
        self._hint.setText(
            {
                Mode.WOUND: self.tr(
                    "Draw a line through the wound, from end to end. Draw again where the outline is "
                    "too small."
                ),
                Mode.NOT_WOUND: self.tr("Draw over what is no wound, where the outline is too large."),
                Mode.POINTS: self.tr(
                    "Drag the points. A double click on the edge adds one. Drag the number to move the whole "
                    "outline. By keys: Tab, then the arrows."
                ),
            }[mode]
        )
        self._point_row.setVisible(mode is Mode.POINTS)

    def show_point(self, chosen: bool) -> None:
        """Say whether a point is chosen."""
        self._remove_point.setEnabled(chosen)

    def say(self, text: str) -> None:
        """Say what went wrong with what was drawn; nothing takes it away."""
        self._said.say(text)
        if text:
            announce(self, text)

    def show_wounds(self, wounds: Sequence[tuple[int, OutlinedWound]], chosen: int | None) -> None:
        """Show what was measured.

        Args:
            wounds: with the keys of their outlines, in their order.
            chosen: key of the chosen one; None for none.
        """
        had_focus = any(row.hasFocus() for row in self.findChildren(WoundRow))
        clear(self._rows)
        before: QWidget = self._remove_point
        for number, (key, wound) in enumerate(wounds, 1):
            row = WoundRow(key, number, wound)
            row.setChecked(key == chosen)
            row.clicked.connect(self._row_clicked)
            self._rows.addWidget(row)
            QWidget.setTabOrder(before, row)
            before = row
            if had_focus and key == chosen:
                row.setFocus()
        sized = any(wound.size for _, wound in wounds)
        shown = dict(wounds).get(-1 if chosen is None else chosen)
        for part in (self._title, self._wound_row):
            part.setVisible(bool(wounds))
        for part in (self._about_figures, self._bands, self._about_bands):
            part.setVisible(sized)
        for part in (self._whose, self.tissue):
            part.setVisible(shown is not None)
        self._another.setEnabled(chosen is not None)
        for button in (self._remove, self._add_point):
            button.setEnabled(shown is not None)
        if shown:
            self._own.setChecked(not shown.other)
            self._other.setChecked(shown.other)

    @Slot()
    def _row_clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, WoundRow)
        self.wound_chosen.emit(row.key)

    def _show_card(self, said: Sequence[tuple[str, str, bool]]) -> None:
        clear(self._card)
        for text, symbol, warning in said:
            self._card.addWidget(Advice(text, symbol, warning=warning))

    def _mode_buttons(self) -> QWidget:
        """What a press on the photo does, one of three."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._modes: dict[Mode, QPushButton] = {}
        for mode, text, name in (
            (Mode.WOUND, self.tr("Wound (W)"), self.tr("Draw: this is wound")),
            (Mode.NOT_WOUND, self.tr("Not wound (N)"), self.tr("Draw: this is not wound")),
            (Mode.POINTS, self.tr("Points (P)"), self.tr("Move the points of the outline")),
        ):
            button = self._segment(text, name, self.mode_chosen, mode)
            self._modes[mode] = button
            row.addWidget(button, 1)
        return whole

    def _whose_buttons(self) -> QWidget:
        """Whether the chosen outline is the visit's wound or another one."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._own = self._segment(
            self.tr("This wound"), self.tr("It is the wound of this visit"), self.other_said, False
        )
        self._other = self._segment(
            self.tr("Another wound"), self.tr("It is another wound"), self.other_said, True
        )
        row.addWidget(self._own, 1)
        row.addWidget(self._other, 1)
        return whole

    def _segment(self, text: str, name: str, signal: SignalInstance, value: object) -> QPushButton:
        """One of several answers, each a stop of the Tab key; who hears of it shows which one holds."""
        button = QPushButton(text)
        button.clicked.connect(lambda: signal.emit(value))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("segment", True)
        button.setCheckable(True)
        return button

    def _pair(self, *made: tuple[str, str, SignalInstance]) -> tuple[QWidget, list[QPushButton]]:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        buttons = [self._button(*each) for each in made]
        for button in buttons:
            row.addWidget(button, 1)
        return whole, buttons

    def _button(self, text: str, symbol: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        if symbol:
            button.setIcon(icon(symbol))
            button.setIconSize(QSize(ICON, ICON))
        button.clicked.connect(signal)
        return button
