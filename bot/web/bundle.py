"""The page's modules as one file: a phone on a bad line asks once, and what stands together packs smaller.

Each module becomes a function that gives back what it exports; those that it imports stand before it. Only the plain
forms are known that our modules have: `import { one, other } from "./name.js";`, and `export` before a function, a
class or a constant.
"""

import re
from pathlib import Path

IMPORT = re.compile(r'^import \{ ([\w, ]+) \} from "\./(\w+)\.js";$', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
FOREIGN = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
REMARK = re.compile(r"^\s*(?://.*|/\*\*(?:.|\n)*?\*/)\n", re.MULTILINE)


def bundled(folder: Path, entry: str) -> str:
    """The module `entry` of the folder with all that it needs. Raises ValueError for a form that is not known."""
    done: dict[str, str] = {}
    _add(folder, entry, done, ())
    return "".join(done.values())


def _add(folder: Path, name: str, done: dict[str, str], above: tuple[str, ...]) -> None:
    if name in above:
        raise ValueError(f"{name}.js needs itself: {' > '.join((*above, name))}")
    if name in done:
        return
    source = (folder / f"{name}.js").read_text("utf-8")
    for _, needed in IMPORT.findall(source):
        _add(folder, needed, done, (*above, name))
    done[name] = _as_function(name, source)


def _as_function(name: str, source: str) -> str:
    exports = EXPORT.findall(source)
    body = EXPORT.sub("", IMPORT.sub(r"const { \1 } = \2_js;", source))
    unknown = FOREIGN.search(body)
    if unknown:
        raise ValueError(f"{name}.js: {unknown.group()!r} is not a form that is known")
    return f"const {name}_js = (() => {{\n{REMARK.sub('', body)}return {{ {', '.join(exports)} }};\n}})();\n"
