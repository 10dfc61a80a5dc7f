"""The command line, for whoever runs an office."""
