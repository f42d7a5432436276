"""How far users agree with the model over time, for the clinician in charge."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.clinic import Right
from woundapp.evaluation import concordance
from woundapp.evaluation.concordance import Concordance, Reviewed, SignCount
from woundapp.evaluation.shares import Share
from woundapp.records import comparing
from woundapp.records.store import RecordStore
from woundapp.ui import words
from woundapp.ui.icons import icon
from woundapp.ui.months_plot import MonthsPlot
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.records_service import RecordsService
from woundapp.ui.table import Table
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Card, Panel, announce, label

FEWEST = 5
"""Reviews or places below which a share says too little to be shown."""

_translate = QCoreApplication.translate

_LETTERS = 16
"""Of a list that are seen."""

_PERIODS = (timedelta(days=31), timedelta(days=92), timedelta(days=365), None)


@dataclass(frozen=True, slots=True)
class _Found:
    """Agreement of the chosen user or of all, and of each user; names by the users' ids; the models."""

    whole: Concordance
    users: Mapping[str, Concordance]
    names: Mapping[str, str]
    models: tuple[str, ...]


class AgreementPage(QWidget):
    """A period, a user or all, and how far they agree with the model.

    Signals:
        left(): the user wants to go back.

    Args:
        service: the records.
        clock: the present moment, with a time zone.
    """

    left = Signal()

    def __init__(
        self, service: RecordsService, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__()
        self._service, self._clock = service, clock
        self._asked = 0
        self._panel = Panel()
        self._panel.scroll_area.setAccessibleName(self.tr("Agreement with the model"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self._panel.foot.setContentsMargins(0, 0, 0, 0)
        self._period = _Choice(self.tr("Period"))
        self._period.addItems(
            [self.tr("Last month"), self.tr("Last 3 months"), self.tr("Last year"), self.tr("All")]
        )
        self._period.setCurrentIndex(1)
        self._user = _Choice(self.tr("Who"))
        self._user.addItem(self.tr("Everybody"), "")
        self._told = label()
        self._figures = QWidget()
        self._fill()
        self._figures.hide()
        for choice in (self._period, self._user):
            choice.currentIndexChanged.connect(self.refresh)
        service.locked.connect(self._forget)

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        self._asked += 1
        if not self._service.may(Right.SEE_AGREEMENT):
            self._forget()
            self._told.setText(self.tr("A clinician or an administrator can see this."))
            return
        asked, user, period = (
            self._asked,
            str(self._user.currentData()),
            _PERIODS[self._period.currentIndex()],
        )
        since = self._clock() - period if period else None
        self._told.setText(self.tr("Counting…"))

        def then(found: _Found) -> None:
            if asked == self._asked:
                self._show(found)

        def failed(error: BaseException) -> None:
            self._told.setText("")
            self._service.failed.emit(error)

        self._service.ask(lambda store: _count(store, since, user), then, failed)

    def _fill(self) -> None:
        body = self._panel.body
        back = QPushButton(icon("back"), self.tr("&Back"))
        back.setIconSize(QSize(ICON, ICON))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(back)
        head.addWidget(label(self.tr("Agreement with the model"), size=1.7, bold=True), 1)
        body.addLayout(head)
        body.addWidget(
            label(
                self.tr(
                    "Agreement means that a person and the model say the same of a wound; it does not say "
                    "who of them is right."
                )
            )
        )
        choices = QHBoxLayout()
        choices.setSpacing(GAP)
        for choice in (self._period, self._user):
            name = label(choice.accessibleName())
            name.setWordWrap(False)
            choices.addWidget(name)
            choices.addWidget(choice)
            choices.addSpacing(2 * GAP)
        choices.addWidget(self._told, 1)
        body.addLayout(choices)
        body.addWidget(self._figures)
        body.addStretch(1)
        self._fill_figures()

    def _fill_figures(self) -> None:
        column = QVBoxLayout(self._figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + 4)
        self._status, self._places = _Figure(self.tr("Status of the wound")), _Figure(self.tr("Signs"))
        cards = QHBoxLayout()
        cards.setSpacing(GAP + 4)
        for card in (self._status, self._places):
            cards.addWidget(card, 1)
        column.addLayout(cards)
        self._plot = MonthsPlot(
            self.tr("Agreement on the status by month; the table below says the same"), FEWEST
        )
        ring = label(
            self.tr("A ring is a month of fewer than {count} reviews.").format(count=FEWEST), muted=True
        )
        share, interval = self.tr("Agreement"), self.tr("95 % interval")
        self._months = Table(
            self.tr("Agreement on the status by month"),
            (self.tr("Month"), share, interval, self.tr("Reviews")),
            widest=3,
        )
        self._signs = Table(
            self.tr("Agreement by sign"),
            (
                self.tr("Sign"),
                share,
                interval,
                self.tr("Places"),
                self.tr("Both"),
                self.tr("Model only"),
                self.tr("User only"),
                self.tr("Unsure"),
            ),
        )
        self._users = Table(
            self.tr("Agreement by user"),
            (
                self.tr("User"),
                self.tr("On the status"),
                interval,
                self.tr("Reviews"),
                self.tr("On signs"),
                interval,
                self.tr("Places"),
            ),
        )
        for title, parts in (
            (self.tr("Status by month"), (self._plot, ring, self._months)),
            (self.tr("By sign"), (self._signs,)),
            (self.tr("By user"), (self._users,)),
        ):
            column.addWidget(label(title, size=1.1, bold=True))
            for part in parts:
                column.addWidget(part)
        self._models = label(muted=True)
        column.addWidget(self._models)

    def _show(self, found: _Found) -> None:
        self._offer(found.names)
        whole = found.whole
        if not whole.reviews:
            self._told.setText(self.tr("In this time nobody reviewed what a model said."))
            self._figures.hide()
            return
        told = (
            self.tr("1 review")
            if whole.reviews == 1
            else self.tr("{count} reviews").format(count=whole.reviews)
        )
        self._told.setText(told)
        kappa = self._kappa(whole.kappa) if whole.status.total >= FEWEST else ""
        self._status.show_share(whole.status, kappa)
        self._places.show_share(
            whole.places.share, self.tr("Out of all places where the model or the user sees a sign.")
        )
        self._plot.show_months(whole.months)
        self._months.show_rows(
            [
                (f"{month:%Y-%m}", *_cells(share))
                for month, share in sorted(whole.months.items(), reverse=True)
            ]
        )
        self._signs.show_rows([_sign_row(sign, count) for sign, count in whole.signs.items()])
        users = sorted(found.users.items(), key=lambda entry: found.names.get(entry[0], ""))
        self._users.show_rows(
            [
                (found.names.get(user, ""), *_cells(hers.status), *_cells(hers.places.share))
                for user, hers in users
            ]
        )
        self._models.setText(
            self.tr("What was reviewed is from: {models}.").format(models=", ".join(found.models))
        )
        self._figures.show()
        announce(self, told)

    def _kappa(self, kappa: float | None) -> str:
        if kappa is None:
            return self.tr("Cohen's kappa cannot be given: all say the same one status.")
        return self.tr("Cohen's kappa {kappa:.2f}: 1 is the same every time, 0 is as by chance.").format(
            kappa=kappa
        )

    def _offer(self, names: Mapping[str, str]) -> None:
        """Offer these users, and keep the one who is chosen."""
        with QSignalBlocker(self._user):
            chosen = self._user.currentData()
            while self._user.count() > 1:
                self._user.removeItem(1)
            for user, name in sorted(names.items(), key=lambda entry: entry[1]):
                self._user.addItem(name, user)
            self._user.setCurrentIndex(max(0, self._user.findData(chosen)))

    @Slot()
    def _forget(self) -> None:
        """Nothing is left to be seen by somebody else."""
        self._asked += 1
        self._told.setText("")
        self._offer({})
        self._figures.hide()


class _Choice(QuietList):
    """A list with a name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_LETTERS)


class _Figure(Card):
    """One share, large, with its interval and what to know of it."""

    def __init__(self, title: str) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        column.setSpacing(2)
        self._share, self._interval, self._note = label(size=1.7, bold=True), label(), label(muted=True)
        column.addWidget(label(title, bold=True))
        for part in (self._share, self._interval, self._note):
            column.addWidget(part)
        column.addStretch(1)

    def show_share(self, share: Share, note: str) -> None:
        agreement, interval, _ = _cells(share)
        self._share.setText(agreement)
        said = self.tr("{right} of {total}, 95 % interval {interval}")
        alone = self.tr("{right} of {total}")
        self._interval.setText(
            (said if interval else alone).format(right=share.right, total=share.total, interval=interval)
        )
        self._note.setText(note)


def _count(store: RecordStore, since: datetime | None, user: str) -> _Found:
    names = {kept.id: kept.content.name for kept in store.users()}
    reviewed, who, models = [], {user} - {""}, set()
    for each in comparing.compared(store, since):
        who.add(each.review.by)
        if user in ("", each.review.by):
            reviewed.append(Reviewed.of(each.review.by, each.seen_at, each.assessment, each.review.content))
            models.add(f"{each.assessment.algorithm.name} {each.assessment.algorithm.version}")
    return _Found(
        Concordance.of(reviewed),
        concordance.by_user(reviewed),
        {each: names[each] for each in who if each in names},
        tuple(sorted(models)),
    )


def _cells(share: Share) -> tuple[str, str, str]:
    """Share, interval and count in words."""
    if share.share is None or share.total < FEWEST:
        return _translate("AgreementPage", "too few to say"), "", str(share.total)
    low, high = share.interval_95
    interval = _translate("AgreementPage", "{low} to {high} %").format(low=_percent(low), high=_percent(high))
    return f"{_percent(share.share)} %", interval, str(share.total)


def _percent(share: float) -> int:
    return round(100 * share)


def _sign_row(sign: str, count: SignCount) -> tuple[str, ...]:
    each = (count.seen, count.rejected, count.missed, count.unsure)
    return (words.sign_name(sign), *_cells(count.share), *map(str, each))
