"""Key stores for the tests, which must never touch the one of the machine that they run on."""

from keyring.errors import NoKeyringError, PasswordDeleteError


class FakeVault:
    """A key store; no machine that tests run on has one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        if self.kept.pop((service, name), None) is None:
            raise PasswordDeleteError


class NoVault(FakeVault):
    """A machine without a key store."""

    def get_password(self, *_: str) -> str | None:
        raise NoKeyringError

    def set_password(self, *_: str) -> None:
        raise NoKeyringError

    def delete_password(self, *_: str) -> None:
        raise NoKeyringError
