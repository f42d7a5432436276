"""The window: what can be done when, and who tells whom."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

import msgspec
from PySide6.QtCore import QStandardPaths, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from woundapp import paths, settings
from woundapp.domain import Assessment
from woundapp.errors import SettingsError
from woundapp.imaging import photo as photos
from woundapp.reasoner.messages import LoadResult
from woundapp.reasoner.model_pack import Manifest, ModelPack
from woundapp.report import pdf
from woundapp.settings import Settings
from woundapp.ui import help_dialogs, photo_source, unsaved_dialog
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bars import DemonstrationBanner, ModelLine, NoticeBar
from woundapp.ui.bedside_controller import BedsideController
from woundapp.ui.empty_page import EmptyPage
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.evidence_controller import EvidenceController
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.photo_source import OpenedPhoto, Read
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.theme import ThemeManager
from woundapp.ui.widgets import Panel


class _State(Enum):
    EMPTY = auto()
    READY = auto()
    THINKING = auto()
    RESULT = auto()


class MainWindow(QMainWindow):
    """The one window of the program.

    While a photo is being assessed no other can be opened: on a slow machine minutes of work would be
    lost by a stray drop. A notice says to cancel first. A photo that cannot be read changes nothing, and
    a result that was replaced can be had again, since assessments are repeatable.

    Args:
        service: the model; the window owns, loads and closes it.
        themes: of the application; the window owns it.
        kept: the user's settings.
        seed: of the assessments.
    """

    def __init__(self, service: ReasonerService, themes: ThemeManager, kept: Settings, seed: int) -> None:
        super().__init__()
        self.errors = ErrorDialogs(self)
        self._service = service
        self._themes = themes
        for part in (service, themes):
            part.setParent(self)
        self._settings = kept
        self._seed = seed
        self._background = Background("window", threads=2, parent=self)
        self._actions = Actions(self)
        self._state = _State.EMPTY
        self._panel: Panel | None = None
        self._opened: OpenedPhoto | None = None
        self._manifest: Manifest | None = None
        self._waiting: Assessment | None = None
        self._opening = False
        self._saving = False
        self._photo_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self._report_folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self._build()
        self._connect()
        self._enter(_State.EMPTY)
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    def open_photo(self, path: Path) -> None:
        """Read a photo and show it; a photo that is no good is told in a dialog and changes nothing."""
        self._open(lambda: photos.load(path))

    @Slot()
    def load_model(self) -> None:
        """Begin to load the model, or try again."""
        self._model_line.show_starting()
        self._service.load()
        self._enable_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the model and all work; nothing runs on when the window is gone."""
        if self._unsaved:
            event.ignore()
            self._ask_about_unsaved(self._lose_and_close)
            return
        self.hide()
        self._service.close()
        self._background.close()
        super().closeEvent(event)

    @property
    def _unsaved(self) -> bool:
        return self._evidence.unsaved or self._bedside.unsaved

    def _ask_about_unsaved(self, go_on: Callable[[], object]) -> None:
        save = self._ask_where_to_save if self._evidence.assessment else None
        unsaved_dialog.ask(self, save, go_on)

    def _lose_and_close(self) -> None:
        self.forget()
        self.close()

    def forget(self) -> None:
        """Let go of what the nurse said of this photo."""
        self._waiting = None
        self._evidence.clear()
        self._bedside.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photo_source.offers_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(photo_source.readers(event.mimeData()))
        event.acceptProposedAction()

    def _build(self) -> None:
        samples = sorted((paths.assets() / "samples").glob("*.jpg"))
        self._banner = DemonstrationBanner()
        self._banner.hide()
        self._notice = NoticeBar()
        self._empty = EmptyPage(self._actions.open, samples, self._background)
        self._page = PhotoPage(self._actions)
        self._evidence = EvidenceController(self._page, self._actions, self._service, self)
        self._bedside = BedsideController(self._page, self._actions, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page)
        self._model_line = ModelLine()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._banner, self._notice, self._pages, self._model_line):
            column.addWidget(part, 1 if part is self._pages else 0)
        self.setCentralWidget(whole)
        self._actions.fill_menus()
        self._actions.themes[self._settings.theme].setChecked(True)

    def _connect(self) -> None:
        actions, view = self._actions, self._page.view
        does: dict[QAction, Callable[[], object]] = {
            actions.open: self._ask_for_photo,
            actions.paste: self._paste,
            actions.export: self._ask_where_to_save,
            actions.quit: self.close,
            actions.assess: self._assess,
            actions.cancel: self._cancel,
            actions.retry: self.load_model,
            actions.zoom_in: view.zoom_in,
            actions.zoom_out: view.zoom_out,
            actions.fit: view.fit,
            actions.actual_size: view.actual_size,
            actions.shortcuts: lambda: help_dialogs.show_shortcuts(self, actions.all),
            actions.about: lambda: help_dialogs.show_about(self, self._manifest),
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        for action in actions.themes.values():
            action.triggered.connect(self._theme_chosen)
        self._empty.sample_chosen.connect(self.open_photo)
        self._notice.link_chosen.connect(self._open_report)
        self._model_line.retry_chosen.connect(self.load_model)
        self._bedside.begun.connect(self._enable_actions)
        self._bedside.done.connect(self._bedside_done)
        self._evidence.changed.connect(self._enable_actions)
        self._evidence.failed.connect(self.errors.show_error)
        self._service.pack_read.connect(self._show_pack)
        self._service.loading_progressed.connect(self._model_line.show_progress)
        self._service.model_loaded.connect(self._model_loaded)
        self._service.loading_failed.connect(self._loading_failed)
        self._service.assessment_progressed.connect(self._page.thinking.show_progress)
        self._service.assessment_completed.connect(self._show_assessment)
        self._service.assessment_failed.connect(self._assessment_failed)
        self._service.assessment_cancelled.connect(self._assessment_cancelled)

    def _enter(self, state: _State) -> None:
        self._state = state
        self._pages.setCurrentWidget(self._empty if state is _State.EMPTY else self._page)
        if state is not _State.THINKING:
            self._page.thinking.stop()
        panels = {
            _State.READY: self._page.ready,
            _State.THINKING: self._page.thinking,
            _State.RESULT: self._page.result,
        }
        self._panel = panels.get(state)
        self._show_panel()

    def _show_panel(self) -> None:
        """Show the panel of the moment, unless the nurse is recording what she finds."""
        self._enable_actions()
        if self._panel and not self._bedside.asking:
            self._page.show_panel(self._panel)

    @Slot()
    def _bedside_done(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._notice.hide()
            self._show_assessment(waiting)
        else:
            self._show_panel()

    def _enable_actions(self) -> None:
        actions, state = self._actions, self._state
        idle = state is not _State.THINKING and not self._opening
        with_photo = state is not _State.EMPTY
        actions.open.setEnabled(idle)
        actions.paste.setEnabled(idle)
        actions.assess.setEnabled(state is _State.READY and idle)
        probing = self._service.state is ModelState.PROBING
        actions.cancel.setEnabled((state is _State.THINKING and not self._waiting) or probing)
        self._bedside.enable(possible=with_photo and not self._opening)
        actions.export.setEnabled(state is _State.RESULT and idle and not self._saving)
        actions.retry.setEnabled(self._service.state is ModelState.FAILED)
        for action in (actions.zoom_in, actions.zoom_out, actions.fit, actions.actual_size):
            action.setEnabled(with_photo)
        self._evidence.enable()

    @Slot()
    def _ask_for_photo(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in photos.SUFFIXES)
        dialog = QFileDialog(self, self.tr("Open a photo of the wound"), self._photo_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Photos ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._photo_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _photo_file_chosen(self, file: str) -> None:
        self._photo_folder = str(Path(file).parent)
        self.open_photo(Path(file))

    @Slot()
    def _paste(self) -> None:
        self._take(photo_source.readers(QGuiApplication.clipboard().mimeData()))

    def _take(self, readers: list[Read]) -> None:
        """Open what was dropped or pasted."""
        if self._state is _State.THINKING:
            self._notice.tell(self.tr("A photo is being assessed. Cancel that first, then open another one."))
        elif not readers:
            self._notice.tell(self.tr("There is no photo to paste. Copy a photo or a photo's file first."))
        elif not self._opening:
            self._open(readers[0])
            if len(readers) > 1:
                self._notice.tell(self.tr("Photos are assessed one at a time: the first one is opened."))

    def _open(self, read: Read) -> None:
        if self._unsaved:
            self._ask_about_unsaved(lambda: self._begin_to_open(read))
        else:
            self._begin_to_open(read)

    def _begin_to_open(self, read: Read) -> None:
        self._notice.hide()
        self._opening = True
        self._enable_actions()
        self._background.run(lambda: photo_source.opened(read), self._show_photo, self._opening_failed)

    def _show_photo(self, opened: OpenedPhoto) -> None:
        self._opening = False
        self.forget()
        self._opened = opened
        self.setWindowTitle(opened.photo.name)
        self._page.view.show_photo(opened.levels, opened.photo.name)
        self._page.ready.show_photo(opened.photo, opened.quality)
        self._enter(_State.READY)

    def _opening_failed(self, error: BaseException) -> None:
        self._opening = False
        self._enable_actions()
        self.errors.show_error(error)

    @Slot(object)
    def _show_pack(self, pack: ModelPack) -> None:
        self._manifest = pack.manifest
        self._banner.setVisible(pack.manifest.demonstration)
        self._model_line.show_pack(pack.manifest)

    @Slot(object)
    def _model_loaded(self, loaded: LoadResult) -> None:
        self._model_line.show_loaded(loaded)
        if loaded.notice:
            self._notice.tell(loaded.notice, symbol="warning")
        self._enable_actions()

    @Slot(object)
    def _loading_failed(self, error: BaseException) -> None:
        self._model_line.show_failed()
        self._enable_actions()
        self.errors.show_error(error)

    @Slot()
    def _assess(self) -> None:
        if self._opened is None:
            return
        self._page.thinking.start(waiting=self._service.state is not ModelState.READY)
        self._enter(_State.THINKING)
        self._service.assess(self._opened.photo, self._seed)

    @Slot()
    def _cancel(self) -> None:
        self._actions.cancel.setEnabled(False)
        if self._state is not _State.THINKING:
            self._service.stop_probing()
            return
        self._page.thinking.cancelling()
        self._service.cancel()

    @Slot(object)
    def _show_assessment(self, assessment: Assessment) -> None:
        assert self._opened is not None
        if self._bedside.asking:
            # Her judgement comes first: what the model says could sway it.
            self._waiting = assessment
            self._notice.tell(self.tr("The model's answer is there. It is shown when you are done."))
            self._enable_actions()
            return
        self._enter(_State.RESULT)
        self._evidence.show(self._opened.photo, assessment)
        self._bedside.show(assessment)

    @Slot(object)
    def _assessment_failed(self, error: BaseException) -> None:
        self._enter(_State.READY)
        self.errors.show_error(error)

    @Slot()
    def _assessment_cancelled(self) -> None:
        self._enter(_State.READY)

    @Slot()
    def _ask_where_to_save(self) -> None:
        if self._opened is None or self._evidence.assessment is None:
            return
        name = pdf.file_name(self._opened.photo, self._evidence.assessment)
        dialog = QFileDialog(self, self.tr("Save the report"), self._report_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        target, assessment, review = Path(file), self._evidence.assessment, self._evidence.review
        bedside = self._bedside.bedside
        if self._opened is None or assessment is None:
            return
        opened, photo = self._opened, self._opened.photo
        self._report_folder = str(target.parent)
        self._saving = True
        self._enable_actions()
        self._notice.tell(self.tr("Saving the report…"))

        def write() -> Path:
            pdf.write(target, photo, assessment, self._settings.page_size, review, bedside)
            return target

        def saved(target: Path) -> None:
            if self._opened is opened:  # else it is the report of the photo before
                self._evidence.note_saved(review)
                self._bedside.note_saved(bedside)
            self._saved(target)

        self._background.run(write, saved, self._saving_failed)

    def _saved(self, target: Path) -> None:
        self._saving = False
        self._enable_actions()
        self._notice.tell(
            self.tr("Saved as {name}.").format(name=target.name),
            link=self.tr("Open the &report"),
            target=str(target),
            symbol="done",
        )

    def _saving_failed(self, error: BaseException) -> None:
        self._saving = False
        self._notice.hide()
        self._enable_actions()
        self.errors.show_error(error)

    @Slot(str)
    def _open_report(self, file: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(file)):
            self._notice.tell(
                self.tr("No program on this machine opens PDF files. The report is in {file}.").format(
                    file=file
                )
            )

    @Slot()
    def _theme_chosen(self) -> None:
        chosen = next(theme for theme, action in self._actions.themes.items() if action.isChecked())
        self._themes.use(chosen)
        self._settings = msgspec.structs.replace(self._settings, theme=chosen)
        try:
            settings.save(self._settings)
        except SettingsError as error:
            self.errors.show_error(error)
