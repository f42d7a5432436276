"""The forms of the records, used by keys and clicks: nothing typed is lost, and what cannot be is refused."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from woundapp import body, paths
from woundapp.clinic import (
    Aetiology,
    Consent,
    Event,
    EventKind,
    Known,
    Patient,
    Role,
    Sex,
    Side,
    SkinType,
    Visit,
    Wound,
)
from woundapp.settings import Theme
from woundapp.ui import body_figure, clinic_words, day, theme
from woundapp.ui.body_map import BodyMap
from woundapp.ui.consent_form import ConsentForm
from woundapp.ui.event_form import EventForm
from woundapp.ui.fields import cleaned
from woundapp.ui.form import Form
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.theme import TARGET, ThemeManager
from woundapp.ui.visit_form import VisitForm
from woundapp.ui.wound_form import WoundForm

TODAY = date(2026, 11, 25)
ANNA = Patient(
    "Anna Berg",
    "A-17",
    date(1950, 4, 3),
    Sex.FEMALE,
    SkinType.IV,
    "penicillin: rash\nlatex",
    Known.YES,
    Known.NO,
    "flucloxacillin",
)
HEEL = Wound("p", "heel", Side.LEFT, Aetiology.DIABETIC, date(2026, 11, 4))
SWAB = Event("w", date(2026, 11, 4), EventKind.SWAB, "from the edge\nsent to the laboratory")
VISIT = Visit("w", datetime(2026, 11, 4, 8, 30, 12, tzinfo=UTC), "smells")
CONSENT = Consent("p", date(2026, 1, 2), treatment=True, research=True)

_Widget = TypeVar("_Widget", bound=QWidget)
_Form = TypeVar("_Form", bound=Form)


class Open:
    """Opens forms, and keeps what they tell."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.filled: list[tuple[object, str]] = []
        self.checked: list[Patient] = []
        self.typed: list[dict[str, str]] = []

    def __call__(self, form: _Form) -> _Form:
        form.filled.connect(lambda record, why: self.filled.append((record, why)))
        form.typed.connect(self.typed.append)
        if isinstance(form, PatientForm):
            form.checked.connect(self.checked.append)
        form.open()
        self._qtbot.waitActive(form)
        form.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return form


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    theme.load_fonts(paths.assets() / "fonts")
    ThemeManager(qapp, Theme.LIGHT)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = QWidget()
    window.show()
    yield Open(window, qtbot)
    QLocale.setDefault(before)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def key(pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), pressed, modifier)


def write(text: str) -> None:
    QTest.keyClicks(focus(), text)


def save() -> None:
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def find(form: Form, kind: type[_Widget], name: str) -> _Widget:
    (found,) = [
        widget
        for widget in form.findChildren(kind)
        if widget.accessibleName() == name and not (isinstance(widget.parent(), QComboBox))
    ]
    return found


def fill(form: Form, name: str, text: str) -> None:
    """Type over what a line says."""
    line = find(form, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def button(form: Form, text: str) -> QPushButton:
    (found,) = [each for each in form.findChildren(QPushButton) if each.text().replace("&", "") == text]
    return found


def said(form: Form) -> str:
    labels = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def every_form(window: QWidget) -> list[Form]:
    return [
        PatientForm(window, today=TODAY),
        PatientForm(window, ANNA, today=TODAY),
        WoundForm(window, "p", today=TODAY),
        WoundForm(window, "p", HEEL, today=TODAY),
        ConsentForm(window, "p", today=TODAY),
        ConsentForm(window, "p", CONSENT, today=TODAY),
        EventForm(window, "w", today=TODAY),
        EventForm(window, "w", SWAB, today=TODAY),
        VisitForm(window, VISIT),
    ]


def test_a_patient_by_keys_alone(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write("Anna  Berg ")
    key(Qt.Key.Key_Return)
    write("A-17")
    key(Qt.Key.Key_Return)
    write("03/04/1950")
    assert "3 April 1950, 76 years" in said(form)
    key(Qt.Key.Key_Tab)
    for _ in range(3):
        key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Tab)
    write("IV")
    key(Qt.Key.Key_Tab)
    write("penicillin: rash")
    key(Qt.Key.Key_Return)
    write("latex")
    key(Qt.Key.Key_Tab)
    for _ in range(2):
        key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Tab)
    write("flucloxacillin")
    save()
    assert opened.checked == [ANNA]
    assert opened.filled == []
    form.accept_checked()
    assert opened.filled == [(ANNA, "")]
    assert not find(form, QLineEdit, "Name").isEnabled()
    form.accept()
    assert not form.isVisible()


def test_a_patient_without_a_name_is_refused_beside_the_name(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write(" ")
    save()
    assert "A patient needs a name." in said(form)
    assert focus().accessibleDescription() == "A patient needs a name."
    assert opened.checked == []
    assert form.findChildren(QMessageBox) == []
    write("A")
    assert "A patient needs a name." not in said(form)
    assert focus().accessibleDescription() == ""


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("26.11.2026", "This day has not come yet."),
        ("24.11.1896", "This is more than 130 years ago."),
        ("3.4.", "This is no day. Write day, month and year, such as 23.4.1950."),
        ("3.4.50", "This is no day. Write day, month and year, such as 23.4.1950."),
        ("30.2.1950", "This is no day. Write day, month and year, such as 23.4.1950."),
        ("old", "This is no day. Write day, month and year, such as 23.4.1950."),
    ],
)
def test_a_birth_date_that_cannot_be_is_refused_in_a_sentence(opened: Open, typed: str, refusal: str) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write("Anna")
    fill(form, "Birth date", typed)
    save()
    assert refusal in said(form)
    assert opened.checked == []
    fill(form, "Birth date", "25.11.1896")
    assert refusal not in said(form)
    assert "25 November 1896, 130 years" in said(form)
    save()
    assert opened.checked == [Patient("Anna", birth_date=date(1896, 11, 25))]


def test_a_day_is_refused_when_its_line_is_left_and_not_while_it_is_typed(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    fill(form, "Birth date", "3.4.19")
    assert "This is no day." not in said(form)
    key(Qt.Key.Key_Tab)
    assert "This is no day." in said(form)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("عبد الرحمن بن عبد الله آل الشيخ", "عبد الرحمن بن عبد الله آل الشيخ"),
        ("欧阳\u3000明", "欧阳 明"),
        ("Rene\u0301", "René"),
        ("Ś\u0323ukla", "Ṣ\u0301ukla"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # noqa: RUF001 - Persian
        ("क्\u200dष", "क्\u200dष"),
        ("𠮷田", "𠮷田"),
        ("An\ud800na", "Anna"),
        ("An\x00na\x1b\x7f", "Anna"),
        ("Anna\tBerg\r\n", "Anna Berg"),
        ("\u202eanna\u202c\ufeff\u00ad", "anna"),
        ("\u200d \u200c", ""),
    ],
)
def test_a_name_in_any_script_is_kept_and_what_is_no_writing_is_not(
    opened: Open, typed: str, kept: str
) -> None:
    assert cleaned(typed) == kept
    form = opened(PatientForm(opened.window, today=TODAY))
    find(form, QLineEdit, "Name").insert(typed)
    save()
    assert [patient.name for patient in opened.checked] == ([kept] if kept else [])
    json.dumps(form.draft).encode()


def test_somebody_who_may_be_there_already_is_saved_at_the_second_press(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write("Anna Berg")
    save()
    form.warn_of([f"Anna Berg, {number}" for number in range(6)])
    assert "This may be somebody who is in the records already:\nAnna Berg, 0" in said(form)
    assert "Anna Berg, 3\nand 2 more" in said(form)
    fill(form, "Identifier", "B")
    assert "in the records already" not in said(form)
    save()
    assert len(opened.checked) == 2
    form.warn_of(["Anna Berg, 0"])
    button(form, "Save all the same").click()
    assert len(opened.checked) == 2
    assert opened.filled == [(Patient("Anna Berg", "B"), "")]


def test_no_match_is_no_warning(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write("Anna Berg")
    save()
    form.warn_of([])
    assert opened.filled == [(Patient("Anna Berg"), "")]


def test_a_correction_says_why(opened: Open) -> None:
    merged = Patient("Anna Berg", merged_into="other")
    form = opened(PatientForm(opened.window, merged, today=TODAY))
    save()
    assert "Say in a few words why this is changed." in said(form)
    fill(form, "Why is this changed?", "typed wrongly")
    save()
    assert "Nothing is changed yet." in said(form)
    fill(form, "Name", "Anna Burg")
    save()
    form.accept_checked()
    assert opened.filled == [(Patient("Anna Burg", merged_into="other"), "typed wrongly")]


def test_a_record_is_shown_as_it_is(opened: Open) -> None:
    for form, record in (
        (PatientForm(opened.window, ANNA, today=TODAY), ANNA),
        (WoundForm(opened.window, "p", HEEL, today=TODAY), HEEL),
        (ConsentForm(opened.window, "p", CONSENT, today=TODAY), CONSENT),
    ):
        opened(form)
        fill(form, "Why is this changed?", "a look")
        save()
        assert "Nothing is changed yet." in said(form), record
        form.done(0)
    assert opened.filled == []


@pytest.mark.parametrize("number", range(9))
def test_what_is_half_filled_comes_back(opened: Open, number: int) -> None:
    form = opened(every_form(opened.window)[number])
    for line in form.findChildren(QLineEdit):
        line.clear()
        QTest.keyClicks(line, "3.4.19")
    for text in form.findChildren(QPlainTextEdit):
        QTest.keyClicks(text, "half")
    for box in form.findChildren(QAbstractButton):
        if box.isCheckable() and box.isEnabled():
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    assert opened.typed[-1] == form.draft
    kept = json.dumps(form.draft)
    assert kept.count("3.4.19") == len(form.findChildren(QLineEdit))
    again = opened(every_form(opened.window)[number])
    assert "What you had typed is here again." not in said(again)
    again.show_draft(json.loads(kept))
    assert again.draft == form.draft
    assert "What you had typed is here again." in said(again)


def test_a_form_with_something_typed_asks_before_it_is_left(opened: Open) -> None:
    form = opened(PatientForm(opened.window, today=TODAY))
    write("Anna")
    key(Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "What you typed is not saved." in said(form)
    key(Qt.Key.Key_Escape)
    assert "What you typed is not saved." not in said(form)
    form.close()
    assert form.isVisible()
    button(form, "Lose it").click()
    assert not form.isVisible()
    assert opened.filled == []


def test_a_form_with_nothing_typed_is_left_at_once(opened: Open) -> None:
    for form in every_form(opened.window):
        opened(form)
        key(Qt.Key.Key_Escape)
        assert not form.isVisible()


def test_what_could_not_be_kept_is_as_it_was_typed(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", HEEL, today=TODAY))
    fill(form, "Why is this changed?", "worse")
    find(form, QRadioButton, "Side, as the patient has it: Right").click()
    typed = form.draft
    save()
    for pressed in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(form, pressed, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert len(opened.filled) == 1
    form.go_on("The disk is full.")
    assert "The disk is full." in said(form)
    assert form.draft == typed
    save()
    assert len(opened.filled) == 2


def inside(path: QPainterPath) -> QPointF:
    """The point of a grid over a path that is farthest from its edge."""
    box = path.boundingRect()
    grid = [
        QPointF(box.left() + box.width() * x / 14, box.top() + box.height() * y / 14)
        for x in range(1, 14)
        for y in range(1, 14)
    ]
    return max(
        (point for point in grid if path.contains(point)),
        key=lambda point: sum(
            path.contains(point + QPointF(dx, dy) * reach)
            for reach in (1, 2, 4)
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        ),
    )


def test_every_place_is_on_the_picture_and_a_click_chooses_it_in_the_list(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    form.resize(1100, 640)
    picture = form.findChild(BodyMap)
    assert isinstance(picture, BodyMap)
    places = set()
    for view in body_figure.views():
        for spot in view.spots:
            point = picture.transform.map(inside(spot.path)).toPoint()
            QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
            assert (form.draft["location"], form.draft["side"]) == (spot.area, spot.side)
            places.add((spot.area, spot.side))
    assert places == {(area.code, side) for area in body.AREAS for side in area.sides}


def test_left_is_the_patients_left(opened: Open) -> None:
    front, back, feet, soles = body_figure.views()
    for view, sign in ((front, 1), (back, -1), (feet, 1), (soles, 1)):
        for spot in view.spots:
            if spot.side is not Side.MIDDLE:
                beyond = spot.path.boundingRect().center().x() - view.box.center().x()
                assert (beyond * sign > 0) is (spot.side is Side.LEFT), spot


def test_the_list_and_the_picture_are_in_step(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    picture = form.findChild(BodyMap)
    assert isinstance(picture, BodyMap)
    picture.setFixedSize(600, 460)
    blank = picture.grab().toImage()
    write("Heel")
    both = picture.grab().toImage()
    find(form, QRadioButton, "Side, as the patient has it: Left").click()
    left = picture.grab().toImage()
    assert len({bytes(image.constBits()) for image in (blank, both, left)}) == 3
    correction = opened(WoundForm(opened.window, "p", HEEL, today=TODAY))
    assert not find(correction, QRadioButton, "Side, as the patient has it: Middle").isEnabled()
    again = correction.findChild(BodyMap)
    assert isinstance(again, BodyMap)
    again.setFixedSize(600, 460)
    assert again.grab().toImage() == left


def test_a_wound_by_keys_alone(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    write("hee")
    key(Qt.Key.Key_Return)
    assert form.draft["location"] == "heel"
    assert not find(form, QRadioButton, "Side, as the patient has it: Middle").isEnabled()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Tab)
    write("Diab")
    key(Qt.Key.Key_Tab)
    write("3 weeks")
    assert "4 November 2026, 3 weeks ago" in said(form)
    save()
    assert opened.filled == [(HEEL, "")]


def test_a_place_is_found_by_its_other_names_and_chosen_from_what_is_found(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    write("malleolus")
    combo = find(form, QComboBox, "Where?")
    completer = combo.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert form.draft["location"] == "outer_ankle"


def test_a_place_that_there_is_once_needs_no_side(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    write("sacr")
    save()
    assert opened.filled == [(Wound("p", "sacrum", Side.MIDDLE), "")]
    assert form.draft["location"] == "sacrum"


def test_a_place_that_is_not_on_the_picture_is_kept_as_typed(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    write("Stump of  the leg")
    assert "Not on the picture. It is kept as you typed it." in said(form)
    save()
    ((wound, _),) = opened.filled
    assert wound == Wound("p", "other: Stump of the leg")
    assert clinic_words.place(Wound("p", "other: Stump of the leg", Side.LEFT)) == "Stump of the leg (left)"


def test_a_wound_without_a_place_or_a_side_is_refused(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    write("  ")
    save()
    assert "Say where the wound is." in said(form)
    find(form, QComboBox, "Where?").setCurrentText("Toes")
    save()
    assert "Say on which side, as the patient has it." in said(form)
    assert isinstance(focus(), QRadioButton)
    find(form, QRadioButton, "Side, as the patient has it: Right").click()
    fill(form, "Since when?", "26.11.2026")
    save()
    assert "This day has not come yet." in said(form)
    assert opened.filled == []


def test_the_picture_says_what_is_under_the_mouse(opened: Open) -> None:
    form = opened(WoundForm(opened.window, "p", today=TODAY))
    picture = form.findChild(BodyMap)
    assert isinstance(picture, BodyMap)
    spot = next(
        spot for spot in body_figure.views()[3].spots if (spot.area, spot.side) == ("sole", Side.RIGHT)
    )
    point = picture.transform.map(inside(spot.path)).toPoint()
    QApplication.sendEvent(picture, QHelpEvent(QEvent.Type.ToolTip, point, picture.mapToGlobal(point)))
    assert QToolTip.text() == "sole of the right foot"
    QToolTip.hideText()


def test_consent_by_keys_alone(opened: Open) -> None:
    opened(ConsentForm(opened.window, "p", today=TODAY))
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    save()
    assert opened.filled == [(Consent("p", TODAY, treatment=True, research=True), "")]


def test_a_new_consent_begins_with_what_holds(opened: Open) -> None:
    form = opened(ConsentForm(opened.window, "p", holding=CONSENT, today=TODAY))
    key(Qt.Key.Key_Space)
    fill(form, "From what day on?", "26.11.2026")
    save()
    assert "This day has not come yet." in said(form)
    find(form, QLineEdit, "From what day on?").clear()
    save()
    assert "Write the day that this was said or signed." in said(form)
    fill(form, "From what day on?", "24.11.2026")
    save()
    assert opened.filled == [(Consent("p", date(2026, 11, 24), research=True), "")]


@pytest.mark.parametrize("number", range(9))
def test_every_control_has_a_name_is_large_enough_and_reached_by_tab(opened: Open, number: int) -> None:
    form = opened(every_form(opened.window)[number])
    controls = [
        widget
        for widget in form.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    reached = set()
    for _ in range(2 * len(controls)):
        reached.add(focus())
        key(Qt.Key.Key_Tab)
    for control in controls:
        name = control.accessibleName() or getattr(control, "text", str)()
        assert name
        assert min(control.width(), control.height()) >= TARGET, name
        assert control in reached or isinstance(control, QRadioButton) or not control.isEnabled(), name


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_GB", "3.4.1950", date(1950, 4, 3)),
        ("en_GB", "03/04/1950", date(1950, 4, 3)),
        ("en_US", "03/04/1950", date(1950, 3, 4)),
        ("en_US", "3.4.1950", date(1950, 4, 3)),
        ("en_US", "1950-04-03", date(1950, 4, 3)),
        ("en_US", "03041950", date(1950, 3, 4)),
        ("en_GB", "03041950", date(1950, 4, 3)),
        ("en_GB", "19500403", date(1950, 4, 3)),
        ("en_GB", "3 apr 1950", date(1950, 4, 3)),
        ("en_US", "April 3, 1950", date(1950, 4, 3)),
        ("es_ES", "3 de abril de 1950", date(1950, 4, 3)),
        ("zh_CN", "1950年4月3日", date(1950, 4, 3)),
        ("ar_EG", "٣/٤/١٩٥٠", date(1950, 4, 3)),
        ("en_GB", "3 ma 1950", None),
        ("en_GB", "13/13/1950", None),
        ("en_GB", "0.4.1950", None),
        ("en_GB", "3.4.0000", None),
        ("en_GB", "1.2.3.1950", None),
        ("en_GB", "", None),
    ],
)
def test_a_day_is_read_as_people_type_it(opened: Open, locale: str, typed: str, meant: date | None) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day.read(typed) == meant
    if meant:
        assert day.read(day.written(meant)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1 day", date(2026, 3, 30)),
        ("about 3 weeks ago", date(2026, 3, 10)),
        ("1 month", date(2026, 2, 28)),
        ("2 Years", date(2024, 3, 31)),
        ("3", None),
        ("3 apples", None),
        ("999 years", None),
        ("3.4.1950", None),
    ],
)
def test_a_time_span_is_read_as_a_day(typed: str, meant: date | None) -> None:
    assert day.read_span(typed, date(2026, 3, 31)) == meant


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "3 April 1950"),
        ("en_US", "April 3, 1950"),
        ("de_DE", "3. April 1950"),
        ("fr_FR", "3 avril 1950"),
        ("zh_CN", "1950年4月3日"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(opened: Open, locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day.said(date(1950, 4, 3)) == written


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(1950, 11, 25), "76 years"),
        (date(1950, 11, 26), "75 years"),
        (date(2024, 11, 26), "23 months"),
        (date(2026, 10, 25), "1 month"),
        (date(2026, 11, 25), "0 months"),
    ],
)
def test_how_old_somebody_is(born: date, age: str) -> None:
    assert day.age(born, TODAY) == age


@pytest.mark.parametrize(
    ("begun", "ago"),
    [
        (date(2026, 11, 25), "today"),
        (date(2026, 11, 24), "yesterday"),
        (date(2026, 11, 12), "13 days ago"),
        (date(2026, 11, 4), "3 weeks ago"),
        (date(2026, 5, 25), "6 months ago"),
        (date(2023, 11, 25), "3 years ago"),
    ],
)
def test_how_long_ago_a_wound_began(begun: date, ago: str) -> None:
    assert day.time_since(begun, TODAY) == ago


def test_everything_that_can_be_chosen_has_words_of_its_own() -> None:
    named: list[list[str]] = [
        [clinic_words.sex(each) for each in Sex],
        [clinic_words.skin_type(each) for each in SkinType],
        [clinic_words.known(each) for each in Known],
        [clinic_words.side(each) for each in Side],
        [clinic_words.aetiology(each) for each in Aetiology],
        [clinic_words.role(each) for each in Role],
        [clinic_words.event(each) for each in EventKind],
        [clinic_words.area(each) for each in body.AREAS],
    ]
    for texts in named:
        assert all(texts)
        assert len(set(texts)) == len(texts)


def test_a_name_from_right_to_left_leaves_the_rest_of_the_line_in_its_order(opened: Open) -> None:
    assert clinic_words.patient(ANNA) == "\u200e\u2068Anna Berg\u2069, 3 April 1950, A-17"
    assert clinic_words.patient(Patient("Anna")) == "\u200e\u2068Anna\u2069"
