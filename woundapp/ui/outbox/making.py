"""What is made of a visit for another system, and what sends it; loaded once something is sent."""

from woundapp.dossier import Dossier
from woundapp.interchange.dicom import objects
from woundapp.interchange.dicom.objects import DicomFile
from woundapp.interchange.fhir import bundle
from woundapp.records.store import RecordStore
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.sending.sender import Make, Sender


def sender(store: RecordStore, options: ReportOptions) -> Sender:
    """Sends what waits.

    Args:
        store: the records.
        options: of the report that goes with a visit to a PACS; its letterhead names the clinic to all.
    """

    def transaction(dossier: Dossier, taken_back: bytes | None) -> bytes:
        return bundle.transaction(dossier, clinic=options.letterhead.name, before=taken_back)

    def dicom(dossier: Dossier) -> tuple[DicomFile, ...]:
        return objects.of_visit(dossier, pdf.render(dossier, options))

    return Sender(store, Make(transaction, dicom))
