"""Types and a strict reader; `tolerant` has one for later minor versions."""

import pydantic

from . import types as _types
from .document import Reader as _Reader
from .issue import InvalidDocument, Issue
from .types import *
from .types import Disclosure

__all__ = [
    "InvalidDocument",
    "Issue",
    "dumps",
    "parse",
    "validate",
]
__all__ += _types.__all__

_READER: _Reader[Disclosure] = _Reader(pydantic.TypeAdapter(Disclosure), is_recursive=False)


def parse(text: str | bytes) -> Disclosure:
    """Reads a document from JSON text, or from its bytes in UTF-8. What the schema refuses, it
    refuses.

    Raises `InvalidDocument` with every issue and its place.
    """
    return _READER.parse(text)


def validate(value: object) -> Disclosure:
    """The document in a value that was read from JSON by other means.

    Raises `InvalidDocument` with every issue and its place. What only a text can have, such as a
    key that stands twice, is seen by `parse` alone.
    """
    return _READER.validate(value)


def dumps(document: Disclosure, *, indent: int | None = None) -> str:
    """A document as JSON text, as it was read: nothing is added or left out."""
    return _READER.write(document, indent)
