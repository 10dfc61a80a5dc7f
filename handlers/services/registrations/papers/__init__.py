"""Papers on their way: at the village, at the dinas, late; and what village officers see."""
