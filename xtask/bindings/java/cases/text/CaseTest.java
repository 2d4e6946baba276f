import com.example.smallcase.Card;
import com.example.smallcase.InvalidDocumentException;
import java.util.List;

/** Lengths are those of code points, on one line. */
final class CaseTest {
    private CaseTest() {}

    public static void main(String[] arguments) {
        for (String motto : List.of("éé", "\uD834\uDD1E".repeat(10), "on 1 line.")) {
            assert isMotto(motto) : motto;
        }
        for (String motto : List.of("", "\uD834\uDD1E", "é".repeat(11), "two\\nlines", "two\\rlines")) {
            assert !isMotto(motto) : motto;
        }
    }

    private static boolean isMotto(String motto) {
        try {
            return Card.parse("{\"name\":\"a\",\"motto\":\"" + motto + "\"}").motto().isPresent();
        } catch (InvalidDocumentException invalid) {
            assert invalid.issues().get(0).path().equals("/motto") : invalid;
            return false;
        }
    }
}
