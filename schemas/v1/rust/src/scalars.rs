//! Strings with constraints.
use crate::Refused;
use crate::values::{has_length, impl_text, matches};
/// A string that is not empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonEmptyString(String);
impl NonEmptyString {
    fn check(text: &str) -> Result<(), Refused> {
        has_length(text, 1usize, usize::MAX)?;
        Ok(())
    }
}

/// A link: `http` or `https`, without blanks or control characters.
///
/// For example: `"https://example.com/privacy"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url(String);
impl Url {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^https?://[^\\x00-\\x20\\x7f-\\xa0]+$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^https?://[^\x00-\x20\x7f-\xa0]+$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'h') => Some(1),
                (1, b't') => Some(2),
                (2, b't') => Some(3),
                (3, b'p') => Some(4),
                (4 | 6, b':') => Some(5),
                (4, b's') => Some(6),
                (5, b'/') => Some(7),
                (7, b'/') => Some(8),
                (8..=9, b'!'..=b'~') | (11, 0x80..=0xbf) | (10, 0xa1..=0xbf) => Some(9),
                (8..=9, 0xc2) => Some(10),
                (14, 0x80..=0x9f)
                | (13, 0x80..=0xbf)
                | (12, 0xa0..=0xbf)
                | (8..=9, 0xc3..=0xdf) => Some(11),
                (8..=9, 0xe0) => Some(12),
                (17, 0x80..=0x8f)
                | (16, 0x80..=0xbf)
                | (15, 0x90..=0xbf)
                | (8..=9, 0xe1..=0xec | 0xee..=0xef) => Some(13),
                (8..=9, 0xed) => Some(14),
                (8..=9, 0xf0) => Some(15),
                (8..=9, 0xf1..=0xf3) => Some(16),
                (8..=9, 0xf4) => Some(17),
                _ => None,
            },
            |state| matches!(state, 9),
        )
    }
}

/// An e-mail address.
///
/// For example: `"privacy@example.com"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);
impl Email {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^[A-Za-z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?)+$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches ``^[A-Za-z0-9.!#$%&'*+\/=?^_`\{\|\}~\-]+@[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?)+$``.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (
                    0..=1,
                    b'!'
                    | b'#'..=b'\''
                    | b'*'..=b'+'
                    | b'-'..=b'9'
                    | b'='
                    | b'?'
                    | b'A'..=b'Z'
                    | b'^'..=b'~',
                ) => Some(1),
                (1, b'@') => Some(2),
                (2..=4, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z') => Some(3),
                (3..=4, b'-') => Some(4),
                (3 | 6, b'.') => Some(5),
                (5..=7, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z') => Some(6),
                (6..=7, b'-') => Some(7),
                _ => None,
            },
            |state| matches!(state, 6),
        )
    }
}

/// A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
///
/// For example: `"529900T8BM49AURSDO55"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lei(String);
impl Lei {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused("the text does not match `^[A-Z0-9]{18}[0-9]{2}$`".to_owned()),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^[A-Z0-9]{18}[0-9]{2}$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'0'..=b'9' | b'A'..=b'Z') => Some(1),
                (1, b'0'..=b'9' | b'A'..=b'Z') => Some(2),
                (2, b'0'..=b'9' | b'A'..=b'Z') => Some(3),
                (3, b'0'..=b'9' | b'A'..=b'Z') => Some(4),
                (4, b'0'..=b'9' | b'A'..=b'Z') => Some(5),
                (5, b'0'..=b'9' | b'A'..=b'Z') => Some(6),
                (6, b'0'..=b'9' | b'A'..=b'Z') => Some(7),
                (7, b'0'..=b'9' | b'A'..=b'Z') => Some(8),
                (8, b'0'..=b'9' | b'A'..=b'Z') => Some(9),
                (9, b'0'..=b'9' | b'A'..=b'Z') => Some(10),
                (10, b'0'..=b'9' | b'A'..=b'Z') => Some(11),
                (11, b'0'..=b'9' | b'A'..=b'Z') => Some(12),
                (12, b'0'..=b'9' | b'A'..=b'Z') => Some(13),
                (13, b'0'..=b'9' | b'A'..=b'Z') => Some(14),
                (14, b'0'..=b'9' | b'A'..=b'Z') => Some(15),
                (15, b'0'..=b'9' | b'A'..=b'Z') => Some(16),
                (16, b'0'..=b'9' | b'A'..=b'Z') => Some(17),
                (17, b'0'..=b'9' | b'A'..=b'Z') => Some(18),
                (18, b'0'..=b'9') => Some(19),
                (19, b'0'..=b'9') => Some(20),
                _ => None,
            },
            |state| matches!(state, 20),
        )
    }
}

/// A language tag: a language, optionally a script and a country or area, such as `pt-BR`.
///
/// For example: `"nl"`, `"pt-BR"`, `"zh-Hant-TW"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);
impl LanguageTag {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'a'..=b'z') => Some(1),
                (1, b'a'..=b'z') => Some(2),
                (2 | 4, b'-') => Some(3),
                (2, b'a'..=b'z') => Some(4),
                (3 | 12, b'0'..=b'9') => Some(5),
                (3, b'A'..=b'Z') => Some(6),
                (5, b'0'..=b'9') => Some(7),
                (7, b'0'..=b'9') | (6 | 13, b'A'..=b'Z') => Some(8),
                (6, b'a'..=b'z') => Some(9),
                (9, b'a'..=b'z') => Some(10),
                (10, b'a'..=b'z') => Some(11),
                (11, b'-') => Some(12),
                (12, b'A'..=b'Z') => Some(13),
                _ => None,
            },
            |state| matches!(state, 2 | 4 | 8 | 11),
        )
    }
}

/// A calendar day, written `YYYY-MM-DD`.
///
/// For example: `"2023-11-03"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(String);
impl Date {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'0') => Some(1),
                (0, b'1' | b'3' | b'5' | b'7' | b'9') => Some(2),
                (0, b'2' | b'4' | b'6' | b'8') => Some(3),
                (1, b'0') => Some(4),
                (2, b'0'..=b'1' | b'3'..=b'5' | b'7'..=b'9')
                | (1 | 3, b'1'..=b'3' | b'5'..=b'7' | b'9') => Some(5),
                (3, b'0' | b'4' | b'8') | (2, b'2' | b'6') | (1, b'4' | b'8') => Some(6),
                (4, b'0') => Some(7),
                (4..=6, b'1' | b'3' | b'5' | b'7' | b'9') => Some(8),
                (6, b'0' | b'2' | b'4' | b'6' | b'8')
                | (4..=5, b'2' | b'4' | b'6' | b'8') => Some(9),
                (5, b'0') => Some(10),
                (8, b'0'..=b'1' | b'3'..=b'5' | b'7'..=b'9')
                | (10, b'0'..=b'3' | b'5'..=b'7' | b'9')
                | (7 | 9, b'1'..=b'3' | b'5'..=b'7' | b'9') => Some(11),
                (9, b'0' | b'4' | b'8') | (8, b'2' | b'6') | (7 | 10, b'4' | b'8') => {
                    Some(12)
                }
                (11, b'-') => Some(13),
                (12, b'-') => Some(14),
                (13, b'0') => Some(15),
                (13..=14, b'1') => Some(16),
                (14, b'0') => Some(17),
                (16, b'0' | b'2') | (15 | 17, b'1' | b'3' | b'5' | b'7'..=b'8') => {
                    Some(18)
                }
                (15, b'2') => Some(19),
                (16, b'1') | (15 | 17, b'4' | b'6' | b'9') => Some(20),
                (17, b'2') => Some(21),
                (18, b'-') => Some(22),
                (19, b'-') => Some(23),
                (20, b'-') => Some(24),
                (21, b'-') => Some(25),
                (22..=25, b'0') => Some(26),
                (23, b'1') | (22 | 24..=25, b'1'..=b'2') => Some(27),
                (22, b'3') => Some(28),
                (23, b'2') => Some(29),
                (24, b'3') => Some(30),
                (30, b'0')
                | (28, b'0'..=b'1')
                | (29, b'0'..=b'8')
                | (27, b'0'..=b'9')
                | (26, b'1'..=b'9') => Some(31),
                _ => None,
            },
            |state| matches!(state, 31),
        )
    }
}

/// A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
///
/// For example: `"amazon-web-services"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);
impl Id {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused("the text does not match `^[a-z0-9]+(-[a-z0-9]+)*$`".to_owned()),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (1, b'-') => Some(0),
                (0..=1, b'0'..=b'9' | b'a'..=b'z') => Some(1),
                _ => None,
            },
            |state| matches!(state, 1),
        )
    }
}

/// A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for Delaware.
///
/// For example: `"US-DE"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subdivision(String);
impl Subdivision {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused("the text does not match `^[A-Z]{2}-[A-Z0-9]{1,3}$`".to_owned()),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^[A-Z]{2}-[A-Z0-9]{1,3}$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'A'..=b'Z') => Some(1),
                (1, b'A'..=b'Z') => Some(2),
                (2, b'-') => Some(3),
                (3, b'0'..=b'9' | b'A'..=b'Z') => Some(4),
                (4, b'0'..=b'9' | b'A'..=b'Z') => Some(5),
                (5, b'0'..=b'9' | b'A'..=b'Z') => Some(6),
                _ => None,
            },
            |state| matches!(state, 4..= 6),
        )
    }
}

/// A year, a month or a day.
///
/// For example: `"2023"`, `"2023-11"`, `"2023-11-03"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate(String);
impl PartialDate {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'0') => Some(1),
                (0, b'1' | b'3' | b'5' | b'7' | b'9') => Some(2),
                (0, b'2' | b'4' | b'6' | b'8') => Some(3),
                (1, b'0') => Some(4),
                (2, b'0'..=b'1' | b'3'..=b'5' | b'7'..=b'9')
                | (1 | 3, b'1'..=b'3' | b'5'..=b'7' | b'9') => Some(5),
                (3, b'0' | b'4' | b'8') | (2, b'2' | b'6') | (1, b'4' | b'8') => Some(6),
                (4, b'0') => Some(7),
                (4..=6, b'1' | b'3' | b'5' | b'7' | b'9') => Some(8),
                (6, b'0' | b'2' | b'4' | b'6' | b'8')
                | (4..=5, b'2' | b'4' | b'6' | b'8') => Some(9),
                (5, b'0') => Some(10),
                (8, b'0'..=b'1' | b'3'..=b'5' | b'7'..=b'9')
                | (10, b'0'..=b'3' | b'5'..=b'7' | b'9')
                | (7 | 9, b'1'..=b'3' | b'5'..=b'7' | b'9') => Some(11),
                (9, b'0' | b'4' | b'8') | (8, b'2' | b'6') | (7 | 10, b'4' | b'8') => {
                    Some(12)
                }
                (11, b'-') => Some(13),
                (12, b'-') => Some(14),
                (13, b'0') => Some(15),
                (13..=14, b'1') => Some(16),
                (14, b'0') => Some(17),
                (16, b'0' | b'2') | (15 | 17, b'1' | b'3' | b'5' | b'7'..=b'8') => {
                    Some(18)
                }
                (15, b'2') => Some(19),
                (16, b'1') | (15 | 17, b'4' | b'6' | b'9') => Some(20),
                (17, b'2') => Some(21),
                (18, b'-') => Some(22),
                (19, b'-') => Some(23),
                (20, b'-') => Some(24),
                (21, b'-') => Some(25),
                (22..=25, b'0') => Some(26),
                (23, b'1') | (22 | 24..=25, b'1'..=b'2') => Some(27),
                (22, b'3') => Some(28),
                (23, b'2') => Some(29),
                (24, b'3') => Some(30),
                (30, b'0')
                | (28, b'0'..=b'1')
                | (29, b'0'..=b'8')
                | (27, b'0'..=b'9')
                | (26, b'1'..=b'9') => Some(31),
                _ => None,
            },
            |state| matches!(state, 11..= 12 | 18..= 21 | 31),
        )
    }
}

/// An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
///
/// For example: `"NL"`, `"US-DE"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryOrSubdivision(String);
impl CountryOrSubdivision {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^(AD|AE|AF|AG|AI|AL|AM|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW|[A-Z]{2}-[A-Z0-9]{1,3})$`"
                        .to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^(AD|AE|AF|AG|AI|AL|AM|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW|[A-Z]{2}-[A-Z0-9]{1,3})$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'A') => Some(1),
                (0, b'B') => Some(2),
                (0, b'C') => Some(3),
                (0, b'D') => Some(4),
                (0, b'E') => Some(5),
                (0, b'F') => Some(6),
                (0, b'G') => Some(7),
                (0, b'H') => Some(8),
                (0, b'I') => Some(9),
                (0, b'J') => Some(10),
                (0, b'K') => Some(11),
                (0, b'L') => Some(12),
                (0, b'M') => Some(13),
                (0, b'N') => Some(14),
                (0, b'O') => Some(15),
                (0, b'P') => Some(16),
                (0, b'Q') => Some(17),
                (0, b'R') => Some(18),
                (0, b'S') => Some(19),
                (0, b'T') => Some(20),
                (0, b'U') => Some(21),
                (0, b'V') => Some(22),
                (0, b'W') => Some(23),
                (0, b'X') => Some(24),
                (0, b'Y') => Some(25),
                (0, b'Z') => Some(26),
                (5, b'A'..=b'B' | b'D' | b'F' | b'I'..=b'Q' | b'U'..=b'Z')
                | (
                    20,
                    b'A'..=b'B' | b'E' | b'I' | b'P'..=b'Q' | b'S' | b'U' | b'X'..=b'Y',
                )
                | (9, b'A'..=b'C' | b'F'..=b'K' | b'P' | b'U'..=b'Z')
                | (1, b'A'..=b'C' | b'H' | b'J'..=b'K' | b'N' | b'P' | b'V' | b'Y')
                | (
                    11,
                    b'A'..=b'D' | b'F' | b'J'..=b'L' | b'O' | b'Q' | b'S'..=b'V' | b'X',
                )
                | (4, b'A'..=b'D' | b'F'..=b'I' | b'L' | b'N' | b'P'..=b'Y')
                | (10, b'A'..=b'D' | b'F'..=b'L' | b'N' | b'Q'..=b'Z')
                | (
                    18,
                    b'A'..=b'D' | b'F'..=b'N' | b'P'..=b'R' | b'T' | b'V' | b'X'..=b'Z',
                )
                | (25, b'A'..=b'D' | b'F'..=b'S' | b'U'..=b'Z')
                | (23, b'A'..=b'E' | b'G'..=b'R' | b'T'..=b'Z')
                | (6, b'A'..=b'H' | b'L' | b'N' | b'P'..=b'Q' | b'S'..=b'Z')
                | (8, b'A'..=b'J' | b'L' | b'O'..=b'Q' | b'S' | b'V'..=b'Z')
                | (15, b'A'..=b'L' | b'N'..=b'Z')
                | (24, b'A'..=b'Z')
                | (
                    22,
                    b'B' | b'D' | b'F' | b'H' | b'J'..=b'M' | b'O'..=b'T' | b'V'..=b'Z',
                )
                | (
                    14,
                    b'B'
                    | b'D'
                    | b'H'
                    | b'J'..=b'K'
                    | b'M'..=b'N'
                    | b'Q'
                    | b'S'..=b'T'
                    | b'V'..=b'Y',
                )
                | (3, b'B' | b'E' | b'J' | b'P'..=b'Q' | b'S'..=b'T')
                | (13, b'B' | b'I'..=b'J')
                | (
                    16,
                    b'B'..=b'D' | b'I'..=b'J' | b'O'..=b'Q' | b'U'..=b'V' | b'X' | b'Z',
                )
                | (21, b'B'..=b'F' | b'H'..=b'L' | b'N'..=b'R' | b'T'..=b'X')
                | (26, b'B'..=b'L' | b'N'..=b'V' | b'X'..=b'Z')
                | (17, b'B'..=b'Z')
                | (7, b'C' | b'J'..=b'K' | b'O' | b'V' | b'X' | b'Z')
                | (2, b'C' | b'K' | b'P' | b'U' | b'X')
                | (12, b'D'..=b'H' | b'J' | b'L'..=b'Q' | b'W'..=b'X' | b'Z')
                | (19, b'F' | b'P'..=b'Q' | b'U' | b'W') => Some(27),
                (17, b'A')
                | (22, b'A' | b'C' | b'E' | b'G' | b'I' | b'N' | b'U')
                | (
                    14,
                    b'A'
                    | b'C'
                    | b'E'..=b'G'
                    | b'I'
                    | b'L'
                    | b'O'..=b'P'
                    | b'R'
                    | b'U'
                    | b'Z',
                )
                | (
                    3,
                    b'A' | b'C'..=b'D' | b'F'..=b'I' | b'K'..=b'O' | b'R' | b'U'..=b'Z',
                )
                | (13, b'A' | b'C'..=b'H' | b'K'..=b'Z')
                | (16, b'A' | b'E'..=b'H' | b'K'..=b'N' | b'R'..=b'T' | b'W' | b'Y')
                | (21, b'A' | b'G' | b'M' | b'S' | b'Y'..=b'Z')
                | (26, b'A' | b'M' | b'W')
                | (
                    7,
                    b'A'..=b'B' | b'D'..=b'I' | b'L'..=b'N' | b'P'..=b'U' | b'W' | b'Y',
                )
                | (
                    2,
                    b'A'..=b'B'
                    | b'D'..=b'J'
                    | b'L'..=b'O'
                    | b'Q'..=b'T'
                    | b'V'..=b'W'
                    | b'Y'..=b'Z',
                )
                | (12, b'A'..=b'C' | b'I' | b'K' | b'R'..=b'V' | b'Y')
                | (19, b'A'..=b'E' | b'G'..=b'O' | b'R'..=b'T' | b'V' | b'X'..=b'Z')
                | (5, b'C' | b'E' | b'G'..=b'H' | b'R'..=b'T')
                | (
                    20,
                    b'C'..=b'D'
                    | b'F'..=b'H'
                    | b'J'..=b'O'
                    | b'R'
                    | b'T'
                    | b'V'..=b'W'
                    | b'Z',
                )
                | (9, b'D'..=b'E' | b'L'..=b'O' | b'Q'..=b'T')
                | (
                    1,
                    b'D'..=b'G'
                    | b'I'
                    | b'L'..=b'M'
                    | b'O'
                    | b'Q'..=b'U'
                    | b'W'..=b'X'
                    | b'Z',
                )
                | (
                    11,
                    b'E' | b'G'..=b'I' | b'M'..=b'N' | b'P' | b'R' | b'W' | b'Y'..=b'Z',
                )
                | (4, b'E' | b'J'..=b'K' | b'M' | b'O' | b'Z')
                | (10, b'E' | b'M' | b'O'..=b'P')
                | (18, b'E' | b'O' | b'S' | b'U' | b'W')
                | (25, b'E' | b'T')
                | (23, b'F' | b'S')
                | (6, b'I'..=b'K' | b'M' | b'O' | b'R')
                | (8, b'K' | b'M'..=b'N' | b'R' | b'T'..=b'U')
                | (15, b'M') => Some(28),
                (27..=28, b'-') => Some(29),
                (29, b'0'..=b'9' | b'A'..=b'Z') => Some(30),
                (30, b'0'..=b'9' | b'A'..=b'Z') => Some(31),
                (31, b'0'..=b'9' | b'A'..=b'Z') => Some(32),
                _ => None,
            },
            |state| matches!(state, 28 | 30..= 32),
        )
    }
}

/// A key of the publisher's own, which the schema does not name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtensionKey(String);
impl ExtensionKey {
    fn check(text: &str) -> Result<(), Refused> {
        if !Self::is_match(text) {
            return Err(
                Refused(
                    "the text does not match `^x-[a-z0-9]+(-[a-z0-9]+)*$`".to_owned(),
                ),
            );
        }
        Ok(())
    }
    /// Whether a text matches `^x-[a-z0-9]+(-[a-z0-9]+)*$`.
    fn is_match(text: &str) -> bool {
        matches(
            text,
            |state, byte| match (state, byte) {
                (0, b'x') => Some(1),
                (1 | 3, b'-') => Some(2),
                (2..=3, b'0'..=b'9' | b'a'..=b'z') => Some(3),
                _ => None,
            },
            |state| matches!(state, 3),
        )
    }
}

impl_text!(
    NonEmptyString, Url, Email, Lei, LanguageTag, Date, Id, Subdivision, PartialDate,
    CountryOrSubdivision, ExtensionKey
);
