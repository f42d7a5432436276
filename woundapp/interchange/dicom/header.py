"""What all objects of a visit share: whose they are, of which study and series, when and by what made."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from io import BytesIO

from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, VLPhotographicImageStorage

from woundapp import __version__, body
from woundapp.clinic import Sex, Side
from woundapp.dossier import Dossier
from woundapp.interchange.dicom import codes, texts

UTF_8 = "ISO_IR 192"
MAKER = "woundapp"

FULL_NAME, FULL_IDENTIFIER = "Full name: ", "Identifier: "
"""Begin lines of the Patient Comments: what does not fit into the attributes that are meant for it."""

_NAMESPACE = uuid.UUID("7b0ad1c6-57c0-4b0c-9a4e-0f8b3c5d2e61")
LATERALITIES: dict[Side | None, str] = {Side.LEFT: "L", Side.RIGHT: "R"}
SEXES = {Sex.FEMALE: "F", Sex.MALE: "M", Sex.OTHER: "O", Sex.UNKNOWN: ""}


class Series(Enum):
    """The series of a study: number, modality (CID 29) and description."""

    PHOTOS = (1, "XC", "Photos of the wound")
    MODEL = (2, "SR", "What the model says, not a diagnosis")
    CLINICIAN = (3, "SR", "What the clinician says and measured")
    OVERLAYS = (4, "PR", "Numbered regions and outlines")
    REPORT = (5, "DOC", "Report")

    @property
    def number(self) -> int:
        return self.value[0]


def uid(*of: object) -> UID:
    """A unique identifier, the same for the same things (ITU-T X.667: 2.25 and the integer of a UUID).

    Args:
        of: what it identifies; nothing of it can be told from the result.
    """
    return UID(f"2.25.{uuid.uuid5(_NAMESPACE, repr(tuple(str(part) for part in of))).int}")


_IMPLEMENTATION = uid("implementation")


@dataclass(frozen=True, slots=True)
class Study:
    """The visit as a DICOM study.

    Attributes:
        dossier: that it is of.
    """

    dossier: Dossier

    @property
    def uid(self) -> UID:
        """The same whatever is amended, unless the visit turns out to be another patient's."""
        patient = self.dossier.patient
        return uid("study", self.dossier.current.visit.id, patient.id if patient else "")

    @property
    def at(self) -> datetime:
        """When the visit was."""
        return self.dossier.current.visit.content.at

    def series_uid(self, series: Series) -> UID:
        return uid("series", self.uid, series.name)

    def instance_uid(self, *of: object) -> UID:
        """Of an object: another one as soon as anything is amended that stands in the object.

        Args:
            of: what it is made of, besides the patient, the wound and the visit, which are in all objects.
        """
        kept = (self.dossier.patient, self.dossier.wound, self.dossier.current.visit)
        return uid("instance", *((entry.id, entry.version) if entry else () for entry in kept), *of)

    def describe(
        self, dataset: Dataset, series: Series, number: int, instance_uid: UID, at: datetime
    ) -> Dataset:
        """Write the modules that all objects share into one (PS3.3: Patient to SOP Common).

        Args:
            dataset: the object; its SOP class is set already. What it has of these modules is replaced.
            series: that it is in.
            number: of it in the series, from 1.
            instance_uid: its own.
            at: when its content arose.
        """
        dataset.SpecificCharacterSet = UTF_8
        dataset.TimezoneOffsetFromUTC = self.at.strftime("%z")[:5]
        self._patient(dataset)
        dataset.StudyInstanceUID = self.uid
        dataset.StudyDate, dataset.StudyTime = self.date_and_time(self.at)
        dataset.StudyID = self.dossier.current.visit.id[:16]
        dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
        wound = self.dossier.wound
        dataset.StudyDescription = texts.line(f"Wound: {body.place(wound.content)}" if wound else "Wound")
        number_of_series, modality, description = series.value
        dataset.SeriesInstanceUID = self.series_uid(series)
        dataset.SeriesNumber = number_of_series
        dataset.Modality = modality
        dataset.SeriesDescription = description
        if series in (Series.PHOTOS, Series.OVERLAYS):
            self._laterality(dataset)
        # Of the photos' series this would be the camera, of which nothing is known.
        dataset.Manufacturer = "" if series is Series.PHOTOS else MAKER
        if series is not Series.PHOTOS:
            dataset.ManufacturerModelName = MAKER
            dataset.SoftwareVersions = __version__
        dataset.SOPInstanceUID = instance_uid
        dataset.InstanceNumber = number
        date_and_time = self.date_and_time(at)
        dataset.InstanceCreationDate, dataset.InstanceCreationTime = date_and_time
        dataset.ContentDate, dataset.ContentTime = date_and_time
        return dataset

    def date_and_time(self, at: datetime) -> tuple[str, str]:
        """A moment as DA and TM, in the time zone of the visit, which is the object's."""
        local = at.astimezone(self.at.tzinfo)
        return f"{local:%Y%m%d}", f"{local:%H%M%S.%f}"

    def _laterality(self, dataset: Dataset) -> None:
        """Left or right; a photo of what there is but one of says so; empty where nobody knows."""
        wound = self.dossier.wound.content if self.dossier.wound else None
        area = body.BY_CODE.get(wound.location) if wound else None
        single = wound and (wound.side is Side.MIDDLE or (area and not area.paired))
        if wound and wound.side in LATERALITIES:
            dataset.Laterality = LATERALITIES[wound.side]
        elif single and dataset.SOPClassUID == VLPhotographicImageStorage:
            dataset.ImageLaterality = "U"
        else:
            dataset.Laterality = ""

    def _patient(self, dataset: Dataset) -> None:
        entry = self.dossier.patient
        dataset.PatientName = dataset.PatientBirthDate = dataset.PatientSex = ""
        if entry is None:
            # Two people of whom nothing is known would become one patient if both had no identifier.
            dataset.PatientID, dataset.IssuerOfPatientID = self.dossier.current.visit.id, MAKER
            return
        patient, comments = entry.content, []
        name = texts.one_line(patient.name)
        dataset.PatientName = texts.person(name)
        if texts.name(dataset.PatientName) != name:
            comments.append(FULL_NAME + name)
        identifier = texts.one_line(patient.identifier)
        if identifier and identifier == texts.line(identifier):
            dataset.PatientID = identifier
        else:
            # A patient without an identifier, or with one cut off, would be taken for another one.
            dataset.PatientID, dataset.IssuerOfPatientID = entry.id, MAKER
            if identifier:
                comments.append(FULL_IDENTIFIER + identifier)
        if patient.birth_date:
            dataset.PatientBirthDate = patient.birth_date.strftime("%Y%m%d")
        dataset.PatientSex = SEXES[patient.sex]
        if comments:
            dataset.PatientComments = texts.paragraphs("\n".join(comments))


def coding_scheme() -> Dataset:
    """Whose the codes of our own scheme are (Coding Scheme Identification Sequence)."""
    scheme = Dataset()
    scheme.CodingSchemeDesignator = codes.SCHEME
    scheme.CodingSchemeUID = uid("coding scheme")
    scheme.CodingSchemeName = "Wound signs, statuses and judgements of woundapp"
    scheme.CodingSchemeResponsibleOrganization = MAKER
    return scheme


def as_file(dataset: Dataset, transfer_syntax: UID = ExplicitVRLittleEndian) -> bytes:
    """The object as a DICOM file (PS3.10)."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = transfer_syntax
    meta.ImplementationClassUID = _IMPLEMENTATION
    meta.ImplementationVersionName = f"WOUNDAPP_{__version__}"[:16]
    dataset.file_meta = meta
    stream = BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()
