"""From a request's bytes to what a person sent. Everything that can be wrong with it is one exception."""

import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

MAX_JSON = 64 * 1024
MAX_FILE = 10 * 1024 * 1024
MAX_ID = 128
MAX_TEXT = 16_000


class BadRequest(Exception):
    """The request cannot be taken; `status` and `code` are what the API answers."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


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

    spool_max_size = MAX_FILE + 1


async def read_request(request: Request) -> Sent:
    """Read a JSON or multipart POST. Raises BadRequest (400, 413, 415)."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return read_json(await read_body(request, MAX_JSON))
    if kind == "multipart/form-data":
        return await _read_form(request, await read_body(request, MAX_FILE + MAX_JSON))
    raise BadRequest(415, "unsupported-type")


async def read_body(request: Request, limit: int) -> bytes:
    """The body, never more than `limit` bytes of it in memory."""
    declared = request.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared) > limit:
        raise BadRequest(413, "too-large")
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise BadRequest(413, "too-large")
        chunks.append(chunk)
    return b"".join(chunks)


def read_json(body: bytes) -> Sent:
    """`{"id", "text"}` or `{"id", "choice"}`, with `of` where the page knows the message of the button."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequest(400, "not-json") from error
    if not isinstance(raw, dict):
        raise BadRequest(400, "not-an-object")
    text, choice, of = raw.get("text"), raw.get("choice"), raw.get("of")
    if (text is None) == (choice is None):
        raise BadRequest(400, "text-or-choice")
    if not isinstance(choice if text is None else text, str):
        raise BadRequest(400, "not-a-string")
    if of is not None and (not isinstance(of, int) or isinstance(of, bool)):
        raise BadRequest(400, "bad-of")
    if len(text or choice or "") > MAX_TEXT:
        raise BadRequest(413, "too-large")
    client_id = _client_id(raw.get("id"))
    return Sent(client_id, _storable(text or ""), _storable(choice) if choice is not None else None, of)


async def _read_form(request: Request, body: bytes) -> Sent:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        parser = _InMemoryParser(Headers(raw=request.headers.raw), stream(), max_files=1, max_fields=4)
        form: FormData = await parser.parse()
    except (MultiPartException, KeyError, ValueError) as error:
        raise BadRequest(400, "bad-form") from error
    try:
        return await _read_upload(form)
    finally:
        await form.close()


async def _read_upload(form: FormData) -> Sent:
    upload, client_id = form.get("file"), _client_id(form.get("id"))
    if not isinstance(upload, UploadFile):
        raise BadRequest(400, "no-file")
    content = await upload.read(MAX_FILE + 1)
    if len(content) > MAX_FILE:
        raise BadRequest(413, "too-large")
    name = _storable(upload.filename or "")[:120]
    return Sent(client_id, file=content, file_name=name, file_type=(upload.content_type or "").lower())


def _client_id(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= MAX_ID:
        raise BadRequest(400, "bad-id")
    return _storable(value)


def _storable(text: str) -> str:
    """Lone surrogates have no bytes, NUL no place in a database; the rules refuse what stands for them kindly."""
    text = text.replace("\x00", "\ufffd")
    return text.encode("utf-8", "replace").decode() if any("\ud800" <= c <= "\udfff" for c in text) else text
