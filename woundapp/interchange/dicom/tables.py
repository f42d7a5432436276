"""Has highdicom's tables of the standard read so that the other threads of a program go on meanwhile."""

import json
from functools import partial
from types import SimpleNamespace
from typing import TypeVar

from highdicom import _standard_utils

_Found = TypeVar("_Found")


def read() -> None:
    """Read the largest of the tables, 22 MB of JSON, unless it is read.

    The parser of Python keeps the interpreter's lock to its end, a tenth of a second, unless it has something
    in Python to call in between. highdicom keeps what it read.
    """
    names = vars(_standard_utils)
    names["json"] = SimpleNamespace(loads=partial(json.loads, object_hook=_same))
    try:
        _standard_utils.get_module_attribute_map()
    finally:
        names["json"] = json


def _same(found: _Found) -> _Found:
    return found
