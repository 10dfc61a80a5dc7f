"""*Maksudnya ...?* with several meanings: what is said under it, and what is answered then."""

import pytest

from tests.support.office import Office

TWO_AT_CONSENT = "boleh tanya pendaftaran saya"
WHETHER = (
    "Saya dulu sudah punya BPJS Ketenagakerjaan dari perusahaan, sekarang jadi sopir sendiri. "
    "Perlu daftar lagi atau bagaimana?"
)


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("ya setuju", ["registration.subject"]),
        ("ya", ["problems.choose-one", "understood.meant"]),
        ("bukan keduanya", ["understood.not-that", "registration.consent"]),
    ],
)
async def test_over_a_question(office: Office, said: str, keys: list[str]) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    (doubt,) = await chat.say(TWO_AT_CONSENT)
    assert (doubt.key, len(doubt.choices)) == ("understood.meant", 3)
    assert [one.key for one in await chat.say(said)] == keys


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("ya setuju", "registration.consent"),
        ("bukan itu semua", "understood.not-that"),
        ("dudu kabeh", "understood.not-that"),
    ],
)
async def test_where_nothing_was_asked(office: Office, said: str, key: str) -> None:
    chat = await office.chat()
    (doubt,) = await chat.say(WHETHER)
    assert "register" in doubt.choices
    assert (await chat.say(said))[0].key == key
