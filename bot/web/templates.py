"""Templates of the pages: read and compiled once a process, for every page of every office in it."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template

PAGES = Path(__file__).parent / "pages"
STATIC = Path(__file__).parent.parent / "channels" / "webchat" / "static"

_ENVIRONMENT = Environment(loader=FileSystemLoader([STATIC, PAGES]), autoescape=True)


def template_of(name: str) -> Template:
    """The template of that file name, for example "landing.html"; what is filled in is never markup."""
    return _ENVIRONMENT.get_template(name)
