"""The photo at hand as a draft: kept until it is filed or given up, and brought back after a crash."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Slot

from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Wound
from woundapp.domain import Assessment
from woundapp.records import drafts, examinations
from woundapp.records.drafts import Draft
from woundapp.records.examinations import Filed
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.review import Review
from woundapp.ui import words
from woundapp.ui.bars import NoticeBar
from woundapp.ui.draft_keeper import DraftKeeper
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_source import OpenedPhoto
from woundapp.ui.records_service import RecordsService
from woundapp.ui.report_saver import Said

_PHOTO, _CASE, _ASSESSMENT, _REVIEW, _BEDSIDE = "photo", "case", "assessment", "review", "bedside"
_ALL = (_PHOTO, _CASE, _ASSESSMENT, _REVIEW, _BEDSIDE)

_Kind = TypeVar("_Kind")


class _Case(msgspec.Struct, frozen=True):
    """Which photo of whose wound it is.

    Attributes:
        name: of the photo's file.
        wound: the id; empty where nobody said.
        visit: the id of the visit that it was filed at; empty for none.
    """

    name: str
    wound: str
    visit: str


@dataclass(frozen=True, slots=True)
class _Begun:
    """What a user had begun.

    Attributes:
        parts: of the draft.
        case: which photo it is of.
        patient: whose it is; None where nobody said.
        wound: likewise.
        filed: the visit that it was filed at; None for none.
    """

    parts: Mapping[str, Draft]
    case: _Case
    patient: Kept[Patient] | None
    wound: Kept[Wound] | None
    filed: Filed | None


class PhotoDrafts(QObject):
    """Follows the photo at hand while the records are open.

    A photo belongs to who was at work when it was opened, or unlocked the records while it was at hand.

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
        self._kept: OpenedPhoto | None = None
        self._bringing_back = False
        photo.opened.connect(self._opened)
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
        parts = begun.parts
        said = Said(
            _decoded(parts, _ASSESSMENT, Assessment),
            _decoded(parts, _REVIEW, Review) or Review(()),
            _decoded(parts, _BEDSIDE, Bedside) or Bedside(),
        )
        content, at = parts[_PHOTO].content, max(part.at for part in parts.values())
        self._bringing_back = True

        def show() -> None:
            self._photo.show_said(said, kept=False)
            self._bringing_back = False
            self._notice.tell(
                self.tr("What you had begun is here again, as it was on {moment}.").format(
                    moment=words.moment(at)
                )
            )

        self._photo.open(lambda: (begun.case.name, content), case, show)

    @Slot()
    def _opened(self) -> None:
        user, opened = self._service.user, self._photo.photo
        self._owner = user.id if user else None
        if opened is not None and user is not None and not self._bringing_back:
            self._keep_all()

    @Slot()
    def _said_more(self) -> None:
        opened, user = self._photo.photo, self._service.user
        if opened is None or user is None or self._owner != user.id or self._bringing_back:
            return
        self._keep_all()

    def _keep_all(self) -> None:
        opened, case, said = self._photo.photo, self._photo.case, self._photo.said
        assert opened is not None
        if case and case.filed and not self._photo.unsaved:
            self._drop()  # all of it is in the records
            return
        if self._kept is not opened:
            self._keeper.keep(_PHOTO, opened.content)  # large, so only once
            self._kept = opened
        visit = case.filed.visit.id if case and case.filed else ""
        written = _Case(opened.photo.name, case.wound.id if case else "", visit)
        self._keeper.keep(_CASE, msgspec.json.encode(written))
        self._keeper.keep(_ASSESSMENT, msgspec.json.encode(said.assessment) if said.assessment else None)
        self._keeper.keep(_REVIEW, msgspec.json.encode(said.review))
        self._keeper.keep(_BEDSIDE, msgspec.json.encode(said.bedside))

    @Slot()
    def _closed(self) -> None:
        if self._service.user and self._owner == self._service.user.id:
            self._drop()
        self._owner = None

    def _drop(self) -> None:
        self._kept = None
        for part in _ALL:
            self._keeper.keep(part, None)


def _read(store: RecordStore, user: str) -> _Begun | None:
    """What a user had begun; None for nothing."""
    parts = drafts.of(store, user)
    case = _decoded(parts, _CASE, _Case)
    if case is None or _PHOTO not in parts:
        return None
    kept = {part: parts[part] for part in _ALL if part in parts}
    filed = examinations.of_visit(store, case.visit) if case.visit else None
    wound = store.get(Wound, case.wound) if case.wound else None
    patient = store.get(Patient, wound.content.patient) if wound else None
    return _Begun(kept, case, patient, wound, filed)


def _decoded(parts: Mapping[str, Draft], part: str, kind: type[_Kind]) -> _Kind | None:
    return msgspec.json.decode(parts[part].content, type=kind) if part in parts else None
