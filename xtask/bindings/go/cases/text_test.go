package smallcase

import "testing"

func TestLengthsAreThoseOfCodePointsOnOneLine(t *testing.T) {
	for text, isValid := range map[Motto]bool{
		"":            false,
		"é":           false,
		"éé":          true,
		"éééééééééé":  true,
		"ééééééééééé": false,
		"two\nlines":  false,
		"two\rlines":  false,
		"on one line": false,
		"on 1 line.":  true,
	} {
		if text.Valid() != isValid {
			t.Errorf("%q: %v", text, text.Validate())
		}
	}
}
