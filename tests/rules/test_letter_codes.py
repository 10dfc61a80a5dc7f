"""The code of a letter as people type it, and messages that hold none."""

from time import process_time

import pytest

from handlers.rules.cases.letter_codes import means_letter_code, said_letter_code

BRIEF = 0.2
"""Seconds: a thousand times what reading one message takes."""


@pytest.mark.parametrize("text", ["SURAT ABCD-EFGH-IJKL", "  ini kode surat kami:  abcd-efgh-ijkl \n"])
def test_a_code_is_read_with_what_stands_before_it(text: str) -> None:
    said = said_letter_code(text)
    assert said is not None
    assert (said.upper(), means_letter_code(text)) == ("ABCD-EFGH-IJKL", True)


@pytest.mark.parametrize("gap", [" ", "\t", "\n", "\u2003"])
def test_no_message_keeps_the_others_waiting(gap: str) -> None:
    """One process reads every chat: a message of nothing but gaps took ten seconds."""
    began = process_time()
    for text in (f"surat{gap * 16_000}!", gap * 16_000, f"{gap * 8_000}kode surat saya{gap * 8_000}x"):
        assert said_letter_code(text, alone=True) is None
        assert not means_letter_code(text)
    assert process_time() - began < BRIEF
