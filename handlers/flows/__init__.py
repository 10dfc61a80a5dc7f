"""One conversation a file, with what it brings in FLOWS and EFFECTS; `handlers/registry.py` gathers them."""
