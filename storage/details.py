"""What a person told of themselves: the values of a registration, sealed together under the person's own key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from storage.enums import Field

_NAMED = {Field.NAME: "name", Field.NIK: "nik", Field.KK: "kk", Field.BIRTH_DATE: "birth_date", Field.PHONE: "phone"}
"""Fields that rules work with; all others lie in `more`. Their order is that of the stored list."""


@dataclass(frozen=True, slots=True)
class Details:
    """Name, NIK, KK, birth date (ISO), phone (E.164, None where they have none); and `more`, by the name of the field.

    A village is no part of them: it decides who may see the record, and stands in a column of its own.
    """

    name: str
    nik: str
    kk: str
    birth_date: str
    phone: str | None
    more: Mapping[str, str] = field(default_factory=dict)

    def get(self, asked: Field) -> str | None:
        """The value of a field; None where there is none."""
        named = _NAMED.get(asked)
        value: str | None = getattr(self, named) if named is not None else self.more.get(asked)
        return value

    def having(self, changed: Field, value: str | None) -> "Details":
        """The same with another value of a field: `details.having(Field.KK, "6311011203149902")`."""
        named = _NAMED.get(changed)
        if named is not None:
            change: dict[str, Any] = {named: value}
            return replace(self, **change)
        return self.having_more(str(changed), value)

    def having_more(self, name: str, value: str | None) -> "Details":
        """The same with another value in `more`; None takes it out."""
        rest = {one: kept for one, kept in self.more.items() if one != name}
        return replace(self, more=rest | ({name: value} if value is not None else {}))

    def dumps(self) -> bytes:
        """As bytes to seal: the named values in their order, then those of `more` where there are any."""
        values = [getattr(self, name) for name in _NAMED.values()]
        return json.dumps([*values, *([dict(self.more)] if self.more else [])], ensure_ascii=False).encode()

    @classmethod
    def loads(cls, raw: bytes) -> "Details":
        """The inverse of `dumps`."""
        return cls(*json.loads(raw))
