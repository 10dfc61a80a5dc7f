"""Questions before figures or lists of people who come first are kept."""
