"""The report before it leaves: what can be chosen, its pages, and the ways out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.errors import CancelledError
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.ui import theme
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.icons import icon
from woundapp.ui.long_work import LongWork
from woundapp.ui.progress_row import ProgressRow
from woundapp.ui.reporting import print_choice, printing
from woundapp.ui.reporting.maker import Made, ReportMaker
from woundapp.ui.reporting.options_form import OptionsForm
from woundapp.ui.reporting.preview import ReportPreview
from woundapp.ui.reporting.subject import Subject
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, announce, clear, label

_WIDTH, _HEIGHT = 1180, 1000
"""In device-independent pixels beside text of `SMALLEST_TEXT`."""

_OPTIONS_WIDTH = 340
_OPTIONS_SHARE = 0.45
_OF_THE_SCREEN = 0.95


class ReportDialog(QDialog):
    """One report; it is made again as soon as something else is chosen.

    Signals:
        left(): the report was saved or printed.

    Args:
        window: it belongs to.
        subject: what the report is of.
        options: to begin with.
        background: prints.
        folder: that files are offered to be saved in.
    """

    left = Signal()
