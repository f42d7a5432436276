"""The photo view: what it shows of photos of any size, and where it puts regions and tags."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from woundapp.domain import Finding, ImageRegion, WoundPhoto
from woundapp.ui.photo_items import RegionItem, TagItem, levels_of
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.region_handles import Grip, HandlesItem

FINDINGS = (
    Finding("erythema", "around the wound", ImageRegion(100, 100, 500, 400)),
    Finding("slough", "", ImageRegion(100, 100, 300, 300)),
    Finding("necrosis", "", None),
    Finding("granulation", "", ImageRegion(0, 0, 40, 30)),
)


def photo_of(width: int, height: int) -> WoundPhoto:
    return WoundPhoto("photo.png", "0" * 64, np.full((height, width, 3), 120, dtype=np.uint8))


@pytest.fixture
def view(qtbot: QtBot) -> PhotoView:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_photo(levels_of(photo_of(600, 500)), "photo.png")
    view.show_findings(FINDINGS)
    return view


def tags(view: PhotoView) -> dict[int, TagItem]:
    return {item.number: item for item in view.scene().items() if isinstance(item, TagItem)}


def spot(view: PhotoView, x: int, y: int) -> QPoint:
    return view.mapFromScene(QPointF(x, y))


def test_levels_halve_down_to_the_size_of_a_window() -> None:
    levels = levels_of(photo_of(3000, 1100))
    assert [level.shape[:2] for level in levels] == [(1100, 3000), (550, 1500), (275, 750), (137, 375)]
    assert all((level == 120).all() for level in levels)


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (4000, 3), (92, 92)])
def test_a_photo_of_any_shape_is_fitted(qtbot: QtBot, size: tuple[int, int]) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_photo(levels_of(photo_of(*size)), "photo.png")
    shown = view.mapFromScene(0, 0, *size).boundingRect()
    assert view.viewport().rect().contains(shown)
    view.grab()


def test_a_fitted_photo_stays_fitted_and_a_zoomed_one_keeps_its_size(view: PhotoView, qtbot: QtBot) -> None:
    fitted = view.zoom
    view.resize(400, 300)
    qtbot.waitUntil(lambda: view.zoom < fitted)
    view.zoom_in()
    zoomed = view.zoom
    view.resize(800, 600)
    QApplication.processEvents()
    assert view.zoom == pytest.approx(zoomed)


def test_the_wheel_zooms_within_limits(view: PhotoView) -> None:
    def turn(degrees: int) -> None:
        event = QWheelEvent(
            QPointF(200, 200), view.mapToGlobal(QPointF(200, 200)), QPoint(), QPoint(0, degrees * 8),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    fitted = view.zoom
    turn(15)
    assert view.zoom > fitted
    for _ in range(60):
        turn(15)
    assert view.zoom == pytest.approx(16)
    for _ in range(90):
        turn(-15)
    assert view.zoom == pytest.approx(min(fitted, 1))


def test_a_click_chooses_the_smallest_region_there(view: PhotoView, qtbot: QtBot) -> None:
    for place, expected in (((250, 250), 1), ((450, 350), 0), ((560, 470), -1)):
        with qtbot.waitSignal(view.finding_chosen) as chosen:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, *place))
        assert chosen.args == [expected]


def test_a_click_on_a_tag_chooses_its_finding(view: PhotoView, qtbot: QtBot) -> None:
    tag = tags(view)[4]
    middle = view.mapFromScene(tag.pos()) + tag.boundingRect().center().toPoint()
    with qtbot.waitSignal(view.finding_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [3]


def test_moving_the_photo_chooses_nothing(view: PhotoView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.finding_chosen):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
        QTest.mouseMove(view.viewport(), QPoint(380, 320))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(380, 320))


def test_tags_do_not_cover_each_other(view: PhotoView) -> None:
    placed = [
        tag.boundingRect().translated(QPointF(view.mapFromScene(tag.pos()))) for tag in tags(view).values()
    ]
    assert len(placed) == 3
    assert not any(one.intersects(other) for one, other in itertools.combinations(placed, 2))


def test_a_chosen_region_is_brought_into_view(view: PhotoView) -> None:
    for _ in range(8):
        view.zoom_in()
    for index in (0, 3, 1):
        view.choose(index)
        region = FINDINGS[index].region
        assert region is not None
        outline = next(
            item for item in view.scene().items() if isinstance(item, RegionItem) and item.number == index + 1
        )
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        assert seen.intersects(outline.rect())


def test_a_finding_without_a_place_leaves_all_regions_as_they_are(view: PhotoView) -> None:
    view.choose(2)
    assert view.chosen == 2
    assert all(tag.opacity() == 1.0 for tag in tags(view).values())


def test_another_photo_takes_the_regions_away(view: PhotoView) -> None:
    view.show_photo(levels_of(photo_of(50, 50)), "other.png")
    assert tags(view) == {}
    assert view.chosen is None


def test_fifty_findings_are_shown_and_each_can_be_chosen(view: PhotoView) -> None:
    many = tuple(
        Finding("slough", "", ImageRegion(8 * n, 6 * n, 8 * n + 100, 6 * n + 100)) for n in range(50)
    )
    view.show_findings(many, chosen=49)
    assert sorted(tags(view)) == list(range(1, 51))
    assert view.chosen == 49
    view.grab()


def test_the_handles_lie_on_the_chosen_region_alone(view: PhotoView) -> None:
    (handles,) = [item for item in view.scene().items() if isinstance(item, HandlesItem)]
    assert not handles.isVisible()
    view.choose(0)
    assert handles.isVisible()
    assert handles.grip_at(QPointF(100, 100)) is Grip.TOP_LEFT
    assert handles.grip_at(QPointF(300, 250)) is Grip.MIDDLE
    assert handles.grip_at(QPointF(200, 150)) is None
    view.set_highlights(False)
    assert not handles.isVisible()
    view.set_highlights(True)
    view.choose(2)
    assert not handles.isVisible()
