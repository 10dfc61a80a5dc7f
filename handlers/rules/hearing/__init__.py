"""What a message says beside an answer: several answers at once, that there is none, that two are swapped."""
