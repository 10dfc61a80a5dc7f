"""Both languages have the same messages with the same variables, and every key in the code has its words."""

import re

from handlers.registry import EFFECTS
from messages.catalogue import FOLDER
from messages.entries import SHARED
from storage.enums import Field, Role, Status, Vote
from tests.house.said import acts, put_together, said, texts_of
from tests.house.tree import place
from tests.support.guards import none_of
from tests.support.words import keys, keys_of, names, words

# What may stand behind the beginnings of keys that the code puts together.
PARTS: dict[str, tuple[str, ...]] = {
    "fields.": tuple(Field),
    "fields.line-": tuple(Field),
    "notices.": tuple(status for status in Status if status not in (Status.SUBMITTED, Status.DISPUTED)),
    "papers.stage-": tuple(Status),
    "problems.unreadable-": ("photo", "voice", "video", "sticker", "location", "file"),
    "registration.choice-ubah-": tuple(Field),
    "staff.role-": tuple(Role),
    "staff.status-": tuple(Status),
    "staff.vote-": tuple(Vote),
    "status.": tuple(Status),
}
UNSAID = "The code says a key that has no words. Write them in messages/id and messages/en, or correct the key"
# A key, and not the name of a file.
KEY = re.compile(
    r"[a-z][a-z0-9-]*\.(?!(?:css|csv|db|html|js|json|pdf|png|svg|toml|typ|xlsx)$)[a-z](?:[a-z0-9-]*[a-z0-9])?"
)


def files(language: str) -> set[str]:
    """The message files of a language, as `staff/votes.ftl`."""
    folder = FOLDER / language
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.ftl")}


def test_both_languages_have_the_same_files() -> None:
    lonely = sorted(files("id") ^ files("en"))
    none_of(lonely, "These stand in one language only. Both have the same folders and files")
    assert len(files("id")) > 30


def test_a_name_is_a_file_or_a_folder() -> None:
    folders = {file.partition("/")[0] for file in files("id") if "/" in file}
    both = [f"{name}.ftl" for name in sorted(folders) if f"{name}.ftl" in files("id")]
    none_of(both, "There is a folder of this name too. Move the words of the file into it")


def test_no_message_hides_a_shared_one() -> None:
    shared = {key.partition(".")[2] for key in keys_of(SHARED)}
    hiding = [key for key in keys() if key.partition(".")[2] in shared and key not in keys_of(SHARED)]
    none_of(hiding, "A shared message has this name, and these words would be said in its place. Rename the shared one")


def test_both_languages_have_the_same_keys() -> None:
    lonely = words().keys("id") ^ words().keys("en")
    none_of(sorted(lonely), "These keys stand in one language only. Write them in the other")


def test_both_languages_use_the_same_variables() -> None:
    apart = [
        f"{key}: {', '.join(sorted(difference))}"
        for key in sorted(words().keys("id") & words().keys("en"))
        if (difference := words().variables(key, "id") ^ words().variables(key, "en"))
    ]
    none_of(apart, "One language says something that the other leaves out: both use the same variables")


def test_every_key_in_the_code_has_words() -> None:
    """Whatever looks like a key of one of our files, wherever it stands."""
    known, rooms = {*keys(), *EFFECTS, *acts()}, names()
    missing = [
        f"{place(path, node)} {node.value}"
        for path, node in texts_of("handlers", "bot")
        if KEY.fullmatch(node.value) and node.value.partition(".")[0] in rooms and node.value not in known
    ]
    none_of(missing, UNSAID)


def test_everything_that_is_said_has_words() -> None:
    """Whatever is said, of whatever name, also of one that does not exist."""
    none_of((f"{place(path, node)} {key}" for path, node, key in said() if not words().has(key)), UNSAID)


def test_a_key_put_together_has_words_for_every_part() -> None:
    known = keys()
    stems = {stem for _, _, stem in put_together()}
    missing = [stem + part for stem in stems for part in PARTS.get(stem, ()) if stem + part not in known]
    alone = [stem for stem in stems if not any(key.startswith(stem) for key in known)]
    none_of(sorted(missing + alone), UNSAID)


def test_sayings_are_found() -> None:
    assert "problems.unknown-command" in {key for _, _, key in said()}
    assert "notices." in {stem for _, _, stem in put_together()}
