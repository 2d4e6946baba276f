"""Types that mention each other in circles."""

import unittest

import small_case


class Circles(unittest.TestCase):
    def test_values_lie_in_values_of_the_same_type(self) -> None:
        text = (
            '{"box":{"kind":"box","holds":[{"kind":"tree"},{"kind":"box"}]},'
            '"sign":{"left":{"far":"Oaks"},"right":"Elms"}}'
        )
        self.assertEqual(small_case.dumps(small_case.parse(text)), text)
        self.assertEqual(place(text.replace('"tree"', '"bush"')), "/box/holds/0/kind")
        self.assertEqual(place(text.replace('"Oaks"', '""')), "/sign/left/far")

    def test_how_deep_they_lie_has_a_bound(self) -> None:
        def nested(depth: int) -> str:
            return '{"box":{"kind":"box"},"sign":' + depth * '{"a":' + '"b"' + depth * "}" + "}"

        small_case.parse(nested(127))
        self.assertEqual(place(nested(128)), "")
        self.assertEqual(place(nested(5000)), "")


def place(text: str) -> str:
    try:
        small_case.parse(text)
    except small_case.InvalidDocument as error:
        (issue,) = error.issues
        return issue.path
    raise AssertionError(f"it is read: {text}")


if __name__ == "__main__":
    unittest.main()
