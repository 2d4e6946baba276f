package jsontext

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Unbounded is the greatest length of a text that may have any.
const Unbounded = math.MaxInt

// Text is what a string must be like.
type Text struct {
	// Pattern is what all of it must match, unless it is nil.
	Pattern *regexp.Regexp

	// Least and Most bound the number of code points.
	Least, Most int

	// OneLine tells that line breaks are refused.
	OneLine bool
}

// Check tells what is wrong with a string.
func (t *Text) Check(text string) error {
	// As many bytes as that are enough, and the usual case needs no count.
	length := len(text)
	if t.Least > 1 || t.Most < length {
		length = utf8.RuneCountInString(text)
	}
	switch {
	case length < t.Least && t.Least == 1:
		return Refuse("the text must not be empty")
	case length < t.Least:
		return Refuse(fmt.Sprintf("the text has %d characters; %d are needed", length, t.Least))
	case length > t.Most:
		return Refuse(fmt.Sprintf("the text has %d characters; %d are allowed", length, t.Most))
	case t.Pattern != nil && !t.Pattern.MatchString(text):
		return Refuse(fmt.Sprintf("the text does not match `%s`", t.Pattern))
	case t.OneLine && strings.ContainsAny(text, "\r\n"):
		return Refuse("the text must stand on one line")
	}
	return nil
}

// NoCode is the error of a string that is none of the codes.
func NoCode(text string) error {
	return Refuse(fmt.Sprintf("`%s` is none of the codes", text))
}
