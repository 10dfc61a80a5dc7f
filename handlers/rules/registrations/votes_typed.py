"""What reviewers type after a command: a receipt number, a field, a reason."""

from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.receipt import parse_receipt
from storage.enums import Field

_FIELDS = {
    Field.NAME: ("name", "nama", "nama lengkap"),
    Field.NIK: ("nik", "ktp", "nomor nik"),
    Field.KK: ("kk", "nomor kk", "no kk", "kartu keluarga"),
    Field.BIRTH_DATE: ("birth-date", "tanggal lahir", "tgl lahir", "tanggal", "lahir", "birth date"),
    Field.PHONE: ("phone", "nomor hp", "no hp", "hp", "telepon", "telp", "wa"),
    Field.VILLAGE: ("village", "desa atau kelurahan", "desa", "kelurahan", "alamat"),
}
_NAMES = sorted(((name, field) for field, names in _FIELDS.items() for name in names), key=lambda n: -len(n[0]))


def split_number(args: str) -> tuple[str | None, str]:
    """The receipt number at the head of a command's words, and the rest; (None, ...) where there is none."""
    head, _, rest = args.strip().partition(" ")
    number = parse_receipt(head)
    if number is None and not rest:
        return None, ""
    if number is None:
        return parse_receipt(args), ""
    return number, rest.strip()


def read_field(words: str) -> tuple[Field | None, str]:
    """The field at the head of `words`, by its id or a name that people use, and the reason after it."""
    plain = tidy(words).replace("\n", " ")
    folded = plain.casefold()
    for name, field in _NAMES:
        if folded == name or folded.startswith((f"{name} ", f"{name}:", f"{name},")):
            return field, plain[len(name) :].strip(" :,-")
    return None, plain


def read_reason(words: str, reasons: tuple[tuple[str, str], ...]) -> tuple[str | None, str]:
    """The office's reason at the head of `words`, by id, label or number, and the words after it."""
    plain = tidy(words).replace("\n", " ")
    folded = plain.casefold()
    for number, (reason, label) in enumerate(reasons, 1):
        for name in (label.casefold(), reason.casefold(), str(number)):
            if folded == name or folded.startswith((f"{name} ", f"{name}:", f"{name},", f"{name}.")):
                return reason, plain[len(name) :].strip(" :,.-")
    return None, plain
