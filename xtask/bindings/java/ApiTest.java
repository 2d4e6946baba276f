import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.onward.disclosure.Activity;
import org.w3id.onward.disclosure.Area;
import org.w3id.onward.disclosure.Date;
import org.w3id.onward.disclosure.Disclosure;
import org.w3id.onward.disclosure.Id;
import org.w3id.onward.disclosure.InvalidDocumentException;
import org.w3id.onward.disclosure.Issue;
import org.w3id.onward.disclosure.LanguageTag;
import org.w3id.onward.disclosure.Location;
import org.w3id.onward.disclosure.LocationObject;
import org.w3id.onward.disclosure.NonEmptyString;
import org.w3id.onward.disclosure.Organization;
import org.w3id.onward.disclosure.PurposeCategory;
import org.w3id.onward.disclosure.Subprocessor;
import org.w3id.onward.disclosure.Transfer;
import org.w3id.onward.disclosure.TransferScc;
import org.w3id.onward.disclosure.tolerant.Purpose;

/** The package as a user meets it. */
final class ApiTest {
    private static final Subprocessor PARTY = Subprocessor.builder()
            .id(new Id("aurora-cloud"))
            .name(new NonEmptyString("Aurora Cloud"))
            .purposes(List.of(PurposeCategory.HOSTING))
            .locations(List.of(
                    Area.DE,
                    LocationObject.builder().area(Area.US).activities(List.of(Activity.ACCESS)).build()))
            .transfers(List.of(TransferScc.builder().modules(List.of(3)).build()))
            .extensions(Map.of("x-tier", IntNode.valueOf(2)))
            .build();

    private static final Disclosure DOCUMENT = Disclosure.builder()
            .format(1)
            .publisher(Organization.builder().name(new NonEmptyString("Northwind")).build())
            .language(new LanguageTag("en"))
            .updated(new Date("2026-01-01"))
            .subprocessors(List.of(PARTY))
            .changelog(List.of())
            .build();

    private static final String TEXT = DOCUMENT.write();

    private ApiTest() {}

    public static void main(String[] arguments) throws Exception {
        aDocumentIsWrittenAndRead();
        tagsTellWhatAFormHas();
        everyIssueHasItsPlace();
        whatIsMadeIsChecked();
        whatIsNotGivenIsNamed();
        listsCannotBeChangedLater();
        theTolerantReaderKeepsWhatItDoesNotKnow();
        longTextsDoNotExhaustTheStack();
    }

    private static void aDocumentIsWrittenAndRead() throws Exception {
        equal(TEXT, "{\"format\":1,\"publisher\":{\"name\":\"Northwind\"},\"language\":\"en\","
                + "\"updated\":\"2026-01-01\",\"subprocessors\":[{\"id\":\"aurora-cloud\","
                + "\"name\":\"Aurora Cloud\",\"purposes\":[\"hosting\"],\"locations\":[\"DE\","
                + "{\"area\":\"US\",\"activities\":[\"access\"]}],\"transfers\":[{\"mechanism\":"
                + "\"scc\",\"modules\":[3]}],\"x-tier\":2}],\"changelog\":[]}");
        equal(Disclosure.parse(TEXT), DOCUMENT);
        equal(Disclosure.parse(TEXT.getBytes(StandardCharsets.UTF_8)), DOCUMENT);
        JsonNode json = new ObjectMapper().readTree(TEXT);
        equal(Disclosure.fromJson(json), DOCUMENT);
        equal(DOCUMENT.toJson(), json);
        equal(DOCUMENT.toBuilder().build(), DOCUMENT);
        equal(Area.of("DE"), Optional.of(Area.DE));
    }

    private static void tagsTellWhatAFormHas() {
        Transfer transfer = PARTY.transfers().orElseThrow().get(0);
        List<Integer> modules = transfer instanceof TransferScc scc
                ? scc.modules().orElse(List.of())
                : List.of();
        equal(modules, List.of(3));
    }

    private static void everyIssueHasItsPlace() {
        String text = TEXT.replace("\"en\"", "\"EN\"")
                .replace("{\"area\"", "{\"slogan\":\"~/\",\"area\"")
                .replace("\"name\":\"Aurora", "\"id\":\"x\",\"name\":\"Aurora")
                .replace(",\"changelog\":[]", "");
        equal(
                paths(text),
                List.of("/subprocessors/0/id", "/language", "/subprocessors/0/locations/1/slogan", ""));
        equal(paths("{\"format\":1,}"), List.of(""));
        equal(paths("[".repeat(200)), List.of(""));
        equal(paths("{\"a~b/c\":1}").get(0), "/a~0b~1c");
    }

    private static void whatIsMadeIsChecked() {
        equal(refusal(() -> new Id("Aurora Cloud")), "the text does not match "
                + "`^[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$`");
        equal(refusal(() -> DOCUMENT.toBuilder().format(2).build()), "format: 2 is not 1");
        equal(
                refusal(() -> PARTY.toBuilder().locations(List.of()).build()),
                "locations: the list must not be empty");
        equal(
                refusal(() -> PARTY.toBuilder().extensions(Map.of("tier", IntNode.valueOf(2))).build()),
                "the text does not match `^x-[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$`");
    }

    private static void whatIsNotGivenIsNamed() {
        try {
            throw new AssertionError(Subprocessor.builder().id(new Id("a")).build());
        } catch (NullPointerException missing) {
            equal(missing.getMessage(), "name");
        }
        try {
            throw new AssertionError(PARTY.toBuilder().purposes(null).build());
        } catch (NullPointerException missing) {
            equal(missing.getMessage(), "purposes");
        }
    }

    private static void listsCannotBeChangedLater() {
        List<Location> locations = new ArrayList<>(List.of(Area.DE));
        Subprocessor party = PARTY.toBuilder().locations(locations).build();
        locations.clear();
        equal(party.locations(), List.of(Area.DE));
    }

    private static void theTolerantReaderKeepsWhatItDoesNotKnow() {
        String text = TEXT.replace("\"scc\"", "\"pact\"")
                .replace("\"hosting\"", "\"teleportation\"")
                .replace("\"publisher\":{", "\"publisher\":{\"name\":\"N\",\"slogan\":[1]},\"_\":{");
        var document = org.w3id.onward.disclosure.tolerant.Disclosure.parse(text);
        equal(
                document.write(),
                text.replace(",\"_\":{\"name\":\"Northwind\"}", "")
                        .replace("\"changelog\":[]", "\"changelog\":[],\"_\":{\"name\":\"Northwind\"}"));
        var party = document.subprocessors().get(0);
        Purpose purpose = party.purposes().get(0);
        equal(purpose, new org.w3id.onward.disclosure.tolerant.PurposeCategory.Unknown("teleportation"));
        var transfer = party.transfers().orElseThrow().get(0);
        equal(transfer instanceof org.w3id.onward.disclosure.tolerant.Transfer.Unknown, true);
        equal(
                paths(text),
                List.of(
                        "/publisher/slogan",
                        "/_",
                        "/subprocessors/0/purposes/0",
                        "/subprocessors/0/transfers/0/mechanism"));
    }

    private static void longTextsDoNotExhaustTheStack() {
        equal(new Id("a" + "-a".repeat(100_000)).value().length(), 200_001);
        refusal(() -> new Id("a" + "-a".repeat(100_000) + "-"));
    }

    private static List<String> paths(String text) {
        try {
            Disclosure.parse(text);
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.issues().stream().map(Issue::path).toList();
        }
    }

    private static String refusal(Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
        throw new AssertionError("not refused");
    }

    private static void equal(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new AssertionError("found " + found + "\nexpected " + expected);
        }
    }
}
