"""What a registration costs who pays for every kilobyte: all bytes of all answers, as they go over the wire."""

import re

import httpx

from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person
from tests.support.serving import served

MOST = 45_000
AS_A_BROWSER = {"accept-encoding": "gzip, deflate, br"}
FILES = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def weight(answer: httpx.Response) -> int:
    """Bytes of an answer: its first line, its headers, its body as it came."""
    headers = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    return len("HTTP/1.1 200 OK\r\n\r\n") + headers + answer.num_bytes_downloaded


@ON_SQLITE
async def test_a_whole_registration_is_light(office: Office) -> None:
    person, told = Person.new(), dict[str, int]()
    async with served(office) as http:
        page = await http.get("/", headers=AS_A_BROWSER)
        told["page"] = weight(page)
        names = set(FILES.findall(page.text))
        told["files"] = sum([weight(await http.get(name, headers=AS_A_BROWSER)) for name in names])
        opened = await http.post("/webchat/sessions", headers=AS_A_BROWSER)
        told["answers"] = weight(opened)
        proof = {**AS_A_BROWSER, "authorization": f"Bearer {opened.json()['token']}"}
        for number, (kind, value) in enumerate(person.answers()):
            sent = {"id": f"one-of-many-{number:024}", kind: value}
            told["answers"] += weight(await http.post("/webchat/messages", json=sent, headers=proof))
        async with http.stream("GET", "/webchat/events?times=1", headers=proof) as stream:
            heard = b""
            async for part in stream.aiter_raw():
                heard += part
                if b"registration.receipt" in heard:
                    break
            told["stream"] = weight(stream)
    assert sum(told.values()) < MOST, told
