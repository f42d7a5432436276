"""Fixtures of the referrals."""

import pytest

from tests.unit.referral import marked
from woundapp.dossier import Dossier


@pytest.fixture
def course() -> Dossier:
    """A wound over two visits, the last one today, whose every name can be searched for."""
    return marked.course()
