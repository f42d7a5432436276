"""The course of a wound as the records hold it."""

from woundapp.course import Course, CourseVisit
from woundapp.records.charts import WoundChart
from woundapp.records.examinations import Filed


def of_chart(chart: WoundChart) -> Course:
    """The course of a wound as the records hold it."""
    return Course(
        tuple(_visit(filed) for filed in chart.visits),
        tuple(kept.content for kept in chart.events),
        chart.wound.content.aetiology,
    )


def _visit(filed: Filed) -> CourseVisit:
    assessment = filed.assessment.content if filed.assessment else None
    measured = [photo for photo, kept in filed.measurements.items() if kept is filed.measurement]
    return CourseVisit(
        filed.visit.id,
        filed.visit.content.at,
        (*(picture.content.sha256 for picture in filed.pictures), *measured)[-1],
        filed.review.content.status if filed.review else None,
        assessment.infection_status if assessment else None,
        assessment.probability_infected if assessment else None,
        tuple(reading.probability_infected for reading in assessment.readings) if assessment else (),
        filed.measurement.content if filed.measurement else None,
    )
