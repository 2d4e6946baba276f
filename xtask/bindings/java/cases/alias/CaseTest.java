import com.example.smallcase.Numbers;
import com.example.smallcase.Shelf;
import java.util.List;

/** Lists in lists are read, checked and written. */
final class CaseTest {
    private CaseTest() {}

    public static void main(String[] arguments) {
        String text = "{\"numbers\":[1,2],\"all\":[[3,4,5],[6,7]]}";
        Shelf shelf = Shelf.parse(text);
        assert shelf.write().equals(text) : shelf;
        assert shelf.all().orElseThrow().get(1).equals(new Numbers(List.of(6, 7))) : shelf;
        try {
            throw new AssertionError(new Numbers(List.of(6)));
        } catch (IllegalArgumentException refused) {
            assert refused.getMessage().equals("value: the list has 1 elements; 2 are needed") : refused;
        }
    }
}
