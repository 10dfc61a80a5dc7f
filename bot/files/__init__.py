"""Files on their way in and out: opened, drawn anew, kept, offered."""
