"""Officers: invited, let in, locked and unlocked, recognised, reminded."""
