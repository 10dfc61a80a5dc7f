"""A place as a button names it: whether it is a district or a village, where both may have one name."""

from handlers.flow import Phrase
from handlers.rules.office.office import Office


def area_label(office: Office, code: str) -> Phrase | str:
    """`Kecamatan Juai`, `Desa/Kelurahan Juai, Kecamatan Juai`; the code itself of a place that the office has not."""
    name = office.area.place(code)
    if name is None:
        return code
    village, _, district = name.rpartition(", ")
    if not office.area.has_village(code):
        return Phrase("staff.area-district", {"district": name})
    return Phrase("staff.area-village", {"village": village, "district": district})
