"""What the dialogs about passphrases, PINs and codes have in common."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from woundapp.records.key_file import KeyFile
from woundapp.ui import theme
from woundapp.ui.attempt import Attempt
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Panel, clear, label

_WIDTH = 600


class SecretDialog(QDialog):
    """One page at a time, over a button that goes back and one that tries.

    While something is tried it cannot be closed, so that what comes of it is always seen.

    Args:
        title: of the dialog.
        keys: of the records.
        parent: the window it belongs to.
    """

    def __init__(self, title: str, keys: KeyFile, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(min(theme.grown(_WIDTH), self.screen().availableSize().width()))
        self._does: Callable[[], object] = self.accept
        self._goes_back: Callable[[], object] = self.reject
        self._turned = False
        self._attempt = Attempt(keys)
        self._attempt.chosen.connect(self._do)
        self._attempt.busied.connect(self._disable)
        self._back = QPushButton()
        self._back.clicked.connect(self._go_back)
        self._place = QVBoxLayout()
        self._panel = Panel()
        self._panel.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self._panel.body.addLayout(self._place)
        self._panel.body.addWidget(self._attempt)
        self._panel.body.addStretch(1)
        self._panel.foot.addStretch(1)
        self._panel.foot.addWidget(self._back)
        self._panel.foot.addWidget(self._attempt.button)
        content = self._panel.scroll_area.widget()
        assert content
        content.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panel)

    def show_page(
        self,
        page: QWidget,
        text: str,
        does: Callable[[], object],
        back: str = "",
        goes_back: Callable[[], object] | None = None,
    ) -> None:
        """Show a page instead of the one before, which is gone with all that was typed in it.

        Args:
            page: has the focus first where it has a focus proxy.
            text: of the button that tries; empty for none.
            does: what that button does.
            back: text of the other button; "Cancel" if empty.
            goes_back: what that one does; it closes the dialog if None.
        """
        clear(self._place)
        self._place.addWidget(page)
        page.show()  # else it is shown later, and cannot have the focus yet
        self._turned = True
        self._does, self._goes_back = does, goes_back or self.reject
        self._attempt.button.setText(text)
        self._attempt.button.setVisible(bool(text))
        self._attempt.button.setDefault(bool(text))
        self._attempt.allow(possible=True)
        self._attempt.end()
        self._back.setText(back or self.tr("&Cancel"))
        self.setTabOrder(page, self._back)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close it, unless something is tried."""
        if not self._attempt.busy:
            super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Be as high as a new page, and grow with what is said, as far as the screen goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            body, foot = self._panel.body, self._panel.foot
            least, bar = body.totalMinimumSize().width(), self._panel.scroll_area.verticalScrollBar()
            width = max(self.width(), least)
            # As high as if a scroll bar stood beside it, so that one that is there for a moment goes again;
            # and the focus adds a little that the layouts do not tell.
            narrow = max(least, width - bar.sizeHint().width())
            needed = body.totalHeightForWidth(narrow) + foot.totalSizeHint().height() + GAP
            height = needed if self._turned else max(self.height(), needed)
            self.resize(width, min(height, self.screen().availableGeometry().height()))
            self._turned = False
        return False

    @Slot()
    def _do(self) -> None:
        self._does()

    @Slot()
    def _go_back(self) -> None:
        self._goes_back()

    @Slot(bool)
    def _disable(self, busy: bool) -> None:
        self._back.setDisabled(busy)
        page = self._place.itemAt(0)
        if page and (widget := page.widget()):
            widget.setDisabled(busy)


def page_of(title: str, *parts: QWidget) -> QWidget:
    """A page: its title and what stands below; the first part that can has the focus.

    Args:
        title: of the page.
        parts: from top to bottom.
    """
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP + 4)
    column.addWidget(label(title, size=1.25, bold=True))
    for part in parts:
        column.addWidget(part)
    taking = (part for part in parts if part.focusProxy() or part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    page.setFocusProxy(next(taking))
    return page
