"""One message, one turn: taken in groups, dispatched, answered, written, all in one transaction."""
