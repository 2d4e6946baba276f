// Package tolerant reads documents of later minor versions too: it keeps keys, codes and forms that
// the schema does not name, and writes them as they came.
//
// Its types are those of the strict package beside it, with room for these.
package tolerant

import "w3id.org/onward/disclosure/internal/jsontext"

// Parse reads a document from JSON text. It keeps what the schema does not name.
//
// The error is a *disclosure.InvalidError.
func Parse(text []byte) (*Disclosure, error) {
	document := new(Disclosure)
	if err := jsontext.Read(text, document.read); err != nil {
		return nil, err
	}
	return document, nil
}
