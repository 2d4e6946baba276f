package jsontext

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxDepth is how deep lists and objects may lie in each other.
const MaxDepth = 128

const tooDeep = "lists and objects lie more than 128 deep"

// Reader reads a JSON text from front to back. It goes on after an issue where it can, so that it
// finds every one.
type Reader struct {
	scanner

	// open are the objects and lists that the place lies in.
	open []container

	// keys are those of the open objects that were read.
	keys [][]byte

	// issues are those of what the text says.
	issues []Issue
}

// container is an object or list that is being read.
type container struct {
	// isObject tells that it is an object, and no list.
	isObject bool

	// isOver tells that nothing more is in it; nothing is in a value of another kind.
	isOver bool

	// isWrong tells that there is a value of another kind in its place.
	isWrong bool

	// isInside tells that the place is at one of its members.
	isInside bool

	// firstKey is where its keys begin among those of all.
	firstKey int

	// index counts its members, from the one before the first.
	index int

	// seen are its keys, once there are many.
	seen map[string]bool
}

// manyKeys is from how many keys on they are looked up rather than compared one by one.
const manyKeys = 32

// Read reads a text. What `read` takes from it must be all of it.
func Read(text []byte, read func(*Reader)) error {
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(text) {
		return Refuse("the text is no UTF-8")
	}
	r := &Reader{scanner: scanner{text: text}}
	read(r)
	if r.blanks(); r.at < len(r.text) {
		r.fail("the text goes on after its end")
	}
	all := r.ofText
	if !r.isBroken {
		all = append(all, r.issues...)
	}
	if len(all) > 0 {
		return &InvalidError{Issues: all}
	}
	return nil
}

// pointer is the present place.
func (r *Reader) pointer() string {
	var path strings.Builder
	for i, c := range r.open {
		switch {
		case !c.isInside:
		case c.isObject:
			last := len(r.keys) - 1
			if i+1 < len(r.open) {
				last = r.open[i+1].firstKey - 1
			}
			path.WriteByte('/')
			path.WriteString(escape.Replace(string(r.keys[last])))
		default:
			path.WriteByte('/')
			path.WriteString(strconv.Itoa(c.index))
		}
	}
	return path.String()
}

var escape = strings.NewReplacer("~", "~0", "/", "~1")

func (r *Reader) issue(message string) {
	r.issues = append(r.issues, Issue{Path: r.pointer(), Message: message})
}

// Check notes an error at the present place, if it is one.
func (r *Reader) Check(err error) {
	if err != nil {
		r.issue(err.Error())
	}
}

// Wrong notes that something else is expected here, and passes over the value.
func (r *Reader) Wrong(expected string) {
	r.issue(expected + " is expected here, not " + kindOf(r.Peek()))
	r.Skip()
}

// kindOf tells what a value is that begins so.
func kindOf(first byte) string {
	switch first {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "a string"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	}
	return "a number"
}

// Object enters an object. Its keys are then to be taken, until there is none left, and the object
// is to be left, also where there is a value of another kind.
func (r *Reader) Object() {
	r.enter('{', "an object")
}

// List enters a list, as [Reader.Object] does an object.
func (r *Reader) List() {
	r.enter('[', "a list")
}

func (r *Reader) enter(sign byte, expected string) {
	isWrong := r.Peek() != sign
	switch {
	case isWrong:
		r.Wrong(expected)
	case len(r.open) == MaxDepth:
		r.fail(tooDeep)
	default:
		r.at++
	}
	r.open = append(r.open, container{
		isObject: sign == '{',
		isOver:   isWrong,
		isWrong:  isWrong,
		firstKey: len(r.keys),
		index:    -1,
	})
}

// next goes to the next member of the innermost container, if there is one.
func (r *Reader) next(end byte) bool {
	c := &r.open[len(r.open)-1]
	c.isInside = false
	if c.isOver || r.isBroken {
		return false
	}
	if r.Peek() == end {
		r.at++
		c.isOver = true
		return false
	}
	if c.index >= 0 {
		if r.Peek() != ',' {
			r.fail("`,` or `" + string(end) + "` is expected")
			return false
		}
		r.at++
	}
	c.index++
	return true
}

// NextItem goes to the next element of a list, and tells whether there is one.
func (r *Reader) NextItem() bool {
	isThere := r.next(']')
	r.open[len(r.open)-1].isInside = isThere
	return isThere
}

// NextKey goes to the next key of an object and to its value, and tells whether there is one. It
// passes over keys that stand twice.
func (r *Reader) NextKey() bool {
	for r.next('}') {
		if r.Peek() != '"' {
			r.fail("a key in quotes is expected")
			return false
		}
		key := r.quoted()
		if r.Peek() != ':' {
			r.fail("`:` is expected after the key")
			return false
		}
		r.at++
		c := &r.open[len(r.open)-1]
		isTwice := c.has(r.keys[c.firstKey:], key)
		c.isInside = true
		r.keys = append(r.keys, key)
		if !isTwice {
			return true
		}
		r.ofText = append(r.ofText, Issue{r.pointer(), "the key stands twice in this object"})
		r.Skip()
	}
	return false
}

// has tells whether a key is among those that were read, and makes it one of them.
func (c *container) has(keys [][]byte, key []byte) bool {
	if len(keys) < manyKeys {
		return isAmong(keys, key)
	}
	if c.seen == nil {
		c.seen = make(map[string]bool)
		for _, known := range keys {
			c.seen[string(known)] = true
		}
	}
	isThere := c.seen[string(key)]
	c.seen[string(key)] = true
	return isThere
}

func isAmong(keys [][]byte, key []byte) bool {
	for _, known := range keys {
		if bytes.Equal(known, key) {
			return true
		}
	}
	return false
}

// Key is the present key of the innermost object.
func (r *Reader) Key() []byte {
	return r.keys[len(r.keys)-1]
}

// EndList leaves a list, and notes whether it has fewer elements than that.
func (r *Reader) EndList(least int) {
	last := len(r.open) - 1
	c := r.open[last]
	r.open = r.open[:last]
	count := c.index + 1
	switch {
	case count >= least || c.isWrong || r.isBroken:
	case least == 1:
		r.issue("the list must not be empty")
	default:
		r.issue(fmt.Sprintf("the list has %d elements; %d are needed", count, least))
	}
}

// EndObject leaves an object, and notes whether it has fewer keys than that, and which of the keys
// it lacks that are required.
func (r *Reader) EndObject(least int, required ...string) {
	last := len(r.open) - 1
	c := r.open[last]
	r.open = r.open[:last]
	keys := r.keys[c.firstKey:]
	r.keys = r.keys[:c.firstKey]
	if c.isWrong || r.isBroken {
		return
	}
	if len(keys) < least {
		r.issue(fmt.Sprintf("at least %d of the keys must be given", least))
	}
	for _, key := range required {
		if !isAmong(keys, []byte(key)) {
			r.issue(fmt.Sprintf("the key `%s` is missing", key))
		}
	}
}

// UnknownKey notes that the present key must not be there, and passes over its value.
func (r *Reader) UnknownKey() {
	r.issue(fmt.Sprintf("`%s` is no key of this object", r.Key()))
	r.Skip()
}

// Tag looks ahead for what a key says that tells which object this is. It notes if there is none,
// and passes over the object.
func (r *Reader) Tag(key string) (string, bool) {
	ahead := Reader{scanner: r.scanner}
	for ahead.Object(); ahead.NextKey(); {
		if string(ahead.Key()) != key {
			ahead.Skip()
			continue
		}
		if ahead.Peek() == '"' {
			return string(ahead.quoted()), true
		}
		r.badTag(key, "a string is expected here, not "+kindOf(ahead.Peek()))
		return "", false
	}
	if !ahead.isBroken {
		r.issue(fmt.Sprintf("the key `%s` is missing: it tells what this is", key))
	}
	r.Skip()
	return "", false
}

// UnknownTag notes that the tag of an object is none of those known, and passes over the object.
func (r *Reader) UnknownTag(key, tag string) {
	r.badTag(key, fmt.Sprintf("`%s` is none of the values of `%s`", tag, key))
}

// badTag notes what is wrong with the tag of an object, and passes over the object.
func (r *Reader) badTag(key, message string) {
	path := r.pointer() + "/" + escape.Replace(key)
	r.issues = append(r.issues, Issue{Path: path, Message: message})
	r.Skip()
}

// Literal takes this string and no other.
func (r *Reader) Literal(literal string) string {
	if text, ok := r.String(); ok && text != literal {
		r.issue(fmt.Sprintf("`%s` is expected here", literal))
	}
	return literal
}

// String takes a string. It tells whether there is one.
func (r *Reader) String() (string, bool) {
	if r.Peek() != '"' {
		r.Wrong("a string")
		return "", false
	}
	return string(r.quoted()), !r.isBroken
}

// Bool takes true or false.
func (r *Reader) Bool() bool {
	first := r.Peek()
	if first != 't' && first != 'f' {
		r.Wrong("true or false")
		return false
	}
	r.word()
	return first == 't'
}

// Int takes an integer within bounds, which are included. A number is one by its value, however it
// is written.
func (r *Reader) Int(least, most int) int {
	if first := r.Peek(); first != '-' && (first < '0' || first > '9') {
		r.Wrong("an integer")
		return 0
	}
	number := r.number()
	if r.isBroken {
		return 0
	}
	value, err := strconv.ParseFloat(string(number), 64)
	switch {
	case err == nil && value != math.Trunc(value):
		r.issue(fmt.Sprintf("%s is no integer", number))
	case value >= float64(least) && value <= float64(most):
		return int(value)
	case least == most:
		r.issue(fmt.Sprintf("%s is not %d", number, least))
	default:
		r.issue(fmt.Sprintf("%s is not within %d and %d", number, least, most))
	}
	return 0
}

// Value takes any JSON value with no null in it.
func (r *Reader) Value() json.RawMessage {
	r.Peek()
	start := r.at
	r.walk(true)
	return append(json.RawMessage{}, r.text[start:r.at]...)
}

// Skip passes over any JSON value.
func (r *Reader) Skip() {
	r.walk(false)
}

// walk passes over a value. If it is `kept`, it notes what no value may be.
func (r *Reader) walk(kept bool) {
	switch r.Peek() {
	case '{':
		for r.Object(); r.NextKey(); {
			r.walk(kept)
		}
		r.EndObject(0)
	case '[':
		for r.List(); r.NextItem(); {
			r.walk(kept)
		}
		r.EndList(0)
	case '"':
		r.quoted()
	case 'n':
		if r.word(); kept {
			r.issue("null is no value: leave the key out")
		}
	case 't', 'f':
		r.word()
	default:
		number := r.number()
		if kept && isTooLarge(number) {
			r.issue("the number is too large")
		}
	}
}

// isTooLarge tells whether a number is beyond what 64 bits have room for.
func isTooLarge(number []byte) bool {
	_, err := strconv.ParseFloat(string(number), 64)
	return err != nil
}
