// Package disclosure: Subprocessor disclosures in the Onward format: types, strict and tolerant
// readers, code lists.
//
// [Parse] reads strictly: what the schema refuses, it refuses, with every issue and its place. The
// package tolerant beside this one keeps what the schema does not name.
//
// An optional value is a pointer, slice or interface that is nil where it is absent. An empty slice
// is a list that is there.
package disclosure

import "w3id.org/onward/disclosure/internal/jsontext"

// Issue is something in a document that must not be there, or that is missing: its Path, a JSON
// Pointer to the key or value, or to the object that lacks a key, and its Message for a person.
type Issue = jsontext.Issue

// InvalidError tells why a document is refused: its Issues, of which there is at least one. Those
// of the text come first (it is no JSON, or has a key twice), and behind them those of what it
// says, in the order of the document.
type InvalidError = jsontext.InvalidError

// Parse reads a document from JSON text. What the schema refuses, it refuses.
//
// The error is an [*InvalidError].
func Parse(text []byte) (*Disclosure, error) {
	document := new(Disclosure)
	if err := jsontext.Read(text, document.read); err != nil {
		return nil, err
	}
	return document, nil
}
