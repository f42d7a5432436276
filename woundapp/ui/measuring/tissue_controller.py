"""Proposes shares of tissue for the chosen wound, and keeps what is entered until it is confirmed."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from woundapp.imaging import tissue
from woundapp.measurement import Tissue
from woundapp.ui.background import Background
from woundapp.ui.measuring.sheet import Outline, Points
from woundapp.ui.measuring.tissue_form import TissueForm

Shares = Mapping[Tissue, int]


class TissueController(QObject):
    """Fills the form of tissue.

    Signals:
        confirmed(Shares): the nurse confirmed shares for the outline that is shown.
        failed(error): something went wrong that nobody expected.

    Args:
        form: to be filled.
        background: looks at the colours.
        parent: Qt's owner.
    """

    confirmed = Signal(object)
    failed = Signal(object)

    def __init__(self, form: TissueForm, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._background = form, background
        form.edited.connect(self._edited)
        form.confirmed.connect(self._confirmed)
        self.begin_anew(None)

    def begin_anew(self, pixels: NDArray[np.uint8] | None) -> None:
        """Forget everything, for another photo.

        Args:
            pixels: of the upright photo; None for none.
        """
        self._pixels = pixels
        self._outline: Outline | None = None
        self._number = 0
        self._entered: dict[int, Shares] = {}
        self._proposed: dict[Points, Shares] = {}
        self._looking = False

    def show(self, outline: Outline | None, number: int) -> None:
        """Show the shares of an outline.

        Args:
            outline: the chosen one; None for none.
            number: of it, from 1.
        """
        self._outline, self._number = outline, number
        if outline is None:
            return
        entered = self._entered.get(outline.key)
        proposed = self._proposed.get(outline.points)
        confirmed = outline.tissue is not None and entered is None
        if entered is not None:
            state = self.tr("Not confirmed yet.")
        elif outline.changed_since_confirmed:
            state = self.tr("The outline has changed since you confirmed these. Check them again.")
        elif confirmed:
            state = self.tr("You confirmed these.")
        elif proposed is not None:
            state = self.tr("Proposed by the program from the colours. Correct them, then confirm.")
        else:
            state = self.tr("Looking at the colours…")
            self._propose(outline.points)
        shares = entered if entered is not None else outline.tissue or proposed
        settled = confirmed and not outline.changed_since_confirmed
        self._form.show_shares(number, shares, state, confirmed=settled)

    def _propose(self, points: Points) -> None:
        """Look at the colours inside an outline; one at a time, the last one that is wanted."""
        pixels = self._pixels
        if pixels is None or self._looking:
            return
        self._looking = True

        def found(shares: Shares) -> None:
            if pixels is not self._pixels:
                return
            self._looking = False
            self._proposed[points] = shares
            self.show(self._outline, self._number)

        def failed(error: BaseException) -> None:
            self._looking = False
            self.failed.emit(error)

        self._background.run(lambda: tissue.shares(pixels, points), found, failed)

    @Slot(object)
    def _edited(self, shares: Shares) -> None:
        if self._outline is not None:
            self._entered[self._outline.key] = shares
            self.show(self._outline, self._number)

    @Slot(object)
    def _confirmed(self, shares: Shares) -> None:
        if self._outline is not None:
            self._entered.pop(self._outline.key, None)
            self.confirmed.emit(shares)
