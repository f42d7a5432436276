"""The help: contents and search on one side, the topic on the other."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from woundapp.ui import quiet_list, theme
from woundapp.ui.help import topics
from woundapp.ui.help.browser import Browser
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, announce, label

_SIZE = (980, 640)
_CONTENTS = 250
_OF_THE_SCREEN = 0.95
_TOPIC = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """Stays open beside what it is about.

    Keys: Alt+Left and Alt+Right go back and forward, Ctrl+F to the search, Escape closes.

    Args:
        parent: the window or dialog it belongs to.
        language: ISO 639-1 code.
    """

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self._language = language
        self._name = ""
        self._before: list[str] = []
        self._after: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.windowTitle())
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._open_first)
        self._contents = QListWidget()
        self._contents.setAccessibleName(self.tr("Topics"))
        self._contents.setWordWrap(True)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        quiet_list.enlarge(self._contents)
        self._contents.currentItemChanged.connect(self._chosen)
        self._nothing = label(self.tr("Nothing was found. Try another word."), muted=True)
        self._nothing.hide()
        self._browser = Browser(topics.folder() / "pictures")
        self._browser.anchorClicked.connect(self._follow)
        self._back = self._step(self.tr("Back"), "back", "Alt+Left", self._go_back)
        self._forward = self._step(self.tr("Forward"), "forward", "Alt+Right", self._go_forward)
        self._close = QPushButton(self.tr("&Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._search.setFocus)
        self._build()
        self._find()

    def show_topic(self, name: str) -> None:
        """Show a topic; the one before can be gone back to.

        Args:
            name: one of `topics.TOPICS`.
        """
        if self._name and name != self._name:
            self._before.append(self._name)
            self._after.clear()
        self._turn_to(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._browser.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _step(self, name: str, symbol: str, keys: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("square", True)
        button.setIcon(icon(symbol))
        button.setIconSize(QSize(ICON, ICON))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _build(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(GAP)
        steps.addWidget(self._back)
        steps.addWidget(self._forward)
        steps.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addLayout(steps)
        for part in (self._search, self._nothing, self._contents):
            side.addWidget(part)
        side.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeading)
        self._side = QWidget()
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._side)
        row.addWidget(self._browser, 1)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self._side.setFixedWidth(min(theme.grown(_CONTENTS), room.width() // 3))
        self.resize(QSize(*map(theme.grown, _SIZE)).boundedTo(room))

    @property
    def _words(self) -> list[str]:
        return re.findall(r"\w+", self._search.text())

    def _turn_to(self, name: str) -> None:
        self._name = name
        topic = topics.read(name, self._language)
        self._browser.show_text(topic.text, self._words)
        self._browser.setAccessibleName(self.tr("Help: {title}").format(title=topic.title))
        self.setWindowTitle(self._browser.accessibleName())
        self._back.setEnabled(bool(self._before))
        self._forward.setEnabled(bool(self._after))
        self._point()
        announce(self, topic.title)

    def _point(self) -> None:
        """Have the contents show where one is."""
        self._contents.blockSignals(True)
        names = [self._contents.item(row).data(_TOPIC) for row in range(self._contents.count())]
        self._contents.setCurrentRow(names.index(self._name) if self._name in names else -1)
        self._contents.blockSignals(False)

    @Slot()
    def _find(self) -> None:
        found = topics.find(self._search.text(), self._language)
        self._contents.blockSignals(True)
        self._contents.clear()
        for topic in found:
            item = QListWidgetItem(topic.title)
            item.setData(_TOPIC, topic.name)
            self._contents.addItem(item)
        self._contents.blockSignals(False)
        self._nothing.setVisible(not found)
        self._point()

    @Slot()
    def _open_first(self) -> None:
        if self._contents.count():
            self.show_topic(self._contents.item(0).data(_TOPIC))

    @Slot(object, object)
    def _chosen(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.show_topic(item.data(_TOPIC))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if name in topics.TOPICS:
            self.show_topic(name)

    @Slot()
    def _go_back(self) -> None:
        if self._before:
            self._after.append(self._name)
            self._turn_to(self._before.pop())

    @Slot()
    def _go_forward(self) -> None:
        if self._after:
            self._before.append(self._name)
            self._turn_to(self._after.pop())
