"""Photos: every format and mode comes out upright and plain, and nothing else comes out at all."""

import hashlib
import io
import os
import random
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageCms

from woundapp.domain import WoundPhoto
from woundapp.errors import PhotoError
from woundapp.imaging import photo as photos

Encode = Callable[..., bytes]

FORMATS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "PNG": {},
    "WEBP": {"lossless": True},
    "TIFF": {},
    "BMP": {},
    "HEIF": {"quality": 95},
}
TURNED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture must be stored to have each EXIF orientation."""


def close(photo: WoundPhoto, expected: Image.Image, tolerance: float = 6.0) -> bool:
    """Whether a photo is that picture, its edges aside, where lossy formats ring."""
    wanted = np.asarray(expected.convert("RGB"), np.float32)
    if photo.pixels.shape != wanted.shape:
        return False
    return float(np.abs(photo.pixels - wanted).mean()) < tolerance


def sentence_of(data: bytes, name: str = "wound.jpg") -> str:
    with pytest.raises(PhotoError) as raised:
        photos.decode(data, name)
    return str(raised.value)


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_format(file_format: str, blocks: Image.Image, encode: Encode) -> None:
    data = encode(blocks, file_format, **FORMATS[file_format])
    photo = photos.decode(data, "wound")
    assert close(photo, blocks)
    assert photo.sha256 == hashlib.sha256(data).hexdigest()
    assert photo.pixels.dtype == np.uint8
    assert not photo.pixels.flags.writeable
    assert photo.notes == ()


@pytest.mark.parametrize("orientation", TURNED)
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
def test_every_orientation(file_format: str, orientation: int, blocks: Image.Image, encode: Encode) -> None:
    turn = TURNED[orientation]
    stored = blocks if turn is None else blocks.transpose(turn)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = encode(stored, file_format, exif=exif.tobytes(), **FORMATS[file_format])
    assert close(photos.decode(data, "wound"), blocks)


def test_heif_is_turned_by_its_own_properties_alone(blocks: Image.Image, encode: Encode) -> None:
    # ISO 23008-12: EXIF orientation only informs. Given EXIF as an object, Pillow's plugin writes no `irot`.
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    data = encode(blocks, "HEIF", exif=exif, **FORMATS["HEIF"])
    assert b"irot" not in data
    assert close(photos.decode(data, "wound"), blocks)


def test_damaged_exif_is_ignored(blocks: Image.Image, encode: Encode) -> None:
    data = encode(blocks, "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff", **FORMATS["JPEG"])
    assert close(photos.decode(data, "wound"), blocks)


def test_no_metadata_stays(blocks: Image.Image, encode: Encode) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "SECRET NAME"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (13.0, 24.0, 0.0)})
    data = encode(blocks, "JPEG", exif=exif, comment=b"SECRET NAME")
    assert b"SECRET" in data
    photo = photos.decode(data, "wound.jpg")
    assert set(WoundPhoto.__slots__) == {"name", "sha256", "pixels", "notes"}
    again = Image.open(io.BytesIO(photos.jpeg(photo.pixels, 100_000)))
    assert not again.getexif()
    assert "comment" not in again.info
    assert "SECRET" not in repr((photo.name, photo.notes))


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA"])
def test_modes_of_png(mode: str, blocks: Image.Image, encode: Encode) -> None:
    picture = blocks.convert("RGBA").convert(mode)
    assert close(photos.decode(encode(picture, "PNG"), "wound"), picture, tolerance=1)


def test_palette_with_transparency_in_tiff(blocks: Image.Image, encode: Encode) -> None:
    picture = blocks.quantize().convert("PA")
    assert close(photos.decode(encode(picture, "TIFF"), "wound"), blocks, tolerance=1)


def test_sixteen_bit_grey_is_scaled_not_clipped(encode: Encode) -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16)[None, :].repeat(4, axis=0)
    for file_format in ("PNG", "TIFF"):
        photo = photos.decode(encode(Image.fromarray(ramp), file_format), "wound")
        assert np.abs(photo.pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_cmyk(blocks: Image.Image, encode: Encode) -> None:
    for file_format in ("JPEG", "TIFF"):
        photo = photos.decode(encode(blocks.convert("CMYK"), file_format), "wound")
        assert close(photo, blocks, tolerance=10)


@pytest.mark.parametrize("mode", ["F", "LAB"])
def test_pixels_without_an_agreed_range_are_refused(mode: str, encode: Encode) -> None:
    assert "not taken" in sentence_of(encode(Image.new(mode, (4, 4)), "TIFF"))


def test_transparency_lies_on_white(encode: Encode) -> None:
    picture = Image.new("RGBA", (2, 1), (0, 0, 0, 0))
    picture.putpixel((1, 0), (200, 0, 0, 128))
    photo = photos.decode(encode(picture, "PNG"), "wound")
    assert photo.pixels[0, 0].tolist() == [255, 255, 255]
    assert np.abs(photo.pixels[0, 1].astype(int) - (227, 127, 127)).max() <= 2


def test_transparent_colour_of_a_palette(encode: Encode) -> None:
    picture = Image.new("P", (2, 1), 0)
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.putpixel((1, 0), 1)
    photo = photos.decode(encode(picture, "PNG", transparency=0), "wound")
    assert photo.pixels[0].tolist() == [[255, 255, 255], [200, 100, 50]]


def test_colour_profile_is_applied(encode: Encode) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
    photo = photos.decode(encode(Image.new("RGB", (8, 8), (220, 30, 30)), "PNG", icc_profile=swapped), "x")
    red, _, blue = photo.pixels[4, 4].tolist()
    assert blue > 200
    assert red < 60
    assert photo.notes == ()


def test_profile_of_the_same_space_changes_next_to_nothing(blocks: Image.Image, encode: Encode) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for picture in (blocks, blocks.convert("L")):
        photo = photos.decode(encode(picture, "PNG", icc_profile=profile), "wound")
        assert close(photo, picture, tolerance=1)


@pytest.mark.parametrize("profile", [b"nonsense", b"\0" * 200])
def test_damaged_profile_is_noted(profile: bytes, blocks: Image.Image, encode: Encode) -> None:
    photo = photos.decode(encode(blocks, "JPEG", icc_profile=profile, **FORMATS["JPEG"]), "wound")
    assert close(photo, blocks)
    assert len(photo.notes) == 1
    assert "colour profile" in photo.notes[0]


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "TIFF", "HEIF"])
def test_first_of_several_pictures(file_format: str, blocks: Image.Image, encode: Encode) -> None:
    others = [Image.new("RGB", blocks.size, "black")] * 2
    options = FORMATS[file_format] | {"save_all": True, "append_images": others}
    photo = photos.decode(encode(blocks, file_format, **options), "wound")
    assert close(photo, blocks)
    assert photo.notes != ()
    assert "only the first was used" in photo.notes[0]


def test_a_phone_picture_with_a_preview_has_no_note(blocks: Image.Image, encode: Encode) -> None:
    data = encode(blocks, "MPO", save_all=True, append_images=[blocks.resize((48, 32))], quality=95)
    photo = photos.decode(data, "wound.jpg")
    assert close(photo, blocks)
    assert photo.notes == ()


def test_one_pixel() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (1, 1), (9, 8, 7)).save(stream, "PNG")
    assert photos.decode(stream.getvalue(), "dot").pixels.tolist() == [[[9, 8, 7]]]


def png_bomb(width: int, height: int) -> bytes:
    """A PNG of black pixels that says how large it is and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    content = zlib.compress(bytes(min(width * 3 + 1, 1000) * min(height, 100)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", content) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(12000, 9000), (10001, 10000), (60000, 60000), (2**30, 2**30)])
def test_too_many_pixels_are_refused_before_decoding(size: tuple[int, int]) -> None:
    sentence = sentence_of(png_bomb(*size))
    assert "too large" in sentence
    assert "megapixels" in sentence


def test_a_photo_near_the_limit_is_no_warning(encode: Encode) -> None:
    photo = photos.decode(encode(Image.new("1", (9500, 9500)), "PNG"), "wound.png")
    assert (photo.width, photo.height) == (9500, 9500)


def test_too_many_bytes(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as stream:
        stream.truncate(photos.MAX_BYTES + 1)
    with pytest.raises(PhotoError, match=r"“huge\.jpg” is too large: 100 MB"):
        photos.load(path)


@pytest.mark.parametrize("file_format", FORMATS)
def test_truncated_anywhere(file_format: str, scene: NDArray[np.uint8], encode: Encode) -> None:
    data = encode(Image.fromarray(scene[:120, :160]), file_format)
    for part in range(40):
        sentence = sentence_of(data[: len(data) * part // 40])
        assert any(word in sentence for word in ("incomplete", "damaged", "empty", "not an image"))


@pytest.mark.parametrize("file_format", FORMATS)
def test_flipped_bits_load_or_are_refused(file_format: str, scene: NDArray[np.uint8], encode: Encode) -> None:
    data = encode(Image.fromarray(scene[:90, :120]), file_format)
    chance = random.Random(3)
    for _ in range(80):
        damaged = bytearray(data)
        for _ in range(chance.choice((1, 4, 16))):
            place = chance.randrange(len(data)) if chance.random() < 0.5 else chance.randrange(100)
            damaged[place] ^= 1 << chance.randrange(8)
        try:
            photo = photos.decode(bytes(damaged), "wound")
        except PhotoError as error:
            assert str(error).startswith("“wound” ")
        else:
            assert photo.pixels.ndim == 3


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"\0" * 50, "is not an image"),
        (b"Dear doctor,\n", "is not an image"),
        (b"%PDF-1.7\n", "is a PDF document, which is not taken"),
        (b"GIF89a\x01\0\x01\0\0\0\0;", "is a GIF image, which is not taken"),
        (b"\0\0\0\x20ftypavif" + bytes(40), "is an AVIF image, which is not taken"),
        (b"\0\0\0\x20ftypisom" + bytes(40), "is a video, which is not taken"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "is damaged or incomplete"),
    ],
)
def test_what_is_no_photo_is_named(data: bytes, reason: str) -> None:
    assert sentence_of(data).startswith(f"“wound.jpg” {reason}. The file was left as it is. ")


def test_the_thumbnail_of_a_camera_raw_file_is_no_photo(encode: Encode, blocks: Image.Image) -> None:
    assert "camera raw" in sentence_of(encode(blocks, "TIFF", tiffinfo={254: 1}))


def test_memory_that_runs_out_is_told(
    blocks: Image.Image, encode: Encode, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(_: Image.Image) -> None:
        raise MemoryError

    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", out_of_memory)
    assert "more memory than this computer has free" in sentence_of(encode(blocks, "PNG"))


@pytest.mark.parametrize(
    "name",
    [
        "left heel, day 3.png",
        "\"quoted\" and 'quoted'.png",
        "рана на стопе.png",
        "پا.png",
        "*?.png",
        "x" * 200 + ".png",
    ],
)
def test_any_file_name_loads(name: str, tmp_path: Path, blocks: Image.Image) -> None:
    path = tmp_path / name
    blocks.save(path)
    assert photos.load(path).name == name


def test_a_name_is_shown_on_one_line(tmp_path: Path, blocks: Image.Image) -> None:
    path = tmp_path / "two\nlines\t\x1b[31m\u202egpj.png"
    blocks.save(path)
    assert photos.load(path).name == "two lines \ufffd[31m\ufffdgpj.png"
    path.write_bytes(b"")
    with pytest.raises(PhotoError) as raised:
        photos.load(path)
    assert str(raised.value).isprintable()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes names that are no text")
def test_a_name_that_is_no_text(tmp_path: Path, blocks: Image.Image) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.png"))
    blocks.save(path)
    assert photos.load(path).name == "\ufffd.png"


def test_paths_that_lead_to_no_file(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, "is a folder"),
        (tmp_path / "none.jpg", "does not exist"),
        (tmp_path / "none" / "none.jpg", "does not exist"),
        (tmp_path / ("x" * 300), "cannot be read"),
        (Path("nul\0l.jpg"), "cannot be read"),
    ):
        with pytest.raises(PhotoError, match=reason):
            photos.load(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    with pytest.raises(PhotoError, match="not an ordinary file"):
        photos.load(path)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that cannot be read")
def test_a_file_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    # It is a regular file whose first byte is never readable; it only says that it is empty.
    monkeypatch.setattr(photos, "_check_bytes", lambda *_: None)
    with pytest.raises(PhotoError, match="“mem” cannot be read"):
        photos.load(Path("/proc/self/mem"))


def test_resized_is_exact(blocks: Image.Image, encode: Encode) -> None:
    photo = photos.decode(encode(blocks, "PNG"), "wound")
    data = photos.resized(photo, 64, 32)
    expected = blocks.resize((64, 32), Image.Resampling.BICUBIC)
    assert data == expected.tobytes()


def test_scaled_keeps_proportion(scene: NDArray[np.uint8]) -> None:
    assert photos.scaled(scene, 480).shape == (360, 480, 3)
    assert photos.scaled(scene[:10], 1920).shape == (20, 1920, 3)
    assert photos.scaled(scene[:1], 10).shape == (1, 10, 3)


def test_jpeg_stays_below_its_limit() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    for limit in (400_000, 50_000, 5_000):
        data = photos.jpeg(noise, limit)
        assert len(data) <= limit
        assert Image.open(io.BytesIO(data)).format == "JPEG"
