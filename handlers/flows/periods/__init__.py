"""Asking members whether all is as it was, and whoever tells of a death or a move."""
