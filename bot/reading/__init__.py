"""Long reads, in a process of their own: what officers ask for that would hold up everybody else."""
