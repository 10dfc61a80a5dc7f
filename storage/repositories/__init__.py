"""All queries. Functions of a connection; lists of people take a Scope."""
