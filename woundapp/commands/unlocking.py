"""Asks for what opens records: a user and a passphrase, or the recovery code; never taken as an argument."""

import argparse
import getpass
import sys
import warnings

from woundapp.errors import RecordStoreError
from woundapp.records.keys import Keys


def arguments() -> argparse.ArgumentParser:
    """The arguments of every action that opens records, as a parent of its parser."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument(
        "--user", metavar="NAME", help="whose passphrase it is (asked for where there are several)"
    )
    parser.add_argument(
        "--recovery-code", action="store_true", help="open with the recovery code instead of a passphrase"
    )
    parser.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read the passphrase or the code from standard input, one line, instead of asking for it",
    )
    return parser


def key(keys: Keys, options: argparse.Namespace) -> bytes:
    """The key of records, once somebody has said what opens them.

    Args:
        keys: of the records.
        options: as `arguments` declares them.

    Raises:
        WrongSecretError: it was not the right passphrase or code.
        RecordStoreError: nobody can be asked, or the file of the keys is missing or broken.
    """
    users = keys.users()
    if options.recovery_code:
        return keys.unlock_by_code(_secret("Recovery code: ", options))
    user = options.user or (users[0] if len(users) == 1 else _asked(users))
    if user not in users:
        raise RecordStoreError(
            f"Nobody by the name of {user} opens these records. Nothing was changed. These do: "
            f"{', '.join(users)}."
        )
    return keys.unlock(user, _secret(f"Passphrase of {user}: ", options))


def _asked(users: tuple[str, ...]) -> str:
    if not sys.stdin.isatty():
        raise RecordStoreError(
            f"These records have several users: {', '.join(users)}. Nothing was changed. Say with --user "
            "whose passphrase it is."
        )
    print(f"Users: {', '.join(users)}", file=sys.stderr)
    return input("User: ").strip()


def _secret(words: str, options: argparse.Namespace) -> str:
    if options.passphrase_stdin:
        return sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")
    with warnings.catch_warnings():
        # Where there is no terminal, getpass would read on with the secret for all to see.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(words)
        except (getpass.GetPassWarning, EOFError) as error:
            raise RecordStoreError(
                "There is no terminal here in which a passphrase could be asked for. Nothing was changed. "
                "Give it on standard input, with --passphrase-stdin."
            ) from error
