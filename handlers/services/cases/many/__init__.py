"""The same act on many cases at once: planned and shown, confirmed, carried out, printed, taken back."""
