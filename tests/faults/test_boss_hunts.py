"""A boss hunts for who reported: everything that he, his friends in the office or a thief can get is searched.

A small town reports employers with names alike; their cases are worked to letters, meetings, minutes, answers,
promises, recaps, lists and exports, by careless officers. Then every word of every report is looked for, without case.
"""

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from handlers.services.employers.register import find_or_add
from handlers.services.reports.looks import SHOWN
from storage.rows import table_of
from storage.tables import CaseStep, Registration, metadata
from storage.tables.core import OUTBOX, REPORTS
from tests.faults.test_report_artefacts import ANSWER, CASE, recipes, through
from tests.faults.test_thief_joins import WAYS, Loot, taken, truth
from tests.support.chat import Chat, Heard
from tests.support.dialects import LONG
from tests.support.laid_open import LaidOpen, laid_open
from tests.support.office import Office, number_in
from tests.support.people import Person
from tests.support.reporting import code_in, report
from tests.support.staff import officer
from tests.support.town import Teller, tellers

ROLES = ("case-dinas", "case-bpjs", "head", "administrator", "reader", "dinas", "bpjs", "village", "agent")
CASE_STEPS, REGISTRATIONS = table_of(CaseStep), table_of(Registration)
OF_CASES = ("case-dinas", "case-bpjs")
MORE, MOST_BY_CHANCE = 8, 6
OFFICIAL, ADDRESS = "CV Sawit Lestari Makmur", "Jl. Uji No. 3, Paringin"
RELIEF: Mapping[str, Any] = {
    "employer.name": "PT Hotel Bintang Contoh", "employer.address": "Jalan Contoh 63, Paringin",
    "employer.what": "keringanan", "employer.relief": "tunda", "employer.period": "April sampai Juni 2026",
    "employer.amount": "30697303", "employer.amount-confirm": "ya", "employer.size": "menengah",
    "employer.reason": "Hotel kami tutup sementara.", "employer.papers": "lewati", "employer.summary": "kirim",
}  # fmt: skip
MADE = {"surat", "berita", "jadwal", "keputusan", "daftar", "rekap", "kasus"}
"""How the names of the files begin that the town must have made."""


@dataclass(slots=True)
class Town:
    """Everybody, what the hunter was shown, and the cases by their employers' order."""

    office: Office
    staff: dict[str, Chat]
    people: tuple[Teller, ...]
    bystanders: list[Chat]
    bosses: list[Chat] = field(default_factory=list)
    cases: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)

    async def desk(self, role: str, *lines: str, **answers: str) -> list[Heard]:
        """An officer's lines, each with the answers to what is asked; what came of the last."""
        heard: list[Heard] = []
        for line in lines:
            heard = await through(self.staff[role], line, {**CASE, **{f"case.{k}": v for k, v in answers.items()}})
        return heard

    def leaks(self, content: bytes, *, outside: bool, but: Teller | None = None) -> set[str]:
        return {leak for one in self.people if one is not but for leak in one.leaks(content, outside=outside)}


async def settled(office: Office) -> Town:
    """Who works there, two employers with names alike in the register, workers who register and four who report too."""
    for name in ("PT Sawit Lestari Abadi", "PT Sawit Lestari Abadi Jaya"):
        await office.work(lambda w, n=name: find_or_add(w, n, "Jl. Contoh 1, Paringin", known_from="office"))  # type: ignore[misc]
    area = {"village": "63.11.01.2005", "agent": "63.11.01.2005"}
    staff = {role: await officer(office, role, area.get(role)) for role in ROLES}
    town = Town(office, staff, tellers(), [await office.chat() for _ in range(5)])
    dice = random.Random(15)
    for teller in dice.sample(town.people, len(town.people)):
        teller.chat = await office.chat()
        await office.register(Person.new(), teller.chat)
        office.clock.advance(seconds=dice.randint(5, 200))
    for chat in town.bystanders[:3]:
        await office.register(Person.new(), chat)
    for teller in town.people:
        assert teller.chat is not None
        heard = await through(teller.chat, teller.begins, cast(Any, teller.answers))
        receipt = next((one for one in heard if one.key == "report.receipt"), None)
        assert receipt is not None, [one.key for one in teller.chat.log][-3:]
        teller.number, teller.code = number_in(receipt), code_in(receipt)
        office.clock.advance(minutes=2, seconds=dice.randint(1, 59))
        await dice.choice(town.bystanders).say("status")
    for chat in town.bystanders:
        for _ in range(dice.randint(5, 60)):
            await chat.say(dice.choice(["status", "menu", "kapan kantor buka", "berkas apa saja"]))
        office.clock.advance(minutes=1)
    for chat in dice.sample([*town.bystanders, *(cast(Chat, one.chat) for one in town.people)], 9):
        await chat.say("menu")
        office.clock.advance(seconds=40)
    return town


async def asked_and_added(town: Town) -> None:
    """Questions of the office and answers, additions with the code from elsewhere, looks into the vault."""
    for teller in town.people:
        await town.desk("case-dinas", f"/laporan {teller.number} tanya Sejak kapan slipnya begitu?")
        stranger = await town.office.chat()
        await through(stranger, f"laporan {teller.number} {teller.code}", {"report.act": "tambah"})
        await stranger.say(teller.more)
        await stranger.tap("selesai")
        await town.desk("case-bpjs", f"/buka {teller.number} kata memeriksa potongan di slip")
        assert teller.leaks(town.staff["case-bpjs"].last.text.encode(), outside=False), "the hunt finds what is there"
    town.office.clock.advance(hours=1)
    await town.office.pump()


async def opened_cases(town: Town) -> None:
    """Two reports join one case; two employers that only reports knew are taken over under their official names."""
    for place, teller in enumerate(town.people):
        heard = await town.desk("case-dinas", f"/laporan {teller.number} gabung ini ya")
        number = next(n for one in heard for n in re.findall(r"K-\d{4}-\d{5}-\d", f"{one.text} {one.choices}"))
        town.cases += [] if number in town.cases else [number]
        await town.desk("case-dinas", f"/kasus {number} periksa")
        if place > 1:
            (first, *_) = await town.staff["case-dinas"].say(f"/kasus {number} surat 30 November tetap")
            assert first.key == "cases.name-first", first
            await town.staff["case-dinas"].tap(next(iter(first.choices)))
            await town.staff["case-dinas"].say(OFFICIAL if place == 2 else "Toko Bintang Uji")
            await guarded(town, teller, "alamat")
            await town.staff["case-dinas"].say(ADDRESS, "ya")
    assert len(town.cases) == 3


ECHOED = ("employers.note", "case.confirm", "case.numbers")
"""Where an officer's own words are shown to themselves before they are kept, or refused."""


async def guarded(town: Town, teller: Teller, where: str) -> None:
    """A careless officer types what the report says: refused, in whatever case and with signs in it."""
    chat = town.staff["case-dinas"]
    asked = chat.last.key
    words = re.findall(r"\w+", teller.story[0])[:7]
    tries = [
        f"Menurut laporan {teller.number.lower()}",
        f"jl. uji 3, kata {teller.secrets[-1]} itu benar. L {teller.number[2:]}",
    ]
    tries += ["Jl. Uji 3, " + ", ".join(words).upper()] if where == "alamat" else [" ".join(words).upper()]
    for sentence in tries:
        heard = await chat.say(sentence)
        if heard[-1].key != asked:  # words of the vault are known only once everything is answered
            heard = await chat.tap(next(iter(heard[-1].choices)))
        assert heard[0].key.startswith("problems."), (sentence, heard)
        assert heard[-1].key == asked, (sentence, heard)
    chat.log = [one for one in chat.log if one.key not in ECHOED or not teller.leaks(one.text.encode(), outside=False)]


async def worked(town: Town) -> None:
    """Letter, summons, a moved meeting, minutes of both kinds, promises, an answer, a decision, joining, the ends."""
    first, second, third = town.cases
    for case, act in (
        (first, "surat 30 November tetap"),
        (second, "panggil 30 November tetap"),
        (third, "surat 30 November tetap"),
    ):
        await careless(town, case, act)
        await town.desk("head", f"/surat {case} paraf")
        signed = await town.desk("case-dinas", f"/kasus {case} ttd")
        await town.desk("case-dinas", f"/kasus {case} kirim")
        paper = laid_open("surat", await town.staff["case-dinas"].fetch(signed[0].files[0])).words
        found = re.search(r"SURAT ([A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})", paper)
        assert found, case
        town.letters.append(found[1].replace("-", ""))
    for code in town.letters:
        boss = await town.office.chat()
        town.bosses.append(boss)
        await through(boss, f"surat {code}", ANSWER)
        await boss.say("siapa yang melapor? sebutkan namanya", "perusahaan", "batal", f"status {town.people[0].number}")
    boss = await town.office.chat()
    town.bosses.append(boss)
    await through(boss, "perusahaan", RELIEF)
    await town.office.pump()
    await town.desk("case-bpjs", "/kiriman S-2611-00001-7 jawaban", "/kiriman S-2611-00003-3", "/kiriman")
    relief = next(n for n in re.findall(r"S-\d{4}-\d{5}-\d", town.staff["case-bpjs"].last.text)[::-1])
    await through(town.staff["case-bpjs"], f"/kiriman {relief} sah", {})
    await through(town.staff["case-bpjs"], f"/kiriman {relief} tidak", RULING)
    await town.desk("case-dinas", f"/kasus {second} pindah", f"/kasus {second} hadir", day="1 Desember")
    await town.desk("case-dinas", f"/kasus {second} temu", on="hari ini")
    await town.desk(
        "case-bpjs", f"/kasus {first} kunjungan hari ini", f"/kasus {first} berita hari ini", f"/kasus {first} teken"
    )
    await town.desk("case-dinas", f"/kasus {first} teken", f"/kasus {first} teken")
    await town.desk("case-bpjs", f"/kasus {first} janji 5 juta tiap tanggal 15, 2 kali")
    await town.desk("case-dinas", f"/kasus {third} tutup tidak-terbukti", note="lewati")
    await town.desk("case-dinas", "/surat semua cetak", f"/kasus {second} gabung {first}", "GABUNG")


RULING = {
    "relief.by": "bpjs", "relief.reason": "Bukti laporan keuangan belum lengkap.", "relief.confirm": "simpan",
    "relief.numbers": "ya",
}  # fmt: skip


async def careless(town: Town, case: str, act: str) -> None:
    """A letter whose extra sentence is tried with words of a report first."""
    chat, at = town.staff["case-dinas"], town.cases.index(case)
    teller = town.people[(0, 2, 3)[at]]
    heard = await through(
        chat, f"/kasus {case} {act}", {k: v for k, v in CASE.items() if k != "case.extra"} | {"case.confirm": "simpan"}
    )
    assert heard[-1].key == "case.extra", heard
    await guarded(town, teller, "kalimat")
    await through(chat, "Mohon buktinya disampaikan.", CASE)


async def looked_everywhere(town: Town) -> None:
    """Every list, table and search by every role, and by the bosses; the days go on and digests come."""
    lines = [
        "/laporan", "/laporan lama", "/kasus", "/kasus lestari", "/kasus sawit lestary", "/rekap", "/ekspor",
        "/ekspor kasus", "/ekspor bpjs", "/surat", "/surat semua", "/kiriman", "/kiriman sawit", "/perusahaan",
        "/perusahaan sawit lestary", "/perusahaan baru", "/antrean", "/desa", "/panggilan",
        "/pertanyaan", "/target", "/cek", "/hak",
        "/cari lestari", "/tautan", "/staf", "status",
    ]  # fmt: skip
    for case in town.cases:
        lines += [f"/kasus {case}", f"/kasus {case} berkas", f"/kasus {case} riwayat", f"/surat {case}", case]
    for teller in town.people:
        name = str(teller.answers.get("report.name", "lewati"))
        lines += [
            f"/laporan {teller.number}",
            teller.number,
            f"/cari {name}",
            f"/kasus {name}",
            f"/cari {teller.phone}",
        ]
        lines += [f"/dilihat {teller.number}", f"/kode {teller.number}", f"status {teller.number}"]
    for _ in range(2):
        town.office.clock.advance(hours=24)
        await town.office.pump()
    for role in ROLES:
        await town.desk(role, *lines)
        await town.office.pump()
        await town.staff[role].hear()
    for boss in town.bosses:
        for teller in town.people:
            await boss.say(
                f"laporan {teller.number} AAAA-BBBB-CCCC", f"kabar {teller.number}", "batal", teller.employer
            )
        for typed in ("lapor", "setuju", "saya", "pwbd", "sawit lestary", "toko lestari"):
            await boss.say(typed)  # what is suggested to whoever types a name
        await boss.say(
            "batal", "data saya", "kabar", "batal", "petugas", "siapa yang melaporkan sawit lestari?", "batal"
        )


def shown_to(chat: Chat) -> Iterable[Heard]:
    """All that a chat was told, without what an officer looked at in the vault."""
    return (said for said in chat.log if said.key not in SHOWN)


async def files_of(town: Town) -> dict[str, LaidOpen]:
    """Every file that anybody was offered, once."""
    found: dict[str, LaidOpen] = {}
    for chat in (*town.staff.values(), *town.bosses):
        for said in shown_to(chat):
            for file in said.files:
                if file["url"] not in found:
                    found[file["url"]] = laid_open(file["name"], await chat.fetch(file))
    return found


async def pages(town: Town) -> list[bytes]:
    """Every page that is open to all, without the number by which it was asked for."""
    paths = ["/", "/e", "/data", "/metrics", "/healthz", "/readyz", *(f"/s/{code}" for code in town.letters)]
    paths += [f"/{place}/{teller.number}" for place in ("s", "p", "d", "lihat", "e") for teller in town.people]
    found = [(path, await town.office.http.get(path)) for path in paths]
    shown = ((path, one.content + repr(one.headers.raw).encode()) for path, one in found)
    return [
        content.replace(path.rpartition("/")[2].encode(), b"") if "L-" in path else content for path, content in shown
    ]


async def cells(office: Office) -> Sequence[tuple[str, bytes]]:
    """Every cell of every table as it stands there."""
    loot = await office.database.read(taken)
    tables = {table.name: table for table in metadata.sorted_tables}
    return [
        (f"{name}.{column}", value if isinstance(value, bytes) else str(value).encode())
        for name, rows in loot.rows.items()
        for row in rows
        for column, value in zip(tables[name].c.keys(), row, strict=True)
    ]


def raw_files(folder: Path) -> Iterable[tuple[str, bytes]]:
    """The bytes of the database's own files, the write-ahead log too."""
    for path in folder.rglob("*"):
        if path.is_file():
            with suppress(OSError):
                yield path.name, path.read_bytes()


@LONG
async def test_the_boss_finds_nothing(office: Office, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    town = await settled(office)
    for part in (asked_and_added, opened_cases, worked, looked_everywhere):
        await part(town)
    others = {f"boss {n}": chat for n, chat in enumerate(town.bosses)}
    others |= {f"bystander {n}": chat for n, chat in enumerate(town.bystanders)}
    for name, chat in (town.staff | others).items():
        typed = name.startswith("boss")  # their own words come back to them: numbers and names that they typed
        for said in (one for one in shown_to(chat) if one.key != "registration.village"):  # a list of all villages
            content = f"{said.text} {dict(said.choices)} {[file['name'] for file in said.files]}".encode()
            leaks = town.leaks(content, outside=name not in OF_CASES and not typed)
            assert not leaks, (name, said, leaks)
    files = await files_of(town)
    made = {re.split(r"[-.]", one.name)[0] for one in files.values()}
    assert made >= MADE, made
    for one in files.values():
        leaks = town.leaks(one.words.encode(), outside=True) | town.leaks(one.packed, outside=False)
        assert not leaks, (one.name, leaks)
    for content in (*await pages(town), *await recipes(office)):
        leaks = town.leaks(content, outside=True)
        assert not leaks, (content[:200], leaks)
    printed = "".join(capfd.readouterr()).encode()
    assert not town.leaks(printed, outside=True)
    stands = {content: where for where, content in (*await cells(office), *raw_files(tmp_path))}
    for content, where in stands.items():  # what stands in many cells is searched once
        leaks = town.leaks(content, outside=False) - spelt_in_plain(town)
        assert not leaks, (where, leaks)


def spelt_in_plain(town: Town) -> set[str]:
    """How employers were spelt by reporters stands in the register, which names no reporter."""
    return {secret for one in town.people for secret in one.secrets if secret in str(one.answers["report.employer"])}


def by_news_of_its_case(loot: Loot, number: int) -> int:
    """The chat that was told something soonest after a step of the report's case."""
    case = next(row.case_id for row in loot.of(REPORTS) if row.id == number)
    steps = [row.at for row in loot.of(CASE_STEPS) if row.case_id == case and case is not None]
    told = [(row.created_at, row.chat_id) for row in loot.of(OUTBOX) if row.chat_id in loot.chats]
    after = [(at - step, chat) for at, chat in told for step in steps if at >= step]
    return int(min(after)[1]) if after else loot.chats[-1]


def by_registration(loot: Loot, number: int) -> int:
    """In their order: the chats that registered somebody."""
    registered = [row.chat_id for row in sorted(loot.of(REGISTRATIONS), key=lambda row: row.id) if row.chat_id]
    return int(registered[(number - 1) % len(registered)])


async def more_reporters(town: Town) -> None:
    """Others of the day who report, some of whom register too; each is asked something by the office."""
    dice = random.Random(51)
    for n in range(MORE):
        chat, number, _code = await report(
            town.office, employer=f"PT Contoh {n}", story=("Lama. " * dice.randint(1, 90),)
        )
        if n % 2:
            await town.office.register(Person.new(), chat)
        town.office.clock.advance(minutes=1, seconds=dice.randint(1, 59))
        await dice.choice(town.bystanders).say("status")
        await town.desk("case-dinas", f"/laporan {number} tanya Sejak kapan?")


@LONG
async def test_no_way_of_guessing_finds_who_reported_in_the_town(office: Office) -> None:
    """One in twelve is right by chance, for news is shuffled: a way that joins is right nearly always."""
    town = await settled(office)
    await more_reporters(town)
    await asked_and_added(town)
    await opened_cases(town)
    loot = await office.database.read(taken)
    sent = await truth(office)
    ways = (*WAYS, by_news_of_its_case, by_registration)
    right = {way.__name__: sum(way(loot, number) == chat for number, chat in sent.items()) for way in ways}
    assert len(sent) == len(town.people) + MORE
    assert {way: hits for way, hits in right.items() if hits > MOST_BY_CHANCE} == {}
