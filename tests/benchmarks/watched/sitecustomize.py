"""On PYTHONPATH, Python imports this into any program: it tells when its Qt window is shown and answers.

Each line of the file that WATCHED_START names is a JSON object: what happened, and `at`, in seconds of
`time.monotonic`, which all processes of a machine share. With WATCHED_UNTIL=shown the window is then closed;
else once the model is loaded and all is there, for a window that has such.
"""
# ruff: noqa: PLC0415, N802 - nothing of Qt is imported before the program itself does it, and Qt names its methods

import importlib.abc
import importlib.util
import json
import os
import sys
import time
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

REPORT = os.environ.get("WATCHED_START", "")
UNTIL_SHOWN = os.environ.get("WATCHED_UNTIL") == "shown"


def tell(what: str, **more: object) -> None:
    with Path(REPORT).open("a", encoding="utf-8") as file:
        file.write(json.dumps({"what": what, "at": time.monotonic(), **more}) + "\n")


class AfterImport(importlib.abc.MetaPathFinder):
    """Calls `watch` with QtWidgets once that is imported, by whoever and whenever."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "PySide6.QtWidgets":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        loader: Any = spec and spec.loader
        execute = loader.exec_module

        def exec_module(module: ModuleType) -> None:
            execute(module)
            watch(module)

        loader.exec_module = exec_module
        return spec


def watch(widgets: Any) -> None:
    """Watch the first main window that is shown."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    after_key = QEvent.Type(QEvent.registerEventType())

    class Watch(QObject):
        def __init__(self, window: Any) -> None:
            super().__init__(window)
            self.window = window
            self.missing: set[str] = set()
            window.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.shown)  # all of it is painted and handed to the screen by then
            return False

        def shown(self) -> None:
            tell("shown", cpu=time.process_time(), modules=sorted(sys.modules))
            if UNTIL_SHOWN:
                QTimer.singleShot(0, self.window.close)
                return
            self.target = widgets.QApplication.focusWidget() or self.window
            self.is_line = isinstance(self.target, widgets.QLineEdit)
            key, text = (Qt.Key.Key_1, "1") if self.is_line else (Qt.Key.Key_Tab, "\t")
            press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(self.target, press)
            QCoreApplication.postEvent(self, QEvent(after_key))

        def await_rest(self) -> None:
            if hasattr(self.window, "completed"):
                service = sys.modules["woundapp.ui.reasoner_service"].ReasonerService
                self.missing = {"complete", "model"}
                self.window.completed.connect(lambda: self.there("complete"))
                self.window.findChild(service).model_loaded.connect(lambda _: self.there("model"))
                from tests.benchmarks import event_loop

                self.loop = event_loop.Watch(self)
                self.loop.begin()

        def event(self, event: QEvent) -> bool:
            if event.type() == after_key:
                tell("typed", taken=self.target.text() == "1" if self.is_line else None)
                self.await_rest()
                if not self.missing:
                    self.window.close()
            return super().event(event)

        def there(self, what: str) -> None:
            self.missing.remove(what)
            tell(what)
            if not self.missing:
                self.loop.end()
                longest = max(self.loop.gaps, key=lambda gap: gap.cost, default=None)
                tell(
                    "watched",
                    longest_stall=longest.cost if longest else 0.0,
                    stalled_at=longest and longest.at,
                )
                QTimer.singleShot(0, self.window.close)

    plain = widgets.QMainWindow.show

    def show(window: Any) -> None:
        widgets.QMainWindow.show = plain
        window.watched_by = Watch(window)
        plain(window)

    widgets.QMainWindow.show = show


if REPORT and "--multiprocessing-fork" in sys.orig_argv:
    tell("worker")
elif REPORT:
    sys.meta_path.insert(0, AfterImport())
