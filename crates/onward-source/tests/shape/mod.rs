//! What the tests expect where.

use onward_source::Shape;

/// At `text`, `huge`, `date` and `nested[].area` and `note` scalars are text; elsewhere anything
/// is expected. `text` may also be texts by language.
pub(crate) static SHAPE: Shape = {
    static TEXT: Shape = Shape { text: true, members: &[], others: Shape::ANY, items: Shape::ANY };
    static TEXTS: Shape = Shape { text: true, members: &[], others: &TEXT, items: Shape::ANY };
    static NESTED: Shape = Shape {
        text: false,
        members: &[],
        others: Shape::ANY,
        items: &Shape {
            text: false,
            members: &[("area", &TEXT), ("note", &TEXTS)],
            others: Shape::ANY,
            items: Shape::ANY,
        },
    };
    Shape {
        text: false,
        members: &[("text", &TEXTS), ("huge", &TEXT), ("date", &TEXT), ("nested", &NESTED)],
        others: Shape::ANY,
        items: Shape::ANY,
    }
};
