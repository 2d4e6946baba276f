package smallcase

import "testing"

func TestAFieldGivesWayToAMethod(t *testing.T) {
	class, err := Parse([]byte(`{"type":"a","validate":"b","kind":"2021/914"}`))
	if err != nil {
		t.Fatal(err)
	}
	if *class.Validate_ != "b" || *class.Kind != Kind2021_914 || class.Validate() != nil {
		t.Errorf("%v", class)
	}
}
