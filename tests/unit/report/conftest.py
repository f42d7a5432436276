"""An assessment to report on, and reading a report back."""

import dataclasses
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
import pypdf
import pytest

from tests.unit.report import told
from tests.unit.report.reading import read
from tests.unit.report.told import Case
from woundapp.bedside import Bedside
from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    Finding,
    ImageRegion,
    InfectionStatus,
    QualityIssue,
    QualityNote,
    Reading,
    Runtime,
    SkinColour,
    Timings,
    WoundPhoto,
)
from woundapp.report import typefaces
from woundapp.review import Review
from woundapp.settings import PageSize

MakeAssessment = Callable[..., Assessment]
Rendered = Callable[..., pypdf.PdfReader]


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine with no typefaces of its own, so that tests say the same on all."""
    monkeypatch.setattr(typefaces, "_files", dict)
    typefaces._installed.cache_clear()
    yield
    typefaces._installed.cache_clear()


@pytest.fixture(scope="session")
def wound() -> WoundPhoto:
    """A photo of 640 x 480 pixels, with a name of its own."""
    y, x = np.mgrid[:480, :640]
    pixels = np.stack([120 + x // 8, 90 + y // 8, 80 + (x + y) // 16], axis=2).astype(np.uint8)
    return WoundPhoto("left heel.jpg", "0a1b2c3d" * 8, pixels, ("The file holds 2 pictures.",))


@pytest.fixture(scope="session")
def make_assessment() -> MakeAssessment:
    """An assessment, any of its parts changed."""

    def make(**changes: Any) -> Assessment:
        whole = Assessment(
            photo_sha256="0a1b2c3d" * 8,
            infection_status=InfectionStatus.INFECTED,
            probability_infected=0.873,
            readings=(Reading(0.9, mirrored=False),),
            trusted=True,
            complete=True,
            findings=(
                Finding("erythema", "a red rim of two centimetres", ImageRegion(50, 60, 400, 300)),
                Finding("slough", "yellow bed", ImageRegion(120, 100, 300, 220)),
                Finding("odour", "cannot be judged", None),
            ),
            rationale="Redness and slough together suggest infection.",
            reasoning="First the wound bed.\n\nThen the skin around it.",
            raw_answer="{}",
            doubts=(),
            quality=(QualityNote(QualityIssue.GLARE, "Light is reflected. Retake.", 0.02, 0.0075),),
            skin=SkinColour((62.0, 14.0, 18.0), 33.7, dark=False),
            algorithm=AlgorithmIdentification("Infection-Reasoner", "1.2", "ef" * 32, "Q4_K_M", False),
            runtime=Runtime("0.3.36", "CPU", 42),
            timings=Timings(1.0, 0.5, 0.5, 2.0, 1.0, 5.0),
            assessed_at=datetime(2026, 3, 14, 15, 9, 26, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
        )
        return dataclasses.replace(whole, **changes)

    return make


@pytest.fixture(scope="session")
def rendered(wound: WoundPhoto, make_assessment: MakeAssessment) -> Rendered:
    """A report of an assessment with some of its parts changed, read back."""

    def render(
        photo: WoundPhoto = wound,
        page_size: PageSize = PageSize.A4,
        review: Review | None = None,
        bedside: Bedside | None = None,
        case: Case | None = None,
        **changes: Any,
    ) -> pypdf.PdfReader:
        return read(told.render(photo, make_assessment(**changes), page_size, review, bedside, case))

    return render
