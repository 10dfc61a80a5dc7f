"""Workers' reports about employers: sent, kept in the vault, sorted on the desk, followed by whoever sent them."""
