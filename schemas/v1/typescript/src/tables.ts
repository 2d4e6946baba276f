/** A row of `areas`. */
export interface AreasRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** The English name of a country; what another area means. */
  readonly means: string;
  /** `country`, `union`, `part-of-the-world` or `statement`. */
  readonly kind: string;
  /** The countries that it is made of. */
  readonly countries: readonly string[];
}

/**
 * Areas. Where data may be: countries by their ISO 3166-1 alpha-2 code, unions, parts of the world,
 * and statements that take the place of an area.
 */
export const areas: readonly AreasRow[] = [
  { code: "AD", means: "Andorra", kind: "country", countries: ["AD"] },
  { code: "AE", means: "United Arab Emirates", kind: "country", countries: ["AE"] },
  { code: "AF", means: "Afghanistan", kind: "country", countries: ["AF"] },
  { code: "AG", means: "Antigua & Barbuda", kind: "country", countries: ["AG"] },
  { code: "AI", means: "Anguilla", kind: "country", countries: ["AI"] },
  { code: "AL", means: "Albania", kind: "country", countries: ["AL"] },
  { code: "AM", means: "Armenia", kind: "country", countries: ["AM"] },
  { code: "AO", means: "Angola", kind: "country", countries: ["AO"] },
  { code: "AQ", means: "Antarctica", kind: "country", countries: ["AQ"] },
  { code: "AR", means: "Argentina", kind: "country", countries: ["AR"] },
  { code: "AS", means: "American Samoa", kind: "country", countries: ["AS"] },
  { code: "AT", means: "Austria", kind: "country", countries: ["AT"] },
  { code: "AU", means: "Australia", kind: "country", countries: ["AU"] },
  { code: "AW", means: "Aruba", kind: "country", countries: ["AW"] },
  { code: "AX", means: "Åland Islands", kind: "country", countries: ["AX"] },
  { code: "AZ", means: "Azerbaijan", kind: "country", countries: ["AZ"] },
  { code: "BA", means: "Bosnia & Herzegovina", kind: "country", countries: ["BA"] },
  { code: "BB", means: "Barbados", kind: "country", countries: ["BB"] },
  { code: "BD", means: "Bangladesh", kind: "country", countries: ["BD"] },
  { code: "BE", means: "Belgium", kind: "country", countries: ["BE"] },
  { code: "BF", means: "Burkina Faso", kind: "country", countries: ["BF"] },
  { code: "BG", means: "Bulgaria", kind: "country", countries: ["BG"] },
  { code: "BH", means: "Bahrain", kind: "country", countries: ["BH"] },
  { code: "BI", means: "Burundi", kind: "country", countries: ["BI"] },
  { code: "BJ", means: "Benin", kind: "country", countries: ["BJ"] },
  { code: "BL", means: "St. Barthélemy", kind: "country", countries: ["BL"] },
  { code: "BM", means: "Bermuda", kind: "country", countries: ["BM"] },
  { code: "BN", means: "Brunei", kind: "country", countries: ["BN"] },
  { code: "BO", means: "Bolivia", kind: "country", countries: ["BO"] },
  { code: "BQ", means: "Caribbean Netherlands", kind: "country", countries: ["BQ"] },
  { code: "BR", means: "Brazil", kind: "country", countries: ["BR"] },
  { code: "BS", means: "Bahamas", kind: "country", countries: ["BS"] },
  { code: "BT", means: "Bhutan", kind: "country", countries: ["BT"] },
  { code: "BV", means: "Bouvet Island", kind: "country", countries: ["BV"] },
  { code: "BW", means: "Botswana", kind: "country", countries: ["BW"] },
  { code: "BY", means: "Belarus", kind: "country", countries: ["BY"] },
  { code: "BZ", means: "Belize", kind: "country", countries: ["BZ"] },
  { code: "CA", means: "Canada", kind: "country", countries: ["CA"] },
  { code: "CC", means: "Cocos (Keeling) Islands", kind: "country", countries: ["CC"] },
  { code: "CD", means: "Congo - Kinshasa", kind: "country", countries: ["CD"] },
  { code: "CF", means: "Central African Republic", kind: "country", countries: ["CF"] },
  { code: "CG", means: "Congo - Brazzaville", kind: "country", countries: ["CG"] },
  { code: "CH", means: "Switzerland", kind: "country", countries: ["CH"] },
  { code: "CI", means: "Côte d'Ivoire", kind: "country", countries: ["CI"] },
  { code: "CK", means: "Cook Islands", kind: "country", countries: ["CK"] },
  { code: "CL", means: "Chile", kind: "country", countries: ["CL"] },
  { code: "CM", means: "Cameroon", kind: "country", countries: ["CM"] },
  { code: "CN", means: "China", kind: "country", countries: ["CN"] },
  { code: "CO", means: "Colombia", kind: "country", countries: ["CO"] },
  { code: "CR", means: "Costa Rica", kind: "country", countries: ["CR"] },
  { code: "CU", means: "Cuba", kind: "country", countries: ["CU"] },
  { code: "CV", means: "Cape Verde", kind: "country", countries: ["CV"] },
  { code: "CW", means: "Curaçao", kind: "country", countries: ["CW"] },
  { code: "CX", means: "Christmas Island", kind: "country", countries: ["CX"] },
  { code: "CY", means: "Cyprus", kind: "country", countries: ["CY"] },
  { code: "CZ", means: "Czechia", kind: "country", countries: ["CZ"] },
  { code: "DE", means: "Germany", kind: "country", countries: ["DE"] },
  { code: "DJ", means: "Djibouti", kind: "country", countries: ["DJ"] },
  { code: "DK", means: "Denmark", kind: "country", countries: ["DK"] },
  { code: "DM", means: "Dominica", kind: "country", countries: ["DM"] },
  { code: "DO", means: "Dominican Republic", kind: "country", countries: ["DO"] },
  { code: "DZ", means: "Algeria", kind: "country", countries: ["DZ"] },
  { code: "EC", means: "Ecuador", kind: "country", countries: ["EC"] },
  { code: "EE", means: "Estonia", kind: "country", countries: ["EE"] },
  { code: "EG", means: "Egypt", kind: "country", countries: ["EG"] },
  { code: "EH", means: "Western Sahara", kind: "country", countries: ["EH"] },
  { code: "ER", means: "Eritrea", kind: "country", countries: ["ER"] },
  { code: "ES", means: "Spain", kind: "country", countries: ["ES"] },
  { code: "ET", means: "Ethiopia", kind: "country", countries: ["ET"] },
  { code: "FI", means: "Finland", kind: "country", countries: ["FI"] },
  { code: "FJ", means: "Fiji", kind: "country", countries: ["FJ"] },
  { code: "FK", means: "Falkland Islands", kind: "country", countries: ["FK"] },
  { code: "FM", means: "Micronesia", kind: "country", countries: ["FM"] },
  { code: "FO", means: "Faroe Islands", kind: "country", countries: ["FO"] },
  { code: "FR", means: "France", kind: "country", countries: ["FR"] },
  { code: "GA", means: "Gabon", kind: "country", countries: ["GA"] },
  { code: "GB", means: "United Kingdom", kind: "country", countries: ["GB"] },
  { code: "GD", means: "Grenada", kind: "country", countries: ["GD"] },
  { code: "GE", means: "Georgia", kind: "country", countries: ["GE"] },
  { code: "GF", means: "French Guiana", kind: "country", countries: ["GF"] },
  { code: "GG", means: "Guernsey", kind: "country", countries: ["GG"] },
  { code: "GH", means: "Ghana", kind: "country", countries: ["GH"] },
  { code: "GI", means: "Gibraltar", kind: "country", countries: ["GI"] },
  { code: "GL", means: "Greenland", kind: "country", countries: ["GL"] },
  { code: "GM", means: "Gambia", kind: "country", countries: ["GM"] },
  { code: "GN", means: "Guinea", kind: "country", countries: ["GN"] },
  { code: "GP", means: "Guadeloupe", kind: "country", countries: ["GP"] },
  { code: "GQ", means: "Equatorial Guinea", kind: "country", countries: ["GQ"] },
  { code: "GR", means: "Greece", kind: "country", countries: ["GR"] },
  { code: "GS", means: "South Georgia & South Sandwich Islands", kind: "country", countries: ["GS"] },
  { code: "GT", means: "Guatemala", kind: "country", countries: ["GT"] },
  { code: "GU", means: "Guam", kind: "country", countries: ["GU"] },
  { code: "GW", means: "Guinea-Bissau", kind: "country", countries: ["GW"] },
  { code: "GY", means: "Guyana", kind: "country", countries: ["GY"] },
  { code: "HK", means: "Hong Kong SAR China", kind: "country", countries: ["HK"] },
  { code: "HM", means: "Heard & McDonald Islands", kind: "country", countries: ["HM"] },
  { code: "HN", means: "Honduras", kind: "country", countries: ["HN"] },
  { code: "HR", means: "Croatia", kind: "country", countries: ["HR"] },
  { code: "HT", means: "Haiti", kind: "country", countries: ["HT"] },
  { code: "HU", means: "Hungary", kind: "country", countries: ["HU"] },
  { code: "ID", means: "Indonesia", kind: "country", countries: ["ID"] },
  { code: "IE", means: "Ireland", kind: "country", countries: ["IE"] },
  { code: "IL", means: "Israel", kind: "country", countries: ["IL"] },
  { code: "IM", means: "Isle of Man", kind: "country", countries: ["IM"] },
  { code: "IN", means: "India", kind: "country", countries: ["IN"] },
  { code: "IO", means: "British Indian Ocean Territory", kind: "country", countries: ["IO"] },
  { code: "IQ", means: "Iraq", kind: "country", countries: ["IQ"] },
  { code: "IR", means: "Iran", kind: "country", countries: ["IR"] },
  { code: "IS", means: "Iceland", kind: "country", countries: ["IS"] },
  { code: "IT", means: "Italy", kind: "country", countries: ["IT"] },
  { code: "JE", means: "Jersey", kind: "country", countries: ["JE"] },
  { code: "JM", means: "Jamaica", kind: "country", countries: ["JM"] },
  { code: "JO", means: "Jordan", kind: "country", countries: ["JO"] },
  { code: "JP", means: "Japan", kind: "country", countries: ["JP"] },
  { code: "KE", means: "Kenya", kind: "country", countries: ["KE"] },
  { code: "KG", means: "Kyrgyzstan", kind: "country", countries: ["KG"] },
  { code: "KH", means: "Cambodia", kind: "country", countries: ["KH"] },
  { code: "KI", means: "Kiribati", kind: "country", countries: ["KI"] },
  { code: "KM", means: "Comoros", kind: "country", countries: ["KM"] },
  { code: "KN", means: "St. Kitts & Nevis", kind: "country", countries: ["KN"] },
  { code: "KP", means: "North Korea", kind: "country", countries: ["KP"] },
  { code: "KR", means: "South Korea", kind: "country", countries: ["KR"] },
  { code: "KW", means: "Kuwait", kind: "country", countries: ["KW"] },
  { code: "KY", means: "Cayman Islands", kind: "country", countries: ["KY"] },
  { code: "KZ", means: "Kazakhstan", kind: "country", countries: ["KZ"] },
  { code: "LA", means: "Laos", kind: "country", countries: ["LA"] },
  { code: "LB", means: "Lebanon", kind: "country", countries: ["LB"] },
  { code: "LC", means: "St. Lucia", kind: "country", countries: ["LC"] },
  { code: "LI", means: "Liechtenstein", kind: "country", countries: ["LI"] },
  { code: "LK", means: "Sri Lanka", kind: "country", countries: ["LK"] },
  { code: "LR", means: "Liberia", kind: "country", countries: ["LR"] },
  { code: "LS", means: "Lesotho", kind: "country", countries: ["LS"] },
  { code: "LT", means: "Lithuania", kind: "country", countries: ["LT"] },
  { code: "LU", means: "Luxembourg", kind: "country", countries: ["LU"] },
  { code: "LV", means: "Latvia", kind: "country", countries: ["LV"] },
  { code: "LY", means: "Libya", kind: "country", countries: ["LY"] },
  { code: "MA", means: "Morocco", kind: "country", countries: ["MA"] },
  { code: "MC", means: "Monaco", kind: "country", countries: ["MC"] },
  { code: "MD", means: "Moldova", kind: "country", countries: ["MD"] },
  { code: "ME", means: "Montenegro", kind: "country", countries: ["ME"] },
  { code: "MF", means: "St. Martin", kind: "country", countries: ["MF"] },
  { code: "MG", means: "Madagascar", kind: "country", countries: ["MG"] },
  { code: "MH", means: "Marshall Islands", kind: "country", countries: ["MH"] },
  { code: "MK", means: "North Macedonia", kind: "country", countries: ["MK"] },
  { code: "ML", means: "Mali", kind: "country", countries: ["ML"] },
  { code: "MM", means: "Myanmar (Burma)", kind: "country", countries: ["MM"] },
  { code: "MN", means: "Mongolia", kind: "country", countries: ["MN"] },
  { code: "MO", means: "Macao SAR China", kind: "country", countries: ["MO"] },
  { code: "MP", means: "Northern Mariana Islands", kind: "country", countries: ["MP"] },
  { code: "MQ", means: "Martinique", kind: "country", countries: ["MQ"] },
  { code: "MR", means: "Mauritania", kind: "country", countries: ["MR"] },
  { code: "MS", means: "Montserrat", kind: "country", countries: ["MS"] },
  { code: "MT", means: "Malta", kind: "country", countries: ["MT"] },
  { code: "MU", means: "Mauritius", kind: "country", countries: ["MU"] },
  { code: "MV", means: "Maldives", kind: "country", countries: ["MV"] },
  { code: "MW", means: "Malawi", kind: "country", countries: ["MW"] },
  { code: "MX", means: "Mexico", kind: "country", countries: ["MX"] },
  { code: "MY", means: "Malaysia", kind: "country", countries: ["MY"] },
  { code: "MZ", means: "Mozambique", kind: "country", countries: ["MZ"] },
  { code: "NA", means: "Namibia", kind: "country", countries: ["NA"] },
  { code: "NC", means: "New Caledonia", kind: "country", countries: ["NC"] },
  { code: "NE", means: "Niger", kind: "country", countries: ["NE"] },
  { code: "NF", means: "Norfolk Island", kind: "country", countries: ["NF"] },
  { code: "NG", means: "Nigeria", kind: "country", countries: ["NG"] },
  { code: "NI", means: "Nicaragua", kind: "country", countries: ["NI"] },
  { code: "NL", means: "Netherlands", kind: "country", countries: ["NL"] },
  { code: "NO", means: "Norway", kind: "country", countries: ["NO"] },
  { code: "NP", means: "Nepal", kind: "country", countries: ["NP"] },
  { code: "NR", means: "Nauru", kind: "country", countries: ["NR"] },
  { code: "NU", means: "Niue", kind: "country", countries: ["NU"] },
  { code: "NZ", means: "New Zealand", kind: "country", countries: ["NZ"] },
  { code: "OM", means: "Oman", kind: "country", countries: ["OM"] },
  { code: "PA", means: "Panama", kind: "country", countries: ["PA"] },
  { code: "PE", means: "Peru", kind: "country", countries: ["PE"] },
  { code: "PF", means: "French Polynesia", kind: "country", countries: ["PF"] },
  { code: "PG", means: "Papua New Guinea", kind: "country", countries: ["PG"] },
  { code: "PH", means: "Philippines", kind: "country", countries: ["PH"] },
  { code: "PK", means: "Pakistan", kind: "country", countries: ["PK"] },
  { code: "PL", means: "Poland", kind: "country", countries: ["PL"] },
  { code: "PM", means: "St. Pierre & Miquelon", kind: "country", countries: ["PM"] },
  { code: "PN", means: "Pitcairn Islands", kind: "country", countries: ["PN"] },
  { code: "PR", means: "Puerto Rico", kind: "country", countries: ["PR"] },
  { code: "PS", means: "Palestinian Territories", kind: "country", countries: ["PS"] },
  { code: "PT", means: "Portugal", kind: "country", countries: ["PT"] },
  { code: "PW", means: "Palau", kind: "country", countries: ["PW"] },
  { code: "PY", means: "Paraguay", kind: "country", countries: ["PY"] },
  { code: "QA", means: "Qatar", kind: "country", countries: ["QA"] },
  { code: "RE", means: "Réunion", kind: "country", countries: ["RE"] },
  { code: "RO", means: "Romania", kind: "country", countries: ["RO"] },
  { code: "RS", means: "Serbia", kind: "country", countries: ["RS"] },
  { code: "RU", means: "Russia", kind: "country", countries: ["RU"] },
  { code: "RW", means: "Rwanda", kind: "country", countries: ["RW"] },
  { code: "SA", means: "Saudi Arabia", kind: "country", countries: ["SA"] },
  { code: "SB", means: "Solomon Islands", kind: "country", countries: ["SB"] },
  { code: "SC", means: "Seychelles", kind: "country", countries: ["SC"] },
  { code: "SD", means: "Sudan", kind: "country", countries: ["SD"] },
  { code: "SE", means: "Sweden", kind: "country", countries: ["SE"] },
  { code: "SG", means: "Singapore", kind: "country", countries: ["SG"] },
  { code: "SH", means: "St. Helena", kind: "country", countries: ["SH"] },
  { code: "SI", means: "Slovenia", kind: "country", countries: ["SI"] },
  { code: "SJ", means: "Svalbard & Jan Mayen", kind: "country", countries: ["SJ"] },
  { code: "SK", means: "Slovakia", kind: "country", countries: ["SK"] },
  { code: "SL", means: "Sierra Leone", kind: "country", countries: ["SL"] },
  { code: "SM", means: "San Marino", kind: "country", countries: ["SM"] },
  { code: "SN", means: "Senegal", kind: "country", countries: ["SN"] },
  { code: "SO", means: "Somalia", kind: "country", countries: ["SO"] },
  { code: "SR", means: "Suriname", kind: "country", countries: ["SR"] },
  { code: "SS", means: "South Sudan", kind: "country", countries: ["SS"] },
  { code: "ST", means: "São Tomé & Príncipe", kind: "country", countries: ["ST"] },
  { code: "SV", means: "El Salvador", kind: "country", countries: ["SV"] },
  { code: "SX", means: "Sint Maarten", kind: "country", countries: ["SX"] },
  { code: "SY", means: "Syria", kind: "country", countries: ["SY"] },
  { code: "SZ", means: "Eswatini", kind: "country", countries: ["SZ"] },
  { code: "TC", means: "Turks & Caicos Islands", kind: "country", countries: ["TC"] },
  { code: "TD", means: "Chad", kind: "country", countries: ["TD"] },
  { code: "TF", means: "French Southern Territories", kind: "country", countries: ["TF"] },
  { code: "TG", means: "Togo", kind: "country", countries: ["TG"] },
  { code: "TH", means: "Thailand", kind: "country", countries: ["TH"] },
  { code: "TJ", means: "Tajikistan", kind: "country", countries: ["TJ"] },
  { code: "TK", means: "Tokelau", kind: "country", countries: ["TK"] },
  { code: "TL", means: "Timor-Leste", kind: "country", countries: ["TL"] },
  { code: "TM", means: "Turkmenistan", kind: "country", countries: ["TM"] },
  { code: "TN", means: "Tunisia", kind: "country", countries: ["TN"] },
  { code: "TO", means: "Tonga", kind: "country", countries: ["TO"] },
  { code: "TR", means: "Türkiye", kind: "country", countries: ["TR"] },
  { code: "TT", means: "Trinidad & Tobago", kind: "country", countries: ["TT"] },
  { code: "TV", means: "Tuvalu", kind: "country", countries: ["TV"] },
  { code: "TW", means: "Taiwan", kind: "country", countries: ["TW"] },
  { code: "TZ", means: "Tanzania", kind: "country", countries: ["TZ"] },
  { code: "UA", means: "Ukraine", kind: "country", countries: ["UA"] },
  { code: "UG", means: "Uganda", kind: "country", countries: ["UG"] },
  { code: "UM", means: "U.S. Outlying Islands", kind: "country", countries: ["UM"] },
  { code: "US", means: "United States", kind: "country", countries: ["US"] },
  { code: "UY", means: "Uruguay", kind: "country", countries: ["UY"] },
  { code: "UZ", means: "Uzbekistan", kind: "country", countries: ["UZ"] },
  { code: "VA", means: "Vatican City", kind: "country", countries: ["VA"] },
  { code: "VC", means: "St. Vincent & Grenadines", kind: "country", countries: ["VC"] },
  { code: "VE", means: "Venezuela", kind: "country", countries: ["VE"] },
  { code: "VG", means: "British Virgin Islands", kind: "country", countries: ["VG"] },
  { code: "VI", means: "U.S. Virgin Islands", kind: "country", countries: ["VI"] },
  { code: "VN", means: "Vietnam", kind: "country", countries: ["VN"] },
  { code: "VU", means: "Vanuatu", kind: "country", countries: ["VU"] },
  { code: "WF", means: "Wallis & Futuna", kind: "country", countries: ["WF"] },
  { code: "WS", means: "Samoa", kind: "country", countries: ["WS"] },
  { code: "YE", means: "Yemen", kind: "country", countries: ["YE"] },
  { code: "YT", means: "Mayotte", kind: "country", countries: ["YT"] },
  { code: "ZA", means: "South Africa", kind: "country", countries: ["ZA"] },
  { code: "ZM", means: "Zambia", kind: "country", countries: ["ZM"] },
  { code: "ZW", means: "Zimbabwe", kind: "country", countries: ["ZW"] },
  { code: "EU", means: "The European Union: its member states.", kind: "union", countries: ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"] },
  { code: "EEA", means: "The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.", kind: "union", countries: ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"] },
  { code: "europe", means: "Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).", kind: "part-of-the-world", countries: ["AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA"] },
  { code: "north-america", means: "North America (UN M49 021, and MX).", kind: "part-of-the-world", countries: ["BM", "CA", "GL", "MX", "PM", "US"] },
  { code: "latin-america", means: "Latin America and the Caribbean (UN M49 419).", kind: "part-of-the-world", countries: ["AG", "AI", "AR", "AW", "BB", "BL", "BO", "BQ", "BR", "BS", "BV", "BZ", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GP", "GS", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI"] },
  { code: "asia", means: "Asia (UN M49 142).", kind: "part-of-the-world", countries: ["AE", "AF", "AM", "AZ", "BD", "BH", "BN", "BT", "CN", "CY", "GE", "HK", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MM", "MN", "MO", "MV", "MY", "NP", "OM", "PH", "PK", "PS", "QA", "SA", "SG", "SY", "TH", "TJ", "TL", "TM", "TR", "TW", "UZ", "VN", "YE"] },
  { code: "asia-pacific", means: "Asia and Oceania (UN M49 142 and 009).", kind: "part-of-the-world", countries: ["AE", "AF", "AM", "AS", "AU", "AZ", "BD", "BH", "BN", "BT", "CC", "CK", "CN", "CX", "CY", "FJ", "FM", "GE", "GU", "HK", "HM", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KI", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "OM", "PF", "PG", "PH", "PK", "PN", "PS", "PW", "QA", "SA", "SB", "SG", "SY", "TH", "TJ", "TK", "TL", "TM", "TO", "TR", "TV", "TW", "UM", "UZ", "VN", "VU", "WF", "WS", "YE"] },
  { code: "oceania", means: "Oceania (UN M49 009).", kind: "part-of-the-world", countries: ["AS", "AU", "CC", "CK", "CX", "FJ", "FM", "GU", "HM", "KI", "MH", "MP", "NC", "NF", "NR", "NU", "NZ", "PF", "PG", "PN", "PW", "SB", "TK", "TO", "TV", "UM", "VU", "WF", "WS"] },
  { code: "middle-east", means: "The Middle East (UN M49 145, and EG and IR).", kind: "part-of-the-world", countries: ["AE", "AM", "AZ", "BH", "CY", "EG", "GE", "IL", "IQ", "IR", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE"] },
  { code: "africa", means: "Africa (UN M49 002).", kind: "part-of-the-world", countries: ["AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "IO", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TF", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW"] },
  { code: "worldwide", means: "Anywhere in the world.", kind: "part-of-the-world", countries: ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"] },
  { code: "customer-chosen", means: "The customer picks the region.", kind: "statement", countries: [] },
  { code: "unstated", means: "The source does not say where.", kind: "statement", countries: [] },
];

/** A row of `regimes`. */
export interface RegimesRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** The countries inside its area. */
  readonly countries: readonly string[];
}

/**
 * Regimes. Data-protection regimes, and the countries among which data move without an instrument.
 */
export const regimes: readonly RegimesRow[] = [
  { code: "eu", means: "The General Data Protection Regulation, in the whole European Economic Area.", countries: ["AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "SE", "SI", "SK", "YT"] },
  { code: "uk", means: "The UK GDPR and the Data Protection Act 2018.", countries: ["GB"] },
  { code: "ch", means: "The Swiss Federal Act on Data Protection.", countries: ["CH"] },
  { code: "br", means: "The Brazilian general data protection law (LGPD).", countries: ["BR"] },
];

/** A row of `mechanisms`. */
export interface MechanismsRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** Concepts of other vocabularies that mean the same. */
  readonly concepts: readonly string[];
}

/** Mechanisms. The codes for what a transfer rests on. */
export const mechanisms: readonly MechanismsRow[] = [
  { code: "adequacy", means: "A decision that the country ensures an adequate level of protection (GDPR Art. 45).", concepts: ["eu-gdpr:A45-3"] },
  { code: "dpf", means: "The recipient is certified under the Data Privacy Framework.", concepts: [] },
  { code: "scc", means: "Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).", concepts: ["eu-gdpr:A46-2-c"] },
  { code: "br-scc", means: "Standard contractual clauses of the Brazilian authority.", concepts: [] },
  { code: "uk-idta", means: "The UK International Data Transfer Agreement.", concepts: [] },
  { code: "uk-addendum", means: "The UK Addendum to the standard contractual clauses of the European Commission.", concepts: [] },
  { code: "bcr", means: "Binding corporate rules (GDPR Art. 47).", concepts: ["eu-gdpr:A46-2-b"] },
  { code: "derogation", means: "A derogation for a specific situation (GDPR Art. 49).", concepts: [] },
  { code: "code-of-conduct", means: "An approved code of conduct (GDPR Art. 46(2)(e)).", concepts: ["eu-gdpr:A46-2-e"] },
  { code: "certification", means: "An approved certification mechanism (GDPR Art. 46(2)(f)).", concepts: ["eu-gdpr:A46-2-f"] },
  { code: "none-needed", means: "No instrument is called for: the data stay inside the area, or the country is adequate without conditions.", concepts: [] },
  { code: "privacy-shield", means: "The EU-US Privacy Shield, for what is or was stated.", concepts: [] },
  { code: "safe-harbour", means: "The US Safe Harbour, for what is or was stated.", concepts: [] },
  { code: "other", means: "Something else, which the text names.", concepts: [] },
];

/** A row of `mechanismCoverage`. */
export interface MechanismCoverageRow {
  /** The mechanism. */
  readonly mechanism: string;
  /** The regime under which it carries. */
  readonly regime: string;
  /**
   * Where it carries to: `recognised`, countries that the regime recognises as adequate; `outside`,
   * any country outside the regime's area; `inside`, the area itself and countries with
   * unconditional adequacy.
   */
  readonly reach: string;
  /** If it carries to these countries only. */
  readonly countries?: readonly string[];
  /** The mechanism that must stand beside it. */
  readonly with?: string;
  /**
   * The first day on which it may be relied on; absent if that is not known, which counts as
   * always.
   */
  readonly from?: string;
  /** The last day on which it may be relied on, if one is set. */
  readonly until?: string;
  /** What this is taken from. */
  readonly source: string;
  /**
   * How far that was followed: `official`, read in the official journal; `secondary`, read
   * elsewhere; `memory`, not read.
   */
  readonly confidence: string;
}

/**
 * Coverage of mechanisms. What each mechanism carries under which regime. As far as the sources
 * say: no statement that anybody complies with anything. Compared with them on 2026-11-24.
 */
export const mechanismCoverage: readonly MechanismCoverageRow[] = [
  { mechanism: "adequacy", regime: "eu", reach: "recognised", source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence: "secondary" },
  { mechanism: "adequacy", regime: "uk", reach: "recognised", source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence: "secondary" },
  { mechanism: "adequacy", regime: "ch", reach: "recognised", source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence: "secondary" },
  { mechanism: "adequacy", regime: "br", reach: "recognised", source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence: "secondary" },
  { mechanism: "dpf", regime: "eu", reach: "outside", countries: ["US"], from: "2023-07-10", source: "Commission Implementing Decision (EU) 2023/1795", confidence: "secondary" },
  { mechanism: "dpf", regime: "uk", reach: "outside", countries: ["US"], from: "2023-10-12", source: "The Data Protection (Adequacy) (United States of America) Regulations 2023: only with the EU-US part", confidence: "secondary" },
  { mechanism: "dpf", regime: "ch", reach: "outside", countries: ["US"], from: "2024-09-15", source: "Data Protection Ordinance, Annex 1, in force on 2024-09-15", confidence: "secondary" },
  { mechanism: "scc", regime: "eu", reach: "outside", source: "GDPR Art. 46(2)(c); a set in force", confidence: "secondary" },
  { mechanism: "scc", regime: "uk", reach: "outside", with: "uk-addendum", source: "UK GDPR Art. 46; the Addendum", confidence: "secondary" },
  { mechanism: "scc", regime: "ch", reach: "outside", source: "FADP Art. 16(2)(d); with adaptations", confidence: "secondary" },
  { mechanism: "uk-idta", regime: "uk", reach: "outside", from: "2022-03-21", source: "Data Protection Act 2018, s. 119A; version A1.0", confidence: "memory" },
  { mechanism: "uk-addendum", regime: "uk", reach: "outside", with: "scc", from: "2022-03-21", source: "Data Protection Act 2018, s. 119A; version B1.0", confidence: "memory" },
  { mechanism: "br-scc", regime: "br", reach: "outside", source: "Resolution CD/ANPD 19/2024", confidence: "memory" },
  { mechanism: "bcr", regime: "eu", reach: "outside", source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence: "secondary" },
  { mechanism: "bcr", regime: "uk", reach: "outside", source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence: "secondary" },
  { mechanism: "bcr", regime: "ch", reach: "outside", source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence: "secondary" },
  { mechanism: "bcr", regime: "br", reach: "outside", source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence: "secondary" },
  { mechanism: "code-of-conduct", regime: "eu", reach: "outside", source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "code-of-conduct", regime: "uk", reach: "outside", source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "code-of-conduct", regime: "ch", reach: "outside", source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "code-of-conduct", regime: "br", reach: "outside", source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "certification", regime: "eu", reach: "outside", source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "certification", regime: "uk", reach: "outside", source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "certification", regime: "ch", reach: "outside", source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "certification", regime: "br", reach: "outside", source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence: "secondary" },
  { mechanism: "derogation", regime: "eu", reach: "outside", source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence: "secondary" },
  { mechanism: "derogation", regime: "uk", reach: "outside", source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence: "secondary" },
  { mechanism: "derogation", regime: "ch", reach: "outside", source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence: "secondary" },
  { mechanism: "derogation", regime: "br", reach: "outside", source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence: "secondary" },
  { mechanism: "other", regime: "eu", reach: "outside", source: "not named, so not refused", confidence: "secondary" },
  { mechanism: "other", regime: "uk", reach: "outside", source: "not named, so not refused", confidence: "secondary" },
  { mechanism: "other", regime: "ch", reach: "outside", source: "not named, so not refused", confidence: "secondary" },
  { mechanism: "other", regime: "br", reach: "outside", source: "not named, so not refused", confidence: "secondary" },
  { mechanism: "none-needed", regime: "eu", reach: "inside", source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence: "secondary" },
  { mechanism: "none-needed", regime: "uk", reach: "inside", source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence: "secondary" },
  { mechanism: "none-needed", regime: "ch", reach: "inside", source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence: "secondary" },
  { mechanism: "none-needed", regime: "br", reach: "inside", source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence: "secondary" },
  { mechanism: "safe-harbour", regime: "eu", reach: "outside", countries: ["US"], from: "2000-07-26", until: "2015-10-05", source: "Commission Decision 2000/520/EC; invalidated by the Court of Justice, C-362/14", confidence: "secondary" },
  { mechanism: "privacy-shield", regime: "eu", reach: "outside", countries: ["US"], from: "2016-07-12", until: "2020-07-15", source: "Commission Implementing Decision (EU) 2016/1250; invalidated by the Court of Justice, C-311/18", confidence: "secondary" },
];

/** A row of `clauseSets`. */
export interface ClauseSetsRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** The decision that adopted it. */
  readonly reference: string;
  /** Whether it is an instrument for transfers at all. */
  readonly transfers: boolean;
  /**
   * The first day on which it may be relied on; absent if that is not known, which counts as
   * always.
   */
  readonly from?: string;
  /** The last day on which it may be relied on, if one is set. */
  readonly until?: string;
  /** The last day on which a contract could be concluded with it. */
  readonly newContractsUntil?: string;
  /** What this is taken from. */
  readonly source: string;
  /**
   * How far that was followed: `official`, read in the official journal; `secondary`, read
   * elsewhere; `memory`, not read.
   */
  readonly confidence: string;
}

/**
 * Clause sets. Sets of standard contractual clauses. As far as the sources say: no statement that
 * anybody complies with anything. Compared with them on 2026-11-24.
 */
export const clauseSets: readonly ClauseSetsRow[] = [
  { code: "2021/914", means: "The set for transfers of 2021, in four modules.", reference: "(EU) 2021/914", transfers: true, from: "2021-06-27", source: "Commission Implementing Decision (EU) 2021/914", confidence: "secondary" },
  { code: "2010/87", means: "The set of 2010, controller to processor.", reference: "2010/87/EU", transfers: true, until: "2022-12-27", newContractsUntil: "2021-09-26", source: "Commission Implementing Decision (EU) 2021/914, Art. 4", confidence: "secondary" },
  { code: "2004/915", means: "The alternative set of 2004, controller to controller.", reference: "2004/915/EC", transfers: true, until: "2022-12-27", newContractsUntil: "2021-09-26", source: "Commission Implementing Decision (EU) 2021/914, Art. 4", confidence: "secondary" },
  { code: "2001/497", means: "The first set, of 2001, controller to controller.", reference: "2001/497/EC", transfers: true, until: "2022-12-27", newContractsUntil: "2021-09-26", source: "Commission Implementing Decision (EU) 2021/914, Art. 4", confidence: "secondary" },
  { code: "2021/915", means: "The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer instrument.", reference: "(EU) 2021/915", transfers: false, from: "2021-06-27", source: "Commission Implementing Decision (EU) 2021/915: the clauses between controllers and processors in the EEA, GDPR Art. 28(7)", confidence: "secondary" },
];

/** A row of `adequacyDecisions`. */
export interface AdequacyDecisionsRow {
  /** The regime under which it counts. */
  readonly regime: string;
  /** The countries that it recognises. */
  readonly countries: readonly string[];
  /** Its reference. */
  readonly reference: string;
  /**
   * Whom it covers there: `all`; `dpf`, organisations on the list of the Data Privacy Framework; or
   * `limited`.
   */
  readonly scope: string;
  /** The words of its limit, if it is limited. */
  readonly limit?: string;
  /**
   * The first day on which it may be relied on; absent if that is not known, which counts as
   * always.
   */
  readonly from?: string;
  /** The last day on which it may be relied on, if one is set. */
  readonly until?: string;
  /** What this is taken from. */
  readonly source: string;
  /**
   * How far that was followed: `official`, read in the official journal; `secondary`, read
   * elsewhere; `memory`, not read.
   */
  readonly confidence: string;
}

/**
 * Adequacy decisions. Which regime recognises which countries as adequate. As far as the sources
 * say: no statement that anybody complies with anything. Compared with them on 2026-11-24.
 */
export const adequacyDecisions: readonly AdequacyDecisionsRow[] = [
  { regime: "eu", countries: ["CH"], reference: "2000/518/EC", scope: "all", from: "2000-07-26", source: "Commission Decision 2000/518/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["CA"], reference: "2002/2/EC", scope: "limited", limit: "organisations subject to PIPEDA", from: "2001-12-20", source: "Commission Decision 2002/2/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["AR"], reference: "2003/490/EC", scope: "all", from: "2003-06-30", source: "Commission Decision 2003/490/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["GG"], reference: "2003/821/EC", scope: "all", from: "2003-11-21", source: "Commission Decision 2003/821/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["IM"], reference: "2004/411/EC", scope: "all", from: "2004-04-28", source: "Commission Decision 2004/411/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["JE"], reference: "2008/393/EC", scope: "all", from: "2008-05-08", source: "Commission Decision 2008/393/EC; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["FO"], reference: "2010/146/EU", scope: "all", from: "2010-03-05", source: "Commission Decision 2010/146/EU; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["AD"], reference: "2010/625/EU", scope: "all", from: "2010-10-19", source: "Commission Decision 2010/625/EU; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["IL"], reference: "2011/61/EU", scope: "limited", limit: "automated transfers", from: "2011-01-31", source: "Commission Decision 2011/61/EU; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["UY"], reference: "2012/484/EU", scope: "all", from: "2012-08-21", source: "Commission Implementing Decision 2012/484/EU; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["NZ"], reference: "2013/65/EU", scope: "all", from: "2012-12-19", source: "Commission Implementing Decision 2013/65/EU; confirmed by COM(2024) 7", confidence: "secondary" },
  { regime: "eu", countries: ["JP"], reference: "(EU) 2019/419", scope: "limited", limit: "operators under the APPI with supplementary rules", from: "2019-01-23", source: "Commission Implementing Decision (EU) 2019/419", confidence: "secondary" },
  { regime: "eu", countries: ["GB"], reference: "(EU) 2021/1772", scope: "all", from: "2021-06-28", until: "2031-12-27", source: "Commission Implementing Decision (EU) 2021/1772, extended, and renewed by C(2025) 8771 of 2025-12-19", confidence: "secondary" },
  { regime: "eu", countries: ["KR"], reference: "(EU) 2022/254", scope: "limited", limit: "operators under the PIPA", from: "2021-12-17", source: "Commission Implementing Decision (EU) 2022/254", confidence: "secondary" },
  { regime: "eu", countries: ["US"], reference: "(EU) 2023/1795", scope: "dpf", from: "2023-07-10", source: "Commission Implementing Decision (EU) 2023/1795", confidence: "secondary" },
  { regime: "eu", countries: ["BR"], reference: "(EU) 2026/179", scope: "limited", limit: "recipients subject to the LGPD", from: "2026-01-26", source: "Official Journal of the European Union, 2026-01-28", confidence: "official" },
  { regime: "uk", countries: ["AD", "AR", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"], reference: "Data Protection Act 2018, Sch. 21", scope: "all", from: "2021-01-01", source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence: "memory" },
  { regime: "uk", countries: ["CA"], reference: "Data Protection Act 2018, Sch. 21", scope: "limited", limit: "organisations subject to PIPEDA", from: "2021-01-01", source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence: "memory" },
  { regime: "uk", countries: ["JP"], reference: "Data Protection Act 2018, Sch. 21", scope: "limited", limit: "operators under the APPI with supplementary rules", from: "2021-01-01", source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence: "memory" },
  { regime: "uk", countries: ["KR"], reference: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", scope: "all", from: "2022-12-19", source: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", confidence: "secondary" },
  { regime: "ch", countries: ["AD", "AR", "AT", "BE", "BG", "CA", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"], reference: "Data Protection Ordinance, Annex 1", scope: "all", source: "Data Protection Ordinance, Annex 1 (in force since 2023-09-01, from memory; not JP, KR, BR)", confidence: "secondary" },
  { regime: "br", countries: ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"], reference: "CD/ANPD 32", scope: "all", from: "2026-01-26", source: "Resolution CD/ANPD 32 of 2026-01-26", confidence: "secondary" },
];

/** A row of `purposeCategories`. */
export interface PurposeCategoriesRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** Concepts of other vocabularies that mean the same. */
  readonly concepts: readonly string[];
}

/** Purpose categories. The codes for what a subprocessor does. */
export const purposeCategories: readonly PurposeCategoriesRow[] = [
  { code: "hosting", means: "Runs the servers or platform that the product runs on.", concepts: [] },
  { code: "storage", means: "Stores files or objects.", concepts: [] },
  { code: "database", means: "Runs a database.", concepts: [] },
  { code: "content-delivery", means: "Delivers content from places near its users.", concepts: [] },
  { code: "dns", means: "Resolves domain names.", concepts: [] },
  { code: "security", means: "Protects against attacks and abuse.", concepts: ["dpv:EnforceSecurity"] },
  { code: "identity", means: "Signs users in or verifies who they are.", concepts: ["dpv:IdentityVerification"] },
  { code: "consent", means: "Collects and keeps choices about consent.", concepts: [] },
  { code: "monitoring", means: "Watches whether systems work: logs, errors, performance.", concepts: [] },
  { code: "analytics", means: "Measures how the product is used.", concepts: ["dpv:ServiceUsageAnalytics"] },
  { code: "communication", means: "Carries calls, meetings or messages between people.", concepts: ["dpv:CommunicationManagement"] },
  { code: "email", means: "Sends e-mail.", concepts: [] },
  { code: "notifications", means: "Sends notifications to devices.", concepts: [] },
  { code: "customer-support", means: "Helps to answer requests for support.", concepts: ["dpv:CustomerCare"] },
  { code: "collaboration", means: "Lets the publisher's staff work together on customers' data.", concepts: [] },
  { code: "payments", means: "Processes payments.", concepts: ["dpv:PaymentManagement"] },
  { code: "billing", means: "Issues invoices and manages subscriptions.", concepts: [] },
  { code: "ai", means: "Runs models of machine learning on the data.", concepts: [] },
  { code: "search", means: "Indexes and searches content.", concepts: ["dpv:SearchFunctionalities"] },
  { code: "file-transfer", means: "Transfers files between people.", concepts: [] },
  { code: "feedback", means: "Collects feedback and answers to surveys.", concepts: [] },
  { code: "privacy-requests", means: "Handles requests of data subjects.", concepts: ["dpv:RightsFulfillment"] },
  { code: "quality-assurance", means: "Checks the quality of support and service.", concepts: [] },
  { code: "compliance-screening", means: "Screens against lists that law requires to check.", concepts: [] },
  { code: "training", means: "Trains people in using the product.", concepts: [] },
  { code: "development", means: "Develops or tests software with access to data.", concepts: [] },
  { code: "professional-services", means: "Advises customers or sets the product up for them.", concepts: [] },
  { code: "unstated", means: "The source does not say what it does.", concepts: [] },
  { code: "other", means: "Something else, which the text says.", concepts: [] },
];

/** A row of `dataCategories`. */
export interface DataCategoriesRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** Concepts of other vocabularies that mean the same. */
  readonly concepts: readonly string[];
}

/** Data categories. The codes for kinds of personal data. */
export const dataCategories: readonly DataCategoriesRow[] = [
  { code: "identity", means: "Who somebody is: name, photo, date of birth, identifiers.", concepts: ["pd:Identifying"] },
  { code: "contact", means: "How to reach somebody: e-mail address, telephone number, postal address.", concepts: ["pd:Contact", "fides:user.contact"] },
  { code: "account", means: "An account: its type, settings, membership.", concepts: ["fides:user.account"] },
  { code: "credentials", means: "What somebody signs in with.", concepts: ["pd:Authenticating", "fides:user.authorization.credentials"] },
  { code: "content", means: "What customers put into the product.", concepts: ["fides:user.content"] },
  { code: "realtime", means: "Live audio, video and screens as they pass through.", concepts: [] },
  { code: "calls", means: "Who called whom, when and how long.", concepts: ["pd:CallLog"] },
  { code: "messages", means: "Messages and their attachments.", concepts: ["pd:Communication"] },
  { code: "recordings", means: "Recordings of meetings and calls.", concepts: [] },
  { code: "transcripts", means: "Transcripts of meetings, calls and chats.", concepts: [] },
  { code: "files", means: "Files that customers upload.", concepts: [] },
  { code: "source-code", means: "Source code.", concepts: [] },
  { code: "usage", means: "How somebody uses the product.", concepts: ["pd:ServiceConsumptionBehavior"] },
  { code: "logs", means: "Logs of systems.", concepts: [] },
  { code: "device", means: "Devices: type, settings, identifiers.", concepts: ["pd:DeviceBased", "fides:user.device"] },
  { code: "network", means: "Network addresses and connections.", concepts: [] },
  { code: "location", means: "Where somebody is.", concepts: ["pd:Location", "fides:user.location"] },
  { code: "payment", means: "Means of payment: cards, bank accounts.", concepts: ["pd:FinancialAccount", "fides:user.payment"] },
  { code: "transactions", means: "What was bought, when and for how much.", concepts: ["pd:Purchase", "fides:user.behavior.purchase_history"] },
  { code: "support", means: "Requests for support, with what is attached to them.", concepts: [] },
  { code: "requests", means: "Requests of data subjects, and the reports about them.", concepts: [] },
  { code: "preferences", means: "Preferences, such as choices about cookies.", concepts: ["pd:Preference"] },
  { code: "schedule", means: "Meetings and events: topic, id, date and time.", concepts: [] },
  { code: "employment", means: "Employment: employer, role, work records.", concepts: ["pd:EmploymentHistory"] },
  { code: "survey-responses", means: "Feedback, reviews and answers to surveys.", concepts: [] },
  { code: "other", means: "Something else, which the text says.", concepts: [] },
];

/** A row of `subjectCategories`. */
export interface SubjectCategoriesRow {
  /** The code, as a disclosure has it. */
  readonly code: string;
  /** What it means. */
  readonly means: string;
  /** Concepts of other vocabularies that mean the same. */
  readonly concepts: readonly string[];
}

/** Subject categories. The codes for whom personal data are about. */
export const subjectCategories: readonly SubjectCategoriesRow[] = [
  { code: "customers", means: "Customers and the persons who act for them.", concepts: ["dpv:Customer"] },
  { code: "administrators", means: "Persons who administer a customer's account.", concepts: [] },
  { code: "end-users", means: "Persons who use the product.", concepts: ["dpv:User"] },
  { code: "invitees", means: "Persons whom a user invites or writes to.", concepts: [] },
  { code: "website-visitors", means: "Visitors of a website.", concepts: ["dpv:Visitor"] },
  { code: "employees", means: "Employees and contractors.", concepts: ["dpv:Employee"] },
  { code: "prospects", means: "Persons who may become customers.", concepts: [] },
  { code: "patients", means: "Patients.", concepts: ["dpv:Patient"] },
  { code: "students", means: "Pupils and students.", concepts: ["dpv:Student"] },
  { code: "children", means: "Children.", concepts: ["dpv:Child"] },
  { code: "other", means: "Somebody else, whom the text names.", concepts: [] },
];
