"""Whom a server has to be vouched for by, before anything is said to it."""

import ssl
from pathlib import Path

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from woundapp import phrases
from woundapp.errors import SendingError
from woundapp.phrases import Phrase

LARGEST_FILE = 1_000_000
"""Bytes of a file of certificates."""

_EXPIRED = 10
_UNKNOWN = (2, 7, 18, 19, 20, 21)
_OTHER_NAME = (62, 64)
"""X509_V_ERR_… of OpenSSL."""


def read_authorities(file: Path) -> str:
    """The certificates in a file, as a destination keeps them.

    Args:
        file: in PEM.

    Raises:
        SendingError: it cannot be read, or holds no certificate.
    """
    try:
        with file.open("rb") as stream:
            text = stream.read(LARGEST_FILE).decode("ascii", errors="ignore")
        context(text if text.strip() else "-")
    except (OSError, ValueError) as error:
        why = Phrase("it holds none") if isinstance(error, ssl.SSLError) else phrases.reason(error)
        raise SendingError(
            "No certificate could be read from this file ({reason}). Nothing was changed. Choose the file "
            "with the certificate in PEM form, whose text begins with BEGIN CERTIFICATE.",
            reason=why,
        ) from error
    return text


def context(authorities: str) -> ssl.SSLContext:
    """What a connection is made with.

    Args:
        authorities: certificates in PEM that vouch for the server, alone; empty for those that the computer
            and `certifi` trust.

    Raises:
        ssl.SSLError: they are no certificates.
    """
    if authorities:
        return ssl.create_default_context(cadata=authorities)
    trusted = ssl.create_default_context()
    trusted.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    return trusted


def reason(error: BaseException) -> Phrase:
    """Why a connection was not made; the library's own words would hold the address.

    Args:
        error: perhaps with others as its causes.
    """
    found: BaseException | None = error
    while found and not isinstance(found, ssl.SSLCertVerificationError):
        # `requests` and `urllib3` hand on what they met as an argument or as `reason`.
        within = [getattr(found, "reason", None), *found.args]
        found = next((each for each in within if isinstance(each, BaseException)), found.__cause__)
    if not isinstance(found, ssl.SSLCertVerificationError):
        return Phrase("it does not speak TLS as this program does")
    code: int = getattr(found, "verify_code")  # noqa: B009 - not in the types of the library
    if code == _EXPIRED:
        return Phrase("its certificate has expired, or this computer's clock is wrong")
    if code in _UNKNOWN:
        return Phrase("nobody whom this computer trusts vouches for its certificate")
    if code in _OTHER_NAME:
        return Phrase("its certificate is for another address")
    return Phrase("its certificate is not valid")
