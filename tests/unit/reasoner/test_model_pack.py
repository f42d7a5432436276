"""Model packs: nothing that differs from its manifest is loaded."""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from woundapp import paths
from woundapp.errors import CancelledError, ModelPackError
from woundapp.reasoner import gguf, model_pack, pack_library
from woundapp.reasoner.model_pack import ImageTokens, ModelPack


@pytest.fixture
def pack(demo_pack: ModelPack, tmp_path: Path) -> ModelPack:
    """A copy of the demonstration pack under another name, to be damaged."""
    folder = tmp_path / "pack"
    shutil.copytree(demo_pack.folder, folder)
    _edit(folder, name="other")
    return model_pack.read(folder)


def _edit(folder: Path, **changes: Any) -> None:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    (folder / "manifest.json").write_text(json.dumps(manifest | changes))


def test_the_demonstration_pack_is_whole_and_marked(demo_pack: ModelPack) -> None:
    shares: list[float] = []
    model_pack.verify(demo_pack, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert demo_pack.manifest.demonstration
    assert sum(file.stat().st_size for file in demo_pack.folder.iterdir()) <= 25_000_000


def test_one_changed_byte_is_noticed(pack: ModelPack) -> None:
    with pack.projector_file.open("r+b") as stream:
        stream.seek(-1000, 2)
        byte = stream.read(1)
        stream.seek(-1000, 2)
        stream.write(bytes([byte[0] ^ 1]))
    with pytest.raises(ModelPackError, match=r"mmproj\.gguf .*changed or damaged"):
        model_pack.verify(pack)


def test_a_truncated_file_is_noticed(pack: ModelPack) -> None:
    with pack.model_file.open("r+b") as stream:
        stream.truncate(1000)
    with pytest.raises(ModelPackError, match="has 1000 bytes instead of"):
        model_pack.verify(pack)


def test_a_missing_file_is_noticed(pack: ModelPack) -> None:
    pack.model_file.unlink()
    with pytest.raises(ModelPackError, match="cannot be read"):
        model_pack.verify(pack)


def test_a_folder_without_a_manifest_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(ModelPackError, match="is no model pack"):
        model_pack.read(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "../evil"},
        {"model": {"file": "../model.gguf", "size": 1, "sha256": "0" * 64}},
        {"format_version": 2},
        {"demonstration": "no"},
        {"surprise": 1},
        {"image_tokens": {"min": 9, "max": 8}},
        {"answer": {"format": "json", "signs": ["pain"]}},
        {"verdict": {"infected_from": 0.4, "not_infected_below": 0.6}},
        {"sampling": {"temperature": -1, "top_k": 1, "top_p": 1}},
    ],
)
def test_a_manifest_that_is_not_valid_is_refused(pack: ModelPack, change: dict[str, Any]) -> None:
    _edit(pack.folder, **change)
    with pytest.raises(ModelPackError, match="is not valid"):
        model_pack.read(pack.folder)


def test_verifying_can_be_stopped(pack: ModelPack) -> None:
    def stop(_: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        model_pack.verify(pack, stop)


def test_model_and_projector_are_told_apart(pack: ModelPack) -> None:
    with pytest.raises(ModelPackError, match="not a Qwen3-VL"):
        model_pack.check_architecture(pack.projector_file, pack.model_file)
    with pytest.raises(ModelPackError, match="not the vision projector"):
        model_pack.check_architecture(pack.model_file, pack.model_file)


@pytest.mark.parametrize("length", [0, 3, 4, 8, 20, 23, 24, 30, 100, 1000])
def test_a_cut_header_is_refused(pack: ModelPack, tmp_path: Path, length: int) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(pack.model_file.read_bytes()[:length])
    with pytest.raises(ModelPackError, match="damaged or not a GGUF"):
        gguf.read_metadata(cut)


def test_a_header_with_impossible_lengths_is_refused(tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.gguf"
    hostile.write_bytes(b"GGUF" + (3).to_bytes(4, "little") + (1).to_bytes(8, "little") * 2 + b"\xff" * 100)
    with pytest.raises(ModelPackError, match="impossibly long"):
        gguf.read_metadata(hostile)


def test_a_pack_is_added_from_a_folder_and_found(pack: ModelPack) -> None:
    added = pack_library.add(pack.folder)
    assert added.folder == paths.packs_dir() / "other"
    assert pack_library.find("other") == added
    assert [found.manifest.name for found in pack_library.installed()] == ["demo", "other"]
    with pytest.raises(ModelPackError, match="already here"):
        pack_library.add(pack.folder)


def test_a_pack_is_added_from_a_zip_and_nothing_else_of_it(pack: ModelPack, tmp_path: Path) -> None:
    archive = tmp_path / "pack.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for file in pack.folder.iterdir():
            opened.write(file, f"inside/{file.name}")
        opened.writestr("inside/surprise.sh", "#!/bin/sh")
        opened.writestr("../outside", "no")
    added = pack_library.add(archive)
    model_pack.verify(added)
    assert not (added.folder / "surprise.sh").exists()
    assert not (paths.packs_dir() / "outside").exists()


def test_a_damaged_pack_is_not_added_and_leaves_nothing(pack: ModelPack) -> None:
    with pack.model_file.open("ab") as stream:
        stream.write(b"x")
    with pytest.raises(ModelPackError, match="is not what its manifest says"):
        pack_library.add(pack.folder)
    assert list(paths.packs_dir().iterdir()) == []


@pytest.mark.parametrize("zipped", [False, True])
def test_a_pack_for_timing_is_not_added_and_leaves_nothing(
    pack: ModelPack, tmp_path: Path, zipped: bool
) -> None:
    _edit(pack.folder, timing_only=True)
    source = Path(shutil.make_archive(str(tmp_path / "zip"), "zip", pack.folder)) if zipped else pack.folder
    with pytest.raises(ModelPackError, match="only serves to measure how fast"):
        pack_library.add(source)
    assert list(paths.packs_dir().iterdir()) == []


def test_a_file_that_is_no_zip_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "pack.zip"
    other.write_bytes(b"not a zip")
    with pytest.raises(ModelPackError, match="no ZIP file"):
        pack_library.add(other)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(ModelPackError, match="Choose one of: demo"):
        pack_library.find("nowhere")


@pytest.mark.parametrize(
    ("photo", "tokens", "size"),
    [
        ((4000, 3000), ImageTokens(min=32, max=64), (288, 224)),
        ((256, 256), ImageTokens(min=16, max=64), (256, 256)),
        ((4032, 3024), ImageTokens(min=1024, max=1280), None),
        ((1, 1), ImageTokens(min=16, max=64), (128, 128)),
        ((12000, 9000), ImageTokens(min=1024, max=1280), None),
        ((100, 1000), ImageTokens(min=16, max=64), None),
        ((100_000, 1), ImageTokens(min=16, max=64), None),
    ],
)
def test_the_size_the_model_sees(
    photo: tuple[int, int], tokens: ImageTokens, size: tuple[int, int] | None
) -> None:
    width, height = model_pack.image_size(tokens, *photo)
    assert width % 32 == height % 32 == 0
    assert tokens.min <= width * height // 1024 <= tokens.max
    if size is not None:
        assert (width, height) == size
    if max(photo) <= 10 * min(photo):
        assert 0.8 <= (width / height) / (photo[0] / photo[1]) <= 1.25
