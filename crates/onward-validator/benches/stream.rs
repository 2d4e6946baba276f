//! A stream of documents, checked beside peers that only parse them: prints the throughput of each
//! in one run. Called by `cargo xtask bench`.

use std::{hint::black_box, path::Path, time::Instant};

use onward_schema::{Date, Disclosure};
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Preset, Settings, check};
use serde_json::{Value, json};

/// How many documents the stream has, and how often it is read.
const DOCUMENTS: usize = 4_000;
const PASSES: usize = 5;

/// What is done with each line of a stream.
type Work = fn(&[u8], &Settings);

#[expect(clippy::print_stdout, reason = "a benchmark's output")]
fn main() {
    let lines = documents();
    let bytes: usize = lines.iter().map(Vec::len).sum();
    let settings =
        Settings::new("2026-11-01".parse::<Date>().expect("a date"), Preset::Recommended);
    let works: [(&str, Work); 5] = [
        ("serde_json to Value (parse only)", |line, _| {
            black_box(serde_json::from_slice::<Value>(line).ok());
        }),
        ("serde_json to the types", |line, _| {
            black_box(serde_json::from_slice::<Disclosure>(line).ok());
        }),
        ("our reader to the tree", |line, _| {
            black_box(read(line.to_vec(), Format::Json, Shape::ANY).ok());
        }),
        ("our reader to the types", |line, _| {
            let tree = read(line.to_vec(), Format::Json, Shape::ANY);
            black_box(tree.ok().and_then(|tree| tree.deserialize::<Disclosure>().ok()));
        }),
        ("check, all rules", |line, settings| {
            black_box(check(line.to_vec(), Format::Json, Origin::default(), settings));
        }),
    ];
    let mut times = vec![Vec::new(); works.len()];
    for _ in 0..PASSES {
        for ((_, work), times) in works.iter().zip(&mut times) {
            let start = Instant::now();
            for line in &lines {
                work(line, &settings);
            }
            times.push(start.elapsed());
        }
    }
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|times| {
            times.sort();
            times[PASSES / 2].as_secs_f64()
        })
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "megabytes, to one digit")]
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{DOCUMENTS} documents as NDJSON, {megabytes:.1} MB, one thread, {PASSES} passes in turn: median"
    );
    for ((name, _), median) in works.iter().zip(&medians) {
        println!(
            "  {name:42} {:8.1} MB/s  {:5.2} × parse only",
            megabytes / median,
            median / medians[0]
        );
    }
}

/// Documents of different sizes, each clean: the complete fixture with more subprocessors.
fn documents() -> Vec<Vec<u8>> {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/complete.yaml");
    let bytes = std::fs::read(fixture).expect("the fixture");
    let tree = read(bytes, Format::Yaml, Shape::ANY).expect("readable YAML");
    let mut complete: Value = tree.deserialize().expect("any value");
    // Read without the shape of a disclosure, so what looks like a number is one.
    complete["subprocessors"][0]["since"] = json!("2022-01");
    let mut documents = Vec::with_capacity(DOCUMENTS);
    for number in 0..DOCUMENTS {
        let mut document = complete.clone();
        for copy in 0..number % 40 {
            let mut party = complete["subprocessors"][0].clone();
            let id = format!("aurora-cloud-{copy}");
            party["id"] = json!(id);
            party["name"] = json!(format!("Aurora Cloud No. {copy}"));
            for (list, element) in [("subprocessors", party), ("baseline", json!(id))] {
                if let Some(list) = document[list].as_array_mut() {
                    list.push(element);
                }
            }
        }
        documents.push(document.to_string().into_bytes());
    }
    documents
}
