//! Calendar days, and dates that are known to the year or the month only.

use std::{borrow::Cow, fmt, str::FromStr};

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use crate::scalar::{FromText, Refused, string_schema};

/// Any year from 0001 to 9999, as a regular expression.
macro_rules! year {
    () => {
        "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})"
    };
}

/// Any calendar day from `0001-01-01` to `9999-12-31`, leap years included, as a regular
/// expression: the long months, the short ones, February, and its 29th in a leap year.
macro_rules! day {
    () => {
        concat!(
            "(",
            year!(),
            "-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])",
            "|(04|06|09|11)-(0[1-9]|[12][0-9]|30)",
            "|02-(0[1-9]|1[0-9]|2[0-8]))",
            "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)",
        )
    };
}

const CALENDAR_DAY: &str = "a calendar day such as `2023-11-03`";
const PARTIAL_DATE: &str = "a year, a month or a day such as `2023`, `2023-11` or `2023-11-03`";

/// A calendar day, from `0001-01-01` to `9999-12-31`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The first day that can be written.
    pub const MIN: Self = Self(civil::date(1, 1, 1));

    /// The day of the calendar, if it is not before the year 1.
    pub fn new(day: civil::Date) -> Option<Self> {
        (day.year() >= 1).then_some(Self(day))
    }

    /// The day of the calendar.
    pub fn civil(self) -> civil::Date {
        self.0
    }

    /// How many days later the other day is; negative if it is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        (other.0 - self.0).get_days()
    }

    /// The day so many days later; not beyond the days that can be written.
    #[must_use]
    pub fn days_later(self, days: u16) -> Self {
        let day = self.0.saturating_add(jiff::Span::new().days(i64::from(days)));
        Self::new(day).unwrap_or(Self::MIN)
    }

    /// The same day so many months later, or the last day of that month if it has no such day;
    /// not beyond the days that can be written.
    #[must_use]
    pub fn months_later(self, months: i32) -> Self {
        let day = self.0.saturating_add(jiff::Span::new().months(months));
        Self::new(day).unwrap_or(Self::MIN)
    }
}

impl FromStr for Date {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        match text.parse() {
            Ok(PartialDate::Day(day)) => Ok(day),
            _ => Err(Refused(CALENDAR_DAY)),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.0;
        write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText { expected: CALENDAR_DAY, read: Self::from_str })
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let constraints =
            json!({ "pattern": concat!("^", day!(), "$"), "examples": ["2023-11-03"] });
        string_schema("Date", "A calendar day, written `YYYY-MM-DD`.", &constraints)
    }
}

/// When something began: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// A year, such as `2023`.
    Year(i16),
    /// A month of a year, such as `2023-11`.
    Month(i16, i8),
    /// A day, such as `2023-11-03`.
    Day(Date),
}

impl PartialDate {
    /// Whether the day is this day, or lies in this month or year.
    pub fn contains(self, day: Date) -> bool {
        match self {
            Self::Year(year) => day.0.year() == year,
            Self::Month(year, month) => (day.0.year(), day.0.month()) == (year, month),
            Self::Day(this) => this == day,
        }
    }

    /// Whether all of it comes after the day.
    pub fn is_after(self, day: Date) -> bool {
        match self {
            Self::Year(year) => year > day.0.year(),
            Self::Month(year, month) => (year, month) > (day.0.year(), day.0.month()),
            Self::Day(this) => this > day,
        }
    }
}

impl FromStr for PartialDate {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        read(text).ok_or(Refused(PARTIAL_DATE))
    }
}

fn read(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year: i16 = digits(parts.next()?, 4).filter(|year| *year >= 1)?;
    let Some(month) = parts.next() else {
        return Some(PartialDate::Year(year));
    };
    let month: i8 = digits(month, 2).filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else {
        return Some(PartialDate::Month(year, month));
    };
    let day = civil::Date::new(year, month, digits(day, 2)?).ok()?;
    parts.next().is_none().then_some(PartialDate::Day(Date(day)))
}

fn digits<T: FromStr>(text: &str, count: usize) -> Option<T> {
    let fits = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText { expected: PARTIAL_DATE, read: Self::from_str })
    }
}

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let constraints = json!({
            "pattern": concat!("^(", year!(), "(-(0[1-9]|1[0-2]))?|", day!(), ")$"),
            "examples": ["2023", "2023-11", "2023-11-03"],
        });
        string_schema("Year, month or day", "A year, a month or a day.", &constraints)
    }
}
