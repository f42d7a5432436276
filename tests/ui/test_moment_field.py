"""A moment as people type it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from woundapp.ui import moment_field


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_GB", "14.3.2026 8:30", datetime(2026, 3, 14, 8, 30)),
        ("en_GB", "14/03/2026, 08.30", datetime(2026, 3, 14, 8, 30)),
        ("en_US", "3/14/2026 2:30 pm", datetime(2026, 3, 14, 14, 30)),
        ("en_US", "3/14/2026 12:05 a.m.", datetime(2026, 3, 14, 0, 5)),
        ("en_US", "March 14, 2026 12:05 PM", datetime(2026, 3, 14, 12, 5)),
        ("fr_FR", "14 mars 2026 20h05", datetime(2026, 3, 14, 20, 5)),
        ("en_GB", "2026-03-14 00:00", datetime(2026, 3, 14)),
        ("en_GB", "  14.3.2026   23:59 ", datetime(2026, 3, 14, 23, 59)),
        ("ar_EG", "١٤/٣/٢٠٢٦ ٨:٣٠", datetime(2026, 3, 14, 8, 30)),
        ("en_GB", "14.3.2026", None),
        ("en_GB", "8:30", None),
        ("en_GB", "14.3.2026 24:00", None),
        ("en_GB", "14.3.2026 8:60", None),
        ("en_GB", "14.3.2026 13:00 pm", None),
        ("en_GB", "14.3.2026 0:30 am", None),
        ("en_GB", "31.2.2026 8:30", None),
        ("en_GB", "14.3.26 8:30", None),
        ("en_GB", "", None),
    ],
)
def test_a_moment_is_read_as_people_type_it(locale: str, typed: str, meant: datetime | None) -> None:
    QLocale.setDefault(QLocale(locale))
    assert moment_field.read(typed) == (meant.astimezone() if meant else None)


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["en_GB", "en_US", "es_ES", "pt_BR", "fr_FR", "ar_EG"]),
)
def test_what_is_written_is_read_as_the_same_minute(moment: datetime, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    minute = moment.replace(second=0, microsecond=0)
    written = moment_field.written(moment)
    found = moment_field.read(written)
    assert found
    assert moment_field.written(found) == written
    assert found == minute or minute.astimezone().fold


@pytest.mark.parametrize("typed", ["1.1.0001 0:30", "31.12.9999 23:59"])
def test_what_no_calendar_of_the_machine_knows_is_no_fault(typed: str) -> None:
    found = moment_field.read(typed)
    assert found is None or found.tzinfo
