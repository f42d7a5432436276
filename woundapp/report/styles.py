"""The styles of a report's text: one typeface family, few sizes."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from reportlab.lib.styles import ParagraphStyle

from woundapp.report import text


def _style(name: str, parent: ParagraphStyle, **changes: object) -> ParagraphStyle:
    return ParagraphStyle(name, parent, **changes)


TITLE = _style("title", text.TITLE, fontSize=17, leading=21, spaceAfter=0)
HEADING = text.HEADING
SUBHEADING = _style("subheading", text.STRONG, fontSize=9.5, leading=13, spaceBefore=8, spaceAfter=2)
BODY = _style("text", text.BODY, fontSize=9, leading=12.5, spaceAfter=2)
STRONG = _style("strong text", BODY, fontName=text.BOLD)
BULLET = _style("list", BODY, leftIndent=10, bulletFontSize=8, spaceAfter=1)
SMALL = _style("small print", text.SMALL, fontSize=7.5, leading=10)
CLINIC = _style("clinic", text.NAME, fontSize=10.5, leading=14)
NAME = _style("whose", text.NAME, fontSize=13, leading=16, spaceAfter=1)
FACT = _style("value", text.FACT, fontSize=8.5, leading=11)
FACT_STRONG = _style("strong value", FACT, fontName=text.BOLD)
LABEL = _style("label", FACT, textColor=text.GREY)
SMALL_VALUE = _style("small value", FACT, fontSize=7.5, leading=9.5)
SMALL_LABEL = _style("small label", SMALL_VALUE, textColor=text.GREY)
SMALL_STRONG = _style("strong small value", SMALL_VALUE, fontName=text.BOLD)
VERDICT = _style("verdict", text.STATUS, fontSize=15, leading=18, spaceAfter=1)
MODELS_VERDICT = _style("model's verdict", VERDICT, fontSize=12, leading=15)
ALARM = _style("alarm", STRONG, fontSize=11.5, leading=14.5, spaceAfter=1)
ALARM_HEAD = _style("alarm's head", ALARM, textColor="#ffffff", spaceAfter=0)
NOTICE = _style("notice", STRONG, spaceBefore=4)
CAPTION = _style("legend", text.CAPTION, fontSize=7.5, leading=10, spaceBefore=2)
REASONING = text.REASONING
