"""Puts a finished document where the user wants it, or says why not."""

import errno
import os
from pathlib import Path

from woundapp import paths
from woundapp.errors import ReportError
from woundapp.imaging import photo as photos


def save(target: Path, content: bytes, what: str, safe: str) -> None:
    """Write a document; an old file at the target stays until the new one is whole.

    Args:
        target: the file; its folder must exist.
        content: the whole document.
        what: it is, as "report", for the message of an error.
        safe: what is not lost when it cannot be written, likewise.

    Raises:
        ReportError: the file cannot be written.
    """
    try:
        _check(target)
        with paths.replacing(target) as stream:
            stream.write(content)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or "its name is not a valid file name"
        raise ReportError(
            f"The {what} “{photos.one_line(target.name)}” could not be written ({reason}). "
            f"{safe}, and a file that was there is unchanged. "
            "Choose another folder or name, and check that the disk is not full."
        ) from error


def _check(target: Path) -> None:
    """Refuse what renaming over would replace against the user's will, or fail at with a poor reason."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "there is a folder of that name")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file that is there is write-protected")
