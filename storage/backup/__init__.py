"""A backup: every row of one moment in one sealed file, for either database (docs/decisions/0042)."""
