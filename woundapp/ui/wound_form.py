"""The form for a wound: where it is, by a picture of the body or by a list, its cause, and since when."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Aetiology, Side, Wound
from woundapp.ui import clinic_words, day
from woundapp.ui.area_field import AreaField
from woundapp.ui.body_map import BodyMap
from woundapp.ui.fields import ChoiceField, DayField, ListField
from woundapp.ui.form import Form

_SIDES = (Side.RIGHT, Side.MIDDLE, Side.LEFT)
"""As the front of the body has them."""

_translate = QCoreApplication.translate


class WoundForm(Form):
    """A new wound, or a correction of one.

    Args:
        parent: the window it lies over.
        patient: the id of the patient.
        wound: what is corrected; None for a new one.
        today: None for this day.
    """

    def __init__(
        self, parent: QWidget, patient: str, wound: Wound | None = None, *, today: date | None = None
    ) -> None:
        title = _translate("WoundForm", "Correct wound") if wound else _translate("WoundForm", "New wound")
        super().__init__(parent, title, wound)
        self._today = today or date.today()
        self._patient = patient
        self._map = BodyMap()
        self._area = self._add("location", AreaField(self.tr("Where?"), self.tr("Say where the wound is.")))
        sides = [(side, clinic_words.side(side)) for side in _SIDES]
        self._side = self._add("side", ChoiceField(self.tr("Side, as the patient has it"), sides))
        causes = [(cause, clinic_words.aetiology(cause)) for cause in Aetiology]
        self._aetiology = self._add("aetiology", ListField(self.tr("Where does it come from?"), causes))
        self._since = self._add(
            "since",
            DayField(
                self.tr("Since when?"),
                self._refuse,
                self._say,
                self._read,
                self.tr("{day} or 3 weeks").format(day=day.written(self._today)),
            ),
        )
        self._area.changed.connect(self._follow)
        self._side.changed.connect(self._show_on_map)
        self._map.chosen.connect(self._choose)
        self._begin(wound or Wound(patient, ""), beside=self._map)

    def _record(self) -> Wound:
        return Wound(
            self._patient,
            self._area.location,
            Side(chosen) if (chosen := self._side.typed) else None,
            Aetiology(self._aetiology.typed),
            self._since.day,
        )

    @Slot(str, object)
    def _choose(self, area: str, side: Side) -> None:
        """Take what was clicked on the picture."""
        self._area.show_typed(area)
        self._side.show_typed(side)

    @Slot()
    def _follow(self) -> None:
        """Offer the sides that the area has."""
        area = self._area.area
        self._side.allow(
            area.sides if area else _SIDES,
            self.tr("Say on which side, as the patient has it.") if area and area.paired else "",
        )
        self._show_on_map()

    @Slot()
    def _show_on_map(self) -> None:
        side = Side(chosen) if (chosen := self._side.typed) else None
        self._map.show_place(self._area.typed, side)

    def _refuse(self, begun: date) -> str:
        return self.tr("This day has not come yet.") if begun > self._today else ""

    def _say(self, begun: date) -> str:
        return self.tr("{day}, {ago}").format(day=day.said(begun), ago=day.time_since(begun, self._today))

    def _read(self, text: str) -> date | None:
        return day.read_span(text, self._today) or day.read(text)
