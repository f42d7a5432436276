"""Photos in: decoded safely, upright, 8-bit sRGB, without metadata; and out again at another size."""

import hashlib
import io
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image, ImageCms, UnidentifiedImageError

from woundapp import phrases
from woundapp.domain import WoundPhoto
from woundapp.errors import PhotoError
from woundapp.phrases import Phrase

MAX_PIXELS = 100_000_000
"""Largest photo that is decoded, in pixels."""

MAX_BYTES = 100_000_000
"""Largest file that is read, in bytes."""

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "HEIF")
"""Formats that are decoded, by Pillow's names; no other decoder ever sees a user's file."""

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".hif")
"""File name endings of these formats, for file dialogs."""

# The one change to Pillow's global state: it teaches Pillow to open HEIF.
pillow_heif.register_heif_opener()

_SIGNATURES = (
    (0, b"\xff\xd8", "JPEG"),
    (0, b"\x89PNG", "PNG"),
    (8, b"WEBP", "WebP"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"BM", "BMP"),
    (4, b"ftyphe", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
)
_FOREIGN_SIGNATURES = (
    (0, b"GIF8", Phrase("a GIF image")),
    (4, b"ftypavi", Phrase("an AVIF image")),
    (4, b"ftypcrx", Phrase("a camera raw file")),
    (0, b"FUJIFILMCCD-RAW", Phrase("a camera raw file")),
    (4, b"jP  ", Phrase("a JPEG 2000 image")),
    (0, b"8BPS", Phrase("a Photoshop file")),
    (128, b"DICM", Phrase("a DICOM file")),
    (0, b"%PDF", Phrase("a PDF document")),
    (4, b"ftyp", Phrase("a video")),
    (8, b"AVI ", Phrase("a video")),
    (0, b"PK\x03\x04", Phrase("a ZIP archive or an office document")),
)

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What turns a photo upright, by its EXIF orientation (Exif 3.0, tag 0x0112)."""

_MODES = (
    "1",
    "L",
    "LA",
    "P",
    "PA",
    "RGB",
    "RGBA",
    "RGBa",
    "RGBX",
    "CMYK",
    "YCbCr",
    "I",
    "I;16",
    "I;16B",
    "I;16L",
)
"""Pillow's pixel modes that are converted; LAB and floating point have no agreed range."""

_TAKE_AGAIN = Phrase("Copy it again from the camera, or take a new photo.")

_ORIENTATION = 0x0112
_NEW_SUBFILE_TYPE = 254
_REDUCED_RESOLUTION = 1

# warnings.catch_warnings changes a process-wide list, so only one photo is decoded at a time.
_decoding = threading.Lock()


@contextmanager
def decoding() -> Iterator[None]:
    """Let no other thread decode meanwhile, and silence Pillow, which warns of what users need not know."""
    with _decoding, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def load(path: Path) -> WoundPhoto:
    """Read and decode a photo's file.

    Args:
        path: of a JPEG, PNG, WebP, TIFF, BMP or HEIC file.

    Raises:
        PhotoError: `read` or `decode` refuses it.
    """
    return decode(read(path), name_of(path))


def name_of(path: Path) -> str:
    """What a photo's file is called, for the user's eyes."""
    return one_line(path.name or str(path))


def read(path: Path) -> bytes:
    """Read a photo's file as it is.

    Args:
        path: of the file.

    Raises:
        PhotoError: there is no such file, it is too large, or it cannot be read.
    """
    name = name_of(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _refusal(name, Phrase("is a folder, not a photo"), Phrase("Choose a photo inside it."))
        if not stat.S_ISREG(status.st_mode):
            raise _refusal(name, Phrase("is not an ordinary file"), Phrase("Choose a photo file."))
        _check_bytes(name, status.st_size)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise _refusal(
            name, Phrase("does not exist"), Phrase("Check the name, or choose the photo again.")
        ) from error
    except (OSError, ValueError) as error:
        raise _refusal(
            name,
            Phrase("cannot be read ({reason})", reason=phrases.reason(error)),
            Phrase("Check that the file may be opened, or copy it elsewhere."),
        ) from error


def decode(data: bytes, name: str) -> WoundPhoto:
    """Decode a photo from the bytes of a file, such as a pasted one.

    Args:
        data: the whole file.
        name: of the file, for the user's eyes.

    Raises:
        PhotoError: the bytes are empty, too many, no image, damaged, cut off, of a format that is not taken,
            or hold too many pixels.
    """
    name = one_line(name)
    _check_bytes(name, len(data))
    notes: list[Phrase] = []
    with decoding():
        image = _to_srgb(_upright(_opened(data, name, notes)), name, notes)
    return WoundPhoto(
        name=name, sha256=hashlib.sha256(data).hexdigest(), pixels=np.asarray(image), notes=tuple(notes)
    )


def one_line(name: str) -> str:
    """A file name made harmless to show: one line, without control, direction or broken characters."""
    return "".join(" " if sign.isspace() else sign if sign.isprintable() else "\ufffd" for sign in name)


def media_type(data: bytes) -> str:
    """The IANA media type of a photo's file, by its first bytes; that of any file where they are unknown."""
    kind = _recognised(data, _SIGNATURES)
    return f"image/{kind.lower()}" if kind else "application/octet-stream"


def resized(photo: WoundPhoto, width: int, height: int) -> bytes:
    """The photo at exactly another size, by Pillow's bicubic filter, which smooths when it shrinks.

    Args:
        photo: the upright photo.
        width: of the result in pixels.
        height: likewise.

    Returns:
        8-bit RGB, row by row from the top, `3 * width * height` bytes.
    """
    image = Image.fromarray(photo.pixels)
    return image.resize((width, height), Image.Resampling.BICUBIC).tobytes()


def scaled(pixels: NDArray[np.uint8], longest_side: int) -> NDArray[np.uint8]:
    """A picture made smaller or larger in proportion.

    Args:
        pixels: of shape `(height, width, 3)`.
        longest_side: of the result in pixels.
    """
    height, width = pixels.shape[:2]
    factor = longest_side / max(width, height)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.array(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))


def png(pixels: NDArray[np.uint8]) -> bytes:
    """A picture as a PNG file without metadata: nothing is lost, and quick rather than small.

    Args:
        pixels: of shape `(height, width, 3)`.
    """
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def jpeg(pixels: NDArray[np.uint8], max_bytes: int) -> bytes:
    """A picture as a JPEG file without metadata, in the best quality that fits.

    Args:
        pixels: of shape `(height, width, 3)`.
        max_bytes: size to stay below; quality is given up first, then pixels.
    """
    while True:
        image = Image.fromarray(pixels)
        for quality in (90, 80, 65, 50):
            stream = io.BytesIO()
            image.save(stream, "JPEG", quality=quality, optimize=True)
            if stream.tell() <= max_bytes or max(image.size) == 1:
                return stream.getvalue()
        pixels = scaled(pixels, max(1, max(image.size) * 3 // 4))


def _opened(data: bytes, name: str, notes: list[Phrase]) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
        _check_pixels(name, *image.size)
        _check_preview(name, image)
        frames = getattr(image, "n_frames", 1)
        image.load()
        _check_pixels(name, *image.size)
    except PhotoError:
        raise
    except UnidentifiedImageError as error:
        raise _unidentified(data, name) from error
    except Image.DecompressionBombError as error:
        raise _refusal(
            name,
            Phrase("is too large: it has more than {limit} megapixels", limit=MAX_PIXELS // 1_000_000),
            Phrase("Take the photo again with a lower resolution."),
        ) from error
    except MemoryError as error:
        raise _refusal(
            name,
            Phrase("needs more memory than this computer has free"),
            Phrase("Close other programs and try again."),
        ) from error
    except Exception as error:  # decoders meet hostile bytes in more ways than they declare
        raise _damaged(name, cut_off=_says_cut_off(error)) from error
    if frames > 1 and image.format != "MPO":  # the further pictures of an MPO are previews and depth maps
        notes.append(Phrase("The file holds {frames} pictures; only the first was used.", frames=frames))
    return image


def _upright(image: Image.Image) -> Image.Image:
    """Turn a loaded image as its EXIF orientation says; Pillow's TIFF and HEIF decoders did so already."""
    try:
        turn = _UPRIGHT.get(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # damaged metadata is no reason to refuse the photo
        turn = None
    return image.transpose(turn) if turn is not None else image


def _to_srgb(image: Image.Image, name: str, notes: list[Phrase]) -> Image.Image:
    if image.mode not in _MODES:
        raise _refusal(
            name,
            Phrase("stores its pixels in a way that is not taken ({mode})", mode=image.mode),
            Phrase("Save it as JPEG or PNG."),
        )
    profile = image.info.get("icc_profile")
    alpha = None
    if image.mode.startswith("I"):
        image = _from_16_bit(image)
    elif image.has_transparency_data:
        image = image.convert("RGBA")
        alpha = image.getchannel("A")
        image = image.convert("RGB")
    elif image.mode not in ("L", "RGB", "CMYK"):
        image = image.convert("L" if image.mode == "1" else "RGB")
    if profile:
        try:
            image = _through_profile(image, profile)
        except (OSError, ValueError, ImageCms.PyCMSError):
            notes.append(
                Phrase("The photo's colour profile could not be used; its colours may be slightly off.")
            )
    if image.mode != "RGB":  # Pillow would copy it
        image = image.convert("RGB")
    if alpha is not None:
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=alpha)
        image = white
    return image


def _from_16_bit(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as 8 bits; Pillow's own conversion would clip it."""
    grey = np.asarray(image).clip(0, 65535)
    return Image.fromarray(((grey.astype(np.uint32) + 128) // 257).astype(np.uint8))


def _through_profile(image: Image.Image, icc: bytes) -> Image.Image:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    if image.mode == "L" and profile.profile.xcolor_space == "RGB ":
        image = image.convert("RGB")
    result = ImageCms.profileToProfile(
        image,
        profile,
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert result is not None  # it is None only when asked to work in place
    return result


def _check_bytes(name: str, size: int) -> None:
    if size == 0:
        raise _refusal(name, Phrase("is empty"), _TAKE_AGAIN)
    if size > MAX_BYTES:
        raise _refusal(
            name,
            Phrase(
                "is too large: {size:.0f} MB, and the limit is {limit} MB",
                size=size / 1e6,
                limit=MAX_BYTES // 1_000_000,
            ),
            Phrase("Take the photo again with a lower resolution, or save it as JPEG."),
        )


def _check_pixels(name: str, width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise _refusal(
            name,
            Phrase(
                "is too large: {width} x {height} pixels are {size:.0f} megapixels, and the limit is {limit}",
                width=width,
                height=height,
                size=width * height / 1e6,
                limit=MAX_PIXELS // 1_000_000,
            ),
            Phrase("Take the photo again with a lower resolution."),
        )


def _check_preview(name: str, image: Image.Image) -> None:
    """Refuse TIFF-based camera raw files, of which Pillow would show the thumbnail."""
    tags = getattr(image, "tag_v2", None)
    if tags is not None and tags.get(_NEW_SUBFILE_TYPE, 0) & _REDUCED_RESOLUTION:
        raise _refusal(name, Phrase("is a camera raw file"), Phrase("Save it as JPEG, and open that."))


def _unidentified(data: bytes, name: str) -> PhotoError:
    if _recognised(data, _SIGNATURES):
        return _damaged(name, cut_off=False)
    kind = _recognised(data, _FOREIGN_SIGNATURES)
    if kind:
        return _refusal(
            name,
            Phrase("is {kind}, which is not taken", kind=kind),
            Phrase("Save it as JPEG or PNG, and open that."),
        )
    return _refusal(
        name, Phrase("is not an image"), Phrase("Choose a JPEG, PNG, WebP, TIFF, BMP or HEIC photo.")
    )


def _recognised(data: bytes, signatures: tuple[tuple[int, bytes, str], ...]) -> str | None:
    return next((kind for offset, magic, kind in signatures if data[offset:].startswith(magic)), None)


def _says_cut_off(error: Exception) -> bool:
    words = str(error).lower()
    return isinstance(error, EOFError) or any(word in words for word in ("truncated", "end of file", "eof"))


def _damaged(name: str, *, cut_off: bool) -> PhotoError:
    incomplete = Phrase("is incomplete: it breaks off before its end")
    return _refusal(name, incomplete if cut_off else Phrase("is damaged or incomplete"), _TAKE_AGAIN)


def _refusal(name: str, reason: Phrase, advice: Phrase) -> PhotoError:
    return PhotoError(
        "“{name}” {reason}. The file was left as it is. {advice}", name=name, reason=reason, advice=advice
    )
