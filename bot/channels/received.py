"""Files that people send: what kind of thing it is, and the cells of a spreadsheet that staff sent."""

from bot.contract import Sheet
from bot.drawing.pool import Crashed, in_pool
from bot.files.cleaning import BadFile, clean_file
from bot.files.sheets_in import BadSheet, read_sheet
from handlers.registry import FLOWS
from handlers.services.base.work import Upload
from storage.repositories.chats import ChatRow

KINDS = (("image/", "photo"), ("audio/", "voice"), ("video/", "video"))
SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
"""Tables as people save them; only the first kind is read, of the others it is said."""


def kind_of(media_type: str) -> str:
    """What a person would call it: photo, voice, video, else file."""
    return next((name for prefix, name in KINDS if media_type.startswith(prefix)), "file")


def is_sheet(name: str, media_type: str) -> bool:
    """True for a table, worth fetching where staff sent it."""
    return kind_of(media_type) == "file" and name.casefold().endswith(SHEETS)


async def read_sent_sheet(name: str, content: bytes) -> tuple[Sheet | None, str | None]:
    """(its cells, what is wrong with it). Opened in a child process: a bomb takes nothing along."""
    if not name.casefold().endswith(".xlsx"):
        return None, "not-a-sheet"
    try:
        return await in_pool(read_sheet, content), None
    except BadSheet as bad:
        return None, bad.code
    except Crashed:
        return None, "too-large"


def wants_files(row: ChatRow | None, media_type: str) -> bool:
    """True where the chat's open conversation has a question that a picture or a PDF answers."""
    flow = FLOWS.get(row.flow) if row is not None and row.flow else None
    if flow is None or not any(step.takes_files for step in flow.steps):
        return False
    return kind_of(media_type) == "photo" or media_type == "application/pdf"


async def clean_upload(content: bytes) -> tuple[Upload | None, str | None]:
    """(the file drawn anew, what is wrong with it). Drawn in a child process."""
    try:
        return Upload(*await in_pool(clean_file, content)), None
    except BadFile as bad:
        return None, bad.code
    except Crashed:
        return None, "too-large"
