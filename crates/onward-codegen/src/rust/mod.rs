//! Rust: a crate with no dependency but serde.

mod idents;
mod matcher;
mod record;
mod scalar;
mod tables;
mod types;
mod union;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{Files, Model, Package, Target, names};

pub(crate) static TARGET: Target = Target {
    name: "rust",
    title: "Rust",
    files,
    is_of_schema: |path| matches!(path, "src/strict.rs" | "src/tolerant.rs" | "src/scalars.rs"),
};

/// The files that are the same for every schema.
const RUNTIME: &[(&str, &str)] = &[
    ("src/json.rs", include_str!("runtime/json.rs")),
    ("src/raw.rs", include_str!("runtime/raw.rs")),
    ("src/read.rs", include_str!("runtime/read.rs")),
    ("src/values.rs", include_str!("runtime/values.rs")),
];

fn files(model: &Model, package: &Package<'_>) -> Files {
    let mut files: Files =
        RUNTIME.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let types = types::of(model);
    for (name, tokens) in [
        ("scalars", types.scalars),
        ("strict", types.strict),
        ("tolerant", types.tolerant),
        ("tables", tables::of(package.tables)),
    ] {
        files.insert(format!("src/{name}.rs"), code(tokens));
    }
    files.insert("src/lib.rs".to_owned(), code(library(model, package)));
    files.insert("Cargo.toml".to_owned(), manifest(package));
    files.insert("README.md".to_owned(), readme(model, package));
    files
}

/// Code as it is written to a file.
fn code(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what is emitted is Rust");
    let mut code = String::new();
    let mut was_end = false;
    for line in prettyplease::unparse(&file).lines() {
        // A blank line between items, which the printer leaves out.
        if was_end && !line.is_empty() && !line.starts_with('}') {
            code.push('\n');
        }
        code.push_str(line);
        code.push('\n');
        was_end = line == "}";
    }
    code
}

/// A doc comment; none for an empty text.
fn docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

fn library(model: &Model, package: &Package<'_>) -> TokenStream {
    let description = format!(" {}.", package.description);
    let root = idents::type_ident(&model.root);
    let lines = [
        description.as_str(),
        "",
        " [`parse`] reads strictly: what the schema refuses, it refuses, with every issue and its",
        " place. [`tolerant::parse`] reads documents of later minor versions too: it keeps keys,",
        " codes and variants that it does not know.",
    ];
    let title = format!(" Reads a document: {}.", lower_first(&model.find(&model.root).title));
    let tables = (!package.tables.is_empty()).then(|| {
        quote!(
            pub mod tables;
        )
    });
    quote! {
        #(#![doc = #lines])*
        #![forbid(unsafe_code)]
        #![allow(clippy::doc_markdown, reason = "docs are those of the schema")]
        #![allow(clippy::too_many_lines, reason = "objects have many keys, and lists many codes")]
        #![allow(clippy::unreadable_literal, reason = "bounds are those of the schema")]
        #![allow(clippy::similar_names, reason = "keys are named by the format")]
        #![allow(clippy::large_enum_variant, reason = "a form of a union is moved once, when it is read")]

        mod json;
        mod raw;
        mod read;
        mod scalars;
        mod strict;
        #tables
        pub mod tolerant;
        mod values;

        pub use json::{Json, Number};
        pub use read::{Invalid, Issue};
        pub use scalars::*;
        pub use strict::*;
        pub use values::{AtLeast, Bounded, Map, Refused};

        #[doc = #title]
        ///
        /// # Errors
        ///
        /// Every issue with its place: the text is no JSON or no UTF-8, an object has a key twice,
        /// or the schema refuses it.
        pub fn parse(text: impl AsRef<[u8]>) -> Result<#root, Invalid> {
            read::parse(text.as_ref())
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    let article = if matches!(first, Some('a' | 'e' | 'i' | 'o' | 'u')) { "an" } else { "a" };
    format!("{article} {}", first.into_iter().chain(letters).collect::<String>())
}

fn manifest(package: &Package<'_>) -> String {
    let Package { name, version, description, license, repository, .. } = package;
    format!(
        "[package]
name = \"{name}\"
version = \"{version}\"
edition = \"2024\"
rust-version = \"1.85\"
description = \"{description}\"
license = \"{license}\"
repository = \"{repository}\"

[dependencies]
serde = \"1\"

[lints.rust]
missing_docs = \"warn\"
unsafe_code = \"forbid\"

[lints.clippy]
pedantic = {{ level = \"warn\", priority = -1 }}
"
    )
}

fn readme(model: &Model, package: &Package<'_>) -> String {
    let name = package.name;
    let module = names::snake(name);
    let root = &model.root;
    format!(
        "# {name}

{description}.

```console
$ cargo add --path {name}
$ cargo build
```

```rust
use {module}::{{parse, {root}}};

fn read(text: &[u8]) -> Result<{root}, {module}::Invalid> {{
    let document = parse(text)?;
    println!(\"{{}}\", document.to_json()?);
    Ok(document)
}}
```

`parse` refuses what the schema refuses, with every issue and its place (a JSON Pointer).
`tolerant::parse` keeps keys, codes and variants that it does not know, so it reads documents of
later minor versions, and writes them back as they were.

Every type is also read and written by serde. Through `serde_json` the text is read by that crate:
its errors are of the first mistake of the text, and its limit of nesting is its own. All that a
text can have besides its tree (keys that stand twice, unpaired surrogates, nesting deeper than 128,
bytes that are no UTF-8) `parse` sees and refuses. Integers of extensions beyond 64 bits become the
nearest floating-point number.

Everything in this folder is generated.
",
        description = package.description
    )
}
