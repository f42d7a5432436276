"""Cases and photos to evaluate on, small enough to be worked out by hand."""

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("sklearn", reason="needs the extra `evaluation`")
pytest.importorskip("statsmodels", reason="needs the extra `evaluation`")

from woundapp.domain import Finding, ImageRegion, InfectionStatus
from woundapp.evaluation.cohort import Record
from woundapp.evaluation.metrics import Case

MakeCase = Callable[..., Case]


@pytest.fixture
def case() -> MakeCase:
    """Makes a case: truth, answer, and what else matters."""

    def make(
        label: str | None,
        status: str,
        log_odds: float = 0.0,
        named: dict[str, tuple[int, int, int, int] | None] | None = None,
        **known: Any,
    ) -> Case:
        make.count += 1  # type: ignore[attr-defined]
        number: int = make.count  # type: ignore[attr-defined]
        quality = known.pop("quality", ())
        seconds = known.pop("seconds", 1.0)
        return Case(
            record=Record(
                file=f"{number}.jpg",
                sha256=known.pop("sha256", f"{number:064}"),
                label=label,  # type: ignore[arg-type]
                **known,
            ),
            status=InfectionStatus(status),
            probability=1 / (1 + 2.718281828459045**-log_odds),
            log_odds=log_odds,
            complete=status != "indeterminate",
            trusted=status != "indeterminate",
            findings=tuple(
                Finding(sign, "", ImageRegion(*region) if region else None)
                for sign, region in (named or {}).items()
            ),
            quality=quality,
            seconds=seconds,
        )

    make.count = 0  # type: ignore[attr-defined]
    return make
