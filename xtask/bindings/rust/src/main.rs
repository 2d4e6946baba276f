//! Judges vectors with the package: one line of JSON for each.

use std::io::{BufRead as _, Write as _};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use onward_disclosure::{Invalid, parse, tolerant};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Vector {
    name: String,
    document: Option<String>,
    base64: Option<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut output = std::io::BufWriter::new(std::io::stdout());
    for path in std::env::args().skip(1) {
        for line in std::io::BufReader::new(std::fs::File::open(path)?).lines() {
            let vector: Vector = serde_json::from_str(&line?)?;
            let text = match (vector.document, vector.base64) {
                (Some(document), _) => document.into_bytes(),
                (None, base64) => BASE64_STANDARD.decode(base64.unwrap_or_default())?,
            };
            let strict = parse(&text).and_then(|document| document.to_json());
            let tolerant = tolerant::parse(&text).and_then(|document| document.to_json());
            let judgement = json!({
                "name": vector.name,
                "strict": verdict(strict),
                "tolerant": verdict(tolerant),
            });
            writeln!(output, "{judgement}")?;
        }
    }
    Ok(())
}

fn verdict(written: Result<String, Invalid>) -> Value {
    match written {
        Ok(written) => json!({ "valid": true, "written": written }),
        Err(invalid) => {
            let issue = &invalid.issues()[0];
            json!({ "valid": false, "path": issue.path, "message": issue.message })
        }
    }
}
