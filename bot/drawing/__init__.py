"""Letters, sheets, pictures and tables, drawn from recipes in a process of their own."""
