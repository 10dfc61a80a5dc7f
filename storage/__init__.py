"""Rows and nothing but rows."""
