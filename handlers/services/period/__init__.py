"""The periods of memberships: asked about, renewed, ended."""
