"""The writes: each takes a unit of work and does one thing people would name."""
