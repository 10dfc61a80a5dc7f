"""Who approves a regulation (Permenaker 28/2014 art 7): it follows from where the company's workplaces are."""

ONE, PROVINCE, COUNTRY = "satu", "provinsi", "negara"
"""Choice ids: one regency or city, several of a province, several provinces."""
REACHES = (ONE, PROVINCE, COUNTRY)


def approved_here(reach: str) -> bool:
    """True where this office approves it, and not the province or the ministry."""
    return reach == ONE
