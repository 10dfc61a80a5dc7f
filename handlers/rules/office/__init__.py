"""What one office has decided: its area, times, programme, notices."""
