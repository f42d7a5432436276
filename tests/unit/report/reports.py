"""Reports of the scenes, each rendered once for all tests that look at it."""

from functools import lru_cache

from tests import scenes
from woundapp.report import pdf
from woundapp.report.options import ReportOptions


@lru_cache(maxsize=64)
def report(scene: str, *, with_record: bool = True, language: str = "en", course: bool = False) -> bytes:
    """The file of a report.

    Args:
        scene: its name in `scenes.ALL`.
        with_record: whether the record is attached.
        language: one of `options.LANGUAGES`.
        course: of all visits.
    """
    options = ReportOptions(attachments=with_record, language=language, course=course)
    return pdf.render(scenes.ALL[scene](), options)
