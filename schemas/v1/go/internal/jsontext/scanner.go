package jsontext

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner takes a text apart.
type scanner struct {
	text []byte
	at   int

	// isBroken tells that the text is no JSON; it was read up to where that was seen.
	isBroken bool

	// ofText are the issues of the text, whatever it says.
	ofText []Issue
}

// fail notes why the text is no JSON, and goes to its end.
func (s *scanner) fail(what string) {
	if s.isBroken {
		return
	}
	before := s.text[:s.at]
	line := bytes.Count(before, []byte{'\n'}) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	message := fmt.Sprintf("line %d, column %d: %s", line, column, what)
	s.ofText = append(s.ofText, Issue{Message: message})
	s.isBroken = true
	s.at = len(s.text)
}

func (s *scanner) blanks() {
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case ' ', '\t', '\n', '\r':
			s.at++
		default:
			return
		}
	}
}

// Peek is the first byte of what comes next; 0 at the end.
func (s *scanner) Peek() byte {
	s.blanks()
	return s.byte()
}

// byte is the next byte; 0 at the end.
func (s *scanner) byte() byte {
	if s.at < len(s.text) {
		return s.text[s.at]
	}
	return 0
}

// word takes `true`, `false` or `null`.
func (s *scanner) word() {
	for _, word := range []string{"true", "false", "null"} {
		if bytes.HasPrefix(s.text[s.at:], []byte(word)) {
			s.at += len(word)
			return
		}
	}
	s.fail("a value is expected")
}

// number takes a number, and gives it as it is written.
func (s *scanner) number() []byte {
	start := s.at
	if s.byte() == '-' {
		s.at++
	}
	switch {
	case s.byte() == '0':
		s.at++
	case s.digits():
	case s.at > start:
		s.fail("a digit is expected")
	case s.at == len(s.text):
		s.fail("the text ends where a value is expected")
	default:
		s.fail("a value is expected")
	}
	if s.byte() == '.' {
		s.at++
		if !s.digits() {
			s.fail("a digit is expected after the point")
		}
	}
	if sign := s.byte(); sign == 'e' || sign == 'E' {
		s.at++
		if sign := s.byte(); sign == '+' || sign == '-' {
			s.at++
		}
		if !s.digits() {
			s.fail("a digit is expected in the exponent")
		}
	}
	return s.text[start:s.at]
}

// digits takes digits, and tells whether there was one.
func (s *scanner) digits() bool {
	start := s.at
	for c := s.byte(); c >= '0' && c <= '9'; c = s.byte() {
		s.at++
	}
	return s.at > start
}

// quoted takes a string, and gives what it says: a part of the text where nothing is escaped.
func (s *scanner) quoted() []byte {
	s.at++
	start := s.at
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case c == '"':
			s.at++
			return s.text[start : s.at-1]
		case c == '\\':
			return s.escaped(start)
		case c < ' ':
			s.fail("a control character must be escaped")
			return nil
		}
		s.at++
	}
	s.fail("the text ends within a string")
	return nil
}

// escaped takes the rest of a string in which something is escaped.
func (s *scanner) escaped(start int) []byte {
	text := append([]byte(nil), s.text[start:s.at]...)
	for s.at < len(s.text) {
		c := s.text[s.at]
		if c < ' ' {
			s.fail("a control character must be escaped")
			return nil
		}
		s.at++
		switch c {
		case '"':
			return text
		case '\\':
			text = s.escape(text)
		default:
			text = append(text, c)
		}
	}
	s.fail("the text ends within a string")
	return nil
}

// escape takes what stands behind a backslash.
func (s *scanner) escape(text []byte) []byte {
	c := s.byte()
	if c != 'u' {
		i := bytes.IndexByte([]byte(`"\/bfnrt`), c)
		if i < 0 {
			s.fail("no such escape")
			return text
		}
		s.at++
		return append(text, "\"\\/\b\f\n\r\t"[i])
	}
	unit := s.unit()
	if !utf16.IsSurrogate(unit) {
		return utf8.AppendRune(text, unit)
	}
	if bytes.HasPrefix(s.text[s.at:], []byte(`\u`)) {
		half := *s
		half.at++
		letter := utf16.DecodeRune(unit, half.unit())
		if letter != utf8.RuneError {
			s.at = half.at
			return utf8.AppendRune(text, letter)
		}
	}
	s.ofText = append(s.ofText, Issue{Message: "half of a surrogate pair stands alone"})
	return utf8.AppendRune(text, utf8.RuneError)
}

// unit takes `u` and four hexadecimal digits.
func (s *scanner) unit() rune {
	s.at++
	if s.at+4 <= len(s.text) {
		unit, err := strconv.ParseUint(string(s.text[s.at:s.at+4]), 16, 16)
		if err == nil {
			s.at += 4
			return rune(unit)
		}
	}
	s.fail("four hexadecimal digits are expected after `\\u`")
	return utf8.RuneError
}
