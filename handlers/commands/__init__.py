"""One command family a file, each with its entries in COMMANDS; `handlers/registry.py` gathers them."""
