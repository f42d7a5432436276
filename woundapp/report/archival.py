"""Makes a document one for the archive: PDF/A (ISO 19005) with the record attached."""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from woundapp.imaging import colour_profile
from woundapp.report import manifest, structure
from woundapp.report.attachments import MANIFEST, Attachment, Relationship


def archived(content: bytes, attachments: Sequence[Attachment] = ()) -> bytes:
    """The document as PDF/A; the same document and attachments give the same bytes.

    PDF/A-2b where nothing is attached. PDF/A-2 takes no attachment that is not PDF/A itself, so with
    attachments it is PDF/A-3b, which differs in nothing else, and a manifest is attached as well.

    Args:
        content: a document of `layout.build`, which embeds all of its typefaces.
        attachments: with the record among them; none for no attachments.
    """
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            _drop(page.obj, Name.Trans)  # the empty transition that reportlab writes
        structure.add(pdf)
        _say_what_colours_mean(pdf)
        if attachments:
            made = manifest.of(pdf, {attached.name: attached.content for attached in attachments})
            of_all = Attachment(
                MANIFEST,
                manifest.write(made),
                "application/json",
                Relationship.SUPPLEMENT,
                "Fingerprints of the pages, pictures and attachments",
            )
            _attach(pdf, (*attachments, of_all))
        _describe(pdf, part=3 if attachments else 2)
        stream = io.BytesIO()
        # fix_metadata_version would write a version into the metadata that PDF/A does not ask for.
        pdf.save(stream, deterministic_id=True, min_version="1.7", fix_metadata_version=False)
        return stream.getvalue()


def _say_what_colours_mean(pdf: pikepdf.Pdf) -> None:
    """An output intent: ISO 19005-2, 6.2.3."""
    profile = pdf.make_stream(colour_profile.srgb(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _attach(pdf: pikepdf.Pdf, attachments: Sequence[Attachment]) -> None:
    """Associated files: ISO 19005-3, 6.8."""
    made_at = str(pdf.docinfo[Name.CreationDate])
    for attached in attachments:
        pdf.attachments[attached.name] = pikepdf.AttachedFileSpec(
            pdf,
            attached.content,
            filename=attached.name,
            description=attached.description,
            mime_type=attached.media_type,
            creation_date=made_at,
            mod_date=made_at,
            relationship=Name(f"/{attached.relationship}"),
        )
    pdf.Root.AF = Array(pdf.attachments[attached.name].obj for attached in attachments)


def _describe(pdf: pikepdf.Pdf, part: int) -> None:
    """Metadata that says the same as the document's information: ISO 19005-2, 6.6."""
    _drop(pdf.docinfo, Name.Trapped, Name.Keywords)  # which say nothing, and need not be said again
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(pdf.docinfo)
        metadata["dc:language"] = {str(pdf.Root.Lang)}
        metadata["pdfaid:part"] = str(part)
        metadata["pdfaid:conformance"] = "B"


def _drop(what: pikepdf.Object, *keys: Name) -> None:
    for key in keys:
        if key in what:
            del what[key]
