"""A Twilio of our own on this machine: Messages, Media and Content, with its checks, its errors and its callbacks.

The last five digits of a number are the error code that it gives: `+6281100` + code at once, `+6281200` + code with
a callback. Everything that is asked of it is written to tests/.journal, one request a line.
"""

import asyncio
import json
import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from aiohttp import web
from twilio.request_validator import RequestValidator

from bot.channels.twilio.client import basic
from tests.support.clock import MONDAY

ACCOUNT = "AC" + "9" * 32
TOKEN = "invented-token-of-nobody"
OURS = "+6280000009999"
SMS_FROM = "+6280000008888"
FAILS_AT_ONCE, FAILS_LATER = "+6281100", "+6281200"
STATUSES = {429: 429, 20429: 429, 20003: 401, 500: 500, 503: 503}
"""HTTP statuses of codes; 400 for all others."""
JOURNAL = Path(__file__).parents[1] / ".journal" / f"twilio-{os.getpid()}.jsonl"
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"
FIELDS = {"To", "From", "Body", "ContentSid", "ContentVariables", "MediaUrl", "StatusCallback"}
WINDOW = timedelta(hours=24)
LARGEST_PAGE = 1000

_NUMBER = re.compile(r"(whatsapp:)?\+[1-9]\d{6,14}")
_PLACE = re.compile(r"\{\{(\w+)\}\}")
_FILE = re.compile(r"/Media/ME\w+$")
_numbers = count(1)


def new_sid(kind: str) -> str:
    """An id of Twilio's shape."""
    return f"{kind}{next(_numbers):032x}"


class Refused(Exception):
    """What Twilio answers to a bad request."""

    def __init__(self, code: int, status: int = 400) -> None:
        super().__init__(str(code))
        self.code, self.status = code, status


@dataclass(slots=True)
class Message:
    """One message as Twilio keeps it; `made` is when it came."""

    sid: str
    to: str
    sender: str
    made: datetime
    body: str = ""
    content_sid: str | None = None
    variables: dict[str, str] = field(default_factory=dict)
    media_urls: list[str] = field(default_factory=list)
    callback: str = ""
    status: str = "queued"
    inbound: bool = False
    code: int | None = None
    media: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    def shown(self) -> dict[str, Any]:
        """As the API shows it."""
        made = format_datetime(self.made)
        return {
            "sid": self.sid, "account_sid": ACCOUNT, "api_version": "2010-04-01", "to": self.to, "from": self.sender,
            "body": self.body, "status": self.status, "direction": "inbound" if self.inbound else "outbound-api",
            "num_media": str(len(self.media) or len(self.media_urls)), "num_segments": "1", "error_code": self.code,
            "error_message": None, "date_created": made, "date_sent": None if self.status == "queued" else made,
            "date_updated": made, "price": None, "price_unit": "USD", "messaging_service_sid": None,
            "uri": f"{MESSAGES}/{self.sid}.json", "subresource_uris": {"media": f"{MESSAGES}/{self.sid}/Media.json"},
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Callback:
    """A signed request to us."""

    url: str
    fields: list[tuple[str, str]]

    async def post(self, http: httpx.AsyncClient) -> httpx.Response:
        """Send it, as Twilio would."""
        return await post_signed(http, self.url, self.fields)


async def post_signed(http: httpx.AsyncClient, url: str, fields: list[tuple[str, str]]) -> httpx.Response:
    """A form with the signature of our account."""
    return await http.post(url, content=encoded(fields), headers=signed(url, fields))


def signed(url: str, fields: list[tuple[str, str]], token: str = TOKEN) -> dict[str, str]:
    """The headers of a webhook."""
    known = _Fields(fields)
    return {
        "x-twilio-signature": RequestValidator(token).compute_signature(url, known),
        "content-type": "application/x-www-form-urlencoded",
    }


def encoded(fields: list[tuple[str, str]]) -> bytes:
    """A form's bytes, with repeated and empty fields."""
    return urlencode(fields).encode()


class _Fields(dict[str, str]):
    """Repeated fields, for the validator."""

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        super().__init__(fields)
        self._all = fields

    def getlist(self, name: str) -> list[str]:
        return [value for known, value in self._all if known == name]


Behaviour = Callable[[Callable[[], Message]], Awaitable[Message]]
"""How one create goes: it may accept (by calling what it is given), wait, raise."""


class FakeTwilio:
    """The server. `messages` holds all, oldest first; `callbacks` those that nobody has delivered yet."""

    def __init__(self, now: Callable[[], datetime] = lambda: MONDAY) -> None:
        self.now = now
        self.messages: list[Message] = []
        self.contents: dict[str, dict[str, Any]] = {}
        self.templates: dict[str, dict[str, Any]] = {}
        self.callbacks: list[Callback] = []
        self.behaviours: list[Behaviour] = []
        self.refuse_contents = False
        self.refuse_contents_in_messages: int | None = None
        self.page_size = 50
        self.requests: list[tuple[str, str]] = []
        self.elsewhere: str | None = None
        self.seen_at_store: list[dict[str, str]] = []
        self.delete_fails = 0
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> "FakeTwilio":
        """Listen on a port of this machine."""
        app = web.Application()
        add = app.router.add_route
        add("POST", f"{MESSAGES}.json", self._guarded(self._create))
        add("GET", f"{MESSAGES}.json", self._guarded(self._list))
        add("GET", MESSAGES + "/{sid}.json", self._guarded(self._get))
        add("GET", MESSAGES + "/{sid}/Media.json", self._guarded(self._media_list))
        add("GET", MESSAGES + "/{sid}/Media/{media}", self._guarded(self._media))
        add("DELETE", MESSAGES + "/{sid}/Media/{media}.json", self._guarded(self._media_delete))
        add("POST", "/v1/Content", self._guarded(self._content))
        add("GET", "/store/{sid}/{media}", self._store)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        host, found = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{found}"
        return self

    async def close(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    # --- what the tests look at ---

    def sent_to(self, number: str) -> list[Message]:
        """What went out to a number, WhatsApp or SMS."""
        return [m for m in self.messages if not m.inbound and m.to.removeprefix("whatsapp:") == number]

    def words(self, message: Message) -> str:
        """What the person reads."""
        if message.content_sid is None:
            return message.body
        return filled(_body(self._known(message.content_sid)), message.variables)

    def buttons(self, message: Message) -> list[tuple[str, str]]:
        """(title, payload) of each button, as the person has it."""
        if message.content_sid is None:
            return []
        kind = next(iter(self._known(message.content_sid)["types"].values()))
        raw = kind.get("actions") or kind.get("items") or []
        return [
            (filled(one.get("title") or one["item"], message.variables), filled(one["id"], message.variables))
            for one in raw
        ]

    def _known(self, sid: str) -> dict[str, Any]:
        return self.contents.get(sid) or self.templates[sid]

    # --- what people do ---

    def receive(self, number: str, body: str = "", **more: str) -> list[tuple[str, str]]:
        """Somebody writes; the fields of the webhook."""
        message = Message(
            new_sid("SM"), f"whatsapp:{OURS}", f"whatsapp:{number}", self.now(), body, status="received", inbound=True
        )
        self.messages.append(message)
        return inbound_fields(message, **more)

    def receive_file(self, number: str, content: bytes, kind: str, body: str = "") -> list[tuple[str, str]]:
        """Somebody sends a file."""
        fields = self.receive(number, body)
        message, media = self.messages[-1], new_sid("ME")
        message.media[media] = (kind, content)
        url = f"{self.url}{MESSAGES}/{message.sid}/Media/{media}"
        return [
            *((name, "1" if name == "NumMedia" else value) for name, value in fields),
            ("MediaUrl0", url),
            ("MediaContentType0", kind),
        ]

    def report(self, message: Message, status: str, code: int | None = None) -> Callback:
        """A status callback of a message."""
        message.status, message.code = status, code
        fields = [
            ("MessageSid", message.sid), ("SmsSid", message.sid), ("MessageStatus", status), ("SmsStatus", status),
            ("To", message.to), ("From", message.sender), ("AccountSid", ACCOUNT), ("ApiVersion", "2010-04-01"),
        ]  # fmt: skip
        if code is not None:
            fields += [("ErrorCode", str(code)), ("ErrorMessage", "")]
        return Callback(message.callback, fields)

    async def deliver(self, http: httpx.AsyncClient) -> None:
        """Send every callback that waits."""
        while self.callbacks:
            response = await self.callbacks.pop(0).post(http)
            assert response.status_code == 200, response.status_code

    # --- the API ---

    def _guarded(self, answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
        async def call(request: web.Request) -> web.StreamResponse:
            await self._note(request)
            try:
                self._check_account(request)
                return await answer(request)
            except Refused as refused:
                words = {"code": refused.code, "message": "refused", "status": refused.status}
                return web.json_response(words, status=refused.status)

        return call

    @staticmethod
    def _check_account(request: web.Request) -> None:
        if request.headers.get("Authorization") != basic(ACCOUNT, TOKEN):
            raise Refused(20003, 401)

    async def _note(self, request: web.Request) -> None:
        """One line of the journal."""
        self.requests.append((request.method, request.path))
        body = await request.read()
        line: dict[str, Any] = {"provider": "twilio", "method": request.method, "path": request.path}
        if request.path.startswith("/v1/"):
            line |= {"provider": "twilio-content", "json": json.loads(body)}
        elif request.method == "GET" and _FILE.search(request.path):
            line |= {"provider": "twilio-media"}  # a file's own address, as the webhook gave it
        else:
            line["form"] = parse_qsl(body.decode(), keep_blank_values=True)
        if request.query_string:
            line["query"] = parse_qsl(request.query_string, keep_blank_values=True)
        JOURNAL.parent.mkdir(exist_ok=True)
        with JOURNAL.open("a", encoding="utf-8") as journal:
            journal.write(json.dumps(line, ensure_ascii=False) + "\n")

    async def _create(self, request: web.Request) -> web.StreamResponse:
        pairs = parse_qsl((await request.read()).decode(), keep_blank_values=True)

        def accept() -> Message:
            return self._accept(pairs)

        behaviour = self.behaviours.pop(0) if self.behaviours else None
        try:
            message = await behaviour(accept) if behaviour else accept()
        except ConnectionResetError:
            if request.transport is not None:
                request.transport.close()
            raise web.HTTPServiceUnavailable from None
        return web.json_response(message.shown() | {"status": "queued"}, status=201)

    def _accept(self, pairs: list[tuple[str, str]]) -> Message:
        form = self._checked(pairs)
        message = Message(
            new_sid("MM" if "MediaUrl" in form else "SM"), form["To"], form["From"], self.now(), form.get("Body", ""),
            form.get("ContentSid"), json.loads(form.get("ContentVariables", "{}")),
            [value for name, value in pairs if name == "MediaUrl"], form.get("StatusCallback", ""),
        )  # fmt: skip
        if message.content_sid:
            message.body = self.words(message)
        self.messages.append(message)
        number = message.to.removeprefix("whatsapp:")
        if number.startswith(FAILS_LATER):
            self.callbacks.append(self.report(message, "undelivered", int(number[len(FAILS_LATER) :])))
        elif message.to.startswith("whatsapp:") and not self._may_write(message):
            self.callbacks.append(self.report(message, "failed", 63016))
        elif message.content_sid in self.contents and self.refuse_contents_in_messages:
            self.callbacks.append(self.report(message, "failed", self.refuse_contents_in_messages))
        return message

    def _may_write(self, message: Message) -> bool:
        """Inside the 24 hours, or by an approved template."""
        if message.content_sid in self.templates:
            return True
        written = [m.made for m in self.messages if m.inbound and m.sender == message.to]
        return bool(written) and message.made - max(written) < WINDOW

    def _checked(self, pairs: list[tuple[str, str]]) -> dict[str, str]:
        """The form, where Twilio takes it."""
        form = dict(pairs)
        names = [name for name, _ in pairs]
        if set(names) - FIELDS or any(names.count(name) > 1 for name in set(names) - {"MediaUrl"}):
            raise Refused(20001)
        number = form.get("To", "").removeprefix("whatsapp:")
        if number.startswith(FAILS_AT_ONCE):
            code = int(number[len(FAILS_AT_ONCE) :])
            raise Refused(code, STATUSES.get(code, 400))
        if not _NUMBER.fullmatch(form.get("To", "")):
            raise Refused(21211)
        if form.get("From") not in (f"whatsapp:{OURS}", SMS_FROM):
            raise Refused(21606)
        if form["To"].startswith("whatsapp:") != form["From"].startswith("whatsapp:"):
            raise Refused(63007)
        if ("Body" in form) + ("ContentSid" in form) + ("MediaUrl" in form) != 1:
            raise Refused(21619)
        if len(form.get("Body", "x")) > 1600 or not form.get("Body", "x").strip():
            raise Refused(21617)
        if "ContentSid" in form:
            self._check_content(form["ContentSid"], form.get("ContentVariables", "{}"))
        if not form.get("StatusCallback", "").startswith("http"):
            raise Refused(21609)
        return form

    def _check_content(self, sid: str, raw: str) -> None:
        if sid not in self.contents and sid not in self.templates:
            raise Refused(21655)
        variables = json.loads(raw)
        if not isinstance(variables, dict) or not all(isinstance(v, str) for v in variables.values()):
            raise Refused(21656)
        known = self._known(sid)
        if set(_PLACE.findall(json.dumps(known["types"]))) != set(variables):
            raise Refused(21656)
        if sid in self.templates and any(not v or re.search(r"[\n\t]| {4}", v) for v in variables.values()):
            raise Refused(21656)
        message = Message("", "", "", self.now(), content_sid=sid, variables=variables)
        buttons, words = self.buttons(message), self.words(message)
        longest = 24 if "twilio/list-picker" in known["types"] else 20
        titles = [title for title, _ in buttons]
        if len(words) > 1024 or len(set(titles)) < len(titles) or (longest == 20 and len(buttons) > 3):
            raise Refused(63021)
        if any(not 0 < len(title) <= longest or not 0 < len(payload) <= 200 for title, payload in buttons):
            raise Refused(63021)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        query, page = request.query, int(request.query.get("Page", "0"))
        size = min(_page_size(request), self.page_size)
        found = [
            m
            for m in reversed(self.messages)
            if query.get("To", m.to) == m.to and query.get("From", m.sender) == m.sender
            if "DateSent>" not in query or m.made >= datetime.fromisoformat(query["DateSent>"])
        ]
        rows = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        following = request.rel_url.update_query({"Page": str(page + 1)})
        return web.json_response({
            "messages": [m.shown() for m in rows], "page": page, "page_size": size, "uri": str(request.rel_url),
            "next_page_uri": str(following) if more else None, "previous_page_uri": None,
        })  # fmt: skip

    def _message(self, request: web.Request) -> Message:
        found = next((m for m in self.messages if m.sid == request.match_info["sid"]), None)
        if found is None:
            raise Refused(20404, 404)
        return found

    async def _get(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(self._message(request).shown())

    async def _media_list(self, request: web.Request) -> web.StreamResponse:
        message = self._message(request)
        _page_size(request)
        rows = [
            {"sid": sid, "account_sid": ACCOUNT, "parent_sid": message.sid, "content_type": kind}
            for sid, (kind, _) in message.media.items()
        ]
        return web.json_response({"media_list": rows, "next_page_uri": None, "page": 0, "page_size": 50})

    def _file(self, request: web.Request) -> tuple[str, bytes]:
        found = self._message(request).media.get(request.match_info["media"])
        if found is None:
            raise Refused(20404, 404)
        return found

    async def _media(self, request: web.Request) -> web.StreamResponse:
        self._file(request)
        sid, media = request.match_info["sid"], request.match_info["media"]
        raise web.HTTPTemporaryRedirect(
            self.elsewhere or f"{self.url.replace('127.0.0.1', 'localhost')}/store/{sid}/{media}"
        )

    async def _store(self, request: web.Request) -> web.StreamResponse:
        """The store behind the redirect: whoever has the address gets the file."""
        self.seen_at_store.append(dict(request.headers))
        kind, content = self._file(request)
        return web.Response(body=content, content_type=kind)

    async def _media_delete(self, request: web.Request) -> web.StreamResponse:
        if self.delete_fails:
            self.delete_fails -= 1
            raise Refused(20500, 500)
        self._file(request)
        del self._message(request).media[request.match_info["media"]]
        return web.Response(status=204)

    async def _content(self, request: web.Request) -> web.StreamResponse:
        made = await request.json()
        types = made.get("types", {})
        if self.refuse_contents or len(types) != 1 or not made.get("language") or None in types.values():
            raise Refused(20001)
        kind = next(iter(types.values()))
        items = kind.get("actions") or kind.get("items") or []
        if not kind.get("body") or not 0 < len(items) <= 10 or len(kind.get("button", "x")) > 20:
            raise Refused(20001)
        if any("item" in one and not 0 < len(one.get("description", "")) <= 72 for one in items):
            raise Refused(20001)
        if set(_PLACE.findall(json.dumps(types))) != set(made.get("variables", {})):
            raise Refused(20001)
        sid = new_sid("HX")
        self.contents[sid] = made
        shown = {"sid": sid, "account_sid": ACCOUNT, "date_created": "2026-11-23T01:00:00Z"}
        return web.json_response({**made, **shown, "url": f"{self.url}/v1/Content/{sid}", "links": {}}, status=201)


def inbound_fields(message: Message, **more: str) -> list[tuple[str, str]]:
    """The form of a webhook, with what WhatsApp adds."""
    number = message.sender.removeprefix("whatsapp:")
    fields = {
        "SmsMessageSid": message.sid, "NumMedia": "0", "ProfileName": "Nama Karangan", "MessageType": "text",
        "SmsSid": message.sid, "WaId": number[1:], "SmsStatus": "received", "Body": message.body,
        "To": message.to, "NumSegments": "1", "ReferralNumMedia": "0", "MessageSid": message.sid,
        "AccountSid": ACCOUNT, "ChannelMetadata": '{"type":"whatsapp"}', "From": message.sender,
        "ApiVersion": "2010-04-01",
    }  # fmt: skip
    return list((fields | more).items())


def _page_size(request: web.Request) -> int:
    """Entries of a page, 1 to 1,000 as Twilio's OpenAPI says."""
    size = int(request.query.get("PageSize", "50"))
    if not 1 <= size <= LARGEST_PAGE:
        raise Refused(20006)
    return size


def filled(words: str, variables: dict[str, str]) -> str:
    """Words with their variables put in."""
    return _PLACE.sub(lambda place: variables[place[1]], words)


def _body(content: dict[str, Any]) -> str:
    return str(next(iter(content["types"].values()))["body"])


# --- behaviours ---


async def hangs(accept: Callable[[], Message]) -> Message:
    """Takes the message, and never answers."""
    accept()
    await asyncio.sleep(30)
    raise Refused(20500, 500)


async def drops(accept: Callable[[], Message]) -> Message:
    """Takes the message, and the line breaks."""
    accept()
    raise ConnectionResetError


async def breaks(accept: Callable[[], Message]) -> Message:
    """The line breaks before anything was taken."""
    raise ConnectionResetError


def answers(code: int, status: int = 400) -> Behaviour:
    """Refuses with a code."""

    async def refuse(accept: Callable[[], Message]) -> Message:
        raise Refused(code, status)

    return refuse
