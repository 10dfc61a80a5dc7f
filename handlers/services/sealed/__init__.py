"""The vault of reports, and what a reporter hears: all that cases may use of whoever reported."""
