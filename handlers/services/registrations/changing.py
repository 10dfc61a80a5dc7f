"""A person changes what was sent: any field, any time before membership."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.votes_typed import read_field, split_number
from handlers.services.base.work import Done, Work
from handlers.services.registrations.correcting import may_change
from handlers.services.registrations.review.ask_again import opening
from handlers.services.registrations.wishes import people_of_chat
from storage.enums import Field, Status


def change_field(work: Work, args: str) -> Done:
    """`/ubah NO FIELD`: opens the question; asks which person and which field where that is not said."""
    number, rest = split_number(args)
    mine = [r for r in people_of_chat(work) if may_change(r)]
    record = next((r for r in mine if r.number == number), None)
    if record is None and number is None and len(mine) == 1:
        record = mine[0]
    if record is None and number is None and mine:
        choices = tuple(Choice(f"/ubah {r.number}", r.number) for r in mine)
        return Done((Say("status.which-person", choices=choices),))
    if record is None:
        return Done((Say("status.not-changeable"),))
    if record.status is Status.RETURNED and record.returned_field:
        return Done(opens=opening(record))
    field, _ = read_field(rest if number else args)
    if field is None:
        choices = tuple(Choice(f"/ubah {record.number} {f}", Phrase(f"registration.choice-ubah-{f}")) for f in Field)
        return Done((Say("status.which-field", {"number": record.number}, choices),))
    return Done(opens=opening(record, field))
