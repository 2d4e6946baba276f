//! The dated tables of `crates/onward-law/data/`, compiled to Rust.
//!
//! A row that names an unknown country, region or key, or whose last day comes before its first,
//! stops the generation with the file and the row.

use std::{collections::BTreeSet, fs, path::Path};

use jiff::civil::Date;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde::{Deserialize, de::DeserializeOwned};

use crate::registers;

/// The text of `generated.rs`, from the data files in this folder.
pub(crate) fn rust(data: &Path) -> Result<TokenStream, String> {
    let countries = Countries::read(&data.join("countries.tsv"))?;
    let areas: Areas = read(&data.join("areas.toml"))?;
    let adequacy: Adequacy = read(&data.join("adequacy.toml"))?;
    let clauses: ClauseSets = read(&data.join("clauses.toml"))?;
    let carriage: Carriages = read(&data.join("carriage.toml"))?;

    let version = [areas.retrieved, adequacy.retrieved, clauses.retrieved, carriage.retrieved]
        .into_iter()
        .max()
        .map(|Day(day)| day.to_string());
    let rows = countries.0.iter().map(|country| {
        let Country { alpha2, language, name, .. } = country;
        quote! { CountryFacts { alpha2: #alpha2, language: #language, name: #name } }
    });
    let count = countries.0.len();

    let mut members = Members { countries: &countries, areas: &areas };
    let mut regions = Vec::new();
    for region in &areas.region {
        let variant = variant(&region.code);
        let set = members.set(&region.m49, &region.regions, &region.countries)?;
        regions.push(quote! { Region::#variant => const { #set } });
    }
    let mut regimes = Vec::new();
    for regime in &areas.regime {
        let variant = variant(&regime.code);
        let set = members.set(&[], &regime.regions, &regime.countries)?;
        regimes.push(quote! { Regime::#variant => const { #set } });
    }
    let decisions = adequacy
        .decision
        .iter()
        .map(|decision| decision.rust(&mut members))
        .collect::<Result<Vec<_>, _>>()?;
    let sets = clauses.set.iter().map(ClauseSet::rust).collect::<Result<Vec<_>, _>>()?;
    let mut carriages = Vec::new();
    for row in &carriage.carriage {
        carriages.extend(row.rust(&mut members)?);
    }
    let codes: Vec<&str> = countries.0.iter().map(|country| country.alpha2.as_str()).collect();
    let registers = registers::rust(data, &codes)?;

    Ok(quote! {
        use jiff::civil::date;

        use crate::country::CountryFacts;
        use crate::tables::{Carriage, Clauses, Confidence, Decision, Period, Reach, Scope, Source};
        use crate::{ClauseSet, CountrySet, Mechanism, Regime, Region};

        pub(crate) const VERSION: &str = #version;

        pub(crate) static COUNTRIES: [CountryFacts; #count] = [#(#rows),*];

        pub(crate) fn region(region: Region) -> CountrySet {
            match region {
                #(#regions,)*
                Region::CustomerChosen | Region::Unstated => const { CountrySet::from_indices(&[]) },
            }
        }

        pub(crate) fn regime_area(regime: Regime) -> CountrySet {
            match regime { #(#regimes),* }
        }

        /// Every recognition of countries as adequate, by regime.
        pub static DECISIONS: &[Decision] = &[#(#decisions),*];

        pub(crate) fn clauses(set: ClauseSet) -> &'static Clauses {
            match set { #(#sets),* }
        }

        /// Every mechanism under every regime where it carries anything.
        pub static CARRIAGES: &[Carriage] = &[#(#carriages),*];

        #registers
    })
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// `latin-america` as `LatinAmerica`, `EEA` as `Eea`.
fn variant(code: &str) -> proc_macro2::Ident {
    let words = code.split('-').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + &rest.to_lowercase()
    });
    format_ident!("{}", words.collect::<String>())
}

struct Country {
    alpha2: String,
    groups: [String; 2],
    language: String,
    name: String,
}

struct Countries(Vec<Country>);

impl Countries {
    fn read(path: &Path) -> Result<Self, String> {
        let rows = registers::rows(path)?;
        let countries: Vec<Country> = rows
            .into_iter()
            .map(|[alpha2, _, _, region, subregion, language, name]| Country {
                alpha2,
                groups: [region, subregion],
                language,
                name,
            })
            .collect();
        if !countries.is_sorted_by_key(|country| &country.alpha2) {
            return Err(format!("{}: not sorted by alpha-2 code", path.display()));
        }
        Ok(Self(countries))
    }
}

/// Resolves countries, regions and UN M49 groups to sets of countries.
struct Members<'a> {
    countries: &'a Countries,
    areas: &'a Areas,
}

impl Members<'_> {
    /// An expression of type `CountrySet`.
    fn set(
        &mut self,
        m49: &[String],
        regions: &[String],
        countries: &[String],
    ) -> Result<TokenStream, String> {
        let mut indices = BTreeSet::new();
        self.collect(m49, regions, countries, &mut indices)?;
        let indices = indices.into_iter().map(Literal::u8_unsuffixed);
        Ok(quote! { CountrySet::from_indices(&[#(#indices),*]) })
    }

    fn collect(
        &mut self,
        m49: &[String],
        regions: &[String],
        countries: &[String],
        into: &mut BTreeSet<u8>,
    ) -> Result<(), String> {
        for group in m49 {
            let before = into.len();
            let all = self.countries.0.iter().enumerate();
            into.extend(
                all.filter(|(_, country)| group == "001" || country.groups.contains(group))
                    .filter_map(|(index, _)| u8::try_from(index).ok()),
            );
            if into.len() == before {
                return Err(format!("no country has the UN M49 group `{group}`"));
            }
        }
        for code in regions {
            let areas = self.areas;
            let region = areas.region.iter().find(|region| region.code == *code);
            let region = region.ok_or_else(|| format!("no region `{code}`"))?;
            self.collect(&region.m49, &region.regions, &region.countries, into)?;
        }
        for code in countries {
            let index = self.countries.0.iter().position(|country| country.alpha2 == *code);
            let index = index.and_then(|index| u8::try_from(index).ok());
            into.insert(index.ok_or_else(|| format!("no country `{code}`"))?);
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Areas {
    retrieved: Day,
    region: Vec<Region>,
    regime: Vec<RegimeArea>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    code: String,
    #[serde(default)]
    m49: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    countries: Vec<String>,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegimeArea {
    code: String,
    #[serde(default)]
    regions: Vec<String>,
    countries: Vec<String>,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Confidence {
    Official,
    Secondary,
    Memory,
}

fn source(text: &str, confidence: Confidence) -> TokenStream {
    let confidence = match confidence {
        Confidence::Official => quote!(Official),
        Confidence::Secondary => quote!(Secondary),
        Confidence::Memory => quote!(Memory),
    };
    quote! { Source { text: #text, confidence: Confidence::#confidence } }
}

fn option<T>(value: Option<T>, write: impl FnOnce(T) -> TokenStream) -> TokenStream {
    if let Some(value) = value.map(write) {
        quote! { Some(#value) }
    } else {
        quote! { None }
    }
}

/// A calendar day, written as a TOML local date.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "toml::value::Datetime")]
struct Day(Date);

impl TryFrom<toml::value::Datetime> for Day {
    type Error = String;

    fn try_from(written: toml::value::Datetime) -> Result<Self, String> {
        let day = written.to_string().parse();
        day.map(Self).map_err(|error| format!("`{written}` is no calendar day: {error}"))
    }
}

fn day(Day(day): Day) -> TokenStream {
    let year = Literal::i16_unsuffixed(day.year());
    let month = Literal::i8_unsuffixed(day.month());
    let day = Literal::i8_unsuffixed(day.day());
    quote! { date(#year, #month, #day) }
}

fn period(row: &str, from: Option<Day>, until: Option<Day>) -> Result<TokenStream, String> {
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        return Err(format!("{row}: `until` is before `from`"));
    }
    let (from, until) = (option(from, day), option(until, day));
    Ok(quote! { Period { from: #from, until: #until } })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adequacy {
    retrieved: Day,
    decision: Vec<Decision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    regime: String,
    #[serde(default)]
    regions: Vec<String>,
    countries: Option<Vec<String>>,
    reference: String,
    from: Option<Day>,
    until: Option<Day>,
    scope: String,
    source: String,
    confidence: Confidence,
}

impl Decision {
    fn rust(&self, members: &mut Members<'_>) -> Result<TokenStream, String> {
        let Self { reference, .. } = self;
        let regime = variant(&self.regime);
        let countries =
            members.set(&[], &self.regions, self.countries.as_deref().unwrap_or_default())?;
        let period = period(reference, self.from, self.until)?;
        let scope = match self.scope.as_str() {
            "all" => quote! { Scope::All },
            "dpf" => quote! { Scope::DataPrivacyFramework },
            words => quote! { Scope::Limited(#words) },
        };
        let source = source(&self.source, self.confidence);
        Ok(quote! {
            Decision {
                regime: Regime::#regime,
                countries: #countries,
                reference: #reference,
                period: #period,
                scope: #scope,
                source: #source,
            }
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseSets {
    retrieved: Day,
    set: Vec<ClauseSet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ClauseSet {
    decision: String,
    reference: String,
    from: Option<Day>,
    until: Option<Day>,
    new_contracts_until: Option<Day>,
    transfers: bool,
    source: String,
    confidence: Confidence,
}

impl ClauseSet {
    fn rust(&self) -> Result<TokenStream, String> {
        let Self { reference, transfers, .. } = self;
        let set = match self.decision.as_str() {
            "2021/914" => quote!(Transfers2021),
            "2010/87" => quote!(Processors2010),
            "2004/915" => quote!(Controllers2004),
            "2001/497" => quote!(Controllers2001),
            "2021/915" => quote!(Processors2021),
            other => return Err(format!("no set of clauses `{other}`")),
        };
        let period = period(reference, self.from, self.until)?;
        let new_contracts_until = option(self.new_contracts_until, day);
        let source = source(&self.source, self.confidence);
        Ok(quote! {
            ClauseSet::#set => {
                static CLAUSES: Clauses = Clauses {
                    set: ClauseSet::#set,
                    reference: #reference,
                    period: #period,
                    new_contracts_until: #new_contracts_until,
                    transfers: #transfers,
                    source: #source,
                };
                &CLAUSES
            }
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Carriages {
    retrieved: Day,
    carriage: Vec<Carriage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Carriage {
    mechanism: String,
    regimes: Vec<String>,
    to: String,
    countries: Option<Vec<String>>,
    with: Option<String>,
    from: Option<Day>,
    until: Option<Day>,
    source: String,
    confidence: Confidence,
}

impl Carriage {
    /// One expression for each regime.
    fn rust(&self, members: &mut Members<'_>) -> Result<Vec<TokenStream>, String> {
        let mechanism = variant(&self.mechanism);
        let countries = match &self.countries {
            Some(countries) => Some(members.set(&[], &[], countries)?),
            None => None,
        };
        let reach = match self.to.as_str() {
            "table" => quote! { Reach::Recognised },
            "inside" => quote! { Reach::Inside },
            "anywhere" => {
                let only = option(countries, |set| set);
                quote! { Reach::Outside(#only) }
            }
            other => return Err(format!("{}: `to` is `{other}`", self.mechanism)),
        };
        let with = option(self.with.as_deref(), |with| {
            let with = variant(with);
            quote! { Mechanism::#with }
        });
        let period = period(&self.mechanism, self.from, self.until)?;
        let source = source(&self.source, self.confidence);
        Ok(self
            .regimes
            .iter()
            .map(|regime| {
                let regime = variant(regime);
                quote! {
                    Carriage {
                        mechanism: Mechanism::#mechanism,
                        regime: Regime::#regime,
                        reach: #reach,
                        with: #with,
                        period: #period,
                        source: #source,
                    }
                }
            })
            .collect())
    }
}
