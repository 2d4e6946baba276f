// Package tables has the codes and facts that go with the format.
package tables

// AreasRow is a row of [Areas].
type AreasRow struct {
	// The code, as a disclosure has it.
	Code string

	// The English name of a country; what another area means.
	Means string

	// `country`, `union`, `part-of-the-world` or `statement`.
	Kind string

	// The countries that it is made of.
	Countries []string
}

// Areas: Where data may be: countries by their ISO 3166-1 alpha-2 code, unions, parts of the world,
// and statements that take the place of an area.
var Areas = []AreasRow{
	{Code: "AD", Means: "Andorra", Kind: "country", Countries: []string{"AD"}},
	{Code: "AE", Means: "United Arab Emirates", Kind: "country", Countries: []string{"AE"}},
	{Code: "AF", Means: "Afghanistan", Kind: "country", Countries: []string{"AF"}},
	{Code: "AG", Means: "Antigua & Barbuda", Kind: "country", Countries: []string{"AG"}},
	{Code: "AI", Means: "Anguilla", Kind: "country", Countries: []string{"AI"}},
	{Code: "AL", Means: "Albania", Kind: "country", Countries: []string{"AL"}},
	{Code: "AM", Means: "Armenia", Kind: "country", Countries: []string{"AM"}},
	{Code: "AO", Means: "Angola", Kind: "country", Countries: []string{"AO"}},
	{Code: "AQ", Means: "Antarctica", Kind: "country", Countries: []string{"AQ"}},
	{Code: "AR", Means: "Argentina", Kind: "country", Countries: []string{"AR"}},
	{Code: "AS", Means: "American Samoa", Kind: "country", Countries: []string{"AS"}},
	{Code: "AT", Means: "Austria", Kind: "country", Countries: []string{"AT"}},
	{Code: "AU", Means: "Australia", Kind: "country", Countries: []string{"AU"}},
	{Code: "AW", Means: "Aruba", Kind: "country", Countries: []string{"AW"}},
	{Code: "AX", Means: "Åland Islands", Kind: "country", Countries: []string{"AX"}},
	{Code: "AZ", Means: "Azerbaijan", Kind: "country", Countries: []string{"AZ"}},
	{Code: "BA", Means: "Bosnia & Herzegovina", Kind: "country", Countries: []string{"BA"}},
	{Code: "BB", Means: "Barbados", Kind: "country", Countries: []string{"BB"}},
	{Code: "BD", Means: "Bangladesh", Kind: "country", Countries: []string{"BD"}},
	{Code: "BE", Means: "Belgium", Kind: "country", Countries: []string{"BE"}},
	{Code: "BF", Means: "Burkina Faso", Kind: "country", Countries: []string{"BF"}},
	{Code: "BG", Means: "Bulgaria", Kind: "country", Countries: []string{"BG"}},
	{Code: "BH", Means: "Bahrain", Kind: "country", Countries: []string{"BH"}},
	{Code: "BI", Means: "Burundi", Kind: "country", Countries: []string{"BI"}},
	{Code: "BJ", Means: "Benin", Kind: "country", Countries: []string{"BJ"}},
	{Code: "BL", Means: "St. Barthélemy", Kind: "country", Countries: []string{"BL"}},
	{Code: "BM", Means: "Bermuda", Kind: "country", Countries: []string{"BM"}},
	{Code: "BN", Means: "Brunei", Kind: "country", Countries: []string{"BN"}},
	{Code: "BO", Means: "Bolivia", Kind: "country", Countries: []string{"BO"}},
	{Code: "BQ", Means: "Caribbean Netherlands", Kind: "country", Countries: []string{"BQ"}},
	{Code: "BR", Means: "Brazil", Kind: "country", Countries: []string{"BR"}},
	{Code: "BS", Means: "Bahamas", Kind: "country", Countries: []string{"BS"}},
	{Code: "BT", Means: "Bhutan", Kind: "country", Countries: []string{"BT"}},
	{Code: "BV", Means: "Bouvet Island", Kind: "country", Countries: []string{"BV"}},
	{Code: "BW", Means: "Botswana", Kind: "country", Countries: []string{"BW"}},
	{Code: "BY", Means: "Belarus", Kind: "country", Countries: []string{"BY"}},
	{Code: "BZ", Means: "Belize", Kind: "country", Countries: []string{"BZ"}},
	{Code: "CA", Means: "Canada", Kind: "country", Countries: []string{"CA"}},
	{Code: "CC", Means: "Cocos (Keeling) Islands", Kind: "country", Countries: []string{"CC"}},
	{Code: "CD", Means: "Congo - Kinshasa", Kind: "country", Countries: []string{"CD"}},
	{Code: "CF", Means: "Central African Republic", Kind: "country", Countries: []string{"CF"}},
	{Code: "CG", Means: "Congo - Brazzaville", Kind: "country", Countries: []string{"CG"}},
	{Code: "CH", Means: "Switzerland", Kind: "country", Countries: []string{"CH"}},
	{Code: "CI", Means: "Côte d'Ivoire", Kind: "country", Countries: []string{"CI"}},
	{Code: "CK", Means: "Cook Islands", Kind: "country", Countries: []string{"CK"}},
	{Code: "CL", Means: "Chile", Kind: "country", Countries: []string{"CL"}},
	{Code: "CM", Means: "Cameroon", Kind: "country", Countries: []string{"CM"}},
	{Code: "CN", Means: "China", Kind: "country", Countries: []string{"CN"}},
	{Code: "CO", Means: "Colombia", Kind: "country", Countries: []string{"CO"}},
	{Code: "CR", Means: "Costa Rica", Kind: "country", Countries: []string{"CR"}},
	{Code: "CU", Means: "Cuba", Kind: "country", Countries: []string{"CU"}},
	{Code: "CV", Means: "Cape Verde", Kind: "country", Countries: []string{"CV"}},
	{Code: "CW", Means: "Curaçao", Kind: "country", Countries: []string{"CW"}},
	{Code: "CX", Means: "Christmas Island", Kind: "country", Countries: []string{"CX"}},
	{Code: "CY", Means: "Cyprus", Kind: "country", Countries: []string{"CY"}},
	{Code: "CZ", Means: "Czechia", Kind: "country", Countries: []string{"CZ"}},
	{Code: "DE", Means: "Germany", Kind: "country", Countries: []string{"DE"}},
	{Code: "DJ", Means: "Djibouti", Kind: "country", Countries: []string{"DJ"}},
	{Code: "DK", Means: "Denmark", Kind: "country", Countries: []string{"DK"}},
	{Code: "DM", Means: "Dominica", Kind: "country", Countries: []string{"DM"}},
	{Code: "DO", Means: "Dominican Republic", Kind: "country", Countries: []string{"DO"}},
	{Code: "DZ", Means: "Algeria", Kind: "country", Countries: []string{"DZ"}},
	{Code: "EC", Means: "Ecuador", Kind: "country", Countries: []string{"EC"}},
	{Code: "EE", Means: "Estonia", Kind: "country", Countries: []string{"EE"}},
	{Code: "EG", Means: "Egypt", Kind: "country", Countries: []string{"EG"}},
	{Code: "EH", Means: "Western Sahara", Kind: "country", Countries: []string{"EH"}},
	{Code: "ER", Means: "Eritrea", Kind: "country", Countries: []string{"ER"}},
	{Code: "ES", Means: "Spain", Kind: "country", Countries: []string{"ES"}},
	{Code: "ET", Means: "Ethiopia", Kind: "country", Countries: []string{"ET"}},
	{Code: "FI", Means: "Finland", Kind: "country", Countries: []string{"FI"}},
	{Code: "FJ", Means: "Fiji", Kind: "country", Countries: []string{"FJ"}},
	{Code: "FK", Means: "Falkland Islands", Kind: "country", Countries: []string{"FK"}},
	{Code: "FM", Means: "Micronesia", Kind: "country", Countries: []string{"FM"}},
	{Code: "FO", Means: "Faroe Islands", Kind: "country", Countries: []string{"FO"}},
	{Code: "FR", Means: "France", Kind: "country", Countries: []string{"FR"}},
	{Code: "GA", Means: "Gabon", Kind: "country", Countries: []string{"GA"}},
	{Code: "GB", Means: "United Kingdom", Kind: "country", Countries: []string{"GB"}},
	{Code: "GD", Means: "Grenada", Kind: "country", Countries: []string{"GD"}},
	{Code: "GE", Means: "Georgia", Kind: "country", Countries: []string{"GE"}},
	{Code: "GF", Means: "French Guiana", Kind: "country", Countries: []string{"GF"}},
	{Code: "GG", Means: "Guernsey", Kind: "country", Countries: []string{"GG"}},
	{Code: "GH", Means: "Ghana", Kind: "country", Countries: []string{"GH"}},
	{Code: "GI", Means: "Gibraltar", Kind: "country", Countries: []string{"GI"}},
	{Code: "GL", Means: "Greenland", Kind: "country", Countries: []string{"GL"}},
	{Code: "GM", Means: "Gambia", Kind: "country", Countries: []string{"GM"}},
	{Code: "GN", Means: "Guinea", Kind: "country", Countries: []string{"GN"}},
	{Code: "GP", Means: "Guadeloupe", Kind: "country", Countries: []string{"GP"}},
	{Code: "GQ", Means: "Equatorial Guinea", Kind: "country", Countries: []string{"GQ"}},
	{Code: "GR", Means: "Greece", Kind: "country", Countries: []string{"GR"}},
	{Code: "GS", Means: "South Georgia & South Sandwich Islands", Kind: "country", Countries: []string{"GS"}},
	{Code: "GT", Means: "Guatemala", Kind: "country", Countries: []string{"GT"}},
	{Code: "GU", Means: "Guam", Kind: "country", Countries: []string{"GU"}},
	{Code: "GW", Means: "Guinea-Bissau", Kind: "country", Countries: []string{"GW"}},
	{Code: "GY", Means: "Guyana", Kind: "country", Countries: []string{"GY"}},
	{Code: "HK", Means: "Hong Kong SAR China", Kind: "country", Countries: []string{"HK"}},
	{Code: "HM", Means: "Heard & McDonald Islands", Kind: "country", Countries: []string{"HM"}},
	{Code: "HN", Means: "Honduras", Kind: "country", Countries: []string{"HN"}},
	{Code: "HR", Means: "Croatia", Kind: "country", Countries: []string{"HR"}},
	{Code: "HT", Means: "Haiti", Kind: "country", Countries: []string{"HT"}},
	{Code: "HU", Means: "Hungary", Kind: "country", Countries: []string{"HU"}},
	{Code: "ID", Means: "Indonesia", Kind: "country", Countries: []string{"ID"}},
	{Code: "IE", Means: "Ireland", Kind: "country", Countries: []string{"IE"}},
	{Code: "IL", Means: "Israel", Kind: "country", Countries: []string{"IL"}},
	{Code: "IM", Means: "Isle of Man", Kind: "country", Countries: []string{"IM"}},
	{Code: "IN", Means: "India", Kind: "country", Countries: []string{"IN"}},
	{Code: "IO", Means: "British Indian Ocean Territory", Kind: "country", Countries: []string{"IO"}},
	{Code: "IQ", Means: "Iraq", Kind: "country", Countries: []string{"IQ"}},
	{Code: "IR", Means: "Iran", Kind: "country", Countries: []string{"IR"}},
	{Code: "IS", Means: "Iceland", Kind: "country", Countries: []string{"IS"}},
	{Code: "IT", Means: "Italy", Kind: "country", Countries: []string{"IT"}},
	{Code: "JE", Means: "Jersey", Kind: "country", Countries: []string{"JE"}},
	{Code: "JM", Means: "Jamaica", Kind: "country", Countries: []string{"JM"}},
	{Code: "JO", Means: "Jordan", Kind: "country", Countries: []string{"JO"}},
	{Code: "JP", Means: "Japan", Kind: "country", Countries: []string{"JP"}},
	{Code: "KE", Means: "Kenya", Kind: "country", Countries: []string{"KE"}},
	{Code: "KG", Means: "Kyrgyzstan", Kind: "country", Countries: []string{"KG"}},
	{Code: "KH", Means: "Cambodia", Kind: "country", Countries: []string{"KH"}},
	{Code: "KI", Means: "Kiribati", Kind: "country", Countries: []string{"KI"}},
	{Code: "KM", Means: "Comoros", Kind: "country", Countries: []string{"KM"}},
	{Code: "KN", Means: "St. Kitts & Nevis", Kind: "country", Countries: []string{"KN"}},
	{Code: "KP", Means: "North Korea", Kind: "country", Countries: []string{"KP"}},
	{Code: "KR", Means: "South Korea", Kind: "country", Countries: []string{"KR"}},
	{Code: "KW", Means: "Kuwait", Kind: "country", Countries: []string{"KW"}},
	{Code: "KY", Means: "Cayman Islands", Kind: "country", Countries: []string{"KY"}},
	{Code: "KZ", Means: "Kazakhstan", Kind: "country", Countries: []string{"KZ"}},
	{Code: "LA", Means: "Laos", Kind: "country", Countries: []string{"LA"}},
	{Code: "LB", Means: "Lebanon", Kind: "country", Countries: []string{"LB"}},
	{Code: "LC", Means: "St. Lucia", Kind: "country", Countries: []string{"LC"}},
	{Code: "LI", Means: "Liechtenstein", Kind: "country", Countries: []string{"LI"}},
	{Code: "LK", Means: "Sri Lanka", Kind: "country", Countries: []string{"LK"}},
	{Code: "LR", Means: "Liberia", Kind: "country", Countries: []string{"LR"}},
	{Code: "LS", Means: "Lesotho", Kind: "country", Countries: []string{"LS"}},
	{Code: "LT", Means: "Lithuania", Kind: "country", Countries: []string{"LT"}},
	{Code: "LU", Means: "Luxembourg", Kind: "country", Countries: []string{"LU"}},
	{Code: "LV", Means: "Latvia", Kind: "country", Countries: []string{"LV"}},
	{Code: "LY", Means: "Libya", Kind: "country", Countries: []string{"LY"}},
	{Code: "MA", Means: "Morocco", Kind: "country", Countries: []string{"MA"}},
	{Code: "MC", Means: "Monaco", Kind: "country", Countries: []string{"MC"}},
	{Code: "MD", Means: "Moldova", Kind: "country", Countries: []string{"MD"}},
	{Code: "ME", Means: "Montenegro", Kind: "country", Countries: []string{"ME"}},
	{Code: "MF", Means: "St. Martin", Kind: "country", Countries: []string{"MF"}},
	{Code: "MG", Means: "Madagascar", Kind: "country", Countries: []string{"MG"}},
	{Code: "MH", Means: "Marshall Islands", Kind: "country", Countries: []string{"MH"}},
	{Code: "MK", Means: "North Macedonia", Kind: "country", Countries: []string{"MK"}},
	{Code: "ML", Means: "Mali", Kind: "country", Countries: []string{"ML"}},
	{Code: "MM", Means: "Myanmar (Burma)", Kind: "country", Countries: []string{"MM"}},
	{Code: "MN", Means: "Mongolia", Kind: "country", Countries: []string{"MN"}},
	{Code: "MO", Means: "Macao SAR China", Kind: "country", Countries: []string{"MO"}},
	{Code: "MP", Means: "Northern Mariana Islands", Kind: "country", Countries: []string{"MP"}},
	{Code: "MQ", Means: "Martinique", Kind: "country", Countries: []string{"MQ"}},
	{Code: "MR", Means: "Mauritania", Kind: "country", Countries: []string{"MR"}},
	{Code: "MS", Means: "Montserrat", Kind: "country", Countries: []string{"MS"}},
	{Code: "MT", Means: "Malta", Kind: "country", Countries: []string{"MT"}},
	{Code: "MU", Means: "Mauritius", Kind: "country", Countries: []string{"MU"}},
	{Code: "MV", Means: "Maldives", Kind: "country", Countries: []string{"MV"}},
	{Code: "MW", Means: "Malawi", Kind: "country", Countries: []string{"MW"}},
	{Code: "MX", Means: "Mexico", Kind: "country", Countries: []string{"MX"}},
	{Code: "MY", Means: "Malaysia", Kind: "country", Countries: []string{"MY"}},
	{Code: "MZ", Means: "Mozambique", Kind: "country", Countries: []string{"MZ"}},
	{Code: "NA", Means: "Namibia", Kind: "country", Countries: []string{"NA"}},
	{Code: "NC", Means: "New Caledonia", Kind: "country", Countries: []string{"NC"}},
	{Code: "NE", Means: "Niger", Kind: "country", Countries: []string{"NE"}},
	{Code: "NF", Means: "Norfolk Island", Kind: "country", Countries: []string{"NF"}},
	{Code: "NG", Means: "Nigeria", Kind: "country", Countries: []string{"NG"}},
	{Code: "NI", Means: "Nicaragua", Kind: "country", Countries: []string{"NI"}},
	{Code: "NL", Means: "Netherlands", Kind: "country", Countries: []string{"NL"}},
	{Code: "NO", Means: "Norway", Kind: "country", Countries: []string{"NO"}},
	{Code: "NP", Means: "Nepal", Kind: "country", Countries: []string{"NP"}},
	{Code: "NR", Means: "Nauru", Kind: "country", Countries: []string{"NR"}},
	{Code: "NU", Means: "Niue", Kind: "country", Countries: []string{"NU"}},
	{Code: "NZ", Means: "New Zealand", Kind: "country", Countries: []string{"NZ"}},
	{Code: "OM", Means: "Oman", Kind: "country", Countries: []string{"OM"}},
	{Code: "PA", Means: "Panama", Kind: "country", Countries: []string{"PA"}},
	{Code: "PE", Means: "Peru", Kind: "country", Countries: []string{"PE"}},
	{Code: "PF", Means: "French Polynesia", Kind: "country", Countries: []string{"PF"}},
	{Code: "PG", Means: "Papua New Guinea", Kind: "country", Countries: []string{"PG"}},
	{Code: "PH", Means: "Philippines", Kind: "country", Countries: []string{"PH"}},
	{Code: "PK", Means: "Pakistan", Kind: "country", Countries: []string{"PK"}},
	{Code: "PL", Means: "Poland", Kind: "country", Countries: []string{"PL"}},
	{Code: "PM", Means: "St. Pierre & Miquelon", Kind: "country", Countries: []string{"PM"}},
	{Code: "PN", Means: "Pitcairn Islands", Kind: "country", Countries: []string{"PN"}},
	{Code: "PR", Means: "Puerto Rico", Kind: "country", Countries: []string{"PR"}},
	{Code: "PS", Means: "Palestinian Territories", Kind: "country", Countries: []string{"PS"}},
	{Code: "PT", Means: "Portugal", Kind: "country", Countries: []string{"PT"}},
	{Code: "PW", Means: "Palau", Kind: "country", Countries: []string{"PW"}},
	{Code: "PY", Means: "Paraguay", Kind: "country", Countries: []string{"PY"}},
	{Code: "QA", Means: "Qatar", Kind: "country", Countries: []string{"QA"}},
	{Code: "RE", Means: "Réunion", Kind: "country", Countries: []string{"RE"}},
	{Code: "RO", Means: "Romania", Kind: "country", Countries: []string{"RO"}},
	{Code: "RS", Means: "Serbia", Kind: "country", Countries: []string{"RS"}},
	{Code: "RU", Means: "Russia", Kind: "country", Countries: []string{"RU"}},
	{Code: "RW", Means: "Rwanda", Kind: "country", Countries: []string{"RW"}},
	{Code: "SA", Means: "Saudi Arabia", Kind: "country", Countries: []string{"SA"}},
	{Code: "SB", Means: "Solomon Islands", Kind: "country", Countries: []string{"SB"}},
	{Code: "SC", Means: "Seychelles", Kind: "country", Countries: []string{"SC"}},
	{Code: "SD", Means: "Sudan", Kind: "country", Countries: []string{"SD"}},
	{Code: "SE", Means: "Sweden", Kind: "country", Countries: []string{"SE"}},
	{Code: "SG", Means: "Singapore", Kind: "country", Countries: []string{"SG"}},
	{Code: "SH", Means: "St. Helena", Kind: "country", Countries: []string{"SH"}},
	{Code: "SI", Means: "Slovenia", Kind: "country", Countries: []string{"SI"}},
	{Code: "SJ", Means: "Svalbard & Jan Mayen", Kind: "country", Countries: []string{"SJ"}},
	{Code: "SK", Means: "Slovakia", Kind: "country", Countries: []string{"SK"}},
	{Code: "SL", Means: "Sierra Leone", Kind: "country", Countries: []string{"SL"}},
	{Code: "SM", Means: "San Marino", Kind: "country", Countries: []string{"SM"}},
	{Code: "SN", Means: "Senegal", Kind: "country", Countries: []string{"SN"}},
	{Code: "SO", Means: "Somalia", Kind: "country", Countries: []string{"SO"}},
	{Code: "SR", Means: "Suriname", Kind: "country", Countries: []string{"SR"}},
	{Code: "SS", Means: "South Sudan", Kind: "country", Countries: []string{"SS"}},
	{Code: "ST", Means: "São Tomé & Príncipe", Kind: "country", Countries: []string{"ST"}},
	{Code: "SV", Means: "El Salvador", Kind: "country", Countries: []string{"SV"}},
	{Code: "SX", Means: "Sint Maarten", Kind: "country", Countries: []string{"SX"}},
	{Code: "SY", Means: "Syria", Kind: "country", Countries: []string{"SY"}},
	{Code: "SZ", Means: "Eswatini", Kind: "country", Countries: []string{"SZ"}},
	{Code: "TC", Means: "Turks & Caicos Islands", Kind: "country", Countries: []string{"TC"}},
	{Code: "TD", Means: "Chad", Kind: "country", Countries: []string{"TD"}},
	{Code: "TF", Means: "French Southern Territories", Kind: "country", Countries: []string{"TF"}},
	{Code: "TG", Means: "Togo", Kind: "country", Countries: []string{"TG"}},
	{Code: "TH", Means: "Thailand", Kind: "country", Countries: []string{"TH"}},
	{Code: "TJ", Means: "Tajikistan", Kind: "country", Countries: []string{"TJ"}},
	{Code: "TK", Means: "Tokelau", Kind: "country", Countries: []string{"TK"}},
	{Code: "TL", Means: "Timor-Leste", Kind: "country", Countries: []string{"TL"}},
	{Code: "TM", Means: "Turkmenistan", Kind: "country", Countries: []string{"TM"}},
	{Code: "TN", Means: "Tunisia", Kind: "country", Countries: []string{"TN"}},
	{Code: "TO", Means: "Tonga", Kind: "country", Countries: []string{"TO"}},
	{Code: "TR", Means: "Türkiye", Kind: "country", Countries: []string{"TR"}},
	{Code: "TT", Means: "Trinidad & Tobago", Kind: "country", Countries: []string{"TT"}},
	{Code: "TV", Means: "Tuvalu", Kind: "country", Countries: []string{"TV"}},
	{Code: "TW", Means: "Taiwan", Kind: "country", Countries: []string{"TW"}},
	{Code: "TZ", Means: "Tanzania", Kind: "country", Countries: []string{"TZ"}},
	{Code: "UA", Means: "Ukraine", Kind: "country", Countries: []string{"UA"}},
	{Code: "UG", Means: "Uganda", Kind: "country", Countries: []string{"UG"}},
	{Code: "UM", Means: "U.S. Outlying Islands", Kind: "country", Countries: []string{"UM"}},
	{Code: "US", Means: "United States", Kind: "country", Countries: []string{"US"}},
	{Code: "UY", Means: "Uruguay", Kind: "country", Countries: []string{"UY"}},
	{Code: "UZ", Means: "Uzbekistan", Kind: "country", Countries: []string{"UZ"}},
	{Code: "VA", Means: "Vatican City", Kind: "country", Countries: []string{"VA"}},
	{Code: "VC", Means: "St. Vincent & Grenadines", Kind: "country", Countries: []string{"VC"}},
	{Code: "VE", Means: "Venezuela", Kind: "country", Countries: []string{"VE"}},
	{Code: "VG", Means: "British Virgin Islands", Kind: "country", Countries: []string{"VG"}},
	{Code: "VI", Means: "U.S. Virgin Islands", Kind: "country", Countries: []string{"VI"}},
	{Code: "VN", Means: "Vietnam", Kind: "country", Countries: []string{"VN"}},
	{Code: "VU", Means: "Vanuatu", Kind: "country", Countries: []string{"VU"}},
	{Code: "WF", Means: "Wallis & Futuna", Kind: "country", Countries: []string{"WF"}},
	{Code: "WS", Means: "Samoa", Kind: "country", Countries: []string{"WS"}},
	{Code: "YE", Means: "Yemen", Kind: "country", Countries: []string{"YE"}},
	{Code: "YT", Means: "Mayotte", Kind: "country", Countries: []string{"YT"}},
	{Code: "ZA", Means: "South Africa", Kind: "country", Countries: []string{"ZA"}},
	{Code: "ZM", Means: "Zambia", Kind: "country", Countries: []string{"ZM"}},
	{Code: "ZW", Means: "Zimbabwe", Kind: "country", Countries: []string{"ZW"}},
	{Code: "EU", Means: "The European Union: its member states.", Kind: "union", Countries: []string{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"}},
	{Code: "EEA", Means: "The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.", Kind: "union", Countries: []string{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}},
	{Code: "europe", Means: "Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).", Kind: "part-of-the-world", Countries: []string{"AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA"}},
	{Code: "north-america", Means: "North America (UN M49 021, and MX).", Kind: "part-of-the-world", Countries: []string{"BM", "CA", "GL", "MX", "PM", "US"}},
	{Code: "latin-america", Means: "Latin America and the Caribbean (UN M49 419).", Kind: "part-of-the-world", Countries: []string{"AG", "AI", "AR", "AW", "BB", "BL", "BO", "BQ", "BR", "BS", "BV", "BZ", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GP", "GS", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI"}},
	{Code: "asia", Means: "Asia (UN M49 142).", Kind: "part-of-the-world", Countries: []string{"AE", "AF", "AM", "AZ", "BD", "BH", "BN", "BT", "CN", "CY", "GE", "HK", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MM", "MN", "MO", "MV", "MY", "NP", "OM", "PH", "PK", "PS", "QA", "SA", "SG", "SY", "TH", "TJ", "TL", "TM", "TR", "TW", "UZ", "VN", "YE"}},
	{Code: "asia-pacific", Means: "Asia and Oceania (UN M49 142 and 009).", Kind: "part-of-the-world", Countries: []string{"AE", "AF", "AM", "AS", "AU", "AZ", "BD", "BH", "BN", "BT", "CC", "CK", "CN", "CX", "CY", "FJ", "FM", "GE", "GU", "HK", "HM", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KI", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "OM", "PF", "PG", "PH", "PK", "PN", "PS", "PW", "QA", "SA", "SB", "SG", "SY", "TH", "TJ", "TK", "TL", "TM", "TO", "TR", "TV", "TW", "UM", "UZ", "VN", "VU", "WF", "WS", "YE"}},
	{Code: "oceania", Means: "Oceania (UN M49 009).", Kind: "part-of-the-world", Countries: []string{"AS", "AU", "CC", "CK", "CX", "FJ", "FM", "GU", "HM", "KI", "MH", "MP", "NC", "NF", "NR", "NU", "NZ", "PF", "PG", "PN", "PW", "SB", "TK", "TO", "TV", "UM", "VU", "WF", "WS"}},
	{Code: "middle-east", Means: "The Middle East (UN M49 145, and EG and IR).", Kind: "part-of-the-world", Countries: []string{"AE", "AM", "AZ", "BH", "CY", "EG", "GE", "IL", "IQ", "IR", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE"}},
	{Code: "africa", Means: "Africa (UN M49 002).", Kind: "part-of-the-world", Countries: []string{"AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "IO", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TF", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW"}},
	{Code: "worldwide", Means: "Anywhere in the world.", Kind: "part-of-the-world", Countries: []string{"AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"}},
	{Code: "customer-chosen", Means: "The customer picks the region.", Kind: "statement", Countries: []string{}},
	{Code: "unstated", Means: "The source does not say where.", Kind: "statement", Countries: []string{}},
}

// RegimesRow is a row of [Regimes].
type RegimesRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// The countries inside its area.
	Countries []string
}

// Regimes: Data-protection regimes, and the countries among which data move without an instrument.
var Regimes = []RegimesRow{
	{Code: "eu", Means: "The General Data Protection Regulation, in the whole European Economic Area.", Countries: []string{"AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "SE", "SI", "SK", "YT"}},
	{Code: "uk", Means: "The UK GDPR and the Data Protection Act 2018.", Countries: []string{"GB"}},
	{Code: "ch", Means: "The Swiss Federal Act on Data Protection.", Countries: []string{"CH"}},
	{Code: "br", Means: "The Brazilian general data protection law (LGPD).", Countries: []string{"BR"}},
}

// MechanismsRow is a row of [Mechanisms].
type MechanismsRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// Concepts of other vocabularies that mean the same.
	Concepts []string
}

// Mechanisms: The codes for what a transfer rests on.
var Mechanisms = []MechanismsRow{
	{Code: "adequacy", Means: "A decision that the country ensures an adequate level of protection (GDPR Art. 45).", Concepts: []string{"eu-gdpr:A45-3"}},
	{Code: "dpf", Means: "The recipient is certified under the Data Privacy Framework.", Concepts: []string{}},
	{Code: "scc", Means: "Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).", Concepts: []string{"eu-gdpr:A46-2-c"}},
	{Code: "br-scc", Means: "Standard contractual clauses of the Brazilian authority.", Concepts: []string{}},
	{Code: "uk-idta", Means: "The UK International Data Transfer Agreement.", Concepts: []string{}},
	{Code: "uk-addendum", Means: "The UK Addendum to the standard contractual clauses of the European Commission.", Concepts: []string{}},
	{Code: "bcr", Means: "Binding corporate rules (GDPR Art. 47).", Concepts: []string{"eu-gdpr:A46-2-b"}},
	{Code: "derogation", Means: "A derogation for a specific situation (GDPR Art. 49).", Concepts: []string{}},
	{Code: "code-of-conduct", Means: "An approved code of conduct (GDPR Art. 46(2)(e)).", Concepts: []string{"eu-gdpr:A46-2-e"}},
	{Code: "certification", Means: "An approved certification mechanism (GDPR Art. 46(2)(f)).", Concepts: []string{"eu-gdpr:A46-2-f"}},
	{Code: "none-needed", Means: "No instrument is called for: the data stay inside the area, or the country is adequate without conditions.", Concepts: []string{}},
	{Code: "privacy-shield", Means: "The EU-US Privacy Shield, for what is or was stated.", Concepts: []string{}},
	{Code: "safe-harbour", Means: "The US Safe Harbour, for what is or was stated.", Concepts: []string{}},
	{Code: "other", Means: "Something else, which the text names.", Concepts: []string{}},
}

// MechanismCoverageRow is a row of [MechanismCoverage].
type MechanismCoverageRow struct {
	// The mechanism.
	Mechanism string

	// The regime under which it carries.
	Regime string

	// Where it carries to: `recognised`, countries that the regime recognises as adequate; `outside`,
	// any country outside the regime's area; `inside`, the area itself and countries with
	// unconditional adequacy.
	Reach string

	// If it carries to these countries only.
	Countries []string

	// The mechanism that must stand beside it.
	With string

	// The first day on which it may be relied on; absent if that is not known, which counts as always.
	From string

	// The last day on which it may be relied on, if one is set.
	Until string

	// What this is taken from.
	Source string

	// How far that was followed: `official`, read in the official journal; `secondary`, read
	// elsewhere; `memory`, not read.
	Confidence string
}

// MechanismCoverage: What each mechanism carries under which regime. As far as the sources say: no
// statement that anybody complies with anything. Compared with them on 2026-11-24.
var MechanismCoverage = []MechanismCoverageRow{
	{Mechanism: "adequacy", Regime: "eu", Reach: "recognised", Source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", Confidence: "secondary"},
	{Mechanism: "adequacy", Regime: "uk", Reach: "recognised", Source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", Confidence: "secondary"},
	{Mechanism: "adequacy", Regime: "ch", Reach: "recognised", Source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", Confidence: "secondary"},
	{Mechanism: "adequacy", Regime: "br", Reach: "recognised", Source: "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", Confidence: "secondary"},
	{Mechanism: "dpf", Regime: "eu", Reach: "outside", Countries: []string{"US"}, From: "2023-07-10", Source: "Commission Implementing Decision (EU) 2023/1795", Confidence: "secondary"},
	{Mechanism: "dpf", Regime: "uk", Reach: "outside", Countries: []string{"US"}, From: "2023-10-12", Source: "The Data Protection (Adequacy) (United States of America) Regulations 2023: only with the EU-US part", Confidence: "secondary"},
	{Mechanism: "dpf", Regime: "ch", Reach: "outside", Countries: []string{"US"}, From: "2024-09-15", Source: "Data Protection Ordinance, Annex 1, in force on 2024-09-15", Confidence: "secondary"},
	{Mechanism: "scc", Regime: "eu", Reach: "outside", Source: "GDPR Art. 46(2)(c); a set in force", Confidence: "secondary"},
	{Mechanism: "scc", Regime: "uk", Reach: "outside", With: "uk-addendum", Source: "UK GDPR Art. 46; the Addendum", Confidence: "secondary"},
	{Mechanism: "scc", Regime: "ch", Reach: "outside", Source: "FADP Art. 16(2)(d); with adaptations", Confidence: "secondary"},
	{Mechanism: "uk-idta", Regime: "uk", Reach: "outside", From: "2022-03-21", Source: "Data Protection Act 2018, s. 119A; version A1.0", Confidence: "memory"},
	{Mechanism: "uk-addendum", Regime: "uk", Reach: "outside", With: "scc", From: "2022-03-21", Source: "Data Protection Act 2018, s. 119A; version B1.0", Confidence: "memory"},
	{Mechanism: "br-scc", Regime: "br", Reach: "outside", Source: "Resolution CD/ANPD 19/2024", Confidence: "memory"},
	{Mechanism: "bcr", Regime: "eu", Reach: "outside", Source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", Confidence: "secondary"},
	{Mechanism: "bcr", Regime: "uk", Reach: "outside", Source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", Confidence: "secondary"},
	{Mechanism: "bcr", Regime: "ch", Reach: "outside", Source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", Confidence: "secondary"},
	{Mechanism: "bcr", Regime: "br", Reach: "outside", Source: "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", Confidence: "secondary"},
	{Mechanism: "code-of-conduct", Regime: "eu", Reach: "outside", Source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "code-of-conduct", Regime: "uk", Reach: "outside", Source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "code-of-conduct", Regime: "ch", Reach: "outside", Source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "code-of-conduct", Regime: "br", Reach: "outside", Source: "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "certification", Regime: "eu", Reach: "outside", Source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "certification", Regime: "uk", Reach: "outside", Source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "certification", Regime: "ch", Reach: "outside", Source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "certification", Regime: "br", Reach: "outside", Source: "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", Confidence: "secondary"},
	{Mechanism: "derogation", Regime: "eu", Reach: "outside", Source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", Confidence: "secondary"},
	{Mechanism: "derogation", Regime: "uk", Reach: "outside", Source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", Confidence: "secondary"},
	{Mechanism: "derogation", Regime: "ch", Reach: "outside", Source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", Confidence: "secondary"},
	{Mechanism: "derogation", Regime: "br", Reach: "outside", Source: "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", Confidence: "secondary"},
	{Mechanism: "other", Regime: "eu", Reach: "outside", Source: "not named, so not refused", Confidence: "secondary"},
	{Mechanism: "other", Regime: "uk", Reach: "outside", Source: "not named, so not refused", Confidence: "secondary"},
	{Mechanism: "other", Regime: "ch", Reach: "outside", Source: "not named, so not refused", Confidence: "secondary"},
	{Mechanism: "other", Regime: "br", Reach: "outside", Source: "not named, so not refused", Confidence: "secondary"},
	{Mechanism: "none-needed", Regime: "eu", Reach: "inside", Source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", Confidence: "secondary"},
	{Mechanism: "none-needed", Regime: "uk", Reach: "inside", Source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", Confidence: "secondary"},
	{Mechanism: "none-needed", Regime: "ch", Reach: "inside", Source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", Confidence: "secondary"},
	{Mechanism: "none-needed", Regime: "br", Reach: "inside", Source: "nothing is a transfer inside the area; unconditional adequacy needs no statement", Confidence: "secondary"},
	{Mechanism: "safe-harbour", Regime: "eu", Reach: "outside", Countries: []string{"US"}, From: "2000-07-26", Until: "2015-10-05", Source: "Commission Decision 2000/520/EC; invalidated by the Court of Justice, C-362/14", Confidence: "secondary"},
	{Mechanism: "privacy-shield", Regime: "eu", Reach: "outside", Countries: []string{"US"}, From: "2016-07-12", Until: "2020-07-15", Source: "Commission Implementing Decision (EU) 2016/1250; invalidated by the Court of Justice, C-311/18", Confidence: "secondary"},
}

// ClauseSetsRow is a row of [ClauseSets].
type ClauseSetsRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// The decision that adopted it.
	Reference string

	// Whether it is an instrument for transfers at all.
	Transfers bool

	// The first day on which it may be relied on; absent if that is not known, which counts as always.
	From string

	// The last day on which it may be relied on, if one is set.
	Until string

	// The last day on which a contract could be concluded with it.
	NewContractsUntil string

	// What this is taken from.
	Source string

	// How far that was followed: `official`, read in the official journal; `secondary`, read
	// elsewhere; `memory`, not read.
	Confidence string
}

// ClauseSets: Sets of standard contractual clauses. As far as the sources say: no statement that
// anybody complies with anything. Compared with them on 2026-11-24.
var ClauseSets = []ClauseSetsRow{
	{Code: "2021/914", Means: "The set for transfers of 2021, in four modules.", Reference: "(EU) 2021/914", Transfers: true, From: "2021-06-27", Source: "Commission Implementing Decision (EU) 2021/914", Confidence: "secondary"},
	{Code: "2010/87", Means: "The set of 2010, controller to processor.", Reference: "2010/87/EU", Transfers: true, Until: "2022-12-27", NewContractsUntil: "2021-09-26", Source: "Commission Implementing Decision (EU) 2021/914, Art. 4", Confidence: "secondary"},
	{Code: "2004/915", Means: "The alternative set of 2004, controller to controller.", Reference: "2004/915/EC", Transfers: true, Until: "2022-12-27", NewContractsUntil: "2021-09-26", Source: "Commission Implementing Decision (EU) 2021/914, Art. 4", Confidence: "secondary"},
	{Code: "2001/497", Means: "The first set, of 2001, controller to controller.", Reference: "2001/497/EC", Transfers: true, Until: "2022-12-27", NewContractsUntil: "2021-09-26", Source: "Commission Implementing Decision (EU) 2021/914, Art. 4", Confidence: "secondary"},
	{Code: "2021/915", Means: "The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer instrument.", Reference: "(EU) 2021/915", Transfers: false, From: "2021-06-27", Source: "Commission Implementing Decision (EU) 2021/915: the clauses between controllers and processors in the EEA, GDPR Art. 28(7)", Confidence: "secondary"},
}

// AdequacyDecisionsRow is a row of [AdequacyDecisions].
type AdequacyDecisionsRow struct {
	// The regime under which it counts.
	Regime string

	// The countries that it recognises.
	Countries []string

	// Its reference.
	Reference string

	// Whom it covers there: `all`; `dpf`, organisations on the list of the Data Privacy Framework; or
	// `limited`.
	Scope string

	// The words of its limit, if it is limited.
	Limit string

	// The first day on which it may be relied on; absent if that is not known, which counts as always.
	From string

	// The last day on which it may be relied on, if one is set.
	Until string

	// What this is taken from.
	Source string

	// How far that was followed: `official`, read in the official journal; `secondary`, read
	// elsewhere; `memory`, not read.
	Confidence string
}

// AdequacyDecisions: Which regime recognises which countries as adequate. As far as the sources
// say: no statement that anybody complies with anything. Compared with them on 2026-11-24.
var AdequacyDecisions = []AdequacyDecisionsRow{
	{Regime: "eu", Countries: []string{"CH"}, Reference: "2000/518/EC", Scope: "all", From: "2000-07-26", Source: "Commission Decision 2000/518/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"CA"}, Reference: "2002/2/EC", Scope: "limited", Limit: "organisations subject to PIPEDA", From: "2001-12-20", Source: "Commission Decision 2002/2/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"AR"}, Reference: "2003/490/EC", Scope: "all", From: "2003-06-30", Source: "Commission Decision 2003/490/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"GG"}, Reference: "2003/821/EC", Scope: "all", From: "2003-11-21", Source: "Commission Decision 2003/821/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"IM"}, Reference: "2004/411/EC", Scope: "all", From: "2004-04-28", Source: "Commission Decision 2004/411/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"JE"}, Reference: "2008/393/EC", Scope: "all", From: "2008-05-08", Source: "Commission Decision 2008/393/EC; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"FO"}, Reference: "2010/146/EU", Scope: "all", From: "2010-03-05", Source: "Commission Decision 2010/146/EU; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"AD"}, Reference: "2010/625/EU", Scope: "all", From: "2010-10-19", Source: "Commission Decision 2010/625/EU; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"IL"}, Reference: "2011/61/EU", Scope: "limited", Limit: "automated transfers", From: "2011-01-31", Source: "Commission Decision 2011/61/EU; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"UY"}, Reference: "2012/484/EU", Scope: "all", From: "2012-08-21", Source: "Commission Implementing Decision 2012/484/EU; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"NZ"}, Reference: "2013/65/EU", Scope: "all", From: "2012-12-19", Source: "Commission Implementing Decision 2013/65/EU; confirmed by COM(2024) 7", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"JP"}, Reference: "(EU) 2019/419", Scope: "limited", Limit: "operators under the APPI with supplementary rules", From: "2019-01-23", Source: "Commission Implementing Decision (EU) 2019/419", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"GB"}, Reference: "(EU) 2021/1772", Scope: "all", From: "2021-06-28", Until: "2031-12-27", Source: "Commission Implementing Decision (EU) 2021/1772, extended, and renewed by C(2025) 8771 of 2025-12-19", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"KR"}, Reference: "(EU) 2022/254", Scope: "limited", Limit: "operators under the PIPA", From: "2021-12-17", Source: "Commission Implementing Decision (EU) 2022/254", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"US"}, Reference: "(EU) 2023/1795", Scope: "dpf", From: "2023-07-10", Source: "Commission Implementing Decision (EU) 2023/1795", Confidence: "secondary"},
	{Regime: "eu", Countries: []string{"BR"}, Reference: "(EU) 2026/179", Scope: "limited", Limit: "recipients subject to the LGPD", From: "2026-01-26", Source: "Official Journal of the European Union, 2026-01-28", Confidence: "official"},
	{Regime: "uk", Countries: []string{"AD", "AR", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"}, Reference: "Data Protection Act 2018, Sch. 21", Scope: "all", From: "2021-01-01", Source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", Confidence: "memory"},
	{Regime: "uk", Countries: []string{"CA"}, Reference: "Data Protection Act 2018, Sch. 21", Scope: "limited", Limit: "organisations subject to PIPEDA", From: "2021-01-01", Source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", Confidence: "memory"},
	{Regime: "uk", Countries: []string{"JP"}, Reference: "Data Protection Act 2018, Sch. 21", Scope: "limited", Limit: "operators under the APPI with supplementary rules", From: "2021-01-01", Source: "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", Confidence: "memory"},
	{Regime: "uk", Countries: []string{"KR"}, Reference: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", Scope: "all", From: "2022-12-19", Source: "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", Confidence: "secondary"},
	{Regime: "ch", Countries: []string{"AD", "AR", "AT", "BE", "BG", "CA", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"}, Reference: "Data Protection Ordinance, Annex 1", Scope: "all", Source: "Data Protection Ordinance, Annex 1 (in force since 2023-09-01, from memory; not JP, KR, BR)", Confidence: "secondary"},
	{Regime: "br", Countries: []string{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}, Reference: "CD/ANPD 32", Scope: "all", From: "2026-01-26", Source: "Resolution CD/ANPD 32 of 2026-01-26", Confidence: "secondary"},
}

// PurposeCategoriesRow is a row of [PurposeCategories].
type PurposeCategoriesRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// Concepts of other vocabularies that mean the same.
	Concepts []string
}

// PurposeCategories: The codes for what a subprocessor does.
var PurposeCategories = []PurposeCategoriesRow{
	{Code: "hosting", Means: "Runs the servers or platform that the product runs on.", Concepts: []string{}},
	{Code: "storage", Means: "Stores files or objects.", Concepts: []string{}},
	{Code: "database", Means: "Runs a database.", Concepts: []string{}},
	{Code: "content-delivery", Means: "Delivers content from places near its users.", Concepts: []string{}},
	{Code: "dns", Means: "Resolves domain names.", Concepts: []string{}},
	{Code: "security", Means: "Protects against attacks and abuse.", Concepts: []string{"dpv:EnforceSecurity"}},
	{Code: "identity", Means: "Signs users in or verifies who they are.", Concepts: []string{"dpv:IdentityVerification"}},
	{Code: "consent", Means: "Collects and keeps choices about consent.", Concepts: []string{}},
	{Code: "monitoring", Means: "Watches whether systems work: logs, errors, performance.", Concepts: []string{}},
	{Code: "analytics", Means: "Measures how the product is used.", Concepts: []string{"dpv:ServiceUsageAnalytics"}},
	{Code: "communication", Means: "Carries calls, meetings or messages between people.", Concepts: []string{"dpv:CommunicationManagement"}},
	{Code: "email", Means: "Sends e-mail.", Concepts: []string{}},
	{Code: "notifications", Means: "Sends notifications to devices.", Concepts: []string{}},
	{Code: "customer-support", Means: "Helps to answer requests for support.", Concepts: []string{"dpv:CustomerCare"}},
	{Code: "collaboration", Means: "Lets the publisher's staff work together on customers' data.", Concepts: []string{}},
	{Code: "payments", Means: "Processes payments.", Concepts: []string{"dpv:PaymentManagement"}},
	{Code: "billing", Means: "Issues invoices and manages subscriptions.", Concepts: []string{}},
	{Code: "ai", Means: "Runs models of machine learning on the data.", Concepts: []string{}},
	{Code: "search", Means: "Indexes and searches content.", Concepts: []string{"dpv:SearchFunctionalities"}},
	{Code: "file-transfer", Means: "Transfers files between people.", Concepts: []string{}},
	{Code: "feedback", Means: "Collects feedback and answers to surveys.", Concepts: []string{}},
	{Code: "privacy-requests", Means: "Handles requests of data subjects.", Concepts: []string{"dpv:RightsFulfillment"}},
	{Code: "quality-assurance", Means: "Checks the quality of support and service.", Concepts: []string{}},
	{Code: "compliance-screening", Means: "Screens against lists that law requires to check.", Concepts: []string{}},
	{Code: "training", Means: "Trains people in using the product.", Concepts: []string{}},
	{Code: "development", Means: "Develops or tests software with access to data.", Concepts: []string{}},
	{Code: "professional-services", Means: "Advises customers or sets the product up for them.", Concepts: []string{}},
	{Code: "unstated", Means: "The source does not say what it does.", Concepts: []string{}},
	{Code: "other", Means: "Something else, which the text says.", Concepts: []string{}},
}

// DataCategoriesRow is a row of [DataCategories].
type DataCategoriesRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// Concepts of other vocabularies that mean the same.
	Concepts []string
}

// DataCategories: The codes for kinds of personal data.
var DataCategories = []DataCategoriesRow{
	{Code: "identity", Means: "Who somebody is: name, photo, date of birth, identifiers.", Concepts: []string{"pd:Identifying"}},
	{Code: "contact", Means: "How to reach somebody: e-mail address, telephone number, postal address.", Concepts: []string{"pd:Contact", "fides:user.contact"}},
	{Code: "account", Means: "An account: its type, settings, membership.", Concepts: []string{"fides:user.account"}},
	{Code: "credentials", Means: "What somebody signs in with.", Concepts: []string{"pd:Authenticating", "fides:user.authorization.credentials"}},
	{Code: "content", Means: "What customers put into the product.", Concepts: []string{"fides:user.content"}},
	{Code: "realtime", Means: "Live audio, video and screens as they pass through.", Concepts: []string{}},
	{Code: "calls", Means: "Who called whom, when and how long.", Concepts: []string{"pd:CallLog"}},
	{Code: "messages", Means: "Messages and their attachments.", Concepts: []string{"pd:Communication"}},
	{Code: "recordings", Means: "Recordings of meetings and calls.", Concepts: []string{}},
	{Code: "transcripts", Means: "Transcripts of meetings, calls and chats.", Concepts: []string{}},
	{Code: "files", Means: "Files that customers upload.", Concepts: []string{}},
	{Code: "source-code", Means: "Source code.", Concepts: []string{}},
	{Code: "usage", Means: "How somebody uses the product.", Concepts: []string{"pd:ServiceConsumptionBehavior"}},
	{Code: "logs", Means: "Logs of systems.", Concepts: []string{}},
	{Code: "device", Means: "Devices: type, settings, identifiers.", Concepts: []string{"pd:DeviceBased", "fides:user.device"}},
	{Code: "network", Means: "Network addresses and connections.", Concepts: []string{}},
	{Code: "location", Means: "Where somebody is.", Concepts: []string{"pd:Location", "fides:user.location"}},
	{Code: "payment", Means: "Means of payment: cards, bank accounts.", Concepts: []string{"pd:FinancialAccount", "fides:user.payment"}},
	{Code: "transactions", Means: "What was bought, when and for how much.", Concepts: []string{"pd:Purchase", "fides:user.behavior.purchase_history"}},
	{Code: "support", Means: "Requests for support, with what is attached to them.", Concepts: []string{}},
	{Code: "requests", Means: "Requests of data subjects, and the reports about them.", Concepts: []string{}},
	{Code: "preferences", Means: "Preferences, such as choices about cookies.", Concepts: []string{"pd:Preference"}},
	{Code: "schedule", Means: "Meetings and events: topic, id, date and time.", Concepts: []string{}},
	{Code: "employment", Means: "Employment: employer, role, work records.", Concepts: []string{"pd:EmploymentHistory"}},
	{Code: "survey-responses", Means: "Feedback, reviews and answers to surveys.", Concepts: []string{}},
	{Code: "other", Means: "Something else, which the text says.", Concepts: []string{}},
}

// SubjectCategoriesRow is a row of [SubjectCategories].
type SubjectCategoriesRow struct {
	// The code, as a disclosure has it.
	Code string

	// What it means.
	Means string

	// Concepts of other vocabularies that mean the same.
	Concepts []string
}

// SubjectCategories: The codes for whom personal data are about.
var SubjectCategories = []SubjectCategoriesRow{
	{Code: "customers", Means: "Customers and the persons who act for them.", Concepts: []string{"dpv:Customer"}},
	{Code: "administrators", Means: "Persons who administer a customer's account.", Concepts: []string{}},
	{Code: "end-users", Means: "Persons who use the product.", Concepts: []string{"dpv:User"}},
	{Code: "invitees", Means: "Persons whom a user invites or writes to.", Concepts: []string{}},
	{Code: "website-visitors", Means: "Visitors of a website.", Concepts: []string{"dpv:Visitor"}},
	{Code: "employees", Means: "Employees and contractors.", Concepts: []string{"dpv:Employee"}},
	{Code: "prospects", Means: "Persons who may become customers.", Concepts: []string{}},
	{Code: "patients", Means: "Patients.", Concepts: []string{"dpv:Patient"}},
	{Code: "students", Means: "Pupils and students.", Concepts: []string{"dpv:Student"}},
	{Code: "children", Means: "Children.", Concepts: []string{"dpv:Child"}},
	{Code: "other", Means: "Somebody else, whom the text names.", Concepts: []string{}},
}
