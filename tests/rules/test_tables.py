"""A slip of the pen in a table of words keeps the program from starting, and says where it is."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.app import build
from bot.operator.commandline import cli
from bot.settings import Settings
from handlers.registry import check_tables
from handlers.rules import tables
from handlers.rules.reading import regions, table, words
from handlers.rules.reading.table import WrongTable, nearest, rows_of
from handlers.rules.reports import report_dangers, report_kinds

CACHED = (
    words.words_by_kind,
    words.values_by_kind,
    words.patterns_by_kind,
    words.written_out,
    regions.names_by_code,
    report_dangers.patterns,
    report_kinds.kind_rows,
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The tables, to be spoilt; nothing of them is remembered before or after."""
    folder = shutil.copytree(table.DATA, tmp_path / "data")
    monkeypatch.setattr(table, "DATA", folder)
    _forget()
    yield folder
    _forget()


def _forget() -> None:
    for reader in CACHED:
        reader.cache_clear()


def spoil(data: Path, name: str, old: str, new: str) -> int:
    """Write `new` for the line `old`, as it stands; the number of that line."""
    lines = (data / f"{name}.csv").read_text("utf-8").splitlines()
    number = lines.index(old)
    lines[number] = new
    (data / f"{name}.csv").write_text("\n".join([*lines, ""]), "utf-8")
    return number + 1


def test_the_tables_are_sound() -> None:
    check_tables()


def test_every_table_is_read() -> None:
    assert {*tables.READERS, "replies"} == {path.stem for path in table.DATA.glob("*.csv")}


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("replies", "lapor,report", "lapor,reprot", "LINE: there is no meaning 'reprot'; did you mean 'report'?"),
        ("replies", "lapor,report", "lapor,wrong", "LINE: there is no meaning 'wrong'. Known: back, badge, "),
        ("replies", "lapor,report", "lapor!,report", "LINE: 'lapor!' is never heard. Write it as 'lapor'"),
        ("replies", "lapor,report", "Lapor,report", "LINE: 'Lapor' is never heard. Write it as 'lapor'"),
        ("replies", "lapor,report", "ya,yes", "LINE: 'ya' stands in replies.csv line 2 already"),
        ("replies", "lapor,report", "lapor", "LINE: a cell is empty, or there is one comma"),
        ("replies", "lapor,report", "lapor,report,", "LINE: a cell is empty, or there is one comma"),
        ("replies", "text,meaning", "text,means", "LINE: the column 'meaning' is missing"),
        ("words", "aipda,title", "aipda,titel", "LINE: there is no kind 'titel'; did you mean 'title'?"),
        ("words", "aipda,title", "Aipda,title", "LINE: 'Aipda' is never heard. Write 'aipda'"),
        ("word_values", "januari,1,full-month", "januari,1,ful-month", "LINE: there is no kind 'ful-month'; did"),
        ("word_values", "januari,1,full-month", "januari,satu,full-month", "LINE: 'satu' is no whole number"),
        ("word_patterns", "tgl,date-filler", "tgl,date-filer", "LINE: there is no kind 'date-filer'; did you mean"),
        ("word_patterns", "tgl,date-filler", "(tgl,date-filler", "LINE: '(tgl' is no pattern: missing )"),
        ("report_kinds", "tidak ikut bpjs,pwbd", "tidak ikut bpjs,pwdb", "LINE: there is no kind 'pwdb'; did you mean"),
        ("list_heads", "perusahaan,name", "perusahaan,nama", "LINE: there is no column 'nama'; did you mean 'name'?"),
        ("sounds", "OE,U", "OE,", "LINE: a cell is empty"),
        ("sounds", "written,spoken", "writen,spoken", "LINE: the column 'written' is missing"),
        ("place_words", "typed,meant", "typed,means", "LINE: the column 'meant' is missing"),
        ("employer_words", "apotik,apotek", "apotik,", "LINE: a cell is empty"),
        ("address_words", "desa,ds", "desa", "LINE: a cell is empty"),
        ("provinces", "11,Aceh", "11", "LINE: a cell is empty"),
        ("districts_historic", "code,name,first_seen,last_seen", "kode,name,first_seen,last_seen", "'code' is missing"),
    ],
)
def test_a_slip_is_found_at_the_start(data: Path, name: str, old: str, new: str, said: str) -> None:
    line = f"{name}.csv line {spoil(data, name, old, new)}"
    with pytest.raises(WrongTable, match=re.escape(said.replace("LINE", line))):
        check_tables()


def test_a_misspelt_danger_is_found_at_the_start(data: Path) -> None:
    lines = (data / "report_dangers.csv").read_text("utf-8").splitlines()
    spoil(data, "report_dangers", lines[1], lines[1].replace(",violence", ",violense"))
    with pytest.raises(
        WrongTable, match=r"report_dangers.csv line 2: there is no kind 'violense'; did you mean 'violence'?"
    ):
        check_tables()


@pytest.mark.parametrize(
    ("name", "lost", "said"),
    [
        ("replies", ",objection", "replies.csv: no line has the meaning 'objection'"),
        ("replies", ",thanks", "replies.csv: no line has the meaning 'thanks'"),
        ("words", ",polite", "words.csv: no line has the kind 'polite'"),
    ],
)
def test_a_name_without_a_line_is_found_at_the_start(data: Path, name: str, lost: str, said: str) -> None:
    lines = (data / f"{name}.csv").read_text("utf-8").splitlines()
    (data / f"{name}.csv").write_text("\n".join(line for line in lines if not line.endswith(lost)), "utf-8")
    with pytest.raises(WrongTable, match=re.escape(said)):
        check_tables()


def test_a_new_word_is_a_line_of_data_alone(data: Path) -> None:
    with (data / "replies.csv").open("a", encoding="utf-8") as file:
        file.write("pengaduan baru,report\n")
    check_tables()
    assert rows_of("replies", "text", "meaning")[-1] == {"text": "pengaduan baru", "meaning": "report"}


async def test_nothing_is_opened_where_a_table_is_wrong(data: Path, tmp_path: Path) -> None:
    spoil(data, "replies", "lapor,report", "lapor,reprot")
    where = tmp_path / "office"
    with pytest.raises(WrongTable):
        await build(Settings.model_validate({"data_dir": where}))
    assert not where.exists()


@pytest.mark.parametrize("command", ["check", "serve"])
def test_the_command_line_says_it_in_a_sentence(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    number = spoil(data, "replies", "lapor,report", "lapor,reprot")
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "office"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.operator.commandline.configure_logs", lambda: None)
    monkeypatch.setattr("bot.operator.commandline.log_crashes", lambda: None)
    ended = CliRunner().invoke(cli, [command])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"replies.csv line {number}: there is no meaning 'reprot'; did you mean 'report'?"
        " Meanings are those of commands (Command.meaning) and ENGINE in replies.py\n"
    )


def test_the_nearest_name() -> None:
    assert nearest("sugest", {"suggest", "report"}) == "'sugest'; did you mean 'suggest'?"
    assert nearest("sugest", {"yes", "no"}) == "'sugest'. Known: no, yes."
