package org.w3id.onward.disclosure;

import java.util.List;
import java.util.stream.Collectors;

/** Why a document is refused: its issues, of which there is at least one. */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Issue[] issues;

    /**
     * An exception with these issues.
     *
     * @param issues the issues, in the order of the document
     */
    public InvalidDocumentException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
        this.issues = issues.toArray(Issue[]::new);
    }

    /** {@return every issue, in the order of the document} */
    public List<Issue> issues() {
        return List.of(issues);
    }
}
