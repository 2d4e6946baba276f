//! From bytes to a document.

use std::{fmt, sync::OnceLock};

use crate::{
    Document, NodeId, Origin, Problem, Shape, Source, Span, builder::Builder, json, toml, yaml,
};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// How many lists and objects may lie within each other.
pub const MAX_DEPTH: usize = 128;

/// A format that a document can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// YAML 1.2.
    Yaml,
    /// JSON (RFC 8259).
    Json,
    /// TOML 1.1.
    Toml,
}

impl Format {
    /// The format that files with this extension are in.
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension {
            "yaml" | "yml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }

    /// The format that a text most likely is in, judged by how it begins.
    pub fn guess(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let lines = text.lines().map(str::trim);
        let Some(first) = lines.clone().find(|line| !line.is_empty() && !line.starts_with('#'))
        else {
            return Self::Yaml;
        };
        let key = first.split(['=', ':']).next().unwrap_or_default();
        let is_table = first.starts_with('[') && first.ends_with(']') && !first.contains('"');
        if first.starts_with('{') {
            Self::Json
        } else if is_table || first[key.len()..].starts_with('=') {
            Self::Toml
        } else {
            Self::Yaml
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Yaml => "YAML",
            Self::Json => "JSON",
            Self::Toml => "TOML",
        })
    }
}

/// A text that could not be read: why, and the text for showing it.
#[derive(Debug)]
pub struct Refused {
    /// The text.
    pub source: Source,
    /// What is wrong with it, in the order of the text; at least one.
    pub problems: Vec<Problem>,
}

/// Reads a text into a tree; `shape` says where its scalars are text.
pub fn read(
    bytes: Vec<u8>,
    format: Format,
    shape: &'static Shape,
) -> Result<Document, Box<Refused>> {
    read_at(Origin::default(), bytes, format, shape)
}

/// Reads a text that begins somewhere in its file, such as a line of a stream.
pub fn read_at(
    origin: Origin,
    bytes: Vec<u8>,
    format: Format,
    shape: &'static Shape,
) -> Result<Document, Box<Refused>> {
    let source = text(bytes, origin)?;
    let mut builder = Builder::new(&source);
    if source.text()[source.bom()..].trim().is_empty() {
        let start = Span::new(source.bom(), source.bom());
        builder.problem(Problem::syntax("the file is empty", start));
    }
    let root = if builder.problems.is_empty() {
        match format {
            Format::Yaml => yaml::read(&mut builder, shape),
            Format::Json => json::read(&mut builder),
            Format::Toml => toml::read(&mut builder),
        }
    } else {
        None
    };
    let Builder { arena, mut problems, .. } = builder;
    match root {
        Some(root) if problems.is_empty() => {
            Ok(Document { source, format, arena, root, outline: OnceLock::new() })
        }
        _ => {
            problems.sort_by_key(|problem| problem.span);
            problems.dedup_by_key(|problem| problem.span);
            Err(Box::new(Refused { source, problems }))
        }
    }
}

/// The text of the bytes, if they are UTF-8 and not too many.
fn text(bytes: Vec<u8>, origin: Origin) -> Result<Source, Box<Refused>> {
    let refused = |text: String, problem| {
        Box::new(Refused { source: Source::new(text, origin), problems: vec![problem] })
    };
    if bytes.len() > MAX_BYTES {
        let message = format!("larger than 16 MiB ({MAX_BYTES} bytes), and no more is read");
        return Err(refused(String::new(), Problem::syntax(message, Span::new(0, 0))));
    }
    let text = String::from_utf8(bytes);
    text.map(|text| Source::new(text, origin)).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let problem = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            Problem::syntax("the file is UTF-16", Span::new(0, 0))
        } else {
            let message = format!("the byte 0x{:02x} is not UTF-8", bytes[at]);
            Problem::syntax(message, Span::new(at, at + '\u{fffd}'.len_utf8()))
        };
        let text = String::from_utf8_lossy(bytes).into_owned();
        refused(text, problem.with_help("save the file as UTF-8"))
    })
}

/// What a reader gives: the root, or nothing where the text stopped making sense.
pub(crate) type Root = Option<NodeId>;
