"""All queries, one noun a file. Functions of a connection or a session; lists of people take a Scope."""
