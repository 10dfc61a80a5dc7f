"""The life of an employer's case: acts, letters, schedules, lists, recaps."""
