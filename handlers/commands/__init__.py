"""One command family a file; `handlers/registry.py` lists them."""
