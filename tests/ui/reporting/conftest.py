"""A report to look at and to print."""

import pytest

from tests import scenes
from woundapp.report import pdf
from woundapp.report.options import ReportOptions


@pytest.fixture(scope="session")
def report() -> bytes:
    """Of an infected wound, on A4."""
    return pdf.render(scenes.infected(), ReportOptions())
