"""Settings of the photos: the folder where they arrive, and the printed calibration card."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from woundapp.report import calibration_sheet
from woundapp.settings import Settings
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.fields import LineField, cleaned
from woundapp.ui.settings.page import PlaceField, SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.widgets import Advice, announce, clear

_LEAST_MM, _MOST_MM = 80.0, 120.0


class PhotosPage(SettingsPage):
    """Where photos come from, and how they are measured.

    Args:
        keeper: of the settings.
        background: writes the cards.
    """

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("PhotosPage", "Photos and measuring")

    def __init__(self, keeper: SettingsKeeper, background: Background) -> None:
        super().__init__(keeper)
        self._background = background
        self._folder = PlaceField(
            self.tr("Folder where photos arrive"),
            self.tr("No folder is chosen."),
            self.tr("The folder where photos of the camera arrive"),
        )
        self._line = LineField(
            self.tr("The 100 mm line on your printed card, in mm"), "", self.tr("such as: 99.5")
        )
        self._folder.chosen.connect(lambda folder: self._keep(self._folder, watched_folder=str(folder)))
        self._folder.removed.connect(lambda: self._keep(self._folder, watched_folder=None))
        self._line.finished.connect(self.finish)
        self._cards = QPushButton(self.tr("&Make the calibration cards as PDF…"))
        self._cards.clicked.connect(self._ask_for_cards)
        self._said = QVBoxLayout()
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._said)
        self._add(self._folder, cards, self._line)

    @Slot()
    def finish(self) -> bool:
        typed = cleaned(self._line.typed)
        if typed == _written(self._keeper.kept.card_line_mm):
            return True
        if not typed:
            return self._keep(self._line, card_line_mm=None)
        length = _read(typed)
        if length is None:
            self._line.refuse(
                self.tr("Write a length from {least} to {most} mm, such as 99.5.").format(
                    least=round(_LEAST_MM), most=round(_MOST_MM)
                )
            )
            return False
        return self._keep(self._line, card_line_mm=length)

    @Slot()
    def _ask_for_cards(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the calibration cards"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(calibration_sheet.FILE_NAME)
        dialog.fileSelected.connect(self._write_cards)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _write_cards(self, file: str) -> None:
        self._cards.setEnabled(False)
        target, paper = Path(file), self._keeper.kept.page_size

        def done(_: None) -> None:
            self._tell(
                self.tr("Saved as {name}. Print it at 100 %, and measure its line.").format(name=target.name)
            )

        self._background.run(
            lambda: calibration_sheet.write(target, paper),
            done,
            lambda error: self._tell(told(error), warning=True),
        )

    def _tell(self, text: str, *, warning: bool = False) -> None:
        self._cards.setEnabled(True)
        clear(self._said)
        self._said.addWidget(Advice(text, "warning" if warning else "done", warning=warning))
        announce(self, text)

    def _show(self, kept: Settings) -> None:
        self._folder.show_typed(kept.watched_folder or "")
        there = not kept.watched_folder or Path(kept.watched_folder).is_dir()
        self._folder.refuse(
            "" if there else self.tr("This folder is not there. Plug the stick in, or choose another folder.")
        )
        self._line.show_typed(_written(kept.card_line_mm))
        self._line.note(
            self.tr(
                "Printers often print a little smaller or larger. Measure the line on the printed card with "
                "a ruler and write here how long it is. Leave this empty if you have not measured it."
            )
        )


def _read(typed: str) -> float | None:
    """A length in millimetres that a card can have, from words; None for any other."""
    try:
        length = float(typed.casefold().removesuffix("mm").strip().replace(",", "."))
    except ValueError:
        return None
    return length if _LEAST_MM <= length <= _MOST_MM else None


def _written(length: float | None) -> str:
    return "" if length is None else f"{length:g}"
