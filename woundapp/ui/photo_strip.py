"""The photos of a visit as small pictures in a row, to go from one to the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QScrollArea, QToolButton, QWidget

from woundapp.ui.photo_items import pixmap
from woundapp.ui.theme import GAP
from woundapp.ui.visit_photos import VisitPhoto, VisitPhotos

_PICTURE = QSize(96, 72)
_SEVERAL = 2


class PhotoStrip(QScrollArea):
    """A button for each photo of the visit; hidden as long as there is but one.

    Signals:
        chosen(int): index of the photo that shall be at hand.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(self.tr("Photos of this visit"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_visit(self, visit: VisitPhotos) -> None:
        """Show the photos of the visit at hand, whichever they are."""
        visit.changed.connect(lambda: self._show(visit.all, visit.at))

    def _show(self, photos: Sequence[VisitPhoto], at: int) -> None:
        if len(photos) < _SEVERAL:
            photos = ()
            if not self._group.buttons():
                return  # as in most visits; this is called with everything that is said
        row = QHBoxLayout(content := QWidget())
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        for button in self._group.buttons():
            self._group.removeButton(button)
        for index, photo in enumerate(photos):
            button = self._button(photo, index, len(photos))
            button.setChecked(index == at)
            self._group.addButton(button, index)
            row.addWidget(button)
        row.addStretch(1)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setWidget(content)
        self.setFixedHeight(content.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())
        self.setVisible(bool(photos))
        if photos and had_focus:
            self._group.button(at).setFocus()

    def _button(self, photo: VisitPhoto, index: int, total: int) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setIcon(QIcon(pixmap(photo.new.small)))
        button.setIconSize(_PICTURE)
        marks = [
            str(index + 1),
            "✓" if photo.said.assessment else "",
            "cm" if photo.said.measurement.scale else "",
        ]
        button.setText("  ".join(mark for mark in marks if mark))
        said = [
            self.tr("Photo {number} of {total}: {name}").format(
                number=index + 1, total=total, name=photo.new.name
            )
        ]
        if photo.said.assessment:
            said.append(self.tr("assessed"))
        if photo.said.measurement.wounds:
            said.append(self.tr("measured"))
        if photo.filed:
            said.append(self.tr("in the records"))
        button.setAccessibleName(", ".join(said))
        button.setToolTip(button.accessibleName())
        return button
