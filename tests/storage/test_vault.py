"""The keys: what they open, what they refuse, and what a rotation keeps."""

import json
import stat
from pathlib import Path

import pytest
import tink
from hypothesis import given
from hypothesis import strategies as st

from storage import vault as vault_module
from storage.details import Details
from storage.repositories.registrations import open_details, seal_details
from storage.vault import DIGEST_BYTES, MissingKeys, Vault, open_vault

CELLS = st.binary(max_size=200)
CONTEXTS = st.text(max_size=40)


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return open_vault(tmp_path_factory.mktemp("keys") / "keys", create=True)


# --- cells ---


@given(plain=CELLS, context=CONTEXTS)
def test_a_cell_opens_as_it_was(vault: Vault, plain: bytes, context: str) -> None:
    sealed = vault.seal(plain, context)
    assert vault.open(sealed, context) == plain
    assert sealed != vault.seal(plain, context), "the same words never look the same twice"


@given(plain=st.binary(min_size=4, max_size=200), context=CONTEXTS)
def test_a_cell_shows_nothing(vault: Vault, plain: bytes, context: str) -> None:
    assert plain not in vault.seal(plain, context)


@given(plain=CELLS, context=CONTEXTS, other=CONTEXTS)
def test_a_cell_in_another_place_does_not_open(vault: Vault, plain: bytes, context: str, other: str) -> None:
    if other != context:
        with pytest.raises(tink.TinkError):
            vault.open(vault.seal(plain, context), other)


@given(plain=CELLS, place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_a_cell_that_was_touched_does_not_open(vault: Vault, plain: bytes, place: int, bit: int) -> None:
    sealed = bytearray(vault.seal(plain, "a"))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises(tink.TinkError):
        vault.open(bytes(sealed), "a")


# --- data keys ---


@given(plain=CELLS)
def test_one_persons_cell_does_not_open_with_anothers_key(vault: Vault, plain: bytes) -> None:
    mine, theirs = vault.new_data_key(), vault.new_data_key()
    sealed = vault.data_key(mine).seal(plain, "a")
    assert vault.data_key(mine).open(sealed, "a") == plain
    with pytest.raises(tink.TinkError):
        vault.data_key(theirs).open(sealed, "a")
    with pytest.raises(tink.TinkError):
        vault.open(sealed, "a")


def test_a_data_key_can_be_opened_after_a_restart(tmp_path: Path) -> None:
    before = open_vault(tmp_path, create=True)
    wrapped = before.new_data_key()
    sealed = before.data_key(wrapped).seal(b"words", "a")
    assert open_vault(tmp_path, create=False).data_key(wrapped).open(sealed, "a") == b"words"


def test_without_its_wrapped_key_a_person_is_gone(vault: Vault) -> None:
    details = Details("SITI AMINAH", "6311015708909901", "6311011203149902", "1990-08-17", None)
    wrapped = vault.new_data_key()
    sealed = seal_details(vault, wrapped, "D-2611-00001-7", details)
    assert open_details(vault, wrapped, "D-2611-00001-7", sealed) == details
    assert open_details(vault, None, "D-2611-00001-7", sealed) is None
    with pytest.raises(tink.TinkError):
        open_details(vault, wrapped, "D-2611-00002-5", sealed)


def test_more_keys_than_fit_in_memory(vault: Vault) -> None:
    wrapped = [vault.new_data_key() for _ in range(20)]
    sealed = [vault.data_key(key).seal(b"%d" % i, "a") for i, key in enumerate(wrapped)]
    vault._opened.clear()
    assert [vault.data_key(k).open(s, "a") for k, s in zip(wrapped, sealed, strict=True)] == [
        b"%d" % i for i in range(20)
    ]


# --- indexes ---


@given(value=st.text(), other=st.text())
def test_a_digest_finds_its_value_and_no_other(vault: Vault, value: str, other: str) -> None:
    digest = vault.index("nik", value)
    assert digest == vault.index("nik", value)
    assert len(digest) == DIGEST_BYTES
    assert (digest == vault.index("nik", other)) == (value == other)
    assert digest != vault.index("kk", value), "a NIK never meets a KK"


def test_two_installations_share_no_digest(vault: Vault, tmp_path: Path) -> None:
    other = open_vault(tmp_path, create=True)
    assert vault.index("nik", "6311015708909901") != other.index("nik", "6311015708909901")


# --- rotation ---


def rotate(file: Path, folder: Path) -> None:
    """Add the key of a fresh keyset and make it the first."""
    open_vault(folder, create=True)
    kept, new = json.loads(file.read_text()), json.loads((folder / file.name).read_text())
    kept["key"] += new["key"]
    kept["primaryKeyId"] = new["primaryKeyId"]
    file.write_text(json.dumps(kept))


def test_after_a_rotation_old_cells_open_and_old_digests_are_found(tmp_path: Path) -> None:
    before = open_vault(tmp_path / "keys", create=True)
    sealed, wrapped, digest = before.seal(b"old", "a"), before.new_data_key(), before.index("nik", "1")
    personal = before.data_key(wrapped).seal(b"hers", "a")
    rotate(tmp_path / "keys" / "cells.json", tmp_path / "one")
    rotate(tmp_path / "keys" / "index.json", tmp_path / "two")
    after = open_vault(tmp_path / "keys", create=False)
    assert after.open(sealed, "a") == b"old"
    assert after.data_key(wrapped).open(personal, "a") == b"hers"
    assert digest in after.indexes("nik", "1")
    assert after.index("nik", "1") != digest
    assert after.index("nik", "1") in after.indexes("nik", "1")
    with pytest.raises(tink.TinkError):
        before.open(after.seal(b"new", "a"), "a")


# --- files ---


def test_keys_are_for_their_owner_only(tmp_path: Path) -> None:
    open_vault(tmp_path / "keys", create=True)
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in (tmp_path / "keys").iterdir()}
    assert modes == {"cells.json": 0o600, "index.json": 0o600}


@pytest.mark.parametrize(("lost", "create"), [("cells.json", False), ("index.json", False), ("index.json", True)])
def test_keys_are_never_made_beside_others_or_for_an_old_database(tmp_path: Path, lost: str, create: bool) -> None:
    with pytest.raises(MissingKeys):
        open_vault(tmp_path, create=False)
    open_vault(tmp_path, create=True)
    (tmp_path / lost).unlink()
    with pytest.raises(MissingKeys):
        open_vault(tmp_path, create=create)


def test_a_start_that_was_cut_off_between_the_two_files_goes_on(tmp_path: Path) -> None:
    open_vault(tmp_path, create=True)
    (tmp_path / "cells.json").unlink()
    index = (tmp_path / "index.json").read_bytes()
    open_vault(tmp_path, create=True)
    assert (tmp_path / "index.json").read_bytes() == index


def test_of_two_that_make_keys_at_once_both_go_on_with_the_first_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where two databases share a folder of keys: the second is held up until the first has written its own."""
    keep = vault_module._keep
    first: list[Vault] = []

    def held_up(path: Path, handle: tink.KeysetHandle) -> None:
        monkeypatch.setattr(vault_module, "_keep", keep)
        first.append(open_vault(tmp_path, create=True))
        keep(path, handle)

    monkeypatch.setattr(vault_module, "_keep", held_up)
    second = open_vault(tmp_path, create=True)
    assert second.open(first[0].seal(b"words", "a"), "a") == b"words"
    assert second.index("nik", "1") == first[0].index("nik", "1")
    assert {file.name for file in tmp_path.iterdir()} == {"cells.json", "index.json"}
