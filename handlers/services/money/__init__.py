"""The ledger beside the registrations: sources declared, people from before, who moves up, what is told of it."""
