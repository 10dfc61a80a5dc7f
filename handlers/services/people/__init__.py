"""One person over all chats: joined, moved, shown, erased, and answered by a person."""
