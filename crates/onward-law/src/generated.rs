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
        name: "Andorra",
    },
    CountryFacts {
        alpha2: "AE",
        name: "United Arab Emirates",
    },
    CountryFacts {
        alpha2: "AF",
        name: "Afghanistan",
    },
    CountryFacts {
        alpha2: "AG",
        name: "Antigua & Barbuda",
    },
    CountryFacts {
        alpha2: "AI",
        name: "Anguilla",
    },
    CountryFacts {
        alpha2: "AL",
        name: "Albania",
    },
    CountryFacts {
        alpha2: "AM",
        name: "Armenia",
    },
    CountryFacts {
        alpha2: "AO",
        name: "Angola",
    },
    CountryFacts {
        alpha2: "AQ",
        name: "Antarctica",
    },
    CountryFacts {
        alpha2: "AR",
        name: "Argentina",
    },
    CountryFacts {
        alpha2: "AS",
        name: "American Samoa",
    },
    CountryFacts {
        alpha2: "AT",
        name: "Austria",
    },
    CountryFacts {
        alpha2: "AU",
        name: "Australia",
    },
    CountryFacts {
        alpha2: "AW",
        name: "Aruba",
    },
    CountryFacts {
        alpha2: "AX",
        name: "Åland Islands",
    },
    CountryFacts {
        alpha2: "AZ",
        name: "Azerbaijan",
    },
    CountryFacts {
        alpha2: "BA",
        name: "Bosnia & Herzegovina",
    },
    CountryFacts {
        alpha2: "BB",
        name: "Barbados",
    },
    CountryFacts {
        alpha2: "BD",
        name: "Bangladesh",
    },
    CountryFacts {
        alpha2: "BE",
        name: "Belgium",
    },
    CountryFacts {
        alpha2: "BF",
        name: "Burkina Faso",
    },
    CountryFacts {
        alpha2: "BG",
        name: "Bulgaria",
    },
    CountryFacts {
        alpha2: "BH",
        name: "Bahrain",
    },
    CountryFacts {
        alpha2: "BI",
        name: "Burundi",
    },
    CountryFacts {
        alpha2: "BJ",
        name: "Benin",
    },
    CountryFacts {
        alpha2: "BL",
        name: "St. Barthélemy",
    },
    CountryFacts {
        alpha2: "BM",
        name: "Bermuda",
    },
    CountryFacts {
        alpha2: "BN",
        name: "Brunei",
    },
    CountryFacts {
        alpha2: "BO",
        name: "Bolivia",
    },
    CountryFacts {
        alpha2: "BQ",
        name: "Caribbean Netherlands",
    },
    CountryFacts {
        alpha2: "BR",
        name: "Brazil",
    },
    CountryFacts {
        alpha2: "BS",
        name: "Bahamas",
    },
    CountryFacts {
        alpha2: "BT",
        name: "Bhutan",
    },
    CountryFacts {
        alpha2: "BV",
        name: "Bouvet Island",
    },
    CountryFacts {
        alpha2: "BW",
        name: "Botswana",
    },
    CountryFacts {
        alpha2: "BY",
        name: "Belarus",
    },
    CountryFacts {
        alpha2: "BZ",
        name: "Belize",
    },
    CountryFacts {
        alpha2: "CA",
        name: "Canada",
    },
    CountryFacts {
        alpha2: "CC",
        name: "Cocos (Keeling) Islands",
    },
    CountryFacts {
        alpha2: "CD",
        name: "Congo - Kinshasa",
    },
    CountryFacts {
        alpha2: "CF",
        name: "Central African Republic",
    },
    CountryFacts {
        alpha2: "CG",
        name: "Congo - Brazzaville",
    },
    CountryFacts {
        alpha2: "CH",
        name: "Switzerland",
    },
    CountryFacts {
        alpha2: "CI",
        name: "Côte d'Ivoire",
    },
    CountryFacts {
        alpha2: "CK",
        name: "Cook Islands",
    },
    CountryFacts {
        alpha2: "CL",
        name: "Chile",
    },
    CountryFacts {
        alpha2: "CM",
        name: "Cameroon",
    },
    CountryFacts {
        alpha2: "CN",
        name: "China",
    },
    CountryFacts {
        alpha2: "CO",
        name: "Colombia",
    },
    CountryFacts {
        alpha2: "CR",
        name: "Costa Rica",
    },
    CountryFacts {
        alpha2: "CU",
        name: "Cuba",
    },
    CountryFacts {
        alpha2: "CV",
        name: "Cape Verde",
    },
    CountryFacts {
        alpha2: "CW",
        name: "Curaçao",
    },
    CountryFacts {
        alpha2: "CX",
        name: "Christmas Island",
    },
    CountryFacts {
        alpha2: "CY",
        name: "Cyprus",
    },
    CountryFacts {
        alpha2: "CZ",
        name: "Czechia",
    },
    CountryFacts {
        alpha2: "DE",
        name: "Germany",
    },
    CountryFacts {
        alpha2: "DJ",
        name: "Djibouti",
    },
    CountryFacts {
        alpha2: "DK",
        name: "Denmark",
    },
    CountryFacts {
        alpha2: "DM",
        name: "Dominica",
    },
    CountryFacts {
        alpha2: "DO",
        name: "Dominican Republic",
    },
    CountryFacts {
        alpha2: "DZ",
        name: "Algeria",
    },
    CountryFacts {
        alpha2: "EC",
        name: "Ecuador",
    },
    CountryFacts {
        alpha2: "EE",
        name: "Estonia",
    },
    CountryFacts {
        alpha2: "EG",
        name: "Egypt",
    },
    CountryFacts {
        alpha2: "EH",
        name: "Western Sahara",
    },
    CountryFacts {
        alpha2: "ER",
        name: "Eritrea",
    },
    CountryFacts {
        alpha2: "ES",
        name: "Spain",
    },
    CountryFacts {
        alpha2: "ET",
        name: "Ethiopia",
    },
    CountryFacts {
        alpha2: "FI",
        name: "Finland",
    },
    CountryFacts {
        alpha2: "FJ",
        name: "Fiji",
    },
    CountryFacts {
        alpha2: "FK",
        name: "Falkland Islands",
    },
    CountryFacts {
        alpha2: "FM",
        name: "Micronesia",
    },
    CountryFacts {
        alpha2: "FO",
        name: "Faroe Islands",
    },
    CountryFacts {
        alpha2: "FR",
        name: "France",
    },
    CountryFacts {
        alpha2: "GA",
        name: "Gabon",
    },
    CountryFacts {
        alpha2: "GB",
        name: "United Kingdom",
    },
    CountryFacts {
        alpha2: "GD",
        name: "Grenada",
    },
    CountryFacts {
        alpha2: "GE",
        name: "Georgia",
    },
    CountryFacts {
        alpha2: "GF",
        name: "French Guiana",
    },
    CountryFacts {
        alpha2: "GG",
        name: "Guernsey",
    },
    CountryFacts {
        alpha2: "GH",
        name: "Ghana",
    },
    CountryFacts {
        alpha2: "GI",
        name: "Gibraltar",
    },
    CountryFacts {
        alpha2: "GL",
        name: "Greenland",
    },
    CountryFacts {
        alpha2: "GM",
        name: "Gambia",
    },
    CountryFacts {
        alpha2: "GN",
        name: "Guinea",
    },
    CountryFacts {
        alpha2: "GP",
        name: "Guadeloupe",
    },
    CountryFacts {
        alpha2: "GQ",
        name: "Equatorial Guinea",
    },
    CountryFacts {
        alpha2: "GR",
        name: "Greece",
    },
    CountryFacts {
        alpha2: "GS",
        name: "South Georgia & South Sandwich Islands",
    },
    CountryFacts {
        alpha2: "GT",
        name: "Guatemala",
    },
    CountryFacts {
        alpha2: "GU",
        name: "Guam",
    },
    CountryFacts {
        alpha2: "GW",
        name: "Guinea-Bissau",
    },
    CountryFacts {
        alpha2: "GY",
        name: "Guyana",
    },
    CountryFacts {
        alpha2: "HK",
        name: "Hong Kong SAR China",
    },
    CountryFacts {
        alpha2: "HM",
        name: "Heard & McDonald Islands",
    },
    CountryFacts {
        alpha2: "HN",
        name: "Honduras",
    },
    CountryFacts {
        alpha2: "HR",
        name: "Croatia",
    },
    CountryFacts {
        alpha2: "HT",
        name: "Haiti",
    },
    CountryFacts {
        alpha2: "HU",
        name: "Hungary",
    },
    CountryFacts {
        alpha2: "ID",
        name: "Indonesia",
    },
    CountryFacts {
        alpha2: "IE",
        name: "Ireland",
    },
    CountryFacts {
        alpha2: "IL",
        name: "Israel",
    },
    CountryFacts {
        alpha2: "IM",
        name: "Isle of Man",
    },
    CountryFacts {
        alpha2: "IN",
        name: "India",
    },
    CountryFacts {
        alpha2: "IO",
        name: "British Indian Ocean Territory",
    },
    CountryFacts {
        alpha2: "IQ",
        name: "Iraq",
    },
    CountryFacts {
        alpha2: "IR",
        name: "Iran",
    },
    CountryFacts {
        alpha2: "IS",
        name: "Iceland",
    },
    CountryFacts {
        alpha2: "IT",
        name: "Italy",
    },
    CountryFacts {
        alpha2: "JE",
        name: "Jersey",
    },
    CountryFacts {
        alpha2: "JM",
        name: "Jamaica",
    },
    CountryFacts {
        alpha2: "JO",
        name: "Jordan",
    },
    CountryFacts {
        alpha2: "JP",
        name: "Japan",
    },
    CountryFacts {
        alpha2: "KE",
        name: "Kenya",
    },
    CountryFacts {
        alpha2: "KG",
        name: "Kyrgyzstan",
    },
    CountryFacts {
        alpha2: "KH",
        name: "Cambodia",
    },
    CountryFacts {
        alpha2: "KI",
        name: "Kiribati",
    },
    CountryFacts {
        alpha2: "KM",
        name: "Comoros",
    },
    CountryFacts {
        alpha2: "KN",
        name: "St. Kitts & Nevis",
    },
    CountryFacts {
        alpha2: "KP",
        name: "North Korea",
    },
    CountryFacts {
        alpha2: "KR",
        name: "South Korea",
    },
    CountryFacts {
        alpha2: "KW",
        name: "Kuwait",
    },
    CountryFacts {
        alpha2: "KY",
        name: "Cayman Islands",
    },
    CountryFacts {
        alpha2: "KZ",
        name: "Kazakhstan",
    },
    CountryFacts {
        alpha2: "LA",
        name: "Laos",
    },
    CountryFacts {
        alpha2: "LB",
        name: "Lebanon",
    },
    CountryFacts {
        alpha2: "LC",
        name: "St. Lucia",
    },
    CountryFacts {
        alpha2: "LI",
        name: "Liechtenstein",
    },
    CountryFacts {
        alpha2: "LK",
        name: "Sri Lanka",
    },
    CountryFacts {
        alpha2: "LR",
        name: "Liberia",
    },
    CountryFacts {
        alpha2: "LS",
        name: "Lesotho",
    },
    CountryFacts {
        alpha2: "LT",
        name: "Lithuania",
    },
    CountryFacts {
        alpha2: "LU",
        name: "Luxembourg",
    },
    CountryFacts {
        alpha2: "LV",
        name: "Latvia",
    },
    CountryFacts {
        alpha2: "LY",
        name: "Libya",
    },
    CountryFacts {
        alpha2: "MA",
        name: "Morocco",
    },
    CountryFacts {
        alpha2: "MC",
        name: "Monaco",
    },
    CountryFacts {
        alpha2: "MD",
        name: "Moldova",
    },
    CountryFacts {
        alpha2: "ME",
        name: "Montenegro",
    },
    CountryFacts {
        alpha2: "MF",
        name: "St. Martin",
    },
    CountryFacts {
        alpha2: "MG",
        name: "Madagascar",
    },
    CountryFacts {
        alpha2: "MH",
        name: "Marshall Islands",
    },
    CountryFacts {
        alpha2: "MK",
        name: "North Macedonia",
    },
    CountryFacts {
        alpha2: "ML",
        name: "Mali",
    },
    CountryFacts {
        alpha2: "MM",
        name: "Myanmar (Burma)",
    },
    CountryFacts {
        alpha2: "MN",
        name: "Mongolia",
    },
    CountryFacts {
        alpha2: "MO",
        name: "Macao SAR China",
    },
    CountryFacts {
        alpha2: "MP",
        name: "Northern Mariana Islands",
    },
    CountryFacts {
        alpha2: "MQ",
        name: "Martinique",
    },
    CountryFacts {
        alpha2: "MR",
        name: "Mauritania",
    },
    CountryFacts {
        alpha2: "MS",
        name: "Montserrat",
    },
    CountryFacts {
        alpha2: "MT",
        name: "Malta",
    },
    CountryFacts {
        alpha2: "MU",
        name: "Mauritius",
    },
    CountryFacts {
        alpha2: "MV",
        name: "Maldives",
    },
    CountryFacts {
        alpha2: "MW",
        name: "Malawi",
    },
    CountryFacts {
        alpha2: "MX",
        name: "Mexico",
    },
    CountryFacts {
        alpha2: "MY",
        name: "Malaysia",
    },
    CountryFacts {
        alpha2: "MZ",
        name: "Mozambique",
    },
    CountryFacts {
        alpha2: "NA",
        name: "Namibia",
    },
    CountryFacts {
        alpha2: "NC",
        name: "New Caledonia",
    },
    CountryFacts {
        alpha2: "NE",
        name: "Niger",
    },
    CountryFacts {
        alpha2: "NF",
        name: "Norfolk Island",
    },
    CountryFacts {
        alpha2: "NG",
        name: "Nigeria",
    },
    CountryFacts {
        alpha2: "NI",
        name: "Nicaragua",
    },
    CountryFacts {
        alpha2: "NL",
        name: "Netherlands",
    },
    CountryFacts {
        alpha2: "NO",
        name: "Norway",
    },
    CountryFacts {
        alpha2: "NP",
        name: "Nepal",
    },
    CountryFacts {
        alpha2: "NR",
        name: "Nauru",
    },
    CountryFacts {
        alpha2: "NU",
        name: "Niue",
    },
    CountryFacts {
        alpha2: "NZ",
        name: "New Zealand",
    },
    CountryFacts {
        alpha2: "OM",
        name: "Oman",
    },
    CountryFacts {
        alpha2: "PA",
        name: "Panama",
    },
    CountryFacts {
        alpha2: "PE",
        name: "Peru",
    },
    CountryFacts {
        alpha2: "PF",
        name: "French Polynesia",
    },
    CountryFacts {
        alpha2: "PG",
        name: "Papua New Guinea",
    },
    CountryFacts {
        alpha2: "PH",
        name: "Philippines",
    },
    CountryFacts {
        alpha2: "PK",
        name: "Pakistan",
    },
    CountryFacts {
        alpha2: "PL",
        name: "Poland",
    },
    CountryFacts {
        alpha2: "PM",
        name: "St. Pierre & Miquelon",
    },
    CountryFacts {
        alpha2: "PN",
        name: "Pitcairn Islands",
    },
    CountryFacts {
        alpha2: "PR",
        name: "Puerto Rico",
    },
    CountryFacts {
        alpha2: "PS",
        name: "Palestinian Territories",
    },
    CountryFacts {
        alpha2: "PT",
        name: "Portugal",
    },
    CountryFacts {
        alpha2: "PW",
        name: "Palau",
    },
    CountryFacts {
        alpha2: "PY",
        name: "Paraguay",
    },
    CountryFacts {
        alpha2: "QA",
        name: "Qatar",
    },
    CountryFacts {
        alpha2: "RE",
        name: "Réunion",
    },
    CountryFacts {
        alpha2: "RO",
        name: "Romania",
    },
    CountryFacts {
        alpha2: "RS",
        name: "Serbia",
    },
    CountryFacts {
        alpha2: "RU",
        name: "Russia",
    },
    CountryFacts {
        alpha2: "RW",
        name: "Rwanda",
    },
    CountryFacts {
        alpha2: "SA",
        name: "Saudi Arabia",
    },
    CountryFacts {
        alpha2: "SB",
        name: "Solomon Islands",
    },
    CountryFacts {
        alpha2: "SC",
        name: "Seychelles",
    },
    CountryFacts {
        alpha2: "SD",
        name: "Sudan",
    },
    CountryFacts {
        alpha2: "SE",
        name: "Sweden",
    },
    CountryFacts {
        alpha2: "SG",
        name: "Singapore",
    },
    CountryFacts {
        alpha2: "SH",
        name: "St. Helena",
    },
    CountryFacts {
        alpha2: "SI",
        name: "Slovenia",
    },
    CountryFacts {
        alpha2: "SJ",
        name: "Svalbard & Jan Mayen",
    },
    CountryFacts {
        alpha2: "SK",
        name: "Slovakia",
    },
    CountryFacts {
        alpha2: "SL",
        name: "Sierra Leone",
    },
    CountryFacts {
        alpha2: "SM",
        name: "San Marino",
    },
    CountryFacts {
        alpha2: "SN",
        name: "Senegal",
    },
    CountryFacts {
        alpha2: "SO",
        name: "Somalia",
    },
    CountryFacts {
        alpha2: "SR",
        name: "Suriname",
    },
    CountryFacts {
        alpha2: "SS",
        name: "South Sudan",
    },
    CountryFacts {
        alpha2: "ST",
        name: "São Tomé & Príncipe",
    },
    CountryFacts {
        alpha2: "SV",
        name: "El Salvador",
    },
    CountryFacts {
        alpha2: "SX",
        name: "Sint Maarten",
    },
    CountryFacts {
        alpha2: "SY",
        name: "Syria",
    },
    CountryFacts {
        alpha2: "SZ",
        name: "Eswatini",
    },
    CountryFacts {
        alpha2: "TC",
        name: "Turks & Caicos Islands",
    },
    CountryFacts {
        alpha2: "TD",
        name: "Chad",
    },
    CountryFacts {
        alpha2: "TF",
        name: "French Southern Territories",
    },
    CountryFacts {
        alpha2: "TG",
        name: "Togo",
    },
    CountryFacts {
        alpha2: "TH",
        name: "Thailand",
    },
    CountryFacts {
        alpha2: "TJ",
        name: "Tajikistan",
    },
    CountryFacts {
        alpha2: "TK",
        name: "Tokelau",
    },
    CountryFacts {
        alpha2: "TL",
        name: "Timor-Leste",
    },
    CountryFacts {
        alpha2: "TM",
        name: "Turkmenistan",
    },
    CountryFacts {
        alpha2: "TN",
        name: "Tunisia",
    },
    CountryFacts {
        alpha2: "TO",
        name: "Tonga",
    },
    CountryFacts {
        alpha2: "TR",
        name: "Türkiye",
    },
    CountryFacts {
        alpha2: "TT",
        name: "Trinidad & Tobago",
    },
    CountryFacts {
        alpha2: "TV",
        name: "Tuvalu",
    },
    CountryFacts {
        alpha2: "TW",
        name: "Taiwan",
    },
    CountryFacts {
        alpha2: "TZ",
        name: "Tanzania",
    },
    CountryFacts {
        alpha2: "UA",
        name: "Ukraine",
    },
    CountryFacts {
        alpha2: "UG",
        name: "Uganda",
    },
    CountryFacts {
        alpha2: "UM",
        name: "U.S. Outlying Islands",
    },
    CountryFacts {
        alpha2: "US",
        name: "United States",
    },
    CountryFacts {
        alpha2: "UY",
        name: "Uruguay",
    },
    CountryFacts {
        alpha2: "UZ",
        name: "Uzbekistan",
    },
    CountryFacts {
        alpha2: "VA",
        name: "Vatican City",
    },
    CountryFacts {
        alpha2: "VC",
        name: "St. Vincent & Grenadines",
    },
    CountryFacts {
        alpha2: "VE",
        name: "Venezuela",
    },
    CountryFacts {
        alpha2: "VG",
        name: "British Virgin Islands",
    },
    CountryFacts {
        alpha2: "VI",
        name: "U.S. Virgin Islands",
    },
    CountryFacts {
        alpha2: "VN",
        name: "Vietnam",
    },
    CountryFacts {
        alpha2: "VU",
        name: "Vanuatu",
    },
    CountryFacts {
        alpha2: "WF",
        name: "Wallis & Futuna",
    },
    CountryFacts {
        alpha2: "WS",
        name: "Samoa",
    },
    CountryFacts {
        alpha2: "YE",
        name: "Yemen",
    },
    CountryFacts {
        alpha2: "YT",
        name: "Mayotte",
    },
    CountryFacts {
        alpha2: "ZA",
        name: "South Africa",
    },
    CountryFacts {
        alpha2: "ZM",
        name: "Zambia",
    },
    CountryFacts {
        alpha2: "ZW",
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
