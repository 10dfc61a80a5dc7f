"""What web chat can do."""

from bot.contract import SendingAbilities

NAME = "webchat"
ABILITIES = SendingAbilities(fetched=True, session=True, masks=True, taps=True, looked_at=2, repeat_safe=True)
