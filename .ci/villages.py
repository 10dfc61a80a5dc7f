"""Packs the villages of Indonesia: `python .ci/villages.py villages.csv` writes handlers/rules/data/villages.zip.

The source has the columns code,name with dotted codes ("63.11.01.2001"). The archive has a file for each regency,
`63.11.csv`, with the columns code,name and codes without that beginning ("01.2001"). The same source makes the same
bytes.
"""

import csv
import io
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

ARCHIVE = Path(__file__).parents[1] / "handlers" / "rules" / "data" / "villages.zip"
REGENCY = len("63.11")


def main() -> None:
    """Read the source that is named, write the archive, say how much there is."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as source:
        rows = sorted((row["code"].strip(), " ".join(row["name"].split())) for row in csv.DictReader(source))
    by_regency: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for code, name in rows:
        by_regency[code[:REGENCY]].append((code[REGENCY + 1 :], name))
    with zipfile.ZipFile(ARCHIVE, "w") as archive:
        for regency, villages in by_regency.items():
            member = zipfile.ZipInfo(f"{regency}.csv", (1980, 1, 1, 0, 0, 0))
            archive.writestr(member, written(villages), zipfile.ZIP_DEFLATED, 9)
    print(f"{len(rows)} villages of {len(by_regency)} regencies: {ARCHIVE.stat().st_size} bytes")


def written(villages: list[tuple[str, str]]) -> str:
    """The lines of one regency."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerows([("code", "name"), *villages])
    return lines.getvalue()


if __name__ == "__main__":
    main()
