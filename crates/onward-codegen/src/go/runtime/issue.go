// Package jsontext reads JSON text token by token, with the place of every issue, and writes it.
package jsontext

import "strings"

// Issue is something in a document that must not be there, or that is missing.
type Issue struct {
	// Path tells where: a JSON Pointer to the key or value, or to the object that lacks a key.
	Path string

	// Message tells what is wrong, for a person.
	Message string
}

// String puts the path before the message.
func (i Issue) String() string {
	if i.Path == "" {
		return i.Message
	}
	return i.Path + ": " + i.Message
}

// InvalidError tells why a document is refused.
type InvalidError struct {
	// Issues are those of the text, and behind them those of what it says, each in the order of
	// the document. There is at least one.
	Issues []Issue
}

// Error gives every issue on a line of its own.
func (e *InvalidError) Error() string {
	lines := make([]string, len(e.Issues))
	for i, issue := range e.Issues {
		lines[i] = issue.String()
	}
	return strings.Join(lines, "\n")
}

// Refuse is the error of one issue, at the root.
func Refuse(message string) error {
	return &InvalidError{Issues: []Issue{{Message: message}}}
}
