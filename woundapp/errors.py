"""Every error the program raises on purpose; anything else that surfaces is a bug."""


class WoundAppError(Exception):
    """Base of all errors raised on purpose."""


class UserFacingError(WoundAppError):
    """An error a user can cause or meet.

    Its message is shown as it is, so it says what happened, what is safe, and what to do, and holds
    nothing about a patient.
    """


class PhotoError(UserFacingError):
    """A photo cannot be read."""


class ModelPackError(UserFacingError):
    """A model pack is missing, damaged, or not what its manifest says."""


class ReasonerError(UserFacingError):
    """The model could not be loaded or did not answer."""


class BedsideError(UserFacingError):
    """What was entered at the bedside cannot be."""


class ReportError(UserFacingError):
    """A report or export could not be written."""


class RecordStoreError(UserFacingError):
    """The records cannot be opened, read or written."""


class WrongSecretError(RecordStoreError):
    """A passphrase, PIN or recovery code is not the right one, or must wait."""


class SettingsError(UserFacingError):
    """The settings cannot be read or saved."""


class EvaluationError(UserFacingError):
    """A cohort, or what an evaluation kept, cannot be used."""


class TrainingError(UserFacingError):
    """Training data, a configuration or a checkpoint cannot be used."""


class EndpointError(UserFacingError):
    """An endpoint that the user set up cannot be asked, or fails."""


class CancelledError(WoundAppError):
    """The user stopped what was running; nothing is wrong."""
