"""All that is said of the photo at hand: the model's answer, the nurse's review, findings and measurement."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from woundapp.bedside import Presence
from woundapp.domain import Assessment
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bedside_controller import BedsideController
from woundapp.ui.evidence_controller import EvidenceController
from woundapp.ui.measuring.controller import MeasuringController
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.photo_source import OpenedPhoto
from woundapp.ui.reasoner_service import ReasonerService
from woundapp.ui.said import Said


class SaidController(QObject):
    """Keeps what is said of one photo; what was found at the bedside stays from one of a visit to the next.

    Signals:
        changed(): something else is possible now.
        said_more(): the model or the nurse said something.
        nurse_done(): she has ended her panel; the panel of the moment may be shown again.
        failed(error): something went wrong.

    Args:
        page: shows it.
        actions: of the window; those of findings, evidence, bedside and measuring are connected here.
        service: the model.
        background: finds the calibration card and outlines.
        parent: Qt's owner.
    """

    changed = Signal()
    said_more = Signal()
    nurse_done = Signal()
    failed = Signal(object)

    def __init__(
        self,
        page: PhotoPage,
        actions: Actions,
        service: ReasonerService,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._evidence = EvidenceController(page, actions, service, self)
        self._bedside = BedsideController(page, actions, self)
        self._measuring = MeasuringController(page, actions, background, self)
        self._quiet = False
        for part in (self._evidence, self._bedside, self._measuring):
            part.changed.connect(self.changed)
        for part in (self._bedside, self._measuring):
            part.begun.connect(self.changed)
            part.done.connect(self.nurse_done)
        for saying in (self._bedside.changed, self._measuring.measured, self._evidence.reviewed):
            saying.connect(self._say_more)
        for failing in (self._evidence, self._measuring):
            failing.failed.connect(self.failed)
        actions.undo.triggered.connect(self._back)
        actions.redo.triggered.connect(self._forth)

    @property
    def now(self) -> Said:
        """All that was said, as it is now."""
        return Said(
            self._evidence.assessment,
            self._evidence.review,
            self._bedside.bedside,
            self._measuring.measurement,
        )

    @property
    def unsaved(self) -> bool:
        """Whether something was said that is kept nowhere."""
        return self._evidence.unsaved or self._bedside.unsaved or self._measuring.unsaved

    @property
    def nurse_at_work(self) -> bool:
        """Whether she records or measures; what the model says waits, and no other panel is shown."""
        return self._bedside.asking or self._measuring.measuring

    @property
    def measuring(self) -> bool:
        """Whether she measures on the photo."""
        return self._measuring.measuring

    def begin(self, opened: OpenedPhoto) -> None:
        """Nothing is said yet of this photo."""
        self._measuring.show_photo(opened)

    def turn(self, opened: OpenedPhoto, said: Said, kept: Said) -> None:
        """Show what was said of another photo of the same visit.

        Args:
            opened: the photo.
            said: of it; what was found at the bedside is left as it is.
            kept: what of that is kept.
        """
        self._quiet = True
        self._evidence.clear()
        self._bedside.show(said.assessment)
        self._measuring.show_photo(opened)
        self._restore(opened, said, kept)

    def bring(self, opened: OpenedPhoto, said: Said, kept: Said) -> None:
        """Show what was said before.

        Args:
            opened: the photo that it was said of.
            said: all of it.
            kept: what of that is kept.
        """
        self._quiet = True
        self._bedside.restore(said.bedside, said.assessment)
        self._bedside.note_saved(kept.bedside)
        self._restore(opened, said, kept)

    def show(self, opened: OpenedPhoto, assessment: Assessment) -> None:
        """Show a model's answer."""
        self._evidence.show(opened.photo, assessment)
        self._bedside.show(assessment)
        self._say_more()

    def note_kept(self, said: Said) -> None:
        """Take note that this is kept."""
        self._evidence.note_saved(said.review)
        self._bedside.note_saved(said.bedside)
        self._measuring.note_saved(said.measurement)

    def clear(self) -> None:
        """Let go of all of it."""
        self._quiet = True
        for part in (self._evidence, self._bedside, self._measuring):
            part.clear()
        self._quiet = False

    def enter_signs(self, said: Mapping[str, Presence]) -> None:
        """Enter what the nurse says of signs at the bedside, by their codes, as if she answered there."""
        self._bedside.enter(said)

    def ask_first(self) -> None:
        """Ask the nurse before the model answers, unless she has been asked."""
        self._bedside.ask_first()

    def enable(self, *, possible: bool, bedside_wanted: bool, line_mm: float | None) -> None:
        """Say which actions are possible now.

        Args:
            possible: whether there is a photo, and no other is being read.
            bedside_wanted: whether the nurse's findings are asked for at all.
            line_mm: how long the line of the printed calibration cards was measured to be.
        """
        if self.nurse_at_work:
            self._evidence.disable()
        else:
            self._evidence.enable()
        self._bedside.enable(possible=possible and bedside_wanted and not self._measuring.measuring)
        self._measuring.line_mm = line_mm
        self._measuring.enable(possible=possible and not self._bedside.asking)

    @property
    def _at_hand(self) -> EvidenceController | BedsideController | MeasuringController:
        """In what undo goes back."""
        if self._bedside.asking:
            return self._bedside
        return self._measuring if self._measuring.measuring else self._evidence

    @Slot()
    def _back(self) -> None:
        self._at_hand.back()

    @Slot()
    def _forth(self) -> None:
        self._at_hand.forth()

    def _restore(self, opened: OpenedPhoto, said: Said, kept: Said) -> None:
        self._evidence.restore(opened.photo, said.assessment, said.review)
        self._measuring.restore(said.measurement)
        self.note_kept(replace(kept, bedside=self._bedside.kept))
        self._quiet = False

    @Slot()
    def _say_more(self) -> None:
        # While another photo is shown, what is said is half of one and half of the other.
        if not self._quiet:
            self.said_more.emit()
