"""One case an employer: letters, visits and promises on its way to an end, and the figures that come of it."""
