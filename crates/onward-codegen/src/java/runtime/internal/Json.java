package NAMESPACE.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Makes JSON values. */
public final class Json {
    private Json() {}

    /** {@return an object with no members yet} */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * {@return a list}
     *
     * @param <T> the type of the elements
     * @param items the elements
     * @param write writes an element
     */
    public static <T> ArrayNode list(List<T> items, Function<T, JsonNode> write) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> list.add(write.apply(item)));
        return list;
    }
}
