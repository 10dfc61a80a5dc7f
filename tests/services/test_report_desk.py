"""A case officer's desk: the inbox, and what is done to one report, on both databases."""

from storage.enums import Anonymity, ReportKind, ReportStatus
from tests.support.desk import audited, command, done, employer, reported, standing, told
from tests.support.office import Office


async def lines(office: Office, line: str = "/laporan") -> list[str]:
    """Numbers in the order of the inbox."""
    said = (await done(office, await office.actor("case-dinas"), line)).says[0]
    return [choice.id.split()[1] for choice in said.choices if choice.id.startswith("/laporan L-")]


async def test_threatened_reporters_stand_on_top_then_as_they_came(office: Office) -> None:
    numbers = []
    for _ in range(3):
        numbers.append(await reported(office))
        office.clock.advance(hours=1)
    last = await reported(office, threatened_at=office.clock.now(), status=ReportStatus.IN_CASE)
    assert await lines(office) == [last, *numbers]
    officer = await office.actor("case-bpjs")
    assert await command(office, officer, f"/laporan {last} aman") == ["desk.calmed"]
    assert await lines(office) == numbers


async def test_pages_go_on_where_the_last_one_ended(office: Office) -> None:
    numbers = [await reported(office, threatened_at=office.clock.now() if n in (4, 7) else None) for n in range(15)]
    ordered = [numbers[4], numbers[7], *(n for n in numbers if n not in (numbers[4], numbers[7]))]
    officer, seen, line = await office.actor("case-dinas"), [], "/laporan"
    while line:
        said = (await done(office, officer, line)).says[0]
        seen += [c.id.split()[1] for c in said.choices if c.id.startswith("/laporan L-")]
        line = next((c.id for c in said.choices if "sesudah" in c.id), "")
        assert all(len(choice.id) <= 64 for choice in said.choices)
        assert len(said.choices) <= 10
    assert seen == ordered


async def test_parts_of_the_inbox(office: Office) -> None:
    early = await reported(office, kind=ReportKind.UNREGISTERED)
    office.clock.advance(days=8)
    wage = await reported(office, kind=ReportKind.SOME_WAGE, place="63.11.02.2001")
    assert await lines(office, "/laporan jenis pwbd") == [early]
    assert await lines(office, "/laporan jenis PDS UPAH") == [wage]
    assert await lines(office, "/laporan desa 63.11.02") == [wage]
    assert await lines(office, "/laporan desa 63.11.01.2005") == [early]
    assert await lines(office, "/laporan lama") == [early]
    officer = await office.actor("case-dinas")
    assert await command(office, officer, "/laporan jenis") == ["desk.which-kind"]
    assert await command(office, officer, "/laporan desa") == ["desk.where"]
    assert await command(office, officer, "/laporan desa Xyzzyx") == ["desk.where"]
    assert await command(office, officer, "/laporan jenis piutang") == ["desk.inbox-empty"]


async def test_sealed_and_anonymous_look_alike(office: Office) -> None:
    numbers = {a: await reported(office, anonymity=a) for a in Anonymity}
    officer = await office.actor("case-dinas")
    shown = {}
    for anonymity, number in numbers.items():
        say = (await done(office, officer, f"/laporan {number}")).says[0]
        params = {k: v for k, v in say.params.items() if k != "number"}
        shown[anonymity] = (params, [c.id.replace(number, "") for c in say.choices])
    assert shown[Anonymity.SEALED] == shown[Anonymity.ANONYMOUS]
    assert shown[Anonymity.NAMED] != shown[Anonymity.SEALED]


async def test_one_officer_holds_it_for_some_minutes(office: Office) -> None:
    number = await reported(office)
    one, other = await office.actor("case-dinas"), await office.actor("case-bpjs")
    assert await command(office, one, f"/laporan {number} ambil") == ["desk.report"]
    for act in ("ambil", "periksa", "tanya apa?", "rujuk upah", "tutup bukan-laporan", "jenis pwbd"):
        assert await command(office, other, f"/laporan {number} {act}") == ["desk.held"]
    assert await command(office, other, f"/laporan {number}") == ["desk.report"]
    office.clock.advance(minutes=16)
    assert await command(office, other, f"/laporan {number} periksa") == ["desk.checked"]
    assert (await standing(office, number)).taken_by == other.staff_id
    assert await audited(office, number) == ["report.take", "report.check"]


async def test_what_an_officer_does_reaches_the_reporter(office: Office) -> None:
    officer, chat = await office.actor("case-dinas"), await office.id_of(await office.chat())
    asked, referred, closed = [await reported(office, chat=chat) for _ in range(3)]
    assert await command(office, officer, f"/laporan {asked} tanya Sejak bulan apa?") == ["desk.asked"]
    row = await standing(office, asked)
    assert (row.status, row.waiting_since is not None) == (ReportStatus.ASKED, True)
    assert await command(office, officer, f"/laporan {referred} rujuk") == ["desk.which-referral"]
    assert await command(office, officer, f"/laporan {referred} rujuk kekerasan") == ["desk.referred"]
    assert await command(office, officer, f"/laporan {closed} tutup") == ["desk.which-reason"]
    assert await command(office, officer, f"/laporan {closed} tutup tidak-terbukti") == ["desk.closed"]
    assert await command(office, officer, f"/laporan {closed} tutup tidak-terbukti") == ["problems.report-not-now"]
    news = await told(office, chat)
    assert {"desk.tell-referred", "desk.tell-tidak-terbukti", "reported.asked"} <= set(news)


async def test_joining_warns_where_somebody_could_be_guessed(office: Office) -> None:
    officer, where = await office.actor("case-bpjs"), await employer(office)
    numbers = [await reported(office, employer_id=where) for _ in range(4)]
    assert await command(office, officer, f"/laporan {numbers[0]} gabung") == ["desk.exposed"]
    assert (await standing(office, numbers[0])).case_id is None
    assert await command(office, officer, f"/laporan {numbers[3]} tunggu") == ["desk.put-aside"]
    assert await command(office, officer, f"/laporan {numbers[0]} gabung kunjungan") == ["desk.joined-visit"]
    assert await command(office, officer, f"/laporan {numbers[1]} gabung ya") == ["desk.joined"]
    assert await command(office, officer, f"/laporan {numbers[2]} gabung") == ["desk.joined"], "three reporters"
    rows = [await standing(office, number) for number in numbers]
    assert len({row.case_id for row in rows[:3]}) == 1
    assert rows[3].status is ReportStatus.RECEIVED


async def test_the_same_person_three_times_is_one_reporter(office: Office) -> None:
    officer, where = await office.actor("case-bpjs"), await employer(office)
    chat = await office.id_of(await office.chat())
    numbers = [await reported(office, employer_id=where, chat=chat) for _ in range(3)]
    for number in numbers[:2]:
        await command(office, officer, f"/laporan {number} gabung ya")
    assert await command(office, officer, f"/laporan {numbers[2]} gabung") == ["desk.exposed"]
    union = await reported(office, employer_id=where, members=25)
    assert await command(office, officer, f"/laporan {union} gabung") == ["desk.joined"]


async def test_a_small_workplace_is_warned_of_however_many_report(office: Office) -> None:
    officer, where = await office.actor("case-dinas"), await employer(office, "WARUNG INVENTED", "mikro")
    union = await reported(office, employer_id=where, members=25)
    said = (await done(office, officer, f"/laporan {union} gabung")).says[0]
    assert [line.key for line in said.params["lines"]] == ["desk.exposure-small-workplace"]


async def test_the_clock_begins_anew_with_the_check(office: Office) -> None:
    officer = await office.actor("case-dinas")
    number = await reported(office, kind=ReportKind.NO_LETTER)
    said = (await done(office, officer, f"/laporan {number} periksa")).says[0]
    assert said.params["due"].isoformat() == "2026-11-30"
    said = (await done(office, officer, f"/laporan {number} jenis piutang")).says[0]
    assert said.key == "desk.kind-changed"
    assert (await standing(office, number)).kind is ReportKind.ARREARS


async def test_numbers_that_never_were(office: Office) -> None:
    officer = await office.actor("case-dinas")
    registration = await office.registered()
    for number in ("L-2611-00099-1", registration, "L-1", "xyz"):
        said = await command(office, officer, f"/buka {number} kata melihat isi laporan")
        assert said == ["problems.no-report"]
