"""Where a wound is referred to a specialist: asked, written or printed, and told what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.clinic import ExportKind
from woundapp.dossier import Dossier
from woundapp.errors import CancelledError
from woundapp.referral import bundle, names
from woundapp.referral.bundle import ReferralOptions, Written
from woundapp.report.options import ReportOptions
from woundapp.ui import theme
from woundapp.ui.errors import told
from woundapp.ui.long_work import LongWork
from woundapp.ui.progress_row import ProgressRow
from woundapp.ui.referral import overview, places
from woundapp.ui.referral.hiding_dialog import HidingDialog
from woundapp.ui.referral.overview import LargePhoto, Overview
from woundapp.ui.referral.referral_form import ReferralForm, Way
from woundapp.ui.referral.texts_dialog import TextsDialog
from woundapp.ui.reporting import print_choice, printing
from woundapp.ui.reporting.subject import Subject
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Panel, announce, clear, label

_SIZE = QSize(1060, 860)
"""In device-independent pixels beside text of `SMALLEST_TEXT`."""

_TWO_COLUMNS = 820
"""Likewise; below this width the second column is put under the first."""

_OF_THE_SCREEN = 0.95


class ReferralDialog(QDialog):
    """One referral. While it is written the dialog cannot be closed, but by a lock, and then it goes on.

    Attributes:
        form: what can be chosen; None until it is known what there is.

    Args:
        window: it belongs to.
        subject: what is referred.
        report: how its report is to be; with `course` the whole course is offered first.
    """

    def __init__(self, window: QWidget, subject: Subject, report: ReportOptions) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Refer to a specialist"))
        self.setAccessibleName(self.windowTitle())
        self._subject, self._report = subject, report
        self._code = names.new_code()
        self.form: ReferralForm | None = None
        self._busy = self._gone = False
        self._panel = Panel()
        self._panel.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self._panel.body.addWidget(label(self.windowTitle(), size=1.25, bold=True))
        self._progress = ProgressRow()
        self._said = QVBoxLayout()
        self._said.setSpacing(GAP)
        self._panel.above_foot.addLayout(self._said)
        self._close = self._button(self.tr("Cancel"), self.reject)
        self._go = self._button("", self._go_on)
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._panel.foot.addStretch(1)
        self._panel.foot.addWidget(self._close)
        self._panel.foot.addWidget(self._go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._panel, 1)
        inner = self._panel.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(1, self._progress)
        self._enable()
        self._begin(self.tr("The photos are looked through…"))
        self._use(overview.look, self._show)

    def open(self) -> None:
        """Open it, as large as its content needs and the screen allows."""
        wanted = QSize(theme.grown(_SIZE.width()), theme.grown(_SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))
        super().open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        """Close it, and hear no more answers."""
        self._gone = True
        super().done(result)

    def reject(self) -> None:
        """Close it, unless something is written."""
        if not self._busy or self.form is None:
            super().reject()

    @Slot(object)
    def _show(self, found: Overview) -> None:
        self._end()
        form = self.form = ReferralForm(found, self._report, self._code)
        form.changed.connect(self._enable)
        form.hiding_wanted.connect(self._hide_parts)
        form.reading_wanted.connect(self._read_texts)
        self._panel.body.addWidget(form)
        self._panel.body.addStretch(1)
        self._fit()
        self._enable()
        self._go.setFocus()

    @Slot()
    def _hide_parts(self) -> None:
        form = self.form
        if form is None:
            return

        def read(
            key: str, then: Callable[[LargePhoto], object], failed: Callable[[BaseException], object]
        ) -> None:
            self._subject.use(lambda dossier: overview.large(dossier, key), then, failed)

        dialog = HidingDialog(form.extent.photos, form.hidden, read, self)
        dialog.hidden_changed.connect(form.hide_parts)
        dialog.open()

    @Slot()
    def _read_texts(self) -> None:
        form = self.form
        if form is None:
            return
        dialog = TextsDialog(form.extent.texts, form.kept, form.extent.telling, self)
        dialog.chosen.connect(form.keep)
        dialog.open()

    @Slot()
    def _go_on(self) -> None:
        form = self.form
        if form is None or not form.check():
            return
        options = form.options
        name = bundle.file_name(form.day, options)
        if form.way is Way.PAPER:
            self._make_paper(options)
        elif place := form.place:
            self._write(places.free(place.folder, name), options, removable=place.removable)
        else:
            self._ask_where(name, options)

    def _ask_where(self, name: str, options: ReferralOptions) -> None:
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(options.form.value)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: self._write(Path(file), options, removable=False))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path, options: ReferralOptions, *, removable: bool) -> None:
        running = LongWork(self.window())

        def work(dossier: Dossier) -> Written:
            return bundle.write(
                target,
                dossier,
                options,
                on_progress=lambda done, total: running.report(done / total),
                cancelled=running.stopped,
            )

        def written(found: Written) -> None:
            self._conclude(target, found, options, removable=removable)

        self._begin(self.tr("The file is written…"), running)
        self._use(work, written, leaves=ExportKind.REFERRAL)

    def _make_paper(self, options: ReferralOptions) -> None:
        if not print_choice.possible():
            self._tell(
                self.tr(
                    "No printer is set up on this computer. Choose a file instead, and print it elsewhere."
                ),
                warning=True,
            )
            return

        def ask(content: bytes) -> None:
            self._end()
            print_choice.ask(
                self,
                options.report.page_size,
                _pages(content),
                lambda printer: self._print(content, printer, options),
            )

        self._begin(self.tr("The report is made…"))
        self._use(lambda dossier: bundle.report(dossier, options), ask)

    def _print(self, content: bytes, printer: QPrinter, options: ReferralOptions) -> None:
        running = LongWork(self.window())

        def printed(_: int) -> None:
            said = [self.tr("The report was sent to the printer. Fetch it before somebody else does.")]
            self._finish([*said, *self._of_code(options)])

        self._begin(self.tr("The report is printed…"), running)
        self._use(
            lambda _: printing.print_pages(content, printer, running.report, running.stopped),
            printed,
            leaves=ExportKind.REFERRAL,
        )

    def _conclude(self, target: Path, found: Written, options: ReferralOptions, *, removable: bool) -> None:
        size = QLocale().formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        text = self.tr("The referral is in “{name}” ({size}).").format(name=target.name, size=size)
        said = [text]
        if removable:
            said.append(self.tr("Take the stick out safely: eject it before you pull it."))
        self._finish([*said, *self._of_code(options)], options.passphrase)
        shown = self._button(self.tr("Show the &folder"), lambda: self._show_folder(target))
        self._panel.foot.insertWidget(0, shown)

    def _of_code(self, options: ReferralOptions) -> list[str]:
        if not options.choices.nameless:
            return []
        text = self.tr(
            "Write the code {code} into the patient's notes: the specialist's answer names it and no patient."
        )
        return [text.format(code=options.choices.code)]

    def _finish(self, said: list[str], passphrase: str = "") -> None:
        """Say what came of it; nothing is left but to close the dialog."""
        self._end()
        if self.form:
            self.form.hide()
        self._go.hide()
        self._close.setText(self.tr("Close"))
        for at, text in enumerate(said):
            self._panel.body.insertWidget(1 + at, Advice(text, "done" if at == 0 else "info", warning=False))
        if passphrase:
            self._panel.body.insertWidget(1 + len(said), _Reminder(passphrase))
        self._close.setFocus()
        announce(self, " ".join(said))

    def _show_folder(self, target: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))

    def _use(
        self,
        work: Callable[[Dossier], Any],
        then: Callable[[Any], object],
        *,
        leaves: ExportKind | None = None,
    ) -> None:
        self._subject.use(work, self._here(then), self._here(self._fail), leaves=leaves)

    def _fail(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._tell(self.tr("Stopped. Nothing of it is left."))
        else:
            self._tell(told(error), warning=True)

    def _here(self, then: Callable[[Any], object]) -> Callable[[Any], None]:
        """Calls something as long as the dialog is there."""

        def call(found: Any) -> None:
            if not self._gone and isValid(self):
                then(found)

        return call

    def _begin(self, doing: str, running: LongWork | None = None) -> None:
        clear(self._said)
        self._busy = True
        self._progress.begin(doing, running, stoppable=running is not None)
        self._enable()

    def _end(self) -> None:
        self._busy = False
        self._progress.end()
        self._enable()

    def _tell(self, text: str, *, warning: bool = False) -> None:
        clear(self._said)
        self._said.addWidget(Advice(text, "warning" if warning else "done", warning=warning))
        announce(self, text)

    @Slot()
    def _enable(self) -> None:
        form = self.form
        self._go.setEnabled(form is not None and not self._busy)
        self._close.setDisabled(self._busy and form is not None)
        if form is None:
            self._go.setText(self.tr("&Write the file"))
            return
        form.setDisabled(self._busy)
        if form.way is Way.PAPER:
            self._go.setText(self.tr("&Print…"))
        elif form.place is None:
            self._go.setText(self.tr("&Choose a folder…"))
        else:
            self._go.setText(self.tr("&Write the file"))

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _fit(self) -> None:
        if self.form:
            self.form.stack(stacked=self.width() < theme.grown(_TWO_COLUMNS))


def _pages(content: bytes) -> int:
    """How many pages a PDF document has."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document.pageCount()


class _Reminder(QWidget):
    """The passphrase, to be written down before the dialog is closed.

    Args:
        passphrase: of the file.
    """

    def __init__(self, passphrase: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("The passphrase that opens it"), bold=True))
        shown = label(passphrase, size=1.5, bold=True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(shown)
        column.addWidget(
            label(
                self.tr(
                    "Write it down now: it is kept nowhere, and without it nobody opens the file. Tell it to "
                    "the specialist by telephone, never in the same mail."
                )
            )
        )
