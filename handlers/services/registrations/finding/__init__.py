"""Finding people: the index that leads to them, the search, and what officers read of it."""
