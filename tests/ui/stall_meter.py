"""Measures how long an event loop did not come round."""

import time

from PySide6.QtCore import QTimer


class StallMeter:
    """While it is entered, `longest` grows to the longest time in seconds between two rounds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._came_round)

    def __enter__(self) -> "StallMeter":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._came_round()
        self._timer.stop()

    def _came_round(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
