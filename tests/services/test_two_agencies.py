"""Nobody enters an agency but through somebody of it or the server, and everybody hears of whoever does.

No two roles of one person add up to both agencies: played over every pair of them.
"""

from itertools import combinations_with_replacement

import pytest
from sqlalchemy import Connection, select, update

from handlers.rules.access import AGENCY_OF_ROLE
from storage.enums import Agency, Role
from storage.repositories.people import join_chats
from storage.rows import table_of
from storage.tables import AuditLine, Staff
from storage.tables import Chat as ChatTable
from tests.support.chat import Chat, keys
from tests.support.dialects import ON_SQLITE
from tests.support.joining import bring, join
from tests.support.office import Office
from tests.support.staff import officer, typed

STAFF, AUDIT, CHATS = table_of(Staff), table_of(AuditLine), table_of(ChatTable)
VILLAGE = "63.11.01.2005"
UNKNOWN = ["problems.unknown-command"]

ROLES = tuple(Role)
OUTSIDE = (Role.ADMINISTRATOR, Role.VILLAGE, Role.AGENT, Role.HEAD, Role.READER)
CHAIN = (Role.REGISTRAR, Role.VERIFIER, Role.CORRECTOR, Role.SECTION, Role.DIVISION)
OF_DINAS = (Role.DINAS, Role.CASE_DINAS, *CHAIN)
MAY_INVITE: dict[Role, tuple[Role, ...]] = {
    Role.ADMINISTRATOR: OUTSIDE,
    Role.DINAS: OF_DINAS,
    Role.CASE_DINAS: OF_DINAS,
    Role.BPJS: (Role.BPJS, Role.CASE_BPJS),
    Role.CASE_BPJS: (Role.BPJS, Role.CASE_BPJS),
}
"""The office's promise, not made from the code. Whoever is not named invites nobody."""
PAIRS = [pair for pair in combinations_with_replacement(ROLES, 2) if MAY_INVITE.keys() & pair]
"""Two roles of one person, of which one at least invites."""


async def tab(office: Office, role: Role) -> Chat:
    """A tab of somebody in that role who has a PIN."""
    return await officer(office, role, VILLAGE if role is Role.VILLAGE else None)


async def invited(chat: Chat, role: Role) -> str:
    """The code that somebody gets who may invite into this role."""
    code = await invitation(chat, role)
    assert code is not None
    return code


async def invitation(chat: Chat, role: Role) -> str | None:
    """The code that somebody gets when they invite into a role; None where they do not."""
    heard = await typed(chat, f"/undang {role}{f' {VILLAGE}' if role is Role.VILLAGE else ''}")
    if keys(heard) == ["links.invited"]:
        return heard[0].text.partition("/gabung ")[2].split()[0]
    assert keys(heard) in (UNKNOWN, ["links.invite-whose"]), heard
    return None


@pytest.mark.parametrize("role", ROLES, ids=str)
async def test_who_may_invite_whom(office: Office, role: Role) -> None:
    chat = await tab(office, role)
    may = [one for one in ROLES if await invitation(chat, one) is not None]
    assert may == [one for one in ROLES if one in MAY_INVITE.get(role, ())]


@ON_SQLITE
@pytest.mark.parametrize(("one", "other"), PAIRS, ids=str)
async def test_no_two_roles_of_one_person_add_up_to_both_agencies(office: Office, one: Role, other: Role) -> None:
    """Somebody has two roles in two tabs, and opens every invitation that they can give themselves in a new one."""
    if {AGENCY_OF_ROLE.get(one), AGENCY_OF_ROLE.get(other)} == set(Agency):
        await refused_to_one_person(office, one, other)
        return
    tabs = {role: await tab(office, role) for role in (one, other)}
    waiting = list(tabs)
    while waiting:
        inviting = waiting.pop()
        inviter = tabs[inviting]
        for role in MAY_INVITE.get(inviting, ()):
            if role not in tabs:
                tabs[role] = await office.chat()
                await join(tabs[role], await invited(inviter, role))
                waiting.append(role)
    assert len({AGENCY_OF_ROLE[role] for role in tabs if role in AGENCY_OF_ROLE}) <= 1


async def refused_to_one_person(office: Office, one: Role, other: Role) -> None:
    """Both agencies want the same person: the second one's invitation is refused, and is not used up by that."""
    chat = await tab(office, one)
    code = await office.invite(other)
    assert keys(await bring(chat, code)) == ["problems.one-agency"]
    assert keys(await join(await office.chat(), code)) == ["staff.joined"]


@pytest.mark.parametrize("tie", ["person_id", "phone_index"])
async def test_two_chats_of_one_person_are_one(office: Office, tie: str) -> None:
    first, second = await tab(office, Role.DINAS), await office.chat()
    chats = [await office.id_of(chat) for chat in (first, second)]

    def tied(connection: Connection) -> None:
        person = join_chats(connection, chats, office.clock.now())
        values = {"person_id": person} if tie == "person_id" else {"person_id": None, "phone_index": b"one phone"}
        connection.execute(update(CHATS).where(CHATS.c.id.in_(chats)).values(**values))

    await office.database.write(tied)
    assert keys(await bring(second, await office.invite("bpjs"))) == ["problems.one-agency"]
    assert keys(await join(second, await office.invite("case-dinas"))) == ["staff.joined"]


async def test_a_refusal_says_who_invites(office: Office) -> None:
    admin, dinas = await tab(office, Role.ADMINISTRATOR), await tab(office, Role.DINAS)
    (said,) = await admin.say("/undang case-bpjs")
    assert (said.key, "diundang oleh BPJS" in said.text) == ("links.invite-whose", True)
    (said,) = await dinas.say("/undang reader")
    assert (said.key, "pengelola" in said.text) == ("links.invite-whose", True)


# --- everybody hears of it ---


async def test_both_agencies_and_the_administrator_hear_of_a_new_colleague(office: Office) -> None:
    readers = {role: await tab(office, role) for role in ROLES}
    code = await invited(readers[Role.BPJS], Role.CASE_BPJS)
    joined = await office.chat()
    await join(joined, code)
    await office.pump()
    number = (await office.rows(select(STAFF.c.id).order_by(STAFF.c.id.desc())))[0][0]
    for role, chat in readers.items():
        heard = [one for one in await chat.hear() if one.key == "staff.colleague-new"]
        assert len(heard) == (role in MAY_INVITE), role
        for news in heard:
            own = role in (Role.BPJS, Role.CASE_BPJS, Role.ADMINISTRATOR)
            assert (f"/staf_cabut {number}" in news.text, "Segera telepon" in news.text) == (own, not own)
            assert all(part in news.text for part in ("petugas kasus BPJS", "belum ada nama", "oleh nomor 3"))
    assert keys(await joined.hear()) == []


async def test_whoever_comes_from_the_server_is_named_as_that(office: Office) -> None:
    admin = await tab(office, Role.ADMINISTRATOR)
    await join(await office.chat(), await office.invite("village", VILLAGE))
    await office.pump()
    (news,) = await admin.hear()
    assert (news.key, "lewat server kantor" in news.text, "Bata" in news.text) == ("staff.colleague-new", True, True)


async def test_who_came_from_the_server_was_invited_by_nobody(office: Office) -> None:
    dinas = await tab(office, Role.DINAS)
    code = await invited(dinas, Role.DINAS)
    await join(await office.chat(), code)
    assert await office.rows(select(STAFF.c.invited_by).order_by(STAFF.c.id)) == [(None,), (1,)]


async def test_whom_a_removed_officer_let_in_is_named(office: Office) -> None:
    puppet, keeper = await office.chat(), await tab(office, Role.DINAS)
    thief = await tab(office, Role.DINAS)
    await join(puppet, await invited(thief, Role.CASE_DINAS))
    await keeper.say("/staf_cabut 2")
    (done,) = await keeper.tap("ya")
    assert (done.key, "masih bekerja: nomor 3" in done.text) == ("staff.remove-done", True)


async def test_who_goes_over_to_another_role_is_missed(office: Office) -> None:
    goes, stays = await tab(office, Role.DINAS), await tab(office, Role.DINAS)
    await join(goes, await office.invite("village", VILLAGE))
    await office.pump()
    assert sorted(keys(await stays.hear())) == ["staff.colleague-left", "staff.colleague-new"]


# --- codes ---


async def test_wrong_codes_leave_lines_without_the_code(office: Office) -> None:
    guesser = await office.chat()
    assert keys(await bring(guesser, "rahasia-yang-keliru")) == UNKNOWN
    lines = await office.rows(select(AUDIT.c.actor, AUDIT.c.subject, AUDIT.c.why, AUDIT.c.fields))
    chat = await office.id_of(guesser)
    assert (f"chat:{chat}", f"chat:{chat}", "", "") in [tuple(line) for line in lines]
    assert "rahasia" not in str(lines)


async def test_an_invitation_ends_with_the_access_of_whoever_made_it(office: Office) -> None:
    leaver, stays = await tab(office, Role.DINAS), await tab(office, Role.DINAS)
    code, other = await invited(leaver, Role.DINAS), await invited(stays, Role.DINAS)
    await leaver.say("/keluar", "ya")
    assert keys(await bring(await office.chat(), code)) == UNKNOWN
    assert keys(await join(await office.chat(), other)) == ["staff.joined"]
