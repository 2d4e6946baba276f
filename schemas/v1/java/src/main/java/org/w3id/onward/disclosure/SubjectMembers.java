package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Members that a list gained or lost: at least one of the two.
 *
 * @param added The members that joined.
 * @param removed The members that left.
 */
public record SubjectMembers(
        Optional<List<Subject>> added,
        Optional<List<Subject>> removed) {
    public SubjectMembers {
        added = added.map(value -> Check.list("added", value, 0));
        removed = removed.map(value -> Check.list("removed", value, 0));
        Check.keys(
                (added.isPresent() ? 1 : 0)
                        + (removed.isPresent() ? 1 : 0),
                1);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.added.ifPresent(
                value -> json.set("added", Json.list(value, Subject::toJson)));
        this.removed.ifPresent(
                value -> json.set("removed", Json.list(value, Subject::toJson)));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        this.added.ifPresent(builder::added);
        this.removed.ifPresent(builder::removed);
        return builder;
    }

    /** Builds a {@link SubjectMembers}. */
    public static final class Builder {
        private List<Subject> added;
        private List<Subject> removed;

        private Builder() {}

        /**
         * {@return this, with {@code added} set}
         *
         * @param added The members that joined.
         */
        public Builder added(List<Subject> added) {
            this.added = added;
            return this;
        }

        /**
         * {@return this, with {@code removed} set}
         *
         * @param removed The members that left.
         */
        public Builder removed(List<Subject> removed) {
            this.removed = removed;
            return this;
        }

        /** {@return what was set, checked} */
        public SubjectMembers build() {
            return new SubjectMembers(
                    Optional.ofNullable(added),
                    Optional.ofNullable(removed));
        }
    }
}
