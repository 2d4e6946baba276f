"""A document as a whole: it is read, then held against its type."""

from __future__ import annotations

import typing as t

import pydantic

from . import base, text
from .issue import InvalidDocument, issues_of

T = t.TypeVar("T")


class Reader(t.Generic[T]):
    """Reads documents of a type."""

    def __init__(self, adapter: pydantic.TypeAdapter[T], *, is_recursive: bool) -> None:
        self._adapter = adapter
        # How deep a document is, its type says; what a value of any kind may hold, excepted.
        self._is_bounded = not is_recursive

    def parse(self, written: str | bytes) -> T:
        """What a text says."""
        value = text.read_quickly(written) if self._is_bounded else None
        if value is not None:
            try:
                return self._validated(value, base.FLAT)
            except pydantic.ValidationError:
                # The text is read again, for what is wrong with it and where.
                pass
        return self.validate(text.read(written))

    def validate(self, value: object) -> T:
        """What a value says that was read from JSON."""
        text.look_over(value)
        try:
            return self._validated(value, None)
        except pydantic.ValidationError as error:
            raise InvalidDocument(issues_of(error, value)) from error

    def write(self, document: T, indent: int | None) -> str:
        """A document as JSON text."""
        return self._adapter.dump_json(document, indent=indent).decode()

    def _validated(self, value: object, context: object) -> T:
        # By the keys of the text alone, not by the names of the attributes that hold them.
        return self._adapter.validate_python(value, context=context, by_alias=True, by_name=False)
