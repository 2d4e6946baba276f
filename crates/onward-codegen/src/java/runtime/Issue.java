package NAMESPACE;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something in a document that must not be there, or that is missing.
 *
 * @param path where: a JSON Pointer to the key or value, or to the object that lacks a key
 * @param message what is wrong, for a person
 */
public record Issue(String path, String message) implements Serializable {
    public Issue {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
