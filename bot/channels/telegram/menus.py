"""The list of commands that Telegram shows beside the text field.

It is an aid and no guard: every command checks the role itself.
"""

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.channels.telegram.abilities import NAME
from bot.channels.wiring import Wiring
from handlers.registry import COMMANDS, LISTED
from handlers.rules.office.office import Office
from storage.enums import Role
from storage.repositories.staff import MenuChat, staff_menu, staff_menus

WORKERS = ("daftar", "status", "lapor", "cek", "info", "petugas", "data", "menu", "batal", "bahasa")
"""What everybody may use, as it stands in their menu; words: `telegram.menu-NAME`."""
EVERYBODY = ("bantuan", "bahasa")
"""Of these what an officer's menu has too."""
OTHER_LANGUAGES = ("en",)
MOST_WORDS = 256
"""Characters of a description (Bot API, BotCommand)."""


class Menus:
    """Sets the menus of one bot."""

    def __init__(self, wiring: Wiring, bot: Bot) -> None:
        self._wiring, self._bot = wiring, bot

    async def of_everybody(self) -> None:
        """Indonesian for all, and for whoever uses Telegram in another language that we speak. Raises TelegramError."""
        await self._bot.set_my_commands(self._commands(WORKERS, "id"))
        for language in OTHER_LANGUAGES:
            await self._bot.set_my_commands(self._commands(WORKERS, language), language_code=language)

    async def of_staff(self) -> int:
        """Every officer's own menu, as their role stands now; how many could not be set."""
        found = await self._wiring.database.read(lambda c: staff_menus(c, NAME))
        failures = 0
        for chat in found:
            try:
                await self._set(chat)
            except TelegramError:
                failures += 1  # whoever never pressed Start has no chat; the others shall have theirs
        return failures

    async def of_chat(self, chat_id: int) -> None:
        """The menu of a chat that may have joined or left. Raises TelegramError."""
        found = await self._wiring.database.read(lambda c: staff_menu(c, chat_id))
        if found is not None:
            await self._set(found)

    async def _set(self, chat: MenuChat) -> None:
        scope = BotCommandScopeChat(int(self._address(chat)))
        if chat.role is None:
            await self._bot.delete_my_commands(scope)
            return
        await self._bot.set_my_commands(self._commands(menu_of(chat.role, self._wiring.office), chat.language), scope)

    def _address(self, chat: MenuChat) -> str:
        sealer = self._wiring.vault.data_key(chat.wrapped_key)
        return sealer.open(chat.address, f"chats.address:{NAME}").decode()

    def _commands(self, names: tuple[str, ...], language: str) -> list[BotCommand]:
        return [BotCommand(name, self._words(name, language)[:MOST_WORDS]) for name in names]

    def _words(self, name: str, language: str) -> str:
        """The command's line of /bantuan without the command itself, or the words made for the menu."""
        command = COMMANDS.get(name)
        key = command.words if command is not None and command.of_staff else f"telegram.menu-{name}"
        line = self._wiring.catalogue.text(key, language=language)
        return line.partition(" - ")[2] or line


def menu_of(role: Role, office: Office) -> tuple[str, ...]:
    """The commands that a role is told of in an office, in the order of the work."""
    mine = (one.name for one in LISTED if one.of_staff and one.told_to(role) and one.fits(office))
    return (*mine, *EVERYBODY)
