"""What people say in their own words: a small model, trained offline, that runs in the office's own process."""
