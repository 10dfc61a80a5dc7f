from datetime import date
from pathlib import Path

import pytest

from bot.office import load_office
from handlers.rules.office.information import FURTHER, PAGES, TOPICS, card, topic
from handlers.rules.office.notice import SECTIONS, full_notice, short_notice
from tests.support.words import words

OFFICE = load_office(Path(__file__).parents[2] / "office.example.toml")
WORDS = words()
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("topic_id", sorted(PAGES))
def test_every_topic_is_filled_from_the_office(topic_id: str, language: str) -> None:
    found = topic(topic_id, OFFICE, TODAY)
    assert found is not None
    assert WORDS.text(*found, language)
    assert WORDS.has(f"info.choice-{topic_id}", language)


def test_the_contract_names_these_topics() -> None:
    named = "apa biaya manfaat celaka meninggal layanan kontak asli syarat kesehatan jmo nomor privasi pindah"
    assert list(TOPICS) == named.split()
    assert set(FURTHER) <= set(TOPICS)


def test_where_a_page_leads_on_to() -> None:
    """Whoever reads of an accident finds what to keep and what it pays; of a death, the heirs' letter."""
    assert FURTHER["celaka"] == ("bukti-celaka", "uang-celaka")
    assert FURTHER["meninggal"] == ("surat-waris", "beasiswa")
    assert FURTHER["manfaat"] == ("uang-celaka", "beasiswa")


def test_an_office_without_the_phone_of_bpjs_kesehatan_names_only_where_to_go() -> None:
    found = topic("kesehatan", OFFICE, TODAY)
    assert found is not None
    assert "165" in WORDS.text(*found)
    assert "di kantor BPJS Kesehatan. Boleh" in WORDS.text(found[0], found[1] | {"health_phone": ""})


def test_what_is_no_topic_is_none() -> None:
    assert topic("harga-beras", OFFICE, TODAY) is None


def test_the_benefits_name_the_first_months_beside_the_42_million() -> None:
    found = topic("manfaat", OFFICE, TODAY)
    assert found is not None
    text = WORDS.text(*found)
    assert "Rp42.000.000" in text
    assert "selama 3 bulan pertama hanya uang pemakaman Rp10.000.000" in text


def test_the_card_holds_no_membership_number() -> None:
    key, values = card(OFFICE)
    assert "member" not in values
    assert "SIMPAN" in WORDS.text(key, values)


@pytest.mark.parametrize(("channel", "abroad"), [("telegram", True), ("whatsapp", True), ("webchat", False)])
def test_the_notice_says_whose_servers_carry_the_messages(channel: str, abroad: bool) -> None:
    said = short_notice(OFFICE) | {"fields": "nama"}
    text = WORDS.text("registration.consent", {**said, "abroad": WORDS.text(f"channels.{channel}-abroad")})
    assert ("luar negeri" in text) is abroad


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_has_every_section(language: str) -> None:
    values = full_notice(OFFICE) | {"fields": "nama"}
    for section in SECTIONS:
        assert WORDS.text(f"consent.{section}-head", values, language)
        assert WORDS.text(f"consent.{section}", values, language)
    assert WORDS.text("consent.version", values, language)
