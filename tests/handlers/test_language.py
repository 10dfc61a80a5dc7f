"""A chat answers in the language that it was asked for."""

from tests.support.office import Office


async def test_a_chat_changes_its_language_and_back(office: Office) -> None:
    chat = await office.chat()
    (asked,) = await chat.say("/bahasa")
    assert (asked.key, list(asked.choices)) == ("menu.language", ["/bahasa id", "/bahasa en"])
    (now, menu) = await chat.tap("/bahasa en")
    assert now.key == "menu.language-now"
    assert (menu.key, "Register" in menu.choices.values()) == ("menu", True)
    (consent,) = await chat.say("daftar")
    assert (consent.key, "Do you agree" in consent.text) == ("registration.consent", True)
    (_, consent) = await chat.say("/bahasa id")
    assert "Setuju" in consent.text
