"""What an amount of BPJS means: arrears are owed; potential contributions would come in once the employer complies."""

from storage.enums import ReportKind

OWED = frozenset({ReportKind.ARREARS, ReportKind.DEDUCTED})
"""Kinds of wrong whose amount is owed already. Of any other kind it is a potential, and never called arrears."""


def is_owed(kind: ReportKind | str, arrears_class: str | None = None) -> bool:
    """True where the amount is arrears: by the kind of wrong, or because BPJS gives it a class of arrears."""
    return arrears_class is not None or kind in OWED


def figures_of(
    kind: ReportKind | str,
    amount: int | None,
    months: int | None,
    arrears_class: str | None,
    *,
    potential: bool = False,
) -> dict[str, int | str]:
    """What BPJS says of an employer, as columns of a case; what it does not say is left out.

    `potential`: its list calls the amount so, whatever the kind of wrong.
    """
    column = "potential" if potential or not is_owed(kind, arrears_class) else "arrears"
    known = {column: amount, "months": months, "arrears_class": arrears_class}
    return {name: value for name, value in known.items() if value is not None}
