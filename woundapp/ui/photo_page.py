"""The page of an open photo: the photo with its zoom buttons, and beside it the panel of the moment."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from woundapp.domain import SupportMap
from woundapp.ui.actions import Actions
from woundapp.ui.bedside_panel import BedsidePanel
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.measuring.panel import MeasuringPanel
from woundapp.ui.photo_panels import ReadyPanel, ThinkingPanel
from woundapp.ui.photo_strip import PhotoStrip
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ActionButton, Panel

_PANEL_EMS = 28
"""Width of the panel in sizes of plain text: about 55 letters a line."""

_PANEL_SHARE = 0.6
"""Of the page's width, at the most."""

_FAINTEST = 20
"""Percent; what is fainter is hidden by its own button."""

_SLIDER_WIDTH = 120


class PhotoPage(QWidget):
    """Puts the photo and the panels together; whoever makes it fills and switches them.

    It is whole once `build` has come to its end.

    Attributes:
        view: the photo.
        strip: the photos of the visit.
        ready: the panel before the assessment.
        thinking: the panel during it.
        result: the panel after it.
        bedside: the panel for what the nurse finds herself, at any time.
        measuring: the panel for what she measures, at any time.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.view = PhotoView()
        self.strip = PhotoStrip()
        self.ready = ReadyPanel(actions)
        self.thinking = ThinkingPanel(actions)
        self._first: dict[Panel, ActionButton] = {}
        self._legend = MapLegend()
        self._panels = QStackedWidget()
        self._panels.addWidget(self.ready)
        self._panels.addWidget(self.thinking)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._with_buttons(actions), 1)
        row.addWidget(self._panels)
        self._fit()

    def build(self) -> Iterator[None]:
        """Make the larger panels, one by one; best when the page lies where it belongs.

        What is put into something else is styled anew, so a panel of hundreds of parts is moved only once.
        """
        actions = self._actions
        self.result = ResultPanel(actions)
        self._panels.addWidget(self.result)
        yield
        self.bedside = BedsidePanel(actions.bedside_done)
        yield
        self._panels.addWidget(self.bedside)
        yield
        self.measuring = MeasuringPanel(actions)
        self._panels.addWidget(self.measuring)
        yield
        self._first |= {
            self.ready: ActionButton(actions.assess, "assess", primary=True),
            self.thinking: ActionButton(actions.cancel, "close"),
            self.result: ActionButton(actions.report, "report", primary=True),
        }
        for panel, button in self._first.items():
            if panel is not self.thinking:
                panel.foot.addWidget(ActionButton(actions.open, "open"))
            panel.foot.addWidget(button, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_panel(self, panel: Panel) -> None:
        """Switch to a panel; the focus goes to what is needed next."""
        self._panels.setCurrentWidget(panel)
        if panel is self.bedside:
            self.bedside.focus_first()
        elif panel is self.measuring:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._first[panel].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_map(self, found: SupportMap | None) -> None:
        """Lay a support map over the photo, with its legend; None takes both away."""
        self.view.show_map(found)
        self._legend.show_map(found)

    def _fit(self) -> None:
        """Give the panel lines that read well, and leave the photo its share."""
        lines = _PANEL_EMS * self.fontInfo().pixelSize()
        self._panels.setFixedWidth(min(lines, round(self.width() * _PANEL_SHARE)))

    def _with_buttons(self, actions: Actions) -> QWidget:
        whole = QWidget()
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP // 2)
        for action, symbol in (
            (actions.zoom_out, "zoom-out"),
            (actions.fit, "fit"),
            (actions.zoom_in, "zoom-in"),
            (actions.support_map, "support-map"),
            (actions.highlights, "highlights"),
        ):
            row.addWidget(ActionButton(action, symbol, text=False))
        row.addWidget(self._opacity(actions))
        row.addStretch(1)
        margin = QVBoxLayout(corner := QWidget())
        margin.setContentsMargins(GAP, GAP, GAP, GAP)
        margin.addWidget(self._legend)
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.view, 0, 0)
        grid.addWidget(corner, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.strip, 1, 0)
        grid.addWidget(buttons, 2, 0)
        return whole

    def _opacity(self, actions: Actions) -> QSlider:
        """How much of the photo is seen through what lies on it."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(_FAINTEST, 100)
        slider.setValue(100)
        slider.setFixedSize(_SLIDER_WIDTH, TARGET)
        slider.setAccessibleName(self.tr("Opacity of the highlights"))
        slider.setToolTip(slider.accessibleName())
        slider.valueChanged.connect(self.view.set_opacity)
        slider.setEnabled(False)
        actions.highlights.enabledChanged.connect(slider.setEnabled)
        return slider
