"""What an officer is offered first, where a case stands."""

import pytest

from handlers.rules.cases import case_words
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.case_words import DEEDS, FIRST, OFFICERS, PARTS, QUESTIONS, deeds_for
from storage.enums import CaseStatus, Role

S = CaseStatus


@pytest.mark.parametrize(
    ("status", "first"),
    [
        (S.RECEIVED, ["periksa"]),
        (S.CHECKED, ["surat", "panggil", "kunjungan"]),
        (S.DRAFTED, ["paraf", "buang"]),
        (S.INITIALLED, ["ttd", "buang"]),
        (S.SIGNED, ["kirim", "buang"]),
        (S.POSTED, ["temu", "pindah", "jawab", "janji"]),
        (S.ANSWERED, ["janji", "patuh", "kunjungan"]),
        (S.SILENT, ["panggil", "kunjungan", "jawab"]),
        (S.RETURNED, ["kunjungan", "surat"]),
        (S.VISIT_PLANNED, ["berita", "urung"]),
        (S.VISITED, ["janji", "limpah", "patuh"]),
        (S.PROMISED, ["bayar", "ingkar", "patuh"]),
        (S.BROKEN, ["bayar", "panggil", "kunjungan"]),
        (S.MEDIATION, ["sepakat", "janji", "limpah"]),
        (S.HANDED_ON, ["patuh", "tarik"]),
        (S.SUSPENDED, ["lanjut", "tutup"]),
        (S.COMPLIED, ["tutup", "buka"]),
        (S.CLOSED, ["buka"]),
    ],
)
def test_what_usually_comes_next_stands_first(status: CaseStatus, first: list[str]) -> None:
    words = [deed.word for deed in deeds_for(status, Role.CASE_DINAS)]
    assert words[: len(first)] == first


def test_nothing_is_left_out() -> None:
    assert {word for words in FIRST.values() for word in words} <= set(DEEDS)
    for status in S:
        words = [deed.word for deed in deeds_for(status, Role.CASE_DINAS)]
        assert len(set(words)) == len(words)
        assert words[0] != "patuh" or status is S.HANDED_ON


# word: act: questions, those in brackets may be left out
ACTS = """
periksa: check:
kirim: post: on
ttd: sign: register on (scan)
paraf: initial:
bayar: pay: on
jawab: answer: on note
lanjut: resume:
sepakat: agree: register on schedule doubt confirm
surat: draft: address day (extra) confirm
panggil: draft: address day closed hour place (extra) confirm
kunjungan: plan-visit: day closed (hour)
janji: promise: schedule doubt confirm
kembali: return: why on
mediasi: mediate: on
limpah: hand-on: to (note)
tarik: take-back: note
diam: silence:
ingkar: break: (note)
urung: cancel-visit: note
patuh: comply: on (note)
buang: discard:
tutup: close: outcome (note)
buka: reopen: note
catat: record: what on (note)
tangguh: suspend: note day
berita: visit: on closed hour place from-dinas from-bpjs people found agreed result (schedule) doubt confirm
temu: meet: on hour place from-dinas (from-bpjs) people found agreed result (schedule) doubt confirm
pindah: move-meeting: day closed hour (place) confirm
"""
LINES = [line.split(":") for line in ACTS.split("\n") if line]


@pytest.mark.parametrize(("word", "act", "questions"), LINES)
def test_what_each_act_asks(word: str, act: str, questions: str) -> None:
    deed = DEEDS[word]
    assert (deed.word, deed.act) == (word, CaseAct(act.strip()))
    assert list(deed.asks) == [question.strip("()") for question in questions.split()]
    assert deed.optional == {question.strip("()") for question in questions.split() if question.startswith("(")}
    assert QUESTIONS[word] == deed.asks


def test_acts_stand_in_their_order_and_none_is_missing() -> None:
    assert list(DEEDS) == [word for word, _act, _questions in LINES]
    assert QUESTIONS.keys() - DEEDS.keys() == {"tunggakan", "potensi", "pindai", "ralat", "foto"}
    assert QUESTIONS["tunggakan"] == ("amount", "months", "label")
    assert QUESTIONS["potensi"] == ("amount",)
    assert QUESTIONS["pindai"] == ("scan",)
    assert QUESTIONS["ralat"] == ("part", *PARTS, "confirm")


@pytest.mark.parametrize("role", [*Role, None])
def test_who_may_do_what(role: Role | None) -> None:
    """Letters are initialled and signed at the dinas; its head does nothing else than that and discarding."""
    letters, discard = {"paraf", "ttd"}, {"buang"}
    wanted = {Role.CASE_DINAS: set(DEEDS), Role.CASE_BPJS: set(DEEDS) - letters, Role.HEAD: letters | discard}
    done = {deed.word for status in S for deed in deeds_for(status, role)}
    assert done == (wanted.get(role, set()) if role else set())
    assert {Role.CASE_DINAS, Role.CASE_BPJS} == OFFICERS


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HANDED_TO", "bpjs pengawas kpknl kejaksaan"),
        ("OUTCOMES", "patuh sepakat limpah tidak-terbukti tidak-ada"),
        ("RECORDS", "teguran-1 teguran-2 denda tmp2t nota-1 nota-2"),
        ("RETURNED", "alamat pindah tutup ditolak"),
        ("RESULTS", "belum janji patuh sengketa tidak-ada"),
        ("LABELS", "lancar kurang-lancar diragukan macet kontinjensi"),
        ("PARTS", "on hour place from-dinas from-bpjs people found agreed result"),
    ],
)
def test_the_buttons_of_each_choice(name: str, words: str) -> None:
    assert " ".join(getattr(case_words, name)) == words


def test_what_the_audit_keeps_of_a_choice() -> None:
    assert " ".join(case_words.OUTCOMES.values()) == "complied agreement handed-on unfounded gone"
    assert " ".join(case_words.RESULTS.values()) == "none-yet promise complied dispute not-found"
    assert [" ".join(kept) for kept in case_words.RECORDS.values()] == [
        "warning-1 bpjs", "warning-2 bpjs", "fine bpjs", "tmp2t pemda", "notice-1 pengawas", "notice-2 pengawas",
    ]  # fmt: skip
