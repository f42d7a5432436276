"""Settings of the reports: the clinic's name and logo, and the paper."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from woundapp import paths
from woundapp.errors import PhotoError
from woundapp.imaging import logo
from woundapp.imaging import photo as photos
from woundapp.report import letterhead
from woundapp.settings import PageSize, Settings
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.fields import ChoiceField, LineField, cleaned
from woundapp.ui.settings.page import PlaceField, SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper

_PREVIEW_WIDTH, _PREVIEW_HEIGHT = 320, 96


class ReportPage(SettingsPage):
    """What stands on every report, and on what paper.

    Args:
        keeper: of the settings.
        background: reads pictures.
    """

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ReportPage", "Reports")

    def __init__(self, keeper: SettingsKeeper, background: Background) -> None:
        super().__init__(keeper)
        self._background = background
        self._name = LineField(self.tr("Name of the clinic"), "", self.tr("such as: Wound clinic Saint Anne"))
        self._logo = PlaceField(
            self.tr("Logo of the clinic"),
            self.tr("No logo is chosen."),
            self.tr("A picture for the reports"),
            tuple(f"*{suffix}" for suffix in photos.SUFFIXES),
        )
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._preview.setAccessibleName(self.tr("The logo as it is on reports"))
        self._page_size = ChoiceField(
            self.tr("Paper"), [(PageSize.A4, self.tr("A4")), (PageSize.LETTER, self.tr("US Letter"))]
        )
        self._name.finished.connect(self.finish)
        self._logo.chosen.connect(self._take_logo)
        self._logo.removed.connect(self._remove_logo)
        self._on_change(self._page_size, lambda: {"page_size": PageSize(self._page_size.typed)})
        self._add(self._name, self._logo, self._preview, self._page_size)
        self._name.note(self.tr("Name and logo stand at the top of every report."))

    @Slot()
    def finish(self) -> bool:
        name = cleaned(self._name.typed)
        return name == self._keeper.kept.clinic_name or self._keep(self._name, clinic_name=name)

    def _show(self, kept: Settings) -> None:
        self._name.show_typed(kept.clinic_name)
        self._page_size.show_typed(kept.page_size)
        self._show_logo(letterhead.logo_file(kept))

    def _show_logo(self, file: Path | None) -> None:
        self._logo.show_typed(file.name if file else "")
        self._preview.hide()
        if file is None:
            return
        try:
            content = logo.read(file)
        except PhotoError:
            self._logo.refuse(
                self.tr("The logo is not there any more. Reports are made without it. Choose it again.")
            )
            return
        picture = QPixmap()
        picture.loadFromData(content)
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        self._preview.setPixmap(picture.scaled(_PREVIEW_WIDTH, _PREVIEW_HEIGHT, ratio, smooth))
        self._preview.show()

    @Slot(object)
    def _take_logo(self, source: Path) -> None:
        self._background.run(
            lambda: logo.take(source, paths.config_dir()), self._logo_taken, self._logo_refused
        )

    def _logo_taken(self, file: str) -> None:
        self._keep(self._logo, clinic_logo=file)
        self._show_again()  # the file may have the name of the one before

    def _logo_refused(self, error: BaseException) -> None:
        self._logo.refuse(told(error))

    @Slot()
    def _remove_logo(self) -> None:
        self._keep(self._logo, clinic_logo="")
