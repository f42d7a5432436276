"""Photos as the worker gets them."""

from dataclasses import dataclass

import pytest

from woundapp.domain import WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.reasoner import model_pack
from woundapp.reasoner.client import OnProgress, ReasonerClient
from woundapp.reasoner.messages import AssessResult
from woundapp.reasoner.model_pack import ModelPack


@dataclass(frozen=True)
class View:
    """A photo at the size that the model sees."""

    rgb: bytes
    width: int
    height: int

    def assess(
        self, client: ReasonerClient, seed: int = 0, on_progress: OnProgress = lambda _: None
    ) -> AssessResult:
        return client.assess(self.rgb, self.width, self.height, seed, on_progress)


@pytest.fixture(scope="session")
def view(sample: WoundPhoto, demo_pack: ModelPack) -> View:
    """A bundled sample photo as the demonstration model sees it."""
    width, height = model_pack.image_size(demo_pack.manifest.image_tokens, sample.width, sample.height)
    return View(photos.resized(sample, width, height), width, height)
