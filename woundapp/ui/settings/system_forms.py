"""The forms of the two kinds of systems: a FHIR server and a PACS."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from woundapp.records.destinations import Authentication, Destination, FhirServer, Pacs
from woundapp.records.versions import Kept
from woundapp.ui.fields import CheckField, LineField, ListField, cleaned
from woundapp.ui.records_service import RecordsService
from woundapp.ui.secret_fields import SecretField
from woundapp.ui.settings.system_form import SystemForm
from woundapp.ui.widgets import label

_PLAIN = "http://"


class FhirServerForm(SystemForm):
    """A FHIR server; its secret is never shown again.

    Args:
        service: the records, unlocked for somebody who may set up systems.
        seen: the server as it is set up; None for a new one.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, seen: Kept[Destination] | None, parent: QWidget) -> None:
        super().__init__(service, self.tr("FHIR server"), seen, parent)
        known = seen.content if seen else FhirServer("", "")
        assert isinstance(known, FhirServer)
        self._known = known
        self._address = LineField(self.tr("Address"), "", self.tr("such as: https://fhir.hospital.org/r4"))
        self._unencrypted = CheckField(
            self.tr("Allow it without encryption"),
            self.tr("Only where nobody else is in the network between here and there."),
        )
        self._way = ListField(
            self.tr("How it knows you"),
            [
                (Authentication.NONE, self.tr("It asks for nothing")),
                (Authentication.BASIC, self.tr("By a user's name and a password")),
                (Authentication.BEARER, self.tr("By a token")),
            ],
        )
        self._user = LineField(self.tr("User's name there"))
        self._word = SecretField(self.tr("Password or token"))
        self._kept = label(
            self.tr("One is kept, and not shown. Leave this empty to go on with it."), muted=True
        )
        self._address.show_typed(known.base_url)
        self._unencrypted.show_typed(str(known.unencrypted))
        self._way.show_typed(known.authentication)
        self._user.show_typed(known.user)
        for field in (self._address, self._unencrypted, self._way):
            field.changed.connect(self._look)
        asked = (self._way, self._user, self._word, self._kept)
        self._begin_with([self._address, self._exposed, self._unencrypted, *asked, self._authority])

    def _content(self) -> FhirServer:
        way = Authentication(self._way.typed)
        return FhirServer(
            self._called,
            self._typed_address,
            way,
            cleaned(self._user.typed) if way is Authentication.BASIC else "",
            self._ca,
            self._plain and self._unencrypted.checked,
        )

    def _secret(self) -> str | None:
        if Authentication(self._way.typed) is Authentication.NONE:
            return ""
        if self._word.typed:
            return self._word.typed
        return None if self._seen else ""

    def _insecure(self) -> bool:
        return self._plain

    @Slot()
    def _look(self) -> None:
        super()._look()
        way = Authentication(self._way.typed)
        self._unencrypted.setVisible(self._plain)
        self._user.setVisible(way is Authentication.BASIC)
        self._word.setVisible(way is not Authentication.NONE)
        self._kept.setVisible(
            self._seen is not None and way is self._known.authentication and self._word.isVisibleTo(self)
        )

    @property
    def _typed_address(self) -> str:
        return cleaned(self._address.typed).rstrip("/")

    @property
    def _plain(self) -> bool:
        """Whether it is elsewhere, and spoken to without encryption."""
        address = self._typed_address
        return address.lower().startswith(_PLAIN) and not FhirServer("", address).here


class PacsForm(SystemForm):
    """A PACS.

    Args:
        service: the records, unlocked for somebody who may set up systems.
        seen: the PACS as it is set up; None for a new one.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, seen: Kept[Destination] | None, parent: QWidget) -> None:
        super().__init__(service, self.tr("PACS (DICOM archive)"), seen, parent)
        known = seen.content if seen else Pacs("", "")
        assert isinstance(known, Pacs)
        self._host = LineField(
            self.tr("Name or number in the network"), "", self.tr("such as: pacs.hospital.org")
        )
        self._port = LineField(self.tr("Port"))
        self._called_ae = LineField(self.tr("Its AE title"))
        self._calling_ae = LineField(self.tr("AE title of this computer"))
        self._tls = CheckField(
            self.tr("Encrypt what is sent (TLS)"), self.tr("The PACS must be set up for it.")
        )
        self._host.show_typed(known.host)
        self._port.show_typed(str(known.port))
        self._called_ae.show_typed(known.called_ae)
        self._calling_ae.show_typed(known.calling_ae)
        self._tls.show_typed(str(known.tls))
        self._tls.changed.connect(self._look)
        titles = (self._called_ae, self._calling_ae)
        self._begin_with([self._host, self._port, *titles, self._tls, self._exposed, self._authority])

    def _content(self) -> Pacs:
        port = cleaned(self._port.typed)
        return Pacs(
            self._called,
            cleaned(self._host.typed),
            int(port) if port.isdecimal() else 0,
            cleaned(self._called_ae.typed),
            cleaned(self._calling_ae.typed),
            self._tls.checked,
            self._ca if self._tls.checked else "",
        )

    def _insecure(self) -> bool:
        return not self._tls.checked

    @Slot()
    def _look(self) -> None:
        super()._look()
        self._authority.setVisible(self._tls.checked)
