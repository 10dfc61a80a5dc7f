"""One conversation a file; `handlers/registry.py` lists them."""
