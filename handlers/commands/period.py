"""/perpanjang, /masih NO, /berubah NO; /meninggal NO, /pindah_daerah NO; *kabar duka* of relatives, /tidak_benar NO."""

from functools import partial

from handlers.entries import Chapter, Command, Reading
from handlers.rules.access import EVERYBODY, PAPER_HANDLERS, VERIFIERS
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.period.answering import has_changed, still_the_same
from handlers.services.period.reporting import begin, contest, whose
from handlers.services.registrations.bulk.acting import carry_out
from handlers.services.registrations.bulk.renewals import list_changed, offer_renewal, plan_renewal
from handlers.services.registrations.bulk.sample import NAMES, REST, list_plan
from handlers.services.registrations.endings import said_of
from handlers.services.registrations.review.queue import Part, find_part
from storage.enums import EndReason

YES = ("ya", "setuju")
CHANGED = "berubah"


def renew(work: Work, args: str) -> Done:
    """Plan first; `/perpanjang ya 12` confirms what was planned, `/perpanjang berubah` lists whose life has changed."""
    head, _, rest = args.strip().partition(" ")
    word = head.casefold()
    if word in YES:
        return carry_out(work, rest, (Kind.RENEW,))
    if word in (NAMES, REST):
        return list_plan(work, args, "/perpanjang")
    if word == CHANGED:
        return list_changed(work, rest)
    part = find_part(work, args)
    if not isinstance(part, Part):
        return Done(part.says)
    return Done(reads=LongRead("renewals", {"place": part.place}))


def _of_relative(work: Work, args: str, *, reason: EndReason) -> Done:
    """What a relative begins under a page of information; of people of this chat the number need not be typed."""
    number = parse_receipt(args)
    known = {"number": number} if number is not None and number.startswith("D") else {}
    return begin({"reason": str(reason)} | known if args.strip() else whose(work, reason))


COMMANDS = (
    Command("perpanjang", renew, VERIFIERS, Chapter.MEMBERS, alone=True),
    Command("meninggal", lambda w, a: said_of(w, EndReason.DIED, a), PAPER_HANDLERS, Chapter.MEMBERS),
    Command("pindah_daerah", lambda w, a: said_of(w, EndReason.MOVED, a), PAPER_HANDLERS, Chapter.MEMBERS),
    Command("masih", still_the_same, EVERYBODY),
    Command("berubah", has_changed, EVERYBODY),
    Command("kabar_duka", partial(_of_relative, reason=EndReason.DIED), EVERYBODY),
    Command("kabar_pindah", partial(_of_relative, reason=EndReason.MOVED), EVERYBODY),
    Command("tidak_benar", contest, EVERYBODY),
)

READINGS = (Reading("renewals", plan_renewal, VERIFIERS, offer_renewal),)
