"""What every family of services stands on: the unit of work, records, due days, wrong tries, PINs, uploads."""
