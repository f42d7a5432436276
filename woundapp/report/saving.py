"""Puts a finished document where the user wants it, or says why not."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from woundapp import paths, phrases
from woundapp.errors import ReportError
from woundapp.imaging import photo as photos
from woundapp.phrases import Phrase


def save(target: Path, content: bytes, safe: Phrase) -> None:
    """Write a document; an old file at the target stays until the new one is whole.

    Args:
        target: the file; its folder must exist.
        content: the whole document.
        safe: what is not lost when it cannot be written, for the message of an error.

    Raises:
        ReportError: the file cannot be written.
    """
    with saving(target, safe) as stream:
        stream.write(content)


@contextmanager
def saving(target: Path, safe: Phrase) -> Iterator[BinaryIO]:
    """Write a document part by part; else as `save`.

    Args:
        target: the file; its folder must exist.
        safe: what is not lost when it cannot be written, for the message of an error.

    Yields:
        A binary stream to write to.

    Raises:
        ReportError: the file cannot be written; nothing of it is left.
    """
    try:
        _check(target)
        with paths.replacing(target) as stream:
            yield stream
    except OSError as error:
        raise ReportError(
            "“{file}” could not be written ({reason}). "
            "{safe}, and a file that was there is unchanged. "
            "Choose another folder or name, and check that the disk is not full.",
            file=photos.one_line(target.name),
            reason=phrases.reason(error),
            safe=safe,
        ) from error


def _check(target: Path) -> None:
    """Refuse what renaming over would replace against the user's will, or fail at with a poor reason."""
    try:
        with suppress(OSError):
            target.lstat()
    except ValueError as error:
        raise OSError(errno.EINVAL, phrases.reason(error)) from error
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "there is a folder of that name")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file that is there is write-protected")
