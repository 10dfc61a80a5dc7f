"""Pure rules: what counts as a NIK, a name, a date; who may do what. No database, no clock, no words."""
