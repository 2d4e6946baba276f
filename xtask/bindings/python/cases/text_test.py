"""Constrained strings."""

import json
import unittest

import small_case


class Text(unittest.TestCase):
    def test_lengths_are_those_of_code_points_on_one_line(self) -> None:
        for text, is_valid in {
            "": False,
            "é": False,
            "éé": True,
            "é" * 10: True,
            "é" * 11: False,
            "two\nlines": False,
            "two\rlines": False,
            "on one line": False,
            "on 1 line.": True,
        }.items():
            with self.subTest(text):
                self.assertEqual(is_read({"name": "Ada", "motto": text}), is_valid)


def is_read(value: object) -> bool:
    try:
        small_case.parse(json.dumps(value))
    except small_case.InvalidDocument:
        return False
    return True


if __name__ == "__main__":
    unittest.main()
