"""Names that stand in rows, in the audit, on buttons and at the end of the keys of words: another one finds nothing."""

from enum import StrEnum

import pytest

from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.letter_answers import Wrote
from handlers.rules.cases.many import WORDS, CaseKind
from handlers.rules.money.seat_costs import Lack
from handlers.rules.period.heirs import Claim
from handlers.rules.period.said import Said
from handlers.rules.registrations import bulk
from handlers.rules.registrations.board_part import View
from handlers.rules.registrations.exports import Sheet
from handlers.rules.registrations.forgetting import Fate
from handlers.rules.registrations.paper_acts import PaperAct
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes import Refusal
from handlers.rules.regulations.life import RegulationAct
from handlers.rules.reports.exposure import Exposure
from handlers.rules.reports.report_life import ReportAct
from handlers.rules.steering import figures

NAMES: dict[type[StrEnum], str] = {
    CaseAct: """check draft initial sign discard post answer silence return plan-visit cancel-visit visit promise pay
        break comply mediate agree hand-on take-back suspend resume close reopen record meet move-meeting""",
    CaseKind: "case-check case-draft case-initial case-sign case-post case-join",
    Wrote: "perhaps other-day no-answer",
    ReportAct: "take check kind wait calm ask answer go-on place join refer close solve reopen withdraw",
    Exposure: "few-reporters small-workplace",
    Action: """correct verify dispute return reject reopen receive forward complete differ enrol lapse wake object join
        withdraw undo advance end resume""",
    Refusal: "own-record one-agency other-reviewer frozen not-in-review nik-taken first-day objected-to",
    bulk.Kind: "approve votes numbers replace receive forward renew one-vote one-papers one-number one-ending",
    PaperAct: "terima teruskan lengkap kurang beda",
    Sheet: "antrean bpjs nomor kasus semua",
    Fate: "now officer member",
    View: "saya terlambat segera desa kosong",
    RegulationAct: "accept lack return correct resubmit lapse deem issue extend revoke withdraw",
    Lack: "used-up no-basis not-begun",
    Claim: "whole funeral none",
    Said: "masih berubah bekerja pindah lain",
    figures.Kind: "target realised active inactive workers goal",
    figures.Segment: "pu bpu jakon pmi all",
}
"""One without a name, as the whole board is, is left out."""


@pytest.mark.parametrize("names", NAMES, ids=lambda names: f"{names.__module__}.{names.__name__}")
def test_a_name_that_is_stored_stays(names: type[StrEnum]) -> None:
    assert [one.value for one in names if one.value] == NAMES[names].split()


def test_what_is_typed_behind_surat_semua() -> None:
    assert {word: kind.value for word, kind in WORDS.items()} == {
        "periksa": "case-check",
        "surat": "case-draft",
        "paraf": "case-initial",
        "ttd": "case-sign",
        "kirim": "case-post",
    }
