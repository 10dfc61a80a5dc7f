"""Files that we send: Twilio fetches them from us, at an address that is signed and soon runs out."""

import hmac
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.routes import Refused, download, whole
from bot.channels.wiring import Wiring
from bot.drawing.pool import Crashed
from bot.files.offered import NoSuchFile

FILES = "/whatsapp/files"
LIFE = timedelta(minutes=10)
LABEL = "file of a message"


@dataclass(frozen=True, slots=True)
class FileLinks:
    """Makes and answers the addresses. Nothing in them says whose file it is or what it holds."""

    wiring: Wiring

    def url(self, chat_id: int, file_id: str) -> str:
        """The address of a file for the next minutes."""
        until = int((self.wiring.clock.now() + LIFE).timestamp())
        query = urlencode({"c": chat_id, "e": until, "s": self._signature(chat_id, file_id, until)})
        return f"{self.wiring.settings.public_base_url}{FILES}/{file_id}?{query}"

    async def answer(self, request: Request) -> Response:
        """The file. Raises Refused (404) for everything else, as for a file that never was."""
        file_id, query, now = request.path_params["file"], request.query_params, self.wiring.clock.now()
        chat, until = whole(query.get("c", "")) or 0, whole(query.get("e", "")) or 0
        expected = self._signature(chat, file_id, until)
        if not hmac.compare_digest(expected.encode(), query.get("s", "").encode()) or now.timestamp() > until:
            raise Refused(404)
        try:
            return download(*await self.wiring.files.fetch(chat, file_id))
        except (NoSuchFile, Crashed):
            raise Refused(404) from None

    def _signature(self, chat_id: int, file_id: str, until: int) -> str:
        return self.wiring.vault.index(LABEL, f"{chat_id}:{file_id}:{until}").hex()
