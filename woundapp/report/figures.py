"""Pictures on the page: a photo with what is drawn over it as lines, and a crop of one finding.

Every picture carries `alt`: in words, in the report's language, what can be seen.
"""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable, Image

from woundapp.report import text
from woundapp.report.pictures import Picture
from woundapp.report.tagging import Tagged


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo lies on the page.

    Attributes:
        canvas: to draw on; its origin is the photo's lower left corner.
        width: of the photo on the page in points.
        height: likewise.
        factor: points a pixel of the upright photo.
    """

    canvas: Canvas
    width: float
    height: float
    factor: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a pixel of the upright photo lies, in points."""
        return x * self.factor, self.height - y * self.factor


Layer = Callable[[Place], None]
"""Draws something over a photo."""


class Drawing(Tagged, Flowable):
    """Something drawn in a box of fixed size, in points.

    Attributes:
        alt: what can be seen in it, in words; empty where it only repeats the text beside it.
    """

    def __init__(self, width: float, height: float, alt: str = "") -> None:
        super().__init__()
        self.box_width, self.box_height, self.alt = width, height, alt

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.box_width, self.box_height


class PhotoFigure(Drawing):
    """A photo as large as fits a box, and what is drawn over it.

    Args:
        picture: the photo.
        width: of the box in points.
        height: likewise.
        alt: what can be seen, in words.
        layers: what is drawn over it, the lowest first.
    """

    def __init__(
        self, picture: Picture, width: float, height: float, alt: str, layers: Sequence[Layer] = ()
    ) -> None:
        self._factor = min(width / picture.width, height / picture.height)
        super().__init__(picture.width * self._factor, picture.height * self._factor, alt)
        self._jpeg, self._layers = picture.jpeg, layers

    def draw(self) -> None:
        canvas = self.canv
        canvas.drawImage(_Jpeg(self._jpeg), 0, 0, self.box_width, self.box_height)
        place = Place(canvas, self.box_width, self.box_height, self._factor)
        for layer in self._layers:
            canvas.saveState()
            layer(place)
            canvas.restoreState()
        canvas.setStrokeColor(text.RULE)
        canvas.setLineWidth(0.4)
        canvas.rect(0, 0, self.box_width, self.box_height, stroke=1, fill=0)


class Fitting(Flowable):
    """Something that becomes as high as the rest of the page allows, or as it likes on the next one.

    Args:
        make: makes it for a height in points.
        least: height that is still worth it; with less room it goes to the next page.
        most: height that it likes.
        beside: what it needs below that height.
    """

    def __init__(self, make: Callable[[float], Flowable], least: float, most: float, beside: float) -> None:
        super().__init__()
        self._make, self._least, self._most, self._beside = make, least, most, beside
        self._made: Flowable | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        room = height - self._beside
        self._made = self._make(min(room, self._most) if room >= self._least else self._most)
        wide, high = self._made.wrapOn(self.canv, width, height)
        return wide, high

    def draw(self) -> None:
        assert self._made
        self._made.drawOn(self.canv, 0, 0)


class CropFigure(Drawing):
    """A part of a photo as large as fits a square.

    Args:
        jpeg: the part.
        side: of the square in points.
        alt: what can be seen, in words.
    """

    def __init__(self, jpeg: bytes, side: float, alt: str) -> None:
        self._image = _Jpeg(jpeg)
        width, height = self._image.getSize()
        factor = side / max(width, height)
        super().__init__(width * factor, height * factor, alt)

    def draw(self) -> None:
        self.canv.drawImage(self._image, 0, 0, self.box_width, self.box_height)


class LogoFigure(Tagged, Image):
    """A picture of any format as large as fits a box.

    Args:
        content: of its file.
        width: of the box in points.
        height: likewise.
        alt: what can be seen, in words.
    """

    def __init__(self, content: bytes, width: float, height: float, alt: str) -> None:
        super().__init__(io.BytesIO(content))
        factor = min(width / self.imageWidth, height / self.imageHeight)
        self.drawWidth, self.drawHeight = self.imageWidth * factor, self.imageHeight * factor
        self.hAlign, self.alt = "LEFT", alt


class _Jpeg(ImageReader):
    """A JPEG that is told from others by its bytes, so that it need not be decoded to be embedded once."""

    _dataA = None  # noqa: N815 - reportlab's name

    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content))
        self._content = content

    def getRGBData(self) -> bytes:  # noqa: N802 - reportlab's name
        return self._content
