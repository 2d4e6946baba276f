"""What the models are made of."""

from __future__ import annotations

import math
import typing as t

import pydantic
import typing_extensions
from pydantic.alias_generators import to_camel
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

T = t.TypeVar("T")

NO_FORM = "no_form_by_"
NO_JSON = "no_json"
LONE_SURROGATE = "half of a surrogate pair stands alone"
TOO_LARGE = "the number is too large"
TOO_DEEP = "lists and objects lie more than 128 deep"
_TEXT, _OBJECT, _UNKNOWN = "(text)", "(object)", "(unknown)"


def is_object(value: object) -> t.TypeGuard[dict[object, object]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> t.TypeGuard[list[object]]:
    """Whether a value is a JSON list."""
    return isinstance(value, list)


class Model(pydantic.BaseModel):
    """An object with known keys."""

    model_config = pydantic.ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
    )


class AtLeast(Model):
    """An object that has some of its keys."""

    _least: t.ClassVar[int]

    @pydantic.model_validator(mode="after")
    def _has_enough(self) -> typing_extensions.Self:
        if len(self.model_fields_set) < self._least:
            message = "at least {least} of the keys must be given"
            raise PydanticCustomError("too_few_keys", message, {"least": self._least})
        return self


class _Absent:
    """An optional value is there or not there; it is never null."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: pydantic.GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        return schema["schema"] if schema["type"] == "nullable" else schema


def _is_absent(value: object) -> bool:
    return value is None


Maybe: t.TypeAlias = t.Annotated[T | None, _Absent(), pydantic.Field(exclude_if=_is_absent)]
"""The value of an optional key; `None` where the key is not there."""


def _whole(value: object) -> object:
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "Input should be a valid integer")
    return int(value) if isinstance(value, float) and value.is_integer() else value


WHOLE = pydantic.BeforeValidator(_whole)
"""An integer by its value: a number with a fraction of zero is one."""


def _one_line(value: str) -> str:
    if "\n" in value or "\r" in value:
        raise PydanticCustomError("several_lines", "the text must stand on one line")
    return value


ONE_LINE = pydantic.AfterValidator(_one_line)
"""A text without line breaks."""


class _JsonSchema:
    def __get_pydantic_core_schema__(
        self, source: object, handler: pydantic.GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _checked, json_schema_input_schema=core_schema.any_schema()
        )


if t.TYPE_CHECKING:
    JsonValue: t.TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue]"
else:
    # The validator below looks at the value, not at the type.
    JsonValue = object
"""A JSON value with no null in it."""

Json: t.TypeAlias = t.Annotated[JsonValue, _JsonSchema()]
"""A JSON value with no null in it, as the type of a field."""

FLAT = "flat"
"""The context in which a value with others in it is refused: how deep they lie is not known."""


def _checked(value: object, info: core_schema.ValidationInfo) -> object:
    if info.context == FLAT and isinstance(value, (dict, list)):
        raise _no_json("a value without others in it is expected here", ())
    _check(value, ())
    return value


def _check(value: object, steps: tuple[str | int, ...]) -> None:
    if is_object(value):
        for key, member in value.items():
            _check_text(key, steps)
            _check(member, (*steps, str(key)))
    elif is_list(value):
        for index, item in enumerate(value):
            _check(item, (*steps, index))
    elif isinstance(value, str):
        _check_text(value, steps)
    elif value is None:
        raise _no_json("null is no value: leave the key out", steps)
    elif not isinstance(value, (bool, int, float)):
        raise _no_json("a JSON value is expected here", steps)
    elif not is_finite(value):
        raise _no_json(TOO_LARGE, steps)


def _check_text(value: object, steps: tuple[str | int, ...]) -> None:
    if not isinstance(value, str):
        raise _no_json("a key must be a string", steps)
    if not value.isascii() and holds_surrogate(value):
        raise _no_json(LONE_SURROGATE, steps)


def _no_json(message: str, steps: tuple[str | int, ...]) -> PydanticCustomError:
    return PydanticCustomError(NO_JSON, "{what}", {"what": message, "steps": steps})


def is_finite(number: float) -> bool:
    """Whether a number is within what 64 bits can hold, if not to the last digit."""
    try:
        return math.isfinite(number)
    except OverflowError:
        return False


def holds_surrogate(text: str) -> bool:
    """Whether half of a surrogate pair stands alone in a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


class Open(Model, extra="allow"):
    """An object that keeps the keys that it does not know."""

    __pydantic_extra__: dict[str, Json] = pydantic.Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]


class Unknown(Open):
    """A form that the schema does not name, as it came: all its keys are in `model_extra`."""


TEXT = pydantic.Tag(_TEXT)
OBJECT = pydantic.Tag(_OBJECT)
UNKNOWN = pydantic.Tag(_UNKNOWN)
TEXT_STEP = (_TEXT,)
KEY_STEP = ("[key]",)


def _kind(value: object) -> str | None:
    if isinstance(value, (dict, Model)):
        return _OBJECT
    return _TEXT if isinstance(value, str) else None


BY_KIND = pydantic.Discriminator(_kind)
"""A string is one thing, an object another."""


def by_tag(
    key: str, *, attribute: str | None = None, known: set[str] | None = None
) -> pydantic.Discriminator:
    """The value of a key tells what an object is; a string is what it is.

    Where the known values are given, an object with another is unknown.
    """
    name = attribute or key

    def tag_of(value: object) -> str | None:
        if isinstance(value, str):
            return _TEXT
        if isinstance(value, Unknown):
            return _UNKNOWN
        tag = value.get(key) if is_object(value) else getattr(value, name, None)
        if not isinstance(tag, str):
            return None
        return tag if known is None or tag in known else _UNKNOWN

    return pydantic.Discriminator(tag_of, NO_FORM + key, f"`{key}` must tell what this is")
