"""The way back to the records when a passphrase is forgotten: the recovery code, and a new passphrase."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from woundapp.records import recovery
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.records_service import RecordsService
from woundapp.ui.secret_dialog import SecretDialog, page_of
from woundapp.ui.secret_fields import CheckLine, new_passphrase, titled
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_translate = QCoreApplication.translate


class RecoveryDialog(SecretDialog):
    """Unlocks the records by their recovery code, and gives a user another passphrase.

    Args:
        service: the records, with a file of keys that can be read.
        name: of the user who is offered first.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_translate("RecoveryDialog", "Passphrase forgotten"), service.keys, parent)
        self._service = service
        self._code = CodeField()
        self._names = QuietList()
        self._names.addItems(service.names())
        self._names.setCurrentText(name)
        self._new = new_passphrase()
        page = page_of(
            self.tr("Unlock with the recovery code"),
            label(
                self.tr("It was printed or written down when the records were begun, and stays valid."),
                muted=True,
            ),
            self._code,
            titled(self.tr("Your name"), self._names),
            self._new,
        )
        self.show_page(page, self.tr("&Unlock"), self._unlock)
        service.unlocked.connect(self._unlocked)

    def _unlock(self) -> None:
        if self._code.check() and self._new.check():
            self._attempt.begin()
            self._service.unlock_by_code(
                self._code.typed, self._names.currentText(), self._new.typed, self._failed
            )

    def _failed(self, error: BaseException) -> None:
        self._attempt.fail(error)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _unlocked(self) -> None:
        self._attempt.end()
        self.accept()


class CodeField(QWidget):
    """A line for the recovery code, which puts it into groups while it is typed.

    Small letters, spaces and dashes do not matter, and a letter that is wrong is noticed at once.
    """

    def __init__(self) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self._line.textEdited.connect(self._group)
        self._check = CheckLine()
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(titled(self.tr("Recovery code"), self._line))
        column.addWidget(self._check)
        self._group("")

    @property
    def typed(self) -> str:
        """What is typed, as it stands."""
        return self._line.text()

    def check(self) -> bool:
        """Show what is wrong with it, if anything is, and put the focus there; whether nothing is."""
        fault = self._fault()
        if fault:
            self._check.warn(fault)
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        return not fault

    def _fault(self) -> str:
        length = len(recovery.letters_of(self.typed))
        if length < recovery.LENGTH:
            text = self.tr("{length} of {whole} letters and digits.")
            return text.format(length=length, whole=recovery.LENGTH)
        if recovery.read_code(self.typed) is None:
            return self.tr(
                "A letter is wrong, or there is one too many. Compare it with the print, group by group."
            )
        return ""

    @Slot(str)
    def _group(self, typed: str) -> None:
        before = recovery.letters_of(typed[: self._line.cursorPosition()])
        grouped = recovery.grouped(recovery.letters_of(typed))
        if grouped != typed:
            self._line.setText(grouped)
            self._line.setCursorPosition(len(recovery.grouped(before)))
        fault = self._fault()
        self._check.tell(fault or self.tr("The code is complete."), done=not fault)
        self._line.setAccessibleDescription(fault)
