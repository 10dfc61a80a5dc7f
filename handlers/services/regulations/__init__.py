"""Companies' regulations: handed in, looked at step by step, approved or registered, in force."""
