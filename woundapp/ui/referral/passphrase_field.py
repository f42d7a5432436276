"""The passphrase of a referral: one that is suggested, to be written down, or the user's own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.errors import ReportError
from woundapp.records.key_file import SHORTEST_PASSPHRASE
from woundapp.referral import passphrase
from woundapp.ui import phrases
from woundapp.ui.secret_fields import NewSecret
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Card, label


class PassphraseField(QWidget):
    """Suggests one; another one, or the user's own, a click away.

    Signals:
        changed(): it is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._suggested = passphrase.suggested()
        self._text = label(size=1.25, bold=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setWordWrap(False)
        self._another = QPushButton(self.tr("Another &one"))
        self._another.setAutoDefault(False)
        self._another.clicked.connect(self._suggest)
        self._switch = QPushButton()
        self._switch.setAutoDefault(False)
        self._switch.clicked.connect(self._switch_over)
        column = QVBoxLayout()
        self._shown = Card("card", column)
        column.addWidget(label(self.tr("Passphrase"), bold=True))
        column.addWidget(self._text)
        self._own = NewSecret(
            self.tr("Your own passphrase"),
            self.tr("The passphrase again"),
            self.tr("Of plain letters, figures and signs, which every keyboard has."),
            SHORTEST_PASSPHRASE,
        )
        self._fault = Advice("")
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self._another)
        buttons.addWidget(self._switch)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._shown)
        whole.addWidget(self._own)
        whole.addWidget(self._fault)
        whole.addLayout(buttons)
        whole.addWidget(
            label(self.tr("Tell it by telephone. Never send it with the file or in another mail."))
        )
        self._own.hide()
        self._show()

    @property
    def typed(self) -> str:
        """The passphrase as it stands."""
        return self._suggested if self._own.isHidden() else self._own.typed

    def check(self) -> bool:
        """Show what is wrong with it, if anything is; whether nothing is."""
        if self._own.isHidden():
            return True
        if not self._own.check():
            return False
        try:
            passphrase.check(self.typed)
        except ReportError as error:
            self._fault.say(phrases.said(error.phrase))
            self._own.setFocus()
            return False
        self._fault.say("")
        return True

    @Slot()
    def _suggest(self) -> None:
        self._suggested = passphrase.suggested()
        self._show()

    @Slot()
    def _switch_over(self) -> None:
        own = self._own.isHidden()
        self._own.setVisible(own)
        self._show()
        if own:
            self._own.setFocus()

    def _show(self) -> None:
        suggesting = self._own.isHidden()
        self._fault.say("")
        self._text.setText(self._suggested)
        self._shown.setVisible(suggesting)
        self._another.setVisible(suggesting)
        self._switch.setText(self.tr("M&y own…") if suggesting else self.tr("Suggest &one"))
        self.changed.emit()
