"""The visit at hand as a draft: kept until it is filed or given up, and brought back after a crash."""

from dataclasses import dataclass
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, Slot

from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Wound
from woundapp.domain import Assessment
from woundapp.measurement import Measurement
from woundapp.records import drafts, examinations
from woundapp.records.examinations import Filed
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.review import Review
from woundapp.ui import filed_photos, visit_photos, words
from woundapp.ui.bars import NoticeBar
from woundapp.ui.draft_keeper import DraftKeeper
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.records_service import RecordsService
from woundapp.ui.said import Said
from woundapp.ui.visit_photos import VisitPhoto

_VISIT, _PHOTO = "visit", "photo:"


class _Photo(msgspec.Struct, frozen=True):
    """A photo and what was said of it.

    Attributes:
        name: of the file.
        sha256: of the file's bytes.
        assessment: the model's; None where it was not asked.
        review: the nurse's.
        measurement: what she measured.
        only_here: whether it is kept nowhere else.
    """

    name: str
    sha256: str
    assessment: Assessment | None
    review: Review
    measurement: Measurement
    only_here: bool


class _Visit(msgspec.Struct, frozen=True):
    """What was begun.

    Attributes:
        wound: the id; empty where nobody said.
        visit: the id of the visit that it was filed at; empty for none.
        photos: of it.
        at: index of the photo that was at hand.
        bedside: what was found.
        corrected: when the photos were taken, by the user's word.
    """

    wound: str
    visit: str
    photos: tuple[_Photo, ...]
    at: int
    bedside: Bedside
    corrected: datetime | None


@dataclass(frozen=True, slots=True)
class _Begun:
    """What a user had begun.

    Attributes:
        at: when it was kept.
        visit: the draft.
        photos: as they were.
        patient: whose it is; None where nobody said.
        wound: likewise.
        filed: the visit that it was filed at; None for none.
    """

    at: datetime
    visit: _Visit
    photos: tuple[VisitPhoto, ...]
    patient: Kept[Patient] | None
    wound: Kept[Wound] | None
    filed: Filed | None


class PhotoDrafts(QObject):
    """Follows the visit at hand while the records are open.

    Its photos belong to who was at work when they were opened, or unlocked the records while they were at
    hand.

    Args:
        photo: at hand.
        service: the records.
        keeper: of the drafts.
        notice: tells what came back.
    """

    def __init__(
        self, photo: PhotoDesk, service: RecordsService, keeper: DraftKeeper, notice: NoticeBar
    ) -> None:
        super().__init__(photo)
        self._photo, self._service, self._keeper, self._notice = photo, service, keeper, notice
        self._owner: str | None = None
        self._kept: set[str] = set()
        self._bringing_back = False
        photo.opened.connect(self._opened)
        photo.turned.connect(self._said_more)
        photo.said_more.connect(self._said_more)
        photo.case_changed.connect(self._said_more)
        photo.closed.connect(self._closed)

    @property
    def owner(self) -> str | None:
        """The id of the user whose photo is at hand; None where there is none, or nobody's."""
        return self._owner if self._photo.photo else None

    def bring_back(self) -> None:
        """Show what the user at work had begun, unless a photo is at hand; else keep that one from now on."""
        self._bringing_back = False
        user = self._service.user
        if user is None or self.owner == user.id:
            self._said_more()
            return
        self._service.ask(lambda store: _read(store, user.id), self._show)

    def note_filed(self) -> None:
        """It is in the records now, so no draft is needed until something else is said."""
        self._drop()
        self._keeper.flush()  # at once, or a backup could hold both

    def _show(self, begun: _Begun | None) -> None:
        user = self._service.user
        if user is None:
            return
        if begun is None:
            if self.owner is None:
                self._opened()
            return
        if self._photo.photo is not None:
            return  # somebody's photo is at hand; what was begun waits
        case = None
        if begun.patient and begun.wound:
            case = OpenCase(begun.patient, begun.wound, user, begun.filed)
        visit, at = begun.visit, begun.visit.at
        bedside = begun.filed.bedside if begun.filed else None
        new = begun.photos[at].new
        self._bringing_back = True

        def show() -> None:
            self._photo.bring(begun.photos, at, visit.bedside, bedside.content if bedside else Bedside())
            self._photo.visit.corrected = visit.corrected
            self._bringing_back = False
            self._kept = {photo.sha256 for photo in begun.photos}
            self._notice.tell(
                self.tr("What you had begun is here again, as it was on {moment}.").format(
                    moment=words.moment(begun.at)
                )
            )

        self._photo.opener.open(lambda: (new.name, new.content), case, show)

    @Slot()
    def _opened(self) -> None:
        user = self._service.user
        self._owner = user.id if user else None
        self._said_more()

    @Slot()
    def _said_more(self) -> None:
        user = self._service.user
        if self._photo.photo is None or user is None or self._owner != user.id or self._bringing_back:
            return
        self._keep_all()

    def _keep_all(self) -> None:
        case, photos = self._photo.case, self._photo.visit.all
        if case and case.filed and not self._photo.unsaved:
            self._drop()  # all of it is in the records
            return
        there = {photo.sha256 for photo in photos}
        for photo in photos:
            if photo.sha256 not in self._kept:
                self._keeper.keep(_PHOTO + photo.sha256[:32], photo.new.content)  # large, so only once
        for gone in self._kept - there:
            self._keeper.keep(_PHOTO + gone[:32], None)
        self._kept = there
        draft = _Visit(
            case.wound.id if case else "",
            case.filed.visit.id if case and case.filed else "",
            tuple(_draft(photo) for photo in photos),
            self._photo.visit.at,
            self._photo.said.bedside,
            self._photo.visit.corrected,
        )
        self._keeper.keep(_VISIT, msgspec.json.encode(draft))

    @Slot()
    def _closed(self) -> None:
        if self._service.user and self._owner == self._service.user.id:
            self._drop()
        self._owner = None

    def _drop(self) -> None:
        self._keeper.keep(_VISIT, None)
        for photo in self._kept:
            self._keeper.keep(_PHOTO + photo[:32], None)
        self._kept = set()


def _draft(photo: VisitPhoto) -> _Photo:
    said, new = photo.said, photo.new
    return _Photo(
        new.name, photo.sha256, said.assessment, said.review, said.measurement, only_here=new.only_here
    )


def _read(store: RecordStore, user: str) -> _Begun | None:
    """What a user had begun; None for nothing."""
    parts = drafts.of(store, user)
    if _VISIT not in parts:
        return None
    visit = msgspec.json.decode(parts[_VISIT].content, type=_Visit)
    if any(_PHOTO + photo.sha256[:32] not in parts for photo in visit.photos):
        return None
    filed = examinations.of_visit(store, visit.visit) if visit.visit else None
    wound = store.get(Wound, visit.wound) if visit.wound else None
    patient = store.get(Patient, wound.content.patient) if wound else None
    photos = tuple(_photo(photo, parts[_PHOTO + photo.sha256[:32]].content, filed) for photo in visit.photos)
    return _Begun(parts[_VISIT].at, visit, photos, patient, wound, filed)


def _photo(draft: _Photo, content: bytes, filed: Filed | None) -> VisitPhoto:
    new = visit_photos.read(lambda: (draft.name, content), only_here=draft.only_here)
    said = Said(draft.assessment, draft.review, Bedside(), draft.measurement)
    known = filed is not None and filed.of(draft.sha256) is not None
    kept = filed_photos.said(filed, draft.sha256) if filed else Said()
    return VisitPhoto(new, draft.sha256, said, kept, filed=known)
