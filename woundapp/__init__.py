"""woundapp: a wound photo in, an infection assessment with its evidence out, on this machine.

Layers, imports go down only (import-linter contracts in pyproject.toml keep it so):

    cli, app          entry points: the command line, and the composition root of the window
    commands, ui      what a person calls and sees (ui and app are the only places that know Qt)
    evaluation        how good a model is: cohorts, figures, experts; agreement with users
    exporting         what leaves the records: a labelled set without names, or everything in clear
    referral, sending  one file for a specialist; what is sent to the systems that the clinic set up
    report            PDF (reportlab only here)
    interchange       JSON with a schema, FHIR R4 and DICOM, written and read back
    assessing, doubt  joins a photo and the model: photo in, Assessment out; when an answer is not trusted
    course, wording   what each visit adds to a wound's timeline; the words for codes, sizes and changes
    imaging           photos: decoding, quality, drawing on them (the only place with Pillow and OpenCV)
    reasoner          the model: pack, prompt, engine, worker process, client (llama_cpp in reasoner.llama)
    records           patients and visits in one encrypted file (SQLAlchemy and the cipher only here)
    dossier           all that is told of one wound, for a report or another system
    body, rules       the areas of the body; what published rules say of what was found at the bedside
    bedside, review, clinic  what the nurse finds and says; patients, wounds, visits, users
    domain, signs     the words of the field, as frozen dataclasses, and the catalogue of wound signs
    settings, endpoint, errors, paths (the network only in endpoint and sending, as the user set it up)

`imaging`, `reasoner` and `records` do not know each other. `training` makes the models, is imported by
nothing but `cli`, lazily, and is never shipped in the installers.
"""

__version__ = "0.1.0"

DISCLAIMER = "Research use, not a diagnosis"
DEMONSTRATION_BANNER = "DEMONSTRATION MODEL — NOT FOR CLINICAL USE"
"""Of every screen and page while a model is in use that is none for patients."""
