package smallcase

import "testing"

func TestAValueThatHoldsItselfIsNotWritten(t *testing.T) {
	branch := Branch{Fork: new(Fork)}
	branch.Fork.Left, branch.Fork.Right = branch, branch
	tree := Tree{Name: "oak", Children: []Branch{branch}}
	err := tree.Validate()
	if err == nil || err.Error() != "lists and objects lie more than 128 deep" {
		t.Errorf("%v", err)
	}
}
