"""Everything the window can do, as actions with names and keys, and the menus that list them."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from woundapp.settings import Order, Theme

_Keys = QKeySequence.StandardKey
_Choice = TypeVar("_Choice", Order, Theme)


class Actions(QObject):
    """The window's actions; the window connects them and says which are possible now.

    Attributes:
        all: every action but the choices of themes and the order, in the order of the menus.
        always: those that are possible even while the records are locked.

    Args:
        window: gets the menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.all: list[QAction] = []
        make = self._make
        self.take_photo = make(self.tr("Ta&ke photos…"), "Ctrl+T")
        self.open = make(self.tr("&Open photo…"), _Keys.Open)
        self.paste = make(self.tr("&Paste photo"), _Keys.Paste)
        self.import_photos = make(self.tr("Photos of a &camera…"), "Ctrl+I")
        self.add_photo = make(self.tr("A&dd photos to this visit…"), "Ctrl+Shift+P")
        self.drop_photo = make(self.tr("&Take this photo out of the visit"), "Ctrl+Shift+F")
        self.next_photo = make(self.tr("&Next photo of this visit"), "Ctrl+PgDown")
        self.previous_photo = make(self.tr("Pre&vious photo of this visit"), "Ctrl+PgUp")
        self._make_for_reports()
        self.quit = make(self.tr("&Quit"), "Ctrl+Q")
        self.assess = make(self.tr("&Assess"), "Ctrl+Return", "Ctrl+Enter")
        self.cancel = make(self.tr("&Cancel"), "Esc")
        self.bedside = make(self.tr("What &I find at the bedside"), "Ctrl+B")
        self.bedside_done = make(self.tr("&Done"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self.measure = make(self.tr("&Measure the wound"), "Ctrl+Shift+X")
        self.measured = make(self.tr("Done m&easuring"), "Ctrl+Shift+D")
        self.next_finding = make(self.tr("&Next finding"), "Ctrl+Down")
        self.previous_finding = make(self.tr("P&revious finding"), "Ctrl+Up")
        self.agree = make(self.tr("I &see this, too"), "Ctrl+G")
        self.remove = make(self.tr("I &do not see this"), "Ctrl+Backspace")
        self.unsure = make(self.tr("I am not sure of t&his"), "Ctrl+U")
        self.add_region = make(self.tr("Add a re&gion…"), "Ctrl+D")
        self.undo = make(self.tr("&Undo"), _Keys.Undo)
        self.redo = make(self.tr("Red&o"), "Ctrl+Shift+Z")
        self.weigh = make(self.tr("Check the e&vidence"), "Ctrl+Shift+E")
        self.support_map = make(self.tr("Show &what the answer leans on"), "Ctrl+M")
        self.support_map.setCheckable(True)
        self._make_for_records()
        self._make_for_clinic()
        self.retry = make(self.tr("&Load the model again"), "Ctrl+R")
        self.zoom_in = make(self.tr("Zoom &in"), _Keys.ZoomIn, "Ctrl+=")
        self.zoom_out = make(self.tr("Zoom &out"), _Keys.ZoomOut)
        self.fit = make(self.tr("&Fit to window"), "Ctrl+0")
        self.actual_size = make(self.tr("&Actual size"), "Ctrl+1")
        self.highlights = make(self.tr("Show &highlights"), "Ctrl+H")
        self.highlights.setCheckable(True)
        self.highlights.setChecked(True)
        self.settings = make(self.tr("S&ettings…"), "Ctrl+,")
        self.help = make(self.tr("&Help"), "F1")
        self.limits = make(self.tr("&What the model cannot do"))
        self.about_model = make(self.tr("About this &model…"), "Shift+F1")
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), "Ctrl+F1")
        self.about = make(self.tr("&About woundapp"))
        self.always = (self.quit, self.help, self.limits, self.shortcuts, self.about)
        self.orders = self._make_choice(
            {
                Order.NURSE_FIRST: self.tr("&Yours first, then the model's"),
                Order.MODEL_FIRST: self.tr("The &model's first, then yours"),
                Order.MODEL_ONLY: self.tr("&Only the model's"),
            }
        )
        self.themes = self._make_choice(
            {
                Theme.SYSTEM: self.tr("As the &system"),
                Theme.LIGHT: self.tr("&Light"),
                Theme.DARK: self.tr("&Dark"),
            }
        )

    def _make_for_reports(self) -> None:
        make = self._make
        self.report = make(self.tr("&Report…"), "Ctrl+E", _Keys.Print)
        self.export = make(self.tr("&Save report as PDF…"), _Keys.Save)
        self.export_fhir = make(self.tr("&FHIR document…"))
        self.export_dicom = make(self.tr("&DICOM files…"))
        self.refer = make(self.tr("Re&fer to a specialist…"), "Ctrl+J")

    def _make_for_records(self) -> None:
        make = self._make
        self.home = make(self.tr("Go to the &start page"), "Ctrl+Shift+H")
        self.back = make(self.tr("&Back"), "Ctrl+Shift+B")
        self.find_patient = make(self.tr("&Find a patient"), _Keys.Find)
        self.new_patient = make(self.tr("&New patient…"), _Keys.New)
        self.new_wound = make(self.tr("Ne&w wound…"), "Ctrl+Shift+N")
        self.new_event = make(self.tr("Enter a tr&eatment…"), "Ctrl+Shift+T")
        self.correct = make(self.tr("&Correct what is entered…"), "Ctrl+Shift+C")
        self.correct_time = make(self.tr("Correct t&he time…"), "Ctrl+Shift+I")
        self.report_course = make(self.tr("Report of the co&urse…"), "Ctrl+Shift+G")
        self.compare = make(self.tr("Compare two &visits…"), "Ctrl+Shift+V")
        self.consent = make(self.tr("Patient's c&onsent…"), "Ctrl+Shift+O")
        self.export_patient = make(self.tr("Co&py for the patient…"))
        self.merge = make(self.tr("Entered &twice?…"), "Ctrl+Shift+W")
        self.forget = make(self.tr("For&get this patient…"), "Ctrl+Shift+Del")
        self.file = make(self.tr("F&ile in the records"), "Ctrl+Shift+S")
        self.file_also = make(self.tr("&Another wound is in this photo, too…"), "Ctrl+Shift+J")
        self.set_up = make(self.tr("Keep &records of patients…"), "Ctrl+Shift+R")
        self.unlock = make(self.tr("&Unlock the records"), "Ctrl+Shift+L")
        self.lock = make(self.tr("&Lock the records"), "Ctrl+L")

    def _make_for_clinic(self) -> None:
        make = self._make
        self.send = make(self.tr("Sen&d to another system…"), "Ctrl+K")
        self.outbox = make(self.tr("Sent to other s&ystems…"), "Ctrl+Shift+Q")
        self.access = make(self.tr("&My access to the records…"), "Ctrl+Shift+M")
        self.agreement = make(self.tr("&Agreement with the model"), "Ctrl+Shift+A")
        self.export_set = make(self.tr("Export a &labelled set…"))
        self.export_all = make(self.tr("&Export everything…"))
        self.cards = make(self.tr("Ca&libration cards…"), "Ctrl+Shift+Y")
        self.users = make(self.tr("&Users…"), "Ctrl+Shift+U")
        self.backups = make(self.tr("&Backups…"), "Ctrl+Shift+K")
        self.restore = make(self.tr("B&ring records back from a backup…"))

    @property
    def with_empty_hands(self) -> tuple[QAction, ...]:
        """Those that are possible, too, while neither a photo nor the records are open."""
        photos = (self.take_photo, self.open, self.paste, self.import_photos)
        return (*photos, self.settings, self.cards, self.restore)

    def enable_only(self, *possible: QAction) -> None:
        """Make these possible, and no other."""
        for action in self.all:
            action.setEnabled(action in possible)

    def fill_menus(self) -> None:
        """Put the actions into the window's menu bar."""
        bar = self._window.menuBar()
        self._fill_photo(bar.addMenu(self.tr("&Photo")))
        self._fill_records(bar.addMenu(self.tr("&Records")))
        clinic = bar.addMenu(self.tr("&Clinic"))
        clinic.addActions([self.agreement, self.export_set, self.export_all])
        clinic.addSeparator()
        clinic.addActions([self.users, self.backups, self.restore])
        assessment = bar.addMenu(self.tr("&Assessment"))
        assessment.addActions([self.assess, self.cancel, self.weigh])
        assessment.addSeparator()
        assessment.addActions([self.bedside, self.bedside_done])
        assessment.addActions([self.measure, self.measured])
        assessment.addMenu(self.tr("&Whose judgement comes first")).addActions(list(self.orders.values()))
        assessment.addSeparator()
        assessment.addAction(self.retry)
        findings = bar.addMenu(self.tr("&Findings"))
        findings.addActions([self.next_finding, self.previous_finding])
        findings.addSeparator()
        findings.addActions([self.agree, self.remove, self.unsure, self.add_region])
        findings.addSeparator()
        findings.addActions([self.undo, self.redo])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.zoom_in, self.zoom_out, self.fit, self.actual_size])
        view.addSeparator()
        view.addActions([self.highlights, self.support_map])
        view.addSeparator()
        view.addMenu(self.tr("&Theme")).addActions(list(self.themes.values()))
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.help, self.limits, self.shortcuts])
        help_menu.addSeparator()
        help_menu.addActions([self.about_model, self.about])

    def _fill_photo(self, photo: QMenu) -> None:
        photo.addActions([self.take_photo, self.open, self.import_photos, self.paste])
        photo.addSeparator()
        photo.addActions([self.add_photo, self.drop_photo, self.next_photo, self.previous_photo])
        photo.addSeparator()
        photo.addActions([self.report, self.report_course, self.export, self.refer])
        photo.addMenu(self.tr("Save for another s&ystem")).addActions([self.export_fhir, self.export_dicom])
        photo.addSeparator()
        photo.addActions([self.cards, self.settings, self.quit])

    def _fill_records(self, records: QMenu) -> None:
        records.addActions([self.home, self.back, self.find_patient])
        records.addSeparator()
        records.addActions(
            [self.new_patient, self.new_wound, self.new_event, self.correct, self.correct_time]
        )
        records.addAction(self.consent)
        records.addActions([self.export_patient, self.merge, self.forget])
        records.addSeparator()
        records.addActions([self.compare, self.send, self.outbox])
        records.addActions([self.file, self.file_also])
        records.addSeparator()
        records.addActions([self.set_up, self.unlock, self.lock, self.access])

    def _make(self, text: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        # Of a standard key its main binding: further ones are keys that few keyboards have.
        action.setShortcuts([QKeySequence(key) for key in keys])
        self.all.append(action)
        return action

    def _make_choice(self, named: dict[_Choice, str]) -> dict[_Choice, QAction]:
        group = QActionGroup(self)
        actions = {}
        for value, text in named.items():
            actions[value] = QAction(text, group)
            actions[value].setCheckable(True)
            actions[value].setData(value)
        return actions
