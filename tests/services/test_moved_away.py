"""Who comes from a new phone or a lost chat is told how to go on, and a lost code what is possible."""

import pytest

from storage.enums import Status
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.stages import standing

HOW = "NIK, KK, dan tanggal lahir yang sama"


async def test_a_number_of_another_chat_is_told_with_the_way_here(office: Office) -> None:
    own, number = await standing(office, Status.MEMBER)
    other = await office.chat()
    (stage,) = await other.say(number)
    assert (stage.key, HOW in stage.text, stage.text.endswith("\n")) == ("status.stage", True, False)
    (stage,) = await own.say(number)
    assert (HOW in stage.text, stage.text.endswith("peserta.")) == (False, True)
    (none,) = await other.say("kartu saya mana")
    assert (none.key, HOW in none.text) == ("status.none", True)


@pytest.mark.parametrize(("typed", "key"), [("hp saya hilang", "info."), ("kode laporan hilang", "reported.code-lost")])
async def test_what_was_lost_is_answered_where_nothing_is_asked(office: Office, typed: str, key: str) -> None:
    chat = await office.chat()
    (said,) = await chat.say(typed)
    assert said.key.startswith(key)
    await chat.say("daftar")
    assert keys(await chat.say(typed))[-1] == "registration.consent"
