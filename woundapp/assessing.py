"""Joins imaging and the model: a photo in, an Assessment out."""

import math
import time
from datetime import datetime

from woundapp.domain import Assessment, InfectionStatus, Runtime, Timings, WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.imaging import quality
from woundapp.reasoner import answer, model_pack
from woundapp.reasoner.client import OnProgress, ReasonerClient
from woundapp.reasoner.messages import AssessResult, ReasoningEnd
from woundapp.reasoner.model_pack import Verdict

DEFAULT_SEED = 0
MAX_SEED = 2**32 - 2

REASONING_DOUBTS = {
    ReasoningEnd.TOKEN_LIMIT: "The model's reasoning was too long and was cut off.",
    ReasoningEnd.LOOP: "The model's reasoning went in circles and was stopped.",
    ReasoningEnd.BROKEN_OFF: "The model broke off its reasoning.",
}
ANSWER_CUT_OFF = "The model's answer was cut off."
ANSWER_UNREADABLE = "The model's answer could not be read."
GREY_ZONE = "The model is not sure: the probability lies between its limits."


class Assessor:
    """Assesses photos with one model.

    Args:
        client: the model's process.
    """

    def __init__(self, client: ReasonerClient) -> None:
        self._client = client

    def assess(
        self, photo: WoundPhoto, *, seed: int = DEFAULT_SEED, on_progress: OnProgress = lambda _: None
    ) -> Assessment:
        """Assess one photo; loads the model first if need be.

        The same photo, pack, seed and device give the same assessment.

        Args:
            photo: as imaging.photo made it.
            seed: of the sampling, 0 to MAX_SEED.
            on_progress: called in this thread.

        Raises:
            ReasonerError: the model could not be loaded or did not answer.
            CancelledError: the client was told to cancel.
        """
        started = time.perf_counter()
        manifest = self._client.pack.manifest
        loading = self._client.loaded is None
        loaded = self._client.load(on_progress)
        width, height = model_pack.image_size(manifest.image_tokens, photo.width, photo.height)
        rgb = photos.resized(photo, width, height)
        result = self._client.assess(rgb, width, height, seed, on_progress)
        understood = answer.read(result.answer, photo.width, photo.height)
        probability = calibrated(result.probability_infected, manifest.verdict)
        incomplete = _incomplete(result, understood)
        status, unsure = status_of(probability, manifest.verdict)
        if incomplete:
            status = InfectionStatus.INDETERMINATE
        return Assessment(
            photo_sha256=photo.sha256,
            infection_status=status,
            probability_infected=probability,
            complete=not incomplete,
            findings=understood.findings,
            rationale=understood.rationale,
            reasoning=result.reasoning,
            raw_answer=result.answer,
            doubts=(*incomplete, *unsure, *understood.doubts),
            quality=quality.assess(photo),
            algorithm=self._client.pack.algorithm,
            runtime=Runtime(llama_cpp=loaded.llama_cpp, device=loaded.device, seed=seed),
            timings=Timings(
                load=loaded.seconds if loading else 0.0,
                encode=result.encode,
                prefill=result.prefill,
                reasoning=result.reasoning_seconds,
                answer=result.answer_seconds,
                total=time.perf_counter() - started,
            ),
            assessed_at=datetime.now().astimezone(),
        )


def calibrated(probability: float, verdict: Verdict) -> float:
    """A probability after temperature scaling of its log-odds (Guo et al., 2017)."""
    if not 0.0 < probability < 1.0:
        return probability
    log_odds = math.log(probability / (1.0 - probability)) / verdict.calibration_temperature
    return 1.0 / (1.0 + math.exp(-max(min(log_odds, 700.0), -700.0)))


def status_of(probability: float, verdict: Verdict) -> tuple[InfectionStatus, tuple[str, ...]]:
    """The status that a calibrated probability means to a pack, and the doubt that goes with it."""
    if probability >= verdict.infected_from:
        return InfectionStatus.INFECTED, ()
    if probability < verdict.not_infected_below:
        return InfectionStatus.NOT_INFECTED, ()
    return InfectionStatus.INDETERMINATE, (GREY_ZONE,)


def _incomplete(result: AssessResult, understood: answer.ModelAnswer) -> tuple[str, ...]:
    doubts = []
    if result.reasoning_end is not ReasoningEnd.CLOSED:
        doubts.append(REASONING_DOUBTS[result.reasoning_end])
    if not result.answer_complete:
        doubts.append(ANSWER_CUT_OFF)
    elif not understood.complete or understood.verdict is None:
        doubts.append(ANSWER_UNREADABLE)
    return tuple(doubts)
