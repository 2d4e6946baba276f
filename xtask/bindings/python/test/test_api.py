"""The package as a user meets it."""

import json
import unittest

import onward_disclosure as onward
from onward_disclosure import tolerant

DOCUMENT = onward.Disclosure(
    format=1,
    publisher=onward.Organization(name="Northwind", legal_name="Northwind B.V."),
    language="en",
    updated="2026-01-01",
    subprocessors=[
        onward.Subprocessor(
            id="aurora-cloud",
            name="Aurora Cloud",
            purposes=["hosting"],
            locations=["DE", onward.LocationObject(area="US", activities=["access"])],
            transfers=[onward.TransferScc(mechanism="scc", modules=[3])],
        )
    ],
    changelog=[],
)


class Api(unittest.TestCase):
    def test_a_document_is_written_and_read(self) -> None:
        text = onward.dumps(DOCUMENT)
        self.assertEqual(onward.parse(text), DOCUMENT)
        self.assertEqual(onward.parse(text.encode()), DOCUMENT)
        self.assertEqual(onward.dumps(onward.parse(text)), text)
        # A plain dump is the document, too.
        self.assertEqual(DOCUMENT.model_dump(), json.loads(text))
        self.assertEqual(DOCUMENT.model_dump_json(), text)

    def test_strings_are_strings_and_tags_tell_what_a_form_has(self) -> None:
        (party,) = onward.parse(onward.dumps(DOCUMENT)).subprocessors
        name: str = party.id
        self.assertEqual(name.upper(), "AURORA-CLOUD")
        (transfer,) = party.transfers or []
        assert not isinstance(transfer, str) and transfer.mechanism == "scc"
        self.assertEqual(transfer.modules, [3])

    def test_keys_of_the_publisher_are_kept(self) -> None:
        text = onward.dumps(DOCUMENT)[:-1] + ',"x-tier":{"level":[1,2.5]}}'
        document = onward.parse(text)
        self.assertEqual(document.model_extra, {"x-tier": {"level": [1, 2.5]}})
        self.assertEqual(onward.dumps(document), text)

    def test_every_issue_has_its_place(self) -> None:
        value = {**DOCUMENT.model_dump(), "language": "EN", "slogan": "Onward"}
        self.assertEqual(self.paths(value), ["/language", "/slogan"])
        # Names of attributes are no keys.
        value = DOCUMENT.model_dump()
        value["publisher"]["legal_name"] = value["publisher"].pop("legalName")
        self.assertEqual(self.paths(value), ["/publisher/legal_name"])
        text = onward.dumps(DOCUMENT).replace('"id"', '"id":"x","id"')
        with self.assertRaises(onward.InvalidDocument) as caught:
            onward.parse(text)
        (issue,) = caught.exception.issues
        self.assertEqual(issue.path, "/subprocessors/0/id")

    def test_one_mistake_is_one_issue(self) -> None:
        value = DOCUMENT.model_dump()
        value["subprocessors"][0]["locations"] = [7, "Paris", {"area": "DE", "city": None}]
        value["subprocessors"][0]["transfers"] = [{"modules": [3]}, {"mechanism": "pact"}]
        place = "/subprocessors/0"
        self.assertEqual(
            self.paths(value),
            [
                f"{place}/locations/0",
                f"{place}/locations/1",
                f"{place}/locations/2/city",
                f"{place}/transfers/0",
                f"{place}/transfers/1/mechanism",
            ],
        )

    def test_documents_are_frozen(self) -> None:
        with self.assertRaises(ValueError):
            DOCUMENT.language = "nl"  # pyright: ignore[reportAttributeAccessIssue]

    def test_the_tolerant_reader_keeps_what_it_does_not_know(self) -> None:
        text = onward.dumps(DOCUMENT)
        text = text.replace('"scc"', '"pact"').replace('"hosting"', '"teleportation"')
        text = text.replace('"language"', '"slogan":"Onward","language"')
        document = tolerant.parse(text)
        (transfer,) = document.subprocessors[0].transfers or []
        self.assertIsInstance(transfer, tolerant.Unknown)
        self.assertEqual(document.model_extra, {"slogan": "Onward"})
        self.assertEqual(json.loads(tolerant.dumps(document)), json.loads(text))
        self.assertEqual(tolerant.parse(tolerant.dumps(document)), document)
        with self.assertRaises(onward.InvalidDocument):
            onward.parse(text)

    def paths(self, value: object) -> list[str]:
        with self.assertRaises(onward.InvalidDocument) as caught:
            onward.validate(value)
        return [issue.path for issue in caught.exception.issues]


def what_the_types_refuse() -> None:
    country: onward.Country = "Germany"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    onward.Organization(nme=country)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    onward.Product(id="suite", name=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


if __name__ == "__main__":
    unittest.main()
