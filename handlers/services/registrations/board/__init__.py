"""The board of registrations: how many stand where, what waits for an officer, what is late, villages with nobody."""
