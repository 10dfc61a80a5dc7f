"""What pays for people: which months, how much, from which source."""
