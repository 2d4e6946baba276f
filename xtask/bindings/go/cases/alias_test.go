package smallcase

import (
	"encoding/json"
	"testing"
)

func TestListsInListsAreReadAndWritten(t *testing.T) {
	text := `{"numbers":[1,2],"all":[[3,4,5],[6,7]]}`
	shelf, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	written, err := json.Marshal(shelf)
	if err != nil || string(written) != text {
		t.Errorf("%s, %v", written, err)
	}
	shelf.All[1] = Numbers{6}
	if err := shelf.Validate(); err == nil || err.Error() != "/all/1: the list has 1 elements; 2 are needed" {
		t.Errorf("%v", err)
	}
}
