// The package as a user meets it.
package main

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"w3id.org/onward/disclosure"
	"w3id.org/onward/disclosure/tables"
	"w3id.org/onward/disclosure/tolerant"
)

const text = `{"format":1,"publisher":{"name":"Northwind"},"language":"en","updated":"2026-01-01",` +
	`"subprocessors":[{"id":"aurora-cloud","name":"Aurora Cloud","purposes":["hosting"],` +
	`"locations":["DE",{"area":"US","activities":["access"]}],` +
	`"transfers":[{"mechanism":"scc","modules":[3]}],"x-tier":2}],"changelog":[]}`

func built() *disclosure.Disclosure {
	return &disclosure.Disclosure{
		Format:    1,
		Publisher: disclosure.Organization{Name: "Northwind"},
		Language:  "en",
		Updated:   "2026-01-01",
		Subprocessors: []disclosure.Subprocessor{{
			ID:       "aurora-cloud",
			Name:     "Aurora Cloud",
			Purposes: []disclosure.Purpose{disclosure.PurposeCategoryHosting},
			Locations: []disclosure.Location{
				disclosure.AreaDE,
				&disclosure.LocationObject{
					Area:       disclosure.AreaUS,
					Activities: []disclosure.Activity{disclosure.ActivityAccess},
				},
			},
			Transfers:  []disclosure.Transfer{&disclosure.TransferScc{Modules: []int{3}}},
			Extensions: disclosure.Extensions{{Key: "x-tier", Value: json.RawMessage("2")}},
		}},
		Changelog: []disclosure.Entry{},
	}
}

func places(t *testing.T, err error) []string {
	t.Helper()
	var invalid *disclosure.InvalidError
	if !errors.As(err, &invalid) {
		t.Fatalf("%v is no InvalidError", err)
	}
	var places []string
	for _, issue := range invalid.Issues {
		places = append(places, issue.Path)
	}
	return places
}

func expect(t *testing.T, found, expected interface{}) {
	t.Helper()
	if !reflect.DeepEqual(found, expected) {
		t.Errorf("%v\nis not\n%v", found, expected)
	}
}

func TestADocumentIsReadAndWritten(t *testing.T) {
	document, err := disclosure.Parse([]byte("\ufeff" + text))
	if err != nil {
		t.Fatal(err)
	}
	expect(t, document, built())
	written, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	expect(t, string(written), text)
	var again disclosure.Disclosure
	if err := json.Unmarshal(written, &again); err != nil {
		t.Fatal(err)
	}
	expect(t, &again, document)
}

func TestAFormIsToldByItsType(t *testing.T) {
	for _, transfer := range built().Subprocessors[0].Transfers {
		switch transfer := transfer.(type) {
		case disclosure.Mechanism:
			t.Errorf("%s is written as an object", transfer)
		case *disclosure.TransferScc:
			expect(t, transfer.Modules, []int{3})
		}
	}
	tier, isThere := built().Subprocessors[0].Extensions.Get("x-tier")
	expect(t, isThere, true)
	expect(t, string(tier), "2")
}

func TestEveryIssueHasItsPlace(t *testing.T) {
	wrong := strings.NewReplacer(
		`"en"`, `"EN"`, `"hosting"`, `"hostng"`, `"DE"`, `7`, `[3]`, `[5]`, `"ID"`, `"id"`,
		`"changelog":[]`, `"ChangeLog":[],"a/b~":1`,
	)
	_, err := disclosure.Parse([]byte(wrong.Replace(text)))
	expect(t, places(t, err), []string{
		"/language", "/subprocessors/0/purposes/0", "/subprocessors/0/locations/0",
		"/subprocessors/0/transfers/0/modules/0", "/ChangeLog", "/a~1b~0", "",
	})
	twice := strings.Replace(text, `"id"`, `"id":"x","id"`, 1)
	_, err = disclosure.Parse([]byte(twice))
	expect(t, places(t, err), []string{"/subprocessors/0/id"})
	tag := strings.Replace(text, `"scc"`, `"pact"`, 1)
	_, err = disclosure.Parse([]byte(tag))
	expect(t, places(t, err), []string{"/subprocessors/0/transfers/0/mechanism"})
}

func TestWhatNoTextMayHaveIsAtTheRoot(t *testing.T) {
	extended := func(value string) string {
		return strings.Replace(text, `"x-tier":2`, `"x-tier":`+value, 1)
	}
	nested := func(depth int) string {
		return extended(strings.Repeat("[", depth) + strings.Repeat("]", depth))
	}
	for _, text := range []string{extended(`"\ud83d\ude00"`), nested(125)} {
		if _, err := disclosure.Parse([]byte(text)); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	for _, text := range []string{
		"", "nul", text + "]", extended("1e"), extended(`"\q"`), extended("\"\t\""),
		extended(`"\ud83d"`), extended(`"\ude00"`), extended("\"\xff\""), nested(126),
	} {
		_, err := disclosure.Parse([]byte(text))
		expect(t, places(t, err), []string{""})
	}
}

func TestTheOrderOfKeysIsKept(t *testing.T) {
	ordered := strings.Replace(text, `"x-tier":2`, `"x-tier":{"z":1,"a":[1.50,"\u00e9"]},"x-b":1e400`, 1)
	_, err := disclosure.Parse([]byte(ordered))
	expect(t, places(t, err), []string{"/subprocessors/0/x-b"})
	ordered = strings.Replace(ordered, "1e400", "123456789012345678901234567890", 1)
	ordered = strings.Replace(ordered, `"name":"Northwind"`, `"name":"Northwind","address":"a\u0001\"b"`, 1)
	document, err := disclosure.Parse([]byte(ordered))
	if err != nil {
		t.Fatal(err)
	}
	written, err := document.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	expect(t, string(written), ordered)
}

func TestWhatIsNotValidIsNotWritten(t *testing.T) {
	document := built()
	party := &document.Subprocessors[0]
	party.ID = "Aurora Cloud"
	party.Locations = []disclosure.Location{nil, (*disclosure.LocationObject)(nil)}
	party.Purposes = nil
	document.Format = 2
	expected := []string{
		"/format", "/subprocessors/0/id", "/subprocessors/0/locations/0",
		"/subprocessors/0/locations/1", "/subprocessors/0",
	}
	expect(t, places(t, document.Validate()), expected)
	_, err := json.Marshal(document)
	expect(t, places(t, err), expected)
	document = built()
	document.Subprocessors[0].Extensions[0].Value = json.RawMessage(`1,"y":2`)
	expect(t, places(t, document.Validate()), []string{""})
}

func TestAStringTellsWhetherItIsValid(t *testing.T) {
	expect(t, disclosure.AreaDE.Valid(), true)
	expect(t, disclosure.Area("Germany").Valid(), false)
	expect(t, disclosure.Date("2024-02-29").Valid(), true)
	expect(t, disclosure.Date("2023-02-29").Valid(), false)
	expect(t, disclosure.Date("2024-02-29\n").Valid(), false)
	expect(t, disclosure.Date("2023-02-29").Validate() != nil, true)
}

func TestTheTolerantReaderKeepsWhatItDoesNotKnow(t *testing.T) {
	later := strings.NewReplacer(
		`"scc"`, `"pact"`, `"hosting"`, `"teleportation"`,
		`"name":"Northwind"`, `"name":"Northwind","slogan":{"b":1,"a":2}`,
	).Replace(text)
	if _, err := disclosure.Parse([]byte(later)); err == nil {
		t.Error("the strict reader refuses it")
	}
	document, err := tolerant.Parse([]byte(later))
	if err != nil {
		t.Fatal(err)
	}
	party := document.Subprocessors[0]
	unknown, isUnknown := party.Transfers[0].(*tolerant.UnknownTransfer)
	expect(t, isUnknown, true)
	expect(t, string(unknown.Raw), `{"mechanism":"pact","modules":[3]}`)
	expect(t, party.Purposes[0].(tolerant.PurposeCategory).Valid(), false)
	written, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	expect(t, string(written), later)
	_, err = tolerant.Parse([]byte(strings.Replace(later, `"id":"aurora-cloud"`, `"id":"A"`, 1)))
	expect(t, places(t, err), []string{"/subprocessors/0/id"})
	_, err = tolerant.Parse([]byte(strings.Replace(later, `"a":2`, `"a":null`, 1)))
	expect(t, places(t, err), []string{"/publisher/slogan/a"})
}

func TestTheCodeListsAreThoseOfTheTypes(t *testing.T) {
	if len(tables.Areas) == 0 {
		t.Error("there are no areas")
	}
	for _, row := range tables.Areas {
		if !disclosure.Area(row.Code).Valid() || row.Means == "" {
			t.Errorf("%v is no area", row)
		}
	}
}
