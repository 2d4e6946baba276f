import com.example.smallcase.Class;
import com.example.smallcase.Kind;
import java.util.Optional;

/** Components and constants give way to words of the language and to methods. */
final class CaseTest {
    private CaseTest() {}

    public static void main(String[] arguments) {
        String text = "{\"type\":\"a\",\"class\":\"b\",\"toString\":\"c\",\"kind\":\"2021/914\"}";
        Class read = Class.parse(text);
        assert read.write().equals(text) : read;
        assert read.class_().equals(Optional.of("b")) : read;
        assert read.toString_().equals(Optional.of("c")) : read;
        assert read.kind().equals(Optional.of(Kind._2021_914)) : read;
    }
}
