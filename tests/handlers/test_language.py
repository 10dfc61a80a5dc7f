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


async def test_an_english_sentence_is_answered_in_english(office: Office) -> None:
    chat = await office.chat()
    (now, consent) = await chat.say("Good morning, I want to register")
    assert (now.key, consent.key) == ("menu.language-now", "registration.consent")
    assert "I agree" in consent.choices.values()
    (_, consent) = await chat.say("/bahasa id")
    assert "Setuju" in consent.text


async def test_in_the_middle_of_a_question_words_change_no_language(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    await chat.say("setuju")
    await chat.say("saya")
    (confirm,) = await chat.say("my name is Yohana Lestari")
    assert "Apakah" in confirm.text or "Jadi" in confirm.text
