"""GET /s/CODE: a signed letter is genuine, a draft and a guess are unknown; nothing of the case stands there."""

from urllib.parse import quote

import httpx
from starlette.applications import Starlette

from bot.web.server import page_routes
from handlers.rules.cases.case_words import SKIP
from handlers.services.base.work import Work
from handlers.services.cases.acts import do
from handlers.services.cases.letters import the_letter
from storage.tables import Case
from tests.support.cases import case, with_case
from tests.support.office import BASE_URL, Office


async def page(office: Office, code: str) -> httpx.Response:
    transport = httpx.ASGITransport(Starlette(routes=page_routes(office.app)))
    async with httpx.AsyncClient(transport=transport, base_url=BASE_URL) as http:
        return await http.get(f"/s/{code}")


async def test_a_letter_proves_itself_once_it_was_signed(office: Office) -> None:
    number = await case(office, "PT Maju <Contoh>")
    one, other = await office.actor("case-dinas"), await office.actor("case-dinas")

    def draft(work: Work, found: Case) -> str:
        do(work, found, "periksa", {})
        do(work, found, "surat", {"day": "2026-11-30", "extra": SKIP})
        return work.vault.open(the_letter(work, found).code, "letters.code").decode()

    code = await with_case(office, number, draft, one)
    assert (await page(office, code)).status_code == 404
    await with_case(office, number, lambda work, found: do(work, found, "paraf", {}), other)
    signed = {"register": "560/1/Disnaker", "on": "2026-11-23"}
    await with_case(office, number, lambda work, found: do(work, found, "ttd", signed), one)
    shown = await page(office, code)
    assert shown.status_code == 200
    for words in ("560/1/Disnaker", "23 November 2026", "PT Maju &lt;Contoh&gt;", "surat pembinaan"):
        assert words in shown.text
    assert number not in shown.text
    assert f'href="/e/{code}"' in shown.text
    spelt = (code.lower(), f"{code[:4]}-{code[4:8]}-{code[8:]}", f"{code[:4]} {code[4:8]} {code[8:]}".lower())
    digits = code.replace("O", "0").replace("I", "1").replace("B", "8").replace("G", "9")
    for typed in (*spelt, f"e_{code}", f"{code[:4]}.{code[4:8]}_{code[8:]}", f" {digits} "):
        shown = await page(office, quote(typed))
        assert (shown.status_code, f'href="/e/{code}"' in shown.text) == (200, True), typed
    for guess in ("x" * 16, "a", code[:-1] + "~"):
        assert (await page(office, guess)).status_code == 404


async def test_codes_are_not_collected(office: Office) -> None:
    await office.switch_on(rate_limit="on")
    transport = httpx.ASGITransport(Starlette(routes=page_routes(office.app)))
    async with httpx.AsyncClient(transport=transport, base_url=BASE_URL) as http:
        answers = [(await http.get(f"/s/{'y' * 16}")).status_code for _ in range(25)]
    assert answers[0] == 404
    assert answers[-1] == 429
