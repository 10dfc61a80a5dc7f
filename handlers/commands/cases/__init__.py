"""Cases of employers, the register of employers, and what employers hand in."""
