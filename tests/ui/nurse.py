"""A hand that works with the records as a nurse does: by the names of what is on the screen."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.hand import Hand
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.lock_page import LockPage
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.patient_search import PatientSearch
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.records_service import RecordsService
from woundapp.ui.recovery_code_page import RecoveryCodePage
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.rows import TextRow
from woundapp.ui.set_up_dialog import SetUpDialog
from woundapp.ui.wound_form import WoundForm
from woundapp.ui.wound_page import WoundPage

_Dialog = TypeVar("_Dialog", bound=QDialog)


class Nurse(Hand):
    """Uses a window with records."""

    @property
    def records(self) -> RecordsService:
        return self.find(RecordsService)

    def set_up(self, name: str, passphrase: str) -> str:
        """Make the records, as somebody does who starts the program for the first time; the recovery code."""
        self.trigger(self.actions.set_up)
        dialog = self.dialog(SetUpDialog)
        self.fill(dialog, "Your name, as it will stand on reports", name)
        self.fill(dialog, "New passphrase", passphrase)
        self.fill(dialog, "The new passphrase again", passphrase)
        self.click(dialog, "Make the records")
        self.wait(lambda: bool(dialog.findChildren(RecoveryCodePage)))
        code = dialog.findChildren(RecoveryCodePage)[0]._code
        dialog.findChildren(QCheckBox)[0].click()
        self.click(dialog, "Done")
        self.wait(lambda: self.records.user is not None and closed(dialog))
        self.back_to_window()
        return code

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase on the lock page, for whoever is offered first."""
        page = self.find(LockPage)
        self.wait(page.isVisible)
        self.back_to_window()
        self.fill(page, "Passphrase", passphrase)
        self.press("Return")
        self.wait(lambda: self.records.user is not None and not page.isVisible())

    def dialog(self, kind: type[_Dialog]) -> _Dialog:
        """The dialog of a kind, once it is open."""
        self.wait(lambda: any(dialog.isVisible() for dialog in self.window.findChildren(kind)))
        dialog = next(dialog for dialog in self.window.findChildren(kind) if dialog.isVisible())
        self.qtbot.waitActive(dialog)
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)
        self.wait(lambda: bool((focus := QApplication.focusWidget()) and dialog.isAncestorOf(focus)))
        return dialog

    def fill(self, within: QWidget, name: str, text: str) -> None:
        """Type over what a line or a text holds."""
        lines: list[QLineEdit | QPlainTextEdit] = [
            *within.findChildren(QLineEdit),
            *within.findChildren(QPlainTextEdit),
        ]
        for line in lines:
            if line.isVisible() and self.reader.read(line.accessibleName()) == name:
                line.setFocus()
                line.selectAll()
                if not text:
                    QTest.keyClick(line, Qt.Key.Key_Delete)
                write(line, text)
                return
        raise AssertionError(f"no line is called {name}")

    def choose(self, within: QWidget, name: str, text: str) -> None:
        """Choose an entry of a list, or one of several answers."""
        for combo in within.findChildren(QComboBox):
            if combo.isVisible() and self.reader.read(combo.accessibleName()) == name:
                entries = [self.reader.read(combo.itemText(index)) for index in range(combo.count())]
                combo.setCurrentIndex(entries.index(text))
                return
        for radio in within.findChildren(QRadioButton):
            if self.reader.read(radio.accessibleName()) == f"{name}: {text}":
                radio.click()
                return
        raise AssertionError(f"nothing is called {name}")

    def click(self, within: QWidget, text: str) -> None:
        """Press a button, once it can be pressed."""

        def found() -> list[QAbstractButton]:
            return [
                button
                for button in within.findChildren(QAbstractButton)
                if button.isVisible() and button.isEnabled() and text in self.names(button)
            ]

        self.wait(lambda: bool(found()))
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)

    def tick(self, within: QWidget, name: str) -> None:
        """Tick a box, or take its tick away."""
        boxes = [each for each in within.findChildren(QCheckBox) if each.isVisible()]
        next(box for box in boxes if name in self.names(box)).click()

    def save(self, form: QDialog) -> None:
        """Save a form, and wait until it is closed."""
        self.click(form, "Save")
        self.wait(lambda: closed(form))
        self.back_to_window()

    def rows(self, within: QWidget | None = None) -> list[TextRow]:
        """The rows that can be chosen."""
        return [row for row in (within or self.window).findChildren(TextRow) if row.isVisible()]

    def row(self, part: str, within: QWidget | None = None) -> TextRow:
        """The row that says something, once it is there."""

        shown = self.reader.say(part)

        def found() -> list[TextRow]:
            return [
                row
                for row in self.rows(within)
                if shown in f"{row.accessibleName()} {row.accessibleDescription()}"
            ]

        self.wait(lambda: bool(found()))
        return found()[0]

    def search(self, typed: str) -> PatientSearch:
        """Find a patient by typing; where the found ones are listed."""
        self.press("Ctrl+F")
        search = next(each for each in self.window.findChildren(PatientSearch) if each.isVisible())
        search.field.selectAll()
        write(search.field, typed)
        return search

    def enter_patient(self, name: str, identifier: str) -> None:
        """Enter a patient, whose page is shown then."""
        self.press("Ctrl+N")
        form = self.dialog(PatientForm)
        self.fill(form, "Name", name)
        self.fill(form, "Identifier", identifier)
        self.fill(form, "Birth date", "1950-03-04")
        self.fill(form, "Allergies", "penicillin")
        self.choose(form, "Diabetes", "Yes")
        self.save(form)
        self.wait(self.find(PatientPage).isVisible)

    def enter_wound(self, place: str, side: str, cause: str, since: str = "3 weeks") -> None:
        """Enter a wound of the patient on the screen; its page is shown then."""
        self.press("Ctrl+Shift+N")
        form = self.dialog(WoundForm)
        focus = QApplication.focusWidget()
        assert focus is not None
        write(focus, place)
        self.press("Return")
        self.choose(form, "Side, as the patient has it", side)
        self.choose(form, "Where does it come from?", cause)
        self.fill(form, "Since when?", since)
        self.save(form)
        self.wait(self.find(WoundPage).isVisible)

    def judge(self, status: str) -> JudgementCard:
        """Say what the wound is in the end; where that is said."""
        card = next(card for card in self.window.findChildren(JudgementCard) if card.isVisible())
        if self.find(ResultPanel).isVisible():
            self.find(ResultPanel).scroll_area.ensureWidgetVisible(card)
        self.click(card, f"Your judgement: {status}")
        return card

    def file(self) -> None:
        """File the photo at hand, whose wound is known."""
        self.press("Ctrl+Shift+S")
        self.wait(lambda: self.notice().startswith("Filed: "))

    def finds(self, name: str) -> PresenceChoice:
        """The question for a sign at the bedside."""
        return next(
            choice
            for choice in self.window.findChildren(PresenceChoice)
            if choice.accessibleName().startswith(f"{name}: ")
        )


def closed(dialog: QDialog) -> bool:
    """Whether a dialog is gone from the screen."""
    return not isValid(dialog) or not dialog.isVisible()


def write(widget: QWidget, text: str) -> None:
    """Type a text; what no key has comes from an input method, as it does on a real keyboard."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
