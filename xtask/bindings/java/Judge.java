import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Function;
import org.w3id.onward.disclosure.Disclosure;
import org.w3id.onward.disclosure.InvalidDocumentException;
import org.w3id.onward.disclosure.Issue;

/** Judges vectors with the package: one line of JSON for each. */
final class Judge {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Judge() {}

    public static void main(String[] files) throws IOException {
        StringBuilder judgements = new StringBuilder();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
                judgements.append(judge(MAPPER.readTree(line))).append('\n');
            }
        }
        System.out.write(judgements.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static ObjectNode judge(JsonNode vector) {
        byte[] text = vector.has("document")
                ? vector.get("document").textValue().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(vector.get("base64").textValue());
        ObjectNode judgement = MAPPER.createObjectNode();
        judgement.set("name", vector.get("name"));
        judgement.set("strict", verdict(text, bytes -> Disclosure.parse(bytes).write()));
        judgement.set("tolerant", verdict(text, bytes ->
                org.w3id.onward.disclosure.tolerant.Disclosure.parse(bytes).write()));
        return judgement;
    }

    private static ObjectNode verdict(byte[] text, Function<byte[], String> readAndWrite) {
        ObjectNode verdict = MAPPER.createObjectNode();
        try {
            String written = readAndWrite.apply(text);
            return verdict.put("valid", true).put("written", written);
        } catch (InvalidDocumentException invalid) {
            Issue issue = invalid.issues().get(0);
            return verdict.put("valid", false)
                    .put("path", issue.path())
                    .put("message", issue.message());
        }
    }
}
