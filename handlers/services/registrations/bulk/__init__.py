"""Many records at once: planned and shown, confirmed, carried out, undone; from chat or a spreadsheet."""
