//! The schema of disclosures is within what bindings have room for.

use onward_codegen::{Branch, Shape, read};

#[test]
fn every_definition_is_read() {
    let schema = onward_schema::json_schema::draft_2020_12();
    let model = read(&schema).expect("bindings have room for it");
    let count = schema["$defs"].as_object().expect("definitions").len();
    assert_eq!(model.types.len(), count + 1);
    let Shape::Union(transfer) = &model.find("Transfer").shape else {
        panic!("a transfer is a union");
    };
    assert_eq!(transfer.text.as_deref(), Some("Mechanism"));
    assert!(matches!(&transfer.object, Branch::Tagged { tag, .. } if tag == "mechanism"));
    assert_eq!(model.find("ExtensionValue").shape, Shape::Json);
    assert!(!model.is_recursive("Disclosure"));
}
