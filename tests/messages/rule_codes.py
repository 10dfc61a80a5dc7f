"""Every code that a rule can answer with, and the parameters that come with it."""

Codes = dict[str, tuple[str, ...]]


def _plain(codes: str) -> Codes:
    """Codes that come without parameters."""
    return dict.fromkeys(codes.split(), ())


_NUMBER = {
    **_plain("too-long formula filler empty not-known letters spreadsheet-number"),
    **_plain("date-instead phone-instead kpj-instead jkn-instead"),
    "bad-length": ("count", "length"),
}

REFUSALS: dict[str, Codes] = {
    "name": {
        **_plain("too-long control-char formula empty url not-known test-word not-a-name bad-chars digits"),
        **_plain("mixed-script not-latin emoji too-short repeated-letter"),
    },
    "nik": {**_NUMBER, **_plain("sample bad-province bad-region bad-day bad-month bad-serial same-as-kk")},
    "kk": {**_NUMBER, **_plain("sample same-as-nik")},
    "kpj": {**_NUMBER, **_plain("nik-instead")},
    "birth-date": {
        **_plain("too-long formula empty hijri words-not-supported not-known not-a-date nik-instead"),
        **_plain("phone-instead age-not-date incomplete future"),
        "bad-year": ("year",),
        "no-such-month": ("month",),
        "no-such-day": ("day", "month"),
        "too-young": ("age",),
        "too-old": ("age",),
    },
    "phone": {
        **_plain("too-long formula spreadsheet-number nik-instead date-instead this-number not-known letters"),
        **_plain("empty foreign landline not-mobile"),
        "too-short": ("count",),
        "too-many-digits": ("count",),
    },
}

OFFERS: dict[str, Codes] = {
    "name": _plain("title degree honorific sentence label two-people comma alias deceased degree-or-initial"),
    "nik": _plain("two-numbers letter-for-digit"),
    "kk": _plain("two-numbers letter-for-digit"),
    "kpj": _plain("two-numbers letter-for-digit"),
    "birth-date": _plain("two-dates month-unclear six-digits seven-digits month-first two-digit-year letter-for-digit"),
    "phone": _plain("two-numbers letter-for-digit other-owner no-phone"),
    "amount": _plain("amount-thousands"),
    "district": {},
    "village": {},
}

REASONS = {
    **_plain("unknown-region dob-mismatch sex-mismatch looks-like-kk nik-kk-swapped kk-unusual age area"),
    **_plain("nik-known many-in-chat"),
}
