"""Sending: lanes of waiting messages, their pace, their breaker, and what providers report."""
