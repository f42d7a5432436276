"""The free texts of a referral, to be read before they go along, each to be left out or not."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from woundapp.referral.texts import FreeText, TextKind
from woundapp.ui import day, theme
from woundapp.ui.fields import CheckField
from woundapp.ui.widgets import Advice, Panel, label

_translate = QCoreApplication.translate
_SIZE = QSize(720, 800)
_OF_THE_SCREEN = 0.9


class TextsDialog(QDialog):
    """Lists the texts in full.

    Signals:
        chosen(frozenset[str]): keys of those that go along.

    Args:
        texts: all of them.
        kept: keys of those that go along.
        telling: keys of those that hold a name or a date.
        parent: the dialog it lies over.
    """

    chosen = Signal(object)

    def __init__(
        self,
        texts: Sequence[FreeText],
        kept: frozenset[str],
        telling: frozenset[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Texts that go along"))
        self.setAccessibleName(self.windowTitle())
        self._fields: dict[str, CheckField] = {}
        panel = Panel()
        panel.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel.body.addWidget(label(self.windowTitle(), size=1.25, bold=True))
        panel.body.addWidget(
            label(
                self.tr(
                    "Read them: whoever is named in one can be recognised. What is not ticked is replaced by "
                    "“[left out]”."
                )
            )
        )
        for text in texts:
            field = CheckField(title_of(text), text.text)
            field.show_typed(str(text.key in kept))
            field.changed.connect(self._tell)
            self._fields[text.key] = field
            panel.body.addWidget(field)
            if text.key in telling:
                panel.body.addWidget(Advice(self.tr("A name, a number or a date is in this text.")))
        panel.body.addStretch(1)
        close = QPushButton(self.tr("&Done"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        panel.foot.addStretch(1)
        panel.foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)
        wanted = QSize(theme.grown(_SIZE.width()), theme.grown(_SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(frozenset(key for key, field in self._fields.items() if field.checked))


def title_of(text: FreeText) -> str:
    """What a text is about, and of which day."""
    name = {
        TextKind.ALLERGIES: _translate("TextsDialog", "Allergies"),
        TextKind.ANTIBIOTICS: _translate("TextsDialog", "Antibiotics"),
        TextKind.PLACE: _translate("TextsDialog", "Place of the wound"),
        TextKind.TREATMENT: _translate("TextsDialog", "Treatment"),
        TextKind.NOTE: _translate("TextsDialog", "Note on the visit"),
        TextKind.REASON: _translate("TextsDialog", "Reason for the judgement"),
        TextKind.MODEL: _translate("TextsDialog", "What the model wrote"),
    }[text.kind]
    return f"{name}, {day.said(text.on)}" if text.on else name
