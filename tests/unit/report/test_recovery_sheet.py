"""The sheet with the recovery code, read back: the code opens, and how to use it is said on one page."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest

from tests.unit.report.reading import assert_only_embedded_fonts, read, text_of
from woundapp.errors import ReportError
from woundapp.records import recovery
from woundapp.report import layout, recovery_sheet
from woundapp.settings import PageSize

AT = datetime(2026, 3, 14, 14, 50, tzinfo=UTC)


@pytest.mark.parametrize("page_size", PageSize)
def test_everything_is_said_on_one_page(page_size: PageSize) -> None:
    report = read(recovery_sheet.render(recovery.new_code(), AT, page_size))
    text = text_of(report)
    for said in (
        "Recovery code",
        "Keep it away from this computer.",
        "What it is for",
        "1. Start woundapp.",
        "2. Type the code.",
        "3. Choose a new passphrase.",
        "Name of the clinic",
        "Made 2026-03-14 14:50 UTC+0000",
    ):
        assert said in text, said
    assert len(report.pages) == 1
    assert "Research use" not in text
    assert_only_embedded_fonts(report)


@pytest.mark.parametrize("check", range(37))
def test_what_is_copied_from_the_sheet_opens(check: int, monkeypatch: pytest.MonkeyPatch) -> None:
    number = 37 * 10**30 + check
    monkeypatch.setattr("secrets.randbits", lambda _: number)
    code = recovery.new_code()
    lines = read(recovery_sheet.render(code, AT, PageSize.A4)).pages[0].extract_text().splitlines()
    (copied,) = (line for line in lines if line.count("-") == code.count("-"))
    assert recovery.read_code(copied) == recovery.read_code(code) is not None


def test_every_group_is_large() -> None:
    code = "8B5S2-Z0D0Q-1J7K8-VWXYZ-M0NHA-H*"
    large: list[str] = []

    def note(text: str, _: Any, matrix: list[float], __: Any, size: float) -> None:
        if size * matrix[3] >= 30:
            large.append(text.strip())

    read(recovery_sheet.render(code, AT, PageSize.A4)).pages[0].extract_text(visitor_text=note)
    assert [group for group in large if group] == code.split("-")


@pytest.mark.parametrize("page_size", PageSize)
def test_the_widest_code_stays_within_the_margins(page_size: PageSize) -> None:
    content = recovery_sheet.render("-".join(["MWMWM"] * 5 + ["W~"]), AT, page_size)
    picture = pypdfium2.PdfDocument(content)[0].render(scale=1, grayscale=True).to_numpy().squeeze()
    margin = int(layout.MARGIN) - 2
    assert picture[:, :margin].min() == picture[:, -margin:].min() == 255


def test_the_same_code_gives_the_same_bytes(tmp_path: Path) -> None:
    target = tmp_path / recovery_sheet.file_name(AT)
    code = recovery.new_code()
    recovery_sheet.write(target, code, AT, PageSize.A4)
    assert target.read_bytes() == recovery_sheet.render(code, AT, PageSize.A4)
    assert target.name == "woundapp recovery code 2026-03-14.pdf"
    assert list(tmp_path.iterdir()) == [target]


def test_a_sheet_that_cannot_be_written_does_not_tell_the_code(tmp_path: Path) -> None:
    code = recovery.new_code()
    with pytest.raises(ReportError, match=r"The recovery code is the same") as raised:
        recovery_sheet.write(tmp_path, code, AT, PageSize.A4)
    assert code not in str(raised.value)
