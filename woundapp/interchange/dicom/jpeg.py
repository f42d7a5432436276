"""The coded image in a JPEG file, without what a camera wrote beside it (ITU-T T.81, annex B)."""

import struct
from collections.abc import Iterator

_PREFIX, _SOI, _EOI, _SOS, _SOF0, _COM = 0xFF, 0xD8, 0xD9, 0xDA, 0xC0, 0xFE
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_APPLICATION = frozenset(range(0xE0, 0xF0))
_WITHIN_A_SCAN = frozenset((0x00, *range(0xD0, 0xD8)))
"""What follows 0xFF within coded data: a stuffed zero, or a restart marker."""

_EIGHT_BITS = 8
_HALVED = ((2, 1), (2, 2))
"""Luminance samples to one of chrominance, across and down, of what DICOM calls YBR_FULL_422."""


def bare(data: bytes) -> bytes | None:
    """The coded image of a baseline JPEG with halved chrominance, as DICOM's JPEG Baseline takes it.

    Args:
        data: a file.

    Returns:
        A JPEG stream of the first image, without application data and comments; None where the file holds
        no such image.
    """
    kept = [b"\xff\xd8"]
    try:
        for marker, segment in _segments(data):
            if marker in _FRAMES and not _suitable(marker, segment):
                return None
            if marker not in _APPLICATION and marker != _COM:
                kept.append(segment)
            if marker == _EOI:
                return b"".join(kept)
    except (IndexError, ValueError, struct.error):  # no JPEG, or one that breaks off
        return None
    return None


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers with their segments, and with the coded data that follows the header of a scan."""
    if data[:2] != bytes((_PREFIX, _SOI)):
        raise ValueError("no JPEG")
    start = 2
    while True:
        while data[start + 1] == _PREFIX:  # fill bytes
            start += 1
        if data[start] != _PREFIX:
            raise ValueError("no marker")
        marker = data[start + 1]
        if marker == _EOI:
            yield marker, data[start : start + 2]
            return
        end = start + 2 + struct.unpack_from(">H", data, start + 2)[0]
        if marker == _SOS:
            end = _end_of_scan(data, end)
        yield marker, data[start:end]
        start = end


def _end_of_scan(data: bytes, start: int) -> int:
    while True:
        start = data.index(b"\xff", start)
        if data[start + 1] not in _WITHIN_A_SCAN:
            return start
        start += 2


def _suitable(marker: int, segment: bytes) -> bool:
    """Whether a frame is baseline, of 8 bits, in YCbCr by the numbers of its components, and halved."""
    precision, components = segment[4], segment[9]
    if marker != _SOF0 or precision != _EIGHT_BITS or components != 3:  # noqa: PLR2004
        return False
    numbers = [segment[10 + 3 * index] for index in range(3)]
    factors = [divmod(segment[11 + 3 * index], 16) for index in range(3)]
    return numbers == [1, 2, 3] and factors[0] in _HALVED and factors[1:] == [(1, 1), (1, 1)]
