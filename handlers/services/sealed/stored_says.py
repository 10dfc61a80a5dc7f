"""A message as JSON, to be said later in the words of then."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from handlers.flow import Choice, Params, Phrase, Say
from handlers.services.base.work import Opening


def stored(say: Say, opens: Opening | None) -> dict[str, Any]:
    """Without its files, which are fetched elsewhere; `spoken` is the inverse."""
    params, choices = _plain_all(say.params), [(c.id, _plain(c.label)) for c in say.choices]
    begun = [opens.flow, opens.data] if opens is not None else None
    head = [_plain(line) for line in say.head]
    return {
        "key": say.key, "params": params, "choices": choices, "words": list(say.words), "opens": begun, "head": head,
    }  # fmt: skip


def spoken(raw: Mapping[str, Any]) -> tuple[Say, Opening | None]:
    """The message, and the conversation that begins with it."""
    choices = tuple(Choice(i, _value(label)) for i, label in raw["choices"])
    params = {name: _value(value) for name, value in raw["params"].items()}
    opens = Opening(*raw["opens"]) if raw["opens"] else None
    head = tuple(_value(line) for line in raw.get("head", ()))
    return Say(raw["key"], params, choices, words=tuple(raw["words"]), head=head), opens


def _plain_all(params: Params) -> dict[str, Any]:
    return {name: _plain(value) for name, value in params.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 -- message parameters
    if isinstance(value, Phrase):
        return {"phrase": value.key, "params": _plain_all(value.params)}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _value(raw: Any) -> Any:  # noqa: ANN401 -- message parameters
    if isinstance(raw, dict):
        return Phrase(raw["phrase"], {n: _value(v) for n, v in raw["params"].items()})
    return [_value(item) for item in raw] if isinstance(raw, list) else raw
