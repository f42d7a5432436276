"""A photo as VL Photographic Image (PS3.3, A.32.4)."""

import numpy as np
from highdicom.sr import CodedConcept
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.encaps import encapsulate, generate_frames
from pydicom.sr.coding import Code
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, VLPhotographicImageStorage

from woundapp import body
from woundapp.clinic import Wound
from woundapp.domain import WoundPhoto
from woundapp.errors import InterchangeError
from woundapp.imaging import colour_profile
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import codes, jpeg, texts
from woundapp.interchange.dicom.header import Series, Study

_LONGEST_SIDE = 65535
"""Pixels; rows and columns are counted in 16 bits."""

_JPEG, _HEIF = b"\xff\xd8", b"ftyp"
"""How files begin that were compressed with losses; HEIF after the length of its first box."""

_CLASS = slice(12, 16)
"""Of an ICC profile's header: what kind of device it is of (ICC.1:2022, 7.2.5)."""

_RECOGNIZABLE = frozenset(("face", "ear"))
"""Places whose photo shows who somebody is; of others it may too (a tattoo), so nothing is said of them."""


def photographic(study: Study, number: int, photo_id: str, photo: WoundPhoto, file: bytes) -> Dataset:
    """A photo as an object whose pixels are those that all regions refer to.

    A baseline JPEG that is shown as it is stored (upright, in sRGB) stays as it was compressed, without its
    metadata. Any other photo is stored upright, in sRGB and uncompressed: to compress it once more would
    lose what may matter, and there is no lossless coding that every system reads.

    Args:
        study: the visit.
        number: of the photo at the visit, from 1.
        photo_id: of the photo at the visit.
        photo: the upright photo.
        file: the bytes that it was decoded from.

    Raises:
        InterchangeError: it has more rows or columns than DICOM counts.
    """
    if max(photo.width, photo.height) > _LONGEST_SIDE:
        raise InterchangeError(
            "A photo of {width} x {height} pixels is too large for DICOM, which takes {limit} a side. It is "
            "safe in the records, and nothing was sent or written. Use the PDF report instead.",
            width=photo.width,
            height=photo.height,
            limit=_LONGEST_SIDE,
        )
    dataset = Dataset()
    dataset.SOPClassUID = VLPhotographicImageStorage
    study.describe(dataset, Series.PHOTOS, number, study.instance_uid("photo", photo_id), study.at)
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    dataset.PatientOrientation = ""
    dataset.AcquisitionContextSequence = []
    # Regions and numbers are in a presentation state of their own; nothing is drawn into the photo.
    dataset.BurnedInAnnotation = "NO"
    if study.dossier.wound:
        _describe_place(dataset, study.dossier.wound.content)
    dataset.SamplesPerPixel = 3
    dataset.PlanarConfiguration = 0
    dataset.Rows, dataset.Columns = photo.height, photo.width
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit = 7
    dataset.PixelRepresentation = 0
    dataset.ICCProfile = _as_input_profile(colour_profile.srgb())
    dataset.ColorSpace = "SRGB"
    _put_pixels(dataset, photo, file)
    return dataset


def transfer_syntax(dataset: Dataset) -> UID:
    """How the pixels of a photo's object are coded."""
    return ExplicitVRLittleEndian if dataset.PhotometricInterpretation == "RGB" else JPEGBaseline8Bit


def pixels(dataset: Dataset) -> NDArray[np.uint8]:
    """The photo in an object that `photographic` made: 8-bit sRGB, `uint8` of shape `(height, width, 3)`."""
    if dataset.PhotometricInterpretation == "RGB":
        content = np.frombuffer(dataset.PixelData, np.uint8)
        return content[: dataset.Rows * dataset.Columns * 3].reshape(dataset.Rows, dataset.Columns, 3)
    return photos.decode(next(generate_frames(dataset.PixelData, number_of_frames=1)), "").pixels


def location(dataset: Dataset) -> str | None:
    """Where the wound is, as in `clinic.Wound`; None where the object does not say."""
    for region in dataset.get("AnatomicRegionSequence", []):
        place = Code(region.CodeValue, region.CodingSchemeDesignator, region.CodeMeaning)
        if place in codes.PLACES:
            return codes.PLACES[place]
        return body.other(texts.plain(dataset.ImageComments))
    return None


def _as_input_profile(profile: bytes) -> bytes:
    """A profile of the class that DICOM asks for (PS3.3, C.11.15); what it says of colours is the same."""
    return profile[: _CLASS.start] + b"scnr" + profile[_CLASS.stop :]


def _describe_place(dataset: Dataset, wound: Wound) -> None:
    dataset.AnatomicRegionSequence = [CodedConcept.from_code(codes.place(wound.location))]
    if typed := body.other_words(wound.location):
        dataset.ImageComments = texts.paragraphs(typed)
    if wound.location in _RECOGNIZABLE:
        dataset.RecognizableVisualFeatures = "YES"


def _put_pixels(dataset: Dataset, photo: WoundPhoto, file: bytes) -> None:
    lossy = file.startswith(_JPEG) or file[4:8] == _HEIF
    if lossy:
        dataset.LossyImageCompression = "01"
        dataset.LossyImageCompressionRatio = f"{photo.pixels.nbytes / len(file):.4g}"
    else:
        dataset.LossyImageCompression = ""  # a PNG may have been made of a JPEG: nobody knows
    if file.startswith(_JPEG):
        dataset.LossyImageCompressionMethod = "ISO_10918_1"
    stream = jpeg.bare(file)
    if stream and np.array_equal(photos.decode(stream, photo.name).pixels, photo.pixels):
        dataset.PhotometricInterpretation = "YBR_FULL_422"
        dataset.PixelData = encapsulate([stream])
        dataset["PixelData"].is_undefined_length = True
    else:
        dataset.PhotometricInterpretation = "RGB"
        content = photo.pixels.tobytes()
        dataset.PixelData = content + b"\0" * (len(content) % 2)
    dataset["PixelData"].VR = "OB"
