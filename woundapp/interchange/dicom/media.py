"""DICOM objects as a file-set with a DICOMDIR (PS3.10, PS3.3 annex F), made without touching a disk."""

import io
from collections.abc import Iterable, Iterator

from pydicom import dcmread, dcmwrite
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.fileset import DIRECTORY_RECORDERS
from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage, generate_uid

DIRECTORY = "DICOMDIR"

_LEVELS = {"PATIENT": "PatientID", "STUDY": "StudyInstanceUID", "SERIES": "SeriesInstanceUID"}
"""Records above that of an object, the highest first, and what tells them from others of their level."""

_LEAVES = {"SR": "SR DOCUMENT", "PR": "PRESENTATION", "DOC": "ENCAP DOC"}
"""Records of objects by their modality; those of all others are images."""

_ABSENT = "NONE"
"""Where a DICOMDIR must have what the object leaves empty."""

_NEXT, _LOWER = "OffsetOfTheNextDirectoryRecord", "OffsetOfReferencedLowerLevelDirectoryEntity"


def anonymous(content: bytes, method: str, *, dates_moved: bool) -> bytes:
    """A DICOM file that says of itself that it names nobody (PS3.3 C.7.1.1, PS3.15 annex E).

    Args:
        content: of the file, in which no name is left.
        method: how the names were taken out, in at most 64 characters.
        dates_moved: whether its dates are not the real ones, while the time between them is.
    """
    found = dcmread(io.BytesIO(content))
    found.PatientIdentityRemoved = "YES"
    found.DeidentificationMethod = method
    found.LongitudinalTemporalInformationModified = "MODIFIED" if dates_moved else "UNMODIFIED"
    return _written(found)


def file_set(objects: Iterable[bytes]) -> dict[str, bytes]:
    """Files to lie in one folder, by their names: the objects, and the DICOMDIR that lists them.

    Args:
        objects: whole DICOM files, of any patients, studies and series.
    """
    files = {f"OB{number:06}": content for number, content in enumerate(objects, 1)}
    root = _Record(Dataset())
    for name, content in files.items():
        _enter(root, name, content)
    return {DIRECTORY: _directory(root)} | files


class _Record:
    """A record of the directory, with the records below it by what tells them apart.

    Args:
        content: the record.
    """

    def __init__(self, content: Dataset) -> None:
        self.content = content
        self.below: dict[str, _Record] = {}

    def all_below(self) -> "Iterator[_Record]":
        """All records below it, each before its own."""
        for record in self.below.values():
            yield record
            yield from record.all_below()


def _enter(root: _Record, name: str, content: bytes) -> None:
    """Put an object into the directory, below the records of its patient, study and series."""
    found = dcmread(io.BytesIO(content))
    for keyword in ("PatientID", "StudyID"):
        if not found.get(keyword):
            setattr(found, keyword, _ABSENT)
    parent = root
    for kind, told_by in _LEVELS.items():
        key = str(found[told_by].value)
        if key not in parent.below:
            parent.below[key] = _Record(_made(kind, found))
        parent = parent.below[key]
    leaf = _made(_LEAVES.get(found.Modality, "IMAGE"), found)
    leaf.ReferencedFileID = name
    leaf.ReferencedSOPClassUIDInFile = found.SOPClassUID
    leaf.ReferencedSOPInstanceUIDInFile = found.SOPInstanceUID
    leaf.ReferencedTransferSyntaxUIDInFile = found.file_meta.TransferSyntaxUID
    parent.below[name] = _Record(leaf)


def _made(kind: str, of: Dataset) -> Dataset:
    record = DIRECTORY_RECORDERS[kind](of)
    if "ContentSequence" in record:
        # Only what qualifies the title of a report belongs here (PS3.3 F.5.25), and not all of it.
        titled = [item for item in of.ContentSequence if item.RelationshipType == "HAS CONCEPT MOD"]
        del record.ContentSequence
        if titled:
            record.ContentSequence = titled
    record.DirectoryRecordType = kind
    record.RecordInUseFlag = 0xFFFF
    setattr(record, _NEXT, 0)
    setattr(record, _LOWER, 0)
    if "SpecificCharacterSet" in of:
        record.SpecificCharacterSet = of.SpecificCharacterSet
    return record


def _directory(root: _Record) -> bytes:
    """The DICOMDIR: written once to see where each record lies, and again with these places."""
    whole = Dataset()
    whole.file_meta = FileMetaDataset()
    whole.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    whole.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    whole.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    whole.FileSetID = ""
    whole.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0
    whole.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = 0
    whole.FileSetConsistencyFlag = 0
    records = list(root.all_below())
    whole.DirectoryRecordSequence = [record.content for record in records]
    read = dcmread(io.BytesIO(_written(whole)))
    places = {
        id(record): item.seq_item_tell
        for record, item in zip(records, read.DirectoryRecordSequence, strict=True)
    }
    for parent in (root, *records):
        below = [places[id(record)] for record in parent.below.values()]
        for record, following in zip(parent.below.values(), [*below[1:], 0], strict=False):
            setattr(record.content, _NEXT, following)
        if below and parent is not root:
            setattr(parent.content, _LOWER, below[0])
        elif below:
            whole.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = below[0]
            whole.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = below[-1]
    return _written(whole)


def _written(whole: Dataset) -> bytes:
    stream = io.BytesIO()
    dcmwrite(stream, whole, enforce_file_format=True)
    return stream.getvalue()
