"""How far raters agree beyond chance."""

from collections import Counter
from collections.abc import Hashable, Sequence

_DIGITS = 4


def fleiss(rated: Sequence[Sequence[Hashable]], grades: Sequence[Hashable]) -> float | None:
    """Fleiss' kappa (Fleiss, 1971); needs the extra `evaluation`.

    Args:
        rated: for each thing that was rated, the grade that each rater gave it; as many for each.
        grades: that can be given.

    Returns:
        None where it is not defined: nothing was rated, by fewer than two, or all gave one same grade, on
        which chance agrees as well.
    """
    if not rated or len(rated[0]) < 2 or not _differ(rated):  # noqa: PLR2004
        return None
    from statsmodels.stats.inter_rater import fleiss_kappa  # noqa: PLC0415 - of the extra

    table = [[list(row).count(grade) for grade in grades] for row in rated]
    return round(float(fleiss_kappa(table)), _DIGITS)


def cohen(rated: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Kappa of two raters whose grades have no order (Cohen, 1960).

    Args:
        rated: for each thing that was rated, the two grades.

    Returns:
        None where it is not defined, as for `fleiss`.
    """
    if not rated or not _differ(rated):
        return None
    one, other = (Counter(pair[at] for pair in rated) for at in (0, 1))
    observed = sum(first == second for first, second in rated) / len(rated)
    by_chance = sum(one[grade] * other[grade] for grade in one) / len(rated) ** 2
    return round((observed - by_chance) / (1 - by_chance), _DIGITS)


def weighted(rated: Sequence[Sequence[Hashable]], grades: Sequence[Hashable]) -> float | None:
    """Kappa of two raters with linear weights (Cohen, 1968); needs the extra `evaluation`.

    Args:
        rated: for each thing that was rated, the two grades.
        grades: that can be given, in order.

    Returns:
        None where it is not defined, as for `fleiss`.
    """
    if not rated or not _differ(rated):
        return None
    from sklearn.metrics import cohen_kappa_score  # noqa: PLC0415 - of the extra

    one, other = ([grades.index(row[at]) for row in rated] for at in (0, 1))
    labels = list(range(len(grades)))
    return round(float(cohen_kappa_score(one, other, labels=labels, weights="linear")), _DIGITS)


def _differ(rated: Sequence[Sequence[Hashable]]) -> bool:
    return len({grade for row in rated for grade in row}) > 1
