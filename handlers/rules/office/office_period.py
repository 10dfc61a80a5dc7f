"""When members are asked whether all is as it was, and how long an answer is waited for."""

from dataclasses import dataclass
from datetime import date

from handlers.rules.office.office_times import Counted


@dataclass(frozen=True, slots=True)
class PeriodRules(Counted):
    """Calendar days before and after the last day of a period, which ends nobody's protection earlier.

    `ask_days` before it members are asked, `call_days` before it those who are silent stand on the call list. Who was
    told on the phone has `answer_days`; whom nobody could reach, `unreached_days` on the list. `next_end`: the last day
    of the next period, where the office knows it; None: a year later.
    """

    ask_days: int = 30
    call_days: int = 14
    answer_days: int = 7
    unreached_days: int = 30
    next_end: date | None = None

    def __post_init__(self) -> None:
        Counted.__post_init__(self)
        if self.call_days >= self.ask_days:
            raise ValueError("call_days must be less than ask_days: people are asked before somebody calls them")
