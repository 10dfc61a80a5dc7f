"""Conversations about companies' regulations: a company hands one in, officers mend and decide."""
