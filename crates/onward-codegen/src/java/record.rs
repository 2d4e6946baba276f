//! Records.

use super::{Emitter, docs, idents, is_fixed, pattern, quoted, spread, to_json};
use crate::{
    model::{Definition, Field, Record, Type},
    writer::Writer,
};

/// Where keys go that the schema does not name.
pub(super) struct Others {
    /// The name of the component.
    pub(super) name: String,
    docs: &'static str,
    /// The pattern of the keys; nothing, if every one may go there.
    pub(super) key: Option<String>,
    /// The type of the values.
    pub(super) kind: String,
    /// How a value is read.
    pub(super) read: String,
    /// What checks a value.
    check: String,
    /// How a value is written.
    write: String,
}

impl Emitter<'_> {
    pub(super) fn record(&self, writer: &mut Writer, definition: &Definition, record: &Record) {
        let class = self.class(&definition.name);
        let components = idents::components(record);
        let others = self.others(record, &components);
        let mut tags: Vec<(String, String)> = components
            .iter()
            .map(|(field, name)| (format!("@param {name}"), docs::html(&field.docs)))
            .collect();
        let mut declared: Vec<String> = components
            .iter()
            .map(|(field, name)| {
                let kind = if field.required {
                    self.kind(&field.kind)
                } else {
                    self.optional(&field.kind)
                };
                format!("{kind} {name}")
            })
            .collect();
        if let Some(others) = &others {
            tags.push((format!("@param {}", others.name), others.docs.to_owned()));
            declared.push(format!("Map<String, {}> {}", others.kind, others.name));
        }
        docs(writer, &super::types::documentation(definition), &tags);
        let implements = self.implements(&definition.name, "implements");
        let head = format!("public record {class}(");
        let head = spread(&head, &declared, &format!("){implements} {{"));
        writer.block(head, "}", |writer| {
            let key = others.as_ref().and_then(|others| others.key.as_deref());
            if let Some(key) = key {
                writer.line(format_args!(
                    "static final Pattern EXTENSION = Pattern.compile({});",
                    quoted(&pattern::without_recursion(key))
                ));
                writer.line("");
            }
            if !declared.is_empty() {
                constructor(self, writer, &class, record, &components, others.as_ref());
            }
            self.write_record(writer, definition, record, &components, others.as_ref());
            self.document(writer, definition, false);
            if !declared.is_empty() {
                self.builder(writer, &class, &components, others.as_ref());
            }
        });
    }

    pub(super) fn others(
        &self,
        record: &Record,
        components: &[(&Field, String)],
    ) -> Option<Others> {
        if self.is_tolerant() {
            return Some(Others {
                name: idents::free("others", components),
                docs: "The keys that the schema does not name.",
                key: None,
                kind: "JsonNode".to_owned(),
                read: "here.json(value)".to_owned(),
                check: "Check::json".to_owned(),
                write: "value".to_owned(),
            });
        }
        let extensions = record.extensions.as_ref()?;
        let name = idents::free("extensions", components);
        let check = self.checker(&extensions.value, &quoted(&name), &format!("{name}Item"));
        Some(Others {
            name,
            docs: "The publisher's own keys, which the schema does not name.",
            key: extensions.key.pattern.clone(),
            kind: self.boxed(&extensions.value),
            read: self.read(&extensions.value, "here", "value"),
            check: check.unwrap_or_else(|| "Objects::requireNonNull".to_owned()),
            write: self.write(&extensions.value, "value"),
        })
    }

    fn write_record(
        &self,
        writer: &mut Writer,
        definition: &Definition,
        record: &Record,
        components: &[(&Field, String)],
        others: Option<&Others>,
    ) {
        to_json(writer, "ObjectNode", self.is_branch(&definition.name), |writer| {
            writer.line("ObjectNode json = Json.object();");
            let mut names = components.iter();
            for field in &record.fields {
                let key = quoted(&field.key);
                if is_fixed(field) {
                    if let Type::Literal(value) = &field.kind {
                        writer.line(format_args!("json.put({key}, {});", quoted(value)));
                    }
                    continue;
                }
                let Some((_, name)) = names.next() else {
                    continue;
                };
                if field.required {
                    let value = self.write(&field.kind, &format!("this.{name}"));
                    writer.line(format_args!("json.set({key}, {value});"));
                } else {
                    let value = self.write(&field.kind, "value");
                    let set = format!("value -> json.set({key}, {value})");
                    writer.line(spread(&format!("this.{name}.ifPresent("), &[set], ");"));
                }
            }
            if let Some(others) = others {
                let Others { name, write, .. } = others;
                writer.line(format_args!(
                    "this.{name}.forEach((key, value) -> json.set(key, {write}));"
                ));
            }
            writer.line("return json;");
        });
    }

    fn builder(
        &self,
        writer: &mut Writer,
        class: &str,
        components: &[(&Field, String)],
        others: Option<&Others>,
    ) {
        writer.line("");
        docs(writer, "{@return a builder with nothing set}", &[]);
        writer.block("public static Builder builder() {", "}", |writer| {
            writer.line("return new Builder();");
        });
        writer.line("");
        docs(writer, "{@return a builder with everything set as it is here}", &[]);
        writer.block("public Builder toBuilder() {", "}", |writer| {
            writer.line("Builder builder = new Builder();");
            for (field, name) in components {
                if field.required {
                    writer.line(format_args!("builder.{name} = this.{name};"));
                } else {
                    let setter = format!("this.{name}.ifPresent(builder::{name});");
                    writer.line(setter);
                }
            }
            if let Some(others) = others {
                writer.line(format_args!("builder.{0} = this.{0};", others.name));
            }
            writer.line("return builder;");
        });
        writer.line("");
        docs(writer, &format!("Builds a {{@link {class}}}."), &[]);
        writer.block("public static final class Builder {", "}", |writer| {
            for (field, name) in components {
                writer.line(format_args!("private {} {name};", self.boxed(&field.kind)));
            }
            if let Some(others) = others {
                let Others { kind, name, .. } = others;
                writer.line(format_args!("private Map<String, {kind}> {name} = Map.of();"));
            }
            writer.line("");
            writer.line("private Builder() {}");
            for (field, name) in components {
                setter(writer, &self.kind(&field.kind), name, &field.docs);
            }
            if let Some(others) = others {
                let kind = format!("Map<String, {}>", others.kind);
                setter(writer, &kind, &others.name, others.docs);
            }
            writer.line("");
            docs(writer, "{@return what was set, checked}", &[]);
            writer.block(format_args!("public {class} build() {{"), "}", |writer| {
                let arguments = components.iter().map(|(field, name)| match &field.kind {
                    Type::Integer { .. } | Type::Boolean if field.required => {
                        format!("Objects.requireNonNull({name}, {})", quoted(name))
                    }
                    _ if field.required => name.clone(),
                    Type::Integer { .. } => {
                        format!("{name} == null ? OptionalInt.empty() : OptionalInt.of({name})")
                    }
                    _ => format!("Optional.ofNullable({name})"),
                });
                let others = others.iter().map(|others| others.name.clone());
                let arguments: Vec<String> = arguments.chain(others).collect();
                writer.line(spread(&format!("return new {class}("), &arguments, ");"));
            });
        });
    }
}

fn setter(writer: &mut Writer, kind: &str, name: &str, says: &str) {
    writer.line("");
    let text = format!("{{@return this, with {{@code {name}}} set}}");
    docs(writer, &text, &[(format!("@param {name}"), docs::html(says))]);
    writer.block(format_args!("public Builder {name}({kind} {name}) {{"), "}", |writer| {
        writer.line(format_args!("this.{name} = {name};"));
        writer.line("return this;");
    });
}

/// Writes the compact constructor.
fn constructor(
    emitter: &Emitter<'_>,
    writer: &mut Writer,
    class: &str,
    record: &Record,
    components: &[(&Field, String)],
    others: Option<&Others>,
) {
    writer.block(format_args!("public {class} {{"), "}", |writer| {
        for (field, name) in components {
            let label = quoted(name);
            let is_number = matches!(field.kind, Type::Integer { .. });
            let each = idents::free("value", components);
            if field.required {
                match emitter.check(&field.kind, &label, name) {
                    Some(check) if is_number => writer.line(format_args!("{check};")),
                    Some(check) => writer.line(format_args!("{name} = {check};")),
                    None if matches!(field.kind, Type::Boolean) => {}
                    None => writer.line(format_args!("Objects.requireNonNull({name}, {label});")),
                }
                continue;
            }
            match emitter.checker(&field.kind, &label, &each) {
                Some(check) if is_number => {
                    writer.line(spread(&format!("{name}.ifPresent("), &[check], ");"));
                }
                Some(check) => {
                    writer.line(spread(&format!("{name} = {name}.map("), &[check], ");"));
                }
                None => writer.line(format_args!("Objects.requireNonNull({name}, {label});")),
            }
        }
        if let Some(others) = others {
            let name = &others.name;
            if others.key.is_some() {
                writer.line(format_args!("Check.extensions({name}, EXTENSION);"));
            }
            writer.line(format_args!("{name} = Check.map({name}, {});", others.check));
        }
        if record.least > 0 {
            let fixed = record.fields.iter().filter(|field| is_fixed(field)).count();
            let required = components.iter().filter(|(field, _)| field.required).count();
            let mut found: Vec<String> = Vec::new();
            if fixed + required > 0 {
                found.push((fixed + required).to_string());
            }
            let optional = components.iter().filter(|(field, _)| !field.required);
            found.extend(optional.map(|(_, name)| format!("({name}.isPresent() ? 1 : 0)")));
            found.extend(others.iter().map(|others| format!("{}.size()", others.name)));
            let found = found.join("\n                + ");
            writer.line(spread("Check.keys(", &[found, record.least.to_string()], ");"));
        }
    });
    writer.line("");
}
