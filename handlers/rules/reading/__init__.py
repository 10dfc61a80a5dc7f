"""What people type, read: numbers, names, dates, places, phones, amounts, yes and no."""
