"""What the bot does with a turn. Knows no channel and no HTTP."""
