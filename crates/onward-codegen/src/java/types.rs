//! Codes, texts, maps, unions and aliases: a file for each.

use super::{Emitter, docs, idents, pattern, quoted, spread, to_json};
use crate::{
    model::{Code, Definition, Map, Shape, Text, Type, Union},
    writer::Writer,
};

/// What is said of a type, as doc comments have it.
pub(super) fn documentation(definition: &Definition) -> String {
    let examples: Vec<String> =
        definition.examples.iter().map(|example| format!("`{example}`")).collect();
    let text = if examples.is_empty() {
        definition.docs.clone()
    } else {
        format!("{}\n\nFor example: {}.", definition.docs, examples.join(", "))
    };
    docs::html(&text)
}

impl Emitter<'_> {
    /// The file of a type.
    pub(super) fn definition(&self, definition: &Definition) -> String {
        let mut writer = Writer::new("    ");
        match &definition.shape {
            Shape::Record(record) => self.record(&mut writer, definition, record),
            Shape::Codes(_) if self.is_tolerant() => self.open_codes(&mut writer, definition),
            Shape::Codes(codes) => self.codes(&mut writer, definition, codes),
            Shape::Text(text) => self.text(&mut writer, definition, text),
            Shape::Union(union) => self.union(&mut writer, definition, union),
            Shape::Map(map) => self.map(&mut writer, definition, map),
            Shape::Json => {
                let kind = Type::Named(definition.name.clone());
                self.alias(&mut writer, definition, &kind);
            }
            Shape::Alias(kind) => self.alias(&mut writer, definition, kind),
        }
        self.file(&writer.finish())
    }

    /// The text of a file with this code.
    pub(super) fn file(&self, code: &str) -> String {
        let imports = idents::imports(code, self.namespace);
        let mut writer = Writer::new("    ");
        writer.line(format_args!("package {};", self.package()));
        writer.line("");
        if !imports.is_empty() {
            writer.line(imports.join("\n"));
            writer.line("");
        }
        writer.line(code.trim_end());
        writer.finish()
    }

    fn codes(&self, writer: &mut Writer, definition: &Definition, codes: &[Code]) {
        let class = self.class(&definition.name);
        let implements = self.implements(&definition.name, "implements");
        docs(writer, &documentation(definition), &[]);
        writer.block(format_args!("public enum {class}{implements} {{"), "}", |writer| {
            let constants = idents::constants(codes);
            for (number, (code, constant)) in codes.iter().zip(&constants).enumerate() {
                docs(writer, &docs::html(&code.docs), &[]);
                let end = if number + 1 == codes.len() { ";" } else { "," };
                writer.line(format_args!("{constant}({}){end}", quoted(&code.value)));
            }
            writer.line("");
            writer.line(format_args!("private static final Map<String, {class}> CODES ="));
            let collector = "Collectors.toMap(code -> code.value, code -> code)";
            writer.line(format_args!("        Stream.of(values()).collect({collector});"));
            writer.line("");
            writer.line("private final String value;");
            writer.line("");
            writer.block(format_args!("{class}(String value) {{"), "}", |writer| {
                writer.line("this.value = value;");
            });
            writer.line("");
            let tags = [
                ("@param value".to_owned(), "the code".to_owned()),
                ("@return".to_owned(), "nothing, if the schema names no such code".to_owned()),
            ];
            docs(writer, "Finds a code as it is written.", &tags);
            let head = format!("public static Optional<{class}> of(String value) {{");
            writer.block(head, "}", |writer| {
                writer.line("return Optional.ofNullable(CODES.get(value));");
            });
            writer.line("");
            docs(writer, "{@return the code as it is written}", &[]);
            writer.block("public String value() {", "}", |writer| {
                writer.line("return this.value;");
            });
            writer.line("");
            text_methods(writer, &implements);
            self.document(writer, definition, false);
        });
    }

    fn open_codes(&self, writer: &mut Writer, definition: &Definition) {
        let class = self.class(&definition.name);
        let extends = self.implements(&definition.name, "extends");
        let known = format!("{}.{class}", self.namespace);
        docs(writer, &documentation(definition), &[]);
        let head = format!("public sealed interface {class}{extends} permits ");
        let head = spread(&head, &[format!("{class}.Known"), format!("{class}.Unknown")], " {");
        writer.block(head, "}", |writer| {
            docs(writer, "{@return the code as it is written}", &[]);
            writer.line("String value();");
            writer.line("");
            docs(writer, "{@return this as JSON}", &[]);
            if !extends.is_empty() {
                writer.line("@Override");
            }
            writer.block("default TextNode toJson() {", "}", |writer| {
                writer.line("return TextNode.valueOf(value());");
            });
            writer.line("");
            let tags = [("@param value".to_owned(), "the code as it is written".to_owned())];
            docs(writer, "{@return the code, known or not}", &tags);
            writer.block(format_args!("static {class} of(String value) {{"), "}", |writer| {
                writer.line(format_args!("Optional<{class}> known = {known}.of(value).map(Known::new);"));
                writer.line("return known.orElseGet(() -> new Unknown(value));");
            });
            self.document(writer, definition, true);
            writer.line("");
            let tags = [("@param code".to_owned(), "the code".to_owned())];
            docs(writer, "A code that the schema names.", &tags);
            let head = format!("record Known({known} code) implements {class} {{");
            writer.block(head, "}", |writer| {
                writer.block("public Known {", "}", |writer| {
                    writer.line("Objects.requireNonNull(code, \"code\");");
                });
                writer.line("");
                writer.line("@Override");
                writer.block("public String value() {", "}", |writer| {
                    writer.line("return this.code.value();");
                });
            });
            writer.line("");
            let tags = [("@param value".to_owned(), "the code as it is written".to_owned())];
            docs(writer, "A code that the schema does not name.", &tags);
            let head = format!("record Unknown(String value) implements {class} {{");
            writer.block(head, "}", |writer| {
                writer.block("public Unknown {", "}", |writer| {
                    writer.block(format_args!("if ({known}.of(value).isPresent()) {{"), "}", |writer| {
                        writer.line("throw new IllegalArgumentException(\"`\" + value + \"` is known\");");
                    });
                });
            });
        });
    }

    fn text(&self, writer: &mut Writer, definition: &Definition, text: &Text) {
        let class = self.class(&definition.name);
        let implements = self.implements(&definition.name, "implements");
        let tags = [("@param value".to_owned(), "the text".to_owned())];
        docs(writer, &documentation(definition), &tags);
        let head = format!("public record {class}(String value){implements} {{");
        writer.block(head, "}", |writer| {
            if let Some(pattern) = &text.pattern {
                writer.line("private static final Pattern PATTERN =");
                writer.line(format_args!(
                    "        Pattern.compile({});",
                    quoted(&pattern::without_recursion(pattern))
                ));
                writer.line("");
            }
            writer.block(format_args!("public {class} {{"), "}", |writer| {
                writer.line("Objects.requireNonNull(value, \"value\");");
                if text.least > 0 || text.most.is_some() {
                    let most =
                        text.most.map_or("Integer.MAX_VALUE".to_owned(), |most| most.to_string());
                    writer.line(format_args!("Check.length(value, {}, {most});", text.least));
                }
                if text.pattern.is_some() {
                    writer.line("Check.pattern(value, PATTERN);");
                }
                if text.one_line {
                    writer.line("Check.oneLine(value);");
                }
            });
            writer.line("");
            text_methods(writer, &implements);
            self.document(writer, definition, false);
        });
    }

    fn map(&self, writer: &mut Writer, definition: &Definition, map: &Map) {
        let class = self.class(&definition.name);
        let implements = self.implements(&definition.name, "implements");
        let tags = [("@param values".to_owned(), "what there is under each key".to_owned())];
        docs(writer, &documentation(definition), &tags);
        let (key, kind) = (self.class(&map.key), self.boxed(&map.value));
        let head = format!("public record {class}(Map<{key}, {kind}> values){implements} {{");
        writer.block(head, "}", |writer| {
            writer.block(format_args!("public {class} {{"), "}", |writer| {
                let check = self.checker(&map.value, "\"values\"", "value");
                let check = check.unwrap_or_else(|| "Objects::requireNonNull".to_owned());
                writer.line(format_args!("values = Check.map(values, {check});"));
                if map.least > 0 {
                    writer.line(format_args!("Check.keys(values.size(), {});", map.least));
                }
            });
            writer.line("");
            to_json(writer, "ObjectNode", !implements.is_empty(), |writer| {
                writer.line("ObjectNode json = Json.object();");
                writer.line(format_args!(
                    "this.values.forEach((key, value) -> json.set(key.value(), {}));",
                    self.write(&map.value, "value")
                ));
                writer.line("return json;");
            });
            self.document(writer, definition, false);
        });
    }

    fn alias(&self, writer: &mut Writer, definition: &Definition, kind: &Type) {
        let class = self.class(&definition.name);
        let tags = [("@param value".to_owned(), "the value".to_owned())];
        docs(writer, &documentation(definition), &tags);
        let head = format!("public record {class}({} value) {{", self.kind(kind));
        writer.block(head, "}", |writer| {
            writer.block(format_args!("public {class} {{"), "}", |writer| {
                match self.check(kind, "\"value\"", "value") {
                    Some(check) => writer.line(format_args!("value = {check};")),
                    None if matches!(kind, Type::Boolean) => {}
                    None => writer.line("Objects.requireNonNull(value, \"value\");"),
                }
            });
            writer.line("");
            to_json(writer, "JsonNode", false, |writer| {
                writer.line(format_args!("return {};", self.write(kind, "this.value")));
            });
            self.document(writer, definition, false);
        });
    }

    fn union(&self, writer: &mut Writer, definition: &Definition, union: &Union) {
        let class = self.class(&definition.name);
        docs(writer, &documentation(definition), &[]);
        let text = union.text.as_deref().into_iter();
        let mut branches: Vec<String> =
            text.chain(union.object.names()).map(|name| self.class(name)).collect();
        let is_open = self.is_open(&union.object);
        if is_open {
            branches.push(format!("{class}.Unknown"));
        }
        let head = format!("public sealed interface {class} permits ");
        writer.block(spread(&head, &branches, " {"), "}", |writer| {
            docs(writer, "{@return this as JSON}", &[]);
            writer.line("JsonNode toJson();");
            self.document(writer, definition, true);
            if !is_open {
                return;
            }
            writer.line("");
            let tags = [("@param json".to_owned(), "the object as it came".to_owned())];
            docs(writer, "A form that the schema does not name.", &tags);
            let head = format!("record Unknown(ObjectNode json) implements {class} {{");
            writer.block(head, "}", |writer| {
                writer.block("public Unknown {", "}", |writer| writer.line("Check.json(json);"));
                writer.line("");
                to_json(writer, "ObjectNode", true, |writer| writer.line("return this.json;"));
            });
        });
    }

    /// Whether a record is a branch of a union.
    pub(super) fn is_branch(&self, name: &str) -> bool {
        !self.implements(name, "").is_empty()
    }
}

/// What texts and codes are as strings and as JSON.
fn text_methods(writer: &mut Writer, implements: &str) {
    writer.line("@Override");
    writer.block("public String toString() {", "}", |writer| {
        writer.line("return this.value;");
    });
    writer.line("");
    to_json(writer, "TextNode", !implements.is_empty(), |writer| {
        writer.line("return TextNode.valueOf(this.value);");
    });
}
