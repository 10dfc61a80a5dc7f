"""Two people of two agencies open who reported; every look is kept and told. On both databases."""

import asyncio
from dataclasses import replace

import httpx
import pytest
from sqlalchemy import select, update

from handlers.services.base.work import Work
from storage.enums import Anonymity, ReportStatus
from storage.repositories.people import ever_with, join_chats, take_apart
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import File, Sealed
from tests.support.chat import Chat, keys
from tests.support.desk import (
    OUTBOX,
    PHOTO,
    REPORTS,
    UNSEALINGS,
    WHY,
    audited,
    command,
    done,
    looks,
    reported,
    standing,
    told,
)
from tests.support.joining import bring, join
from tests.support.office import Office
from tests.support.pairing import pair
from tests.support.staff import officer, typed

OK, NO_SUCH_FILE = 200, 400
SEALED = table_of(Sealed)
FILES = table_of(File)
CHATS = table_of(ChatTable)
PERSON = {"name": "RATNA INVENTED", "phone": "+6281299990001", "union": ""}


@pytest.mark.parametrize("anonymity", [Anonymity.SEALED, Anonymity.ANONYMOUS])
async def test_the_same_way_to_the_end_and_only_then_a_difference(office: Office, anonymity: Anonymity) -> None:
    chat = await office.id_of(await office.chat())
    number = await reported(office, anonymity=anonymity, person=PERSON, chat=chat)
    one, other = await office.actor("case-dinas"), await office.actor("case-bpjs")
    colleague = await office.actor("case-bpjs")
    assert await command(office, one, f"/buka {number} orang {WHY}") == ["desk.request-sent"]
    assert await command(office, one, f"/buka {number} orang {WHY}") == ["desk.request-waits"]
    assert await command(office, one, f"/setuju_buka {number}") == ["desk.other-agency"]
    assert await command(office, other, f"/buka {number} orang {WHY}") == ["desk.request"]
    assert await looks(office, number) == []
    assert await command(office, other, f"/setuju_buka {number}") == ["desk.request-agreed"]
    assert await command(office, other, f"/setuju_buka {number}") == ["desk.no-request"]
    shown = "desk.person" if anonymity is Anonymity.SEALED else "desk.person-none"
    assert await command(office, one, f"/buka {number} orang") == [shown]
    assert await command(office, other, f"/buka {number} orang") == [shown]
    assert await command(office, colleague, f"/buka {number} orang {WHY}") == ["desk.request-sent"], "not for others"
    assert await looks(office, number) == ["person", "person"]
    assert await told(office, chat) == ["desk.tell-looked", "desk.tell-looked"]
    office.clock.advance(hours=24, minutes=1)
    assert await command(office, one, f"/buka {number} orang {WHY}") == ["desk.request"], "the colleague's"
    assert await audited(office, number) == [
        "unsealing.asked", "unsealing.agreed", "report.looked", "report.looked", "unsealing.asked",
    ]  # fmt: skip


@pytest.mark.parametrize(("anonymity", "person", "what"), [
    (Anonymity.SEALED, PERSON, "person"), (Anonymity.SEALED, {}, "nobody"), (Anonymity.ANONYMOUS, {}, "nobody"),
    (Anonymity.NAMED, {}, "nobody"),
])  # fmt: skip
async def test_nobody_is_told_that_a_name_was_seen_which_was_never_given(
    office: Office, anonymity: Anonymity, person: dict[str, str], what: str
) -> None:
    chat = await office.chat()
    number = await reported(office, anonymity=anonymity, person=person, chat=await office.id_of(chat))
    one, other = await office.actor("case-dinas"), await office.actor("case-bpjs")
    await command(office, one, f"/buka {number} orang {WHY}")
    await command(office, other, f"/setuju_buka {number}")
    if anonymity is not Anonymity.NAMED:
        await command(office, one, f"/buka {number} orang")
    await office.send()
    told_there = (await chat.hear())[-1].text
    again = (await chat.say(f"/dilihat {number}"))[0].text
    for said in (told_there, again):
        assert ("tidak ada pada kami" in said) == (what == "nobody")


async def test_what_is_shown_is_what_was_told(office: Office) -> None:
    number = await reported(office, person=PERSON)
    one, other = await office.actor("case-bpjs"), await office.actor("case-dinas")
    await command(office, one, f"/buka {number} orang {WHY}")
    await command(office, other, f"/setuju_buka {number}")
    said = (await done(office, one, f"/buka {number} orang")).says[0]
    assert (said.params["name"], said.params["phone"]) == (PERSON["name"], PERSON["phone"])
    said = (await done(office, one, f"/buka {number} kata {WHY}")).says[0]
    assert [line.params["words"] for line in said.params["lines"]] == ["gaji dipotong terus"]


async def test_a_refusal_opens_nothing(office: Office) -> None:
    number = await reported(office, person=PERSON)
    one, other = await office.actor("case-bpjs"), await office.actor("case-dinas")
    await command(office, one, f"/buka {number} orang {WHY}")
    assert await command(office, other, f"/tolak_buka {number}") == ["desk.request-declined"]
    assert await command(office, other, f"/setuju_buka {number}") == ["desk.no-request"]
    assert await command(office, one, f"/buka {number} orang {WHY}") == ["desk.request-sent"]
    office.clock.advance(days=3, minutes=1)
    assert await command(office, other, f"/setuju_buka {number}") == ["desk.no-request"], "nobody answered in time"


async def test_whoever_gave_a_name_is_opened_by_a_reason(office: Office) -> None:
    number = await reported(office, anonymity=Anonymity.NAMED, person=PERSON)
    assert await command(office, await office.actor("case-dinas"), f"/buka {number} orang {WHY}") == ["desk.person"]
    assert await looks(office, number) == ["person"]


async def test_a_look_needs_a_reason_that_says_something(office: Office) -> None:
    number, one = await reported(office), await office.actor("case-dinas")
    for what in ("orang", "kata", "bukti"):
        assert (await done(office, one, f"/buka {number} {what}")).opens is not None
        assert await command(office, one, f"/buka {number} {what} ingin") == ["problems.reason-too-short"]
        assert await command(office, one, f"/buka {number} {what} {'kata ' * 60}") == ["problems.too-long"]
    assert await command(office, one, f"/buka {number}") == ["desk.which-look"]
    assert await looks(office, number) == []


async def test_nothing_is_opened_after_a_withdrawal_or_an_erasure(office: Office) -> None:
    number, gone = await reported(office, person=PERSON), await reported(office, person=PERSON)
    one, other = await office.actor("case-bpjs"), await office.actor("case-dinas")
    for each in (number, gone):
        await command(office, one, f"/buka {each} orang {WHY}")
        await command(office, other, f"/setuju_buka {each}")
    withdrawn = update(REPORTS).where(REPORTS.c.number == number).values(status=ReportStatus.WITHDRAWN)
    erased = update(SEALED).where(SEALED.c.report_id == (await standing(office, gone)).id).values(wrapped_key=None)
    await office.database.write(lambda c: (c.execute(withdrawn), c.execute(erased)))
    for what in ("orang", "kata", "bukti"):
        assert await command(office, one, f"/buka {number} {what} {WHY}") == ["problems.report-not-now"]
        assert await command(office, one, f"/buka {gone} {what} {WHY}") == ["desk.erased"]
    assert await looks(office, number) == await looks(office, gone) == []


async def test_one_person_in_two_agencies_is_not_two_people(office: Office) -> None:
    chat = await office.staff("case-dinas")
    number = await reported(office, person=PERSON)
    code = await office.invite("case-bpjs")
    assert keys(await bring(chat, code)) == ["problems.one-agency"]
    await chat.say(f"/buka {number} orang {WHY}", "/keluar", "ya")
    await join(chat, code)
    heard = await chat.say(f"/setuju_buka {number}")
    assert heard[-1].key in ("desk.other-agency", "problems.unknown-command")
    rows = await office.rows(select(UNSEALINGS.c.agreed))
    assert rows == [(None,)]


@pytest.mark.parametrize("tie", ["person_id", "phone_index"])
async def test_two_chats_of_one_person_are_not_two_people(office: Office, tie: str) -> None:
    number = await reported(office, person=PERSON)
    one, other = await officer(office, "case-dinas"), await officer(office, "case-bpjs")
    both = CHATS.c.id.in_([await office.id_of(chat) for chat in (one, other)])

    def tied(work: Work) -> None:
        """As it is where the chats were joined before anybody worked in them, or two channels vouch for one phone."""
        person = join_chats(work.connection, [], work.now)
        values = {"person_id": person} if tie == "person_id" else {"phone_index": b"one and the same"}
        work.connection.execute(update(CHATS).where(both).values(**values))

    await office.work(tied)
    assert keys(await one.say(f"/buka {number} orang {WHY}")) == ["desk.request-sent"]
    assert keys(await other.say(f"/setuju_buka {number}"))[-1] == "desk.other-agency"
    assert await office.rows(select(UNSEALINGS.c.agreed)) == [(None,)]
    colleague = await officer(office, "case-bpjs")
    assert keys(await colleague.say(f"/setuju_buka {number}"))[-1] == "desk.request-agreed"
    assert "unsealing.refused" in await audited(office, number)


@pytest.mark.parametrize("by", ["officer", "other"])
async def test_taking_chats_apart_makes_nobody_somebody_else(office: Office, by: str) -> None:
    """Joined along a third chat before anybody worked in them; then either end says *bukan saya*."""
    one, middle, other = [await office.chat() for _ in range(3)]
    for chat in (one, other):
        await pair(middle, chat)
    await join(one, await office.invite("case-dinas"))
    assert keys(await (one if by == "officer" else middle).say("/pisah"))[-1] == "pairing.parted"
    assert keys(await bring(other, await office.invite("case-bpjs"))) == ["problems.one-agency"]
    assert (await office.rows(select(CHATS.c.person_id).distinct())) == [(None,)], "and nothing else knows of it"


async def test_erasing_a_chat_makes_nobody_somebody_else(office: Office) -> None:
    """Joined before anybody worked in them; whoever asked then erases the conversation and agrees from the other."""
    number = await reported(office, person=PERSON)
    one, other = [await office.chat() for _ in range(2)]
    await pair(one, other)
    await join(one, await office.invite("case-dinas"))
    assert keys(await one.say(f"/buka {number} orang {WHY}")) == ["desk.request-sent"]
    code = await office.invite("case-bpjs")
    assert keys(await other.say(f"/gabung {code}")) == ["problems.one-agency"]
    erased = await one.http.delete("/webchat/sessions", headers=one.headers)
    assert erased.status_code == httpx.codes.NO_CONTENT
    await other.say(f"/gabung {code}", "/kunci", "482915", "482915")
    assert keys(await other.say(f"/setuju_buka {number}"))[-1] == "desk.other-agency"
    assert await office.rows(select(UNSEALINGS.c.agreed)) == [(None,)]


async def test_the_phone_that_joined_them_is_remembered_too(office: Office) -> None:
    chats = [await office.id_of(await office.chat()) for _ in range(4)]

    def run(work: Work) -> tuple[frozenset[int], ...]:
        connection, mine = work.connection, CHATS.c.id
        connection.execute(update(CHATS).where(mine == chats[0]).values(channel="telegram"))
        connection.execute(update(CHATS).where(mine.in_([chats[0], chats[2]])).values(phone_index=b"one phone"))
        join_chats(connection, chats[:2], work.now)
        for _ in range(2):
            take_apart(connection, chats[:2], office.app.turns.channels.vouching)
        return tuple(ever_with(connection, [chat]) for chat in chats)

    first, second, third, fourth = await office.work(run)
    assert first == second == third == frozenset(chats[:3])
    assert fourth == frozenset(chats[3:])


async def test_nobody_decides_in_their_own_matter(office: Office) -> None:
    """The chat that sent it, and no other one of the same person: a refusal there would say who reported."""
    here, kin = await officer(office, "case-bpjs"), await officer(office, "case-bpjs")
    mine, kins = await office.id_of(here), await office.id_of(kin)
    number = await reported(office, person=PERSON, chat=mine)
    await office.work(lambda work: join_chats(work.connection, [mine, kins], work.now))
    asker = await office.actor("case-dinas")
    await command(office, asker, f"/buka {number} orang {WHY}")
    before = await audited(office, number)
    for said in (f"/setuju_buka {number}", f"/tolak_buka {number}", f"/buka {number} kata {WHY}",
                 f"/laporan {number} tutup bukan-laporan", f"/laporan {number} ambil"):  # fmt: skip
        assert keys(await here.say(said))[-1] == "desk.not-theirs", said
    assert await audited(office, number) == before
    assert keys(await here.say(f"/laporan {number}")) == ["desk.report"]
    assert keys(await kin.say(f"/laporan {number} ambil")) == ["desk.report"]
    assert keys(await kin.say(f"/setuju_buka {number}"))[-1] == "desk.request-agreed"


async def fetch(office: Office, chat: Chat, url: str) -> httpx.Response:
    return await office.http.get(url, headers={"authorization": f"Bearer {chat.token}"})


async def test_evidence_is_opened_when_it_is_fetched_and_for_ten_minutes(office: Office) -> None:
    number = await reported(office)
    chat = await officer(office, "case-dinas")
    heard = (await chat.say(f"/buka {number} bukti {WHY}"))[0]
    assert heard.key == "desk.files"
    url = heard.files[0]["url"]
    response = await fetch(office, chat, url)
    assert (response.status_code, response.content) == (200, PHOTO)
    assert (await fetch(office, await office.staff("case-dinas"), url)).status_code == NO_SUCH_FILE
    stored = await office.rows(select(FILES.c.payload))
    assert all(PHOTO not in payload for (payload,) in stored)
    office.clock.advance(minutes=11)
    assert (await fetch(office, chat, url)).status_code == NO_SUCH_FILE
    assert await looks(office, number) == ["evidence"]


async def test_who_left_fetches_nothing_and_what_was_erased_is_gone(office: Office) -> None:
    number = await reported(office)
    chat, other = await officer(office, "case-dinas"), await officer(office, "case-bpjs")
    url = (await chat.say(f"/buka {number} bukti {WHY}"))[0].files[0]["url"]
    also = (await other.say(f"/buka {number} bukti {WHY}"))[0].files[0]["url"]
    await chat.say("/keluar", "ya")
    assert (await fetch(office, chat, url)).status_code == NO_SUCH_FILE
    assert (await fetch(office, other, also)).status_code == OK
    await office.database.write(lambda c: c.execute(update(REPORTS).values(status=ReportStatus.WITHDRAWN)))
    assert (await fetch(office, other, also)).status_code == NO_SUCH_FILE, "it was withdrawn after it was offered"
    await office.database.write(lambda c: c.execute(update(REPORTS).values(status=ReportStatus.RECEIVED)))
    assert (await fetch(office, other, also)).status_code == OK
    await office.database.write(lambda c: c.execute(update(SEALED).values(wrapped_key=None)))
    assert (await fetch(office, other, also)).status_code == NO_SUCH_FILE


async def test_what_was_shown_is_forgotten_after_an_hour(office: Office) -> None:
    number = await reported(office, words="kata-kata zamrud rahasia")
    chat = await officer(office, "case-dinas")
    heard = await chat.say(f"/buka {number} kata {WHY}")
    assert keys(heard) == ["desk.told-words"]
    assert "zamrud" in heard[0].text
    await office.pump()
    shown = select(OUTBOX.c.id).where(OUTBOX.c.key == "desk.told-words")
    assert len(await office.rows(shown)) == 1
    office.clock.advance(hours=1, minutes=6)
    await office.pump()
    assert await office.rows(shown) == []
    await office.pump()


async def test_a_vault_is_shown_only_where_the_office_trusts_the_channel(office: Office) -> None:
    number = await reported(office)
    chat = await officer(office, "case-dinas")
    office.values = replace(office.values, full_numbers_channels=frozenset({"telegram"}))
    await office.restart()
    await office.again(chat)
    for what in ("kata", "bukti", "orang"):
        assert keys(await chat.say(f"/buka {number} {what} {WHY}")) == ["desk.elsewhere"]
    assert await looks(office, number) == []


async def test_a_pin_comes_before_every_look(office: Office) -> None:
    number = await reported(office)
    chat = await office.staff("case-dinas")
    for _ in range(2):
        office.clock.advance(minutes=20)
        await chat.say("/laporan")
    assert keys(await chat.say(f"/buka {number} kata {WHY}")) == ["staff.pin"]
    assert keys(await chat.say("482915")) == ["desk.told-words"]
    office.clock.advance(minutes=40)
    await chat.say("/kunci")
    heard = await typed(chat, f"/buka {number} kata {WHY}")
    assert heard[-1].key == "desk.told-words"


async def test_two_who_agree_at_once_agree_once(office: Office) -> None:
    number = await reported(office, person=PERSON)
    one, others = await office.actor("case-bpjs"), [await office.actor("case-dinas") for _ in range(3)]
    await command(office, one, f"/buka {number} orang {WHY}")
    said = await asyncio.gather(*(command(office, other, f"/setuju_buka {number}") for other in others))
    assert sorted(key for keys_ in said for key in keys_) == [
        "desk.no-request", "desk.no-request", "desk.request-agreed",
    ]  # fmt: skip
    assert (await audited(office, number)).count("unsealing.agreed") == 1
