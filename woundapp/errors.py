"""Every error the program raises on purpose; anything else that surfaces is a bug."""

from woundapp.phrases import Phrase


class WoundAppError(Exception):
    """Base of all errors raised on purpose."""


class UserFacingError(WoundAppError):
    """An error a user can cause or meet.

    Its message says what happened, what is safe, and what to do, and holds nothing about a patient.

    Attributes:
        phrase: the message, which can be translated.

    Args:
        template: the message in English, with the names of the values in braces; read as it is where there
            are no values. A phrase is taken as it is.
        values: by the names in the template; see Phrase.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.phrase = template if isinstance(template, Phrase) else Phrase(template, **values)
        super().__init__(str(self.phrase))


class PhotoError(UserFacingError):
    """A photo cannot be read."""


class ModelPackError(UserFacingError):
    """A model pack is missing, damaged, or not what its manifest says."""


class ReasonerError(UserFacingError):
    """The model could not be loaded or did not answer."""


class BedsideError(UserFacingError):
    """What was entered at the bedside cannot be."""


class MeasurementError(UserFacingError):
    """Something cannot be measured, or what was measured cannot be."""


class CameraError(UserFacingError):
    """A camera cannot be opened, or gives no pictures."""


class InterchangeError(UserFacingError):
    """A record in another system's form cannot be read or written."""


class ReportError(UserFacingError):
    """A report or export could not be written, or a report not read."""


class SendingError(UserFacingError):
    """Something cannot be sent to another system, or that system cannot be set up."""


class CertificateError(UserFacingError):
    """A certificate cannot be used, or not to sign with."""


class WrongPassphraseError(CertificateError):
    """It is not the passphrase of a certificate's key."""


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
