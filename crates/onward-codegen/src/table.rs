//! Tables of codes and facts that go with a schema.
