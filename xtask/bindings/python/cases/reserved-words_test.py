"""Keys that are words of the language, or names that every model has."""

import unittest

import small_case


class ReservedWords(unittest.TestCase):
    def test_an_attribute_gives_way_and_the_key_stays(self) -> None:
        text = '{"type":"a","class":"b","None":"c","model_config":"d","copy":"e","$ref-like":"f"}'
        read = small_case.parse(text)
        self.assertEqual(
            read,
            small_case.Class(
                type="a", class_="b", none="c", model_config_="d", copy_="e", ref_like="f"
            ),
        )
        self.assertEqual(small_case.dumps(read), text)
        with self.assertRaises(small_case.InvalidDocument) as caught:
            small_case.parse('{"type":"a","class_":"b"}')
        self.assertEqual([issue.path for issue in caught.exception.issues], ["/class_"])


if __name__ == "__main__":
    unittest.main()
