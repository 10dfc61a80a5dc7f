"""Conversations that begin in a chat, at once or once others are through; asked again, gone on with, dropped."""

from handlers.advance import Turn, ask, start
from handlers.flow import Data, Frame, Say, Setting
from handlers.flows.birth_date import MEMBERSHIP
from handlers.flows.understood import DOUBT
from handlers.registry import BRIEF, FLOWS
from handlers.services.base.work import Drop, Opening
from handlers.state import State
from handlers.words import menu

Says = tuple[Say, ...]

WAY_IN = frozenset(("proven", "until"))
"""Among the beginnings of a conversation: how its person came to it, and for how long. It asks the same without."""


def repeat(state: State, setting: Setting, *before: Say) -> Says:
    """The open question again, or the menu where none is open. Those whose time is past are left."""
    state.frames = [frame for frame in state.frames if over(frame, setting) is None]
    flow = FLOWS.get(state.frame.flow) if state.frame else None
    if state.frame is None or flow is None:
        state.frames.clear()
        return (*before, menu(setting.office, setting.role))
    return ask(flow, state.frame, setting, before=before).says


def asked_after(state: State, setting: Setting, *, aside: bool = False) -> Says:
    """The question that was open, once something else was said or done; nothing where there is none.

    That for the birth date of a member came unasked: whoever had another wish does not hear it again. `aside`: it was
    no wish, but a look at something (help, a page of information).
    """
    if not aside:
        state.frames = [frame for frame in state.frames if frame.flow != MEMBERSHIP.name]
    return repeat(state, setting) if state.frames else ()


def over(frame: Frame, setting: Setting) -> Say | None:
    """What is said instead of a question whose time is past; None for nearly every question."""
    flow = FLOWS.get(frame.flow)
    return flow.over(frame.data, setting) if flow is not None else None


def gone_on(state: State, flow: str, setting: Setting, brings: Data | None = None) -> Says | None:
    """Bring a conversation that waits to the top and ask its question again; None where there is none.

    `brings`: pieces of answers that join those it has.
    """
    waiting = next((frame for frame in state.frames if frame.flow == flow), None)
    return None if waiting is None else _went_on(state, waiting, setting, brings or {})


def _went_on(state: State, waiting: Frame, setting: Setting, brings: Data) -> Says:
    state.frames.remove(waiting)
    state.push(waiting, BRIEF)
    for key in (key for key in brings if key.endswith("+")):
        at = key[:-1] if key[:-1] in waiting.data else key
        waiting.data[at] = [*waiting.data.get(at, ()), *brings[key]]
    return repeat(state, setting)


def follow(state: State, turn: Turn) -> Says:
    """Put a freshly started flow on top."""
    if turn.frame is not None:
        state.push(turn.frame, BRIEF)
    return turn.says


def drop(state: State, unwanted: Drop) -> Says:
    """Forget the open questions of some flows with their answers; what is said of it, or `otherwise` where none was."""
    kept = [frame for frame in state.frames if not _unwanted(frame, unwanted)]
    said = unwanted.otherwise if len(kept) == len(state.frames) else unwanted.say
    state.frames = kept
    return (said,) if said else ()


def _unwanted(frame: Frame, unwanted: Drop) -> bool:
    written = frame.has_pieces
    return frame.flow in (unwanted.flow, *unwanted.also) or (unwanted.proven and "proven" in frame.data and not written)


def open_flow(state: State, opening: Opening, setting: Setting) -> Says:
    """Start a flow on top of whatever is open; the same question about the same thing is not kept twice.

    A long conversation about nothing in particular that is open already is gone on with: its answers stay. So is a
    draft about the same thing; an officer who gives a command again begins anew, unless pieces were typed.
    """
    flow = FLOWS[opening.flow]
    if opening.goes_on or (not opening.data and len(flow.steps) > 1):
        waiting = gone_on(state, opening.flow, setting, opening.data)
        if waiting is not None:
            return waiting
    draft = _open_matter(state, opening)
    if draft is not None and _may_go_on(draft, opening):
        draft.data |= {key: opening.data[key] for key in WAY_IN & opening.data.keys()}
        return _went_on(state, draft, setting, opening.data)
    state.frames = [frame for frame in state.frames if not _same_matter(frame, opening)]
    return follow(state, start(flow, opening.data, setting))


def open_later(state: State, opening: Opening, setting: Setting) -> Says:
    """Start a flow that news brought: at once where the chat is idle, else when it is through.

    Where it is open already it stays where it is, with what was answered in it: the open question is asked again.
    """
    open_already = _open_matter(state, opening)
    if open_already is not None:
        return _renewed(state, open_already, opening, setting)
    if not state.frames:
        return open_flow(state, opening, setting)
    flow = FLOWS[opening.flow]
    turn = start(flow, opening.data, setting)
    state.put_below(turn.frame or Frame(flow.name, flow.steps[0].name), BRIEF)
    return ()


def _renewed(state: State, frame: Frame, opening: Opening, setting: Setting) -> Says:
    """News about what is open: nothing that was said there is lost, and no other question takes its place."""
    at, says = state.frames.index(frame), None
    if not (_is_draft(frame, opening) and _asks_the_same(frame, opening)):
        flow = FLOWS[opening.flow]
        known = {key: frame.data[key] for key in _answer_keys(frame) & frame.data.keys()} | opening.data
        if any(step.name not in known and step.wanted(known, setting) for step in flow.steps):
            turn = start(flow, known, setting)
            state.frames[at], says = turn.frame or frame, turn.says
    if at < len(state.frames) - 1:
        return ()
    return repeat(state, setting) if says is None else says


def end_matter(state: State, matter: Opening) -> bool:
    """Leave the conversation about this, which news has ended. True where one was open."""
    kept = [frame for frame in state.frames if not _same_matter(frame, matter)]
    ended, state.frames = len(kept) < len(state.frames), kept
    return ended


def _open_matter(state: State, opening: Opening) -> Frame | None:
    return next((frame for frame in state.frames if _same_matter(frame, opening)), None)


def _same_matter(frame: Frame, opening: Opening) -> bool:
    """True where a flow stands for the same record as one that is to be opened, or has the same beginnings."""
    if frame.flow != opening.flow:
        return False
    record = opening.data.get("record")
    return frame.data == opening.data or (record is not None and frame.data.get("record") == record)


def _answer_keys(frame: Frame) -> set[str]:
    """Where a flow keeps its answers, whole ones and those in pieces."""
    names = {step.name for step in FLOWS[frame.flow].steps}
    return names | {f"{name}+" for name in names}


def _is_draft(frame: Frame, opening: Opening) -> bool:
    """True where something was answered since the flow began: an answer, a piece of one, or one that is in doubt."""
    answered = (key for key in _answer_keys(frame) & frame.data.keys() if frame.data[key] != opening.data.get(key))
    return frame.has_pieces or frame.pending is not None or bool(frame.kept) or any(answered)


def _may_go_on(frame: Frame, opening: Opening) -> bool:
    begins_anew = FLOWS[frame.flow].of_staff and not frame.has_pieces
    return not begins_anew and _is_draft(frame, opening) and _asks_the_same(frame, opening)


def _asks_the_same(frame: Frame, opening: Opening) -> bool:
    """True where a flow would begin with what is known in this one already, however its person came to it."""
    known = (key for key in opening.data if key not in WAY_IN and not key.endswith("+"))
    return all(frame.data.get(key) == opening.data[key] for key in known)


def flow_of(state: State) -> str | None:
    """The conversation that is open in a chat; *Maksudnya ...?* hides none that waits below it."""
    named = [frame.flow for frame in state.frames]
    return next((name for name in reversed(named) if name != DOUBT.name), named[-1] if named else None)
