"""Where an office works: its districts and villages by dotted region code (`63.11.01`, `63.11.01.2001`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.rules.reading.regions import Place


@dataclass(frozen=True, slots=True)
class Area:
    """The regencies or districts of an office (`regions`) with everything that lies inside them.

    `districts` and `villages` are pairs of code and name in the order of the menus.
    Raises ValueError where a village stands in a district that the area does not have.
    """

    regions: tuple[str, ...]
    districts: tuple[Place, ...]
    villages: tuple[Place, ...]
    _district: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _village: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _inside: Mapping[str, tuple[Place, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        districts = dict(self.districts)
        inside: dict[str, list[Place]] = {code: [] for code in districts}
        for village in self.villages:
            if district_of(village[0]) not in inside:
                raise ValueError(f"village {village[0]} stands in no district of this area")
            inside[district_of(village[0])].append(village)
        object.__setattr__(self, "_district", districts)
        object.__setattr__(self, "_village", dict(self.villages))
        object.__setattr__(self, "_inside", {code: tuple(found) for code, found in inside.items()})

    def in_area(self, code: str) -> bool:
        """True where `code` (regency, district or village) is one of the office's regions or lies in one."""
        return any(code == region or code.startswith(region + ".") for region in self.regions)

    def has_village(self, code: str) -> bool:
        """True for the code of a village of the list."""
        return code in self._village

    def has_district(self, code: str) -> bool:
        """True for the code of a district of the list."""
        return code in self._district

    def villages_of(self, district: str) -> tuple[Place, ...]:
        """The villages of a district, in the order of their codes; empty for an unknown district."""
        return self._inside.get(district, ())

    def village_name(self, code: str | None) -> str | None:
        """The name of a village, None for "not in the list" and for a code that left the list."""
        return self._village.get(code or "")

    def district_name(self, code: str | None) -> str | None:
        """The name of a district, None where the list has no such code."""
        return self._district.get(code or "")

    def place(self, code: str | None) -> str | None:
        """`Muara Ninian, Juai` for the code of a village, `Juai` for that of a district, else None."""
        if code is None:
            return None
        village, district = (self.village_name(code), self.district_name(district_of(code)))
        return f"{village}, {district}" if village else self.district_name(code)


def district_of(village: str) -> str:
    """The code of the district that a village's code names: `63.11.01.2001` -> `63.11.01`."""
    return village.rpartition(".")[0]
