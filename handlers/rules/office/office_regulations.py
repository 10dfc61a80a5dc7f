"""How an office handles companies' regulations: who does which step, its clocks in working days, when it reminds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.rules.office.office_times import Counted

STEPS = ("registration", "verification", "correction", "section", "division", "head")


@dataclass(frozen=True, slots=True)
class RegulationRules(Counted):
    """Clocks (`_days`) in working days, merged steps, reminders.

    To register, to study the contents, for the company to mend, until it is deemed approved, to make the decree.
    `merged`: steps that this office does together with a later one, `{"section": "division"}`. `remind_days`: calendar
    days before the end of a regulation on which its company is reminded. `in_menu`: the menu
    of everybody leads companies here.
    """

    register_days: int = 2
    study_days: int = 6
    mend_days: int = 14
    deemed_days: int = 30
    decree_days: int = 5
    merged: Mapping[str, str] = field(default_factory=dict, hash=False)
    remind_days: tuple[int, ...] = (60, 30)
    in_menu: bool = False

    def __post_init__(self) -> None:
        Counted.__post_init__(self)
        for step, later in self.merged.items():
            if step not in STEPS or later not in STEPS:
                raise ValueError(f"merged: steps are {', '.join(STEPS)}")
            if STEPS.index(step) >= STEPS.index(later):
                raise ValueError(f"merged: {step} is done together with a later step, {later} comes before it")
        if any(days < 1 for days in self.remind_days):
            raise ValueError("remind_days must be days before the end, such as [60, 30]")
