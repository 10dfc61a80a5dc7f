"""Pages with a form behind an address that was given to one person: where it may be sent from, what it carries."""

from urllib.parse import parse_qs

from starlette.requests import Request

from bot.app import App
from bot.channels.bodies import body_within
from bot.channels.routes import Refused, own_origin
from bot.web.pages import policy

PRIVATE = {
    "cache-control": "no-store, private",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "content-security-policy": policy(forms="'self'"),
    "referrer-policy": "same-origin",
}
"""Kept by nobody, and sent to nobody but us. Without a referrer a browser does not say which page sends a form."""
LARGEST = 2048
"""Bytes of a form."""
LONGEST = 40
"""Letters of a field."""


def from_here(request: Request, app: App) -> bool:
    """True where the form was sent by a page of this office."""
    return own_origin(request, app.settings.public_base_url)


async def typed_in(request: Request, *names: str) -> list[str]:
    """The fields of a form, in this order; "" for one that is not there, or of a form that is none."""
    try:
        fields = parse_qs((await body_within(request, LARGEST)).decode("utf-8", "replace"))
    except (Refused, ValueError):
        fields = {}
    return [fields.get(name, [""])[-1][:LONGEST] for name in names]
