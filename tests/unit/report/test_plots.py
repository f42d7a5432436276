"""What is drawn as lines: plots over time, and the marks on a photo."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from woundapp import course
from woundapp.domain import ImageRegion
from woundapp.report import photo_layers, text, time_plot
from woundapp.report.figures import Place
from woundapp.report.photo_layers import Regions
from woundapp.report.time_plot import Frame, Line, TimePlot

FIRST = datetime(2026, 3, 1, 9, tzinfo=timezone(timedelta(hours=2)))


def canvas() -> Canvas:
    text.register_fonts()
    return Canvas(io.BytesIO(), initialFontName=text.REGULAR)


def test_moments_and_values_lie_where_they_belong() -> None:
    frame = Frame(canvas(), FIRST, 10, 30, 230, 14, 100, 50)
    assert frame.x(FIRST) == 30
    assert frame.x(FIRST + timedelta(days=5)) == 130
    assert frame.x(FIRST + timedelta(days=10)) == 230
    assert (frame.y(0), frame.y(25), frame.y(50)) == (14, 64, 114)


@pytest.mark.parametrize(
    ("highest", "values"),
    [
        (16.2, [0, 5, 10, 15]),
        (4.9, [0, 1, 2, 3, 4]),
        (0.31, [0, 0.1, 0.2, 0.3]),
        (1200, [0, 500, 1000]),
    ],
)
def test_axes_have_round_values(highest: float, values: list[float]) -> None:
    assert [value for value, _ in course.round_values(highest, most=5)] == pytest.approx(values)


@given(st.floats(1e-9, 1e9))
def test_an_axis_never_has_more_values_than_it_has_room_for(highest: float) -> None:
    values = [value for value, _ in course.round_values(highest, most=5)]
    assert 2 <= len(values) <= 6
    assert values[-1] <= highest * (1 + 1e-9)


def test_letters_go_on_after_the_last_one() -> None:
    assert [time_plot.letter(number) for number in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_the_days_on_an_axis_do_not_run_into_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = [FIRST + timedelta(days=day) for day in (0, 1, 2, 30, 59, 60)]
    plot = TimePlot(moments, 10, [(0, "0")], [(date(2026, 3, 5), "A")], [Line([])][:0], 240, 110, "")
    drawn: list[tuple[float, str]] = []
    page = canvas()
    monkeypatch.setattr(page, "drawCentredString", lambda x, _y, said: drawn.append((x, said)))
    plot.drawOn(page, 0, 0)
    days = [(x, said) for x, said in drawn if "-" in said]
    assert [said for _, said in days] == ["2026-03-01", "2026-03-31", "2026-04-30"]
    width = page.stringWidth("2026-03-01", text.REGULAR, 6.5)
    assert all(after - before > width for (before, _), (after, _) in pairwise(days))


REGIONS = st.builds(
    lambda left, top, width, height: ImageRegion(left, top, left + width, top + height),
    st.integers(0, 900),
    st.integers(0, 700),
    st.integers(1, 900),
    st.integers(1, 700),
)


@given(st.lists(REGIONS, min_size=1, max_size=6))
def test_numbers_on_a_photo_stay_on_it_and_cover_no_other(places: list[ImageRegion]) -> None:
    boxes: list[tuple[float, float, float, float]] = []
    place = Place(canvas(), 300, 225, 0.3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(photo_layers, "_draw_badge", lambda _place, box, _number: boxes.append(box))
        Regions(places)(place)
    assert len(boxes) == len(places)
    for number, (left, bottom, right, top) in enumerate(boxes):
        assert 0 <= left < right <= 300
        assert 0 <= bottom < top <= 225
        for other in boxes[:number]:
            assert left >= other[2] or other[0] >= right or bottom >= other[3] or other[1] >= top
