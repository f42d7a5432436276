"""Measuring the wound on the photo at hand: keeps the card, the outlines, the photo and the panel in step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from woundapp.errors import MeasurementError
from woundapp.imaging import marker
from woundapp.imaging import outline as outlining
from woundapp.imaging.marker import Sighting
from woundapp.imaging.outline import Stroke
from woundapp.measurement import Measurement
from woundapp.ui import errors
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.help import topics
from woundapp.ui.history import History
from woundapp.ui.measuring import sheet as sheets
from woundapp.ui.measuring.colours import Colours
from woundapp.ui.measuring.figures import Figures
from woundapp.ui.measuring.layer import MeasuringLayer
from woundapp.ui.measuring.sheet import Points, Sheet
from woundapp.ui.measuring.tissue_controller import TissueController
from woundapp.ui.measuring.tool import MeasuringTool, Mode
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.photo_source import OpenedPhoto

_TOPIC = "measuring"
"""Of the help, as long as the photo is drawn on."""


class MeasuringController(QObject):
    """What the nurse measures on one photo, with a way back.

    Signals:
        begun(): the panel is shown; nothing else may take its place.
        done(): she has ended it; the panel of the moment may be shown again.
        changed(): something else is possible now.
        measured(): something else was measured.
        failed(error): something went wrong that nobody expected.

    Attributes:
        measuring: whether the panel is shown.
        line_mm: how long the line of the printed cards was measured to be; None as long as nobody did.

    Args:
        page: that shows the photo.
        actions: of the window; those of measuring are connected here.
        background: finds the card and the outlines.
        parent: Qt's owner.
    """

    begun = Signal()
    done = Signal()
    changed = Signal()
    measured = Signal()
    failed = Signal(object)

    def __init__(self, page: PhotoPage, actions: Actions, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._actions, self._background = page, actions, background
        self._panel = page.measuring
        self._layer = MeasuringLayer(page.view)
        self._tool = MeasuringTool(page.view, self._layer)
        self._colours = Colours(page.view, background, self)
        self._tissue = TissueController(page.measuring.tissue, background, self)
        self.measuring = False
        self.line_mm: float | None = None
        self._opened: OpenedPhoto | None = None
        self._begin_anew(Measurement())
        self._connect()

    @property
    def measurement(self) -> Measurement:
        """What was measured; an empty one as long as nothing is outlined."""
        return self._sheet.measurement(self._figures.scale, self._figures.size)

    @property
    def unsaved(self) -> bool:
        """Whether something was measured that is in no report."""
        return self.measurement != self._in_report

    def note_saved(self, measurement: Measurement) -> None:
        """Take note that a report holds a version of the measurement."""
        self._in_report = measurement

    def show_photo(self, opened: OpenedPhoto) -> None:
        """Begin anew with a photo."""
        self._opened = opened
        self._begin_anew(Measurement())

    def restore(self, measurement: Measurement) -> None:
        """Show what was measured on this photo before; its scale holds, whatever the card says now."""
        self._begin_anew(measurement)

    def clear(self) -> None:
        """Let go of the photo."""
        self._put_away()
        self._opened = None
        self._begin_anew(Measurement())

    def enable(self, *, possible: bool) -> None:
        """Say which of its actions are possible now.

        Args:
            possible: whether there is a photo, and nothing else has the panel.
        """
        self._actions.measure.setEnabled(possible and not self.measuring)
        self._actions.measured.setEnabled(self.measuring)
        if self.measuring:
            self._actions.undo.setEnabled(self._history.can_go_back)
            self._actions.redo.setEnabled(self._history.can_go_forth)
            self._actions.highlights.setEnabled(False)

    def back(self) -> None:
        """Undo the last thing that was drawn or said."""
        self._history.back()
        self._show_measured()

    def forth(self) -> None:
        """Do again what was undone."""
        self._history.forth()
        self._show_measured()

    @property
    def _sheet(self) -> Sheet:
        return self._history.now

    def _connect(self) -> None:
        actions, panel, tool = self._actions, self._panel, self._tool
        actions.measure.triggered.connect(self._begin)
        actions.measured.triggered.connect(self._end)
        tool.left.connect(self._end)
        tool.stroke_drawn.connect(self._stroke_drawn)
        tool.reshaped.connect(self._reshaped)
        tool.chosen.connect(self._choose)
        tool.point_chosen.connect(self._show_drawn)
        tool.too_few_points.connect(self._tell_of_points)
        for source in (tool.oval_wanted, panel.oval_wanted):
            source.connect(self._place_oval)
        tool.mode_wanted.connect(self._set_mode)
        panel.mode_chosen.connect(self._take_mode)
        panel.point_added.connect(tool.add_point)
        panel.point_removed.connect(tool.remove_point)
        panel.another_wanted.connect(self._draw_another)
        panel.wound_chosen.connect(self._choose)
        panel.other_said.connect(self._say_other)
        panel.removed.connect(self._remove)
        panel.bands_toggled.connect(self._show_drawn)
        panel.colours_toggled.connect(lambda corrected: self._colours.show(corrected=corrected))
        self._colours.failed.connect(self.failed)
        self._tissue.confirmed.connect(self._keep_tissue)
        self._tissue.failed.connect(self.failed)

    def _begin_anew(self, measurement: Measurement) -> None:
        self._kept = measurement if measurement.wounds else None
        self._in_report = measurement
        self._history = History(Sheet.of(measurement))
        self._figures = Figures(measurement.scale)
        self._sighting: Sighting | None = None
        self._looked_with: float | None = None
        self._colours.begin_anew(self._opened)
        self._running: set[int | None] = set()
        self._chosen = next((outline.key for outline in self._sheet.outlines), None)
        self._tissue.begin_anew(self._opened.photo.pixels if self._opened else None)
        self._panel.say("")
        self._panel.show_looking()
        self._set_mode(Mode.POINTS if self._kept else Mode.WOUND)

    @Slot()
    def _begin(self) -> None:
        if self._opened is None:
            return
        self.measuring = True
        self._actions.support_map.setChecked(False)
        self._page.view.set_highlights(False)
        self._page.view.setProperty(topics.PROPERTY, _TOPIC)
        self._tool.take_up((self._opened.photo.width, self._opened.photo.height))
        if self._sighting is None or self._looked_with != self.line_mm:
            self._look_for_card(self._opened, self.line_mm)
        self._show()
        self._page.show_panel(self._panel)
        self.begun.emit()

    @Slot()
    def _end(self) -> None:
        if self.measuring:
            self._put_away()
            self.done.emit()

    def _put_away(self) -> None:
        if not self.measuring:
            return
        self.measuring = False
        self._tool.put_away()
        self._layer.clear()
        self._panel.uncheck_colours()
        self._page.view.set_highlights(self._actions.highlights.isChecked())
        self._page.view.setProperty(topics.PROPERTY, None)

    def _look_for_card(self, opened: OpenedPhoto, line_mm: float | None) -> None:
        self._looked_with = line_mm
        pixels = opened.photo.pixels

        def found(sighting: Sighting) -> None:
            if opened is not self._opened or line_mm != self._looked_with:
                return
            self._sighting = sighting
            self._colours.use(sighting)
            scale = self._kept.scale if self._kept else sighting.scale
            self._figures = Figures(scale)
            self._panel.show_card(scale, sighting)
            self._show_measured()

        self._background.run(lambda: marker.find(pixels, line_mm), found, self.failed.emit)

    @Slot(object)
    def _stroke_drawn(self, stroke: Stroke) -> None:
        step = object()
        self._keep(self._sheet.with_stroke(self._chosen, stroke), step)
        self._ask_for_outline(self._chosen, step)

    def _ask_for_outline(self, key: int | None, step: object) -> None:
        """Find what the strokes of an outline give; one search for each outline at a time.

        Args:
            key: of the outline; None for strokes that have given none yet.
            step: that the strokes were kept with.
        """
        opened, strokes = self._opened, self._sheet.strokes(key)
        if opened is None or not strokes or key in self._running:
            return
        self._running.add(key)
        running, pixels = self._running, opened.photo.pixels

        def ended(then: Callable[[], None]) -> None:
            if self._running is not running:
                return  # another photo
            running.discard(key)
            if self._sheet.strokes(key) == strokes:
                then()
            else:
                self._ask_for_outline(key, None)  # more was drawn, or undone, meanwhile

        def found(outlines: tuple[Points, ...]) -> None:
            ended(lambda: self._take_outlines(key, outlines, step))

        def failed(error: BaseException) -> None:
            ended(lambda: self._tell(error))

        self._background.run(lambda: outlining.outline(pixels, strokes), found, failed)

    def _take_outlines(self, key: int | None, outlines: tuple[Points, ...], step: object) -> None:
        before = self._sheet.find(key)
        sheet, chosen = self._sheet.with_found(key, outlines)
        self._chosen = chosen
        by_hand = before is not None and before.drawn is not None and before.moved_by_hand
        self._keep(sheet, step)
        if by_hand:
            self._panel.say(
                self.tr("The outline follows your strokes again. Undo brings the points that you moved back.")
            )

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, MeasurementError):
            self._panel.say(errors.told(error))
        else:
            self.failed.emit(error)

    @Slot(int, object, object)
    def _reshaped(self, key: int, points: Points, step: object) -> None:
        outline = self._sheet.find(key)
        if outline is None:
            return
        self._keep(self._sheet.put(replace(outline, points=points)), step)
        if outlining.crosses_itself(points):
            self._panel.say(
                self.tr("The outline crosses itself, so it has no size. Move its points apart, or undo.")
            )

    @Slot()
    def _tell_of_points(self) -> None:
        self._panel.say(self.tr("An outline needs three points. Remove the whole outline instead."))

    @Slot()
    def _place_oval(self) -> None:
        middle = self._page.view.middle()
        centre = ((middle.left + middle.right) / 2, (middle.top + middle.bottom) / 2)
        sheet, self._chosen = self._sheet.with_placed(sheets.oval(centre, middle.width, middle.height))
        self._keep(sheet)
        self._set_mode(Mode.POINTS)
        self._page.view.setFocus()

    @Slot()
    def _draw_another(self) -> None:
        self._chosen = None
        self._set_mode(Mode.WOUND)
        self._page.view.setFocus()

    @Slot(int)
    def _choose(self, key: int) -> None:
        self._chosen = key if self._sheet.find(key) else None
        self._show()

    @Slot(object)
    def _take_mode(self, mode: Mode) -> None:
        self._set_mode(mode)
        self._page.view.setFocus()

    @Slot(object)
    def _set_mode(self, mode: Mode) -> None:
        self._tool.mode = mode
        self._tool.point = None
        self._panel.show_mode(mode)
        self._show()

    @Slot(bool)
    def _say_other(self, other: bool) -> None:
        outline = self._sheet.find(self._chosen)
        if outline is not None:
            self._keep(self._sheet.put(replace(outline, other=other)))

    @Slot()
    def _remove(self) -> None:
        if self._chosen is not None:
            self._keep(self._sheet.without(self._chosen))

    @Slot(object)
    def _keep_tissue(self, shares: object) -> None:
        outline = self._sheet.find(self._chosen)
        if outline is not None:
            changed = replace(outline, tissue=shares, confirmed_on=outline.points)  # type: ignore[arg-type]
            self._keep(self._sheet.put(changed))

    def _keep(self, sheet: Sheet, step: object = None) -> None:
        self._history.keep(sheet, step)
        self._show_measured()

    def _show_measured(self) -> None:
        self._panel.say("")
        self._show()
        self.measured.emit()

    def _show(self) -> None:
        """Show what is drawn now, everywhere."""
        if self._chosen is not None and self._sheet.find(self._chosen) is None:
            self._chosen = self._sheet.outlines[-1].key if self._sheet.outlines else None
        measurement = self.measurement
        outline = self._sheet.find(self._chosen)
        self._panel.show_wounds(
            [(each.key, wound) for each, wound in zip(self._sheet.outlines, measurement.wounds, strict=True)],
            self._chosen,
        )
        self._tissue.show(outline, self._sheet.number(outline.key) if outline else 0)
        for panel in (self._page.ready, self._page.thinking, self._page.result):
            panel.measured.show_measurement(measurement)
        self._page.bedside.show_bands_known(measurement.scale is not None)
        self._show_drawn()
        self.changed.emit()

    @Slot()
    def _show_drawn(self) -> None:
        """Show what is drawn on the photo."""
        if not self.measuring:
            return
        self._tool.show_sheet(self._sheet, self._chosen)
        self._panel.show_point(self._tool.point is not None)
        outlines, chosen = self._sheet.outlines, self._sheet.find(self._chosen)
        self._layer.show_outlines(
            outlines,
            {outline.key: self._figures.words(outline) for outline in outlines},
            chosen=self._chosen,
            point=self._tool.point,
            with_points=self._tool.mode is Mode.POINTS,
        )
        drawing = self._tool.mode is not Mode.POINTS
        self._layer.show_strokes(self._sheet.strokes(self._chosen) if drawing else ())
        self._layer.show_measures(
            self._figures.lines(chosen) if chosen else (),
            self._figures.bands(chosen) if chosen and self._panel.bands_wanted else {},
        )
