"""Conversations about cases that are no act on one of them."""
