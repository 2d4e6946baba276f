//! What a caller expects where, as far as reading and writing depend on it.

/// Which scalars of a document are text, and in which order its keys are written.
///
/// A plain YAML scalar says nothing of its kind. Where text is expected, it is text, whatever it
/// looks like (`NO`, `1.10`, `true`); elsewhere `true`, `false` and JSON numbers are typed, and
/// all else is text. Null is null everywhere.
#[derive(Debug)]
pub struct Shape {
    /// Whether a scalar here is text.
    pub text: bool,
    /// What the values of an object here are, by key, in the order in which keys are written.
    pub members: &'static [(&'static str, &'static Shape)],
    /// What the values of other keys are.
    pub others: &'static Shape,
    /// What the elements of a list here are.
    pub items: &'static Shape,
}

impl Shape {
    /// Anything: no scalar is expected to be text, at any depth.
    pub const ANY: &'static Self =
        &Self { text: false, members: &[], others: Self::ANY_DEEPER, items: Self::ANY_DEEPER };

    const ANY_DEEPER: &'static Self = {
        static ANY: Shape = Shape { text: false, members: &[], others: &ANY, items: &ANY };
        &ANY
    };

    pub(crate) fn member(&self, key: &str) -> &'static Self {
        let known = self.members.iter().find(|(name, _)| *name == key);
        known.map_or(self.others, |(_, shape)| shape)
    }
}
