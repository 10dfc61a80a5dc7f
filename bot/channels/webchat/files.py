"""Files of a web chat, drawn when they are fetched."""

import re
from datetime import datetime
from urllib.parse import quote

from starlette.responses import Response

from bot.channels.webchat.reading import BadRequest
from bot.files.offered import NoSuchFile, draw_stored
from storage.database import Database
from storage.vault import Vault

ADDRESS = re.compile(r"[A-Za-z0-9_-]{1,64}")


async def draw_file(database: Database, vault: Vault, chat_id: int, file_id: str, now: datetime) -> Response:
    """Draw a file that was offered to this chat. Anything else answers like a file that never was."""
    if not ADDRESS.fullmatch(file_id):
        raise BadRequest(400, "no-such-file")
    try:
        row, content = await draw_stored(database, vault, chat_id, file_id, now)
    except NoSuchFile:
        raise BadRequest(400, "no-such-file") from None
    headers = {
        "cache-control": "no-store",
        "content-disposition": f"attachment; filename*=UTF-8''{quote(row.name)}",
        "x-content-type-options": "nosniff",
    }
    return Response(content, media_type=row.type, headers=headers)
