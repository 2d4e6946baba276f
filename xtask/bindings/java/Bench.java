import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.onward.disclosure.Disclosure;

/**
 * Times parse and check: this package, and databind into plain records without a check; nanoseconds
 * for each document, the best of several rounds that take turns.
 */
final class Bench {
    private static final int ROUNDS = 300;
    private static final int TIMES = 50;

    private Bench() {}

    /** Reads a document. */
    private interface Contender {
        Object read(byte[] text) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(arguments[0]));
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("Disclosure.parse", Disclosure::parse);
        contenders.put("databind, plain records, no check", bytes ->
                mapper.readValue(bytes, PlainDisclosure.class));
        Map<String, Long> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                long start = System.nanoTime();
                for (int count = 0; count < TIMES; count++) {
                    contender.getValue().read(text);
                }
                long spent = (System.nanoTime() - start) / TIMES;
                best.merge(contender.getKey(), spent, Math::min);
            }
        }
        best.forEach((name, time) -> System.out.println(name + " " + time));
    }

    // A disclosure as databind is given it by somebody in a hurry: nothing is checked, and what may
    // be a string or an object is left as it is.

    record PlainDisclosure(
            int format,
            Organization publisher,
            Agreement agreement,
            String language,
            List<String> translations,
            String updated,
            JsonNode text,
            Notice notice,
            List<Product> products,
            List<Obligation> obligations,
            List<Party> subprocessors,
            List<Affiliate> affiliates,
            IntraGroup intraGroup,
            List<String> baseline,
            List<Tombstone> former,
            List<Entry> changelog) {}

    record Organization(String name, String legalName, String country) {}

    record Agreement(JsonNode title, String url) {}

    record Notice(Integer days, List<Channel> channels, JsonNode text) {}

    record Channel(String kind, String url, String email, JsonNode text) {}

    record Product(String id, String name, String url) {}

    record Obligation(String kind, JsonNode text) {}

    record Party(
            String id,
            String name,
            List<String> aliases,
            List<String> products,
            List<JsonNode> purposes,
            List<JsonNode> data,
            List<JsonNode> subjects,
            Condition condition,
            List<JsonNode> locations,
            List<JsonNode> transfers,
            List<Safeguard> safeguards) {}

    record Condition(String choice, String by, JsonNode text) {}

    record Safeguard(String kind, JsonNode title, String url) {}

    record Affiliate(String id, String name, List<JsonNode> registrations) {}

    record IntraGroup(List<JsonNode> transfers, JsonNode text) {}

    record Tombstone(String kind, String id, String name, String left, String successor) {}

    record Entry(String date, List<Change> changes, JsonNode note) {}

    record Change(
            String type,
            String subject,
            String reason,
            String into,
            String list,
            List<String> fields,
            Locations locations,
            JsonNode note) {}

    record Locations(List<JsonNode> added, List<JsonNode> removed) {}
}
