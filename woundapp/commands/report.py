"""Check reports: who signed one, and whether photo, record and pages still match."""

import argparse
import json
import sys
from pathlib import Path

from asn1crypto.x509 import Certificate

from woundapp.errors import ReportError, UserFacingError
from woundapp.imaging import photo as photos
from woundapp.phrases import reason
from woundapp.report import attachments, signatures, signing, verifying
from woundapp.report.verifying import Verification

_RIGHT, _WRONG, _UNREADABLE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    verify = actions.add_parser(
        "verify",
        help="say who signed a report, and whether photo, record and pages still match",
        description="Say who signed a report, and whether it is as it was made: its pages and pictures, the "
        "record inside, and the photos it is of. Without a signature only accidents and clumsy changes are "
        "found. No network is asked, so a certificate that was withdrawn is not noticed.",
        epilog="Exit status: 0 nothing is wrong, 1 something does not match, 2 the file cannot be read or is "
        "no report of woundapp.",
    )
    verify.add_argument("file", type=Path, metavar="FILE", help="the report, a PDF")
    verify.add_argument(
        "--photo",
        type=Path,
        action="append",
        default=[],
        metavar="PHOTO",
        help="a photo that the report ought to be of; may be given several times",
    )
    verify.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="CERT",
        help="certificates (PEM or DER) of signers or of those who issue to them, by one of whom the report "
        "must be signed; may be given several times (default: a signature is not demanded, and the clinic's "
        "own certificate is known)",
    )
    verify.add_argument("--json", action="store_true", help="say it as JSON on standard output")
    verify.set_defaults(run_action=_verify)


def run(options: argparse.Namespace) -> int:
    """Run one action."""
    status: int = options.run_action(options)
    return status


def _verify(options: argparse.Namespace) -> int:
    try:
        known = _certificates(options.trust)
        named = [(photos.name_of(path), attachments.sha256(photos.read(path))) for path in options.photo]
        found = verifying.verify(_read(options.file), named, known, demanded=bool(options.trust))
    except UserFacingError as error:
        if options.json:
            print(json.dumps({"right": False, "readable": False, "error": str(error)}, indent=2))
        print(f"woundapp: {error}", file=sys.stderr)
        return _UNREADABLE
    print(_as_json(found) if options.json else _as_text(found))
    return _RIGHT if found.right else _WRONG


def _certificates(files: list[Path]) -> list[Certificate]:
    own = signing.own_public()
    contents = [_read(file) for file in files] + ([own] if own else [])
    return [certificate for content in contents for certificate in signatures.certificates(content)]


def _read(file: Path) -> bytes:
    name = photos.name_of(file)
    try:
        with file.open("rb") as stream:
            content = stream.read(verifying.LARGEST + 1)
    except (OSError, ValueError) as error:
        raise ReportError(
            "“{file}” cannot be read ({reason}). Nothing was checked. Check the name, and that the file may "
            "be opened.",
            file=name,
            reason=reason(error),
        ) from error
    if len(content) > verifying.LARGEST:
        raise ReportError(
            "“{file}” is too large to be a report. Nothing was checked. Choose a report that woundapp made.",
            file=name,
        )
    return content


def _as_text(found: Verification) -> str:
    lines = [("WRONG: " if said.wrong else "") + said.sentence for said in found.statements]
    return "\n".join([*lines, "Nothing is wrong." if found.right else "This report must not be relied on."])


def _as_json(found: Verification) -> str:
    said = {
        "right": found.right,
        "readable": True,
        "signatures": [
            {
                "name": signature.name,
                "at": signature.at.isoformat() if signature.at else None,
                "intact": signature.intact,
                "trusted": signature.trusted,
            }
            for signature in found.signatures
        ],
        "statements": [
            {"of": statement.of, "wrong": statement.wrong, "sentence": str(statement.sentence)}
            for statement in found.statements
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)
