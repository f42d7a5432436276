"""The report before it leaves: what can be chosen, its pages, and the ways out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.clinic import ExportKind
from woundapp.errors import CancelledError, WrongPassphraseError
from woundapp.report import pdf, signing
from woundapp.report.options import ReportOptions
from woundapp.ui import theme
from woundapp.ui.errors import told
from woundapp.ui.icons import icon
from woundapp.ui.long_work import LongWork
from woundapp.ui.progress_row import ProgressRow
from woundapp.ui.reporting import files, print_choice, printing
from woundapp.ui.reporting.maker import Made, ReportMaker
from woundapp.ui.reporting.options_form import OptionsForm
from woundapp.ui.reporting.preview import ReportPreview
from woundapp.ui.reporting.subject import Subject, Work
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Advice, announce, clear

_WIDTH, _HEIGHT = 1180, 1000
"""In device-independent pixels beside text of `SMALLEST_TEXT`."""

_OPTIONS_WIDTH = 340
_OPTIONS_SHARE = 0.45
_OF_THE_SCREEN = 0.95


class ReportDialog(QDialog):
    """One report; it is made again as soon as something else is chosen.

    It cannot be closed while the report is saved or printed, but by a lock, and then that goes on.

    Signals:
        left(str): the report was saved or printed; the folder that it was saved in, empty for paper.
        sending_wanted(): what it is of shall be sent to another system; the dialog is closed.

    Attributes:
        preview: the pages.

    Args:
        window: it belongs to.
        subject: what the report is of.
        options: to begin with.
        folder: that the file is offered to be saved in.
        sending: whether what it is of can be sent to another system.
    """

    left = Signal(str)
    sending_wanted = Signal()

    def __init__(
        self, window: QWidget, subject: Subject, options: ReportOptions, folder: str, *, sending: bool
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        self.setAccessibleName(self.windowTitle())
        self._window, self._subject, self._folder = window, subject, folder
        self._made: Made | None = None
        self._file_name = ""
        self._before: QWidget | None = None
        self._busy = self._gone = False
        self._form = OptionsForm(options, signing=signing.own() is not None)
        self.preview = ReportPreview()
        self._progress = ProgressRow()
        self._said = QVBoxLayout()
        self._said.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        self._close = self._button(self.tr("Close"))
        self._print = self._button(self.tr("&Print…"), "print", QKeySequence.StandardKey.Print)
        self._save = self._button(self.tr("&Save…"), "export", QKeySequence.StandardKey.Save, primary=True)
        self._send = self._button(self.tr("Sen&d…"), "send")
        self._send.setVisible(sending)
        self._send.clicked.connect(self._leave_to_send)
        self._close.clicked.connect(self.reject)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._ask_file)
        self._build()
        self._maker = ReportMaker(subject, self)
        self._maker.begun.connect(self._wait)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._failed_to_make)
        self._form.changed.connect(lambda: self._maker.want(self._form.options))
        self._maker.want(self._form.options)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def open(self) -> None:
        """Open it, as large as a page is read well, or as the screen allows."""
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(QSize(theme.grown(_WIDTH), theme.grown(_HEIGHT)).boundedTo(room))
        super().open()

    def done(self, result: int) -> None:
        """Close it; nothing more is made for it."""
        self._gone = True
        self._maker.stop()
        super().done(result)

    def reject(self) -> None:
        """Close it, unless it is busy."""
        if not self._busy:
            super().reject()

    @Slot()
    def _leave_to_send(self) -> None:
        self.accept()
        self.sending_wanted.emit()

    @Slot()
    def _wait(self) -> None:
        self._made = None
        self.preview.show_waiting()
        self._enable()

    @Slot(object)
    def _show(self, made: Made) -> None:
        first, self._made, self._file_name = self.preview.pages == 0, made, made.file_name
        self._form.show_visits(made.visits)
        self.preview.show_pages(made.content)
        self._enable()
        if first:
            self._save.setFocus()

    @Slot(object)
    def _failed_to_make(self, error: BaseException) -> None:
        self.preview.show_failed(told(error))

    @Slot()
    def _ask_file(self) -> None:
        if self._form.lacks_passphrase():
            return
        files.ask(self, self._folder, self._file_name, self._write)

    @Slot(str)
    def _write(self, file: str) -> None:
        target, options, finish = Path(file), self._form.options, self._finish()

        def done(_: None) -> None:
            self._folder = str(target.parent)
            self.left.emit(self._folder)
            self._end()
            self._tell(self.tr("Saved as {name}.").format(name=target.name), target)

        self._begin(self.tr("Saving the report…"))
        self._take_out(lambda dossier: pdf.write(target, dossier, options, finish), done)

    def _finish(self) -> Callable[[bytes], bytes]:
        """What makes the file of the pages: a signature, if it is wanted."""
        certificate, passphrase = signing.own(), self._form.take_passphrase()
        if certificate is None or not self._form.signed:
            return lambda content: content
        return lambda content: signing.sign(content, certificate, passphrase)

    @Slot()
    def _ask_printer(self) -> None:
        made = self._made
        if made is None:
            return
        if not print_choice.possible():
            self._tell(
                self.tr(
                    "No printer is set up on this computer. Save the report as a file, and print it where "
                    "there is one."
                ),
                warning=True,
            )
            return
        print_choice.ask(
            self, made.options.page_size, self.preview.pages, lambda printer: self._print_on(printer, made)
        )

    def _print_on(self, printer: QPrinter, made: Made) -> None:
        running = LongWork(self._window)  # it goes on when the dialog is gone

        def done(_: int) -> None:
            self.left.emit("")
            self._end()
            self._tell(self.tr("The report was sent to the printer. Fetch it before somebody else does."))

        self._begin(self.tr("Printing the report…"), running)
        self._take_out(
            lambda _: printing.print_pages(made.content, printer, running.report, running.stopped),
            done,
            running,
        )

    def _take_out(self, work: Work, done: Callable[[Any], object], running: LongWork | None = None) -> None:
        def failed(error: BaseException) -> None:
            self._end()
            if isinstance(error, WrongPassphraseError):
                self._form.refuse_passphrase(told(error))
            elif isinstance(error, CancelledError):
                self._tell(self.tr("Stopped. Pages that the printer had are printed."))
            else:
                self._tell(told(error), warning=True)

        def here(then: Callable[[Any], object]) -> Callable[[Any], None]:
            def call(found: Any) -> None:
                if running:
                    running.deleteLater()
                if not self._gone and isValid(self):
                    then(found)

            return call

        self._subject.use(work, here(done), here(failed), leaves=ExportKind.REPORT)

    def _begin(self, doing: str, running: LongWork | None = None) -> None:
        clear(self._said)
        self._before = self.focusWidget()
        self._busy = True
        self._progress.begin(doing, running, stoppable=running is not None)
        self._enable()

    def _end(self) -> None:
        self._busy = False
        self._progress.end()
        self._enable()
        if self._before:
            self._before.setFocus()

    def _tell(self, text: str, saved: Path | None = None, *, warning: bool = False) -> None:
        """Say what came of it, and offer to open a file that was saved."""
        clear(self._said)
        said = Advice(text, "warning" if warning else "done", warning=warning)
        self._said.addWidget(said)
        if saved:
            shown = QPushButton(self.tr("&Open the report"))
            shown.setAutoDefault(False)
            shown.clicked.connect(lambda: self._show_file(saved))
            self._said.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeading)
        announce(self, text)

    def _show_file(self, file: Path) -> None:
        if fault := files.show(file):
            self._tell(fault, warning=True)

    def _enable(self) -> None:
        self._form.setDisabled(self._busy)
        for button in (self._close, self._send):
            button.setDisabled(self._busy)
        self._save.setEnabled(bool(self._file_name) and not self._busy)
        self._print.setEnabled(self._made is not None and not self._busy)

    def _button(
        self,
        text: str,
        symbol: str = "",
        keys: QKeySequence.StandardKey | None = None,
        *,
        primary: bool = False,
    ) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.setDefault(primary)
        button.setAutoDefault(False)
        if symbol:
            role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
            button.setIcon(icon(symbol, role))
            button.setIconSize(QSize(ICON, ICON))
        if keys is not None:
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        return button

    def _build(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._form)
        middle.addWidget(self.preview, 1)
        middle.addSpacing(2 * GAP)
        middle.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        foot.setSpacing(GAP)
        foot.addWidget(self._close)
        foot.addStretch(1)
        for button in (self._send, self._print, self._save):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._progress)
        whole.addLayout(self._said)
        whole.addLayout(foot)

    def _fit(self) -> None:
        """Give the choices lines that read well, and leave the pages their share."""
        self._form.setFixedWidth(min(theme.grown(_OPTIONS_WIDTH), round(self.width() * _OPTIONS_SHARE)))
