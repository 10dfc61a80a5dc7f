"""Companies' regulations: their life, its clocks, what they must contain, who approves them."""
