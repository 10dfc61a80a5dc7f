"""One room for the vote: the queue, the look, the vote, what both make of it, and the field that is asked again."""
