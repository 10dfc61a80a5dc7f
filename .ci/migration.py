"""Write the next migration: what the tables in the code have and the last migration has not.

    make migration NAME="Remember the weather"     # -> storage/migrations/versions/0002_remember_the_weather.py

Read it before it is committed: a renamed column looks like one that went and one that came.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

ROOT = Path(__file__).resolve().parent.parent
MIGRATIONS = ROOT / "storage" / "migrations"


def main(name):
    """Bring an empty database in memory up to date, and compare the tables with it."""
    sys.path.insert(0, str(ROOT))
    if not name:
        sys.exit(__doc__)
    number = len(list((MIGRATIONS / "versions").glob("*.py"))) + 1
    with create_engine("sqlite://").begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        rev_id = "%04d" % number
        command.revision(config, name, autogenerate=True, rev_id=rev_id, process_revision_directives=plain)


def plain(_context, _revision, directives):
    """Leave out what a table says to the program alone (storage/tables/keeping.py): a database knows nothing of it."""
    for made in directives[0].upgrade_ops.ops:
        if hasattr(made, "info"):
            made.info = {}


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]).strip())
