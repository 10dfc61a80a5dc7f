"""The life of a registration: receipt, votes, papers, membership."""
