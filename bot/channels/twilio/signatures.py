"""Twilio's own requests: believed only where every field of them is signed.

The address that is signed is the configured one: behind TLS termination a request's own says http, and Host is
anybody's.
"""

from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from bot.channels.bodies import body_within
from bot.channels.routes import Refused

MAX_BODY = 64 * 1024
MAX_FIELDS = 300
EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

Fields = ImmutableMultiDict[str, str]


class Signatures:
    """Checks X-Twilio-Signature against the address that Twilio was given."""

    def __init__(self, token: str, base_url: str) -> None:
        self._validator, self._base_url = RequestValidator(token), base_url

    async def fields(self, request: Request, path: str) -> Fields:
        """The form, as it was signed: nothing stripped, dropped or put together. Raises Refused."""
        body = await body_within(request, MAX_BODY)
        try:
            pairs = parse_qsl(
                body.decode(), keep_blank_values=True, max_num_fields=MAX_FIELDS, encoding="utf-8", errors="strict"
            )
        except ValueError:
            raise Refused(403) from None
        fields: Fields = ImmutableMultiDict(pairs)
        query = request.scope.get("query_string", b"").decode("latin-1")
        url = f"{self._base_url}{path}" + (f"?{query}" if query else "")
        signature = request.headers.get(SIGNATURE_HEADER, "")
        algorithm = get_signature_algorithm(request.headers.get(SIGNATURE_SETTINGS_HEADER))
        if not signature or not self._validator.validate(url, fields, signature, algorithm):
            raise Refused(403)
        return fields


def nothing_to_say() -> Response:
    """What Twilio wants to hear: answers go out by themselves."""
    return Response(EMPTY, media_type="text/xml")
