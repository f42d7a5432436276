"""What can be done with a result: look at a finding, check the evidence, see what it leans on, correct it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from woundapp import signs
from woundapp.domain import Assessment, ImageRegion, InfectionStatus, SupportMap, WoundPhoto
from woundapp.reasoner.messages import Progress
from woundapp.review import Review
from woundapp.ui import words
from woundapp.ui.actions import Actions
from woundapp.ui.history import History
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.reasoner_service import ModelState, ReasonerService


class EvidenceController(QObject):
    """Keeps the findings in the list, on the photo and in the nurse's review in step.

    Signals:
        changed(): something else is possible now.
        reviewed(): the nurse said something else, or the evidence says more.
        failed(error): the model failed while it was asked about its evidence.

    Args:
        page: that shows the result.
        actions: of the window; those of findings and evidence are connected and enabled here.
        service: the model.
        parent: Qt's owner.
    """

    changed = Signal()
    reviewed = Signal()
    failed = Signal(object)

    def __init__(self, page: PhotoPage, actions: Actions, service: ReasonerService, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._actions, self._service = page, actions, service
        self._photo: WoundPhoto | None = None
        self._assessment: Assessment | None = None
        self._history = History(Review(()))
        self._in_report = Review(())
        self._map: SupportMap | None = None
        self._signs = self._sign_menu()
        does: dict[QAction, Callable[[], object]] = {
            actions.next_finding: lambda: self._step(1),
            actions.previous_finding: lambda: self._step(-1),
            actions.weigh: self._weigh,
            actions.agree: lambda: self._judge(self.review.agree),
            actions.remove: lambda: self._judge(self.review.remove),
            actions.unsure: lambda: self._judge(self.review.doubt),
            actions.add_region: self._ask_for_sign,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        actions.support_map.toggled.connect(self._map_toggled)
        actions.highlights.toggled.connect(page.view.set_highlights)
        page.view.finding_chosen.connect(self._choose)
        page.result.finding_chosen.connect(self._choose)
        for judgement in (page.ready.judgement, page.result.judgement):
            judgement.concluded.connect(self._conclude)
        page.view.region_pulled.connect(self._pulled)
        page.view.region_nudged.connect(self._nudged)
        service.probing_progressed.connect(self._probing_progressed)
        service.support_measured.connect(self._support_measured)
        service.map_made.connect(self._map_made)
        service.probing_failed.connect(self._probing_failed)
        service.probing_cancelled.connect(self._probing_cancelled)

    @property
    def assessment(self) -> Assessment | None:
        """What is shown."""
        return self._assessment

    @property
    def review(self) -> Review:
        """What the nurse says of it."""
        return self._history.now

    @property
    def unsaved(self) -> bool:
        """Whether the nurse said something that is in no report."""
        return self.review.said and self.review != self._in_report

    def note_saved(self, review: Review) -> None:
        """Take note that a report holds a version of the review."""
        self._in_report = review

    def show(self, photo: WoundPhoto, assessment: Assessment) -> None:
        """Show a result; a quick model is asked at once what it leans on.

        What the nurse said of the wound before the model answered stands.
        """
        before = self.review
        first = Review.of(assessment.findings)
        self._begin_review(first)
        self._history.keep(first.conclude(before.status, before.reason))
        self._show(photo, assessment)
        if self._service.quick:
            self._weigh()

    def restore(self, photo: WoundPhoto, assessment: Assessment | None, review: Review) -> None:
        """Show what was said before; nothing is asked.

        Args:
            photo: that it was said of.
            assessment: the model's; None where it was not asked.
            review: the nurse's.
        """
        self._begin_review(review)
        if assessment:
            self._show(photo, assessment)
        else:
            self._show_judgement()

    def clear(self) -> None:
        """Show nothing any more, and ask nothing any more."""
        self._service.stop_probing()
        self._photo = self._assessment = self._map = None
        self._begin_review(Review(()))
        self._actions.support_map.setChecked(False)
        self._page.show_map(None)
        self._show_judgement()

    def back(self) -> None:
        """Undo the last thing that the nurse said."""
        self._travel(self._history.back)

    def forth(self) -> None:
        """Do again what was undone."""
        self._travel(self._history.forth)

    def _show(self, photo: WoundPhoto, assessment: Assessment) -> None:
        self._photo, self._assessment, self._map = photo, assessment, None
        self._page.result.show_assessment(assessment)
        self._actions.support_map.setChecked(False)
        self._page.show_map(None)
        self._show_findings(None)

    def _begin_review(self, first: Review) -> None:
        # The same words about another photo are in no report yet.
        self._history = History(first)
        self._in_report = first

    def enable(self) -> None:
        """Say which of its actions are possible now."""
        actions, chosen = self._actions, self._page.view.chosen
        shown = self._assessment is not None
        ready = self._service.state is ModelState.READY
        marks = self.review.marks
        actions.weigh.setEnabled(shown and ready and self._unweighed() > 0)
        self._page.result.show_cost(self._service.weighing_takes(self._unweighed()) if shown else None)
        actions.support_map.setEnabled(shown and (ready or self._map is not None))
        for action in (actions.highlights, actions.next_finding, actions.previous_finding):
            action.setEnabled(bool(marks))
        for_finding = chosen is not None and chosen < len(marks)
        own = for_finding and self._is_own(chosen)
        for action in (actions.agree, actions.unsure):
            action.setEnabled(for_finding and not own)
        actions.remove.setEnabled(for_finding)
        actions.add_region.setEnabled(shown)
        actions.undo.setEnabled(self._history.can_go_back)
        actions.redo.setEnabled(self._history.can_go_forth)

    def disable(self) -> None:
        """None of its actions is possible while the nurse records what she finds."""
        actions = self._actions
        for action in (
            actions.weigh,
            actions.support_map,
            actions.next_finding,
            actions.previous_finding,
            actions.agree,
            actions.remove,
            actions.unsure,
            actions.add_region,
        ):
            action.setEnabled(False)

    def _is_own(self, index: int | None) -> bool:
        assert self._assessment is not None
        return index is not None and index >= len(self._assessment.findings)

    def _unweighed(self) -> int:
        """How many places there are that nobody knows the support of."""
        located = self._assessment.located if self._assessment else ()
        return sum(finding.support is None for finding in located)

    def _show_judgement(self) -> None:
        status = self._assessment.infection_status if self._assessment else None
        for judgement in (self._page.ready.judgement, self._page.result.judgement):
            judgement.show_review(self.review, status)

    @Slot(object, str)
    def _conclude(self, status: InfectionStatus | None, reason: str) -> None:
        before = self.review
        # Letters of one reason are undone together.
        same = ("reason",) if status == before.status and reason != before.reason else None
        self._history.keep(before.conclude(status, reason), same)
        self._show_judgement()
        self.changed.emit()
        self.reviewed.emit()

    def _show_findings(self, chosen: int | None) -> None:
        assert self._assessment is not None
        self._show_judgement()
        findings = self._assessment.findings
        self._page.result.show_findings(findings, self.review)
        self._page.view.show_findings(self.review.shown(findings))
        self._choose(-1 if chosen is None or chosen >= len(self.review.marks) else chosen)

    @Slot(int)
    def _choose(self, index: int) -> None:
        """Show a finding as chosen in the list and on the photo alike; -1 for none."""
        chosen = index if index >= 0 else None
        if chosen is not None:
            self._actions.highlights.setChecked(True)
        self._page.view.choose(chosen)
        self._page.result.choose(chosen)
        self.changed.emit()

    def _step(self, by: int) -> None:
        count, chosen = len(self.review.marks), self._page.view.chosen
        if chosen is None:
            self._choose(0 if by > 0 else count - 1)
        else:
            self._choose((chosen + by) % count)

    @Slot()
    def _weigh(self) -> None:
        if self._photo is None or self._assessment is None or not self._unweighed():
            return
        if self._service.state is ModelState.READY:
            self._service.weigh(self._photo, self._assessment)
            self._page.result.begin_probing(self._service.left)
            self.changed.emit()

    @Slot(bool)
    def _map_toggled(self, wanted: bool) -> None:
        if self._photo is None or self._assessment is None:
            return
        if not wanted:
            self._page.show_map(None)
        elif self._map is not None:
            self._show_map()
        elif self._service.state is ModelState.READY:
            self._service.survey(self._photo, self._assessment)
            self._page.result.begin_probing(self._service.left)
            self.changed.emit()

    def _show_map(self) -> None:
        self._actions.highlights.setChecked(True)
        self._page.show_map(self._map)

    @Slot(object)
    def _probing_progressed(self, progress: Progress) -> None:
        if self._assessment is not None:
            self._page.result.show_probing(progress.fraction or 0.0)

    @Slot(object)
    def _support_measured(self, assessment: Assessment) -> None:
        # An answer that was replaced meanwhile has no place on the screen any more.
        if self._assessment is not None and self._assessment.assessed_at == assessment.assessed_at:
            self._assessment = assessment
            self._page.result.show_findings(assessment.findings, self.review)
            self._page.result.choose(self._page.view.chosen)
            self.reviewed.emit()
        self.changed.emit()

    @Slot(object)
    def _map_made(self, found: SupportMap) -> None:
        if self._photo is not None and self._photo.sha256 == found.photo_sha256:
            self._map = found
            self._page.result.show_idle(unweighed=self._unweighed() > 0)
            if self._actions.support_map.isChecked():
                self._show_map()
        self.changed.emit()

    @Slot()
    def _probing_cancelled(self) -> None:
        if self._assessment is not None:
            self._page.result.show_idle(unweighed=self._unweighed() > 0)
            self._actions.support_map.setChecked(
                self._map is not None and self._actions.support_map.isChecked()
            )
        self.changed.emit()

    @Slot(object)
    def _probing_failed(self, error: BaseException) -> None:
        self._probing_cancelled()
        self.failed.emit(error)

    def _judge(self, said: Callable[[int], Review]) -> None:
        chosen = self._page.view.chosen
        if chosen is not None:
            self._keep(said(chosen), chosen)

    @Slot(int, object)
    def _pulled(self, index: int, region: ImageRegion) -> None:
        self._keep(self.review.move(index, region), index)

    @Slot(int, object)
    def _nudged(self, index: int, region: ImageRegion) -> None:
        self._keep(self.review.move(index, region), index, same=("nudged", index))

    def _keep(self, review: Review, chosen: int, same: object = None) -> None:
        self._history.keep(review, same)
        self._show_findings(chosen)
        self.reviewed.emit()

    def _travel(self, way: Callable[[], None]) -> None:
        way()
        if self._assessment is None:
            self._show_judgement()
            self.changed.emit()
        else:
            self._show_findings(self._page.view.chosen)
        self.reviewed.emit()

    def _sign_menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setTitle(self.tr("Which sign do you see?"))
        menu.setAccessibleName(menu.title())
        for sign in signs.IN_PHOTO:
            entry = menu.addAction(words.sign_name(sign.code))
            entry.setData(sign.code)
        menu.triggered.connect(lambda entry: self._add(entry.data()))
        return menu

    @Slot()
    def _ask_for_sign(self) -> None:
        button = self._page.result.adding
        self._page.result.scroll_area.ensureWidgetVisible(button)
        self._signs.popup(button.mapToGlobal(QPoint(0, 0)))

    def _add(self, sign: str) -> None:
        self._keep(self.review.add(sign, self._page.view.middle()), len(self.review.marks))
        self._page.view.setFocus()
