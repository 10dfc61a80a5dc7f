"""The life of a report: what is asked, what was meant, how far anybody may see."""
