"""Makes the report that is asked for last, one at a time, once the user has stopped choosing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from woundapp.dossier import Dossier
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.ui.reporting.subject import Subject

_PATIENCE = 200
"""Milliseconds after the last choice."""


@dataclass(frozen=True, slots=True)
class Made:
    """A report that was made to be looked at and printed.

    Attributes:
        options: how it was asked for.
        content: of the PDF file; without what only another program would read.
        file_name: for the report.
        visits: how many there are up to the one that it is of.
    """

    options: ReportOptions
    content: bytes
    file_name: str
    visits: int


class ReportMaker(QObject):
    """What is being made while something else is asked for is finished, and is not shown.

    Signals:
        begun(): what was made before is not what is asked for.
        made(Made): the report that was asked for last.
        failed(error): it could not be made.

    Args:
        subject: of the reports.
        parent: Qt's owner.
    """

    begun = Signal()
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, subject: Subject, parent: QObject) -> None:
        super().__init__(parent)
        self._subject = subject
        self._wanted: ReportOptions | None = None
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._make)

    def want(self, options: ReportOptions) -> None:
        """Ask for a report instead of the one before."""
        self._wanted = options
        self._timer.start()
        self.begun.emit()

    def stop(self) -> None:
        """Ask for none any more."""
        self._wanted = None
        self._timer.stop()

    @Slot()
    def _make(self) -> None:
        options = self._wanted
        if options is None or self._busy:
            return
        self._busy = True

        def done(made: Made) -> None:
            self._end(options, lambda: self.made.emit(made))

        def failed(error: BaseException) -> None:
            self._end(options, lambda: self.failed.emit(error))

        self._subject.use(lambda dossier: _made(dossier, options), done, failed)

    def _end(self, options: ReportOptions, tell: Callable[[], None]) -> None:
        self._busy = False
        if self._wanted is None:
            return  # whoever asked may be gone
        if options is self._wanted:
            tell()
        elif not self._timer.isActive():
            self._make()


def _made(dossier: Dossier, options: ReportOptions) -> Made:
    content = pdf.render(dossier, replace(options, attachments=False))
    return Made(options, content, pdf.file_name(dossier, options), len(dossier.visits))
