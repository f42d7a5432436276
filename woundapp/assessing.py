"""Joins imaging and the model: a photo in, an Assessment out."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from statistics import mean

import numpy as np

from woundapp import doubt
from woundapp.domain import (
    Assessment,
    FirstLook,
    ImageRegion,
    InfectionStatus,
    Probe,
    Reading,
    Runtime,
    Support,
    SupportMap,
    Timings,
    WoundPhoto,
)
from woundapp.imaging import colour, lettering, quality
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, model_pack, text_answer
from woundapp.reasoner.answer import ModelAnswer
from woundapp.reasoner.client import OnProgress, ReasonerClient
from woundapp.reasoner.messages import AssessResult, LoadResult, LookResult, Place, Weight
from woundapp.reasoner.model_pack import ImageTokens, Verdict

DEFAULT_SEED = 0
MAX_SEED = 2**32 - 2

COARSE = ImageTokens(min=128, max=256)
"""Image tokens of the first look on a machine where the photo's full detail takes long."""

OnFirstLook = Callable[[FirstLook], None]

_View = tuple[bytes, int, int]
"""A photo at the size of the model: 8-bit RGB, width and height in pixels."""


class Assessor:
    """Assesses photos with one model.

    Args:
        client: the model's process.
    """

    def __init__(self, client: ReasonerClient) -> None:
        self._client = client
        self._seen = ""

    def prepare(
        self,
        photo: WoundPhoto,
        on_progress: OnProgress = lambda _: None,
        on_first_look: OnFirstLook = lambda _: None,
    ) -> None:
        """Have the model read a photo before anybody asks for its assessment, which then begins at once.

        Args:
            photo: as imaging.photo made it.
            on_progress: called in this thread.
            on_first_look: as of `assess`.

        Raises:
            ReasonerError: the model could not be loaded or did not answer.
            CancelledError: the client was told to cancel.
        """
        loaded, view = self._client.load(on_progress), self._view(photo)
        self._look(photo, view, loaded, on_first_look, on_progress)
        if loaded.samples > 1:
            self._client.look(*view, on_progress, mirrored=True)

    def assess(
        self,
        photo: WoundPhoto,
        *,
        seed: int = DEFAULT_SEED,
        samples: int | None = None,
        on_progress: OnProgress = lambda _: None,
        on_first_look: OnFirstLook = lambda _: None,
    ) -> Assessment:
        """Assess one photo; loads the model first if need be.

        The same photo, pack, seed and device give the same assessment.

        Args:
            photo: as imaging.photo made it.
            seed: of the sampling, 0 to MAX_SEED.
            samples: readings of the photo; None for as many as this machine has room for.
            on_progress: called in this thread.
            on_first_look: likewise, once as soon as the model has seen the photo; once before with the photo
                reduced where its full detail takes long.

        Raises:
            ReasonerError: the model could not be loaded or did not answer.
            CancelledError: the client was told to cancel.
        """
        started = time.perf_counter()
        manifest = self._client.pack.manifest
        loading = self._client.loaded is None
        loaded, view = self._client.load(on_progress), self._view(photo)
        looked = self._look(photo, view, loaded, on_first_look, on_progress)
        result = self._client.assess(*view, seed, on_progress, samples=samples)
        understood = self._understood(result, photo)
        readings = _readings(result)
        probability = _probability(readings, manifest.verdict)
        notes = quality.assess(photo)
        colours = colour.measure(photo, understood.findings)
        incomplete = doubt.incomplete(result, understood)
        status, unsure = doubt.status_of(probability, manifest.verdict)
        untrusted = (
            *incomplete,
            *self._steered(photo, view, seed, samples, status, on_progress),
            *doubt.poor_photo(notes),
            *doubt.disagreement(readings),
            *doubt.contradiction(understood.verdict, understood.findings),
        )
        return Assessment(
            photo_sha256=photo.sha256,
            infection_status=InfectionStatus.INDETERMINATE if untrusted else status,
            probability_infected=probability,
            readings=readings,
            trusted=not untrusted,
            complete=not incomplete,
            findings=tuple(
                replace(finding, colour=opinion)
                for finding, opinion in zip(understood.findings, colours.opinions, strict=True)
            ),
            rationale=understood.rationale,
            reasoning=result.reasoning,
            raw_answer="\n\n".join(part for part in (result.prose, result.answer) if part),
            # Plain text: the records, JSON and FHIR take no phrases.
            doubts=tuple(map(str, (*untrusted, *unsure, *understood.doubts))),
            quality=tuple(replace(note, advice=str(note.advice)) for note in notes),
            skin=colours.skin,
            algorithm=self._client.pack.algorithm,
            runtime=Runtime(llama_cpp=loaded.llama_cpp, device=loaded.device, seed=seed),
            timings=Timings(
                load=loaded.seconds if loading else 0.0,
                encode=looked.encode + result.encode,
                prefill=looked.prefill + result.prefill,
                reasoning=result.reasoning_seconds,
                answer=result.answer_seconds,
                total=time.perf_counter() - started,
            ),
            assessed_at=datetime.now().astimezone(),
        )

    def weigh(
        self, photo: WoundPhoto, assessment: Assessment, on_progress: OnProgress = lambda _: None
    ) -> Assessment:
        """Find out how much the answer leans on each of its findings; quickest right after `assess`.

        Args:
            photo: that was assessed.
            assessment: of it.
            on_progress: called in this thread.

        Returns:
            The assessment, with the support of each finding that has a region.

        Raises:
            ReasonerError: the model could not be loaded or did not answer.
            CancelledError: the client was told to cancel.
        """
        places = [
            Place(sign=finding.sign, box=_shares(finding.region, photo))
            for finding in assessment.findings
            if finding.region
        ]
        if not places:
            return assessment
        probe = self._client.pack.manifest.evidence.probe
        result = self._client.weigh(
            *self._view(photo), _said_infected(assessment), places, probe, on_progress
        )
        weights = iter(result.weights)
        return replace(
            assessment,
            findings=tuple(
                replace(finding, support=_support(next(weights), probe)) if finding.region else finding
                for finding in assessment.findings
            ),
        )

    def survey(
        self, photo: WoundPhoto, assessment: Assessment, on_progress: OnProgress = lambda _: None
    ) -> SupportMap:
        """Find out which parts of the photo the answer's verdict leans on.

        Args:
            photo: that was assessed.
            assessment: of it.
            on_progress: called in this thread.

        Raises:
            ReasonerError: the model could not be loaded or did not answer.
            CancelledError: the client was told to cancel.
        """
        found = self._client.survey(*self._view(photo), _said_infected(assessment), on_progress)
        cells = np.array(found.changes).reshape(found.rows, found.columns)
        cells.flags.writeable = False
        return SupportMap(photo_sha256=photo.sha256, log_odds=cells)

    def _steered(
        self,
        photo: WoundPhoto,
        view: _View,
        seed: int,
        samples: int | None,
        status: InfectionStatus,
        on_progress: OnProgress,
    ) -> tuple[str, ...]:
        """Where something is written in the photo: whether the status is another one without it."""
        hidden = [_shares(region, photo) for region in lettering.find(photo)]
        if not hidden:
            return ()
        again = self._client.assess(*view, seed, on_progress, samples=samples, hidden=hidden)
        verdict = self._client.pack.manifest.verdict
        found, _ = doubt.status_of(_probability(_readings(again), verdict), verdict)
        return () if found is status else (doubt.WRITING,)

    def _understood(self, result: AssessResult, photo: WoundPhoto) -> ModelAnswer:
        form = self._client.pack.manifest.answer
        if form.format == "text":
            return text_answer.read(result.prose, result.answer, form, photo.width, photo.height)
        return answer.read(result.answer, photo.width, photo.height)

    def _look(
        self,
        photo: WoundPhoto,
        view: _View,
        loaded: LoadResult,
        on_first_look: OnFirstLook,
        on_progress: OnProgress,
    ) -> LookResult:
        """Have the model see a photo; a slow one that does not hold it yet sees it reduced first."""
        large = len(view[0]) > COARSE.max * model_pack.IMAGE_TOKEN_PIXELS**2 * 3
        if large and not loaded.quick and self._seen != photo.sha256:
            looked = self._client.look(*self._view(photo, COARSE), on_progress)
            on_first_look(self._first_look(looked, coarse=True))
        looked = self._client.look(*view, on_progress)
        on_first_look(self._first_look(looked, coarse=False))
        self._seen = photo.sha256
        return looked

    def _first_look(self, looked: LookResult, *, coarse: bool) -> FirstLook:
        verdict = self._client.pack.manifest.verdict
        probability = calibrated(looked.probability_infected, verdict)
        leans_to, _ = doubt.status_of(probability, verdict)
        return FirstLook(leans_to, probability, coarse)

    def _view(self, photo: WoundPhoto, tokens: ImageTokens | None = None) -> _View:
        """The photo as the model sees it; a large one takes a second to make."""
        tokens = tokens or self._client.pack.manifest.image_tokens
        width, height = model_pack.image_size(tokens, photo.width, photo.height)
        return photos.resized(photo, width, height), width, height


def _readings(result: AssessResult) -> tuple[Reading, ...]:
    return tuple(Reading(sample.probability_infected, sample.mirrored) for sample in result.samples)


def _probability(readings: Sequence[Reading], verdict: Verdict) -> float:
    return calibrated(mean(reading.probability_infected for reading in readings), verdict)


def _shares(region: ImageRegion, photo: WoundPhoto) -> tuple[float, float, float, float]:
    return (
        region.left / photo.width,
        region.top / photo.height,
        region.right / photo.width,
        region.bottom / photo.height,
    )


def _said_infected(assessment: Assessment) -> bool:
    """The verdict of the answer that is shown, which the status may differ from."""
    return assessment.readings[0].infected


def _support(weight: Weight, probe: Probe) -> Support:
    return Support(weight.verdict, weight.named, doubt.strength(weight), probe)


def calibrated(probability: float, verdict: Verdict) -> float:
    """A probability after temperature scaling of its log-odds (Guo et al., 2017)."""
    if not 0.0 < probability < 1.0:
        return probability
    log_odds = math.log(probability / (1.0 - probability)) / verdict.calibration_temperature
    return 1.0 / (1.0 + math.exp(-max(min(log_odds, 700.0), -700.0)))
