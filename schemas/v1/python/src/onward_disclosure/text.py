"""A JSON text as it is read: what only a text can have is seen here."""

from __future__ import annotations

import itertools
import json

from jiter import from_json

from . import base
from .issue import InvalidDocument, Issue, Step, pointer

MAX_DEPTH = 128
"""How deep lists and objects may lie in each other."""


def read(text: str | bytes) -> object:
    """The value of a JSON text.

    Keys that stand twice, surrogates that stand alone, numbers that are too large and bytes that
    are no UTF-8 are refused.
    """
    decoded = _decode(text)
    twice: list[_Twice] = []

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            found = _Twice(pairs)
            twice.append(found)
        return found

    decoder = json.JSONDecoder(
        object_pairs_hook=members, parse_int=_int, parse_float=_float, parse_constant=_constant
    )
    try:
        value: object = decoder.decode(decoded)
    except json.JSONDecodeError as error:
        raise refused(f"line {error.lineno}, column {error.colno}: {error.msg}") from error
    except RecursionError as error:
        raise refused(base.TOO_DEEP) from error
    if twice:
        raise InvalidDocument(_twice(value, ()))
    return value


def read_quickly(text: str | bytes) -> object:
    """The value of a text, as a faster reader sees it: `None` for all that `read` refuses, and more.

    Nesting alone is not looked at.
    """
    try:
        # Half of a surrogate pair is an error in this reader as in the encoding.
        encoded = text.encode() if isinstance(text, str) else text
        value: object = from_json(encoded, allow_inf_nan=False, catch_duplicate_keys=True)
    except ValueError:
        return None
    return value


def look_over(value: object) -> None:
    """Refuses lists and objects that lie too deep in each other, and surrogates that stand alone."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        lists = [child for child in level if base.is_list(child)]
        objects = [child for child in level if base.is_object(child)]
        strings = (text for text in itertools.chain(level, *objects) if isinstance(text, str))
        # Nothing between them would make a pair of two halves.
        if base.holds_surrogate(" ".join(strings)):
            raise refused(base.LONE_SURROGATE)
        if not lists and not objects:
            return
        level = list(itertools.chain(*lists, *(members.values() for members in objects)))
    raise refused(base.TOO_DEEP)


def refused(message: str) -> InvalidDocument:
    """Why a text as a whole is refused."""
    return InvalidDocument([Issue("", message)])


def _decode(text: str | bytes) -> str:
    if isinstance(text, str):
        if base.holds_surrogate(text):
            raise refused(base.LONE_SURROGATE)
        decoded = text
    else:
        try:
            decoded = text.decode()
        except UnicodeDecodeError as error:
            raise refused("no UTF-8 text") from error
    return decoded.removeprefix("\ufeff")


def _int(digits: str) -> int:
    _float(digits)
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not base.is_finite(number):
        raise refused(base.TOO_LARGE)
    return number


def _constant(name: str) -> object:
    raise refused(f"`{name}` is no JSON")


class _Twice(dict[str, object]):
    """An object in which a key stands twice, with all that stands in it."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


def _twice(value: object, steps: tuple[Step, ...]) -> list[Issue]:
    """Every key that stands twice, in the order of the text."""
    issues: list[Issue] = []
    if base.is_list(value):
        for index, item in enumerate(value):
            issues += _twice(item, (*steps, index))
    elif base.is_object(value):
        seen: set[str] = set()
        for name, member in value.pairs if isinstance(value, _Twice) else value.items():
            key = str(name)
            if key in seen:
                issues.append(Issue(pointer((*steps, key)), "the key stands twice in this object"))
            seen.add(key)
            issues += _twice(member, (*steps, key))
    return issues
