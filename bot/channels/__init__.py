"""Ways in and out: one module a channel, listed in `registry.py`."""
