"""What `make bench` runs, and what comes out of it that is judged and compared.

Each benchmark is a module of this package that prints one JSON object on stdout. To add one, add it here.
"""

from dataclasses import dataclass
from math import inf
from typing import Literal

FULL_SIZE = "{full_size}"
"""Stands in the arguments for the folder of the full-size pack, which is made if need be."""


@dataclass(frozen=True)
class Figure:
    """A ratio, or a number of something bad, in the JSON that a benchmark prints.

    Attributes:
        path: keys that lead to it, with dots between them.
        better: which way is better.
        limit: that it must not be worse than; None where it is only watched.
    """

    path: str
    better: Literal["higher", "lower"]
    limit: float | None = None

    def holds(self, value: float) -> bool | None:
        """Whether a value keeps the limit; None without one."""
        if self.limit is None:
            return None
        return value >= self.limit if self.better == "higher" else value <= self.limit

    def worsening(self, old: float, new: float) -> float:
        """By which factor the new value is worse than the old one; below 1 where it is better."""
        if old == new:
            return 1.0
        bad, good = (old, new) if self.better == "higher" else (new, old)
        return bad / good if good else inf


@dataclass(frozen=True)
class Benchmark:
    """A program of its own.

    Attributes:
        name: for `--only`.
        module: in this package.
        arguments: of its command line.
        quick: those for a look that takes a minute at most; None leaves it out of that.
        figures: what is judged and compared.
    """

    name: str
    module: str
    arguments: tuple[str, ...] = ()
    quick: tuple[str, ...] | None = None
    figures: tuple[Figure, ...] = ()


_ENGINE = (
    *(Figure(f"ratios.mtmd.{name}", "higher", 0.97) for name in ("prefill", "decode", "writing")),
    *(Figure(f"ratios.mtmd.{name}", "higher") for name in ("encode", "first_token")),
    *(Figure(f"ratios.bench.{name}", "higher") for name in ("prefill", "decode")),
    *(Figure(f"ratios.stock.{name}", "higher") for name in ("first_token", "writing")),
)

_FULL_SIZE = ("--pack", FULL_SIZE)

_FIRST_LOOK = (Figure("ratios.look_to_alone", "lower", 1.1), Figure("ratios.coarse_to_look", "lower"))

_LIMITS = tuple(Figure(f"limits.{name}.share", "higher") for name in ("encode", "prompt", "text", "write"))

_PREFIX = (
    *(Figure(f"ratios.{name}", "lower") for name in ("second_start", "second_photo")),
    *(Figure(f"reading_ratios.{name}", "lower") for name in ("second_start", "second_photo")),
)

_FORCED_TOKENS = (
    Figure("given.share_not_singly", "higher"),
    Figure("given.ratio", "lower"),
    Figure("own.ratio", "lower"),
)

BENCHMARKS = (
    Benchmark("engine-demo", "engine", ("--rounds", "9", "--tokens", "400"), ("--rounds", "3"), _ENGINE),
    Benchmark("engine-512", "engine", (*_FULL_SIZE, "--photo-side", "512"), None, _ENGINE),
    Benchmark("engine-1024", "engine", (*_FULL_SIZE, "--photo-side", "1024"), None, _ENGINE),
    Benchmark(
        "evidence",
        "evidence_cost",
        (),
        ("--rounds", "1"),
        (Figure("ratio_to_stock", "lower", 0.4), Figure("ratio_to_stock_least", "lower")),
    ),
    Benchmark("memory-demo", "memory", (), (), (Figure("worker_to_planned", "lower"),)),
    Benchmark(
        "memory",
        "memory",
        (*_FULL_SIZE, "--photo-side", "1024", "--seconds", "20", "--no-window"),
        None,
        (Figure("worker_to_model", "lower", 1.15), Figure("worker_to_planned", "lower", 1.1)),
    ),
    Benchmark(
        "evidence-full-size",
        "evidence_cost",
        (*_FULL_SIZE, "--short"),
        None,
        (Figure("ratio_to_stock", "lower", 0.4), Figure("ratio_to_stock_least", "lower")),
    ),
    Benchmark("first-look", "first_look", (), ("--rounds", "3"), _FIRST_LOOK),
    Benchmark("first-look-full-size", "first_look", (*_FULL_SIZE, "--rounds", "3"), None, _FIRST_LOOK),
    Benchmark("prefix", "prefix", (), ("--rounds", "2"), _PREFIX),
    Benchmark("prefix-full-size", "prefix", (*_FULL_SIZE, "--rounds", "3"), None, _PREFIX),
    Benchmark("forced-tokens", "forced_tokens", (), ("--rounds", "1"), _FORCED_TOKENS),
    Benchmark(
        "forced-tokens-full-size",
        "forced_tokens",
        (*_FULL_SIZE, "--image-tokens", "256", "--tokens", "256", "--rounds", "1"),
        None,
        _FORCED_TOKENS,
    ),
    Benchmark("limits", "limits", (), ("--rounds", "2"), _LIMITS),
    Benchmark("limits-full-size", "limits", (*_FULL_SIZE, "--rounds", "2"), None, _LIMITS),
    Benchmark(
        "costs",
        "costs",
        (),
        None,
        tuple(
            Figure(f"costs.{name}.steepness", "lower", 1.0)
            for name in ("megapixels", "findings", "samples", "batch")
        ),
    ),
    Benchmark(
        "reports",
        "reports",
        (),
        ("--repeats", "1"),
        (Figure("visit.times as long", "lower"), Figure("course.times as long", "lower")),
    ),
    Benchmark(
        "start",
        "start",
        (),
        ("--rounds", "3"),
        (
            *(Figure(f"ratio_to_bare.{page}.shown", "lower", 1.6) for page in ("start_page", "lock_page")),
            Figure("second_to_first", "lower"),
        ),
    ),
    Benchmark("sending", "sending"),
    Benchmark("measurement", "measurement"),
    Benchmark("records", "records_scale", ("--sizes", "1000", "100000")),
    Benchmark("records-window", "records_window"),
    Benchmark(
        "stalls",
        "stalls",
        (),
        None,
        (
            Figure("stalls", "lower", 0),
            *(Figure(name, "lower") for name in ("rare_stalls", "longest_gap_to_limit")),
        ),
    ),
)
