"""Shows Markdown with pictures that fit, in the colours of the theme."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from woundapp.ui import theme
from woundapp.ui.theme import DARK, GAP

_IMAGE = QTextDocument.ResourceType.ImageResource
_SETTLING_MILLISECONDS = 100
_LINE_PERCENT = 120.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_PICTURE = "\ufffc"
"""Stands for a picture in a block's text."""

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Browser(QTextBrowser):
    """Reads no file but the pictures of its folder, of which there is one for each theme.

    Args:
        pictures: their folder; `name.webp` in a text stands for `name-light.webp` or `name-dark.webp`. None
            for no pictures.
    """

    def __init__(self, pictures: Path | None = None) -> None:
        super().__init__()
        self._pictures = pictures
        self._text = ""
        self._words: list[str] = []
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else pictures change their size
        self.document().setDocumentMargin(2 * GAP)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self._show_again)

    def show_text(self, text: str, words: list[str] | None = None) -> None:
        """Show a text from its top.

        Args:
            text: Markdown; HTML in it is shown as it is written.
            words: marked wherever they stand, in either case.
        """
        self._text, self._words = text, words or []
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if QTextDocument.ResourceType(kind) is not _IMAGE or self._pictures is None:
            return None
        file = Path(QUrl(name).path())
        scheme = "dark" if theme.colours() is DARK else "light"
        image = QImage(str(self._pictures / f"{file.stem}-{scheme}{file.suffix}"))
        room = self.viewport().width() - 4 * GAP
        if image.isNull() or image.width() <= room:
            return image
        return image.scaledToWidth(max(1, room), Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._settling.start()

    @Slot()
    def _show_again(self) -> None:
        at = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(at)

    def _render(self) -> None:
        self.document().clear()
        self.document().setMarkdown(self._text, _FEATURES)
        self._space()
        self.setExtraSelections([each for word in self._words for each in self._marked(word)])

    def _space(self) -> None:
        """Give headings and paragraphs air, of which Markdown has none in Qt."""
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            if cursor.currentTable() is None:
                first = block.blockNumber() == 0
                form.setTopMargin(3 * GAP if form.headingLevel() and not first else 0)
                form.setBottomMargin(GAP // 2 if cursor.currentList() else GAP)
                if _PICTURE not in block.text():
                    form.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
                cursor.setBlockFormat(form)
            block = block.next()

    def _marked(self, word: str) -> list[QTextEdit.ExtraSelection]:
        found = []
        cursor = self.document().find(word)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, self._mark()  # type: ignore[attr-defined, unused-ignore]
            found.append(mark)
            cursor = self.document().find(word, cursor)
        return found

    def _mark(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(QColor(theme.colours().demonstration.paper))
        made.setForeground(QColor(theme.colours().demonstration.ink))
        return made
