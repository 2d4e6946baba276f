package disclosure

import (
	"encoding/json"
	"regexp"

	"w3id.org/onward/disclosure/internal/jsontext"
)

// Disclosure: A disclosure: which subprocessors process the personal data of a publisher's
// customers, which affiliates may, under which obligations, and how the lists changed.
type Disclosure struct {
	// The JSON Schema of the format, for editors.
	Schema *NonEmptyString

	// The version of the format: 1.
	Format int

	// Who publishes the disclosure: a vendor that acts as a processor.
	Publisher Organization

	// The contract that the disclosure belongs to.
	Agreement *Agreement

	// The authoritative language: a text written as a plain string is in this language.
	Language LanguageTag

	// The other languages in which every text is offered.
	Translations []LanguageTag

	// The day of the newest entry of the changelog; without entries, the day of publication.
	Updated Date

	// What else a reader must know about the list as a whole.
	Text Text

	// What is missing from the lists. Absent means that they are complete.
	Partial Text

	// The data-protection regimes that the transfer statements are made for. Absent means `eu`.
	Regimes []Regime

	// Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).
	Authorization *Authorization

	// How changes are announced.
	Notice *Notice

	// The publisher's products that the list distinguishes.
	Products []Product

	// What the publisher requires of every subprocessor.
	Obligations []Obligation

	// The subprocessors.
	Subprocessors []Subprocessor

	// The entities of the publisher's group that may process; the publisher may be among them.
	Affiliates []Affiliate

	// The transfers within the group.
	IntraGroup *IntraGroup

	// The parties whose joining the changelog does not name, because they were there before it began
	// or came in an entry that names nobody. When it is given, everybody else has been `added` by the
	// changelog.
	Baseline []ID

	// The parties that left, as tombstones.
	Former []Tombstone

	// How the lists changed, newest entry first.
	Changelog []Entry

	// The keys that the schema does not name.
	Extensions Extensions
}

// NonEmptyString: A string that is not empty.
type NonEmptyString string

var textOfNonEmptyString = jsontext.Text{Least: 1, Most: jsontext.Unbounded}

// Valid reports whether the text is as the schema says.
func (v NonEmptyString) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v NonEmptyString) Validate() error {
	return textOfNonEmptyString.Check(string(v))
}

// Organization: An organization: a publisher, or a legal entity behind a party.
type Organization struct {
	// The name that readers know.
	Name NonEmptyString

	// The name in the register of companies.
	LegalName *NonEmptyString

	// The country of establishment, which is not where processing happens.
	Country *Country

	// The postal address, in one string.
	Address *NonEmptyString

	// The website.
	Website *URL

	// Whom to turn to.
	Contact *Contact

	// Identifiers in public registers.
	Identifiers []Identifier
}

// Country: A country: an officially assigned ISO 3166-1 alpha-2 code.
// For example: `"NL"`.
type Country string

// The codes of Country.
const (
	// Andorra
	CountryAD Country = "AD"
	// United Arab Emirates
	CountryAE Country = "AE"
	// Afghanistan
	CountryAF Country = "AF"
	// Antigua & Barbuda
	CountryAG Country = "AG"
	// Anguilla
	CountryAI Country = "AI"
	// Albania
	CountryAL Country = "AL"
	// Armenia
	CountryAM Country = "AM"
	// Angola
	CountryAO Country = "AO"
	// Antarctica
	CountryAQ Country = "AQ"
	// Argentina
	CountryAR Country = "AR"
	// American Samoa
	CountryAS Country = "AS"
	// Austria
	CountryAT Country = "AT"
	// Australia
	CountryAU Country = "AU"
	// Aruba
	CountryAW Country = "AW"
	// Åland Islands
	CountryAX Country = "AX"
	// Azerbaijan
	CountryAZ Country = "AZ"
	// Bosnia & Herzegovina
	CountryBA Country = "BA"
	// Barbados
	CountryBB Country = "BB"
	// Bangladesh
	CountryBD Country = "BD"
	// Belgium
	CountryBE Country = "BE"
	// Burkina Faso
	CountryBF Country = "BF"
	// Bulgaria
	CountryBG Country = "BG"
	// Bahrain
	CountryBH Country = "BH"
	// Burundi
	CountryBI Country = "BI"
	// Benin
	CountryBJ Country = "BJ"
	// St. Barthélemy
	CountryBL Country = "BL"
	// Bermuda
	CountryBM Country = "BM"
	// Brunei
	CountryBN Country = "BN"
	// Bolivia
	CountryBO Country = "BO"
	// Caribbean Netherlands
	CountryBQ Country = "BQ"
	// Brazil
	CountryBR Country = "BR"
	// Bahamas
	CountryBS Country = "BS"
	// Bhutan
	CountryBT Country = "BT"
	// Bouvet Island
	CountryBV Country = "BV"
	// Botswana
	CountryBW Country = "BW"
	// Belarus
	CountryBY Country = "BY"
	// Belize
	CountryBZ Country = "BZ"
	// Canada
	CountryCA Country = "CA"
	// Cocos (Keeling) Islands
	CountryCC Country = "CC"
	// Congo - Kinshasa
	CountryCD Country = "CD"
	// Central African Republic
	CountryCF Country = "CF"
	// Congo - Brazzaville
	CountryCG Country = "CG"
	// Switzerland
	CountryCH Country = "CH"
	// Côte d'Ivoire
	CountryCI Country = "CI"
	// Cook Islands
	CountryCK Country = "CK"
	// Chile
	CountryCL Country = "CL"
	// Cameroon
	CountryCM Country = "CM"
	// China
	CountryCN Country = "CN"
	// Colombia
	CountryCO Country = "CO"
	// Costa Rica
	CountryCR Country = "CR"
	// Cuba
	CountryCU Country = "CU"
	// Cape Verde
	CountryCV Country = "CV"
	// Curaçao
	CountryCW Country = "CW"
	// Christmas Island
	CountryCX Country = "CX"
	// Cyprus
	CountryCY Country = "CY"
	// Czechia
	CountryCZ Country = "CZ"
	// Germany
	CountryDE Country = "DE"
	// Djibouti
	CountryDJ Country = "DJ"
	// Denmark
	CountryDK Country = "DK"
	// Dominica
	CountryDM Country = "DM"
	// Dominican Republic
	CountryDO Country = "DO"
	// Algeria
	CountryDZ Country = "DZ"
	// Ecuador
	CountryEC Country = "EC"
	// Estonia
	CountryEE Country = "EE"
	// Egypt
	CountryEG Country = "EG"
	// Western Sahara
	CountryEH Country = "EH"
	// Eritrea
	CountryER Country = "ER"
	// Spain
	CountryES Country = "ES"
	// Ethiopia
	CountryET Country = "ET"
	// Finland
	CountryFI Country = "FI"
	// Fiji
	CountryFJ Country = "FJ"
	// Falkland Islands
	CountryFK Country = "FK"
	// Micronesia
	CountryFM Country = "FM"
	// Faroe Islands
	CountryFO Country = "FO"
	// France
	CountryFR Country = "FR"
	// Gabon
	CountryGA Country = "GA"
	// United Kingdom
	CountryGB Country = "GB"
	// Grenada
	CountryGD Country = "GD"
	// Georgia
	CountryGE Country = "GE"
	// French Guiana
	CountryGF Country = "GF"
	// Guernsey
	CountryGG Country = "GG"
	// Ghana
	CountryGH Country = "GH"
	// Gibraltar
	CountryGI Country = "GI"
	// Greenland
	CountryGL Country = "GL"
	// Gambia
	CountryGM Country = "GM"
	// Guinea
	CountryGN Country = "GN"
	// Guadeloupe
	CountryGP Country = "GP"
	// Equatorial Guinea
	CountryGQ Country = "GQ"
	// Greece
	CountryGR Country = "GR"
	// South Georgia & South Sandwich Islands
	CountryGS Country = "GS"
	// Guatemala
	CountryGT Country = "GT"
	// Guam
	CountryGU Country = "GU"
	// Guinea-Bissau
	CountryGW Country = "GW"
	// Guyana
	CountryGY Country = "GY"
	// Hong Kong SAR China
	CountryHK Country = "HK"
	// Heard & McDonald Islands
	CountryHM Country = "HM"
	// Honduras
	CountryHN Country = "HN"
	// Croatia
	CountryHR Country = "HR"
	// Haiti
	CountryHT Country = "HT"
	// Hungary
	CountryHU Country = "HU"
	// Indonesia
	CountryID Country = "ID"
	// Ireland
	CountryIE Country = "IE"
	// Israel
	CountryIL Country = "IL"
	// Isle of Man
	CountryIM Country = "IM"
	// India
	CountryIN Country = "IN"
	// British Indian Ocean Territory
	CountryIO Country = "IO"
	// Iraq
	CountryIQ Country = "IQ"
	// Iran
	CountryIR Country = "IR"
	// Iceland
	CountryIS Country = "IS"
	// Italy
	CountryIT Country = "IT"
	// Jersey
	CountryJE Country = "JE"
	// Jamaica
	CountryJM Country = "JM"
	// Jordan
	CountryJO Country = "JO"
	// Japan
	CountryJP Country = "JP"
	// Kenya
	CountryKE Country = "KE"
	// Kyrgyzstan
	CountryKG Country = "KG"
	// Cambodia
	CountryKH Country = "KH"
	// Kiribati
	CountryKI Country = "KI"
	// Comoros
	CountryKM Country = "KM"
	// St. Kitts & Nevis
	CountryKN Country = "KN"
	// North Korea
	CountryKP Country = "KP"
	// South Korea
	CountryKR Country = "KR"
	// Kuwait
	CountryKW Country = "KW"
	// Cayman Islands
	CountryKY Country = "KY"
	// Kazakhstan
	CountryKZ Country = "KZ"
	// Laos
	CountryLA Country = "LA"
	// Lebanon
	CountryLB Country = "LB"
	// St. Lucia
	CountryLC Country = "LC"
	// Liechtenstein
	CountryLI Country = "LI"
	// Sri Lanka
	CountryLK Country = "LK"
	// Liberia
	CountryLR Country = "LR"
	// Lesotho
	CountryLS Country = "LS"
	// Lithuania
	CountryLT Country = "LT"
	// Luxembourg
	CountryLU Country = "LU"
	// Latvia
	CountryLV Country = "LV"
	// Libya
	CountryLY Country = "LY"
	// Morocco
	CountryMA Country = "MA"
	// Monaco
	CountryMC Country = "MC"
	// Moldova
	CountryMD Country = "MD"
	// Montenegro
	CountryME Country = "ME"
	// St. Martin
	CountryMF Country = "MF"
	// Madagascar
	CountryMG Country = "MG"
	// Marshall Islands
	CountryMH Country = "MH"
	// North Macedonia
	CountryMK Country = "MK"
	// Mali
	CountryML Country = "ML"
	// Myanmar (Burma)
	CountryMM Country = "MM"
	// Mongolia
	CountryMN Country = "MN"
	// Macao SAR China
	CountryMO Country = "MO"
	// Northern Mariana Islands
	CountryMP Country = "MP"
	// Martinique
	CountryMQ Country = "MQ"
	// Mauritania
	CountryMR Country = "MR"
	// Montserrat
	CountryMS Country = "MS"
	// Malta
	CountryMT Country = "MT"
	// Mauritius
	CountryMU Country = "MU"
	// Maldives
	CountryMV Country = "MV"
	// Malawi
	CountryMW Country = "MW"
	// Mexico
	CountryMX Country = "MX"
	// Malaysia
	CountryMY Country = "MY"
	// Mozambique
	CountryMZ Country = "MZ"
	// Namibia
	CountryNA Country = "NA"
	// New Caledonia
	CountryNC Country = "NC"
	// Niger
	CountryNE Country = "NE"
	// Norfolk Island
	CountryNF Country = "NF"
	// Nigeria
	CountryNG Country = "NG"
	// Nicaragua
	CountryNI Country = "NI"
	// Netherlands
	CountryNL Country = "NL"
	// Norway
	CountryNO Country = "NO"
	// Nepal
	CountryNP Country = "NP"
	// Nauru
	CountryNR Country = "NR"
	// Niue
	CountryNU Country = "NU"
	// New Zealand
	CountryNZ Country = "NZ"
	// Oman
	CountryOM Country = "OM"
	// Panama
	CountryPA Country = "PA"
	// Peru
	CountryPE Country = "PE"
	// French Polynesia
	CountryPF Country = "PF"
	// Papua New Guinea
	CountryPG Country = "PG"
	// Philippines
	CountryPH Country = "PH"
	// Pakistan
	CountryPK Country = "PK"
	// Poland
	CountryPL Country = "PL"
	// St. Pierre & Miquelon
	CountryPM Country = "PM"
	// Pitcairn Islands
	CountryPN Country = "PN"
	// Puerto Rico
	CountryPR Country = "PR"
	// Palestinian Territories
	CountryPS Country = "PS"
	// Portugal
	CountryPT Country = "PT"
	// Palau
	CountryPW Country = "PW"
	// Paraguay
	CountryPY Country = "PY"
	// Qatar
	CountryQA Country = "QA"
	// Réunion
	CountryRE Country = "RE"
	// Romania
	CountryRO Country = "RO"
	// Serbia
	CountryRS Country = "RS"
	// Russia
	CountryRU Country = "RU"
	// Rwanda
	CountryRW Country = "RW"
	// Saudi Arabia
	CountrySA Country = "SA"
	// Solomon Islands
	CountrySB Country = "SB"
	// Seychelles
	CountrySC Country = "SC"
	// Sudan
	CountrySD Country = "SD"
	// Sweden
	CountrySE Country = "SE"
	// Singapore
	CountrySG Country = "SG"
	// St. Helena
	CountrySH Country = "SH"
	// Slovenia
	CountrySI Country = "SI"
	// Svalbard & Jan Mayen
	CountrySJ Country = "SJ"
	// Slovakia
	CountrySK Country = "SK"
	// Sierra Leone
	CountrySL Country = "SL"
	// San Marino
	CountrySM Country = "SM"
	// Senegal
	CountrySN Country = "SN"
	// Somalia
	CountrySO Country = "SO"
	// Suriname
	CountrySR Country = "SR"
	// South Sudan
	CountrySS Country = "SS"
	// São Tomé & Príncipe
	CountryST Country = "ST"
	// El Salvador
	CountrySV Country = "SV"
	// Sint Maarten
	CountrySX Country = "SX"
	// Syria
	CountrySY Country = "SY"
	// Eswatini
	CountrySZ Country = "SZ"
	// Turks & Caicos Islands
	CountryTC Country = "TC"
	// Chad
	CountryTD Country = "TD"
	// French Southern Territories
	CountryTF Country = "TF"
	// Togo
	CountryTG Country = "TG"
	// Thailand
	CountryTH Country = "TH"
	// Tajikistan
	CountryTJ Country = "TJ"
	// Tokelau
	CountryTK Country = "TK"
	// Timor-Leste
	CountryTL Country = "TL"
	// Turkmenistan
	CountryTM Country = "TM"
	// Tunisia
	CountryTN Country = "TN"
	// Tonga
	CountryTO Country = "TO"
	// Türkiye
	CountryTR Country = "TR"
	// Trinidad & Tobago
	CountryTT Country = "TT"
	// Tuvalu
	CountryTV Country = "TV"
	// Taiwan
	CountryTW Country = "TW"
	// Tanzania
	CountryTZ Country = "TZ"
	// Ukraine
	CountryUA Country = "UA"
	// Uganda
	CountryUG Country = "UG"
	// U.S. Outlying Islands
	CountryUM Country = "UM"
	// United States
	CountryUS Country = "US"
	// Uruguay
	CountryUY Country = "UY"
	// Uzbekistan
	CountryUZ Country = "UZ"
	// Vatican City
	CountryVA Country = "VA"
	// St. Vincent & Grenadines
	CountryVC Country = "VC"
	// Venezuela
	CountryVE Country = "VE"
	// British Virgin Islands
	CountryVG Country = "VG"
	// U.S. Virgin Islands
	CountryVI Country = "VI"
	// Vietnam
	CountryVN Country = "VN"
	// Vanuatu
	CountryVU Country = "VU"
	// Wallis & Futuna
	CountryWF Country = "WF"
	// Samoa
	CountryWS Country = "WS"
	// Yemen
	CountryYE Country = "YE"
	// Mayotte
	CountryYT Country = "YT"
	// South Africa
	CountryZA Country = "ZA"
	// Zambia
	CountryZM Country = "ZM"
	// Zimbabwe
	CountryZW Country = "ZW"
)

// Valid reports whether the schema names the code.
func (v Country) Valid() bool {
	switch v {
	case CountryAD, CountryAE, CountryAF, CountryAG, CountryAI, CountryAL, CountryAM,
		CountryAO, CountryAQ, CountryAR, CountryAS, CountryAT, CountryAU, CountryAW,
		CountryAX, CountryAZ, CountryBA, CountryBB, CountryBD, CountryBE, CountryBF,
		CountryBG, CountryBH, CountryBI, CountryBJ, CountryBL, CountryBM, CountryBN,
		CountryBO, CountryBQ, CountryBR, CountryBS, CountryBT, CountryBV, CountryBW,
		CountryBY, CountryBZ, CountryCA, CountryCC, CountryCD, CountryCF, CountryCG,
		CountryCH, CountryCI, CountryCK, CountryCL, CountryCM, CountryCN, CountryCO,
		CountryCR, CountryCU, CountryCV, CountryCW, CountryCX, CountryCY, CountryCZ,
		CountryDE, CountryDJ, CountryDK, CountryDM, CountryDO, CountryDZ, CountryEC,
		CountryEE, CountryEG, CountryEH, CountryER, CountryES, CountryET, CountryFI,
		CountryFJ, CountryFK, CountryFM, CountryFO, CountryFR, CountryGA, CountryGB,
		CountryGD, CountryGE, CountryGF, CountryGG, CountryGH, CountryGI, CountryGL,
		CountryGM, CountryGN, CountryGP, CountryGQ, CountryGR, CountryGS, CountryGT,
		CountryGU, CountryGW, CountryGY, CountryHK, CountryHM, CountryHN, CountryHR,
		CountryHT, CountryHU, CountryID, CountryIE, CountryIL, CountryIM, CountryIN,
		CountryIO, CountryIQ, CountryIR, CountryIS, CountryIT, CountryJE, CountryJM,
		CountryJO, CountryJP, CountryKE, CountryKG, CountryKH, CountryKI, CountryKM,
		CountryKN, CountryKP, CountryKR, CountryKW, CountryKY, CountryKZ, CountryLA,
		CountryLB, CountryLC, CountryLI, CountryLK, CountryLR, CountryLS, CountryLT,
		CountryLU, CountryLV, CountryLY, CountryMA, CountryMC, CountryMD, CountryME,
		CountryMF, CountryMG, CountryMH, CountryMK, CountryML, CountryMM, CountryMN,
		CountryMO, CountryMP, CountryMQ, CountryMR, CountryMS, CountryMT, CountryMU,
		CountryMV, CountryMW, CountryMX, CountryMY, CountryMZ, CountryNA, CountryNC,
		CountryNE, CountryNF, CountryNG, CountryNI, CountryNL, CountryNO, CountryNP,
		CountryNR, CountryNU, CountryNZ, CountryOM, CountryPA, CountryPE, CountryPF,
		CountryPG, CountryPH, CountryPK, CountryPL, CountryPM, CountryPN, CountryPR,
		CountryPS, CountryPT, CountryPW, CountryPY, CountryQA, CountryRE, CountryRO,
		CountryRS, CountryRU, CountryRW, CountrySA, CountrySB, CountrySC, CountrySD,
		CountrySE, CountrySG, CountrySH, CountrySI, CountrySJ, CountrySK, CountrySL,
		CountrySM, CountrySN, CountrySO, CountrySR, CountrySS, CountryST, CountrySV,
		CountrySX, CountrySY, CountrySZ, CountryTC, CountryTD, CountryTF, CountryTG,
		CountryTH, CountryTJ, CountryTK, CountryTL, CountryTM, CountryTN, CountryTO,
		CountryTR, CountryTT, CountryTV, CountryTW, CountryTZ, CountryUA, CountryUG,
		CountryUM, CountryUS, CountryUY, CountryUZ, CountryVA, CountryVC, CountryVE,
		CountryVG, CountryVI, CountryVN, CountryVU, CountryWF, CountryWS, CountryYE,
		CountryYT, CountryZA, CountryZM, CountryZW:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Country) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// URL: A link: `http` or `https`, without blanks or control characters.
// For example: `"https://example.com/privacy"`.
type URL string

var textOfURL = jsontext.Text{Pattern: regexp.MustCompile(`^https?://[^\x00-\x20\x7f-\xa0]+$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v URL) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v URL) Validate() error {
	return textOfURL.Check(string(v))
}

// Contact: Whom to turn to: at least one of a name, an e-mail address and a page.
type Contact struct {
	// The name of a person or an office.
	Name *NonEmptyString

	// The e-mail address.
	Email *Email

	// A page with a form or further addresses.
	URL *URL
}

// Email: An e-mail address.
// For example: `"privacy@example.com"`.
type Email string

var textOfEmail = jsontext.Text{Pattern: regexp.MustCompile("^[A-Za-z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?)+$"), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v Email) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v Email) Validate() error {
	return textOfEmail.Check(string(v))
}

// Identifier: An identifier of a legal entity in a public register.
//
// It is one of: *IdentifierLei, *IdentifierCompanyNumber, *IdentifierOther.
type Identifier interface {
	isIdentifier()
}

func (*IdentifierLei) isIdentifier()           {}
func (*IdentifierCompanyNumber) isIdentifier() {}
func (*IdentifierOther) isIdentifier()         {}

// Lei: A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
// For example: `"529900T8BM49AURSDO55"`.
type Lei string

var textOfLei = jsontext.Text{Pattern: regexp.MustCompile(`^[A-Z0-9]{18}[0-9]{2}$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v Lei) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v Lei) Validate() error {
	return textOfLei.Check(string(v))
}

// IdentifierLei: A legal entity identifier (ISO 17442).
type IdentifierLei struct {
	// The identifier.
	Value Lei
}

// IdentifierCompanyNumber: A number in a country's register of companies.
type IdentifierCompanyNumber struct {
	// The country of the register.
	Country Country

	// The number, as the register writes it.
	Value NonEmptyString
}

// IdentifierOther: An identifier of another scheme.
type IdentifierOther struct {
	// The name of the scheme.
	Name NonEmptyString

	// The identifier.
	Value NonEmptyString
}

// Agreement: The contract that a disclosure belongs to.
type Agreement struct {
	// Its title.
	Title Text

	// Where it can be read.
	URL *URL
}

// Text: Prose: a string in the document's authoritative language, or one string for each language.
// Line breaks are allowed, Markdown and HTML are not.
// For example: `"Sends e-mail."`, `{"en":"Sends e-mail.","nl":"Verstuurt e-mail."}`.
//
// It is one of: NonEmptyString, Translations.
type Text interface {
	isText()
}

func (NonEmptyString) isText() {}
func (Translations) isText()   {}

// Translations: One string for each language, by language tag.
type Translations []TranslationsEntry

// TranslationsEntry is one of Translations: a key and its value.
type TranslationsEntry struct {
	Key   LanguageTag
	Value NonEmptyString
}

// Get gives the value of a key, and tells whether it is there.
func (v Translations) Get(key LanguageTag) (value NonEmptyString, isThere bool) {
	for _, entry := range v {
		if entry.Key == key {
			return entry.Value, true
		}
	}
	return value, false
}

// LanguageTag: A language tag: a language, optionally a script and a country or area, such as
// `pt-BR`.
// For example: `"nl"`, `"pt-BR"`, `"zh-Hant-TW"`.
type LanguageTag string

var textOfLanguageTag = jsontext.Text{Pattern: regexp.MustCompile(`^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v LanguageTag) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v LanguageTag) Validate() error {
	return textOfLanguageTag.Check(string(v))
}

// Date: A calendar day, written `YYYY-MM-DD`.
// For example: `"2023-11-03"`.
type Date string

var textOfDate = jsontext.Text{Pattern: regexp.MustCompile(`^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v Date) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v Date) Validate() error {
	return textOfDate.Check(string(v))
}

// Regime: A data-protection regime that transfer statements are made for.
type Regime string

// The codes of Regime.
const (
	// The General Data Protection Regulation, in the whole European Economic Area.
	RegimeEu Regime = "eu"
	// The UK GDPR and the Data Protection Act 2018.
	RegimeUk Regime = "uk"
	// The Swiss Federal Act on Data Protection.
	RegimeCh Regime = "ch"
	// The Brazilian general data protection law (LGPD).
	RegimeBr Regime = "br"
)

// Valid reports whether the schema names the code.
func (v Regime) Valid() bool {
	switch v {
	case RegimeEu, RegimeUk, RegimeCh, RegimeBr:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Regime) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Authorization: Whether customers authorize subprocessors in general or one by one (GDPR Art.
// 28(2)).
type Authorization string

// The codes of Authorization.
const (
	// In general: the customer is told of changes and may object.
	AuthorizationGeneral Authorization = "general"
	// One by one, before each begins.
	AuthorizationSpecific Authorization = "specific"
)

// Valid reports whether the schema names the code.
func (v Authorization) Valid() bool {
	switch v {
	case AuthorizationGeneral, AuthorizationSpecific:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Authorization) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Notice: How changes of the lists are announced.
type Notice struct {
	// How many days in advance.
	Days *int

	// By which ways.
	Channels []Channel

	// How a customer can object.
	Objection *Objection

	// What else the publisher promises.
	Text Text
}

// Channel: A way by which changes are announced.
type Channel struct {
	// What kind of way it is.
	Kind ChannelKind

	// Where to subscribe or read.
	URL *URL

	// The address to write to.
	Email *Email

	// What else there is to know.
	Text Text
}

// ChannelKind: A kind of way by which changes are announced.
type ChannelKind string

// The codes of ChannelKind.
const (
	// E-mail to those who asked for it.
	ChannelKindEmail ChannelKind = "email"
	// A feed to read by machine.
	ChannelKindFeed ChannelKind = "feed"
	// A form by which to subscribe.
	ChannelKindForm ChannelKind = "form"
	// A message in the product.
	ChannelKindInApp ChannelKind = "in-app"
	// A message to the owner of the customer's account.
	ChannelKindAccountOwner ChannelKind = "account-owner"
	// A page to look at.
	ChannelKindWebPage ChannelKind = "web-page"
)

// Valid reports whether the schema names the code.
func (v ChannelKind) Valid() bool {
	switch v {
	case ChannelKindEmail, ChannelKindFeed, ChannelKindForm, ChannelKindInApp,
		ChannelKindAccountOwner, ChannelKindWebPage:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v ChannelKind) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Objection: How a customer can object to a change.
type Objection struct {
	// Within how many days of the announcement.
	Days *int

	// To whom.
	Contact *Contact

	// How, and what follows.
	Text Text
}

// Product: A product that the list distinguishes.
type Product struct {
	// The stable id by which subprocessors name it.
	ID ID

	// The name that customers know.
	Name NonEmptyString

	// Its page.
	URL *URL
}

// ID: A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
// For example: `"amazon-web-services"`.
type ID string

var textOfID = jsontext.Text{Pattern: regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v ID) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v ID) Validate() error {
	return textOfID.Check(string(v))
}

// Obligation: Something that the publisher requires of every subprocessor (GDPR Art. 28(4)).
type Obligation struct {
	// What kind of obligation it is.
	Kind ObligationKind

	// What it demands.
	Text Text
}

// ObligationKind: A kind of obligation, after GDPR Art. 28(3).
type ObligationKind string

// The codes of ObligationKind.
const (
	// To process only on documented instructions.
	ObligationKindDocumentedInstructions ObligationKind = "documented-instructions"
	// To let only persons bound to confidentiality process.
	ObligationKindConfidentiality ObligationKind = "confidentiality"
	// To take measures of security.
	ObligationKindSecurity ObligationKind = "security"
	// To report breaches of security.
	ObligationKindBreachNotification ObligationKind = "breach-notification"
	// To assist with requests of data subjects, controllers and authorities.
	ObligationKindAssistance ObligationKind = "assistance"
	// To engage others only under the same obligations.
	ObligationKindOnwardEngagement ObligationKind = "onward-engagement"
	// To allow audits and show what is needed for them.
	ObligationKindAudit ObligationKind = "audit"
	// To delete or return the data at the end.
	ObligationKindDeletion ObligationKind = "deletion"
	// Something else, which the text says.
	ObligationKindOther ObligationKind = "other"
)

// Valid reports whether the schema names the code.
func (v ObligationKind) Valid() bool {
	switch v {
	case ObligationKindDocumentedInstructions, ObligationKindConfidentiality,
		ObligationKindSecurity, ObligationKindBreachNotification,
		ObligationKindAssistance, ObligationKindOnwardEngagement, ObligationKindAudit,
		ObligationKindDeletion, ObligationKindOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v ObligationKind) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Subprocessor: A subprocessor: somebody who processes the personal data of the publisher's
// customers.
//
// A party that does different things for different products, places or data has one element for
// each, told apart by `id`; legal name and identifiers tie them together.
type Subprocessor struct {
	// The stable id, unique among all parties, tombstones and products. It never changes, and a party
	// that returns takes it up again.
	ID ID

	// The name that readers know.
	Name NonEmptyString

	// Other names that readers may know.
	Aliases []NonEmptyString

	// The name in the register of companies.
	LegalName *NonEmptyString

	// The country of establishment, which is not where processing happens.
	Country *Country

	// The postal address, in one string.
	Address *NonEmptyString

	// Whom to turn to.
	Contact *Contact

	// The website.
	Website *URL

	// Identifiers in public registers.
	Identifiers []Identifier

	// The legal entities, when several stand behind the party.
	Entities []Organization

	// The ids of the products that it serves. Absent means all.
	Products []ID

	// What it does.
	Purposes []Purpose

	// Which data it gets.
	Data []Data

	// Whom the data are about.
	Subjects []Subject

	// When it processes at all. Absent means always.
	Condition *Condition

	// Where the data are stored, processed or accessed from.
	Locations []Location

	// The instruments that cover transfers to those locations.
	Transfers []Transfer

	// What else protects the data.
	Safeguards []Safeguard

	// Whether the data may be used to train models.
	Training *Training

	// How long it keeps the data.
	Retention Text

	// When it began processing.
	Since *PartialDate

	// Its own list of subprocessors: the next link of the chain.
	OwnList *URL

	// The keys that the schema does not name.
	Extensions Extensions
}

// Purpose: A purpose: what a subprocessor does. A code alone is written as a string.
// For example: `"hosting"`, `{"category":"ai","text":"Summarises meetings."}`.
//
// It is one of: PurposeCategory, *PurposeObject.
type Purpose interface {
	isPurpose()
}

func (PurposeCategory) isPurpose() {}
func (*PurposeObject) isPurpose()  {}

// PurposeCategory: What a subprocessor does.
type PurposeCategory string

// The codes of PurposeCategory.
const (
	// Runs the servers or platform that the product runs on.
	PurposeCategoryHosting PurposeCategory = "hosting"
	// Stores files or objects.
	PurposeCategoryStorage PurposeCategory = "storage"
	// Runs a database.
	PurposeCategoryDatabase PurposeCategory = "database"
	// Delivers content from places near its users.
	PurposeCategoryContentDelivery PurposeCategory = "content-delivery"
	// Resolves domain names.
	PurposeCategoryDNS PurposeCategory = "dns"
	// Protects against attacks and abuse. (Same as: dpv:EnforceSecurity.)
	PurposeCategorySecurity PurposeCategory = "security"
	// Signs users in or verifies who they are. (Same as: dpv:IdentityVerification.)
	PurposeCategoryIdentity PurposeCategory = "identity"
	// Collects and keeps choices about consent.
	PurposeCategoryConsent PurposeCategory = "consent"
	// Watches whether systems work: logs, errors, performance.
	PurposeCategoryMonitoring PurposeCategory = "monitoring"
	// Measures how the product is used. (Same as: dpv:ServiceUsageAnalytics.)
	PurposeCategoryAnalytics PurposeCategory = "analytics"
	// Carries calls, meetings or messages between people. (Same as: dpv:CommunicationManagement.)
	PurposeCategoryCommunication PurposeCategory = "communication"
	// Sends e-mail.
	PurposeCategoryEmail PurposeCategory = "email"
	// Sends notifications to devices.
	PurposeCategoryNotifications PurposeCategory = "notifications"
	// Helps to answer requests for support. (Same as: dpv:CustomerCare.)
	PurposeCategoryCustomerSupport PurposeCategory = "customer-support"
	// Lets the publisher's staff work together on customers' data.
	PurposeCategoryCollaboration PurposeCategory = "collaboration"
	// Processes payments. (Same as: dpv:PaymentManagement.)
	PurposeCategoryPayments PurposeCategory = "payments"
	// Issues invoices and manages subscriptions.
	PurposeCategoryBilling PurposeCategory = "billing"
	// Runs models of machine learning on the data.
	PurposeCategoryAi PurposeCategory = "ai"
	// Indexes and searches content. (Same as: dpv:SearchFunctionalities.)
	PurposeCategorySearch PurposeCategory = "search"
	// Transfers files between people.
	PurposeCategoryFileTransfer PurposeCategory = "file-transfer"
	// Collects feedback and answers to surveys.
	PurposeCategoryFeedback PurposeCategory = "feedback"
	// Handles requests of data subjects. (Same as: dpv:RightsFulfillment.)
	PurposeCategoryPrivacyRequests PurposeCategory = "privacy-requests"
	// Checks the quality of support and service.
	PurposeCategoryQualityAssurance PurposeCategory = "quality-assurance"
	// Screens against lists that law requires to check.
	PurposeCategoryComplianceScreening PurposeCategory = "compliance-screening"
	// Trains people in using the product.
	PurposeCategoryTraining PurposeCategory = "training"
	// Develops or tests software with access to data.
	PurposeCategoryDevelopment PurposeCategory = "development"
	// Advises customers or sets the product up for them.
	PurposeCategoryProfessionalServices PurposeCategory = "professional-services"
	// The source does not say what it does.
	PurposeCategoryUnstated PurposeCategory = "unstated"
	// Something else, which the text says.
	PurposeCategoryOther PurposeCategory = "other"
)

// Valid reports whether the schema names the code.
func (v PurposeCategory) Valid() bool {
	switch v {
	case PurposeCategoryHosting, PurposeCategoryStorage, PurposeCategoryDatabase,
		PurposeCategoryContentDelivery, PurposeCategoryDNS, PurposeCategorySecurity,
		PurposeCategoryIdentity, PurposeCategoryConsent, PurposeCategoryMonitoring,
		PurposeCategoryAnalytics, PurposeCategoryCommunication, PurposeCategoryEmail,
		PurposeCategoryNotifications, PurposeCategoryCustomerSupport,
		PurposeCategoryCollaboration, PurposeCategoryPayments, PurposeCategoryBilling,
		PurposeCategoryAi, PurposeCategorySearch, PurposeCategoryFileTransfer,
		PurposeCategoryFeedback, PurposeCategoryPrivacyRequests,
		PurposeCategoryQualityAssurance, PurposeCategoryComplianceScreening,
		PurposeCategoryTraining, PurposeCategoryDevelopment,
		PurposeCategoryProfessionalServices, PurposeCategoryUnstated,
		PurposeCategoryOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v PurposeCategory) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// PurposeObject: A purpose: what a subprocessor does. A code alone is written as a string.
type PurposeObject struct {
	// The kind of purpose.
	Category PurposeCategory

	// What it does more exactly.
	Text Text
}

// Data: A category of data that a subprocessor gets. A code alone is written as a string.
// For example: `"contact"`, `{"category":"content","special":true}`.
//
// It is one of: DataCategory, *DataObject.
type Data interface {
	isData()
}

func (DataCategory) isData() {}
func (*DataObject) isData()  {}

// DataCategory: Which data a subprocessor gets.
type DataCategory string

// The codes of DataCategory.
const (
	// Who somebody is: name, photo, date of birth, identifiers. (Same as: pd:Identifying.)
	DataCategoryIdentity DataCategory = "identity"
	// How to reach somebody: e-mail address, telephone number, postal address. (Same as: pd:Contact,
	// fides:user.contact.)
	DataCategoryContact DataCategory = "contact"
	// An account: its type, settings, membership. (Same as: fides:user.account.)
	DataCategoryAccount DataCategory = "account"
	// What somebody signs in with. (Same as: pd:Authenticating, fides:user.authorization.credentials.)
	DataCategoryCredentials DataCategory = "credentials"
	// What customers put into the product. (Same as: fides:user.content.)
	DataCategoryContent DataCategory = "content"
	// Live audio, video and screens as they pass through.
	DataCategoryRealtime DataCategory = "realtime"
	// Who called whom, when and how long. (Same as: pd:CallLog.)
	DataCategoryCalls DataCategory = "calls"
	// Messages and their attachments. (Same as: pd:Communication.)
	DataCategoryMessages DataCategory = "messages"
	// Recordings of meetings and calls.
	DataCategoryRecordings DataCategory = "recordings"
	// Transcripts of meetings, calls and chats.
	DataCategoryTranscripts DataCategory = "transcripts"
	// Files that customers upload.
	DataCategoryFiles DataCategory = "files"
	// Source code.
	DataCategorySourceCode DataCategory = "source-code"
	// How somebody uses the product. (Same as: pd:ServiceConsumptionBehavior.)
	DataCategoryUsage DataCategory = "usage"
	// Logs of systems.
	DataCategoryLogs DataCategory = "logs"
	// Devices: type, settings, identifiers. (Same as: pd:DeviceBased, fides:user.device.)
	DataCategoryDevice DataCategory = "device"
	// Network addresses and connections.
	DataCategoryNetwork DataCategory = "network"
	// Where somebody is. (Same as: pd:Location, fides:user.location.)
	DataCategoryLocation DataCategory = "location"
	// Means of payment: cards, bank accounts. (Same as: pd:FinancialAccount, fides:user.payment.)
	DataCategoryPayment DataCategory = "payment"
	// What was bought, when and for how much. (Same as: pd:Purchase,
	// fides:user.behavior.purchase_history.)
	DataCategoryTransactions DataCategory = "transactions"
	// Requests for support, with what is attached to them.
	DataCategorySupport DataCategory = "support"
	// Requests of data subjects, and the reports about them.
	DataCategoryRequests DataCategory = "requests"
	// Preferences, such as choices about cookies. (Same as: pd:Preference.)
	DataCategoryPreferences DataCategory = "preferences"
	// Meetings and events: topic, id, date and time.
	DataCategorySchedule DataCategory = "schedule"
	// Employment: employer, role, work records. (Same as: pd:EmploymentHistory.)
	DataCategoryEmployment DataCategory = "employment"
	// Feedback, reviews and answers to surveys.
	DataCategorySurveyResponses DataCategory = "survey-responses"
	// Something else, which the text says.
	DataCategoryOther DataCategory = "other"
)

// Valid reports whether the schema names the code.
func (v DataCategory) Valid() bool {
	switch v {
	case DataCategoryIdentity, DataCategoryContact, DataCategoryAccount,
		DataCategoryCredentials, DataCategoryContent, DataCategoryRealtime,
		DataCategoryCalls, DataCategoryMessages, DataCategoryRecordings,
		DataCategoryTranscripts, DataCategoryFiles, DataCategorySourceCode,
		DataCategoryUsage, DataCategoryLogs, DataCategoryDevice, DataCategoryNetwork,
		DataCategoryLocation, DataCategoryPayment, DataCategoryTransactions,
		DataCategorySupport, DataCategoryRequests, DataCategoryPreferences,
		DataCategorySchedule, DataCategoryEmployment, DataCategorySurveyResponses,
		DataCategoryOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v DataCategory) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Condition: A condition: when something is processed, or where.
type Condition struct {
	// Whether somebody must switch it on, or may switch it off.
	Choice *Choice

	// Who chooses. Opt-in by the publisher means approved and not yet used.
	By *Actor

	// The areas of the customers that it applies to.
	Regions []Area

	// The condition in words.
	Text Text
}

// Choice: Whether somebody must switch something on, or may switch it off.
type Choice string

// The codes of Choice.
const (
	// Nothing happens until somebody switches it on.
	ChoiceOptIn Choice = "opt-in"
	// It happens until somebody switches it off.
	ChoiceOptOut Choice = "opt-out"
)

// Valid reports whether the schema names the code.
func (v Choice) Valid() bool {
	switch v {
	case ChoiceOptIn, ChoiceOptOut:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Choice) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Actor: Who chooses.
type Actor string

// The codes of Actor.
const (
	// An administrator of the customer.
	ActorAdministrator Actor = "administrator"
	// The customer, whoever acts for it.
	ActorCustomer Actor = "customer"
	// The person who uses the product.
	ActorEndUser Actor = "end-user"
	// The publisher.
	ActorPublisher Actor = "publisher"
)

// Valid reports whether the schema names the code.
func (v Actor) Valid() bool {
	switch v {
	case ActorAdministrator, ActorCustomer, ActorEndUser, ActorPublisher:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Actor) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Area: Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a
// statement that takes the place of an area.
// For example: `"NL"`, `"EEA"`, `"worldwide"`.
type Area string

// The codes of Area.
const (
	// Andorra
	AreaAD Area = "AD"
	// United Arab Emirates
	AreaAE Area = "AE"
	// Afghanistan
	AreaAF Area = "AF"
	// Antigua & Barbuda
	AreaAG Area = "AG"
	// Anguilla
	AreaAI Area = "AI"
	// Albania
	AreaAL Area = "AL"
	// Armenia
	AreaAM Area = "AM"
	// Angola
	AreaAO Area = "AO"
	// Antarctica
	AreaAQ Area = "AQ"
	// Argentina
	AreaAR Area = "AR"
	// American Samoa
	AreaAS Area = "AS"
	// Austria
	AreaAT Area = "AT"
	// Australia
	AreaAU Area = "AU"
	// Aruba
	AreaAW Area = "AW"
	// Åland Islands
	AreaAX Area = "AX"
	// Azerbaijan
	AreaAZ Area = "AZ"
	// Bosnia & Herzegovina
	AreaBA Area = "BA"
	// Barbados
	AreaBB Area = "BB"
	// Bangladesh
	AreaBD Area = "BD"
	// Belgium
	AreaBE Area = "BE"
	// Burkina Faso
	AreaBF Area = "BF"
	// Bulgaria
	AreaBG Area = "BG"
	// Bahrain
	AreaBH Area = "BH"
	// Burundi
	AreaBI Area = "BI"
	// Benin
	AreaBJ Area = "BJ"
	// St. Barthélemy
	AreaBL Area = "BL"
	// Bermuda
	AreaBM Area = "BM"
	// Brunei
	AreaBN Area = "BN"
	// Bolivia
	AreaBO Area = "BO"
	// Caribbean Netherlands
	AreaBQ Area = "BQ"
	// Brazil
	AreaBR Area = "BR"
	// Bahamas
	AreaBS Area = "BS"
	// Bhutan
	AreaBT Area = "BT"
	// Bouvet Island
	AreaBV Area = "BV"
	// Botswana
	AreaBW Area = "BW"
	// Belarus
	AreaBY Area = "BY"
	// Belize
	AreaBZ Area = "BZ"
	// Canada
	AreaCA Area = "CA"
	// Cocos (Keeling) Islands
	AreaCC Area = "CC"
	// Congo - Kinshasa
	AreaCD Area = "CD"
	// Central African Republic
	AreaCF Area = "CF"
	// Congo - Brazzaville
	AreaCG Area = "CG"
	// Switzerland
	AreaCH Area = "CH"
	// Côte d'Ivoire
	AreaCI Area = "CI"
	// Cook Islands
	AreaCK Area = "CK"
	// Chile
	AreaCL Area = "CL"
	// Cameroon
	AreaCM Area = "CM"
	// China
	AreaCN Area = "CN"
	// Colombia
	AreaCO Area = "CO"
	// Costa Rica
	AreaCR Area = "CR"
	// Cuba
	AreaCU Area = "CU"
	// Cape Verde
	AreaCV Area = "CV"
	// Curaçao
	AreaCW Area = "CW"
	// Christmas Island
	AreaCX Area = "CX"
	// Cyprus
	AreaCY Area = "CY"
	// Czechia
	AreaCZ Area = "CZ"
	// Germany
	AreaDE Area = "DE"
	// Djibouti
	AreaDJ Area = "DJ"
	// Denmark
	AreaDK Area = "DK"
	// Dominica
	AreaDM Area = "DM"
	// Dominican Republic
	AreaDO Area = "DO"
	// Algeria
	AreaDZ Area = "DZ"
	// Ecuador
	AreaEC Area = "EC"
	// Estonia
	AreaEE Area = "EE"
	// Egypt
	AreaEG Area = "EG"
	// Western Sahara
	AreaEH Area = "EH"
	// Eritrea
	AreaER Area = "ER"
	// Spain
	AreaES Area = "ES"
	// Ethiopia
	AreaET Area = "ET"
	// Finland
	AreaFI Area = "FI"
	// Fiji
	AreaFJ Area = "FJ"
	// Falkland Islands
	AreaFK Area = "FK"
	// Micronesia
	AreaFM Area = "FM"
	// Faroe Islands
	AreaFO Area = "FO"
	// France
	AreaFR Area = "FR"
	// Gabon
	AreaGA Area = "GA"
	// United Kingdom
	AreaGB Area = "GB"
	// Grenada
	AreaGD Area = "GD"
	// Georgia
	AreaGE Area = "GE"
	// French Guiana
	AreaGF Area = "GF"
	// Guernsey
	AreaGG Area = "GG"
	// Ghana
	AreaGH Area = "GH"
	// Gibraltar
	AreaGI Area = "GI"
	// Greenland
	AreaGL Area = "GL"
	// Gambia
	AreaGM Area = "GM"
	// Guinea
	AreaGN Area = "GN"
	// Guadeloupe
	AreaGP Area = "GP"
	// Equatorial Guinea
	AreaGQ Area = "GQ"
	// Greece
	AreaGR Area = "GR"
	// South Georgia & South Sandwich Islands
	AreaGS Area = "GS"
	// Guatemala
	AreaGT Area = "GT"
	// Guam
	AreaGU Area = "GU"
	// Guinea-Bissau
	AreaGW Area = "GW"
	// Guyana
	AreaGY Area = "GY"
	// Hong Kong SAR China
	AreaHK Area = "HK"
	// Heard & McDonald Islands
	AreaHM Area = "HM"
	// Honduras
	AreaHN Area = "HN"
	// Croatia
	AreaHR Area = "HR"
	// Haiti
	AreaHT Area = "HT"
	// Hungary
	AreaHU Area = "HU"
	// Indonesia
	AreaID Area = "ID"
	// Ireland
	AreaIE Area = "IE"
	// Israel
	AreaIL Area = "IL"
	// Isle of Man
	AreaIM Area = "IM"
	// India
	AreaIN Area = "IN"
	// British Indian Ocean Territory
	AreaIO Area = "IO"
	// Iraq
	AreaIQ Area = "IQ"
	// Iran
	AreaIR Area = "IR"
	// Iceland
	AreaIS Area = "IS"
	// Italy
	AreaIT Area = "IT"
	// Jersey
	AreaJE Area = "JE"
	// Jamaica
	AreaJM Area = "JM"
	// Jordan
	AreaJO Area = "JO"
	// Japan
	AreaJP Area = "JP"
	// Kenya
	AreaKE Area = "KE"
	// Kyrgyzstan
	AreaKG Area = "KG"
	// Cambodia
	AreaKH Area = "KH"
	// Kiribati
	AreaKI Area = "KI"
	// Comoros
	AreaKM Area = "KM"
	// St. Kitts & Nevis
	AreaKN Area = "KN"
	// North Korea
	AreaKP Area = "KP"
	// South Korea
	AreaKR Area = "KR"
	// Kuwait
	AreaKW Area = "KW"
	// Cayman Islands
	AreaKY Area = "KY"
	// Kazakhstan
	AreaKZ Area = "KZ"
	// Laos
	AreaLA Area = "LA"
	// Lebanon
	AreaLB Area = "LB"
	// St. Lucia
	AreaLC Area = "LC"
	// Liechtenstein
	AreaLI Area = "LI"
	// Sri Lanka
	AreaLK Area = "LK"
	// Liberia
	AreaLR Area = "LR"
	// Lesotho
	AreaLS Area = "LS"
	// Lithuania
	AreaLT Area = "LT"
	// Luxembourg
	AreaLU Area = "LU"
	// Latvia
	AreaLV Area = "LV"
	// Libya
	AreaLY Area = "LY"
	// Morocco
	AreaMA Area = "MA"
	// Monaco
	AreaMC Area = "MC"
	// Moldova
	AreaMD Area = "MD"
	// Montenegro
	AreaME Area = "ME"
	// St. Martin
	AreaMF Area = "MF"
	// Madagascar
	AreaMG Area = "MG"
	// Marshall Islands
	AreaMH Area = "MH"
	// North Macedonia
	AreaMK Area = "MK"
	// Mali
	AreaML Area = "ML"
	// Myanmar (Burma)
	AreaMM Area = "MM"
	// Mongolia
	AreaMN Area = "MN"
	// Macao SAR China
	AreaMO Area = "MO"
	// Northern Mariana Islands
	AreaMP Area = "MP"
	// Martinique
	AreaMQ Area = "MQ"
	// Mauritania
	AreaMR Area = "MR"
	// Montserrat
	AreaMS Area = "MS"
	// Malta
	AreaMT Area = "MT"
	// Mauritius
	AreaMU Area = "MU"
	// Maldives
	AreaMV Area = "MV"
	// Malawi
	AreaMW Area = "MW"
	// Mexico
	AreaMX Area = "MX"
	// Malaysia
	AreaMY Area = "MY"
	// Mozambique
	AreaMZ Area = "MZ"
	// Namibia
	AreaNA Area = "NA"
	// New Caledonia
	AreaNC Area = "NC"
	// Niger
	AreaNE Area = "NE"
	// Norfolk Island
	AreaNF Area = "NF"
	// Nigeria
	AreaNG Area = "NG"
	// Nicaragua
	AreaNI Area = "NI"
	// Netherlands
	AreaNL Area = "NL"
	// Norway
	AreaNO Area = "NO"
	// Nepal
	AreaNP Area = "NP"
	// Nauru
	AreaNR Area = "NR"
	// Niue
	AreaNU Area = "NU"
	// New Zealand
	AreaNZ Area = "NZ"
	// Oman
	AreaOM Area = "OM"
	// Panama
	AreaPA Area = "PA"
	// Peru
	AreaPE Area = "PE"
	// French Polynesia
	AreaPF Area = "PF"
	// Papua New Guinea
	AreaPG Area = "PG"
	// Philippines
	AreaPH Area = "PH"
	// Pakistan
	AreaPK Area = "PK"
	// Poland
	AreaPL Area = "PL"
	// St. Pierre & Miquelon
	AreaPM Area = "PM"
	// Pitcairn Islands
	AreaPN Area = "PN"
	// Puerto Rico
	AreaPR Area = "PR"
	// Palestinian Territories
	AreaPS Area = "PS"
	// Portugal
	AreaPT Area = "PT"
	// Palau
	AreaPW Area = "PW"
	// Paraguay
	AreaPY Area = "PY"
	// Qatar
	AreaQA Area = "QA"
	// Réunion
	AreaRE Area = "RE"
	// Romania
	AreaRO Area = "RO"
	// Serbia
	AreaRS Area = "RS"
	// Russia
	AreaRU Area = "RU"
	// Rwanda
	AreaRW Area = "RW"
	// Saudi Arabia
	AreaSA Area = "SA"
	// Solomon Islands
	AreaSB Area = "SB"
	// Seychelles
	AreaSC Area = "SC"
	// Sudan
	AreaSD Area = "SD"
	// Sweden
	AreaSE Area = "SE"
	// Singapore
	AreaSG Area = "SG"
	// St. Helena
	AreaSH Area = "SH"
	// Slovenia
	AreaSI Area = "SI"
	// Svalbard & Jan Mayen
	AreaSJ Area = "SJ"
	// Slovakia
	AreaSK Area = "SK"
	// Sierra Leone
	AreaSL Area = "SL"
	// San Marino
	AreaSM Area = "SM"
	// Senegal
	AreaSN Area = "SN"
	// Somalia
	AreaSO Area = "SO"
	// Suriname
	AreaSR Area = "SR"
	// South Sudan
	AreaSS Area = "SS"
	// São Tomé & Príncipe
	AreaST Area = "ST"
	// El Salvador
	AreaSV Area = "SV"
	// Sint Maarten
	AreaSX Area = "SX"
	// Syria
	AreaSY Area = "SY"
	// Eswatini
	AreaSZ Area = "SZ"
	// Turks & Caicos Islands
	AreaTC Area = "TC"
	// Chad
	AreaTD Area = "TD"
	// French Southern Territories
	AreaTF Area = "TF"
	// Togo
	AreaTG Area = "TG"
	// Thailand
	AreaTH Area = "TH"
	// Tajikistan
	AreaTJ Area = "TJ"
	// Tokelau
	AreaTK Area = "TK"
	// Timor-Leste
	AreaTL Area = "TL"
	// Turkmenistan
	AreaTM Area = "TM"
	// Tunisia
	AreaTN Area = "TN"
	// Tonga
	AreaTO Area = "TO"
	// Türkiye
	AreaTR Area = "TR"
	// Trinidad & Tobago
	AreaTT Area = "TT"
	// Tuvalu
	AreaTV Area = "TV"
	// Taiwan
	AreaTW Area = "TW"
	// Tanzania
	AreaTZ Area = "TZ"
	// Ukraine
	AreaUA Area = "UA"
	// Uganda
	AreaUG Area = "UG"
	// U.S. Outlying Islands
	AreaUM Area = "UM"
	// United States
	AreaUS Area = "US"
	// Uruguay
	AreaUY Area = "UY"
	// Uzbekistan
	AreaUZ Area = "UZ"
	// Vatican City
	AreaVA Area = "VA"
	// St. Vincent & Grenadines
	AreaVC Area = "VC"
	// Venezuela
	AreaVE Area = "VE"
	// British Virgin Islands
	AreaVG Area = "VG"
	// U.S. Virgin Islands
	AreaVI Area = "VI"
	// Vietnam
	AreaVN Area = "VN"
	// Vanuatu
	AreaVU Area = "VU"
	// Wallis & Futuna
	AreaWF Area = "WF"
	// Samoa
	AreaWS Area = "WS"
	// Yemen
	AreaYE Area = "YE"
	// Mayotte
	AreaYT Area = "YT"
	// South Africa
	AreaZA Area = "ZA"
	// Zambia
	AreaZM Area = "ZM"
	// Zimbabwe
	AreaZW Area = "ZW"
	// The European Union: its member states.
	AreaEU Area = "EU"
	// The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
	AreaEEA Area = "EEA"
	// Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).
	AreaEurope Area = "europe"
	// North America (UN M49 021, and MX).
	AreaNorthAmerica Area = "north-america"
	// Latin America and the Caribbean (UN M49 419).
	AreaLatinAmerica Area = "latin-america"
	// Asia (UN M49 142).
	AreaAsia Area = "asia"
	// Asia and Oceania (UN M49 142 and 009).
	AreaAsiaPacific Area = "asia-pacific"
	// Oceania (UN M49 009).
	AreaOceania Area = "oceania"
	// The Middle East (UN M49 145, and EG and IR).
	AreaMiddleEast Area = "middle-east"
	// Africa (UN M49 002).
	AreaAfrica Area = "africa"
	// Anywhere in the world.
	AreaWorldwide Area = "worldwide"
	// The customer picks the region.
	AreaCustomerChosen Area = "customer-chosen"
	// The source does not say where.
	AreaUnstated Area = "unstated"
)

// Valid reports whether the schema names the code.
func (v Area) Valid() bool {
	switch v {
	case AreaAD, AreaAE, AreaAF, AreaAG, AreaAI, AreaAL, AreaAM, AreaAO, AreaAQ, AreaAR,
		AreaAS, AreaAT, AreaAU, AreaAW, AreaAX, AreaAZ, AreaBA, AreaBB, AreaBD, AreaBE,
		AreaBF, AreaBG, AreaBH, AreaBI, AreaBJ, AreaBL, AreaBM, AreaBN, AreaBO, AreaBQ,
		AreaBR, AreaBS, AreaBT, AreaBV, AreaBW, AreaBY, AreaBZ, AreaCA, AreaCC, AreaCD,
		AreaCF, AreaCG, AreaCH, AreaCI, AreaCK, AreaCL, AreaCM, AreaCN, AreaCO, AreaCR,
		AreaCU, AreaCV, AreaCW, AreaCX, AreaCY, AreaCZ, AreaDE, AreaDJ, AreaDK, AreaDM,
		AreaDO, AreaDZ, AreaEC, AreaEE, AreaEG, AreaEH, AreaER, AreaES, AreaET, AreaFI,
		AreaFJ, AreaFK, AreaFM, AreaFO, AreaFR, AreaGA, AreaGB, AreaGD, AreaGE, AreaGF,
		AreaGG, AreaGH, AreaGI, AreaGL, AreaGM, AreaGN, AreaGP, AreaGQ, AreaGR, AreaGS,
		AreaGT, AreaGU, AreaGW, AreaGY, AreaHK, AreaHM, AreaHN, AreaHR, AreaHT, AreaHU,
		AreaID, AreaIE, AreaIL, AreaIM, AreaIN, AreaIO, AreaIQ, AreaIR, AreaIS, AreaIT,
		AreaJE, AreaJM, AreaJO, AreaJP, AreaKE, AreaKG, AreaKH, AreaKI, AreaKM, AreaKN,
		AreaKP, AreaKR, AreaKW, AreaKY, AreaKZ, AreaLA, AreaLB, AreaLC, AreaLI, AreaLK,
		AreaLR, AreaLS, AreaLT, AreaLU, AreaLV, AreaLY, AreaMA, AreaMC, AreaMD, AreaME,
		AreaMF, AreaMG, AreaMH, AreaMK, AreaML, AreaMM, AreaMN, AreaMO, AreaMP, AreaMQ,
		AreaMR, AreaMS, AreaMT, AreaMU, AreaMV, AreaMW, AreaMX, AreaMY, AreaMZ, AreaNA,
		AreaNC, AreaNE, AreaNF, AreaNG, AreaNI, AreaNL, AreaNO, AreaNP, AreaNR, AreaNU,
		AreaNZ, AreaOM, AreaPA, AreaPE, AreaPF, AreaPG, AreaPH, AreaPK, AreaPL, AreaPM,
		AreaPN, AreaPR, AreaPS, AreaPT, AreaPW, AreaPY, AreaQA, AreaRE, AreaRO, AreaRS,
		AreaRU, AreaRW, AreaSA, AreaSB, AreaSC, AreaSD, AreaSE, AreaSG, AreaSH, AreaSI,
		AreaSJ, AreaSK, AreaSL, AreaSM, AreaSN, AreaSO, AreaSR, AreaSS, AreaST, AreaSV,
		AreaSX, AreaSY, AreaSZ, AreaTC, AreaTD, AreaTF, AreaTG, AreaTH, AreaTJ, AreaTK,
		AreaTL, AreaTM, AreaTN, AreaTO, AreaTR, AreaTT, AreaTV, AreaTW, AreaTZ, AreaUA,
		AreaUG, AreaUM, AreaUS, AreaUY, AreaUZ, AreaVA, AreaVC, AreaVE, AreaVG, AreaVI,
		AreaVN, AreaVU, AreaWF, AreaWS, AreaYE, AreaYT, AreaZA, AreaZM, AreaZW, AreaEU,
		AreaEEA, AreaEurope, AreaNorthAmerica, AreaLatinAmerica, AreaAsia,
		AreaAsiaPacific, AreaOceania, AreaMiddleEast, AreaAfrica, AreaWorldwide,
		AreaCustomerChosen, AreaUnstated:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Area) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// DataObject: A category of data that a subprocessor gets. A code alone is written as a string.
type DataObject struct {
	// The category.
	Category DataCategory

	// Which data more exactly.
	Text Text

	// Whether special categories of data are among them (GDPR Art. 9).
	Special *bool

	// When it gets them. Absent means always when it processes.
	Condition *Condition
}

// Subject: A category of data subjects. A code alone is written as a string.
// For example: `"end-users"`, `{"category":"invitees","text":"Guests of a webinar."}`.
//
// It is one of: SubjectCategory, *SubjectObject.
type Subject interface {
	isSubject()
}

func (SubjectCategory) isSubject() {}
func (*SubjectObject) isSubject()  {}

// SubjectCategory: Whom the data are about.
type SubjectCategory string

// The codes of SubjectCategory.
const (
	// Customers and the persons who act for them. (Same as: dpv:Customer.)
	SubjectCategoryCustomers SubjectCategory = "customers"
	// Persons who administer a customer's account.
	SubjectCategoryAdministrators SubjectCategory = "administrators"
	// Persons who use the product. (Same as: dpv:User.)
	SubjectCategoryEndUsers SubjectCategory = "end-users"
	// Persons whom a user invites or writes to.
	SubjectCategoryInvitees SubjectCategory = "invitees"
	// Visitors of a website. (Same as: dpv:Visitor.)
	SubjectCategoryWebsiteVisitors SubjectCategory = "website-visitors"
	// Employees and contractors. (Same as: dpv:Employee.)
	SubjectCategoryEmployees SubjectCategory = "employees"
	// Persons who may become customers.
	SubjectCategoryProspects SubjectCategory = "prospects"
	// Patients. (Same as: dpv:Patient.)
	SubjectCategoryPatients SubjectCategory = "patients"
	// Pupils and students. (Same as: dpv:Student.)
	SubjectCategoryStudents SubjectCategory = "students"
	// Children. (Same as: dpv:Child.)
	SubjectCategoryChildren SubjectCategory = "children"
	// Somebody else, whom the text names.
	SubjectCategoryOther SubjectCategory = "other"
)

// Valid reports whether the schema names the code.
func (v SubjectCategory) Valid() bool {
	switch v {
	case SubjectCategoryCustomers, SubjectCategoryAdministrators,
		SubjectCategoryEndUsers, SubjectCategoryInvitees,
		SubjectCategoryWebsiteVisitors, SubjectCategoryEmployees,
		SubjectCategoryProspects, SubjectCategoryPatients, SubjectCategoryStudents,
		SubjectCategoryChildren, SubjectCategoryOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v SubjectCategory) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// SubjectObject: A category of data subjects. A code alone is written as a string.
type SubjectObject struct {
	// The category.
	Category SubjectCategory

	// Who more exactly.
	Text Text
}

// Location: Where data are stored, processed or accessed from. An area alone is written as a
// string.
// For example: `"NL"`, `{"area":"SE","cloudRegion":"aws:eu-north-1","activities":["storage"]}`.
//
// It is one of: Area, *LocationObject.
type Location interface {
	isLocation()
}

func (Area) isLocation()            {}
func (*LocationObject) isLocation() {}

// Subdivision: A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for
// Delaware.
// For example: `"US-DE"`.
type Subdivision string

var textOfSubdivision = jsontext.Text{Pattern: regexp.MustCompile(`^[A-Z]{2}-[A-Z0-9]{1,3}$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v Subdivision) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v Subdivision) Validate() error {
	return textOfSubdivision.Check(string(v))
}

// Activity: What happens with data at a location.
type Activity string

// The codes of Activity.
const (
	// They are stored there. (Same as: dpv:Store.)
	ActivityStorage Activity = "storage"
	// They are processed there.
	ActivityProcessing Activity = "processing"
	// They are accessed from there. (Same as: dpv:Access.)
	ActivityAccess Activity = "access"
)

// Valid reports whether the schema names the code.
func (v Activity) Valid() bool {
	switch v {
	case ActivityStorage, ActivityProcessing, ActivityAccess:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Activity) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// LocationObject: Where data are stored, processed or accessed from. An area alone is written as a
// string.
type LocationObject struct {
	// The country, or the area that is no single country.
	Area Area

	// The part of the country, in the notation of ISO 3166-2; groupings are included.
	Subdivision *Subdivision

	// The city.
	City *NonEmptyString

	// The region of a cloud provider, such as `aws:eu-north-1`.
	CloudRegion *NonEmptyString

	// What happens there. Absent: the source does not say.
	Activities []Activity

	// When data are there. Absent means always when the party processes.
	Condition *Condition
}

// Transfer: An instrument that covers transfers. A mechanism alone is written as a string.
// For example: `"scc"`, `{"mechanism":"scc","modules":[3]}`.
//
// It is one of: Mechanism, *TransferAdequacy, *TransferDpf, *TransferScc, *TransferBrScc,
// *TransferUkIdta, *TransferUkAddendum, *TransferBcr, *TransferDerogation, *TransferCodeOfConduct,
// *TransferCertification, *TransferNoneNeeded, *TransferPrivacyShield, *TransferSafeHarbour,
// *TransferOther.
type Transfer interface {
	isTransfer()
}

func (Mechanism) isTransfer()              {}
func (*TransferAdequacy) isTransfer()      {}
func (*TransferDpf) isTransfer()           {}
func (*TransferScc) isTransfer()           {}
func (*TransferBrScc) isTransfer()         {}
func (*TransferUkIdta) isTransfer()        {}
func (*TransferUkAddendum) isTransfer()    {}
func (*TransferBcr) isTransfer()           {}
func (*TransferDerogation) isTransfer()    {}
func (*TransferCodeOfConduct) isTransfer() {}
func (*TransferCertification) isTransfer() {}
func (*TransferNoneNeeded) isTransfer()    {}
func (*TransferPrivacyShield) isTransfer() {}
func (*TransferSafeHarbour) isTransfer()   {}
func (*TransferOther) isTransfer()         {}

// Mechanism: What a transfer to a third country rests on.
type Mechanism string

// The codes of Mechanism.
const (
	// A decision that the country ensures an adequate level of protection (GDPR Art. 45). (Same as:
	// eu-gdpr:A45-3.)
	MechanismAdequacy Mechanism = "adequacy"
	// The recipient is certified under the Data Privacy Framework.
	MechanismDpf Mechanism = "dpf"
	// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). (Same as:
	// eu-gdpr:A46-2-c.)
	MechanismScc Mechanism = "scc"
	// Standard contractual clauses of the Brazilian authority.
	MechanismBrScc Mechanism = "br-scc"
	// The UK International Data Transfer Agreement.
	MechanismUkIdta Mechanism = "uk-idta"
	// The UK Addendum to the standard contractual clauses of the European Commission.
	MechanismUkAddendum Mechanism = "uk-addendum"
	// Binding corporate rules (GDPR Art. 47). (Same as: eu-gdpr:A46-2-b.)
	MechanismBcr Mechanism = "bcr"
	// A derogation for a specific situation (GDPR Art. 49).
	MechanismDerogation Mechanism = "derogation"
	// An approved code of conduct (GDPR Art. 46(2)(e)). (Same as: eu-gdpr:A46-2-e.)
	MechanismCodeOfConduct Mechanism = "code-of-conduct"
	// An approved certification mechanism (GDPR Art. 46(2)(f)). (Same as: eu-gdpr:A46-2-f.)
	MechanismCertification Mechanism = "certification"
	// No instrument is called for: the data stay inside the area, or the country is adequate without
	// conditions.
	MechanismNoneNeeded Mechanism = "none-needed"
	// The EU-US Privacy Shield, for what is or was stated.
	MechanismPrivacyShield Mechanism = "privacy-shield"
	// The US Safe Harbour, for what is or was stated.
	MechanismSafeHarbour Mechanism = "safe-harbour"
	// Something else, which the text names.
	MechanismOther Mechanism = "other"
)

// Valid reports whether the schema names the code.
func (v Mechanism) Valid() bool {
	switch v {
	case MechanismAdequacy, MechanismDpf, MechanismScc, MechanismBrScc, MechanismUkIdta,
		MechanismUkAddendum, MechanismBcr, MechanismDerogation, MechanismCodeOfConduct,
		MechanismCertification, MechanismNoneNeeded, MechanismPrivacyShield,
		MechanismSafeHarbour, MechanismOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Mechanism) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// TransferAdequacy: A decision that the country ensures an adequate level of protection (GDPR Art.
// 45).
type TransferAdequacy struct {
	// The reference of the decision.
	Decision *NonEmptyString

	// Whether the recipient falls within the scope of a decision that does not cover all.
	InScope *bool

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferDpf: The recipient is certified under the Data Privacy Framework.
type TransferDpf struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// ClauseSet: A set of standard contractual clauses, by the decision that adopted it.
type ClauseSet string

// The codes of ClauseSet.
const (
	// The set for transfers of 2021, in four modules.
	ClauseSet2021_914 ClauseSet = "2021/914"
	// The set of 2010, controller to processor.
	ClauseSet2010_87 ClauseSet = "2010/87"
	// The alternative set of 2004, controller to controller.
	ClauseSet2004_915 ClauseSet = "2004/915"
	// The first set, of 2001, controller to controller.
	ClauseSet2001_497 ClauseSet = "2001/497"
	// The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer
	// instrument.
	ClauseSet2021_915 ClauseSet = "2021/915"
)

// Valid reports whether the schema names the code.
func (v ClauseSet) Valid() bool {
	switch v {
	case ClauseSet2021_914, ClauseSet2010_87, ClauseSet2004_915, ClauseSet2001_497,
		ClauseSet2021_915:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v ClauseSet) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// TransferScc: Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).
type TransferScc struct {
	// The set of clauses. Absent means `2021/914`.
	Decision *ClauseSet

	// The modules that apply.
	Modules []int

	// Whether the clauses were adapted to Swiss law.
	Adapted *bool

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferBrScc: Standard contractual clauses of the Brazilian authority.
type TransferBrScc struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferUkIdta: The UK International Data Transfer Agreement.
type TransferUkIdta struct {
	// Its version, such as `A1.0`.
	Version *NonEmptyString

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferUkAddendum: The UK Addendum to the standard contractual clauses of the European
// Commission.
type TransferUkAddendum struct {
	// Its version, such as `B1.0`.
	Version *NonEmptyString

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// BcrKind: Whom binding corporate rules are for.
type BcrKind string

// The codes of BcrKind.
const (
	// A group that processes for others.
	BcrKindProcessor BcrKind = "processor"
	// A group that processes for itself.
	BcrKindController BcrKind = "controller"
)

// Valid reports whether the schema names the code.
func (v BcrKind) Valid() bool {
	switch v {
	case BcrKindProcessor, BcrKindController:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v BcrKind) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// TransferBcr: Binding corporate rules (GDPR Art. 47).
type TransferBcr struct {
	// Whether they are for processors or for controllers.
	Kind *BcrKind

	// The reference of the approval.
	Approval *NonEmptyString

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferDerogation: A derogation for a specific situation (GDPR Art. 49).
type TransferDerogation struct {
	// The article, such as `49(1)(a)`.
	Article *NonEmptyString

	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferCodeOfConduct: An approved code of conduct (GDPR Art. 46(2)(e)).
type TransferCodeOfConduct struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferCertification: An approved certification mechanism (GDPR Art. 46(2)(f)).
type TransferCertification struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferNoneNeeded: No instrument is called for: the data stay inside the area, or the country is
// adequate without conditions.
type TransferNoneNeeded struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferPrivacyShield: The EU-US Privacy Shield, for what is or was stated.
type TransferPrivacyShield struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferSafeHarbour: The US Safe Harbour, for what is or was stated.
type TransferSafeHarbour struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// TransferOther: Something else, which the text names.
type TransferOther struct {
	// The regimes that it serves. Absent: all of the document's that it can serve.
	Regimes []Regime

	// The areas that it covers. Absent: every location outside the area that such an instrument can
	// cover.
	Covers []Area

	// Where it can be checked.
	URL *URL

	// The day on which somebody last checked it.
	Checked *Date

	// What else there is to know.
	Text Text
}

// Safeguard: Something that protects the data, and where that can be checked.
type Safeguard struct {
	// What kind of safeguard it is.
	Kind SafeguardKind

	// Its title.
	Title Text

	// Where it can be read.
	URL *URL

	// Who issued it.
	Issuer *NonEmptyString

	// The last day on which it holds.
	Expires *Date
}

// SafeguardKind: A kind of safeguard.
type SafeguardKind string

// The codes of SafeguardKind.
const (
	// A certification by a third party.
	SafeguardKindCertification SafeguardKind = "certification"
	// Documentation of measures.
	SafeguardKindDocumentation SafeguardKind = "documentation"
	// A paper on measures or risks.
	SafeguardKindWhitepaper SafeguardKind = "whitepaper"
	// A policy or statement of the subprocessor.
	SafeguardKindPolicy SafeguardKind = "policy"
	// A contract.
	SafeguardKindContract SafeguardKind = "contract"
	// Encryption that keeps the subprocessor from reading the data.
	SafeguardKindEncryption SafeguardKind = "encryption"
	// Something else, which the title says.
	SafeguardKindOther SafeguardKind = "other"
)

// Valid reports whether the schema names the code.
func (v SafeguardKind) Valid() bool {
	switch v {
	case SafeguardKindCertification, SafeguardKindDocumentation, SafeguardKindWhitepaper,
		SafeguardKindPolicy, SafeguardKindContract, SafeguardKindEncryption,
		SafeguardKindOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v SafeguardKind) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// Training: Whether data may be used to train models.
type Training string

// The codes of Training.
const (
	// Never.
	TrainingNever Training = "never"
	// Only after somebody agreed to it.
	TrainingOptIn Training = "opt-in"
	// Unless somebody objects.
	TrainingOptOut Training = "opt-out"
	// Always.
	TrainingAllowed Training = "allowed"
)

// Valid reports whether the schema names the code.
func (v Training) Valid() bool {
	switch v {
	case TrainingNever, TrainingOptIn, TrainingOptOut, TrainingAllowed:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Training) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// PartialDate: A year, a month or a day.
// For example: `"2023"`, `"2023-11"`, `"2023-11-03"`.
type PartialDate string

var textOfPartialDate = jsontext.Text{Pattern: regexp.MustCompile(`^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v PartialDate) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v PartialDate) Validate() error {
	return textOfPartialDate.Check(string(v))
}

// ExtensionValue: What a publisher's own `x-` key holds: any value with no null in it.
type ExtensionValue = json.RawMessage

// Affiliate: An affiliate: an entity of the publisher's group that may process.
type Affiliate struct {
	// The stable id, unique among all parties, tombstones and products.
	ID ID

	// Its name.
	Name NonEmptyString

	// Other names that readers may know.
	Aliases []NonEmptyString

	// Where it is registered.
	Registrations []Registration

	// What it does within the group.
	Role Text

	// Where it stores, processes or accesses data.
	Locations []Location

	// The keys that the schema does not name.
	Extensions Extensions
}

// Registration: Where an affiliate is registered. A country or an ISO 3166-2 code alone is written
// as a string.
// For example: `"NL"`, `"US-DE"`, `{"country":"FR","city":"Paris"}`.
//
// It is one of: CountryOrSubdivision, *RegistrationObject.
type Registration interface {
	isRegistration()
}

func (CountryOrSubdivision) isRegistration() {}
func (*RegistrationObject) isRegistration()  {}

// RegistrationKind: A kind of registration.
type RegistrationKind string

// The codes of RegistrationKind.
const (
	// Where it was founded.
	RegistrationKindIncorporation RegistrationKind = "incorporation"
	// A branch.
	RegistrationKindBranch RegistrationKind = "branch"
	// A registration to do business.
	RegistrationKindBusinessRegistration RegistrationKind = "business-registration"
	// A registration in another province of the same country.
	RegistrationKindExtraProvincial RegistrationKind = "extra-provincial"
)

// Valid reports whether the schema names the code.
func (v RegistrationKind) Valid() bool {
	switch v {
	case RegistrationKindIncorporation, RegistrationKindBranch,
		RegistrationKindBusinessRegistration, RegistrationKindExtraProvincial:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v RegistrationKind) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// RegistrationObject: Where an affiliate is registered. A country or an ISO 3166-2 code alone is
// written as a string.
type RegistrationObject struct {
	// The country.
	Country *Country

	// The part of the country, in the notation of ISO 3166-2.
	Subdivision *Subdivision

	// The city.
	City *NonEmptyString

	// What kind of registration it is. Absent: the source only says that it is registered there.
	Kind *RegistrationKind
}

// CountryOrSubdivision: An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
// For example: `"NL"`, `"US-DE"`.
type CountryOrSubdivision string

var textOfCountryOrSubdivision = jsontext.Text{Pattern: regexp.MustCompile(`^(AD|AE|AF|AG|AI|AL|AM|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW|[A-Z]{2}-[A-Z0-9]{1,3})$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v CountryOrSubdivision) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v CountryOrSubdivision) Validate() error {
	return textOfCountryOrSubdivision.Check(string(v))
}

// IntraGroup: The transfers within the publisher's group.
type IntraGroup struct {
	// The instruments that cover transfers to the affiliates.
	Transfers []Transfer

	// What else there is to know.
	Text Text
}

// Tombstone: What remains of a party that left: its id is not given to anybody else.
//
// It is one of: *TombstoneSubprocessor, *TombstoneAffiliate.
type Tombstone interface {
	isTombstone()
}

func (*TombstoneSubprocessor) isTombstone() {}
func (*TombstoneAffiliate) isTombstone()    {}

// TombstoneSubprocessor: It was a subprocessor.
type TombstoneSubprocessor struct {
	// The party's id.
	ID ID

	// The name that it left under.
	Name NonEmptyString

	// The day on which it left.
	Left Date

	// The id of the party that took over, or that it merged into.
	Successor *ID

	// The party as it last stood.
	Last *Subprocessor
}

// TombstoneAffiliate: It was an affiliate.
type TombstoneAffiliate struct {
	// The party's id.
	ID ID

	// The name that it left under.
	Name NonEmptyString

	// The day on which it left.
	Left Date

	// The id of the party that took over, or that it merged into.
	Successor *ID

	// The party as it last stood.
	Last *Affiliate
}

// Entry: An entry of the changelog: what was published on one day.
type Entry struct {
	// The day on which it was published.
	Date Date

	// The day on which the changes take effect. Absent means the day of publication.
	Effective *Date

	// What changed.
	Changes []Change

	// What else there is to say.
	Note Text

	// The keys that the schema does not name.
	Extensions Extensions
}

// Change: A change: what happened to one party, to a list or to the document.
//
// It is one of: *ChangeAdded, *ChangeRemoved, *ChangeMerged, *ChangeReplaced, *ChangeRenamed,
// *ChangeChanged, *ChangeCorrected, *ChangeClarified, *ChangeConfirmed, *ChangePublished,
// *ChangeRevised, *ChangeAddedUnnamed, *ChangeRemovedUnnamed, *ChangeUnspecified.
type Change interface {
	isChange()
}

func (*ChangeAdded) isChange()          {}
func (*ChangeRemoved) isChange()        {}
func (*ChangeMerged) isChange()         {}
func (*ChangeReplaced) isChange()       {}
func (*ChangeRenamed) isChange()        {}
func (*ChangeChanged) isChange()        {}
func (*ChangeCorrected) isChange()      {}
func (*ChangeClarified) isChange()      {}
func (*ChangeConfirmed) isChange()      {}
func (*ChangePublished) isChange()      {}
func (*ChangeRevised) isChange()        {}
func (*ChangeAddedUnnamed) isChange()   {}
func (*ChangeRemovedUnnamed) isChange() {}
func (*ChangeUnspecified) isChange()    {}

// AddedReason: Why a party joined the list.
type AddedReason string

// The codes of AddedReason.
const (
	// It is new.
	AddedReasonEngaged AddedReason = "engaged"
	// It had been used all along, and the list was wrong.
	AddedReasonOmission AddedReason = "omission"
	// It is named to be more open, without having to be.
	AddedReasonTransparency AddedReason = "transparency"
)

// Valid reports whether the schema names the code.
func (v AddedReason) Valid() bool {
	switch v {
	case AddedReasonEngaged, AddedReasonOmission, AddedReasonTransparency:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v AddedReason) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// ChangeAdded: The party joined.
type ChangeAdded struct {
	// The id of the party.
	Subject ID

	// Why. Absent: that was not said.
	Reason *AddedReason

	// What else there is to say.
	Note Text
}

// RemovedReason: Why a party left the list.
type RemovedReason string

// The codes of RemovedReason.
const (
	// It is not used any more.
	RemovedReasonEnded RemovedReason = "ended"
	// It never was a subprocessor.
	RemovedReasonMisclassified RemovedReason = "misclassified"
	// Something else, which a note says.
	RemovedReasonOther RemovedReason = "other"
)

// Valid reports whether the schema names the code.
func (v RemovedReason) Valid() bool {
	switch v {
	case RemovedReasonEnded, RemovedReasonMisclassified, RemovedReasonOther:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v RemovedReason) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// ChangeRemoved: The party left.
type ChangeRemoved struct {
	// The id of the party.
	Subject ID

	// Why. Absent: that was not said.
	Reason *RemovedReason

	// What else there is to say.
	Note Text
}

// ChangeMerged: The party left because it merged into another.
type ChangeMerged struct {
	// The id of the party.
	Subject ID

	// The id of the party that it merged into.
	Into ID

	// What else there is to say.
	Note Text
}

// ChangeReplaced: The party left, and another took over the same purpose.
type ChangeReplaced struct {
	// The id of the party.
	Subject ID

	// The id of the party that took over. By the end of that day it is on the list, through its own
	// `added` or from before.
	By ID

	// What else there is to say.
	Note Text
}

// ChangeRenamed: The party has another name.
type ChangeRenamed struct {
	// The id of the party.
	Subject ID

	// The name before.
	Before NonEmptyString

	// The name after.
	After NonEmptyString

	// What else there is to say.
	Note Text
}

// LocationMembers: Members that a list gained or lost: at least one of the two.
type LocationMembers struct {
	// The members that joined.
	Added []Location

	// The members that left.
	Removed []Location
}

// PurposeMembers: Members that a list gained or lost: at least one of the two.
type PurposeMembers struct {
	// The members that joined.
	Added []Purpose

	// The members that left.
	Removed []Purpose
}

// DataMembers: Members that a list gained or lost: at least one of the two.
type DataMembers struct {
	// The members that joined.
	Added []Data

	// The members that left.
	Removed []Data
}

// SubjectMembers: Members that a list gained or lost: at least one of the two.
type SubjectMembers struct {
	// The members that joined.
	Added []Subject

	// The members that left.
	Removed []Subject
}

// TransferMembers: Members that a list gained or lost: at least one of the two.
type TransferMembers struct {
	// The members that joined.
	Added []Transfer

	// The members that left.
	Removed []Transfer
}

// IDMembers: Members that a list gained or lost: at least one of the two.
type IDMembers struct {
	// The members that joined.
	Added []ID

	// The members that left.
	Removed []ID
}

// SafeguardMembers: Members that a list gained or lost: at least one of the two.
type SafeguardMembers struct {
	// The members that joined.
	Added []Safeguard

	// The members that left.
	Removed []Safeguard
}

// RegistrationMembers: Members that a list gained or lost: at least one of the two.
type RegistrationMembers struct {
	// The members that joined.
	Added []Registration

	// The members that left.
	Removed []Registration
}

// NonEmptyStringValues: A value that is different: what it was and what it is; an absent one means
// none.
type NonEmptyStringValues struct {
	// The value before. Absent means that there was none.
	Before *NonEmptyString

	// The value after. Absent means that there is none.
	After *NonEmptyString
}

// CountryValues: A value that is different: what it was and what it is; an absent one means none.
type CountryValues struct {
	// The value before. Absent means that there was none.
	Before *Country

	// The value after. Absent means that there is none.
	After *Country
}

// URLValues: A value that is different: what it was and what it is; an absent one means none.
type URLValues struct {
	// The value before. Absent means that there was none.
	Before *URL

	// The value after. Absent means that there is none.
	After *URL
}

// ConditionValues: A value that is different: what it was and what it is; an absent one means none.
type ConditionValues struct {
	// The value before. Absent means that there was none.
	Before *Condition

	// The value after. Absent means that there is none.
	After *Condition
}

// TrainingValues: A value that is different: what it was and what it is; an absent one means none.
type TrainingValues struct {
	// The value before. Absent means that there was none.
	Before *Training

	// The value after. Absent means that there is none.
	After *Training
}

// TextValues: A value that is different: what it was and what it is; an absent one means none.
type TextValues struct {
	// The value before. Absent means that there was none.
	Before Text

	// The value after. Absent means that there is none.
	After Text
}

// PartialDateValues: A value that is different: what it was and what it is; an absent one means
// none.
type PartialDateValues struct {
	// The value before. Absent means that there was none.
	Before *PartialDate

	// The value after. Absent means that there is none.
	After *PartialDate
}

// ChangeChanged: Something about the party is different: one key for each field, at least one.
type ChangeChanged struct {
	// The id of the party.
	Subject ID

	// Where data are.
	Locations *LocationMembers

	// What it does.
	Purposes *PurposeMembers

	// Which data it gets.
	Data *DataMembers

	// Whom the data are about.
	Subjects *SubjectMembers

	// The instruments that cover transfers.
	Transfers *TransferMembers

	// The products that it serves.
	Products *IDMembers

	// What else protects the data.
	Safeguards *SafeguardMembers

	// Where it is registered.
	Registrations *RegistrationMembers

	// The name in the register of companies.
	LegalName *NonEmptyStringValues

	// The country of establishment.
	Country *CountryValues

	// The postal address.
	Address *NonEmptyStringValues

	// The website.
	Website *URLValues

	// When it processes at all.
	Condition *ConditionValues

	// Whether data may be used to train models.
	Training *TrainingValues

	// How long it keeps the data.
	Retention *TextValues

	// When it began processing.
	Since *PartialDateValues

	// Its own list of subprocessors.
	OwnList *URLValues

	// What it does within the group.
	Role *TextValues

	// What else there is to say.
	Note Text
}

// Field: A field of a party that a change can name.
type Field string

// The codes of Field.
const (
	// Where data are.
	FieldLocations Field = "locations"
	// What it does.
	FieldPurposes Field = "purposes"
	// Which data it gets.
	FieldData Field = "data"
	// Whom the data are about.
	FieldSubjects Field = "subjects"
	// The instruments that cover transfers.
	FieldTransfers Field = "transfers"
	// The products that it serves.
	FieldProducts Field = "products"
	// What else protects the data.
	FieldSafeguards Field = "safeguards"
	// Where it is registered.
	FieldRegistrations Field = "registrations"
	// The name in the register of companies.
	FieldLegalName Field = "legalName"
	// The country of establishment.
	FieldCountry Field = "country"
	// The postal address.
	FieldAddress Field = "address"
	// The website.
	FieldWebsite Field = "website"
	// When it processes at all.
	FieldCondition Field = "condition"
	// Whether data may be used to train models.
	FieldTraining Field = "training"
	// How long it keeps the data.
	FieldRetention Field = "retention"
	// When it began processing.
	FieldSince Field = "since"
	// Its own list of subprocessors.
	FieldOwnList Field = "ownList"
	// What it does within the group.
	FieldRole Field = "role"
)

// Valid reports whether the schema names the code.
func (v Field) Valid() bool {
	switch v {
	case FieldLocations, FieldPurposes, FieldData, FieldSubjects, FieldTransfers,
		FieldProducts, FieldSafeguards, FieldRegistrations, FieldLegalName,
		FieldCountry, FieldAddress, FieldWebsite, FieldCondition, FieldTraining,
		FieldRetention, FieldSince, FieldOwnList, FieldRole:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Field) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// ChangeCorrected: What is said about the party was made more accurate; nothing changed in fact.
type ChangeCorrected struct {
	// The id of the party.
	Subject ID

	// The fields that were corrected. Absent: that was not said.
	Fields []Field

	// What else there is to say.
	Note Text
}

// List: One of the two lists of parties.
type List string

// The codes of List.
const (
	// The subprocessors.
	ListSubprocessors List = "subprocessors"
	// The affiliates.
	ListAffiliates List = "affiliates"
)

// Valid reports whether the schema names the code.
func (v List) Valid() bool {
	switch v {
	case ListSubprocessors, ListAffiliates:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v List) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// ChangeClarified: The page was made clearer, with no single subject.
type ChangeClarified struct {
	// The list that it is about. Absent: both, or neither.
	List *List

	// The fields that were made clearer. Absent: that was not said.
	Fields []Field

	// What else there is to say.
	Note Text
}

// ChangeConfirmed: What is said was reviewed, and nothing changed.
type ChangeConfirmed struct {
	// The id of the party. Absent: the whole list.
	Subject *ID

	// What else there is to say.
	Note Text
}

// ChangePublished: A list was published for the first time; what stood there before is unknown.
type ChangePublished struct {
	// The list.
	List List

	// What else there is to say.
	Note Text
}

// Part: A part of the document that is neither a list nor the changelog.
type Part string

// The codes of Part.
const (
	// How changes are announced.
	PartNotice Part = "notice"
	// How customers authorize subprocessors.
	PartAuthorization Part = "authorization"
	// What the publisher requires of every subprocessor.
	PartObligations Part = "obligations"
	// The regimes that the transfer statements are made for.
	PartRegimes Part = "regimes"
	// The products that the list distinguishes.
	PartProducts Part = "products"
	// The transfers within the group.
	PartIntraGroup Part = "intra-group"
	// Whether the lists are complete.
	PartCompleteness Part = "completeness"
	// Who the publisher is.
	PartPublisher Part = "publisher"
)

// Valid reports whether the schema names the code.
func (v Part) Valid() bool {
	switch v {
	case PartNotice, PartAuthorization, PartObligations, PartRegimes, PartProducts,
		PartIntraGroup, PartCompleteness, PartPublisher:
		return true
	}
	return false
}

// Validate tells what is wrong with the code.
func (v Part) Validate() error {
	if v.Valid() {
		return nil
	}
	return jsontext.NoCode(string(v))
}

// ChangeRevised: The document itself changed.
type ChangeRevised struct {
	// Which part of it.
	Part Part

	// What else there is to say.
	Note Text
}

// ChangeAddedUnnamed: Parties joined that cannot be named any more.
type ChangeAddedUnnamed struct {
	// The list that they joined.
	List List

	// How many they were. Absent: that was not said.
	Count *int

	// Why. Absent: that was not said.
	Reason *AddedReason

	// What else there is to say.
	Note Text
}

// ChangeRemovedUnnamed: Parties left that cannot be named any more.
type ChangeRemovedUnnamed struct {
	// The list that they left.
	List List

	// How many they were. Absent: that was not said.
	Count *int

	// Why. Absent: that was not said.
	Reason *RemovedReason

	// What else there is to say.
	Note Text
}

// ChangeUnspecified: Something in a list changed, and the entry does not say what.
type ChangeUnspecified struct {
	// The list.
	List List

	// What else there is to say.
	Note Text
}

// Extensions: Keys that the schema does not name, with their values.
type Extensions []Extension

// Extension is one of Extensions: a key and its value.
type Extension struct {
	Key   ExtensionKey
	Value ExtensionValue
}

// Get gives the value of a key, and tells whether it is there.
func (v Extensions) Get(key ExtensionKey) (value ExtensionValue, isThere bool) {
	for _, entry := range v {
		if entry.Key == key {
			return entry.Value, true
		}
	}
	return value, false
}

// ExtensionKey: A key that the schema does not name.
type ExtensionKey string

var textOfExtensionKey = jsontext.Text{Pattern: regexp.MustCompile(`^x-[a-z0-9]+(-[a-z0-9]+)*$`), Least: 0, Most: jsontext.Unbounded, OneLine: true}

// Valid reports whether the text is as the schema says.
func (v ExtensionKey) Valid() bool {
	return v.Validate() == nil
}

// Validate tells what is wrong with the text.
func (v ExtensionKey) Validate() error {
	return textOfExtensionKey.Check(string(v))
}
