"""What is wrong with a document, and where."""

from __future__ import annotations

import collections.abc as c
import dataclasses
import math
import typing as t

import pydantic

from . import base

Step: t.TypeAlias = str | int


@dataclasses.dataclass(frozen=True, slots=True)
class Issue:
    """Something in a document that must not be there, or that is missing."""

    path: str
    """Where: a JSON Pointer to the key or value, or to the object that lacks a key."""

    message: str
    """What is wrong, for a person."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class InvalidDocument(ValueError):
    """Why a document is refused."""

    issues: tuple[Issue, ...]
    """Every issue, of which there is at least one."""

    def __init__(self, issues: c.Iterable[Issue]) -> None:
        self.issues = tuple(issues)
        super().__init__(self.issues)

    def __str__(self) -> str:
        return "\n".join(map(str, self.issues))


class _Place(t.NamedTuple):
    steps: tuple[Step, ...]
    found: object


def pointer(steps: c.Iterable[Step]) -> str:
    """A way through a document as a JSON Pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


_MESSAGES = {
    "bool_type": "true or false is expected here",
    "dict_type": "an object is expected here",
    "int_type": "an integer is expected here",
    "list_type": "a list is expected here",
    "model_type": "an object is expected here",
    "string_pattern_mismatch": "it does not match `{pattern}`",
    "string_too_long": "the text has more than {max_length} characters",
    "string_too_short": "the text has fewer than {min_length} characters",
    "string_type": "a string is expected here",
    "too_short": "{min_length} are needed here at least, not {actual_length}",
    "union_tag_not_found": "a string or an object is expected here",
}


def issues_of(error: pydantic.ValidationError, value: object) -> list[Issue]:
    """What pydantic says of a value, each with its place in it, in the order of the document."""
    found = [
        _found(value, detail["type"], detail["loc"], detail["msg"], detail.get("ctx", {}))
        for detail in error.errors(include_url=False, include_input=False)
    ]
    found.sort(key=lambda place: place[0])
    return [issue for _, issue in found]


def _found(
    value: object, kind: str, loc: tuple[Step, ...], message: str, context: dict[str, t.Any]
) -> tuple[list[float], Issue]:
    key = loc[-1] if loc else ""
    is_missing = kind == "missing"
    steps, found = _resolve(value, loc[:-1] if is_missing else loc) or _Place((), value)
    if is_missing:
        message = f"the key `{key}` is missing"
    elif kind == "extra_forbidden":
        message = f"`{key}` is no key of this object"
    elif kind == "literal_error" and isinstance(found, str):
        message = f"`{found}` is none of the codes"
    elif kind in _MESSAGES:
        message = _MESSAGES[kind].format_map(context)
    elif kind.startswith(base.NO_FORM):
        tag = kind.removeprefix(base.NO_FORM)
        steps, message = _no_form(steps, found, tag)
    elif kind == base.NO_JSON:
        steps = (*steps, *context["steps"])
    # What an object lacks is known at its end.
    order = [*_order(value, steps), math.inf] if is_missing else _order(value, steps)
    return order, Issue(pointer(steps), message)


def _no_form(steps: tuple[Step, ...], found: object, tag: str) -> tuple[tuple[Step, ...], str]:
    if not base.is_object(found):
        return steps, "an object is expected here, or a code if one can stand for it"
    if tag not in found:
        return steps, f"the key `{tag}` is missing: it tells what this is"
    value = found[tag]
    if isinstance(value, str):
        return (*steps, tag), f"`{value}` is none of the values of `{tag}`"
    return (*steps, tag), "a string is expected here"


def _order(value: object, steps: tuple[Step, ...]) -> list[float]:
    """Where a place comes in a document."""
    order: list[float] = []
    for step in steps:
        if base.is_object(value):
            order.append(list(value).index(step))
            value = value[step]
        elif base.is_list(value) and isinstance(step, int):
            order.append(step)
            value = value[step]
    return order


def _resolve(value: object, loc: tuple[Step, ...]) -> _Place | None:
    """The way to a place, and what is there.

    Where pydantic chose a branch of a union, its places have the branch's name as a step, which is
    no step in the document.
    """
    if not loc:
        return _Place((), value)
    step, rest = loc[0], loc[1:]
    inside: _Place | None = None
    if base.is_object(value):
        inside = _resolve(value[step], rest) if step in value else None
    elif base.is_list(value) and isinstance(step, int):
        inside = _resolve(value[step], rest)
    if inside is not None:
        return _Place((step, *inside.steps), inside.found)
    if base.is_object(value) or loc in (base.TEXT_STEP, base.KEY_STEP):
        return _resolve(value, rest)
    return None
