"""An officer is called by name or badge in whatever colleagues read: a bare number of the program says nothing."""

import re
from pathlib import Path

from messages.catalogue import FOLDER
from tests.support.guards import none_of

BARE = re.compile(
    r"(?:petugas|rekan|officer|colleague)(?: (?:nomor|no|number))?\.? \{ \$(?:who|officer|number|staff|by|holder) \}",
    re.IGNORECASE,
)
ELSEWHERE = {
    "officer-number": "the last resort of `officer_words`, which names the list that the number stands in",
    "tell-looked": "read by the reporter, who learns no name of an officer",
}


def _bare(file: Path) -> list[str]:
    found, key = [], ""
    for line in file.read_text("utf-8").splitlines():
        key = line.partition(" =")[0] if line[:1].isalpha() else key
        if not line.startswith("#") and BARE.search(line) and key not in ELSEWHERE:
            found.append(f"{file.relative_to(FOLDER)}: {key}: {line.strip()}")
    return found


def test_no_message_calls_an_officer_by_a_bare_number() -> None:
    none_of([one for file in sorted(FOLDER.rglob("*.ftl")) for one in _bare(file)], "say `officer_words`: ")


def test_the_guard_knows_what_it_looks_for() -> None:
    for line in ("dipegang petugas nomor { $who }", "Held by officer { $who }", "officer number { $number }"):
        assert BARE.search(line)
    assert not BARE.search("petugas { $badge }")
