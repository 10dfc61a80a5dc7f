"""What officers write themselves: nothing of a report gets onto a paper by it, nor by the register.

The employer is one that only a report knows, in the case people type. Each canary is tried in each free sentence, small
and mixed; then every file, list and table is searched without case.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select

from handlers.services.base.work import Work
from handlers.services.cases.guarding import Stopped, keep_out
from handlers.services.employers.register import suggest
from storage.rows import table_of
from storage.tables import AuditLine, Employer
from tests.faults.test_report_artefacts import ANSWER, CASE, REPORT, Answers, opened, shown_to, through
from tests.faults.test_report_canary import NAME, PHONE, found_in
from tests.support.chat import Chat, keys
from tests.support.office import Office, number_in
from tests.support.staff import officer

AUDIT, EMPLOYERS = table_of(AuditLine), table_of(Employer)
SPELT = "toko Cendrawasih kUKURUYUK"
OFFICIAL, ADDRESS = "Toko Bintang Uji", "Jl. Uji No. 3, Paringin"
PLACE = re.compile(r"hamarung|juai", re.IGNORECASE)
TOLD: Answers = {
    **{key: value for key, value in REPORT.items() if key != "report.which"},
    "report.subject": "saya", "report.employer": SPELT, "report.place": "Hamarung", "report.place-confirm": "ya",
}  # fmt: skip


def tries(number: str) -> dict[str, str]:
    """Sentences that cannot stand, and why."""
    digits = number.removeprefix("L-").replace("-", " ")
    return {
        f"Menurut laporan l {digits}: upah dipotong.": "problems.record-number",
        f"Menurut {NAME.lower()} iuran belum disetor.": "problems.person-named",
        f"Menurut {NAME.upper()} iuran belum disetor.": "problems.person-named",
        "Menurut Siti Rahmawati iuran belum disetor.": "problems.person-named",
        "Hadir pelapor dan kasir.": "problems.reporter-named",
    }


async def test_nothing_of_a_report_gets_into_an_officers_words(office: Office) -> None:
    desk, head = await officer(office, "case-dinas"), await officer(office, "head")
    other = await officer(office, "case-bpjs")
    receipt = (await through(await office.chat(), "lapor", TOLD))[0]
    assert receipt.key == "report.receipt", receipt
    number = number_in(receipt)
    case = await taken_over(office, desk, number)
    await refused(desk, number)
    await vouched(desk)
    await through(desk, "lewati", CASE)
    await through(head, f"/surat {case} paraf", CASE)
    signed = await through(desk, f"/kasus {case} ttd", CASE)
    await through(desk, f"/kasus {case} kirim", CASE)
    company = await answered(office, desk, signed[0].files[0], number)
    for line in ("/rekap", "/ekspor kasus", f"/kasus {case} berkas", "/kiriman", f"/perusahaan {OFFICIAL}"):
        await through(desk, line, CASE)
        await through(other, line, CASE)
    files = [(chat, file) for chat in (desk, head, other) for message in chat.log for file in message.files]
    for chat, file in files:
        content = await opened(chat, file)
        assert found_in(content) == set(), file["name"]
        assert not PLACE.search(content.decode(errors="ignore")), file["name"]
    await counted(office)
    assert {file["name"].partition("-")[0] for _, file in files} >= {"surat", "rekap", "kasus"}
    for message in (*company.log, *shown_to(head)):
        assert not found_in(message.text.encode()), message
        assert not PLACE.search(message.text), message


async def taken_over(office: Office, desk: Chat, number: str) -> str:
    """The report in a case, and its employer taken over: name and address are an officer's. The letter is begun."""
    joined = (await desk.say(f"/laporan {number} gabung ya"))[0]
    case = next(one.removeprefix("/kasus ") for one in joined.choices if one.startswith("/kasus "))
    await desk.say(f"/kasus {case} periksa")
    first = (await desk.say(f"/kasus {case} surat 30 November tetap"))[0]
    assert first.key == "cases.name-first", first
    asked = await desk.tap(next(iter(first.choices)))
    assert SPELT in asked[0].text, "officers see how it was spelt, and type it themselves"
    await desk.say(OFFICIAL, ADDRESS, "ya")
    row = (await office.rows(select(EMPLOYERS)))[0]._mapping
    assert (row["name"], row["address"], row["place"], row["other_names"]) == (OFFICIAL, ADDRESS, None, "")
    assert (row["address_by"] is not None, row["address_at"] is not None) == (True, True)
    assert not await office.work(lambda work: [*suggest(work, OFFICIAL), *suggest(work, SPELT)])
    on = next(one for one in desk.last.choices if one.startswith(f"/kasus {case} surat"))
    assert "30 November" in on
    heard = await desk.tap(on)
    assert keys(heard) == ["cases.exposed"]
    heard = await desk.tap(next(one for one in heard[0].choices if one.endswith("tetap")))
    assert heard[-1].key == "case.extra", heard
    return case


async def refused(desk: Chat, number: str) -> None:
    """Each sentence is refused, and asked for again."""
    for sentence, why in tries(number).items():
        if why:
            heard = await desk.say(sentence)
            if heard[-1].key == "case.confirm":  # an uncommon name in small letters is known by the vault alone
                assert NAME.lower() in sentence
                heard = await desk.tap("simpan")
            assert (heard[0].key, heard[-1].key) == (why, "case.extra"), (sentence, heard)
            if why == "problems.person-named":
                assert heard[0].text == "Jangan menulis nama orang. Tulis: seorang pekerja."


async def vouched(desk: Chat) -> None:
    """A number is asked about; the reporter's own goes nowhere even if somebody vouches for it, nor do their words."""
    asked = await desk.say("Hubungi 0812 7766 5544.")
    assert (asked[-1].key, list(asked[-1].choices)) == ("case.numbers", ["ya", "hapus"])
    assert (await desk.tap("hapus"))[-1].key == "case.confirm"
    assert PHONE not in desk.last.text.replace(" ", "")
    for sentence in ("Hubungi 0812 7766 5544.", "Slip ada: MENYIMPAN slip, di laci merah itu"):
        await desk.tap("ubah")
        while desk.last.key != "case.extra":
            await desk.say({"case.address": ADDRESS}.get(desk.last.key, "30 November"))
        await desk.say(sentence)
        if desk.last.key == "case.numbers":
            await desk.tap("ya")
        assert desk.last.key == "case.confirm"
        heard = await desk.tap("simpan")
        assert (heard[0].key, heard[-1].key) == ("problems.vault-words", "case.extra"), heard
        await desk.say("Mohon buktinya.")


async def answered(office: Office, desk: Chat, letter: Mapping[str, str], number: str) -> Chat:
    """The employer answers by the letter's code; the office's answer back is guarded as well."""
    paper = (await opened(desk, letter)).decode(errors="ignore")
    code = re.search(r"SURAT ([A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})", paper)
    assert code
    company = await office.chat()
    receipt = (await through(company, f"surat {code.group(1).lower()}", ANSWER))[0]
    sent = next(iter(re.findall(r"S-\d{4}-\d{5}-\d", receipt.text)))
    for sentence, why in tries(number).items():
        if why:
            heard = await desk.say(f"/balas {sent} {sentence}")
            assert [heard[0].key, heard[-1].key] == [why, "question.reply"], (sentence, heard)
            await desk.say("batal")
    asked = await desk.say(f"/balas {sent} Hubungi kami di 0526 2021234.")
    assert asked[-1].key == "question.numbers"
    assert (await desk.tap("ya"))[0].key.startswith("handed.answered")
    heard = await desk.say(f"/balas {sent} katanya: menyimpan slip di laci merah")
    assert heard[0].key == "problems.vault-words"
    await desk.say("batal")
    stopped = select(AUDIT.c.fields, AUDIT.c.why).where(AUDIT.c.action == "sentence.stopped").order_by(AUDIT.c.id)
    kept = [tuple(row) for row in await office.rows(stopped)]
    assert kept == [
        *(("extra", "person-named"), ("extra", "vault-words"), ("extra", "vault-words")),
        *(("reply", "person-named"), ("reply", "vault-words")),
    ]
    return company


async def counted(office: Office) -> None:
    """Whoever goes on trying sentences is stopped for the day, also with a harmless one."""
    employer = int((await office.rows(select(EMPLOYERS.c.id)))[0][0])
    one = await office.actor("case-dinas")

    def keys_of(work: Work) -> list[str]:
        found = []
        for sentence in [*(["katanya menyimpan slip di laci merah"] * 6), "Mohon buktinya."]:
            try:
                keep_out(replace(work, limited=True), employer, {"note": sentence})
            except Stopped as stop:
                found.append(stop.key.removeprefix("problems."))
        return found

    assert await office.work(keys_of, actor=one) == ["vault-words"] * 5 + ["vault-tries"] * 2
