"""What an office steers by: targets, coverage, lists of people who come first, the picture of a month."""
