"""Which source of live pictures this computer has."""

import logging

from PySide6.QtCore import QLoggingCategory

from woundapp.imaging import camera
from woundapp.ui.camera.capture_source import OpenCvSource
from woundapp.ui.camera.frame_source import FrameSource

_log = logging.getLogger(__name__)


def find() -> FrameSource:
    """The source to use: Qt's cameras, or OpenCV's where Qt has none or cannot be loaded.

    Qt also tells when a camera is plugged in, so it is used where neither finds one now. Its module is loaded
    here and not before, because most windows never need it. It would tell the terminal of every codec that it
    misses.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        from woundapp.ui.camera.qt_source import QtSource  # noqa: PLC0415
    except ImportError as error:  # a library of the system is missing
        _log.warning("QtMultimedia cannot be loaded: %s", error)
        return OpenCvSource()
    source = QtSource()
    if not source.devices() and camera.devices():
        source.deleteLater()
        return OpenCvSource()
    return source
