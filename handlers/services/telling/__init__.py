"""How words reach people: the ladder of addresses, calls, broadcasts, links."""
