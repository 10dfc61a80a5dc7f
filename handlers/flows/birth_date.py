"""Asking a birth date as a proof: one question, whose readable answer services compare with that of the record."""

from handlers.asking import read_born, shown_date
from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.services.people.personal_data import show_all
from handlers.services.people.proving import prove_phone
from handlers.services.registrations.membership import prove
from handlers.steps import Ask


def whose(data: Data, _setting: Setting) -> Params:
    """Which record it is about, and the first name where the opening gave one: a chat may hold several people."""
    return {key: data[key] for key in ("number", "name") if key in data}


def ask_birth_date(flow: str, effect: str, *, left: str) -> Flow:
    """The flow with this one question, `FLOW.birth-date`.

    A readable date ends it with `effect`, the date under "birth-date" of the data; `left` is said to whoever leaves.
    """

    def finished(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data["birth-date"] = accept.value
        return Finish(effect=effect)

    question = Ask(flow, "birth-date", read_born, params=whose, show=shown_date)
    return Flow(flow, (question,), after=finished, cancelled=Say(left))


MEMBERSHIP = ask_birth_date("membership", "membership.prove", left="membership.left")
"""Reading out a membership number."""
PROOF = ask_birth_date("proof", "proof.prove", left="proof.left")
"""News for a phone that somebody typed: whoever answers right is the record's person."""
RIGHTS = ask_birth_date("rights", "rights.show", left="rights.left")
"""Everything that is kept of a person (*data saya*)."""

FLOWS = (MEMBERSHIP, PROOF, RIGHTS)

EFFECTS = (
    Effect("membership.prove", prove, EVERYBODY),
    Effect("proof.prove", prove_phone, EVERYBODY),
    Effect("rights.show", show_all, EVERYBODY),
)
