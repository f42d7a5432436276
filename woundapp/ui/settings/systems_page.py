"""Settings of other systems: where visits are sent, and the certificate that reports are signed with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout
from shiboken6 import isValid

from woundapp.clinic import Right
from woundapp.records import destinations
from woundapp.records.destinations import Destination, FhirServer
from woundapp.records.versions import Kept
from woundapp.settings import Settings
from woundapp.ui.background import Background
from woundapp.ui.flow_layout import FlowLayout
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.settings.certificate_field import CertificateField
from woundapp.ui.settings.page import SettingsPage
from woundapp.ui.settings.system_forms import FhirServerForm, PacsForm
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import clear, label


class SystemsPage(SettingsPage):
    """The systems that are set up; only an administrator at work changes them.

    Signals:
        changed(): they are others now.

    Args:
        keeper: of the settings.
        background: looks into files.
        records: hold the systems.
    """

    changed = Signal()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("SystemsPage", "Other systems")

    def __init__(self, keeper: SettingsKeeper, background: Background, records: RecordsService) -> None:
        super().__init__(keeper)
        self._records = records
        self._said = label()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        buttons = FlowLayout()
        self._adding = [QPushButton(self.tr("Add a &FHIR server…")), QPushButton(self.tr("Add a &PACS…"))]
        for button, kind in zip(self._adding, (FhirServerForm, PacsForm), strict=True):
            button.clicked.connect(lambda _=False, kind=kind: self._open(kind, None))
            buttons.addWidget(button)
        self._certificate = CertificateField(background)
        self.body.addWidget(self._said)
        self.body.addLayout(self._rows)
        self.body.addLayout(buttons)
        self._add(self._certificate)
        # Not before: what has no parent yet would be a window of its own.
        self._certificate.setVisible(not records.there or self._may)

    @property
    def _may(self) -> bool:
        return self._records.may(Right.SET_UP_SENDING)

    def _show(self, kept: Settings) -> None:  # noqa: ARG002
        for button in self._adding:
            button.setVisible(self._may)
        if self._records.user is None:
            self._said.setText(
                self.tr(
                    "Visits can be sent to the systems of a hospital. Their addresses lie encrypted in the "
                    "records: open the records first."
                )
            )
        else:
            self._look()

    @Slot()
    def _look(self) -> None:
        self._records.ask(destinations.listed, self._list)

    def _list(self, found: Sequence[Kept[Destination]]) -> None:
        if not isValid(self):
            return
        clear(self._rows)
        for kept in found:
            row = TextRow(kept.id, "send", kept.content.name, _lines(kept.content, self.tr("not encrypted")))
            row.setEnabled(self._may)
            row.clicked.connect(lambda _=False, kept=kept: self._open(_form_of(kept.content), kept))
            self._rows.addWidget(row)
        texts = [self.tr("Visits can be sent to these systems.") if found else self.tr("None is set up yet.")]
        if not self._may:
            texts.append(self.tr("An administrator can change that."))
        self._said.setText(" ".join(texts))

    def _open(self, kind: type[FhirServerForm | PacsForm], seen: Kept[Destination] | None) -> None:
        form = kind(self._records, seen, self.window())
        form.saved.connect(self._look, Qt.ConnectionType.QueuedConnection)
        form.saved.connect(self.changed)
        form.open()


def _form_of(content: Destination) -> type[FhirServerForm | PacsForm]:
    return FhirServerForm if isinstance(content, FhirServer) else PacsForm


def _lines(content: Destination, insecure: str) -> list[str]:
    if isinstance(content, FhirServer):
        plain = content.base_url.lower().startswith("http:") and not content.here
        return [f"FHIR  ·  {content.base_url}", insecure if plain else ""]
    where = f"{content.called_ae}  ·  {content.host}:{content.port}"
    return [f"DICOM  ·  {where}", "" if content.tls else insecure]
