"""What lists and messages show of a number or a name (domain rule: first four and last four, never more)."""

_STAR = "*"
_SHOWN = 4
_SHORTEST_PHONE = 10


def mask_number(number: str) -> str:
    """A NIK, KK or KPJ for officers' lists: `6311********9901`. Too short to hide anything: all stars."""
    if len(number) <= 2 * _SHOWN:
        return _STAR * len(number)
    return number[:_SHOWN] + _STAR * (len(number) - 2 * _SHOWN) + number[-_SHOWN:]


def last4(number: str) -> str:
    """What the worker sees of their own number: `9901`."""
    return number[-4:]


def mask_phone(e164: str) -> str:
    """`+6281234567890` as `0812-****-7890`."""
    national = "0" + e164.removeprefix("+62")
    return f"{national[:4]}-{_STAR * 4}-{national[-4:]}" if len(national) >= _SHORTEST_PHONE else _STAR * len(national)


def mask_name(name: str) -> str:
    """`BUDI SANTOSO` as `B*** S******`."""
    return " ".join(word[0] + _STAR * (len(word) - 1) for word in name.split())


def short_name(name: str) -> str:
    """`SITI AMINAH BINTI` as `SITI A. B.`: enough to tell people of a list apart."""
    first, *rest = name.split() or [""]
    return " ".join((first, *(f"{word[0]}." for word in rest)))
