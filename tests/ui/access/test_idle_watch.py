"""Time without a key, a touch or a click is noticed, also when the computer slept through it."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.access.desk import Clock
from woundapp.ui.idle_watch import IdleWatch, elapsed


class Watched:
    """A line to type in, and how often nobody did."""

    def __init__(self, application: QApplication) -> None:
        self.clock = Clock()
        self.watch = IdleWatch(application, 5, self.clock)
        self.count = 0
        self.watch.idled.connect(self._count)
        self.line = QLineEdit()
        self.line.show()
        self.window = self.line.windowHandle()
        self.line.activateWindow()

    def _count(self) -> None:
        self.count += 1


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qapp)
    qtbot.waitUntil(made.line.hasFocus)
    made.watch._listen()  # as it does each second
    yield made
    made.line.close()
    for part in (made.line, made.watch):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_told_once_when_the_time_has_passed(watched: Watched, qtbot: QtBot) -> None:
    watched.clock.now += 299
    watched.watch._look()
    assert watched.count == 0
    watched.clock.now += 1
    qtbot.waitUntil(lambda: watched.count > 0, timeout=3000)
    watched.clock.now += 1000
    watched.watch._look()
    assert watched.count == 1


def test_whatever_is_done_by_hand_begins_the_time_anew(watched: Watched) -> None:
    line, window, middle = watched.line, watched.window, QPointF(watched.line.rect().center())

    def wheel() -> None:
        turned = QWheelEvent(
            middle,
            QPointF(line.mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(window, turned)

    def touch() -> None:
        device = QTest.createTouchDevice()
        QTest.touchEvent(window, device).press(0, middle.toPoint(), window).commit()
        QTest.touchEvent(window, device).release(0, middle.toPoint(), window).commit()

    def write() -> None:
        event = QInputMethodEvent()
        event.setCommitString("é")
        focus = QGuiApplication.focusObject()
        assert focus
        QGuiApplication.sendEvent(focus, event)

    doings: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(window, Qt.Key.Key_A),
        lambda: QTest.mouseMove(window, QPoint(3, 3)),
        lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
        wheel,
        touch,
        write,
    )
    for doing in doings:
        watched.clock.now += 299
        doing()
        watched.watch._look()
        assert watched.count == 0
    watched.clock.now += 299
    watched.watch._look()
    assert watched.count == 0


def test_what_only_the_program_does_does_not(watched: Watched) -> None:
    for _ in range(3):
        watched.clock.now += 100
        watched.line.setText("text")
        watched.line.repaint()
        QCoreApplication.processEvents()
        QGuiApplication.sendEvent(watched.line, QEvent(QEvent.Type.HoverMove))
    watched.watch._look()
    assert watched.count == 1


def test_the_first_key_after_a_sleep_tells_at_once_and_writes_nothing(watched: Watched) -> None:
    watched.clock.now += 8 * 3600
    QTest.keyClick(watched.window, Qt.Key.Key_A)
    assert watched.count == 1
    QTest.keyClick(watched.window, Qt.Key.Key_B)
    assert watched.line.text() == "b"
    assert watched.count == 1
    watched.clock.now += 300
    QTest.keyClick(watched.window, Qt.Key.Key_C)
    assert watched.count == 2


def test_the_time_can_be_set_and_there_may_be_none(watched: Watched) -> None:
    watched.watch.set_minutes(0)
    watched.clock.now += 1e6
    QTest.keyClick(watched.window, Qt.Key.Key_A)
    watched.watch._look()
    assert watched.count == 0
    watched.watch.set_minutes(1)
    watched.clock.now += 59
    watched.watch._look()
    assert watched.count == 0
    watched.clock.now += 1
    watched.watch._look()
    assert watched.count == 1


def test_the_clock_goes_on_as_others_do() -> None:
    start, other = elapsed(), time.monotonic()
    time.sleep(0.02)
    assert elapsed() - start == pytest.approx(time.monotonic() - other, abs=0.01)


def test_another_window_that_opens_is_heard(watched: Watched, qtbot: QtBot) -> None:
    menu = QMenu(watched.line)
    menu.addAction("an entry")
    menu.popup(watched.line.mapToGlobal(QPoint()))
    watched.clock.now += 299
    watched.watch._listen()  # as it does each second
    QTest.mouseMove(menu.windowHandle(), QPoint(2, 2))
    watched.clock.now += 299
    watched.watch._look()
    assert watched.count == 0
    watched.clock.now += 1000
    QTest.mouseMove(menu.windowHandle(), QPoint(4, 4))
    assert watched.count == 1
    menu.close()
