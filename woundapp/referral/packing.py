"""Packs the files of a referral into one: a ZIP archive, in clear or locked, or a locked PDF document."""

import io
import mimetypes
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED

Files = Iterable[tuple[str, bytes]]
"""Names, with slashes between folders, and contents."""

_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The first that a ZIP archive can tell; when it was made says when the patient was seen."""

_READ_AND_WRITE = 0o644 << 16
"""Unix permissions, where a ZIP archive keeps them."""

_PACKED = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".hif", ".pdf")
"""Of files that are no smaller when they are compressed again."""


def as_zip(files: Files, stream: BinaryIO, passphrase: str = "") -> None:
    """Write a ZIP archive, file by file.

    With a passphrase each file is encrypted by AES-256 and authenticated (WinZip's AE-2, which 7-Zip, WinZip
    and Keka open, and Windows Explorer alone does not); the names of the files are not encrypted.

    Args:
        files: what is in it.
        stream: to write to.
        passphrase: of plain letters; empty for an archive in clear.
    """
    import pyzipper  # noqa: PLC0415 - the window opens without it

    kind, sink = pyzipper.AESZipFile if passphrase else pyzipper.ZipFile, _Sink(stream)
    with kind(sink, "w") as archive:
        if passphrase:
            archive.setpassword(passphrase.encode())
            archive.encryption = pyzipper.WZ_AES
        for name, content in files:
            entry = archive.zipinfo_cls(name, _NO_DAY)
            entry.external_attr = _READ_AND_WRITE
            entry.compress_type = ZIP_STORED if name.lower().endswith(_PACKED) else ZIP_DEFLATED
            archive.writestr(entry, content)
            sink.check()
    sink.check()


def as_pdf(report: bytes, attached: Files, stream: BinaryIO, passphrase: str) -> None:
    """Write a PDF document: the report, with all else attached, and everything encrypted by AES-256.

    An encrypted document is no PDF/A any more, and has no signature: both need bytes that all can read.

    Args:
        report: the document.
        attached: what is attached.
        stream: to write to.
        passphrase: of plain letters.
    """
    import pikepdf  # noqa: PLC0415 - the window opens without it

    with pikepdf.open(io.BytesIO(report)) as document:
        for name, content in attached:
            document.attachments[name] = pikepdf.AttachedFileSpec(
                document,
                content,
                filename=name,
                mime_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
            )
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for claim in ("pdfaid:part", "pdfaid:conformance"):
                metadata.pop(claim, None)
        # Readers that show attachments open their list at once.
        document.Root.PageMode = pikepdf.Name.UseAttachments
        document.save(stream, encryption=pikepdf.Encryption(owner=passphrase, user=passphrase, R=6))


class _Sink:
    """Takes what an archive writes, and keeps an error for later: an archive that meets one cannot be closed.

    Args:
        stream: to write to.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._error: OSError | None = None

    def check(self) -> None:
        """Raise the error that was kept."""
        if self._error:
            raise self._error

    def write(self, content: Any) -> int:
        return self._done(lambda: self._stream.write(content), len(content))

    def flush(self) -> None:
        self._done(lambda: self._stream.flush() or 0, 0)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._done(lambda: self._stream.seek(offset, whence), offset)

    def tell(self) -> int:
        return self._stream.tell()

    def _done(self, does: Callable[[], int], otherwise: int) -> int:
        if self._error is None:
            try:
                return does()
            except OSError as error:
                self._error = error
        return otherwise
