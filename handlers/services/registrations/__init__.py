"""Registrations on their way to membership: sent, compared, voted on, papers, numbers."""
