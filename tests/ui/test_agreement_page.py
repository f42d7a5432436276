"""Agreement with the model, counted from real records and shown to whoever may see it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.assessments import NOON, PLACE, assessment
from tests.ui.records_hand import PASSPHRASE, RecordsHand, button, examination, words
from woundapp.clinic import Role
from woundapp.domain import InfectionStatus
from woundapp.evaluation.shares import Share
from woundapp.review import Review
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.months_plot import MonthsPlot
from woundapp.ui.table import Table

INFECTED, NOT_INFECTED, _ = InfectionStatus


@pytest.fixture
def page(records: RecordsHand, qtbot: QtBot) -> AgreementPage:
    """The page on 6 reviews of Ana's in March, all agreeing, and one of Eva's in January, who does not."""
    eva = records.admit("Eva", Role.NURSE)
    said = assessment("erythema", "slough")
    ours = Review.of(said.findings).agree(0).remove(1).conclude(INFECTED)
    for day in range(6):
        records.file(examination(said, ours), at=NOON - timedelta(days=day))
    hers = Review.of(said.findings).doubt(0).add("swelling", PLACE).conclude(NOT_INFECTED)
    records.file(examination(said, hers), by=eva, at=datetime(2026, 1, 20, tzinfo=UTC))
    page = AgreementPage(records.service, lambda: NOON + timedelta(hours=1))
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.refresh()
    records.wait(lambda: "7 reviews" in words(page))
    return page


def choice(page: AgreementPage, name: str) -> QComboBox:
    return next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)


def rows(page: AgreementPage, name: str) -> list[list[str]]:
    table = next(table for table in page.findChildren(Table) if table.accessibleName() == name)
    items = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items if item]


def test_the_figures_are_those_of_the_records(page: AgreementPage) -> None:
    said = words(page)
    assert "86 %" in said
    assert "6 of 7, 95 % interval 49 to 97 %" in said
    assert "it does not say who of them is right" in said
    assert "Cohen's kappa 0.00" in said
    assert "model 1" in said
    assert rows(page, "Agreement on the status by month") == [
        ["2026-03", "100 %", "61 to 100 %", "6"],
        ["2026-02", "too few to say", "", "0"],
        ["2026-01", "too few to say", "", "1"],
    ]
    assert rows(page, "Agreement by sign") == [
        ["Redness around the wound", "100 %", "61 to 100 %", "6", "6", "0", "0", "1"],
        ["Slough", "0 %", "0 to 39 %", "6", "0", "6", "0", "0"],
        ["Swelling", "too few to say", "", "1", "0", "0", "1", "0"],
    ]
    assert rows(page, "Agreement by user") == [
        ["Ana Ruiz", "100 %", "61 to 100 %", "6", "50 %", "25 to 75 %", "12"],
        ["Eva", "too few to say", "", "1", "too few to say", "", "1"],
    ]


def test_a_period_and_a_user_are_chosen_by_keys(page: AgreementPage, records: RecordsHand) -> None:
    user, period = choice(page, "Who"), choice(page, "Period")
    assert [user.itemText(number) for number in range(user.count())] == ["Everybody", "Ana Ruiz", "Eva"]
    QTest.keyClicks(user, "Eva")
    records.wait(lambda: "1 review" in words(page).splitlines())
    assert "too few to say" in words(page)
    assert "kappa" not in words(page)
    QTest.keyClick(period, Qt.Key.Key_Home)
    records.wait(lambda: "nobody reviewed" in words(page))
    assert not any(table.isVisible() for table in page.findChildren(Table))
    assert user.currentText() == "Eva"
    QTest.keyClick(period, Qt.Key.Key_End)
    records.wait(lambda: "1 review" in words(page).splitlines())


def test_going_back(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        button(page, "Back").click()


def test_nothing_is_left_to_be_seen_once_the_records_are_locked(
    page: AgreementPage, records: RecordsHand
) -> None:
    records.service.lock()
    assert "reviews" not in words(page)
    assert choice(page, "Who").count() == 1
    assert not any(table.isVisible() for table in page.findChildren(Table))
    records.unlock("Eva", PASSPHRASE)
    page.refresh()
    records.settle()
    assert "A clinician or an administrator can see this." in words(page)
    assert not any(table.isVisible() for table in page.findChildren(Table))


def test_the_plot_draws_a_point_with_its_bar_for_each_month(qtbot: QtBot) -> None:
    plot = MonthsPlot("by month", fewest=5)
    qtbot.addWidget(plot)
    plot.resize(400, 200)

    def drawn(months: dict[date, Share]) -> int:
        plot.show_months(months)
        image = plot.grab().toImage()
        paper = image.pixelColor(image.width() - 1, 0)
        return sum(
            image.pixelColor(x, y) != paper for x in range(image.width()) for y in range(image.height())
        )

    none = drawn({})
    wide = drawn({date(2026, 3, 1): Share.counted(3, 6)})
    narrow = drawn({date(2026, 3, 1): Share.counted(300, 600)})
    assert none < narrow < wide
    assert drawn({date(2026, 3, 1): Share.counted(0, 0)}) < narrow
    assert drawn({date(2000 + year, 1, 1): Share.counted(3, 6) for year in range(60)}) > wide
