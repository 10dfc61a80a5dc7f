"""A paper that somebody sent, given to an officer as it was kept: nothing is drawn."""

import base64
from collections.abc import Mapping
from typing import Any


def draw_upload(payload: Mapping[str, Any]) -> bytes:
    """The bytes of `payload["content"]` (base64)."""
    return base64.b64decode(payload["content"])
