"""Targets and coverage, lists of people who come first, the picture of each month: counted, shown, sent."""
