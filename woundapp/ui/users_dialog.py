"""Who works with the records: users come, change their role or passphrase, leave and come back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from woundapp.clinic import Role, User
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words, confirm_dialog
from woundapp.ui.fields import LineField, ListField, cleaned
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.records_session import OnFailed
from woundapp.ui.secret_fields import NewSecret, new_passphrase
from woundapp.ui.table import Table
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_LISTED = 5
"""Rows of the table that are seen at once."""

Done = Callable[[None], object]


class UsersDialog(RecordsDialog):
    """For who manages the users.

    Signals:
        users_changed(): somebody came, left, or has another role.

    Args:
        service: the records, unlocked.
        parent: the window it belongs to.
    """

    users_changed = Signal()

    def __init__(self, service: RecordsService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Users"), parent)
        self._users: Sequence[Kept[User]] = ()
        self._table = Table(
            self.tr("Users"), (self.tr("Name"), self.tr("Role"), self.tr("Access")), choosing=True
        )
        self._table.setMinimumHeight(self._table.height_of(_LISTED))
        self._table.currentItemChanged.connect(self.enable)
        self._role = self._button(self.tr("&Role…"), self._change_role)
        self._passphrase = self._button(self.tr("&Passphrase…"), self._give_passphrase)
        self._leave = self._button(self.tr("&Take access away…"), self._ask_to_dismiss)
        self._back = self._button(self.tr("&Let back in…"), self._let_back_in)
        add = self._button(self.tr("&Add a user…"), self._add)
        add.setProperty("primary", True)
        close = self._button(self.tr("&Close"), self.reject)
        self.body.addWidget(
            label(
                self.tr(
                    "Who has left stays in the list, since the name stays on what they did. Your own "
                    "passphrase and PIN are changed under “My access”."
                )
            )
        )
        self.body.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self._role, self._passphrase, self._leave, self._back):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.foot.addWidget(add)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self._look()

    @Slot()
    def enable(self) -> None:
        """Say what can be done with who is chosen."""
        super().enable()
        chosen = self._chosen
        active = chosen is not None and chosen.content.active
        own = chosen is not None and self.service.user is not None and chosen.id == self.service.user.id
        for button in (self._role, self._passphrase, self._leave):
            button.setEnabled(active and not own)
        self._leave.setHidden(chosen is not None and not active)
        self._back.setHidden(chosen is None or active)

    @property
    def _chosen(self) -> Kept[User] | None:
        row = self._table.chosen
        return self._users[row] if row is not None and row < len(self._users) else None

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(does)
        return made

    def _look(self, chosen: str = "") -> None:
        """Read the users again.

        Args:
            chosen: the name of who is chosen then.
        """

        def show(users: Sequence[Kept[User]]) -> None:
            self._users = sorted(users, key=lambda user: not user.content.active)
            self._table.show_rows([self._row(user) for user in self._users])
            names = [user.content.name for user in self._users]
            if chosen in names:
                self._table.choose(names.index(chosen))
            self.enable()

        self.ask(lambda store: store.users(), show)

    def _row(self, user: Kept[User]) -> tuple[str, str, str]:
        if self.service.user is not None and user.id == self.service.user.id:
            access = self.tr("at work now")
        else:
            access = self.tr("can unlock the records") if user.content.active else self.tr("has left")
        return user.content.name, clinic_words.role(user.content.role), access

    @Slot()
    def _add(self) -> None:
        title, yes = self.tr("Add a user"), self.tr("&Add the user")
        form = _UserForm(self, title, yes, named=True, role=Role.NURSE, secret=True)
        self._open(
            form,
            lambda done, failed: self.service.admit(
                User(form.name, form.role), form.passphrase, done, failed
            ),
            lambda: self.tr("{name} can unlock the records now.").format(name=form.name),
        )

    @Slot()
    def _let_back_in(self) -> None:
        user = self._chosen
        if user is None:
            return
        name = user.content.name
        title = self.tr("Let {name} back in").format(name=name)
        form = _UserForm(self, title, self.tr("&Let back in"), role=user.content.role, secret=True)
        self._open(
            form,
            lambda done, failed: self.service.admit(User(name, form.role), form.passphrase, done, failed),
            lambda: self.tr("{name} can unlock the records again.").format(name=name),
            name,
        )

    @Slot()
    def _change_role(self) -> None:
        user = self._chosen
        if user is None:
            return
        name = user.content.name
        title = self.tr("Change the role of {name}").format(name=name)
        form = _UserForm(self, title, self.tr("&Change the role"), role=user.content.role)
        self._open(
            form,
            lambda done, failed: self.service.change_role(user, form.role, done, failed),
            lambda: self.tr("{name} has another role now: {role}.").format(
                name=name, role=clinic_words.role(form.role)
            ),
            name,
        )

    @Slot()
    def _give_passphrase(self) -> None:
        user = self._chosen
        if user is None:
            return
        name = user.content.name
        title = self.tr("A new passphrase for {name}").format(name=name)
        form = _UserForm(self, title, self.tr("&Use this passphrase"), secret=True)
        self._open(
            form,
            lambda done, failed: self.service.give_passphrase(name, form.passphrase, done, failed),
            lambda: self.tr("{name} has a new passphrase.").format(name=name),
            name,
        )

    @Slot()
    def _ask_to_dismiss(self) -> None:
        user = self._chosen
        if user is None:
            return
        name = user.content.name

        def dismiss() -> None:
            self.begin(self.tr("The access is taken away…"))
            self.service.dismiss(user, self.here(done), self.fail)

        def done(_: None) -> None:
            self.end()
            self.tell(self.tr("{name} can no longer unlock the records.").format(name=name))
            self._look(name)
            self.users_changed.emit()

        confirm_dialog.ask(
            self,
            self.tr("Take the access of {name} away?").format(name=name),
            self.tr(
                "Passphrase and PIN open nothing any more. What {name} recorded stays, under this name. Who "
                "has left can be let back in."
            ).format(name=name),
            self.tr("&Take it away"),
            dismiss,
        )

    def _open(
        self,
        form: "_UserForm",
        does: Callable[[Done, OnFailed], object],
        told: Callable[[], str],
        chosen: str = "",
    ) -> None:
        """Open a form.

        Args:
            form: to be filled in.
            does: what is done then; gets what to call after it.
            told: what is said when it is done.
            chosen: the name of who is chosen in the table then; the one in the form if empty.
        """

        def done(_: None) -> None:
            said, name = told(), chosen or form.name
            form.accept()
            self.tell(said)
            self._look(name)
            self.users_changed.emit()

        def filled() -> None:
            form.begin(self.tr("This takes a moment…"))
            does(form.here(done), form.fail)

        form.does = filled
        form.open()


class _UserForm(RecordsDialog):
    """Asks for what is to be known of one user.

    Attributes:
        does: called when all is filled in.

    Args:
        over: the dialog below.
        title: what it is for.
        yes: text of the button that does it.
        named: whether to ask for the name.
        role: to begin with; None for not to ask for it.
        secret: whether to ask for a passphrase.
    """

    def __init__(
        self,
        over: UsersDialog,
        title: str,
        yes: str,
        *,
        named: bool = False,
        role: Role | None = None,
        secret: bool = False,
    ) -> None:
        super().__init__(over.service, title, over)
        self.does: Callable[[], object] = self.accept
        self._name = LineField(self.tr("Name, as on reports"), self.tr("Write a name.")) if named else None
        self._role = ListField(self.tr("Role"), [(each.value, clinic_words.role(each)) for each in Role])
        self._secret: NewSecret | None = new_passphrase() if secret else None
        if self._name:
            self.body.addWidget(self._name)
        if role:
            self._role.show_typed(role.value)
            self._role.changed.connect(self._explain)
            self.body.addWidget(self._role)
            self._explain()
        else:
            self._role.hide()
            self._role.setParent(self)
        if self._secret:
            self.body.addWidget(label(self.tr("The user types the passphrase; nobody else has to know it.")))
            self.body.addWidget(self._secret)
        self.body.addStretch(1)
        going_on, cancel = QPushButton(yes), QPushButton(self.tr("Cancel"))
        going_on.setProperty("primary", True)
        going_on.setDefault(True)
        cancel.setAutoDefault(False)
        going_on.clicked.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(going_on)

    @property
    def name(self) -> str:
        """As typed, cleaned."""
        return cleaned(self._name.typed) if self._name else ""

    @property
    def role(self) -> Role:
        return Role(self._role.typed)

    @property
    def passphrase(self) -> str:
        return self._secret.typed if self._secret else ""

    @Slot()
    def _check(self) -> None:
        if self._name and not self._name.check():
            self._name.setFocus()
        elif not self._secret or self._secret.check():
            self.does()

    @Slot()
    def _explain(self) -> None:
        self._role.note(
            {
                Role.NURSE: self.tr("Enters patients, wounds and visits, assesses and reviews."),
                Role.CLINICIAN: self.tr("As a nurse; also sees the agreement, exports, and merges doubles."),
                Role.ADMINISTRATOR: self.tr(
                    "As a clinician; also manages users and backups, and forgets patients."
                ),
            }[self.role]
        )
