"""The pictures of a report: the photo with and without its marks, and a crop of every finding."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from collections.abc import Sequence

from reportlab.platypus.flowables import Image

from woundapp.domain import Finding, WoundPhoto
from woundapp.imaging import overlay
from woundapp.imaging import photo as photos
from woundapp.review import Judgement, Review

# 1.5 MB are divided so that even a photo of pure noise with many findings stays below them.
_PHOTO_BYTES = 420_000
_CROPS_BYTES = 400_000
_PHOTO_SIDE = 1400
_CROP_SIDE = 360

_PRINT_EMPHASIS = 1.6


class Pictures:
    """The report's pictures as JPEG files, made once.

    Args:
        photo: the upright photo.
        findings: the model's; none where no model looked at it.
        review: where the clinician sees them; a place that she moved is drawn thin where the model had it.
    """

    def __init__(self, photo: WoundPhoto, findings: Sequence[Finding], review: Review) -> None:
        shown = review.shown(findings)
        self.aspect = photo.width / photo.height
        shrunk = photo.pixels
        if max(photo.width, photo.height) > _PHOTO_SIDE:
            shrunk = photos.scaled(photo.pixels, _PHOTO_SIDE)
        self.plain = photos.jpeg(shrunk, _PHOTO_BYTES)
        marked = overlay.draw(
            photo.pixels,
            shown,
            longest_side=_PHOTO_SIDE,
            emphasis=_PRINT_EMPHASIS,
            thin=[
                finding.region
                for finding, mark in zip(findings, review.marks, strict=False)
                if finding.region and mark and mark.judgement is Judgement.MOVED
            ],
        )
        self.marked = photos.jpeg(marked, _PHOTO_BYTES)
        share = _CROPS_BYTES // max(1, len(shown))
        self.crops = [self._crop(photo, finding, share) for finding in shown]

    @staticmethod
    def _crop(photo: WoundPhoto, finding: Finding, max_bytes: int) -> bytes | None:
        if finding.region is None:
            return None
        part = overlay.crop(photo.pixels, finding.region)
        if max(part.shape) > _CROP_SIDE:
            part = photos.scaled(part, _CROP_SIDE)
        return photos.jpeg(part, max_bytes)


def fitted(data: bytes, width: float, height: float) -> Image:
    """A picture as large as fits a box, in points."""
    image = Image(io.BytesIO(data))
    factor = min(width / image.imageWidth, height / image.imageHeight)
    image.drawWidth, image.drawHeight = image.imageWidth * factor, image.imageHeight * factor
    image.hAlign = "LEFT"
    return image
