//! Generated from `crates/onward-law/data/` by `cargo xtask codegen`. Do not edit.

use jiff::civil::date;
use crate::country::CountryFacts;
use crate::tables::{
    Carriage, Clauses, Confidence, Decision, Period, Reach, Scope, Source,
};
use crate::{ClauseSet, CountrySet, Mechanism, Regime, Region};
pub(crate) const VERSION: &str = "2026-11-24";
pub(crate) static COUNTRIES: [CountryFacts; 249usize] = [
    CountryFacts {
        alpha2: "AD",
        language: "ca-AD",
        name: "Andorra",
    },
    CountryFacts {
        alpha2: "AE",
        language: "ar-AE",
        name: "United Arab Emirates",
    },
    CountryFacts {
        alpha2: "AF",
        language: "fa-AF",
        name: "Afghanistan",
    },
    CountryFacts {
        alpha2: "AG",
        language: "en-AG",
        name: "Antigua & Barbuda",
    },
    CountryFacts {
        alpha2: "AI",
        language: "en-AI",
        name: "Anguilla",
    },
    CountryFacts {
        alpha2: "AL",
        language: "sq",
        name: "Albania",
    },
    CountryFacts {
        alpha2: "AM",
        language: "hy",
        name: "Armenia",
    },
    CountryFacts {
        alpha2: "AO",
        language: "pt-AO",
        name: "Angola",
    },
    CountryFacts {
        alpha2: "AQ",
        language: "en-AQ",
        name: "Antarctica",
    },
    CountryFacts {
        alpha2: "AR",
        language: "es-AR",
        name: "Argentina",
    },
    CountryFacts {
        alpha2: "AS",
        language: "sm-AS",
        name: "American Samoa",
    },
    CountryFacts {
        alpha2: "AT",
        language: "de-AT",
        name: "Austria",
    },
    CountryFacts {
        alpha2: "AU",
        language: "en-AU",
        name: "Australia",
    },
    CountryFacts {
        alpha2: "AW",
        language: "nl-AW",
        name: "Aruba",
    },
    CountryFacts {
        alpha2: "AX",
        language: "sv-AX",
        name: "Åland Islands",
    },
    CountryFacts {
        alpha2: "AZ",
        language: "az",
        name: "Azerbaijan",
    },
    CountryFacts {
        alpha2: "BA",
        language: "bs",
        name: "Bosnia & Herzegovina",
    },
    CountryFacts {
        alpha2: "BB",
        language: "en-BB",
        name: "Barbados",
    },
    CountryFacts {
        alpha2: "BD",
        language: "bn",
        name: "Bangladesh",
    },
    CountryFacts {
        alpha2: "BE",
        language: "nl-BE",
        name: "Belgium",
    },
    CountryFacts {
        alpha2: "BF",
        language: "fr-BF",
        name: "Burkina Faso",
    },
    CountryFacts {
        alpha2: "BG",
        language: "bg",
        name: "Bulgaria",
    },
    CountryFacts {
        alpha2: "BH",
        language: "ar-BH",
        name: "Bahrain",
    },
    CountryFacts {
        alpha2: "BI",
        language: "rn",
        name: "Burundi",
    },
    CountryFacts {
        alpha2: "BJ",
        language: "fr-BJ",
        name: "Benin",
    },
    CountryFacts {
        alpha2: "BL",
        language: "fr-BL",
        name: "St. Barthélemy",
    },
    CountryFacts {
        alpha2: "BM",
        language: "en-BM",
        name: "Bermuda",
    },
    CountryFacts {
        alpha2: "BN",
        language: "ms-BN",
        name: "Brunei",
    },
    CountryFacts {
        alpha2: "BO",
        language: "es-BO",
        name: "Bolivia",
    },
    CountryFacts {
        alpha2: "BQ",
        language: "pap-BQ",
        name: "Caribbean Netherlands",
    },
    CountryFacts {
        alpha2: "BR",
        language: "pt",
        name: "Brazil",
    },
    CountryFacts {
        alpha2: "BS",
        language: "en-BS",
        name: "Bahamas",
    },
    CountryFacts {
        alpha2: "BT",
        language: "dz",
        name: "Bhutan",
    },
    CountryFacts {
        alpha2: "BV",
        language: "no-BV",
        name: "Bouvet Island",
    },
    CountryFacts {
        alpha2: "BW",
        language: "en-BW",
        name: "Botswana",
    },
    CountryFacts {
        alpha2: "BY",
        language: "ru-BY",
        name: "Belarus",
    },
    CountryFacts {
        alpha2: "BZ",
        language: "en-BZ",
        name: "Belize",
    },
    CountryFacts {
        alpha2: "CA",
        language: "en-CA",
        name: "Canada",
    },
    CountryFacts {
        alpha2: "CC",
        language: "ms-CC",
        name: "Cocos (Keeling) Islands",
    },
    CountryFacts {
        alpha2: "CD",
        language: "fr-CD",
        name: "Congo - Kinshasa",
    },
    CountryFacts {
        alpha2: "CF",
        language: "sg",
        name: "Central African Republic",
    },
    CountryFacts {
        alpha2: "CG",
        language: "fr-CG",
        name: "Congo - Brazzaville",
    },
    CountryFacts {
        alpha2: "CH",
        language: "de-CH",
        name: "Switzerland",
    },
    CountryFacts {
        alpha2: "CI",
        language: "fr-CI",
        name: "Côte d'Ivoire",
    },
    CountryFacts {
        alpha2: "CK",
        language: "en-CK",
        name: "Cook Islands",
    },
    CountryFacts {
        alpha2: "CL",
        language: "es-CL",
        name: "Chile",
    },
    CountryFacts {
        alpha2: "CM",
        language: "fr-CM",
        name: "Cameroon",
    },
    CountryFacts {
        alpha2: "CN",
        language: "zh",
        name: "China",
    },
    CountryFacts {
        alpha2: "CO",
        language: "es-CO",
        name: "Colombia",
    },
    CountryFacts {
        alpha2: "CR",
        language: "es-CR",
        name: "Costa Rica",
    },
    CountryFacts {
        alpha2: "CU",
        language: "es-CU",
        name: "Cuba",
    },
    CountryFacts {
        alpha2: "CV",
        language: "pt-CV",
        name: "Cape Verde",
    },
    CountryFacts {
        alpha2: "CW",
        language: "pap",
        name: "Curaçao",
    },
    CountryFacts {
        alpha2: "CX",
        language: "en-CX",
        name: "Christmas Island",
    },
    CountryFacts {
        alpha2: "CY",
        language: "el-CY",
        name: "Cyprus",
    },
    CountryFacts {
        alpha2: "CZ",
        language: "cs",
        name: "Czechia",
    },
    CountryFacts {
        alpha2: "DE",
        language: "de",
        name: "Germany",
    },
    CountryFacts {
        alpha2: "DJ",
        language: "fr-DJ",
        name: "Djibouti",
    },
    CountryFacts {
        alpha2: "DK",
        language: "da",
        name: "Denmark",
    },
    CountryFacts {
        alpha2: "DM",
        language: "en-DM",
        name: "Dominica",
    },
    CountryFacts {
        alpha2: "DO",
        language: "es-DO",
        name: "Dominican Republic",
    },
    CountryFacts {
        alpha2: "DZ",
        language: "ar-DZ",
        name: "Algeria",
    },
    CountryFacts {
        alpha2: "EC",
        language: "es-EC",
        name: "Ecuador",
    },
    CountryFacts {
        alpha2: "EE",
        language: "et",
        name: "Estonia",
    },
    CountryFacts {
        alpha2: "EG",
        language: "ar",
        name: "Egypt",
    },
    CountryFacts {
        alpha2: "EH",
        language: "ar-EH",
        name: "Western Sahara",
    },
    CountryFacts {
        alpha2: "ER",
        language: "ti-ER",
        name: "Eritrea",
    },
    CountryFacts {
        alpha2: "ES",
        language: "es",
        name: "Spain",
    },
    CountryFacts {
        alpha2: "ET",
        language: "am",
        name: "Ethiopia",
    },
    CountryFacts {
        alpha2: "FI",
        language: "fi",
        name: "Finland",
    },
    CountryFacts {
        alpha2: "FJ",
        language: "en-FJ",
        name: "Fiji",
    },
    CountryFacts {
        alpha2: "FK",
        language: "en-FK",
        name: "Falkland Islands",
    },
    CountryFacts {
        alpha2: "FM",
        language: "en-FM",
        name: "Micronesia",
    },
    CountryFacts {
        alpha2: "FO",
        language: "fo",
        name: "Faroe Islands",
    },
    CountryFacts {
        alpha2: "FR",
        language: "fr",
        name: "France",
    },
    CountryFacts {
        alpha2: "GA",
        language: "fr-GA",
        name: "Gabon",
    },
    CountryFacts {
        alpha2: "GB",
        language: "en-GB",
        name: "United Kingdom",
    },
    CountryFacts {
        alpha2: "GD",
        language: "en-GD",
        name: "Grenada",
    },
    CountryFacts {
        alpha2: "GE",
        language: "ka",
        name: "Georgia",
    },
    CountryFacts {
        alpha2: "GF",
        language: "fr-GF",
        name: "French Guiana",
    },
    CountryFacts {
        alpha2: "GG",
        language: "en-GG",
        name: "Guernsey",
    },
    CountryFacts {
        alpha2: "GH",
        language: "ak",
        name: "Ghana",
    },
    CountryFacts {
        alpha2: "GI",
        language: "en-GI",
        name: "Gibraltar",
    },
    CountryFacts {
        alpha2: "GL",
        language: "kl",
        name: "Greenland",
    },
    CountryFacts {
        alpha2: "GM",
        language: "en-GM",
        name: "Gambia",
    },
    CountryFacts {
        alpha2: "GN",
        language: "fr-GN",
        name: "Guinea",
    },
    CountryFacts {
        alpha2: "GP",
        language: "fr-GP",
        name: "Guadeloupe",
    },
    CountryFacts {
        alpha2: "GQ",
        language: "es-GQ",
        name: "Equatorial Guinea",
    },
    CountryFacts {
        alpha2: "GR",
        language: "el",
        name: "Greece",
    },
    CountryFacts {
        alpha2: "GS",
        language: "en-GS",
        name: "South Georgia & South Sandwich Islands",
    },
    CountryFacts {
        alpha2: "GT",
        language: "es-GT",
        name: "Guatemala",
    },
    CountryFacts {
        alpha2: "GU",
        language: "en-GU",
        name: "Guam",
    },
    CountryFacts {
        alpha2: "GW",
        language: "pt-GW",
        name: "Guinea-Bissau",
    },
    CountryFacts {
        alpha2: "GY",
        language: "en-GY",
        name: "Guyana",
    },
    CountryFacts {
        alpha2: "HK",
        language: "zh-HK",
        name: "Hong Kong SAR China",
    },
    CountryFacts {
        alpha2: "HM",
        language: "en-HM",
        name: "Heard & McDonald Islands",
    },
    CountryFacts {
        alpha2: "HN",
        language: "es-HN",
        name: "Honduras",
    },
    CountryFacts {
        alpha2: "HR",
        language: "hr",
        name: "Croatia",
    },
    CountryFacts {
        alpha2: "HT",
        language: "ht",
        name: "Haiti",
    },
    CountryFacts {
        alpha2: "HU",
        language: "hu",
        name: "Hungary",
    },
    CountryFacts {
        alpha2: "ID",
        language: "id",
        name: "Indonesia",
    },
    CountryFacts {
        alpha2: "IE",
        language: "en-IE",
        name: "Ireland",
    },
    CountryFacts {
        alpha2: "IL",
        language: "he",
        name: "Israel",
    },
    CountryFacts {
        alpha2: "IM",
        language: "en-IM",
        name: "Isle of Man",
    },
    CountryFacts {
        alpha2: "IN",
        language: "hi",
        name: "India",
    },
    CountryFacts {
        alpha2: "IO",
        language: "en-IO",
        name: "British Indian Ocean Territory",
    },
    CountryFacts {
        alpha2: "IQ",
        language: "ar-IQ",
        name: "Iraq",
    },
    CountryFacts {
        alpha2: "IR",
        language: "fa",
        name: "Iran",
    },
    CountryFacts {
        alpha2: "IS",
        language: "is",
        name: "Iceland",
    },
    CountryFacts {
        alpha2: "IT",
        language: "it",
        name: "Italy",
    },
    CountryFacts {
        alpha2: "JE",
        language: "en-JE",
        name: "Jersey",
    },
    CountryFacts {
        alpha2: "JM",
        language: "en-JM",
        name: "Jamaica",
    },
    CountryFacts {
        alpha2: "JO",
        language: "ar-JO",
        name: "Jordan",
    },
    CountryFacts {
        alpha2: "JP",
        language: "ja",
        name: "Japan",
    },
    CountryFacts {
        alpha2: "KE",
        language: "sw-KE",
        name: "Kenya",
    },
    CountryFacts {
        alpha2: "KG",
        language: "ky",
        name: "Kyrgyzstan",
    },
    CountryFacts {
        alpha2: "KH",
        language: "km",
        name: "Cambodia",
    },
    CountryFacts {
        alpha2: "KI",
        language: "en-KI",
        name: "Kiribati",
    },
    CountryFacts {
        alpha2: "KM",
        language: "ar-KM",
        name: "Comoros",
    },
    CountryFacts {
        alpha2: "KN",
        language: "en-KN",
        name: "St. Kitts & Nevis",
    },
    CountryFacts {
        alpha2: "KP",
        language: "ko-KP",
        name: "North Korea",
    },
    CountryFacts {
        alpha2: "KR",
        language: "ko",
        name: "South Korea",
    },
    CountryFacts {
        alpha2: "KW",
        language: "ar-KW",
        name: "Kuwait",
    },
    CountryFacts {
        alpha2: "KY",
        language: "en-KY",
        name: "Cayman Islands",
    },
    CountryFacts {
        alpha2: "KZ",
        language: "ru-KZ",
        name: "Kazakhstan",
    },
    CountryFacts {
        alpha2: "LA",
        language: "lo",
        name: "Laos",
    },
    CountryFacts {
        alpha2: "LB",
        language: "ar-LB",
        name: "Lebanon",
    },
    CountryFacts {
        alpha2: "LC",
        language: "en-LC",
        name: "St. Lucia",
    },
    CountryFacts {
        alpha2: "LI",
        language: "de-LI",
        name: "Liechtenstein",
    },
    CountryFacts {
        alpha2: "LK",
        language: "si",
        name: "Sri Lanka",
    },
    CountryFacts {
        alpha2: "LR",
        language: "en-LR",
        name: "Liberia",
    },
    CountryFacts {
        alpha2: "LS",
        language: "st-LS",
        name: "Lesotho",
    },
    CountryFacts {
        alpha2: "LT",
        language: "lt",
        name: "Lithuania",
    },
    CountryFacts {
        alpha2: "LU",
        language: "fr-LU",
        name: "Luxembourg",
    },
    CountryFacts {
        alpha2: "LV",
        language: "lv",
        name: "Latvia",
    },
    CountryFacts {
        alpha2: "LY",
        language: "ar-LY",
        name: "Libya",
    },
    CountryFacts {
        alpha2: "MA",
        language: "ar-MA",
        name: "Morocco",
    },
    CountryFacts {
        alpha2: "MC",
        language: "fr-MC",
        name: "Monaco",
    },
    CountryFacts {
        alpha2: "MD",
        language: "ro-MD",
        name: "Moldova",
    },
    CountryFacts {
        alpha2: "ME",
        language: "sr-ME",
        name: "Montenegro",
    },
    CountryFacts {
        alpha2: "MF",
        language: "fr-MF",
        name: "St. Martin",
    },
    CountryFacts {
        alpha2: "MG",
        language: "mg",
        name: "Madagascar",
    },
    CountryFacts {
        alpha2: "MH",
        language: "en-MH",
        name: "Marshall Islands",
    },
    CountryFacts {
        alpha2: "MK",
        language: "mk",
        name: "North Macedonia",
    },
    CountryFacts {
        alpha2: "ML",
        language: "bm",
        name: "Mali",
    },
    CountryFacts {
        alpha2: "MM",
        language: "my",
        name: "Myanmar (Burma)",
    },
    CountryFacts {
        alpha2: "MN",
        language: "mn",
        name: "Mongolia",
    },
    CountryFacts {
        alpha2: "MO",
        language: "zh-MO",
        name: "Macao SAR China",
    },
    CountryFacts {
        alpha2: "MP",
        language: "en-MP",
        name: "Northern Mariana Islands",
    },
    CountryFacts {
        alpha2: "MQ",
        language: "fr-MQ",
        name: "Martinique",
    },
    CountryFacts {
        alpha2: "MR",
        language: "ar-MR",
        name: "Mauritania",
    },
    CountryFacts {
        alpha2: "MS",
        language: "en-MS",
        name: "Montserrat",
    },
    CountryFacts {
        alpha2: "MT",
        language: "mt",
        name: "Malta",
    },
    CountryFacts {
        alpha2: "MU",
        language: "fr-MU",
        name: "Mauritius",
    },
    CountryFacts {
        alpha2: "MV",
        language: "dv",
        name: "Maldives",
    },
    CountryFacts {
        alpha2: "MW",
        language: "en-MW",
        name: "Malawi",
    },
    CountryFacts {
        alpha2: "MX",
        language: "es-MX",
        name: "Mexico",
    },
    CountryFacts {
        alpha2: "MY",
        language: "ms",
        name: "Malaysia",
    },
    CountryFacts {
        alpha2: "MZ",
        language: "pt-MZ",
        name: "Mozambique",
    },
    CountryFacts {
        alpha2: "NA",
        language: "af-NA",
        name: "Namibia",
    },
    CountryFacts {
        alpha2: "NC",
        language: "fr-NC",
        name: "New Caledonia",
    },
    CountryFacts {
        alpha2: "NE",
        language: "ha-NE",
        name: "Niger",
    },
    CountryFacts {
        alpha2: "NF",
        language: "en-NF",
        name: "Norfolk Island",
    },
    CountryFacts {
        alpha2: "NG",
        language: "en-NG",
        name: "Nigeria",
    },
    CountryFacts {
        alpha2: "NI",
        language: "es-NI",
        name: "Nicaragua",
    },
    CountryFacts {
        alpha2: "NL",
        language: "nl",
        name: "Netherlands",
    },
    CountryFacts {
        alpha2: "NO",
        language: "nb",
        name: "Norway",
    },
    CountryFacts {
        alpha2: "NP",
        language: "ne",
        name: "Nepal",
    },
    CountryFacts {
        alpha2: "NR",
        language: "en-NR",
        name: "Nauru",
    },
    CountryFacts {
        alpha2: "NU",
        language: "en-NU",
        name: "Niue",
    },
    CountryFacts {
        alpha2: "NZ",
        language: "en-NZ",
        name: "New Zealand",
    },
    CountryFacts {
        alpha2: "OM",
        language: "ar-OM",
        name: "Oman",
    },
    CountryFacts {
        alpha2: "PA",
        language: "es-PA",
        name: "Panama",
    },
    CountryFacts {
        alpha2: "PE",
        language: "es-PE",
        name: "Peru",
    },
    CountryFacts {
        alpha2: "PF",
        language: "fr-PF",
        name: "French Polynesia",
    },
    CountryFacts {
        alpha2: "PG",
        language: "tpi",
        name: "Papua New Guinea",
    },
    CountryFacts {
        alpha2: "PH",
        language: "fil",
        name: "Philippines",
    },
    CountryFacts {
        alpha2: "PK",
        language: "ur",
        name: "Pakistan",
    },
    CountryFacts {
        alpha2: "PL",
        language: "pl",
        name: "Poland",
    },
    CountryFacts {
        alpha2: "PM",
        language: "fr-PM",
        name: "St. Pierre & Miquelon",
    },
    CountryFacts {
        alpha2: "PN",
        language: "en-PN",
        name: "Pitcairn Islands",
    },
    CountryFacts {
        alpha2: "PR",
        language: "es-PR",
        name: "Puerto Rico",
    },
    CountryFacts {
        alpha2: "PS",
        language: "ar-PS",
        name: "Palestinian Territories",
    },
    CountryFacts {
        alpha2: "PT",
        language: "pt-PT",
        name: "Portugal",
    },
    CountryFacts {
        alpha2: "PW",
        language: "pau",
        name: "Palau",
    },
    CountryFacts {
        alpha2: "PY",
        language: "gn",
        name: "Paraguay",
    },
    CountryFacts {
        alpha2: "QA",
        language: "ar-QA",
        name: "Qatar",
    },
    CountryFacts {
        alpha2: "RE",
        language: "fr-RE",
        name: "Réunion",
    },
    CountryFacts {
        alpha2: "RO",
        language: "ro",
        name: "Romania",
    },
    CountryFacts {
        alpha2: "RS",
        language: "sr",
        name: "Serbia",
    },
    CountryFacts {
        alpha2: "RU",
        language: "ru",
        name: "Russia",
    },
    CountryFacts {
        alpha2: "RW",
        language: "rw",
        name: "Rwanda",
    },
    CountryFacts {
        alpha2: "SA",
        language: "ar-SA",
        name: "Saudi Arabia",
    },
    CountryFacts {
        alpha2: "SB",
        language: "en-SB",
        name: "Solomon Islands",
    },
    CountryFacts {
        alpha2: "SC",
        language: "fr-SC",
        name: "Seychelles",
    },
    CountryFacts {
        alpha2: "SD",
        language: "ar-SD",
        name: "Sudan",
    },
    CountryFacts {
        alpha2: "SE",
        language: "sv",
        name: "Sweden",
    },
    CountryFacts {
        alpha2: "SG",
        language: "en-SG",
        name: "Singapore",
    },
    CountryFacts {
        alpha2: "SH",
        language: "en-SH",
        name: "St. Helena",
    },
    CountryFacts {
        alpha2: "SI",
        language: "sl",
        name: "Slovenia",
    },
    CountryFacts {
        alpha2: "SJ",
        language: "nb-SJ",
        name: "Svalbard & Jan Mayen",
    },
    CountryFacts {
        alpha2: "SK",
        language: "sk",
        name: "Slovakia",
    },
    CountryFacts {
        alpha2: "SL",
        language: "en-SL",
        name: "Sierra Leone",
    },
    CountryFacts {
        alpha2: "SM",
        language: "it-SM",
        name: "San Marino",
    },
    CountryFacts {
        alpha2: "SN",
        language: "wo",
        name: "Senegal",
    },
    CountryFacts {
        alpha2: "SO",
        language: "so",
        name: "Somalia",
    },
    CountryFacts {
        alpha2: "SR",
        language: "nl-SR",
        name: "Suriname",
    },
    CountryFacts {
        alpha2: "SS",
        language: "ar-SS",
        name: "South Sudan",
    },
    CountryFacts {
        alpha2: "ST",
        language: "pt-ST",
        name: "São Tomé & Príncipe",
    },
    CountryFacts {
        alpha2: "SV",
        language: "es-SV",
        name: "El Salvador",
    },
    CountryFacts {
        alpha2: "SX",
        language: "en-SX",
        name: "Sint Maarten",
    },
    CountryFacts {
        alpha2: "SY",
        language: "ar-SY",
        name: "Syria",
    },
    CountryFacts {
        alpha2: "SZ",
        language: "en-SZ",
        name: "Eswatini",
    },
    CountryFacts {
        alpha2: "TC",
        language: "en-TC",
        name: "Turks & Caicos Islands",
    },
    CountryFacts {
        alpha2: "TD",
        language: "ar-TD",
        name: "Chad",
    },
    CountryFacts {
        alpha2: "TF",
        language: "fr-TF",
        name: "French Southern Territories",
    },
    CountryFacts {
        alpha2: "TG",
        language: "fr-TG",
        name: "Togo",
    },
    CountryFacts {
        alpha2: "TH",
        language: "th",
        name: "Thailand",
    },
    CountryFacts {
        alpha2: "TJ",
        language: "tg",
        name: "Tajikistan",
    },
    CountryFacts {
        alpha2: "TK",
        language: "tkl",
        name: "Tokelau",
    },
    CountryFacts {
        alpha2: "TL",
        language: "pt-TL",
        name: "Timor-Leste",
    },
    CountryFacts {
        alpha2: "TM",
        language: "tk",
        name: "Turkmenistan",
    },
    CountryFacts {
        alpha2: "TN",
        language: "ar-TN",
        name: "Tunisia",
    },
    CountryFacts {
        alpha2: "TO",
        language: "to",
        name: "Tonga",
    },
    CountryFacts {
        alpha2: "TR",
        language: "tr",
        name: "Türkiye",
    },
    CountryFacts {
        alpha2: "TT",
        language: "en-TT",
        name: "Trinidad & Tobago",
    },
    CountryFacts {
        alpha2: "TV",
        language: "tvl",
        name: "Tuvalu",
    },
    CountryFacts {
        alpha2: "TW",
        language: "zh-TW",
        name: "Taiwan",
    },
    CountryFacts {
        alpha2: "TZ",
        language: "sw",
        name: "Tanzania",
    },
    CountryFacts {
        alpha2: "UA",
        language: "uk",
        name: "Ukraine",
    },
    CountryFacts {
        alpha2: "UG",
        language: "sw-UG",
        name: "Uganda",
    },
    CountryFacts {
        alpha2: "UM",
        language: "en-UM",
        name: "U.S. Outlying Islands",
    },
    CountryFacts {
        alpha2: "US",
        language: "en",
        name: "United States",
    },
    CountryFacts {
        alpha2: "UY",
        language: "es-UY",
        name: "Uruguay",
    },
    CountryFacts {
        alpha2: "UZ",
        language: "uz",
        name: "Uzbekistan",
    },
    CountryFacts {
        alpha2: "VA",
        language: "it-VA",
        name: "Vatican City",
    },
    CountryFacts {
        alpha2: "VC",
        language: "en-VC",
        name: "St. Vincent & Grenadines",
    },
    CountryFacts {
        alpha2: "VE",
        language: "es-VE",
        name: "Venezuela",
    },
    CountryFacts {
        alpha2: "VG",
        language: "en-VG",
        name: "British Virgin Islands",
    },
    CountryFacts {
        alpha2: "VI",
        language: "en-VI",
        name: "U.S. Virgin Islands",
    },
    CountryFacts {
        alpha2: "VN",
        language: "vi",
        name: "Vietnam",
    },
    CountryFacts {
        alpha2: "VU",
        language: "bi",
        name: "Vanuatu",
    },
    CountryFacts {
        alpha2: "WF",
        language: "fr-WF",
        name: "Wallis & Futuna",
    },
    CountryFacts {
        alpha2: "WS",
        language: "sm",
        name: "Samoa",
    },
    CountryFacts {
        alpha2: "YE",
        language: "ar-YE",
        name: "Yemen",
    },
    CountryFacts {
        alpha2: "YT",
        language: "fr-YT",
        name: "Mayotte",
    },
    CountryFacts {
        alpha2: "ZA",
        language: "en-ZA",
        name: "South Africa",
    },
    CountryFacts {
        alpha2: "ZM",
        language: "en-ZM",
        name: "Zambia",
    },
    CountryFacts {
        alpha2: "ZW",
        language: "sn",
        name: "Zimbabwe",
    },
];
pub(crate) fn region(region: Region) -> CountrySet {
    match region {
        Region::Eu => {
            const {
                CountrySet::from_indices(
                    &[
                        11, 19, 21, 54, 55, 56, 58, 63, 67, 69, 74, 88, 97, 99, 101, 109,
                        132, 133, 134, 152, 165, 178, 183, 188, 196, 199, 201,
                    ],
                )
            }
        }
        Region::Eea => {
            const {
                CountrySet::from_indices(
                    &[
                        11, 19, 21, 54, 55, 56, 58, 63, 67, 69, 74, 88, 97, 99, 101, 108,
                        109, 128, 132, 133, 134, 152, 165, 166, 178, 183, 188, 196, 199,
                        201,
                    ],
                )
            }
        }
        Region::Europe => {
            const {
                CountrySet::from_indices(
                    &[
                        0, 5, 11, 14, 16, 19, 21, 35, 42, 54, 55, 56, 58, 63, 67, 69, 73,
                        74, 76, 80, 82, 88, 97, 99, 101, 103, 108, 109, 110, 128, 132,
                        133, 134, 137, 138, 139, 143, 152, 165, 166, 178, 183, 188, 189,
                        190, 196, 199, 200, 201, 203, 229, 235,
                    ],
                )
            }
        }
        Region::NorthAmerica => {
            const { CountrySet::from_indices(&[26, 37, 83, 156, 179, 232]) }
        }
        Region::LatinAmerica => {
            const {
                CountrySet::from_indices(
                    &[
                        3, 4, 9, 13, 17, 25, 28, 29, 30, 31, 33, 36, 45, 48, 49, 50, 52,
                        59, 60, 62, 71, 77, 79, 86, 89, 90, 93, 96, 98, 111, 119, 123,
                        127, 140, 149, 151, 156, 164, 172, 173, 181, 185, 206, 209, 210,
                        213, 225, 233, 236, 237, 238, 239,
                    ],
                )
            }
        }
        Region::Asia => {
            const {
                CountrySet::from_indices(
                    &[
                        1, 2, 6, 15, 18, 22, 27, 32, 47, 54, 78, 94, 100, 102, 104, 106,
                        107, 112, 113, 115, 116, 120, 121, 122, 124, 125, 126, 129, 145,
                        146, 147, 154, 157, 167, 171, 176, 177, 182, 186, 192, 197, 211,
                        217, 218, 220, 221, 224, 227, 234, 240, 244,
                    ],
                )
            }
        }
        Region::AsiaPacific => {
            const {
                CountrySet::from_indices(
                    &[
                        1, 2, 6, 10, 12, 15, 18, 22, 27, 32, 38, 44, 47, 53, 54, 70, 72,
                        78, 91, 94, 95, 100, 102, 104, 106, 107, 112, 113, 115, 116, 117,
                        120, 121, 122, 124, 125, 126, 129, 142, 145, 146, 147, 148, 154,
                        157, 160, 162, 167, 168, 169, 170, 171, 174, 175, 176, 177, 180,
                        182, 184, 186, 192, 193, 197, 211, 217, 218, 219, 220, 221, 223,
                        224, 226, 227, 231, 234, 240, 241, 242, 243, 244,
                    ],
                )
            }
        }
        Region::Oceania => {
            const {
                CountrySet::from_indices(
                    &[
                        10, 12, 38, 44, 53, 70, 72, 91, 95, 117, 142, 148, 160, 162, 168,
                        169, 170, 174, 175, 180, 184, 193, 219, 223, 226, 231, 241, 242,
                        243,
                    ],
                )
            }
        }
        Region::MiddleEast => {
            const {
                CountrySet::from_indices(
                    &[
                        1, 6, 15, 22, 54, 64, 78, 102, 106, 107, 112, 122, 126, 171, 182,
                        186, 192, 211, 224, 244,
                    ],
                )
            }
        }
        Region::Africa => {
            const {
                CountrySet::from_indices(
                    &[
                        7, 20, 23, 24, 34, 39, 40, 41, 43, 46, 51, 57, 61, 64, 65, 66,
                        68, 75, 81, 84, 85, 87, 92, 105, 114, 118, 130, 131, 135, 136,
                        141, 144, 150, 153, 155, 158, 159, 161, 163, 187, 191, 194, 195,
                        198, 202, 204, 205, 207, 208, 212, 214, 215, 216, 222, 228, 230,
                        245, 246, 247, 248,
                    ],
                )
            }
        }
        Region::Worldwide => {
            const {
                CountrySet::from_indices(
                    &[
                        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
                        19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
                        35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
                        51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66,
                        67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82,
                        83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98,
                        99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
                        112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124,
                        125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
                        138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150,
                        151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
                        164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176,
                        177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
                        190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
                        203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215,
                        216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228,
                        229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241,
                        242, 243, 244, 245, 246, 247, 248,
                    ],
                )
            }
        }
        Region::CustomerChosen | Region::Unstated => {
            const { CountrySet::from_indices(&[]) }
        }
    }
}
pub(crate) fn regime_area(regime: Regime) -> CountrySet {
    match regime {
        Regime::Eu => {
            const {
                CountrySet::from_indices(
                    &[
                        11, 14, 19, 21, 54, 55, 56, 58, 63, 67, 69, 74, 79, 86, 88, 97,
                        99, 101, 108, 109, 128, 132, 133, 134, 140, 149, 152, 165, 166,
                        178, 183, 187, 188, 196, 199, 201, 245,
                    ],
                )
            }
        }
        Regime::Uk => const { CountrySet::from_indices(&[76]) }
        Regime::Ch => const { CountrySet::from_indices(&[42]) }
        Regime::Br => const { CountrySet::from_indices(&[30]) }
    }
}
/// Every recognition of countries as adequate, by regime.
pub static DECISIONS: &[Decision] = &[
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[42]),
        reference: "2000/518/EC",
        period: Period {
            from: Some(date(2000, 7, 26)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2000/518/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[37]),
        reference: "2002/2/EC",
        period: Period {
            from: Some(date(2001, 12, 20)),
            until: None,
        },
        scope: Scope::Limited("organisations subject to PIPEDA"),
        source: Source {
            text: "Commission Decision 2002/2/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[9]),
        reference: "2003/490/EC",
        period: Period {
            from: Some(date(2003, 6, 30)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2003/490/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[80]),
        reference: "2003/821/EC",
        period: Period {
            from: Some(date(2003, 11, 21)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2003/821/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[103]),
        reference: "2004/411/EC",
        period: Period {
            from: Some(date(2004, 4, 28)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2004/411/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[110]),
        reference: "2008/393/EC",
        period: Period {
            from: Some(date(2008, 5, 8)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2008/393/EC; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[73]),
        reference: "2010/146/EU",
        period: Period {
            from: Some(date(2010, 3, 5)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2010/146/EU; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[0]),
        reference: "2010/625/EU",
        period: Period {
            from: Some(date(2010, 10, 19)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Decision 2010/625/EU; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[102]),
        reference: "2011/61/EU",
        period: Period {
            from: Some(date(2011, 1, 31)),
            until: None,
        },
        scope: Scope::Limited("automated transfers"),
        source: Source {
            text: "Commission Decision 2011/61/EU; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[233]),
        reference: "2012/484/EU",
        period: Period {
            from: Some(date(2012, 8, 21)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Implementing Decision 2012/484/EU; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[170]),
        reference: "2013/65/EU",
        period: Period {
            from: Some(date(2012, 12, 19)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Implementing Decision 2013/65/EU; confirmed by COM(2024) 7",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[113]),
        reference: "(EU) 2019/419",
        period: Period {
            from: Some(date(2019, 1, 23)),
            until: None,
        },
        scope: Scope::Limited("operators under the APPI with supplementary rules"),
        source: Source {
            text: "Commission Implementing Decision (EU) 2019/419",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[76]),
        reference: "(EU) 2021/1772",
        period: Period {
            from: Some(date(2021, 6, 28)),
            until: Some(date(2031, 12, 27)),
        },
        scope: Scope::All,
        source: Source {
            text: "Commission Implementing Decision (EU) 2021/1772, extended, and renewed by C(2025) 8771 of 2025-12-19",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[121]),
        reference: "(EU) 2022/254",
        period: Period {
            from: Some(date(2021, 12, 17)),
            until: None,
        },
        scope: Scope::Limited("operators under the PIPA"),
        source: Source {
            text: "Commission Implementing Decision (EU) 2022/254",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[232]),
        reference: "(EU) 2023/1795",
        period: Period {
            from: Some(date(2023, 7, 10)),
            until: None,
        },
        scope: Scope::DataPrivacyFramework,
        source: Source {
            text: "Commission Implementing Decision (EU) 2023/1795",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Eu,
        countries: CountrySet::from_indices(&[30]),
        reference: "(EU) 2026/179",
        period: Period {
            from: Some(date(2026, 1, 26)),
            until: None,
        },
        scope: Scope::Limited("recipients subject to the LGPD"),
        source: Source {
            text: "Official Journal of the European Union, 2026-01-28",
            confidence: Confidence::Official,
        },
    },
    Decision {
        regime: Regime::Uk,
        countries: CountrySet::from_indices(
            &[
                0, 9, 11, 19, 21, 42, 54, 55, 56, 58, 63, 67, 69, 73, 74, 80, 82, 88, 97,
                99, 101, 102, 103, 108, 109, 110, 128, 132, 133, 134, 152, 165, 166, 170,
                178, 183, 188, 196, 199, 201, 233,
            ],
        ),
        reference: "Data Protection Act 2018, Sch. 21",
        period: Period {
            from: Some(date(2021, 1, 1)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended",
            confidence: Confidence::Memory,
        },
    },
    Decision {
        regime: Regime::Uk,
        countries: CountrySet::from_indices(&[37]),
        reference: "Data Protection Act 2018, Sch. 21",
        period: Period {
            from: Some(date(2021, 1, 1)),
            until: None,
        },
        scope: Scope::Limited("organisations subject to PIPEDA"),
        source: Source {
            text: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended",
            confidence: Confidence::Memory,
        },
    },
    Decision {
        regime: Regime::Uk,
        countries: CountrySet::from_indices(&[113]),
        reference: "Data Protection Act 2018, Sch. 21",
        period: Period {
            from: Some(date(2021, 1, 1)),
            until: None,
        },
        scope: Scope::Limited("operators under the APPI with supplementary rules"),
        source: Source {
            text: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended",
            confidence: Confidence::Memory,
        },
    },
    Decision {
        regime: Regime::Uk,
        countries: CountrySet::from_indices(&[121]),
        reference: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022",
        period: Period {
            from: Some(date(2022, 12, 19)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Ch,
        countries: CountrySet::from_indices(
            &[
                0, 9, 11, 19, 21, 37, 54, 55, 56, 58, 63, 67, 69, 73, 74, 76, 80, 82, 88,
                97, 99, 101, 102, 103, 108, 109, 110, 128, 132, 133, 134, 137, 152, 165,
                166, 170, 178, 183, 188, 196, 199, 201, 233,
            ],
        ),
        reference: "Data Protection Ordinance, Annex 1",
        period: Period { from: None, until: None },
        scope: Scope::All,
        source: Source {
            text: "Data Protection Ordinance, Annex 1 (in force since 2023-09-01, from memory; not JP, KR, BR)",
            confidence: Confidence::Secondary,
        },
    },
    Decision {
        regime: Regime::Br,
        countries: CountrySet::from_indices(
            &[
                11, 19, 21, 54, 55, 56, 58, 63, 67, 69, 74, 88, 97, 99, 101, 108, 109,
                128, 132, 133, 134, 152, 165, 166, 178, 183, 188, 196, 199, 201,
            ],
        ),
        reference: "CD/ANPD 32",
        period: Period {
            from: Some(date(2026, 1, 26)),
            until: None,
        },
        scope: Scope::All,
        source: Source {
            text: "Resolution CD/ANPD 32 of 2026-01-26",
            confidence: Confidence::Secondary,
        },
    },
];
pub(crate) fn clauses(set: ClauseSet) -> &'static Clauses {
    match set {
        ClauseSet::Transfers2021 => {
            static CLAUSES: Clauses = Clauses {
                set: ClauseSet::Transfers2021,
                reference: "(EU) 2021/914",
                period: Period {
                    from: Some(date(2021, 6, 27)),
                    until: None,
                },
                new_contracts_until: None,
                transfers: true,
                source: Source {
                    text: "Commission Implementing Decision (EU) 2021/914",
                    confidence: Confidence::Secondary,
                },
            };
            &CLAUSES
        }
        ClauseSet::Processors2010 => {
            static CLAUSES: Clauses = Clauses {
                set: ClauseSet::Processors2010,
                reference: "2010/87/EU",
                period: Period {
                    from: None,
                    until: Some(date(2022, 12, 27)),
                },
                new_contracts_until: Some(date(2021, 9, 26)),
                transfers: true,
                source: Source {
                    text: "Commission Implementing Decision (EU) 2021/914, Art. 4",
                    confidence: Confidence::Secondary,
                },
            };
            &CLAUSES
        }
        ClauseSet::Controllers2004 => {
            static CLAUSES: Clauses = Clauses {
                set: ClauseSet::Controllers2004,
                reference: "2004/915/EC",
                period: Period {
                    from: None,
                    until: Some(date(2022, 12, 27)),
                },
                new_contracts_until: Some(date(2021, 9, 26)),
                transfers: true,
                source: Source {
                    text: "Commission Implementing Decision (EU) 2021/914, Art. 4",
                    confidence: Confidence::Secondary,
                },
            };
            &CLAUSES
        }
        ClauseSet::Controllers2001 => {
            static CLAUSES: Clauses = Clauses {
                set: ClauseSet::Controllers2001,
                reference: "2001/497/EC",
                period: Period {
                    from: None,
                    until: Some(date(2022, 12, 27)),
                },
                new_contracts_until: Some(date(2021, 9, 26)),
                transfers: true,
                source: Source {
                    text: "Commission Implementing Decision (EU) 2021/914, Art. 4",
                    confidence: Confidence::Secondary,
                },
            };
            &CLAUSES
        }
        ClauseSet::Processors2021 => {
            static CLAUSES: Clauses = Clauses {
                set: ClauseSet::Processors2021,
                reference: "(EU) 2021/915",
                period: Period {
                    from: Some(date(2021, 6, 27)),
                    until: None,
                },
                new_contracts_until: None,
                transfers: false,
                source: Source {
                    text: "Commission Implementing Decision (EU) 2021/915: the clauses between controllers and processors in the EEA, GDPR Art. 28(7)",
                    confidence: Confidence::Secondary,
                },
            };
            &CLAUSES
        }
    }
}
/// Every mechanism under every regime where it carries anything.
pub static CARRIAGES: &[Carriage] = &[
    Carriage {
        mechanism: Mechanism::Adequacy,
        regime: Regime::Eu,
        reach: Reach::Recognised,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Adequacy,
        regime: Regime::Uk,
        reach: Reach::Recognised,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Adequacy,
        regime: Regime::Ch,
        reach: Reach::Recognised,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Adequacy,
        regime: Regime::Br,
        reach: Reach::Recognised,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Dpf,
        regime: Regime::Eu,
        reach: Reach::Outside(Some(CountrySet::from_indices(&[232]))),
        with: None,
        period: Period {
            from: Some(date(2023, 7, 10)),
            until: None,
        },
        source: Source {
            text: "Commission Implementing Decision (EU) 2023/1795",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Dpf,
        regime: Regime::Uk,
        reach: Reach::Outside(Some(CountrySet::from_indices(&[232]))),
        with: None,
        period: Period {
            from: Some(date(2023, 10, 12)),
            until: None,
        },
        source: Source {
            text: "The Data Protection (Adequacy) (United States of America) Regulations 2023: only with the EU-US part",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Dpf,
        regime: Regime::Ch,
        reach: Reach::Outside(Some(CountrySet::from_indices(&[232]))),
        with: None,
        period: Period {
            from: Some(date(2024, 9, 15)),
            until: None,
        },
        source: Source {
            text: "Data Protection Ordinance, Annex 1, in force on 2024-09-15",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Scc,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(c); a set in force",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Scc,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: Some(Mechanism::UkAddendum),
        period: Period { from: None, until: None },
        source: Source {
            text: "UK GDPR Art. 46; the Addendum",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Scc,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "FADP Art. 16(2)(d); with adaptations",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::UkIdta,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period {
            from: Some(date(2022, 3, 21)),
            until: None,
        },
        source: Source {
            text: "Data Protection Act 2018, s. 119A; version A1.0",
            confidence: Confidence::Memory,
        },
    },
    Carriage {
        mechanism: Mechanism::UkAddendum,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: Some(Mechanism::Scc),
        period: Period {
            from: Some(date(2022, 3, 21)),
            until: None,
        },
        source: Source {
            text: "Data Protection Act 2018, s. 119A; version B1.0",
            confidence: Confidence::Memory,
        },
    },
    Carriage {
        mechanism: Mechanism::BrScc,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "Resolution CD/ANPD 19/2024",
            confidence: Confidence::Memory,
        },
    },
    Carriage {
        mechanism: Mechanism::Bcr,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Bcr,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Bcr,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Bcr,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::CodeOfConduct,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::CodeOfConduct,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::CodeOfConduct,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::CodeOfConduct,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Certification,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Certification,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Certification,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Certification,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Derogation,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Derogation,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Derogation,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Derogation,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Other,
        regime: Regime::Eu,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "not named, so not refused",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Other,
        regime: Regime::Uk,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "not named, so not refused",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Other,
        regime: Regime::Ch,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "not named, so not refused",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::Other,
        regime: Regime::Br,
        reach: Reach::Outside(None),
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "not named, so not refused",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::NoneNeeded,
        regime: Regime::Eu,
        reach: Reach::Inside,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "nothing is a transfer inside the area; unconditional adequacy needs no statement",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::NoneNeeded,
        regime: Regime::Uk,
        reach: Reach::Inside,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "nothing is a transfer inside the area; unconditional adequacy needs no statement",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::NoneNeeded,
        regime: Regime::Ch,
        reach: Reach::Inside,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "nothing is a transfer inside the area; unconditional adequacy needs no statement",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::NoneNeeded,
        regime: Regime::Br,
        reach: Reach::Inside,
        with: None,
        period: Period { from: None, until: None },
        source: Source {
            text: "nothing is a transfer inside the area; unconditional adequacy needs no statement",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::SafeHarbour,
        regime: Regime::Eu,
        reach: Reach::Outside(Some(CountrySet::from_indices(&[232]))),
        with: None,
        period: Period {
            from: Some(date(2000, 7, 26)),
            until: Some(date(2015, 10, 5)),
        },
        source: Source {
            text: "Commission Decision 2000/520/EC; invalidated by the Court of Justice, C-362/14",
            confidence: Confidence::Secondary,
        },
    },
    Carriage {
        mechanism: Mechanism::PrivacyShield,
        regime: Regime::Eu,
        reach: Reach::Outside(Some(CountrySet::from_indices(&[232]))),
        with: None,
        period: Period {
            from: Some(date(2016, 7, 12)),
            until: Some(date(2020, 7, 15)),
        },
        source: Source {
            text: "Commission Implementing Decision (EU) 2016/1250; invalidated by the Court of Justice, C-311/18",
            confidence: Confidence::Secondary,
        },
    },
];
/// The subdivisions of each country: what follows the hyphen, filled up to three bytes.
pub(crate) static SUBDIVISIONS: [&str; 249usize] = [
    "02 03 04 05 06 07 08 ",
    "AJ AZ DU FU RK SH UQ ",
    "BALBAMBDGBDSBGLDAYFRAFYBGHAGHOHELHERJOWKABKANKAPKDZKHOKNRLAGLOGNANNIMNURPANPARPIAPKASAMSARTAKURUWARZAB",
    "03 04 05 06 07 08 10 11 ",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 ",
    "AG AR AV ER GR KT LO SH SU TV VD ",
    "BGOBGUBIECABCCUCNNCNOCUSHUAHUILNOLSULUAMALMOXNAMUIGZAI",
    "",
    "A  B  C  D  E  F  G  H  J  K  L  M  N  P  Q  R  S  T  U  V  W  X  Y  Z  ",
    "",
    "1  2  3  4  5  6  7  8  9  ",
    "ACTNSWNT QLDSA TASVICWA ",
    "",
    "",
    "ABSAGAAGCAGMAGSAGUASTBA BABBALBARBEYBILCABCALCULDASFUZGA GADGORGOYGYGHACIMIISMKALKANKURLA LACLANLERMASMI NA NEFNV NX OGUORDQABQAXQAZQBAQBIQOBQUSSA SABSADSAHSAKSALSARSATSBNSIYSKRSM SMISMXSR SUSTARTOVUCAXA XACXCIXIZXVDYARYE YEVZANZAQZAR",
    "BIHBRCSRP",
    "01 02 03 04 05 06 07 08 09 10 11 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 A  B  C  D  E  F  G  H  ",
    "BRUVANVBRVLGVLIVOVVWVWALWBRWHTWLGWLXWNA",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 BALBAMBANBAZBGRBLGBLKCOMGANGNAGOUHOUIOBKADKENKMDKMPKOPKOSKOTKOWLERLORMOUNAMNAONAYNOUOUBOUDPASPONSENSISSMTSNGSOMSORTAPTUIYAGYATZIRZONZOU",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 ",
    "13 14 15 17 ",
    "BB BL BM BR CA CI GI KI KR KY MA MU MW MY NG RM RT RY ",
    "AK AL AQ BO CO DO KO LI MO OU PL ZO ",
    "",
    "",
    "BE BM TE TU ",
    "B  C  H  L  N  O  P  S  T  ",
    "BO SA SE ",
    "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO ",
    "AK BI BP BY CE CI CK CO CS EG EX FP GC HI HT IN LI MC MG MI NE NO NP NS RC RI SA SE SO SS SW WG ",
    "11 12 13 14 15 21 22 23 24 31 32 33 34 41 42 43 44 45 GA TY ",
    "",
    "CE CH FR GA GH JW KG KL KW LO NE NW SE SO SP ST ",
    "BR HM HO HR MA MI VI ",
    "BZ CY CZLOW SC TOL",
    "AB BC MB NB NL NS NT NU ON PE QC SK YT ",
    "",
    "BC BU EQ HK HL HU IT KC KE KG KL KN KS LO LU MA MN MO NK NU SA SK SU TA TO TU ",
    "AC BB BGFBK HK HM HS KB KG LB MB MP NM OP SE UK VK ",
    "11 12 13 14 15 16 2  5  7  8  9  BZV",
    "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH ",
    "AB BS CM DN GD LC LG MG SM SV VB WR YM ZZ ",
    "",
    "AI AN AP AR AT BI CO LI LL LR MA ML NB RM TA VS ",
    "AD CE EN ES LT NO NW OU SU SW ",
    "AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ ",
    "AMAANTARAATLBOLBOYCALCAQCASCAUCESCHOCORCUNDC GUAGUVHUILAGMAGMETNARNSAPUTQUIRISSANSAPSUCTOLVACVAUVID",
    "A  C  G  H  L  P  SJ ",
    "01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 99 ",
    "B  BR BV CA CF CR MA MO PA PN PR RB RG RS S  SD SF SL SM SO SS SV TA TS ",
    "",
    "",
    "01 02 03 04 05 06 ",
    "10 20 20120220320420520620720820920A20B20C31 31131231331431531631732 32132232332432532632741 41141241342 42142242342442542642751 51151251351452 52152252352452553 53153253353463 63163263363463564 64164264364464564664771 71171271371471572 72172272372480 801802803804805806",
    "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH ",
    "AR AS DI DJ OB TA ",
    "01502002503003504004205005506006507007608010114781 82 83 84 85 ",
    "02 03 04 05 06 07 08 09 10 11 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 ",
    "A  B  C  D  E  F  G  H  I  L  M  N  O  P  R  S  SD SE T  U  W  X  Y  Z  ",
    "13014114217118419119820521424524725125527228328429129329630330531732133835337 39 42443043143244144244645 47848048650 50351151452 52855756 56758660 61561862262463864 65165366166366868 68969870871 71271471972673273574 78479 79279379680380981 82483484 85587 890897899901903907917919928",
    "ALXASNASTBA BH BNSC  DK DT FYMGH GZ IS JS KB KFSKN LX MN MNFMT PTSSHGSHRSINSUZWAD",
    "",
    "AN DK DU GB MA SK ",
    "A  AB AL AN AR AS AV B  BA BI BU C  CA CB CC CE CL CM CN CO CR CS CT CU EX GA GC GI GR GU H  HU IB J  L  LE LO LU M  MA MC MD ML MU NA NC O  OR P  PM PO PV RI S  SA SE SG SO SS T  TE TF TO V  VA VC VI Z  ZA ",
    "AA AF AM BE DD GA HA OR SI SN SO SW TI ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 C  E  N  R  W  ",
    "",
    "KSAPNITRKYAP",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20R21 22 23 24 25 26 27 28 29 2A 2B 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 69M6AE70 71 72 73 74 75C76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 971972973974976ARABFCBL BRECP CVLGESHDFIDFMF NAQNC NOROCCPACPDLPF PM TF WF ",
    "1  2  3  4  5  6  7  8  9  ",
    "ABCABDABEAGBAGYANDANNANSBASBBDBCPBDFBDGBENBEXBFSBGEBGWBIRBKMBNEBNHBNSBOLBPLBRCBRDBRYBSTBURCAMCAYCBFCCGCGNCHECHWCLDCLKCMACMDCMNCONCOVCRFCRYCWYDALDBYDENDERDEVDGYDNCDNDDORDRSDUDDUREALEAWEAYEDHEDUELNELSENFENGERWERYESSESXFALFIFFLNFMOGATGBNGLGGLSGREGWNHALHAMHAVHCKHEFHILHLDHMFHNSHPLHRTHRWHRYIOSIOWISLIVCKECKENKHLKIRKTTKWLLANLBCLBHLCELDSLECLEWLINLIVLNDLUTMANMDBMDWMEAMIKMLNMONMRTMRYMTYMULNAYNBLNELNETNFKNGMNIRNLKNLNNMDNNHNSMNTLNTTNTYNWMNWPNYKOLDORKOXFPEMPKNPLYPORPOWPTERCCRCHRCTRDBRDGRFWRICROTRUTSAWSAYSCBSCTSFKSFTSGCSHFSHNSHRSKPSLFSLGSLKSNDSOLSOMSOSSRYSTESTGSTHSTNSTSSTTSTYSWASWDSWKTAMTFWTHRTOBTOFTRFTWHUKMVGLWARWBKWDUWFTWGNWILWKFWLLWLNWLSWLVWNDWNHWNMWOKWORWRLWRTWRXWSMWSXYORZET",
    "01 02 03 04 05 06 10 ",
    "AB AJ GU IM KA KK MM RL SJ SK SZ TB ",
    "",
    "",
    "AA AF AH BA BE BO CP EP NE NP OT SV TV UE UW WN WP ",
    "",
    "AV KU QE QT SM ",
    "B  L  M  N  U  W  ",
    "B  BE BF BK C  CO D  DB DI DL DU F  FA FO FR GA GU K  KA KB KD KE KN KO KS L  LA LE LO M  MC MD ML MM N  NZ PI SI TE TO YO ",
    "",
    "AN BN BS C  CS DJ I  KN LI WN ",
    "69 A  B  C  D  E  F  G  H  I  J  K  L  M  ",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 ",
    "",
    "BA BL BM BS CA GA L  N  OI QU S  TO ",
    "BA CU DE EB ES MA PM PT UD UT ",
    "",
    "",
    "AT CH CL CM CP CR EP FM GD IB IN LE LP OC OL SB VA YO ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 ",
    "AR CE GA ND NE NI NO OU SD SE ",
    "BA BC BE BK BU BZ CS DE DU EG ER FE GS GY HB HE HV JN KE KM KV MI NK NO NY PE PS SD SF SH SK SN SO SS ST SZ TB TO VA VE VM ZA ZE ",
    "AC BA BB BE BT GO JA JB JI JK JT JW KA KB KI KR KS KT KU LA MA ML MU NB NT NU PA PB PD PE PP PS PT RI SA SB SG SL SM SN SR SS ST SU YO ",
    "C  CE CN CO CW D  DL G  KE KK KY L  LD LH LK LM LS M  MH MN MO OY RN SO TA U  WD WH WW WX ",
    "D  HA JM M  TA Z  ",
    "",
    "AN AP AR AS BR CG CH DH DL GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD PB PY RJ SK TN TR TS UK UP WB ",
    "",
    "AN AR BA BB BG DA DI DQ KA KI KR MA MU NA NI QA SD SU WA ",
    "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 ",
    "1  2  3  4  5  6  7  8  AKNAKUARNASABLABOGBOLDABDAVEOMEYFFJDFJLFLAFLRGARGOGGRNGRUGRYHAFHRGHRUHUGHUVHVAHVEISAKALKJOKOPLANMOSMULMYRNORRGERGYRHHRKNRKVSBTSDNSDVSELSFASHFSKFSKGSKOSKRSNFSOGSOLSSSSTRSTYSVGTALTHGTJOVEMVERVOP",
    "21 23 25 32 34 36 42 45 52 55 57 62 65 67 72 75 77 78 82 88 AG AL AN AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV ",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 ",
    "AJ AM AQ AT AZ BA IR JA KA MA MD MN ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 ",
    "B  C  GB GO J  N  O  T  Y  ",
    "1  10 11 12 13 14 15 16 17 18 19 2  20 21 22 23 24 25 3  4  5  6  7  8  9  ",
    "G  L  P  ",
    "A  G  M  ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 15 K  N  ",
    "01 02 03 04 05 06 07 08 09 10 13 14 15 ",
    "11 26 27 28 29 30 31 41 42 43 44 45 46 47 48 49 50 ",
    "AH FA HA JA KU MU ",
    "",
    "10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79 ",
    "AT BK BL CH HO KH LM LP OU PH SL SV VI VT XA XE XI XS ",
    "AK AS BA BH BI JA JL NA ",
    "01 02 03 05 06 07 08 10 11 12 ",
    "01 02 03 04 05 06 07 08 09 10 11 ",
    "1  11 12 13 2  21 22 23 3  31 32 33 4  41 42 43 44 45 5  51 52 53 6  61 62 7  71 72 8  81 82 9  91 92 ",
    "BG BM CM GB GG GK GP LO MG MO MY NI RG RI SI ",
    "A  B  C  D  E  F  G  H  J  K  ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 AL KL KU MR PN SA TA TE UT VL ",
    "CA CL D  DI EC ES G  GR L  LU ME RD RM VD WI ",
    "002007011015016022026033041042047050052054056058059062067068073077080087088089091094097099101102106111112113DGVJELJURLPXREZRIXVEN",
    "BA BU DR GT JA JG JI JU KF MB MI MJ MQ NL NQ SB SR TB WA WD WS ZA ",
    "01 02 03 04 05 06 07 08 09 10 11 12 AGDAOUASZAZIBEMBERBESBODBOMBRRCASCHECHICHTDRIERRESIESMFAHFESFIGFQHGUEGUFHAJHAOHOCIFRINEJDIJRAKENKESKHEKHNKHOLAALARMARMDFMEDMEKMIDMOHMOUNADNOUOUAOUDOUJOUZRABREHSAFSALSEFSETSIBSIFSIKSILSKHTAFTAITAOTARTATTAZTETTINTIZTNGTNTYUSZAG",
    "CL CO FO GA JE LA MA MC MG MO MU PH SD SO SP SR VR ",
    "AN BA BD BR BS CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA TE UN ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 ",
    "",
    "A  D  F  M  T  U  ",
    "ALKALLARNAUREBOENIJABJALKILKWAL  LAELIBLIKMAJMALMEJMILNMKNMURONT  UJAUTIWTHWTJ",
    "101102103104105106107108109201202203204205206207208209210211301303304307308310311312313401402403404405406407408409410501502503504505506507508509601602603604605606607608609701702703704705706801802803804805806807808809810811812813814815816817",
    "1  10 2  3  4  5  6  7  8  9  BKO",
    "01 02 03 04 05 06 07 11 12 13 14 15 16 17 18 ",
    "0350370390410430460470490510530550570590610630640650670690710731  ",
    "",
    "",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 ",
    "",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 ",
    "AG BL CC FL GP MO PA PL PW RO RR SA ",
    "00 01 02 03 04 05 07 08 12 13 14 17 20 23 24 25 26 27 28 29 MLE",
    "BA BL C  CK CR CT DE DO KR KS LI LK MC MG MH MU MW MZ N  NB NE NI NK NS NU PH RU S  SA TH ZO ",
    "AGUBCNBCSCAMCHHCHPCMXCOACOLDURGROGUAHIDJALMEXMICMORNAYNLEOAXPUEQUEROOSINSLPSONTABTAMTLAVERYUCZAC",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 ",
    "A  B  G  I  L  MPMN  P  Q  S  T  ",
    "CA ER HA KA KE KH KU KW OD OH ON OS OT OW ",
    "",
    "1  2  3  4  5  6  7  8  ",
    "",
    "AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA ",
    "AN AS BO CA CI CO ES GR JI LE MD MN MS MT NS RI SJ ",
    "AW BQ1BQ2BQ3CW DR FL FR GE GR LI NB NH OV SX UT ZE ZH ",
    "03 11 15 18 21 22 30 34 38 42 46 50 54 ",
    "P1 P2 P3 P4 P5 P6 P7 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 ",
    "",
    "AUKBOPCANCITGISHKBMBHMWTNSNNTLOTASTLTASTKIWGNWKOWTC",
    "BJ BS BU DA MA MU SJ SS WU ZA ZU ",
    "1  10 2  3  4  5  6  7  8  9  EM KY NB NT ",
    "AMAANCAPUAREAYACAJCALCUSHUCHUVICAJUNLALLAMLIMLMALORMDDMOQPASPIUPUNSAMTACTUMUCA",
    "",
    "CPKCPMEBREHGEPWESWGPKHLAJWKMBAMPLMPMMRLNCDNIKNPPNSBSANSHMWBKWHMWPD",
    "00 01 02 03 05 06 07 08 09 10 11 12 13 14 15 40 41 ABRAGNAGSAKLALBANTAPAAURBANBASBENBILBOHBTGBTNBUKBULCAGCAMCANCAPCASCATCAVCEBCOMDAODASDAVDINDVOEASGUIIFUILIILNILSISAKALLAGLANLASLEYLUNMADMASMDCMDRMGNMGSMOUMSCMSRNCONECNERNSANUENUVPAMPANPLWQUEQUIRIZROMSARSCOSIGSLESLUSORSUKSUNSURTARTAWWSAZANZASZMBZSI",
    "BA GB IS JK KP PB SD TA ",
    "02 04 06 08 10 12 14 16 18 20 22 24 26 28 30 32 ",
    "",
    "",
    "",
    "BTHDEBGZAHBNJEMJENJRHKYSNBSNGZQQARBHRFHSLTTBSTKM",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 20 30 ",
    "002004010050100150212214218222224226227228350370",
    "1  10 11 12 13 14 15 16 19 2  3  4  5  6  7  8  9  ASU",
    "DA KH MS RA SH US WA ZA ",
    "",
    "AB AG AR B  BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR VL VN VS ",
    "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 KM VO ",
    "AD AL ALTAMUARKASTBA BELBRYBU CE CHECHUCU DA IN IRKIVAKAMKB KC KDAKEMKGDKGNKHAKHMKIRKK KL KLUKO KOSKR KRSKYALENLIPMAGME MO MOSMOWMURNENNGRNIZNVSOMSOREORLPERPNZPRIPSKROSRYASA SAKSAMSARSE SMOSPESTASVETA TAMTOMTULTVETY TYUUD ULYVGGVLAVLGVORYANYARYEVZAB",
    "01 02 03 04 05 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 14 ",
    "CE CH CT GU IS MK ML RB TE WE ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 ",
    "DC DE DN DS DW GD GK GZ KA KH KN KS NB NO NR NW RS SI ",
    "AB AC BD C  D  E  F  G  H  I  K  M  N  O  S  T  U  W  X  Y  Z  ",
    "01 02 03 04 05 ",
    "AC HL TA ",
    "001002003004005006007008009010011012013014015016017018019020021022023024025026027028029030031032033034035036037038039040041042043044045046047048049050051052053054055056057058059060061062063064065066067068069070071072073074075076077078079080081082083084085086087088089090091092093094095096097098099100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213",
    "",
    "BC BL KI NI PV TA TC ZI ",
    "E  N  NW S  W  ",
    "01 02 03 04 05 06 07 08 09 ",
    "DB DK FK KA KD KE KL LG MT SE SL TC TH ZG ",
    "AW BK BN BR BY GA GE HI JD JH MU NU SA SD SH SO TO WO ",
    "BR CM CR MA NI PM PR SA SI WA ",
    "BN BW EC EE EW JG LK NU UY WR ",
    "01 02 03 04 05 06 P  ",
    "AH CA CH CU LI MO PA SA SM SO SS SV UN US ",
    "",
    "DI DR DY HA HI HL HM ID LA QU RA RD SU TA ",
    "HH LU MA SH ",
    "",
    "BA BG BO CB EE EO GR HL KA LC LO LR MA MC ME MO ND OD SA SI TA TI WF ",
    "",
    "C  K  M  P  S  ",
    "10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 70 71 72 73 74 75 76 77 80 81 82 83 84 85 86 90 91 92 93 94 95 96 S  ",
    "DU GB KT RA SU ",
    "",
    "AL AN BA BO CO DI ER LA LI MF MT OE VI ",
    "A  B  D  L  M  S  ",
    "11 12 13 14 21 22 23 31 32 33 34 41 42 43 51 52 53 61 71 72 73 81 82 83 ",
    "01 02 03 04 05 ",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 ",
    "ARICHACTTDMNMRCPEDPOSPRTPTFSFOSGESIPSJLTOBTUP",
    "FUNNITNKFNKLNMANMGNUIVAI",
    "CHACYICYQHSQHSZHUAILAKEEKHHKINLIEMIANANNWTPENPIFTAOTNNTPETTTTXGYUN",
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 ",
    "05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77 ",
    "101102103104105106107108109110111112113114115116117118119120121122123124125126201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237301302303304305306307308309310311312313314315316317318319320321322323324325326327328329330331332333334335336337401402403404405406407408409410411412413414415416417418419420421422423424425426427428429430431432433434435C  E  N  W  ",
    "67 71 76 79 81 84 86 89 95 ",
    "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UM UT VA VI VT WA WI WV WY ",
    "AR CA CL CO DU FD FS LA MA MO PA RN RO RV SA SJ SO TA TT ",
    "AN BU FA JI NG NW QA QR SA SI SU TK TO XO ",
    "",
    "01 02 03 04 05 06 ",
    "A  B  C  D  E  F  G  H  I  J  K  L  M  N  O  P  R  S  T  U  V  W  X  Y  Z  ",
    "",
    "",
    "01 02 03 04 05 06 07 09 13 14 18 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 39 40 41 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 61 63 66 67 68 69 70 71 72 73 CT DN HN HP SG ",
    "MAPPAMSAMSEETAETOB",
    "AL SG UV ",
    "AA AL AT FA GE GI PA SA TU VF VS ",
    "AB AD AM BA DA DH HD HJ HU IB JA LA MA MR MW RA SA SD SH SN SU TA ",
    "",
    "EC FS GP KZNLP MP NC NW WC ",
    "01 02 03 04 05 06 07 08 09 10 ",
    "BU HA MA MC ME MI MN MS MV MW ",
];
/// The registered primary language subtags of two letters.
pub(crate) static LANGUAGES: [&str; 190usize] = [
    "aa",
    "ab",
    "ae",
    "af",
    "ak",
    "am",
    "an",
    "ar",
    "as",
    "av",
    "ay",
    "az",
    "ba",
    "be",
    "bg",
    "bh",
    "bi",
    "bm",
    "bn",
    "bo",
    "br",
    "bs",
    "ca",
    "ce",
    "ch",
    "co",
    "cr",
    "cs",
    "cu",
    "cv",
    "cy",
    "da",
    "de",
    "dv",
    "dz",
    "ee",
    "el",
    "en",
    "eo",
    "es",
    "et",
    "eu",
    "fa",
    "ff",
    "fi",
    "fj",
    "fo",
    "fr",
    "fy",
    "ga",
    "gd",
    "gl",
    "gn",
    "gu",
    "gv",
    "ha",
    "he",
    "hi",
    "ho",
    "hr",
    "ht",
    "hu",
    "hy",
    "hz",
    "ia",
    "id",
    "ie",
    "ig",
    "ii",
    "ik",
    "in",
    "io",
    "is",
    "it",
    "iu",
    "iw",
    "ja",
    "ji",
    "jv",
    "jw",
    "ka",
    "kg",
    "ki",
    "kj",
    "kk",
    "kl",
    "km",
    "kn",
    "ko",
    "kr",
    "ks",
    "ku",
    "kv",
    "kw",
    "ky",
    "la",
    "lb",
    "lg",
    "li",
    "ln",
    "lo",
    "lt",
    "lu",
    "lv",
    "mg",
    "mh",
    "mi",
    "mk",
    "ml",
    "mn",
    "mo",
    "mr",
    "ms",
    "mt",
    "my",
    "na",
    "nb",
    "nd",
    "ne",
    "ng",
    "nl",
    "nn",
    "no",
    "nr",
    "nv",
    "ny",
    "oc",
    "oj",
    "om",
    "or",
    "os",
    "pa",
    "pi",
    "pl",
    "ps",
    "pt",
    "qu",
    "rm",
    "rn",
    "ro",
    "ru",
    "rw",
    "sa",
    "sc",
    "sd",
    "se",
    "sg",
    "sh",
    "si",
    "sk",
    "sl",
    "sm",
    "sn",
    "so",
    "sq",
    "sr",
    "ss",
    "st",
    "su",
    "sv",
    "sw",
    "ta",
    "te",
    "tg",
    "th",
    "ti",
    "tk",
    "tl",
    "tn",
    "to",
    "tr",
    "ts",
    "tt",
    "tw",
    "ty",
    "ug",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "vo",
    "wa",
    "wo",
    "xh",
    "yi",
    "yo",
    "za",
    "zh",
    "zu",
];
/// The macrolanguages of those that have one.
pub(crate) static FAMILIES: &[(&str, &str)] = &[
    ("bs", "sh"),
    ("hr", "sh"),
    ("id", "ms"),
    ("in", "ms"),
    ("nb", "no"),
    ("nn", "no"),
    ("sr", "sh"),
    ("tw", "ak"),
];
