"""Everything that measuring lays on the photo, kept in step with what is drawn."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsItem

from woundapp.imaging.outline import Stroke
from woundapp.measurement import Point
from woundapp.ui.measuring.items import BandsItem, OutlineItem, Points, SizeItem, StrokesItem
from woundapp.ui.measuring.sheet import Outline
from woundapp.ui.photo_items import TagItem
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.theme import TARGET


class MeasuringLayer:
    """The items of one photo view.

    Args:
        view: that shows the photo.
    """

    def __init__(self, view: PhotoView) -> None:
        self._view = view
        self._outlines: dict[int, OutlineItem] = {}
        self._tags: dict[int, TagItem] = {}
        self._names: Mapping[int, str] = {}
        self._strokes = StrokesItem()
        self._bands = BandsItem(view.font())
        self._sizes = SizeItem(view.font())
        for item in (self._strokes, self._bands, self._sizes):
            view.scene().addItem(item)

    def show_outlines(
        self,
        outlines: Iterable[Outline],
        names: Mapping[int, str],
        *,
        chosen: int | None,
        point: int | None,
        with_points: bool,
    ) -> None:
        """Show outlines, numbered 1, 2, … in their order, instead of the ones before.

        Args:
            outlines: to show.
            names: what each tag says beside the number, by key.
            chosen: key of the chosen one; None for none.
            point: index of its chosen point; None for none.
            with_points: whether its points can be moved now.
        """
        self._drop([*self._outlines.values(), *self._tags.values()])
        self._outlines, self._tags, self._names = {}, {}, names
        for number, outline in enumerate(outlines, 1):
            item = self._outlines[outline.key] = OutlineItem(number)
            tag = self._tags[outline.key] = TagItem(number, names.get(outline.key, ""), self._view.font())
            self._view.scene().addItem(item)
            self._view.scene().addItem(tag)
            is_chosen = outline.key == chosen
            tag.set_choice(chosen=is_chosen, back=False, opacity=1.0)
            item.show_points(
                outline.points,
                chosen=is_chosen,
                with_points=is_chosen and with_points,
                point=point if is_chosen else None,
            )
            self._place_tag(outline.key, outline.points)

    def show_points(self, key: int, points: Points, point: int | None) -> None:
        """Show one outline while it is pulled; what was measured before is hidden meanwhile."""
        self._outlines[key].show_points(points, chosen=True, with_points=True, point=point)
        self._place_tag(key, points)
        self._bands.hide()
        self._sizes.hide()

    def show_strokes(self, strokes: Iterable[Stroke]) -> None:
        """Show strokes instead of the ones before."""
        self._strokes.show_strokes(strokes)

    def show_measures(
        self,
        lines: Iterable[tuple[Point, Point, str]],
        bands: Mapping[str, Iterable[Points]],
    ) -> None:
        """Show what was measured.

        Args:
            lines: of length and width, with their words.
            bands: outlines by the words of their distance from the edge, the nearest first.
        """
        self._sizes.show_lines(lines)
        self._bands.show_bands(bands)
        self._sizes.show()
        self._bands.show()

    def clear(self) -> None:
        """Show nothing any more."""
        self._drop([*self._outlines.values(), *self._tags.values()])
        self._outlines, self._tags = {}, {}
        self.show_strokes(())
        self.show_measures((), {})

    def tag_at(self, position: QPoint) -> int | None:
        """Key of the outline whose tag is at a place of the viewport, or near enough to be meant."""
        for key, tag in self._tags.items():
            corner = QPointF(self._view.mapFromScene(tag.pos()))
            bounds = tag.boundingRect().translated(corner)
            across, down = max(0.0, TARGET - bounds.width()) / 2, max(0.0, TARGET - bounds.height()) / 2
            if bounds.adjusted(-across, -down, across, down).contains(QPointF(position)):
                return key
        return None

    def _place_tag(self, key: int, points: Points) -> None:
        """Over the outline, where it does not lie on the wound; below it where there is no room."""
        tag = self._tags[key]
        named = bool(self._names.get(key))
        width, height = tag.size(with_name=named)
        top, bottom = min(points, key=lambda at: at[1]), max(points, key=lambda at: at[1])
        scene = self._view.sceneRect()
        unit = 1 / self._view.zoom
        over = QRectF(
            top[0] - width * unit / 2, top[1] - (height + _LIFT) * unit, width * unit, height * unit
        )
        left = min(max(over.left(), scene.left()), max(scene.left(), scene.right() - over.width()))
        if over.top() >= scene.top():
            anchor, down = QPointF(*top), -height - _LIFT
        else:
            anchor, down = QPointF(*bottom), _LIFT
        tag.place(anchor, QPointF((left - anchor.x()) / unit, down), with_name=named)

    def _drop(self, items: Iterable[QGraphicsItem]) -> None:
        for item in items:
            self._view.scene().removeItem(item)


_LIFT = 14.0
"""From an outline to its tag, on the screen: its points can still be touched."""
