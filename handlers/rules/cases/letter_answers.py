"""Whether what an employer wrote may be an answer to a letter. Only an officer says that it is one."""

import re
from enum import StrEnum

from handlers.rules.reading.phrases import phrase


class Wrote(StrEnum):
    """What an employer's words look like: perhaps an answer, a wish for another day, surely no answer."""

    PERHAPS = "perhaps"
    OTHER_DAY = "other-day"
    NO_ANSWER = "no-answer"


FEWEST_WORDS = 3
_DAY = re.compile(
    r"\b(?:(?:di|men|me)?(?:tunda|undur|geser|pindah|ganti|ubah)\w*|penundaan|jadwal(?:kan)? ulang|reschedule|"
    r"hari lain|tanggal lain|lain hari|"
    r"lain waktu|waktu lain|berhalangan|(?:tidak|belum|tdk|ga|gak) (?:bisa|dapat) (?:hadir|datang|ikut))\b"
)
_OF_MEETING = re.compile(
    r"\b(?:hari|tanggal|tgl|jadwal\w*|pertemuan|panggilan|undangan|hadir|datang|waktu|jam|rapat|acara|"
    r"senin|selasa|rabu|kamis|jumat)\b"
)
_OF_MONEY = re.compile(
    r"\b(?:(?:mem|di)?bayar\w*|lunas\w*|iuran|tunggakan|cicil\w*|(?:men|di)?cicil\w*|setor\w*|daftar\w*)\b"
)
_WHO = re.compile(
    r"\bsiapa\b.*\b(?:lapor|melapor\w*|pelapor\w*|laporkan|mengadu\w*|adu|ngadu|bilang|cerita)\b|\bpelapor\w*\b"
    r"|\b(?:sebut|beri|kasih)\w* (?:nama|identitas)\w*\b"
    r"|\bnama\w* (?:yang )?(?:melapor|pelapor)\b"
)
_GREETING = re.compile(
    r"^(?:(?:halo|hai|selamat|pagi|siang|sore|malam|assalamualaikum|permisi|test|tes|ok|oke|baik|ya|terima|kasih|"
    r"pak|bu|min|admin)\s*)+$"
)


def looks_like(words: str) -> Wrote:
    """What these words look like; a doubt is no answer yet, it is asked of an officer."""
    plain = phrase(words)
    if _DAY.search(plain) and _OF_MEETING.search(plain) and not _OF_MONEY.search(plain):
        return Wrote.OTHER_DAY
    short = len(re.findall(r"[^\W\d_]{2,}", plain)) < FEWEST_WORDS
    if short or _GREETING.match(plain) or (_WHO.search(plain) and not _OF_MONEY.search(plain)):
        return Wrote.NO_ANSWER
    return Wrote.PERHAPS
