"""Where parts of the photos of a referral are hidden, one photo after the other."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.domain import ImageRegion
from woundapp.ui import day, theme
from woundapp.ui.errors import told
from woundapp.ui.referral.hiding_view import HidingView
from woundapp.ui.referral.overview import LargePhoto, Pictured
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, announce, label

Read = Callable[[str, Callable[[LargePhoto], object], Callable[[BaseException], object]], None]
"""Reads a photo by its id, away from the window's thread; then gives it, or the error."""

_SIZE = QSize(1120, 900)
_OF_THE_SCREEN = 0.95


class HidingDialog(QDialog):
    """Shows each photo as it will go along; what is drawn over is black there for good.

    Signals:
        hidden_changed(dict[str, tuple[ImageRegion, ...]]): something else is hidden, by the photos' ids.

    Args:
        photos: of the referral.
        hidden: what is hidden already, by the photos' ids.
        read: reads one of them.
        parent: the dialog it lies over.
    """

    hidden_changed = Signal(object)

    def __init__(
        self,
        photos: Sequence[Pictured],
        hidden: Mapping[str, tuple[ImageRegion, ...]],
        read: Read,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hide parts of the photos"))
        self.setAccessibleName(self.windowTitle())
        self._photos, self._hidden, self._read = photos, dict(hidden), read
        self._at = 0
        self._chosen: int | None = None
        self._shown: LargePhoto | None = None
        self._gone = False
        self.view = HidingView()
        self.view.drawn.connect(self._add)
        self.view.removed.connect(self._remove)
        self.view.finding_chosen.connect(self._choose)
        self.view.region_pulled.connect(self._move)
        self.view.region_nudged.connect(self._move)
        self._which = label(bold=True)
        self._how = label(
            self.tr(
                "Draw with the mouse over a face, a tattoo or a label: it becomes black for good. With keys: "
                "add a rectangle, move it with Alt and the arrows, resize it with Alt, Shift and the arrows."
            ),
            muted=True,
        )
        self._said = Advice("")
        self._said.hide()
        self._build()
        self._turn_to(0)

    @property
    def regions(self) -> tuple[ImageRegion, ...]:
        """What is hidden of the photo that is shown."""
        return self._hidden.get(self._photos[self._at].id, ())

    def done(self, result: int) -> None:
        """Close it; what is hidden stays so."""
        self._gone = True
        super().done(result)

    def _build(self) -> None:
        button = self._button
        self._previous = button(self.tr("P&revious photo"), lambda: self._turn_to(self._at - 1), "Ctrl+PgUp")
        self._next = button(self.tr("Ne&xt photo"), lambda: self._turn_to(self._at + 1), "Ctrl+PgDown")
        self._adding = button(self.tr("&Add a rectangle"), self._add_in_the_middle, "Ctrl+D")
        self._removing = button(self.tr("&Take it away"), self._remove)
        self._writing = button(self.tr("Hide the &writing"), self._hide_writing)
        close = button(self.tr("&Done"), self.accept)
        close.setProperty("primary", True)
        tools = QGridLayout()
        tools.setSpacing(GAP)
        for at, each in enumerate((self._adding, self._removing, self._writing)):
            tools.addWidget(each, 0, at)
        tools.setColumnStretch(3, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._previous)
        foot.addWidget(self._next)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP)
        for part in (self._which, self._how, self._said):
            whole.addWidget(part)
        whole.addWidget(self.view, 1)
        whole.addLayout(tools)
        whole.addLayout(foot)
        wanted = QSize(theme.grown(_SIZE.width()), theme.grown(_SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))

    def _button(self, text: str, does: Callable[[], object], keys: str = "") -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(does)
        if keys:
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)
            made.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        return made

    def _turn_to(self, index: int) -> None:
        """Show another photo as soon as it is read."""
        self._at, self._chosen, self._shown = index, None, None
        photo = self._photos[index]
        text = self.tr("Photo {number} of {count}: {day}")
        said = text.format(number=index + 1, count=len(self._photos), day=day.said(photo.day))
        self._which.setText(said)
        announce(self, said)
        self._enable()

        def shown(found: LargePhoto) -> None:
            if not self._gone and self._photos[self._at] is photo:
                self._shown = found
                self.view.begin(found.levels, said)
                self._say(self._of_writing(found))
                self._show()
                self.view.setFocus()

        def failed(error: BaseException) -> None:
            if not self._gone and self._photos[self._at] is photo:
                self._say(told(error))

        self._read(photo.id, shown, failed)

    def _of_writing(self, found: LargePhoto) -> str:
        if not found.writing:
            return ""
        return self.tr("Something seems to be written in this photo. It may be a name.")

    def _say(self, text: str) -> None:
        self._said.say(text)
        if text:
            announce(self, text)

    def _show(self) -> None:
        if self._shown is None:
            return
        self.view.show_hidden(self.regions, self._chosen, self.tr("hidden"))
        self._enable()

    def _enable(self) -> None:
        there = self._shown is not None
        several = len(self._photos) > 1
        self._previous.setVisible(several)
        self._next.setVisible(several)
        self._previous.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._photos) - 1)
        self._adding.setEnabled(there)
        self._removing.setEnabled(there and self._chosen is not None)
        self._writing.setVisible(bool(self._shown and self._shown.writing))

    def _keep(self, regions: tuple[ImageRegion, ...], chosen: int | None) -> None:
        self._hidden[self._photos[self._at].id] = regions
        self._chosen = chosen
        self._show()
        self.hidden_changed.emit({key: kept for key, kept in self._hidden.items() if kept})

    @Slot(object)
    def _add(self, region: ImageRegion) -> None:
        if self._shown:
            self._keep((*self.regions, region), len(self.regions))
            announce(self, self.tr("Hidden."))

    @Slot()
    def _add_in_the_middle(self) -> None:
        if self._shown:
            self._add(self.view.middle())
            self.view.setFocus()

    @Slot()
    def _hide_writing(self) -> None:
        if self._shown:
            more = tuple(region for region in self._shown.writing if region not in self.regions)
            self._keep((*self.regions, *more), self._chosen)
            self._say(self.tr("The writing that was found is hidden. Look whether there is more."))

    @Slot()
    def _remove(self) -> None:
        if self._chosen is not None:
            kept = tuple(each for at, each in enumerate(self.regions) if at != self._chosen)
            self._keep(kept, None)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._chosen = index if index >= 0 else None
        self.view.choose(self._chosen)
        self._enable()

    @Slot(int, object)
    def _move(self, index: int, region: ImageRegion) -> None:
        self._keep(tuple(region if at == index else each for at, each in enumerate(self.regions)), index)
