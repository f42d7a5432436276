"""What can be chosen of a report: what it is of, its language, its paper, the reasoning, a signature."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from woundapp.report.options import ReportOptions
from woundapp.settings import PageSize
from woundapp.ui.fields import CheckField, ChoiceField, ListField
from woundapp.ui.secret_fields import SecretField
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Panel

LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português"}
"""By their codes, each named in itself."""


class _Extent(StrEnum):
    VISIT = "visit"
    COURSE = "course"


class OptionsForm(Panel):
    """The choices, each with an answer that is right for most.

    Signals:
        changed(): the pages will be others.

    Args:
        options: to begin with.
        signing: whether the clinic has a certificate to sign with.
    """

    changed = Signal()

    def __init__(self, options: ReportOptions, *, signing: bool) -> None:
        super().__init__()
        self._options = options
        self._extent = ChoiceField(
            self.tr("What the report is of"),
            [
                (_Extent.VISIT, self.tr("The last visit") if options.course else self.tr("This visit")),
                (_Extent.COURSE, self.tr("The whole course")),
            ],
            stacked=True,
        )
        self._language = ListField(self.tr("Language"), list(LANGUAGES.items()))
        self._paper = ChoiceField(
            self.tr("Paper"), [(PageSize.A4, self.tr("A4")), (PageSize.LETTER, self.tr("US Letter"))]
        )
        self._reasoning = CheckField(
            self.tr("With all that the model wrote"),
            self.tr("Its full reasoning is added at the end."),
        )
        self._sign = CheckField(
            self.tr("Sign the file"),
            self.tr("With the clinic's certificate. Whoever gets it can see that nothing was changed."),
        )
        self._passphrase = SecretField(self.tr("Passphrase of the certificate"))
        self._sign.setVisible(signing)
        self._passphrase.hide()
        self._extent.show_typed(_Extent.COURSE if options.course else _Extent.VISIT)
        self._extent.setVisible(options.course)
        self._language.show_typed(options.language)
        self._paper.show_typed(options.page_size)
        self._reasoning.show_typed(str(options.reasoning))
        self._build()
        for field in (self._extent, self._language, self._paper, self._reasoning):
            field.changed.connect(self.changed)
        self._sign.changed.connect(self._ask_for_passphrase)

    @property
    def options(self) -> ReportOptions:
        """The report as it is chosen now."""
        return replace(
            self._options,
            course=self._extent.typed == _Extent.COURSE,
            language=self._language.typed,
            page_size=PageSize(self._paper.typed),
            reasoning=self._reasoning.checked,
        )

    def show_visits(self, count: int) -> None:
        """Offer the whole course where there is more than one visit.

        Args:
            count: of the visits up to this one.
        """
        self._extent.setVisible(count > 1 or self.options.course)

    @property
    def signed(self) -> bool:
        """Whether the file is to be signed."""
        return self._sign.checked

    def take_passphrase(self) -> str:
        """What is typed to sign with; it is gone from the form then."""
        typed = self._passphrase.typed
        self._passphrase.clear()
        return typed

    def lacks_passphrase(self) -> bool:
        """Whether the file is to be signed and no passphrase is typed, which is asked for then."""
        lacking = self.signed and not self._passphrase.typed
        if lacking:
            self.refuse_passphrase(self.tr("Type the passphrase of the certificate to sign the file."))
        return lacking

    def refuse_passphrase(self, fault: str) -> None:
        """Say what is wrong with the passphrase, and wait for another one."""
        self._sign.refuse(fault)
        self._passphrase.setFocus()
        self.scroll_area.ensureWidgetVisible(self._passphrase)

    @Slot()
    def _ask_for_passphrase(self) -> None:
        self._passphrase.clear()
        self._passphrase.setVisible(self._sign.checked)
        if self._sign.checked:
            self._passphrase.setFocus()
            self.scroll_area.ensureWidgetVisible(self._passphrase)

    def _build(self) -> None:
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self.body.setSpacing(2 * GAP)
        signature = QVBoxLayout()
        signature.setSpacing(GAP // 2)
        signature.addWidget(self._sign)
        signature.addWidget(self._passphrase)
        for field in (self._extent, self._language, self._paper, self._reasoning):
            self.body.addWidget(field)
        self.body.addLayout(signature)
        self.body.addStretch(1)
