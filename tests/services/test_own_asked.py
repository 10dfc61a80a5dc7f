"""How somebody stands decides what they hear who ask about themselves: not the general page."""

import pytest

from storage.enums import Status
from tests.support.chat import Chat, Heard, keys
from tests.support.funding import MONTH, apbd, declare, settle_ledger
from tests.support.office import Office
from tests.support.periods import asked, member
from tests.support.review import vote
from tests.support.stages import put


async def first(chat: Chat, said: str) -> Heard:
    """What a question is answered with."""
    return (await chat.say(said))[0]


async def waits(office: Office) -> tuple[Chat, str]:
    """Somebody for whom there was no money, behind somebody else who waits."""
    await declare(office, apbd(1))
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    chat = await office.chat()
    numbers = [await office.registered(), await office.registered(chat=chat)]
    for number in numbers:
        await vote(office, dinas, f"setujui {number}")
        await vote(office, bpjs, f"setujui {number}")
    return chat, numbers[-1]


async def test_whoever_waits_for_money_hears_their_place_and_how_to_pay_themselves(office: Office) -> None:
    chat, number = await waits(office)
    turn = await first(chat, "berapa lama lagi saya menunggu?")
    assert (turn.key, f"Urutan {number}" in turn.text, "ke-2" in turn.text) == ("own.turn", True, True)
    assert "Belum pasti kapan: menunggu dana." in turn.text
    assert "/soal bayar" in turn.choices
    pay = (await chat.tap("/soal bayar"))[0]
    assert (pay.key, "Rp16.800 sebulan" in pay.text, "petugas" in pay.choices) == ("own.pay", True, True)
    assert (await first(chat, "saya mau bayar sendiri")).text == pay.text
    why = await first(chat, "kenapa saya belum dapat")
    assert (why.key, f"Di depan {number}: 1 orang" in why.text) == ("own.why", True)
    assert (await first(chat, "berkasnya dibawa kapan")).key == "own.papers-later"
    uncovered = await first(chat, "kalau saya celaka sekarang bagaimana")
    assert (uncovered.key, "status" in uncovered.choices, "/info manfaat" in uncovered.choices) == (
        "own.not-covered",
        True,
        True,
    )
    assert (await first(chat, "uangnya habis ya?")).text == why.text
    assert "/soal bayar" in (await first(chat, "status")).choices


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("saya mau bayar sendiri", "own.pay"),
        ("masih bisa bawa berkas?", "status.lapsed"),
        ("kenapa berhenti", "status.lapsed"),
        ("kapan giliran saya", "status.lapsed"),
    ],
)
async def test_whose_papers_never_came(office: Office, said: str, key: str) -> None:
    chat = await office.chat()
    await put(office, await office.registered(chat=chat), Status.LAPSED)
    assert (await first(chat, said)).key == key


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("saya mau bayar sendiri", "info.biaya"),
        ("kenapa belum dapat", "status.submitted"),
        ("kalau kecelakaan sekarang gimana", "own.not-covered"),
        ("saya sdh dilindungi?", "own.not-covered"),
    ],
)
async def test_whoever_is_on_the_way_hears_the_general_page_where_nothing_else_is_known(
    office: Office, said: str, key: str
) -> None:
    chat = await office.chat()
    await office.registered(chat=chat)
    assert (await first(chat, said)).key == key


async def test_a_member_hears_until_when_and_that_nothing_has_to_be_done(office: Office) -> None:
    found = await member(office)
    until = await first(found.chat, "kapan habis masa berlakunya")
    assert (until.key, "31 Desember 2026" in until.text) == ("status.member", True)
    assert (await first(found.chat, "gimana cara perpanjang")).text == until.text


async def test_it_is_answered_from_the_record_in_the_middle_of_a_question_too(office: Office) -> None:
    chat = await office.chat()
    await office.registered(chat=chat)
    await chat.say("/kabar_duka")
    heard = await chat.say("kalau kecelakaan sekarang gimana")
    assert keys(heard) == ["own.not-covered", "info.manfaat", "ending.whose"]


async def test_whoever_moves_out_of_the_area_is_not_asked_for_a_village_in_it(office: Office) -> None:
    found = await member(office)
    asked_of = await first(found.chat, "saya pindah ke jawa")
    assert (asked_of.key, found.number in asked_of.choices) == ("ending.whose", True)


async def test_a_member_who_was_asked_may_ask_back_and_is_asked_again(office: Office) -> None:
    await declare(office, apbd(100 * MONTH))
    found = await asked(office)
    await settle_ledger(office)
    await office.send()
    await found.chat.hear()
    assert keys(await found.chat.say("mau perpanjang")) == ["period.same"]
    assert keys(await found.chat.say("saya mau bayar sendiri")) == ["info.biaya", "period.same"]
    assert keys(await found.chat.say("masih")) == ["period.noted-same"]
    assert (await first(found.chat, "saya mau bayar sendiri")).key == "own.pay"  # nobody pays for the next year yet
