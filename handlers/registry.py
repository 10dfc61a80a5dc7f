"""Every conversation, command and effect, as plain tables. Adding one is one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handlers.commands.badges import check_officer
from handlers.commands.broadcast import broadcast
from handlers.commands.bulk import approve_all
from handlers.commands.cases import cases, letters
from handlers.commands.employers import employers
from handlers.commands.entering import join, leave, start
from handlers.commands.exporting import export
from handlers.commands.figures import show_recap, show_targets
from handlers.commands.helping import show_help
from handlers.commands.information import info
from handlers.commands.inviting import invitation
from handlers.commands.joining import join_two
from handlers.commands.language import choose as choose_language
from handlers.commands.links import link
from handlers.commands.membership import ask_again, enter, membership_number
from handlers.commands.moving import decide, move
from handlers.commands.own_reports import (
    add,
    answer,
    clean,
    code,
    dismissed,
    follow_report,
    hear,
    news,
    report,
    solved_report,
    threatened,
    who_looked,
    withdraw,
)
from handlers.commands.pairing import pair, part
from handlers.commands.papers import papers
from handlers.commands.progress import change, objection, status
from handlers.commands.questions import (
    answer_by_number,
    answer_question,
    ask_more,
    ask_person,
    close_question,
    list_questions,
    take_question,
)
from handlers.commands.reports import agree as agree_to_open
from handlers.commands.reports import decline as decline_to_open
from handlers.commands.reports import look as look_into_report
from handlers.commands.reports import look_for, reports
from handlers.commands.reviewing import approve, member_change, queue, reject, review, send_back, send_back_for
from handlers.commands.rights import data, erase_data, rights
from handlers.commands.sheets import sheet
from handlers.commands.submissions import employer, submissions
from handlers.commands.village import calls, village
from handlers.flow import Data, Flow
from handlers.flows.birth_date import MEMBERSHIP, PROOF, RIGHTS
from handlers.flows.broadcast import BROADCAST, PLANNED
from handlers.flows.bulk import BULK
from handlers.flows.case import CASE
from handlers.flows.correction import CORRECTION
from handlers.flows.employer import EMPLOYER, EMPLOYER_MORE
from handlers.flows.employers import EMPLOYER_ADD, EMPLOYER_EDIT, EMPLOYER_LIST, EMPLOYER_MERGE
from handlers.flows.enrol import ENROL
from handlers.flows.forgetting import FORGET
from handlers.flows.pairing import PAIRING
from handlers.flows.pin import PIN
from handlers.flows.question import QUESTION, REPLY
from handlers.flows.registration import REGISTRATION
from handlers.flows.report import REPORT
from handlers.flows.report_asked import DESK
from handlers.flows.report_later import LATER
from handlers.flows.review import PAPERS, REVIEW
from handlers.rules import tables
from handlers.rules.reports.report_heard import WRONG
from handlers.services.base.opting import start_again, stop
from handlers.services.base.unlocking import choose_pin, enter_pin, lock
from handlers.services.base.work import Done, Work
from handlers.services.cases.case_desk import act_on_case
from handlers.services.employers.lists import confirm_list
from handlers.services.employers.merging import merge_employers
from handlers.services.employers.register_desk import add_to_register, change_fact
from handlers.services.employers.submitting import hand_in, say_more
from handlers.services.people.forgetting import forget
from handlers.services.people.pairing import join_sure
from handlers.services.people.personal_data import show_all
from handlers.services.people.proving import ask_proof, prove_phone
from handlers.services.people.questions import ask_question, note_minor
from handlers.services.registrations.bulk.acting import confirm_plan
from handlers.services.registrations.bulk.undo import undo_last
from handlers.services.registrations.correcting import correct
from handlers.services.registrations.membership import prove
from handlers.services.registrations.papers.handing import differ_for
from handlers.services.registrations.registering import decline, submit
from handlers.services.reports.acts import ask_reporter
from handlers.services.reports.following import enter_report
from handlers.services.reports.hearing import begin_from_words, hurt_here, listen_here
from handlers.services.reports.replies import (
    act_on_report,
    add_to_report,
    answer_office,
    erase_report,
    unsolved,
    withdraw_report,
)
from handlers.services.reports.reporting import cancel_report, submit_report, suggest_employers
from handlers.services.telling.broadcasting import confirm_broadcast, edit_broadcast, plan_broadcast


@dataclass(frozen=True, slots=True)
class Command:
    """A word that does something at once, in a transaction of its own.

    `name` is typed with a slash; `meaning` is what plain words mean it (`handlers.rules.reading.replies`).
    `resumes`: the question that was open is asked again afterwards.
    """

    name: str
    run: Callable[[Work, str], Done]
    meaning: str | None = None
    resumes: bool = False


_OF_PEOPLE = (REGISTRATION, CORRECTION, MEMBERSHIP, RIGHTS, FORGET, QUESTION, PROOF, PAIRING, EMPLOYER, EMPLOYER_MORE)
_OF_REPORTS = (REPORT, *LATER)
_OF_OFFICERS = (REVIEW, BULK, PAPERS, ENROL, REPLY, PIN, BROADCAST, PLANNED, DESK, CASE)
_OF_THE_REGISTER = (EMPLOYER_ADD, EMPLOYER_EDIT, EMPLOYER_LIST, EMPLOYER_MERGE)

OF_STAFF = frozenset(flow.name for flow in (*_OF_OFFICERS, *_OF_THE_REGISTER))
"""Questions that end with the role in which they were opened."""

FLOWS: Mapping[str, Flow] = {flow.name: flow for flow in (*_OF_PEOPLE, *_OF_REPORTS, *_OF_OFFICERS, *_OF_THE_REGISTER)}

EFFECTS: Mapping[str, Callable[[Work, Data], Done]] = {
    "case.act": act_on_case,
    "desk.ask": ask_reporter,
    "desk.look": look_for,
    "staff.pin-new": choose_pin,
    "staff.pin": enter_pin,
    "bulk.confirm": confirm_plan,
    "broadcast.plan": plan_broadcast,
    "broadcast.edit": edit_broadcast,
    "broadcast.confirm": confirm_broadcast,
    "registration.submit": submit,
    "registration.decline": decline,
    "correction.submit": correct,
    "review.return": send_back_for,
    "papers.differ": differ_for,
    "enrol.enter": enter,
    "membership.prove": prove,
    "proof.prove": prove_phone,
    "pairing.join": join_sure,
    "rights.show": show_all,
    "rights.forget": forget,
    "employers.add": add_to_register,
    "employers.edit": change_fact,
    "employers.list": confirm_list,
    "employers.merge": merge_employers,
    "question.ask": ask_question,
    "question.minor": note_minor,
    "question.reply": answer_by_number,
    "employer.submit": hand_in,
    "employer.more": say_more,
    "report.suggest": suggest_employers,
    "report.submit": submit_report,
    "report.same": submit_report,
    "report.cancel": cancel_report,
    "report.answer": answer_office,
    "report.more": add_to_report,
    "report.withdraw": withdraw_report,
    "report.unsolved": unsolved,
    "report.forget": erase_report,
    "report.follow": enter_report,
    "report.act": act_on_report,
    "report.begin": begin_from_words,
    "report.heard-here": listen_here,
    "report.hurt": hurt_here,
}

_COMMANDS = (
    Command("start", start),
    Command("bahasa", choose_language),
    Command("gabung", join),
    Command("keluar", leave),
    Command("kunci", lock),
    Command("status", status, meaning="status", resumes=True),
    Command("ubah", change),
    Command("keberatan", objection, meaning="objection"),
    Command("antrean", queue),
    Command("periksa", review),
    Command("setujui", approve),
    Command("perbaiki", send_back),
    Command("tolak", reject),
    Command("setujui_semua", approve_all),
    Command("urungkan", undo_last),
    Command("ekspor", export),
    Command("rekap", show_recap, resumes=True),
    Command("target", show_targets, resumes=True),
    Command("lembar", sheet),
    Command("gabungkan", join_two),
    Command("ubahan", member_change),
    Command("bantuan", show_help, resumes=True),
    Command("perusahaan", employers, resumes=True),
    Command("kiriman", submissions, resumes=True),
    Command("usaha", employer, meaning="employer"),
    Command("cek", check_officer, meaning="badge", resumes=True),
    Command("berkas", papers, resumes=True),
    Command("kpj", membership_number, resumes=True),
    Command("nomor", ask_again, resumes=True),
    Command("desa", village, resumes=True),
    Command("panggilan", calls, resumes=True),
    Command("petugas", ask_person, meaning="human"),
    Command("tanya", ask_more),
    Command("pertanyaan", list_questions),
    Command("ambil", take_question, resumes=True),
    Command("balas", answer_question),
    Command("selesai", close_question, resumes=True),
    Command("info", info, meaning="info", resumes=True),
    Command("tautan", link, resumes=True),
    Command("siaran", broadcast),
    Command("laporan", reports, resumes=True),
    Command("kasus", cases, resumes=True),
    Command("surat", letters, resumes=True),
    Command("buka", look_into_report),
    Command("setuju_buka", agree_to_open),
    Command("tolak_buka", decline_to_open),
    Command("undang", invitation, resumes=True),
    Command("sambung", pair, meaning="pair", resumes=True),
    Command("pisah", part, resumes=True),
    Command("kenal", ask_proof),
    Command("berhenti", stop, meaning="stop", resumes=True),
    Command("mulai_lagi", start_again, meaning="start", resumes=True),
    Command("data", data, meaning="data", resumes=True),
    Command("pindah", move, resumes=True),
    Command("pindahkan", decide, resumes=True),
    Command("hapus", erase_data, meaning="forget", resumes=True),
    Command("hak", rights, resumes=True),
    Command("lapor", report, meaning="report"),
    Command("kabar", news, meaning="news", resumes=True),
    Command("bersih", clean, meaning="clear", resumes=True),
    Command("diancam", threatened, meaning="threatened", resumes=True),
    Command("dipecat", dismissed, meaning="dismissed", resumes=True),
    Command("dengar", hear, meaning=WRONG),
    Command("ikuti", follow_report),
    Command("kode", code, resumes=True),
    Command("jawab", answer),
    Command("tambah", add),
    Command("tarik", withdraw),
    Command("beres", solved_report),
    Command("dilihat", who_looked, resumes=True),
)

COMMANDS: Mapping[str, Command] = {command.name: command for command in _COMMANDS}

MEANINGS: Mapping[str, Command] = {c.meaning: c for c in COMMANDS.values() if c.meaning}


def check_tables() -> None:
    """Read every table of the rules, before anything is accepted. Raises WrongTable.

    WRONG is no word of `replies.csv`: it is heard in whole sentences.
    """
    tables.check_tables(MEANINGS.keys() - {WRONG})
