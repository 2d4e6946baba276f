//! Writes the package of a schema in a language: `case SCHEMA LANGUAGE FOLDER`.
//!
//! The scripts that judge a language build what it writes for each schema of `tests/cases`.

use std::{error::Error, fs, path::Path};

use onward_codegen::{Package, TARGETS, read};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [schema, language, folder] = &arguments[..] else {
        return Err("usage: case SCHEMA LANGUAGE FOLDER".into());
    };
    let model = read(&serde_json::from_str(&fs::read_to_string(schema)?)?)?;
    let target = TARGETS.iter().find(|target| target.name == *language);
    let target = target.ok_or_else(|| format!("there is no language `{language}`"))?;
    let package = Package {
        name: "small-case",
        version: "1.0.0",
        description: "A small case",
        license: "MIT OR Apache-2.0",
        repository: "https://example.com/small-case",
        namespace: "com.example.smallcase",
        tables: &[],
    };
    for (path, text) in (target.files)(&model, &package) {
        let file = Path::new(folder).join(path);
        fs::create_dir_all(file.parent().ok_or("a file stands in a folder")?)?;
        fs::write(file, text)?;
    }
    Ok(())
}
