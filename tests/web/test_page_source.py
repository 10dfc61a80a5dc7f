"""What the page is made of: small, its own, old enough for old phones, and with words for everything."""

import re
from pathlib import Path

import httpx
import pytest

from bot.web.bundle import bundled
from bot.web.chat_page import EXAMPLES, OUT
from messages.catalogue import LANGUAGES
from tests.support.words import words

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "bot/channels/webchat/static"
PAGES = ROOT / "bot/web/pages"
TYPED = {
    f"registration.{step}{who}" for step in ("name", "nik", "kk", "birth-date", "phone") for who in ("", "-relative")
}
WAYS = re.compile(r"( [a-z]+( \([^()]*\))?,?)+\.?")
SCRIPTS = sorted(STATIC.glob("*.js"))
STYLES = [STATIC / "page.css", PAGES / "landing.css"]
# Newer than ES2018, or newer than Chrome 61 (the first with modules).
TOO_NEW = re.compile(
    r"\?\.(?!\d)|\?\?|\|\|=|&&=|\b\d_\d|\bimport\(|#[a-z]\w*\s*[=(;]|catch\s*\{|\.(?:at|flat|flatMap|replaceAll"
    r"|matchAll|fromEntries|replaceChildren|allSettled)\(|randomUUID\(|structuredClone|^\s*static\s",
    re.MULTILINE,
)
INSECURE = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\.cssText")


def read(url: str) -> tuple[str, str]:
    """Text and content security policy of an address."""
    answer = httpx.get(url, timeout=10)
    return answer.text, answer.headers["content-security-policy"]


def test_nothing_comes_from_elsewhere_and_nothing_is_inline(base_url: str) -> None:
    page, policy = read(base_url)
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
    assert re.findall(r'(?:src|href)="(?!/)', page) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", page) == []
    assert re.findall(r"<script(?![^>]*(?:src=|application/json))", page) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_old_phones_understand(path: Path) -> None:
    assert TOO_NEW.findall(path.read_text()) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_text_never_becomes_markup(path: Path) -> None:
    assert INSECURE.findall(path.read_text()) == []


def test_the_modules_are_one_file() -> None:
    whole = bundled(STATIC, "page")
    assert [path.stem for path in SCRIPTS if f"const {path.stem}_js = (" not in whole] == ["old"]
    assert re.findall(r"^(?:import|export)\b|^\s*(?://|/\*)", whole, re.MULTILINE) == []


@pytest.mark.parametrize(
    ("other", "fault"),
    [
        ('import * as page from "./page.js";', "not a form that is known"),
        ("export default 1;", "not a form that is known"),
        ('import { one } from "./page.js";', "page.js needs itself: page > other > page"),
    ],
)
def test_what_cannot_be_joined_is_said(tmp_path: Path, other: str, fault: str) -> None:
    (tmp_path / "page.js").write_text('import { two } from "./other.js";\nexport const one = 1;\n')
    (tmp_path / "other.js").write_text(f"{other}\n")
    with pytest.raises(ValueError, match=re.escape(fault)):
        bundled(tmp_path, "page")


def test_scripts_get_the_words_that_they_say() -> None:
    page = (STATIC / "page.html").read_text()
    listed = re.search(r"set spoken = \[(.*?)\]", page, re.DOTALL)
    assert listed is not None
    code = "".join(path.read_text() for path in SCRIPTS)
    said = {word for call in re.findall(r"\bwords\(([^()]*)\)", code) for word in re.findall(r'"([a-z-]+)"', call)}
    states = {f"state-{state}" for state in ("sending", "sent", "waiting", "busy", "held", "file-gone")}
    kinds = ("village", "pairing", "invitation", "company")
    links = {word for kind in kinds for word in (f"shown-{kind}", f"{kind}-link", f"{kind}-start")}
    pieces = {"state-", "shown-", "-link", "-start"}
    assert set(re.findall(r'"([a-z-]+)"', listed[1])) == (said - pieces) | states | links


def test_no_word_is_missing_and_none_is_left_over() -> None:
    templates = [STATIC / "page.html", *PAGES.glob("*.html")]
    shown = {w for path in templates for w in re.findall(r"words\['([a-z-]+)'\]", path.read_text())}
    listed = re.search(r"set spoken = \[(.*?)\]", (STATIC / "page.html").read_text(), re.DOTALL)
    assert listed is not None
    keys = words().keys()
    known = {key.removeprefix("page.") for key in keys if key.startswith("page.")}
    assert known == shown | set(re.findall(r'"([a-z-]+)"', listed[1])) | {OUT, *EXAMPLES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_that_are_shown_apart_are_found(language: str) -> None:
    """Every line of ways out is read as such, whoever asks, and each typed question has its example."""
    out = words().text(f"page.{OUT}", language=language)
    examples = tuple(words().text(f"page.{key}", language=language) for key in EXAMPLES)
    for key in TYPED:
        given = dict.fromkeys(words().variables(key, language), "x")
        lines = words().text(key, given, language).splitlines()
        assert sum(any(example in line for example in examples) for line in lines) == 1, key
        assert lines[-1].startswith(out), key
    source = "".join(path.read_text() for path in sorted((ROOT / "messages" / language).rglob("*.ftl")))
    ways = re.findall(rf"{re.escape(out)}(.+)", source)
    assert len(ways) > len(TYPED)
    assert [line for line in ways if not WAYS.fullmatch(line)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_pages_have_the_same_colours(scheme: str) -> None:
    chat, landing = (colours(path, scheme) for path in STYLES)
    assert {name: value for name, value in landing.items() if chat.get(name) != value} == {}


def colours(path: Path, scheme: str) -> dict[str, str]:
    """The named colours of a style sheet in one scheme."""
    blocks = re.findall(r":root \{(.*?)\}", path.read_text(), re.DOTALL)
    return dict(re.findall(r"(--[\w-]+): ([^;]+);", blocks[0 if scheme == "light" else 1]))
