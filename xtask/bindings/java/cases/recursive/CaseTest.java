import com.example.smallcase.InvalidDocumentException;
import com.example.smallcase.Tree;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A value of Jackson that is too deep is refused, and does not exhaust the stack. */
final class CaseTest {
    private CaseTest() {}

    public static void main(String[] arguments) {
        assert Tree.fromJson(tree(62)).children().isPresent();
        try {
            throw new AssertionError(Tree.fromJson(tree(1_000_000)));
        } catch (InvalidDocumentException refused) {
            String message = refused.issues().get(0).message();
            assert message.equals("lists and objects lie more than 128 deep") : refused;
        }
    }

    private static ObjectNode tree(int forks) {
        ObjectNode branch = JsonNodeFactory.instance.objectNode();
        for (int count = 0; count < forks; count++) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            outer.putObject("fork").<ObjectNode>set("left", branch).putObject("right");
            branch = outer;
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("name", "oak");
        tree.putArray("children").add(branch);
        return tree;
    }
}
