"""The strips above and below the photo: the demonstration banner, notices, and the model line."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER
from woundapp.ui import phrases, theme
from woundapp.ui.icons import Symbol, icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, announce, breakable, label

if TYPE_CHECKING:
    from woundapp.reasoner.messages import LoadResult
    from woundapp.reasoner.model_pack import Manifest

_BAR_WIDTH = 160


class DemonstrationBanner(QFrame):
    """Says that the model is for demonstration; there is no way to close it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("demonstration", True)
        text = label(phrases.said(DEMONSTRATION_BANNER))
        text.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        row.addStretch(1)
        row.addWidget(Symbol("warning", ICON, lambda: theme.colours().demonstration))
        row.addWidget(text)
        row.addStretch(1)


class NoticeBar(QFrame):
    """One thing the user should know, without having to answer; a new one replaces it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._symbol = Symbol("info", ICON, lambda: theme.colours().surface)
        self._text = label()
        self._link = QPushButton()
        self._link.clicked.connect(self._link_clicked)
        self._does: Callable[[], object] | None = None
        close = QPushButton()
        close.setProperty("square", True)
        close.setIcon(icon("close"))
        close.setIconSize(QSize(ICON, ICON))
        close.setAccessibleName(self.tr("Close this notice"))
        close.setToolTip(self.tr("Close this notice"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        row.addWidget(close)
        self.hide()

    def tell(
        self,
        text: str,
        *,
        link: str = "",
        does: Callable[[], object] | None = None,
        symbol: str = "info",
    ) -> None:
        """Show a notice.

        Args:
            text: what it says.
            link: text of its button; empty for none.
            does: what the button does.
            symbol: name of the icon.
        """
        self._symbol.show_symbol(symbol)
        self._text.setText(breakable(text))
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self._does = does
        self.show()
        announce(self, text)

    @Slot()
    def _link_clicked(self) -> None:
        if self._does:
            self._does()


class ModelLine(QFrame):
    """Which model judges, on what device, whether it is ready; and what this program is not.

    Signals:
        retry_chosen(): the model shall be loaded again after a failure.
    """

    retry_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("line", True)
        self._model = ""
        self._symbol = Symbol("later", ICON)
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Loading of the model"))
        self._retry = QPushButton(self.tr("&Try again"))
        self._retry.setIcon(icon("retry"))
        self._retry.clicked.connect(self.retry_chosen)
        disclaimer = label(phrases.said(DISCLAIMER), bold=True)
        disclaimer.setWordWrap(False)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._retry)
        row.addWidget(disclaimer)
        self.show_starting()

    def hold(self, button: QPushButton) -> None:
        """Take in a button that something else is told by."""
        self._row.insertWidget(self._row.count() - 1, button)

    def show_starting(self) -> None:
        """The model begins to load."""
        self._show(self.tr("The model is loading"), "now", loading=True)
        self._bar.setRange(0, 0)

    def show_pack(self, manifest: "Manifest") -> None:
        """Name the model."""
        self._model = f"{manifest.title} {manifest.version}"
        self.setToolTip(manifest.intended_use)

    def show_progress(self, stage: str, share: float | None) -> None:
        """Show how far the loading is.

        Args:
            stage: what is being done.
            share: of it that is done, 0 to 1; None where nobody knows.
        """
        self._show(f"{self._model}: {stage}", "now", loading=True)
        self._bar.setRange(0, 0 if share is None else 100)
        if share is not None:
            self._bar.setValue(round(share * 100))

    @Slot(object)
    def show_loaded(self, loaded: "LoadResult") -> None:
        """The model is ready."""
        self._show(
            self.tr("{model} is ready on {device}").format(model=self._model, device=loaded.device), "done"
        )

    def show_failed(self) -> None:
        """The model could not be loaded."""
        self._show(self.tr("The model could not be loaded"), "warning", failed=True)

    def _show(self, text: str, symbol: str, *, loading: bool = False, failed: bool = False) -> None:
        self._text.setText(text)
        self._symbol.show_symbol(symbol)
        self._bar.setVisible(loading)
        self._retry.setVisible(failed)
