"""The head of a GGUF file, metadata and sizes of tensors, read with suspicion before native code opens it.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3, little-endian).
"""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from woundapp import phrases
from woundapp.errors import ModelPackError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_ENTRIES = 10_000
_MAX_TENSORS = 100_000
_MAX_STRING = 16 * 1024 * 1024
_MAX_ITEMS = 2_000_000
_MAX_DIMENSIONS = 4
_ALIGNMENT = 32
_NUMBERS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _ARRAY = 8, 9

Metadata = dict[str, str | int | float | bool]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of a file.

    Attributes:
        shape: the dimension that is contiguous comes first.
        size: in bytes, with what fills it up to the next one.
    """

    shape: tuple[int, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Header:
    """What stands at the head of a file: its metadata without arrays, and its tensors by name."""

    metadata: Metadata
    tensors: dict[str, Tensor]


def read_metadata(path: Path) -> Metadata:
    """Numbers and strings of a GGUF file's header; arrays, such as the vocabulary, are passed over.

    Raises:
        ModelPackError: the file cannot be read, is no GGUF file, or its header makes no sense.
    """
    return read_header(path).metadata


def read_header(path: Path) -> Header:
    """A GGUF file's metadata and tensors.

    Args:
        path: the file.

    Raises:
        ModelPackError: the file cannot be read, is no GGUF file, or its header makes no sense.
    """
    try:
        with path.open("rb") as stream:
            return _read_header(stream, path.stat().st_size)
    except (ValueError, struct.error) as error:
        raise ModelPackError(
            "{file} is damaged or not a GGUF model file ({error}). It was not opened. "
            "Copy the model again from its source.",
            file=path.name,
            error=error,
        ) from error
    except OSError as error:
        raise ModelPackError(
            "{file} cannot be read ({reason}). Nothing was changed. "
            "Check that the file exists and may be read.",
            file=path.name,
            reason=phrases.reason(error),
        ) from error


def _read_header(stream: BinaryIO, file_size: int) -> Header:
    if stream.read(4) != _MAGIC:
        raise ValueError("it does not begin with GGUF")
    version = _number(stream, "<I")
    if version not in _VERSIONS:
        raise ValueError(f"version {version} is not known")
    tensors, entries = _count(stream), _count(stream)
    if not 0 < tensors <= _MAX_TENSORS or not 0 < entries <= _MAX_ENTRIES:
        raise ValueError("its header has impossible counts")
    metadata: Metadata = {}
    for _ in range(entries):
        key = _string(stream)
        kind = int(_number(stream, "<I"))
        if kind == _ARRAY:
            _skip_array(stream)
        else:
            metadata[key] = _string(stream) if kind == _STRING else _number(stream, _format(kind))
    shapes, starts = {}, {}
    for _ in range(tensors):
        name = _string(stream)
        shapes[name] = _shape(stream)
        _number(stream, "<I")  # the type, which the size says enough of
        starts[name] = _count(stream)
    alignment = metadata.get("general.alignment", _ALIGNMENT)
    if not isinstance(alignment, int) or alignment < 1:
        raise ValueError("its alignment is impossible")
    ends = sorted([*starts.values(), file_size - -(-stream.tell() // alignment) * alignment])
    following = dict(pairwise(ends))
    if len(following) < len(starts) or max(starts.values()) not in following:
        raise ValueError("its tensors lie over one another or beyond its end")
    return Header(
        metadata,
        {name: Tensor(shapes[name], following[start] - start) for name, start in starts.items()},
    )


def _shape(stream: BinaryIO) -> tuple[int, ...]:
    dimensions = int(_number(stream, "<I"))
    if not 0 < dimensions <= _MAX_DIMENSIONS:
        raise ValueError("a tensor in it has an impossible shape")
    return tuple(_count(stream) for _ in range(dimensions))


def _count(stream: BinaryIO) -> int:
    return int(_number(stream, "<Q"))


def _format(kind: int) -> str:
    if kind not in _NUMBERS:
        raise ValueError(f"value type {kind} is not known")
    return _NUMBERS[kind]


def _number(stream: BinaryIO, layout: str) -> int | float | bool:
    value: int | float | bool = struct.unpack(layout, _bytes(stream, struct.calcsize(layout)))[0]
    return value


def _string(stream: BinaryIO) -> str:
    return _bytes(stream, _length(stream)).decode("utf-8", errors="replace")


def _length(stream: BinaryIO) -> int:
    length = _count(stream)
    if length > _MAX_STRING:
        raise ValueError("a text in its header is impossibly long")
    return length


def _bytes(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise ValueError("it ends inside its header")
    return data


def _skip_array(stream: BinaryIO) -> None:
    kind, count = int(_number(stream, "<I")), _count(stream)
    if count > _MAX_ITEMS:
        raise ValueError("a list in its header is impossibly long")
    if kind == _STRING:
        for _ in range(count):
            _bytes(stream, _length(stream))
    else:
        _bytes(stream, count * struct.calcsize(_format(kind)))
