"""What an office steers by: counts, money, targets, coverage, the picture of the month."""
