"""The running program: wiring, transport, loops."""
