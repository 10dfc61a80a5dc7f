"""Who approves a regulation (Permenaker 28/2014 art 7): it follows from where the company's workplaces are."""

from collections.abc import Mapping

ONE, PROVINCE, COUNTRY = "satu", "provinsi", "negara"
"""Choice ids: one regency or city, several of a province, several provinces."""
REACHES = (ONE, PROVINCE, COUNTRY)
APPROVES: Mapping[str, str] = {ONE: "here", PROVINCE: "province", COUNTRY: "ministry"}


def approved_here(reach: str, *, branch: bool = False) -> bool:
    """True where this office approves it; `branch`: it is for the branch here alone."""
    return APPROVES[reach] == "here" or branch
