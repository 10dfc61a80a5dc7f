"""From a request's bytes to what a person sent. Everything that can be wrong with it is Refused."""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.channels.bodies import Uploads, body_within
from bot.channels.inbound_limits import line_of
from bot.channels.received import storable
from bot.channels.routes import Refused
from bot.files.limited import LARGEST_FILE

MAX_JSON = 64 * 1024
MAX_ID = 128
MAX_TEXT = 16_000


@dataclass(frozen=True, slots=True)
class Sent:
    """What one POST carries: a text, a choice, or a file."""

    id: str
    text: str = ""
    choice: str | None = None
    of: int | None = None
    file: bytes | None = None
    file_name: str = ""
    file_type: str = ""


class _InMemoryParser(MultiPartParser):
    """Uploads stay in memory (they are capped): a spool file would hold them readable on the disk."""

    spool_max_size = LARGEST_FILE + 1


@asynccontextmanager
async def received(request: Request, uploads: Uploads, chat: int) -> AsyncIterator[Sent]:
    """What a JSON or multipart POST carries; a file keeps its place until it was dealt with.

    Raises Refused (400, 408, 413, 415, 429, 503).
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        yield read_json(await body_within(request, MAX_JSON))
    elif kind == "multipart/form-data":
        with uploads.place(chat, line_of(request)) as take:
            yield await _read_form(request, await body_within(request, LARGEST_FILE + MAX_JSON, take))
    else:
        raise Refused(415, "unsupported-type")


def read_json(body: bytes) -> Sent:
    """`{"id", "text"}` or `{"id", "choice"}`, with `of` where the page knows the message of the button."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refused(400, "not-json") from error
    if not isinstance(raw, dict):
        raise Refused(400, "not-an-object")
    text, choice, of = raw.get("text"), raw.get("choice"), raw.get("of")
    if (text is None) == (choice is None):
        raise Refused(400, "text-or-choice")
    if not isinstance(choice if text is None else text, str):
        raise Refused(400, "not-a-string")
    if of is not None and (not isinstance(of, int) or isinstance(of, bool)):
        raise Refused(400, "bad-of")
    if len(text or choice or "") > MAX_TEXT:
        raise Refused(413, "too-large")
    client_id = _client_id(raw.get("id"))
    return Sent(client_id, storable(text or ""), storable(choice) if choice is not None else None, of)


async def _read_form(request: Request, body: bytes) -> Sent:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        parser = _InMemoryParser(Headers(raw=request.headers.raw), stream(), max_files=1, max_fields=4)
        form: FormData = await parser.parse()
    except (MultiPartException, KeyError, ValueError) as error:
        raise Refused(400, "bad-form") from error
    try:
        return await _read_upload(form)
    finally:
        await form.close()


async def _read_upload(form: FormData) -> Sent:
    upload, client_id = form.get("file"), _client_id(form.get("id"))
    if not isinstance(upload, UploadFile):
        raise Refused(400, "no-file")
    content = await upload.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise Refused(413, "too-large")
    name = storable(upload.filename or "")[:120]
    return Sent(client_id, file=content, file_name=name, file_type=(upload.content_type or "").lower())


def _client_id(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= MAX_ID:
        raise Refused(400, "bad-id")
    return storable(value)
