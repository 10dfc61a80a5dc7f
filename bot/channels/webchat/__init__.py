"""Web chat, the embedded default: no account anywhere, nothing leaves the office's server."""
