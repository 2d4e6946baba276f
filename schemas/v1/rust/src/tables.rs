//! Codes and facts that go with the format.
