"""The keys of the records: what opens them, what does not, and what is never written."""

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vaults import FakeVault, NoVault
from woundapp.errors import RecordStoreError, WrongSecretError
from woundapp.records import recovery
from woundapp.records.key_file import FREE_ATTEMPTS, KEY_FILE, LONGEST_WAIT
from woundapp.records.keys import PIN_ATTEMPTS, Keys
from woundapp.records.sealing import KEY_BYTES, Cost, Sealed

CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
PASSPHRASE = "correct horse battery staple"


class Clock:
    """A clock that the tests set."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def keys(tmp_path: Path, clock: Clock, vault: FakeVault) -> Keys:
    return Keys(tmp_path, CHEAP, vault, clock)


def test_a_passphrase_and_the_code_open_the_same_key(keys: Keys) -> None:
    key, code = keys.create("Ana", PASSPHRASE)
    assert len(key) == KEY_BYTES
    assert keys.unlock("Ana", PASSPHRASE) == key
    assert keys.unlock_by_code(code.lower().replace("-", " ")) == key
    assert keys.users() == ("Ana",)


def test_a_passphrase_may_be_typed_in_any_form_of_unicode(keys: Keys) -> None:
    key, _ = keys.create("Ana", "cafe\N{COMBINING ACUTE ACCENT} con leche")
    assert keys.unlock("Ana", "caf\N{LATIN SMALL LETTER E WITH ACUTE} con leche") == key


def test_nothing_that_opens_is_written(keys: Keys, tmp_path: Path) -> None:
    key, code = keys.create("Ana", PASSPHRASE)
    written = (tmp_path / KEY_FILE).read_bytes()
    for secret in (
        key,
        key.hex().encode(),
        PASSPHRASE.encode(),
        code.encode(),
        code.replace("-", "").encode(),
    ):
        assert secret not in written
    assert stat.S_ISREG((tmp_path / KEY_FILE).stat().st_mode)


def test_records_are_never_made_over_others(keys: Keys) -> None:
    keys.create("Ana", PASSPHRASE)
    with pytest.raises(RecordStoreError, match="already"):
        keys.create("Eve", PASSPHRASE)


def test_wrong_attempts_slow_down_and_a_right_one_forgives(keys: Keys, clock: Clock) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    for _ in range(FREE_ATTEMPTS):
        assert keys.wait() == 0
        with pytest.raises(WrongSecretError, match="does not open"):
            keys.unlock("Ana", "wrong wrong wrong")
    assert keys.wait() == 1
    with pytest.raises(WrongSecretError, match="Too many wrong attempts"):
        keys.unlock("Ana", PASSPHRASE)
    clock.now += 1
    with pytest.raises(WrongSecretError, match="does not open"):
        keys.unlock("Ana", "wrong wrong wrong")
    assert keys.wait() == 2
    clock.now += 2
    assert keys.unlock("Ana", PASSPHRASE) == key
    assert keys.wait() == 0


def test_the_wait_has_an_end_and_a_clock_set_back_does_not_shorten_it(keys: Keys, clock: Clock) -> None:
    keys.create("Ana", PASSPHRASE)
    for _ in range(20):
        clock.now += LONGEST_WAIT
        with pytest.raises(WrongSecretError):
            keys.unlock("Ana", "wrong wrong wrong")
    assert keys.wait() == LONGEST_WAIT
    clock.now -= 1e6
    assert keys.wait() == LONGEST_WAIT
    clock.now += LONGEST_WAIT
    assert keys.wait() == 0


def test_a_new_passphrase_takes_the_place_of_the_old_one(keys: Keys) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.set_passphrase(key, "Ana", "another long passphrase")
    assert keys.unlock("Ana", "another long passphrase") == key
    with pytest.raises(WrongSecretError):
        keys.unlock("Ana", PASSPHRASE)


def test_each_user_has_their_own_and_the_last_one_stays(keys: Keys) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.set_passphrase(key, "Bo", "the passphrase of Bo")
    assert keys.unlock("Bo", "the passphrase of Bo") == key
    keys.remove("Ana")
    assert keys.users() == ("Bo",)
    with pytest.raises(WrongSecretError):
        keys.unlock("Ana", PASSPHRASE)
    with pytest.raises(RecordStoreError, match="last user"):
        keys.remove("Bo")


def test_a_renewed_code_ends_the_old_one(keys: Keys) -> None:
    key, old = keys.create("Ana", PASSPHRASE)
    new = recovery.new_code()
    keys.renew_recovery(key, new)
    assert keys.unlock_by_code(new) == key
    with pytest.raises(WrongSecretError, match="does not open"):
        keys.unlock_by_code(old)


def test_a_pin_opens_with_what_the_machine_keeps(keys: Keys, vault: FakeVault, tmp_path: Path) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.set_pin(key, "Ana", "482915")
    assert keys.has_pin("Ana")
    assert keys.unlock_by_pin("Ana", "482915") == key
    # the file alone, on another machine, does not even let the PIN be tried
    elsewhere = Keys(tmp_path, CHEAP, FakeVault())
    with pytest.raises(RecordStoreError, match="no longer knows the PIN"):
        elsewhere.unlock_by_pin("Ana", "482915")
    assert not elsewhere.has_pin("Ana")
    assert PASSPHRASE not in str(vault.kept)


def test_a_pin_that_is_wrong_too_often_opens_nothing_any_more(keys: Keys, clock: Clock) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.set_pin(key, "Ana", "482915")
    for attempt in range(PIN_ATTEMPTS):
        clock.now += LONGEST_WAIT
        with pytest.raises(
            WrongSecretError, match="too often" if attempt + 1 == PIN_ATTEMPTS else "does not"
        ):
            keys.unlock_by_pin("Ana", "000000")
    assert not keys.has_pin("Ana")
    clock.now += LONGEST_WAIT
    assert keys.unlock("Ana", PASSPHRASE) == key


def test_a_pin_is_taken_away_with_what_the_machine_kept(keys: Keys, vault: FakeVault) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.remove_pin("Ana")
    assert keys.can_keep_pins()
    keys.set_pin(key, "Ana", "482915")
    assert vault.kept
    keys.remove_pin("Ana")
    assert not keys.has_pin("Ana")
    assert not vault.kept
    keys.set_pin(key, "Ana", "482915")
    keys.set_passphrase(key, "Bo", "the passphrase of Bo")
    keys.remove("Ana")
    assert not vault.kept


def test_a_pin_is_taken_away_even_without_the_key_store(keys: Keys, tmp_path: Path) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    keys.set_pin(key, "Ana", "482915")
    Keys(tmp_path, CHEAP, NoVault()).remove_pin("Ana")
    assert not keys.has_pin("Ana")


@pytest.mark.parametrize("pin", ["12345", "12345a", ""])
def test_what_is_no_pin_is_refused(keys: Keys, pin: str) -> None:
    key, _ = keys.create("Ana", PASSPHRASE)
    with pytest.raises(RecordStoreError, match="A PIN is made of"):
        keys.set_pin(key, "Ana", pin)


def test_a_machine_without_a_key_store_is_told(tmp_path: Path) -> None:
    keys = Keys(tmp_path, CHEAP, NoVault())
    key, _ = keys.create("Ana", PASSPHRASE)
    assert not keys.can_keep_pins()
    with pytest.raises(RecordStoreError, match="no key store"):
        keys.set_pin(key, "Ana", "482915")
    with pytest.raises(RecordStoreError, match="no key store"):
        keys.unlock_by_pin("Ana", "482915")
    assert keys.unlock("Ana", PASSPHRASE) == key


def test_a_short_passphrase_is_refused(keys: Keys) -> None:
    with pytest.raises(RecordStoreError, match="12 characters or more"):
        keys.create("Ana", "too short")
    assert not keys.there


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format_version": 2}', b"\xff\xfe"])
def test_a_broken_or_newer_file_is_told_and_left_alone(keys: Keys, tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEY_FILE).write_bytes(content)
    with pytest.raises(RecordStoreError, match="cannot be read"):
        keys.unlock("Ana", PASSPHRASE)
    assert (tmp_path / KEY_FILE).read_bytes() == content


def test_a_missing_file_is_told(keys: Keys) -> None:
    with pytest.raises(RecordStoreError, match="is missing"):
        keys.users()


def test_slots_that_were_swapped_do_not_open() -> None:
    sealed = Sealed.of(b"k" * KEY_BYTES, "secret", "db/passphrase/Ana", CHEAP)
    assert sealed.opened("secret", "db/passphrase/Ana") == b"k" * KEY_BYTES
    assert sealed.opened("secret", "db/passphrase/Bo") is None
    assert sealed.opened("secret", "db/passphrase/Ana", b"pepper") is None


def test_codes_are_new_each_time_and_are_read_as_they_are_spoken() -> None:
    codes = {recovery.new_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        plain = recovery.read_code(code)
        assert plain is not None
        spoken = code.lower().replace("0", "o").replace("1", "l")
        assert recovery.read_code(f" {spoken} ") == plain


@given(st.integers(0, 26), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
@settings(max_examples=200)
def test_one_wrong_letter_is_noticed(place: int, letter: str) -> None:
    plain = recovery.new_code().replace("-", "")
    mistyped = plain[:place] + letter + plain[place + 1 :]
    if mistyped != plain:
        assert recovery.read_code(mistyped) is None


@given(st.text())
def test_any_text_is_survived(typed: str) -> None:
    recovery.read_code(typed)
