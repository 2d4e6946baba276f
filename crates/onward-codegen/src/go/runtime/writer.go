package jsontext

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Writer writes JSON text, without blanks.
type Writer struct {
	text  []byte
	depth int
	err   error
}

// Write writes a value and reads it again, so that nothing is written that the reader refuses.
func Write(write func(*Writer), read func(*Reader)) ([]byte, error) {
	w := new(Writer)
	write(w)
	if w.err != nil {
		return nil, w.err
	}
	if err := Read(w.text, read); err != nil {
		return nil, err
	}
	return w.text, nil
}

// Object begins an object. It tells whether to go on: not where values lie too deep in each other,
// as in one that holds itself.
func (w *Writer) Object() bool {
	return w.enter('{')
}

// EndObject ends an object.
func (w *Writer) EndObject() {
	w.depth--
	w.text = append(w.text, '}')
}

// Key writes a key, whose value comes next.
func (w *Writer) Key(key string) {
	w.String(key)
	w.text = append(w.text, ':')
}

// List begins a list. It tells whether to go on.
func (w *Writer) List() bool {
	return w.enter('[')
}

// EndList ends a list.
func (w *Writer) EndList() {
	w.depth--
	w.text = append(w.text, ']')
}

func (w *Writer) enter(sign byte) bool {
	if w.depth == MaxDepth {
		w.err = Refuse(tooDeep)
	}
	if w.err != nil {
		return false
	}
	w.depth++
	w.comma()
	w.text = append(w.text, sign)
	return true
}

// comma parts a value or key from what stands before it.
func (w *Writer) comma() {
	if len(w.text) == 0 {
		return
	}
	switch w.text[len(w.text)-1] {
	case '{', '[', ':':
	default:
		w.text = append(w.text, ',')
	}
}

// String writes a string.
func (w *Writer) String(text string) {
	w.comma()
	w.text = append(w.text, '"')
	start := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		w.text = append(w.text, text[start:i]...)
		start = i + 1
		switch c {
		case '"', '\\':
			w.text = append(w.text, '\\', c)
		case '\n':
			w.text = append(w.text, `\n`...)
		case '\r':
			w.text = append(w.text, `\r`...)
		case '\t':
			w.text = append(w.text, `\t`...)
		default:
			w.text = append(w.text, fmt.Sprintf(`\u%04x`, c)...)
		}
	}
	w.text = append(w.text, text[start:]...)
	w.text = append(w.text, '"')
}

// Int writes an integer.
func (w *Writer) Int(value int) {
	w.comma()
	w.text = strconv.AppendInt(w.text, int64(value), 10)
}

// Bool writes true or false.
func (w *Writer) Bool(value bool) {
	w.comma()
	w.text = strconv.AppendBool(w.text, value)
}

// Null writes what no reader accepts, in the place of a value that is nil.
func (w *Writer) Null() {
	w.comma()
	w.text = append(w.text, "null"...)
}

// Value writes a JSON value as it is.
func (w *Writer) Value(value json.RawMessage) {
	switch {
	case value == nil:
		w.Null()
	case json.Valid(value):
		w.comma()
		w.text = append(w.text, value...)
	default:
		w.err = Refuse(fmt.Sprintf("`%s` is no JSON value", value))
	}
}
