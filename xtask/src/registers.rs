//! Tables of registered codes, which are rows of cells: subdivisions and languages, as Rust.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use proc_macro2::TokenStream;
use quote::quote;

/// The statics for `subdivisions.tsv` and `languages.tsv`; `countries` are the alpha-2 codes in
/// the order of their table.
pub(crate) fn rust(data: &Path, countries: &[&str]) -> Result<TokenStream, String> {
    let subdivisions = subdivisions(&data.join("subdivisions.tsv"), countries)?;
    let count = countries.len();

    let path = data.join("languages.tsv");
    let rows: Vec<[String; 3]> = rows(&path)?;
    let names: Vec<&str> = rows.iter().map(|[subtag, ..]| subtag.as_str()).collect();
    sorted(&path, &names)?;
    let languages = names.len();
    let families = rows
        .iter()
        .filter(|[subtag, family, _]| subtag != family)
        .map(|[subtag, family, _]| quote! { (#subtag, #family) });

    Ok(quote! {
        /// The subdivisions of each country: what follows the hyphen, filled up to three bytes.
        pub(crate) static SUBDIVISIONS: [&str; #count] = [#(#subdivisions),*];

        /// The registered primary language subtags of two letters.
        pub(crate) static LANGUAGES: [&str; #languages] = [#(#names),*];

        /// The macrolanguages of those that have one.
        pub(crate) static FAMILIES: &[(&str, &str)] = &[#(#families),*];
    })
}

/// One string for each country.
fn subdivisions(path: &Path, countries: &[&str]) -> Result<Vec<String>, String> {
    let rows: Vec<[String; 3]> = rows(path)?;
    let codes: Vec<&str> = rows.iter().map(|[code, ..]| code.as_str()).collect();
    sorted(path, &codes)?;
    let mut of_country: BTreeMap<&str, String> = BTreeMap::new();
    for code in codes {
        let (country, rest) = code.split_once('-').unwrap_or_default();
        if !countries.contains(&country) || !(1..=3).contains(&rest.len()) {
            return Err(format!("{}: `{code}` is no subdivision", path.display()));
        }
        let _ = write!(of_country.entry(country).or_default(), "{rest:3}");
    }
    let of_country = |country: &&str| of_country.get(country).cloned().unwrap_or_default();
    Ok(countries.iter().map(of_country).collect())
}

fn sorted(path: &Path, codes: &[&str]) -> Result<(), String> {
    let pair = codes.windows(2).find(|pair| pair[0] >= pair[1]);
    match pair {
        Some(pair) => Err(format!("{}: `{}` is out of order", path.display(), pair[1])),
        None => Ok(()),
    }
}

/// The rows of a table: tabs between the cells, comments above, the names of the columns first.
pub(crate) fn rows<const CELLS: usize>(path: &Path) -> Result<Vec<[String; CELLS]>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| {
        let cells: Vec<String> = row.split('\t').map(str::to_owned).collect();
        cells
            .try_into()
            .map_err(|_| format!("{}: expected {CELLS} cells in `{row}`", path.display()))
    })
    .collect()
}
