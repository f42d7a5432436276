"""The content items of a structured report, found by their names."""

from collections.abc import Iterator
from datetime import datetime

from pydicom import Dataset
from pydicom.sr.coding import Code

from woundapp.domain import ImageRegion
from woundapp.interchange.dicom import codes, texts
from woundapp.measurement import Point, Quantity


class Items:
    """The content items of a container, by their names.

    Args:
        container: a content item, or a whole report.
    """

    def __init__(self, container: Dataset) -> None:
        self._items: list[tuple[Code, Dataset]] = [
            (code_of(item.ConceptNameCodeSequence[0]), item) for item in container.get("ContentSequence", [])
        ]

    def __contains__(self, name: Code) -> bool:
        return any(True for _ in self.named(name))

    def named(self, *names: Code) -> Iterator[Dataset]:
        """All of some names, in their order."""
        return (item for own, item in self._items if own in names)

    def one(self, name: Code) -> Dataset:
        """The first of a name; raises KeyError where there is none."""
        for item in self.named(name):
            return item
        raise KeyError(name)

    def text(self, name: Code) -> str:
        """Empty where there is none."""
        return next(self.texts(name), "")

    def texts(self, name: Code) -> Iterator[str]:
        return (texts.plain(item.TextValue) for item in self.named(name))

    def code(self, name: Code) -> Code:
        return code_of(self.one(name).ConceptCodeSequence[0])

    def yes(self, name: Code) -> bool:
        return bool(self.code(name) == codes.YES)

    def number(self, name: Code) -> float | None:
        """None where there is none."""
        return number_of(self.one(name)) if name in self else None

    def quantity(self, name: Code) -> Quantity:
        item = self.one(name)
        return Quantity(number_of(item), number_of(Items(item).one(codes.UNCERTAINTY)))

    def outline(self) -> tuple[Point, ...] | None:
        """None where it has no place."""
        for _, item in self._items:
            if item.ValueType == "SCOORD":
                x, y = item.GraphicData[:-2:2], item.GraphicData[1:-2:2]
                return tuple((float(a), float(b)) for a, b in zip(x, y, strict=True))
        return None

    def region(self) -> ImageRegion | None:
        """Likewise."""
        outline = self.outline()
        return ImageRegion(*(round(value) for value in outline[0] + outline[2])) if outline else None


class Report(Items):
    """A structured report.

    Attributes:
        kind: what was done.
        photo: identifier of the object that it is of; None for none.
        groups: what is said of each thing.

    Args:
        dataset: the object.
    """

    def __init__(self, dataset: Dataset) -> None:
        super().__init__(dataset)
        self._dataset = dataset
        self.kind = self.code(codes.PROCEDURE)
        containers = list(self.one(codes.MEASUREMENTS).ContentSequence)
        self.groups = [Items(container) for container in containers]
        images = self.groups[0].named(codes.SOURCE)
        self.photo = next((image.ReferencedSOPSequence[0].ReferencedSOPInstanceUID for image in images), None)

    @property
    def at(self) -> datetime:
        """When its content was entered."""
        return moment(self._dataset, self._dataset.ContentDate, self._dataset.ContentTime)

    @property
    def by(self) -> str:
        """Name of the user; empty for a device, and where nobody is known."""
        return self.text(codes.OBSERVER)


def code_of(item: Dataset) -> Code:
    """The code in an item of a code sequence."""
    value = item.get("CodeValue") or item.LongCodeValue
    return Code(value, item.CodingSchemeDesignator, item.CodeMeaning)


def number_of(item: Dataset) -> float:
    """The value of a numeric content item, in all its digits where they are there."""
    measured = item.MeasuredValueSequence[0]
    return float(measured.get("FloatingPointValue", measured.NumericValue))


def moment(dataset: Dataset, day: str, time: str) -> datetime:
    """A date and a time of an object, in its time zone."""
    return datetime.strptime(f"{day}{time}{dataset.TimezoneOffsetFromUTC}", "%Y%m%d%H%M%S.%f%z")
