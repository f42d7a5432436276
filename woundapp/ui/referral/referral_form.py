"""What can be chosen of a referral, each with an answer that is right for most."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.domain import ImageRegion
from woundapp.referral.bundle import Form, ReferralOptions
from woundapp.referral.deidentify import Choices
from woundapp.report.options import ReportOptions
from woundapp.ui import clinic_words, day
from woundapp.ui.fields import CheckField, ChoiceField, ListField
from woundapp.ui.referral import places
from woundapp.ui.referral.alternatives import Alternatives
from woundapp.ui.referral.overview import Extent, Overview
from woundapp.ui.referral.passphrase_field import PassphraseField
from woundapp.ui.referral.places import Place
from woundapp.ui.reporting.options_form import LANGUAGES
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, label

_ELSEWHERE = "elsewhere"


class Which(StrEnum):
    """What of a wound goes along."""

    VISIT = "visit"
    COURSE = "course"


class Whose(StrEnum):
    """Whether the patient can be recognised."""

    NAMED = "named"
    NAMELESS = "nameless"


class Way(StrEnum):
    """How it gets to the specialist."""

    LOCKED_PDF = "locked_pdf"
    LOCKED_ZIP = "locked_zip"
    OPEN_ZIP = "open_zip"
    PAPER = "paper"


class ReferralForm(QWidget):
    """Four questions: what goes along, whose wound it is, how it gets there, and where to.

    Signals:
        changed(): something else is chosen.
        hiding_wanted(): parts of photos shall be hidden.
        reading_wanted(): the texts shall be read.

    Args:
        overview: what there is.
        report: how the report is to be; what it says of the course is chosen first.
        code: stands for the patient where nobody is named.
    """

    changed = Signal()
    hiding_wanted = Signal()
    reading_wanted = Signal()

    def __init__(self, overview: Overview, report: ReportOptions, code: str) -> None:
        super().__init__()
        self._overview, self._report, self._code = overview, report, code
        self._hidden: Mapping[str, tuple[ImageRegion, ...]] = {}
        self._kept: dict[tuple[Which, Whose], frozenset[str]] = {}
        several = self.tr("The whole course: {count} visits").format(count=overview.visits)
        self._which = ChoiceField(
            self.tr("What goes along?"),
            [(Which.VISIT, self.tr("The visit of {day}").format(day=day.brief(overview.day)))]
            + ([(Which.COURSE, several)] if overview.visits > 1 else []),
        )
        self._which.show_typed(Which.COURSE if report.course and overview.visits > 1 else Which.VISIT)
        self._language = ListField(self.tr("Language of the report"), list(LANGUAGES.items()))
        self._language.show_typed(report.language)
        self._data = CheckField(
            self.tr("Also photos and data as files"),
            self.tr("For other programs: JSON, FHIR and DICOM. The report has the photos in it anyway."),
        )
        self._data.show_typed(str(True))
        self._photos, self._hide = label(muted=True), self._button(self.hiding_wanted)
        self._hide.setText(self.tr("&Hide parts of the photos…"))
        self._texts, self._read = label(muted=True), self._button(self.reading_wanted)
        self._read.setText(self.tr("&Read the texts…"))
        name = clinic_words.isolated(overview.name)
        self._whose = Alternatives(
            self.tr("The patient"),
            [
                (
                    Whose.NAMED,
                    self.tr("With the name"),
                    self.tr("The specialist sees that it is {name}, and all that is entered.").format(
                        name=name
                    )
                    if overview.name
                    else self.tr("The specialist sees all that is entered; no patient is named."),
                ),
                (
                    Whose.NAMELESS,
                    self.tr("Without a name"),
                    self.tr(
                        "Names of patient and staff, identifiers and what cameras write into photos are left "
                        "out. The code {code} stands for the patient."
                    ).format(code=code),
                ),
            ],
        )
        self._shifted = CheckField(
            self.tr("Move all dates"),
            self.tr(
                "By the same number of days, so the time between them stays right. Only the age is kept."
            ),
        )
        self._shifted.show_typed(str(True))
        self._left = Advice(
            self.tr(
                "What is left can still show who it is: a face, a tattoo or a label in a photo, a name in a "
                "text, and the wound itself. Look at the photos and read the texts."
            )
        )
        self._way = Alternatives(
            self.tr("How does it get there?"),
            [
                (
                    Way.LOCKED_PDF,
                    self.tr("A locked PDF"),
                    self.tr("Every PDF program opens it with the passphrase. All else is attached to it."),
                ),
                (
                    Way.LOCKED_ZIP,
                    self.tr("A locked ZIP"),
                    self.tr("For clinics that file photos and data. 7-Zip, WinZip or Keka opens it."),
                ),
                (
                    Way.OPEN_ZIP,
                    self.tr("A ZIP that is not locked"),
                    self.tr("Whoever gets hold of it can read everything."),
                ),
                (Way.PAPER, self.tr("On paper"), self.tr("The report is printed.")),
            ],
        )
        self._passphrase = PassphraseField()
        self._places = places.found()
        self._where = ListField(
            self.tr("Where to?"),
            [
                *((str(at), place.words) for at, place in enumerate(self._places)),
                (_ELSEWHERE, self.tr("Another folder…")),
            ],
        )
        self._build()
        for field in (self._which, self._language, self._data, self._whose, self._shifted, self._way):
            field.changed.connect(self._tell)
        self._where.changed.connect(self._tell)
        self._tell()

    @property
    def extent(self) -> Extent:
        """What there is of what goes along."""
        return self._overview.course if self._course else self._overview.visit

    @property
    def kept(self) -> frozenset[str]:
        """Keys of the texts that go along."""
        every = frozenset(text.key for text in self.extent.texts)
        return self._kept.get(self._situation, self.extent.suggested if self._nameless else every)

    def keep(self, texts: frozenset[str]) -> None:
        """Have these texts go along, by their keys."""
        self._kept[self._situation] = texts
        self._tell()

    @property
    def hidden(self) -> Mapping[str, tuple[ImageRegion, ...]]:
        """What of the photos is hidden, by their ids."""
        return self._hidden

    def hide_parts(self, hidden: Mapping[str, tuple[ImageRegion, ...]]) -> None:
        """Hide these parts of the photos."""
        self._hidden = hidden
        self._tell()

    @property
    def day(self) -> date:
        """Of the last visit."""
        return self._overview.day

    @property
    def way(self) -> Way:
        """How it gets there."""
        return Way(self._way.typed)

    @property
    def place(self) -> Place | None:
        """Where the file is put; None for a folder that is to be looked for."""
        typed = self._where.typed
        return None if typed == _ELSEWHERE else self._places[int(typed)]

    @property
    def options(self) -> ReferralOptions:
        """The referral as it is chosen now."""
        every = frozenset(text.key for text in self.extent.texts)
        locked = self.way in (Way.LOCKED_PDF, Way.LOCKED_ZIP)
        return ReferralOptions(
            replace(self._report, course=self._course, language=self._language.typed),
            Choices(
                self._nameless,
                self._nameless and self._shifted.checked,
                None if self.kept == every else self.kept,
                {
                    photo.id: self._hidden[photo.id]
                    for photo in self.extent.photos
                    if photo.id in self._hidden
                },
                self._code if self._nameless else "",
            ),
            photos=self._data.checked,
            data=self._data.checked,
            form=Form.PDF if self.way is Way.LOCKED_PDF else Form.ZIP,
            passphrase=self._passphrase.typed if locked else "",
        )

    def check(self) -> bool:
        """Show what is wrong with the choices, if anything is; whether nothing is."""
        return self._passphrase.isHidden() or self._passphrase.check()

    @property
    def _course(self) -> bool:
        return self._which.typed == Which.COURSE

    @property
    def _nameless(self) -> bool:
        return self._whose.typed == Whose.NAMELESS

    @property
    def _situation(self) -> tuple[Which, Whose]:
        return Which(self._which.typed), Whose(self._whose.typed)

    @Slot()
    def _tell(self) -> None:
        extent, nameless, way = self.extent, self._nameless, self.way
        parts = sum(len(self._hidden.get(photo.id, ())) for photo in extent.photos)
        self._photos.setText(
            self.tr("Photos: {count}. Hidden parts: {parts}.").format(count=len(extent.photos), parts=parts)
        )
        kept = len(self.kept)
        self._texts.setText(
            self.tr("Texts: {kept} of {count} go along.").format(kept=kept, count=len(extent.texts))
        )
        self._read.setEnabled(bool(extent.texts))
        for part in (self._shifted, self._left):
            part.setVisible(nameless)
        place = self.place
        self._where.note(str(place.folder) if place else "")
        self._passphrase.setVisible(way in (Way.LOCKED_PDF, Way.LOCKED_ZIP))
        self._where.setVisible(way is not Way.PAPER)
        self._data.setVisible(way is not Way.PAPER)
        self.changed.emit()

    def _button(self, pressed: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(2 * GAP)
        looked = QVBoxLayout()
        looked.setSpacing(GAP)
        for shown in (self._photos, self._hide, self._texts, self._read):
            looked.addWidget(shown)
        for asked in (self._which, self._whose, self._shifted, self._left):
            left.addWidget(asked)
        left.addLayout(looked)
        left.addWidget(self._language)
        left.addStretch(1)
        for way in (self._way, self._passphrase, self._where, self._data):
            right.addWidget(way)
        right.addStretch(1)
        self._columns = QGridLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setHorizontalSpacing(4 * GAP)
        self._columns.addLayout(left, 0, 0)
        self._columns.addLayout(right, 0, 1)
        self._columns.setColumnStretch(0, 1)
        self._columns.setColumnStretch(1, 1)
        self._right = right

    def stack(self, *, stacked: bool) -> None:
        """Put the second column below the first, where there is no room beside it."""
        self._columns.removeItem(self._right)
        self._columns.addLayout(self._right, 1 if stacked else 0, 0 if stacked else 1)
        self._columns.setColumnStretch(1, 0 if stacked else 1)
