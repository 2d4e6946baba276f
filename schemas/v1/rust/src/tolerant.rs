//! The types that the tolerant reader gives: they keep what the schema does not name.
use std::fmt;
use crate::json::impl_serde;
use crate::{AtLeast, Bounded, Invalid, Json, Map};
use crate::raw::Raw;
use crate::read::{At, Issues, Read, Slot, Write, Writing, members, tag, written};
use crate::values::{Keyed, read_map, write_map};
use crate::scalars::{
    CountryOrSubdivision, Date, Email, Id, LanguageTag, Lei, NonEmptyString, PartialDate,
    Subdivision, Url,
};
/// Reads a document, and keeps what the schema does not name.
///
/// # Errors
///
/// Every issue with its place: the text is no JSON or no UTF-8, an object has a key
/// twice, or what the schema names is not as it says.
pub fn parse(text: impl AsRef<[u8]>) -> Result<Disclosure, Invalid> {
    crate::read::parse(text.as_ref())
}

/// A disclosure: which subprocessors process the personal data of a publisher's customers, which affiliates may, under which obligations, and how the lists changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    /// The JSON Schema of the format, for editors.
    pub schema: Option<NonEmptyString>,
    /// The version of the format: 1.
    pub format: Bounded<1i32, 1i32>,
    /// Who publishes the disclosure: a vendor that acts as a processor.
    pub publisher: Organization,
    /// The contract that the disclosure belongs to.
    pub agreement: Option<Agreement>,
    /// The authoritative language: a text written as a plain string is in this language.
    pub language: LanguageTag,
    /// The other languages in which every text is offered.
    pub translations: Option<Vec<LanguageTag>>,
    /// The day of the newest entry of the changelog; without entries, the day of publication.
    pub updated: Date,
    /// What else a reader must know about the list as a whole.
    pub text: Option<Text>,
    /// What is missing from the lists. Absent means that they are complete.
    pub partial: Option<Text>,
    /// The data-protection regimes that the transfer statements are made for. Absent means `eu`.
    pub regimes: Option<Vec<Regime>>,
    /// Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).
    pub authorization: Option<Authorization>,
    /// How changes are announced.
    pub notice: Option<Notice>,
    /// The publisher's products that the list distinguishes.
    pub products: Option<Vec<Product>>,
    /// What the publisher requires of every subprocessor.
    pub obligations: Option<Vec<Obligation>>,
    /// The subprocessors.
    pub subprocessors: Vec<Subprocessor>,
    /// The entities of the publisher's group that may process; the publisher may be among them.
    pub affiliates: Option<Vec<Affiliate>>,
    /// The transfers within the group.
    pub intra_group: Option<IntraGroup>,
    /// The parties whose joining the changelog does not name, because they were there before it began or came in an entry that names nobody. When it is given, everybody else has been `added` by the changelog.
    pub baseline: Option<Vec<Id>>,
    /// The parties that left, as tombstones.
    pub former: Option<Vec<Tombstone>>,
    /// How the lists changed, newest entry first.
    pub changelog: Vec<Entry>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Disclosure {
    /// The document as JSON text: keys in the order of the schema, then those of
    /// the publisher's own.
    ///
    /// # Errors
    ///
    /// An object lacks keys of which at least one must be given.
    pub fn to_json(&self) -> Result<String, Invalid> {
        Ok(written(self)?.to_string())
    }
}

impl Read for Disclosure {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut schema_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut format_slot: Slot<Bounded<1i32, 1i32>> = Slot::Absent;
        let mut publisher_slot: Slot<Organization> = Slot::Absent;
        let mut agreement_slot: Slot<Agreement> = Slot::Absent;
        let mut language_slot: Slot<LanguageTag> = Slot::Absent;
        let mut translations_slot: Slot<Vec<LanguageTag>> = Slot::Absent;
        let mut updated_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut partial_slot: Slot<Text> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut authorization_slot: Slot<Authorization> = Slot::Absent;
        let mut notice_slot: Slot<Notice> = Slot::Absent;
        let mut products_slot: Slot<Vec<Product>> = Slot::Absent;
        let mut obligations_slot: Slot<Vec<Obligation>> = Slot::Absent;
        let mut subprocessors_slot: Slot<Vec<Subprocessor>> = Slot::Absent;
        let mut affiliates_slot: Slot<Vec<Affiliate>> = Slot::Absent;
        let mut intra_group_slot: Slot<IntraGroup> = Slot::Absent;
        let mut baseline_slot: Slot<Vec<Id>> = Slot::Absent;
        let mut former_slot: Slot<Vec<Tombstone>> = Slot::Absent;
        let mut changelog_slot: Slot<Vec<Entry>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "$schema" => schema_slot.fill(value, &at, issues),
                "format" => format_slot.fill(value, &at, issues),
                "publisher" => publisher_slot.fill(value, &at, issues),
                "agreement" => agreement_slot.fill(value, &at, issues),
                "language" => language_slot.fill(value, &at, issues),
                "translations" => translations_slot.fill(value, &at, issues),
                "updated" => updated_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                "partial" => partial_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "authorization" => authorization_slot.fill(value, &at, issues),
                "notice" => notice_slot.fill(value, &at, issues),
                "products" => products_slot.fill(value, &at, issues),
                "obligations" => obligations_slot.fill(value, &at, issues),
                "subprocessors" => subprocessors_slot.fill(value, &at, issues),
                "affiliates" => affiliates_slot.fill(value, &at, issues),
                "intraGroup" => intra_group_slot.fill(value, &at, issues),
                "baseline" => baseline_slot.fill(value, &at, issues),
                "former" => former_slot.fill(value, &at, issues),
                "changelog" => changelog_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let schema_slot = schema_slot.optional();
        let format_slot = format_slot.required("format", at, issues);
        let publisher_slot = publisher_slot.required("publisher", at, issues);
        let agreement_slot = agreement_slot.optional();
        let language_slot = language_slot.required("language", at, issues);
        let translations_slot = translations_slot.optional();
        let updated_slot = updated_slot.required("updated", at, issues);
        let text_slot = text_slot.optional();
        let partial_slot = partial_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let authorization_slot = authorization_slot.optional();
        let notice_slot = notice_slot.optional();
        let products_slot = products_slot.optional();
        let obligations_slot = obligations_slot.optional();
        let subprocessors_slot = subprocessors_slot
            .required("subprocessors", at, issues);
        let affiliates_slot = affiliates_slot.optional();
        let intra_group_slot = intra_group_slot.optional();
        let baseline_slot = baseline_slot.optional();
        let former_slot = former_slot.optional();
        let changelog_slot = changelog_slot.required("changelog", at, issues);
        if issues.len() > before {
            return None;
        }
        Some(Self {
            schema: schema_slot,
            format: format_slot?,
            publisher: publisher_slot?,
            agreement: agreement_slot,
            language: language_slot?,
            translations: translations_slot,
            updated: updated_slot?,
            text: text_slot,
            partial: partial_slot,
            regimes: regimes_slot,
            authorization: authorization_slot,
            notice: notice_slot,
            products: products_slot,
            obligations: obligations_slot,
            subprocessors: subprocessors_slot?,
            affiliates: affiliates_slot,
            intra_group: intra_group_slot,
            baseline: baseline_slot,
            former: former_slot,
            changelog: changelog_slot?,
            others: others.finish()?,
        })
    }
}

impl Write for Disclosure {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("$schema", self.schema.as_ref(), at, issues);
        object.add("format", &self.format, at, issues);
        object.add("publisher", &self.publisher, at, issues);
        object.add_if("agreement", self.agreement.as_ref(), at, issues);
        object.add("language", &self.language, at, issues);
        object.add_if("translations", self.translations.as_ref(), at, issues);
        object.add("updated", &self.updated, at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        object.add_if("partial", self.partial.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("authorization", self.authorization.as_ref(), at, issues);
        object.add_if("notice", self.notice.as_ref(), at, issues);
        object.add_if("products", self.products.as_ref(), at, issues);
        object.add_if("obligations", self.obligations.as_ref(), at, issues);
        object.add("subprocessors", &self.subprocessors, at, issues);
        object.add_if("affiliates", self.affiliates.as_ref(), at, issues);
        object.add_if("intraGroup", self.intra_group.as_ref(), at, issues);
        object.add_if("baseline", self.baseline.as_ref(), at, issues);
        object.add_if("former", self.former.as_ref(), at, issues);
        object.add("changelog", &self.changelog, at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An organization: a publisher, or a legal entity behind a party.
#[derive(Clone, Debug, PartialEq)]
pub struct Organization {
    /// The name that readers know.
    pub name: NonEmptyString,
    /// The name in the register of companies.
    pub legal_name: Option<NonEmptyString>,
    /// The country of establishment, which is not where processing happens.
    pub country: Option<Country>,
    /// The postal address, in one string.
    pub address: Option<NonEmptyString>,
    /// The website.
    pub website: Option<Url>,
    /// Whom to turn to.
    pub contact: Option<Contact>,
    /// Identifiers in public registers.
    pub identifiers: Option<Vec<Identifier>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Organization {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut legal_name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut country_slot: Slot<Country> = Slot::Absent;
        let mut address_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut website_slot: Slot<Url> = Slot::Absent;
        let mut contact_slot: Slot<Contact> = Slot::Absent;
        let mut identifiers_slot: Slot<Vec<Identifier>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "name" => name_slot.fill(value, &at, issues),
                "legalName" => legal_name_slot.fill(value, &at, issues),
                "country" => country_slot.fill(value, &at, issues),
                "address" => address_slot.fill(value, &at, issues),
                "website" => website_slot.fill(value, &at, issues),
                "contact" => contact_slot.fill(value, &at, issues),
                "identifiers" => identifiers_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let name_slot = name_slot.required("name", at, issues);
        let legal_name_slot = legal_name_slot.optional();
        let country_slot = country_slot.optional();
        let address_slot = address_slot.optional();
        let website_slot = website_slot.optional();
        let contact_slot = contact_slot.optional();
        let identifiers_slot = identifiers_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            name: name_slot?,
            legal_name: legal_name_slot,
            country: country_slot,
            address: address_slot,
            website: website_slot,
            contact: contact_slot,
            identifiers: identifiers_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Organization {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("name", &self.name, at, issues);
        object.add_if("legalName", self.legal_name.as_ref(), at, issues);
        object.add_if("country", self.country.as_ref(), at, issues);
        object.add_if("address", self.address.as_ref(), at, issues);
        object.add_if("website", self.website.as_ref(), at, issues);
        object.add_if("contact", self.contact.as_ref(), at, issues);
        object.add_if("identifiers", self.identifiers.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A country: an officially assigned ISO 3166-1 alpha-2 code.
///
/// For example: `"NL"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    /// Andorra
    Ad,
    /// United Arab Emirates
    Ae,
    /// Afghanistan
    Af,
    /// Antigua & Barbuda
    Ag,
    /// Anguilla
    Ai,
    /// Albania
    Al,
    /// Armenia
    Am,
    /// Angola
    Ao,
    /// Antarctica
    Aq,
    /// Argentina
    Ar,
    /// American Samoa
    As,
    /// Austria
    At,
    /// Australia
    Au,
    /// Aruba
    Aw,
    /// Åland Islands
    Ax,
    /// Azerbaijan
    Az,
    /// Bosnia & Herzegovina
    Ba,
    /// Barbados
    Bb,
    /// Bangladesh
    Bd,
    /// Belgium
    Be,
    /// Burkina Faso
    Bf,
    /// Bulgaria
    Bg,
    /// Bahrain
    Bh,
    /// Burundi
    Bi,
    /// Benin
    Bj,
    /// St. Barthélemy
    Bl,
    /// Bermuda
    Bm,
    /// Brunei
    Bn,
    /// Bolivia
    Bo,
    /// Caribbean Netherlands
    Bq,
    /// Brazil
    Br,
    /// Bahamas
    Bs,
    /// Bhutan
    Bt,
    /// Bouvet Island
    Bv,
    /// Botswana
    Bw,
    /// Belarus
    By,
    /// Belize
    Bz,
    /// Canada
    Ca,
    /// Cocos (Keeling) Islands
    Cc,
    /// Congo - Kinshasa
    Cd,
    /// Central African Republic
    Cf,
    /// Congo - Brazzaville
    Cg,
    /// Switzerland
    Ch,
    /// Côte d'Ivoire
    Ci,
    /// Cook Islands
    Ck,
    /// Chile
    Cl,
    /// Cameroon
    Cm,
    /// China
    Cn,
    /// Colombia
    Co,
    /// Costa Rica
    Cr,
    /// Cuba
    Cu,
    /// Cape Verde
    Cv,
    /// Curaçao
    Cw,
    /// Christmas Island
    Cx,
    /// Cyprus
    Cy,
    /// Czechia
    Cz,
    /// Germany
    De,
    /// Djibouti
    Dj,
    /// Denmark
    Dk,
    /// Dominica
    Dm,
    /// Dominican Republic
    Do,
    /// Algeria
    Dz,
    /// Ecuador
    Ec,
    /// Estonia
    Ee,
    /// Egypt
    Eg,
    /// Western Sahara
    Eh,
    /// Eritrea
    Er,
    /// Spain
    Es,
    /// Ethiopia
    Et,
    /// Finland
    Fi,
    /// Fiji
    Fj,
    /// Falkland Islands
    Fk,
    /// Micronesia
    Fm,
    /// Faroe Islands
    Fo,
    /// France
    Fr,
    /// Gabon
    Ga,
    /// United Kingdom
    Gb,
    /// Grenada
    Gd,
    /// Georgia
    Ge,
    /// French Guiana
    Gf,
    /// Guernsey
    Gg,
    /// Ghana
    Gh,
    /// Gibraltar
    Gi,
    /// Greenland
    Gl,
    /// Gambia
    Gm,
    /// Guinea
    Gn,
    /// Guadeloupe
    Gp,
    /// Equatorial Guinea
    Gq,
    /// Greece
    Gr,
    /// South Georgia & South Sandwich Islands
    Gs,
    /// Guatemala
    Gt,
    /// Guam
    Gu,
    /// Guinea-Bissau
    Gw,
    /// Guyana
    Gy,
    /// Hong Kong SAR China
    Hk,
    /// Heard & McDonald Islands
    Hm,
    /// Honduras
    Hn,
    /// Croatia
    Hr,
    /// Haiti
    Ht,
    /// Hungary
    Hu,
    /// Indonesia
    Id,
    /// Ireland
    Ie,
    /// Israel
    Il,
    /// Isle of Man
    Im,
    /// India
    In,
    /// British Indian Ocean Territory
    Io,
    /// Iraq
    Iq,
    /// Iran
    Ir,
    /// Iceland
    Is,
    /// Italy
    It,
    /// Jersey
    Je,
    /// Jamaica
    Jm,
    /// Jordan
    Jo,
    /// Japan
    Jp,
    /// Kenya
    Ke,
    /// Kyrgyzstan
    Kg,
    /// Cambodia
    Kh,
    /// Kiribati
    Ki,
    /// Comoros
    Km,
    /// St. Kitts & Nevis
    Kn,
    /// North Korea
    Kp,
    /// South Korea
    Kr,
    /// Kuwait
    Kw,
    /// Cayman Islands
    Ky,
    /// Kazakhstan
    Kz,
    /// Laos
    La,
    /// Lebanon
    Lb,
    /// St. Lucia
    Lc,
    /// Liechtenstein
    Li,
    /// Sri Lanka
    Lk,
    /// Liberia
    Lr,
    /// Lesotho
    Ls,
    /// Lithuania
    Lt,
    /// Luxembourg
    Lu,
    /// Latvia
    Lv,
    /// Libya
    Ly,
    /// Morocco
    Ma,
    /// Monaco
    Mc,
    /// Moldova
    Md,
    /// Montenegro
    Me,
    /// St. Martin
    Mf,
    /// Madagascar
    Mg,
    /// Marshall Islands
    Mh,
    /// North Macedonia
    Mk,
    /// Mali
    Ml,
    /// Myanmar (Burma)
    Mm,
    /// Mongolia
    Mn,
    /// Macao SAR China
    Mo,
    /// Northern Mariana Islands
    Mp,
    /// Martinique
    Mq,
    /// Mauritania
    Mr,
    /// Montserrat
    Ms,
    /// Malta
    Mt,
    /// Mauritius
    Mu,
    /// Maldives
    Mv,
    /// Malawi
    Mw,
    /// Mexico
    Mx,
    /// Malaysia
    My,
    /// Mozambique
    Mz,
    /// Namibia
    Na,
    /// New Caledonia
    Nc,
    /// Niger
    Ne,
    /// Norfolk Island
    Nf,
    /// Nigeria
    Ng,
    /// Nicaragua
    Ni,
    /// Netherlands
    Nl,
    /// Norway
    No,
    /// Nepal
    Np,
    /// Nauru
    Nr,
    /// Niue
    Nu,
    /// New Zealand
    Nz,
    /// Oman
    Om,
    /// Panama
    Pa,
    /// Peru
    Pe,
    /// French Polynesia
    Pf,
    /// Papua New Guinea
    Pg,
    /// Philippines
    Ph,
    /// Pakistan
    Pk,
    /// Poland
    Pl,
    /// St. Pierre & Miquelon
    Pm,
    /// Pitcairn Islands
    Pn,
    /// Puerto Rico
    Pr,
    /// Palestinian Territories
    Ps,
    /// Portugal
    Pt,
    /// Palau
    Pw,
    /// Paraguay
    Py,
    /// Qatar
    Qa,
    /// Réunion
    Re,
    /// Romania
    Ro,
    /// Serbia
    Rs,
    /// Russia
    Ru,
    /// Rwanda
    Rw,
    /// Saudi Arabia
    Sa,
    /// Solomon Islands
    Sb,
    /// Seychelles
    Sc,
    /// Sudan
    Sd,
    /// Sweden
    Se,
    /// Singapore
    Sg,
    /// St. Helena
    Sh,
    /// Slovenia
    Si,
    /// Svalbard & Jan Mayen
    Sj,
    /// Slovakia
    Sk,
    /// Sierra Leone
    Sl,
    /// San Marino
    Sm,
    /// Senegal
    Sn,
    /// Somalia
    So,
    /// Suriname
    Sr,
    /// South Sudan
    Ss,
    /// São Tomé & Príncipe
    St,
    /// El Salvador
    Sv,
    /// Sint Maarten
    Sx,
    /// Syria
    Sy,
    /// Eswatini
    Sz,
    /// Turks & Caicos Islands
    Tc,
    /// Chad
    Td,
    /// French Southern Territories
    Tf,
    /// Togo
    Tg,
    /// Thailand
    Th,
    /// Tajikistan
    Tj,
    /// Tokelau
    Tk,
    /// Timor-Leste
    Tl,
    /// Turkmenistan
    Tm,
    /// Tunisia
    Tn,
    /// Tonga
    To,
    /// Türkiye
    Tr,
    /// Trinidad & Tobago
    Tt,
    /// Tuvalu
    Tv,
    /// Taiwan
    Tw,
    /// Tanzania
    Tz,
    /// Ukraine
    Ua,
    /// Uganda
    Ug,
    /// U.S. Outlying Islands
    Um,
    /// United States
    Us,
    /// Uruguay
    Uy,
    /// Uzbekistan
    Uz,
    /// Vatican City
    Va,
    /// St. Vincent & Grenadines
    Vc,
    /// Venezuela
    Ve,
    /// British Virgin Islands
    Vg,
    /// U.S. Virgin Islands
    Vi,
    /// Vietnam
    Vn,
    /// Vanuatu
    Vu,
    /// Wallis & Futuna
    Wf,
    /// Samoa
    Ws,
    /// Yemen
    Ye,
    /// Mayotte
    Yt,
    /// South Africa
    Za,
    /// Zambia
    Zm,
    /// Zimbabwe
    Zw,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Country {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ad => "AD",
            Self::Ae => "AE",
            Self::Af => "AF",
            Self::Ag => "AG",
            Self::Ai => "AI",
            Self::Al => "AL",
            Self::Am => "AM",
            Self::Ao => "AO",
            Self::Aq => "AQ",
            Self::Ar => "AR",
            Self::As => "AS",
            Self::At => "AT",
            Self::Au => "AU",
            Self::Aw => "AW",
            Self::Ax => "AX",
            Self::Az => "AZ",
            Self::Ba => "BA",
            Self::Bb => "BB",
            Self::Bd => "BD",
            Self::Be => "BE",
            Self::Bf => "BF",
            Self::Bg => "BG",
            Self::Bh => "BH",
            Self::Bi => "BI",
            Self::Bj => "BJ",
            Self::Bl => "BL",
            Self::Bm => "BM",
            Self::Bn => "BN",
            Self::Bo => "BO",
            Self::Bq => "BQ",
            Self::Br => "BR",
            Self::Bs => "BS",
            Self::Bt => "BT",
            Self::Bv => "BV",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Bz => "BZ",
            Self::Ca => "CA",
            Self::Cc => "CC",
            Self::Cd => "CD",
            Self::Cf => "CF",
            Self::Cg => "CG",
            Self::Ch => "CH",
            Self::Ci => "CI",
            Self::Ck => "CK",
            Self::Cl => "CL",
            Self::Cm => "CM",
            Self::Cn => "CN",
            Self::Co => "CO",
            Self::Cr => "CR",
            Self::Cu => "CU",
            Self::Cv => "CV",
            Self::Cw => "CW",
            Self::Cx => "CX",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Dj => "DJ",
            Self::Dk => "DK",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Dz => "DZ",
            Self::Ec => "EC",
            Self::Ee => "EE",
            Self::Eg => "EG",
            Self::Eh => "EH",
            Self::Er => "ER",
            Self::Es => "ES",
            Self::Et => "ET",
            Self::Fi => "FI",
            Self::Fj => "FJ",
            Self::Fk => "FK",
            Self::Fm => "FM",
            Self::Fo => "FO",
            Self::Fr => "FR",
            Self::Ga => "GA",
            Self::Gb => "GB",
            Self::Gd => "GD",
            Self::Ge => "GE",
            Self::Gf => "GF",
            Self::Gg => "GG",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gl => "GL",
            Self::Gm => "GM",
            Self::Gn => "GN",
            Self::Gp => "GP",
            Self::Gq => "GQ",
            Self::Gr => "GR",
            Self::Gs => "GS",
            Self::Gt => "GT",
            Self::Gu => "GU",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Hk => "HK",
            Self::Hm => "HM",
            Self::Hn => "HN",
            Self::Hr => "HR",
            Self::Ht => "HT",
            Self::Hu => "HU",
            Self::Id => "ID",
            Self::Ie => "IE",
            Self::Il => "IL",
            Self::Im => "IM",
            Self::In => "IN",
            Self::Io => "IO",
            Self::Iq => "IQ",
            Self::Ir => "IR",
            Self::Is => "IS",
            Self::It => "IT",
            Self::Je => "JE",
            Self::Jm => "JM",
            Self::Jo => "JO",
            Self::Jp => "JP",
            Self::Ke => "KE",
            Self::Kg => "KG",
            Self::Kh => "KH",
            Self::Ki => "KI",
            Self::Km => "KM",
            Self::Kn => "KN",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Kw => "KW",
            Self::Ky => "KY",
            Self::Kz => "KZ",
            Self::La => "LA",
            Self::Lb => "LB",
            Self::Lc => "LC",
            Self::Li => "LI",
            Self::Lk => "LK",
            Self::Lr => "LR",
            Self::Ls => "LS",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Lv => "LV",
            Self::Ly => "LY",
            Self::Ma => "MA",
            Self::Mc => "MC",
            Self::Md => "MD",
            Self::Me => "ME",
            Self::Mf => "MF",
            Self::Mg => "MG",
            Self::Mh => "MH",
            Self::Mk => "MK",
            Self::Ml => "ML",
            Self::Mm => "MM",
            Self::Mn => "MN",
            Self::Mo => "MO",
            Self::Mp => "MP",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Mu => "MU",
            Self::Mv => "MV",
            Self::Mw => "MW",
            Self::Mx => "MX",
            Self::My => "MY",
            Self::Mz => "MZ",
            Self::Na => "NA",
            Self::Nc => "NC",
            Self::Ne => "NE",
            Self::Nf => "NF",
            Self::Ng => "NG",
            Self::Ni => "NI",
            Self::Nl => "NL",
            Self::No => "NO",
            Self::Np => "NP",
            Self::Nr => "NR",
            Self::Nu => "NU",
            Self::Nz => "NZ",
            Self::Om => "OM",
            Self::Pa => "PA",
            Self::Pe => "PE",
            Self::Pf => "PF",
            Self::Pg => "PG",
            Self::Ph => "PH",
            Self::Pk => "PK",
            Self::Pl => "PL",
            Self::Pm => "PM",
            Self::Pn => "PN",
            Self::Pr => "PR",
            Self::Ps => "PS",
            Self::Pt => "PT",
            Self::Pw => "PW",
            Self::Py => "PY",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Rs => "RS",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sa => "SA",
            Self::Sb => "SB",
            Self::Sc => "SC",
            Self::Sd => "SD",
            Self::Se => "SE",
            Self::Sg => "SG",
            Self::Sh => "SH",
            Self::Si => "SI",
            Self::Sj => "SJ",
            Self::Sk => "SK",
            Self::Sl => "SL",
            Self::Sm => "SM",
            Self::Sn => "SN",
            Self::So => "SO",
            Self::Sr => "SR",
            Self::Ss => "SS",
            Self::St => "ST",
            Self::Sv => "SV",
            Self::Sx => "SX",
            Self::Sy => "SY",
            Self::Sz => "SZ",
            Self::Tc => "TC",
            Self::Td => "TD",
            Self::Tf => "TF",
            Self::Tg => "TG",
            Self::Th => "TH",
            Self::Tj => "TJ",
            Self::Tk => "TK",
            Self::Tl => "TL",
            Self::Tm => "TM",
            Self::Tn => "TN",
            Self::To => "TO",
            Self::Tr => "TR",
            Self::Tt => "TT",
            Self::Tv => "TV",
            Self::Tw => "TW",
            Self::Tz => "TZ",
            Self::Ua => "UA",
            Self::Ug => "UG",
            Self::Um => "UM",
            Self::Us => "US",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Va => "VA",
            Self::Vc => "VC",
            Self::Ve => "VE",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Vn => "VN",
            Self::Vu => "VU",
            Self::Wf => "WF",
            Self::Ws => "WS",
            Self::Ye => "YE",
            Self::Yt => "YT",
            Self::Za => "ZA",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Country {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Country {
    fn from(text: &str) -> Self {
        match text {
            "AD" => Self::Ad,
            "AE" => Self::Ae,
            "AF" => Self::Af,
            "AG" => Self::Ag,
            "AI" => Self::Ai,
            "AL" => Self::Al,
            "AM" => Self::Am,
            "AO" => Self::Ao,
            "AQ" => Self::Aq,
            "AR" => Self::Ar,
            "AS" => Self::As,
            "AT" => Self::At,
            "AU" => Self::Au,
            "AW" => Self::Aw,
            "AX" => Self::Ax,
            "AZ" => Self::Az,
            "BA" => Self::Ba,
            "BB" => Self::Bb,
            "BD" => Self::Bd,
            "BE" => Self::Be,
            "BF" => Self::Bf,
            "BG" => Self::Bg,
            "BH" => Self::Bh,
            "BI" => Self::Bi,
            "BJ" => Self::Bj,
            "BL" => Self::Bl,
            "BM" => Self::Bm,
            "BN" => Self::Bn,
            "BO" => Self::Bo,
            "BQ" => Self::Bq,
            "BR" => Self::Br,
            "BS" => Self::Bs,
            "BT" => Self::Bt,
            "BV" => Self::Bv,
            "BW" => Self::Bw,
            "BY" => Self::By,
            "BZ" => Self::Bz,
            "CA" => Self::Ca,
            "CC" => Self::Cc,
            "CD" => Self::Cd,
            "CF" => Self::Cf,
            "CG" => Self::Cg,
            "CH" => Self::Ch,
            "CI" => Self::Ci,
            "CK" => Self::Ck,
            "CL" => Self::Cl,
            "CM" => Self::Cm,
            "CN" => Self::Cn,
            "CO" => Self::Co,
            "CR" => Self::Cr,
            "CU" => Self::Cu,
            "CV" => Self::Cv,
            "CW" => Self::Cw,
            "CX" => Self::Cx,
            "CY" => Self::Cy,
            "CZ" => Self::Cz,
            "DE" => Self::De,
            "DJ" => Self::Dj,
            "DK" => Self::Dk,
            "DM" => Self::Dm,
            "DO" => Self::Do,
            "DZ" => Self::Dz,
            "EC" => Self::Ec,
            "EE" => Self::Ee,
            "EG" => Self::Eg,
            "EH" => Self::Eh,
            "ER" => Self::Er,
            "ES" => Self::Es,
            "ET" => Self::Et,
            "FI" => Self::Fi,
            "FJ" => Self::Fj,
            "FK" => Self::Fk,
            "FM" => Self::Fm,
            "FO" => Self::Fo,
            "FR" => Self::Fr,
            "GA" => Self::Ga,
            "GB" => Self::Gb,
            "GD" => Self::Gd,
            "GE" => Self::Ge,
            "GF" => Self::Gf,
            "GG" => Self::Gg,
            "GH" => Self::Gh,
            "GI" => Self::Gi,
            "GL" => Self::Gl,
            "GM" => Self::Gm,
            "GN" => Self::Gn,
            "GP" => Self::Gp,
            "GQ" => Self::Gq,
            "GR" => Self::Gr,
            "GS" => Self::Gs,
            "GT" => Self::Gt,
            "GU" => Self::Gu,
            "GW" => Self::Gw,
            "GY" => Self::Gy,
            "HK" => Self::Hk,
            "HM" => Self::Hm,
            "HN" => Self::Hn,
            "HR" => Self::Hr,
            "HT" => Self::Ht,
            "HU" => Self::Hu,
            "ID" => Self::Id,
            "IE" => Self::Ie,
            "IL" => Self::Il,
            "IM" => Self::Im,
            "IN" => Self::In,
            "IO" => Self::Io,
            "IQ" => Self::Iq,
            "IR" => Self::Ir,
            "IS" => Self::Is,
            "IT" => Self::It,
            "JE" => Self::Je,
            "JM" => Self::Jm,
            "JO" => Self::Jo,
            "JP" => Self::Jp,
            "KE" => Self::Ke,
            "KG" => Self::Kg,
            "KH" => Self::Kh,
            "KI" => Self::Ki,
            "KM" => Self::Km,
            "KN" => Self::Kn,
            "KP" => Self::Kp,
            "KR" => Self::Kr,
            "KW" => Self::Kw,
            "KY" => Self::Ky,
            "KZ" => Self::Kz,
            "LA" => Self::La,
            "LB" => Self::Lb,
            "LC" => Self::Lc,
            "LI" => Self::Li,
            "LK" => Self::Lk,
            "LR" => Self::Lr,
            "LS" => Self::Ls,
            "LT" => Self::Lt,
            "LU" => Self::Lu,
            "LV" => Self::Lv,
            "LY" => Self::Ly,
            "MA" => Self::Ma,
            "MC" => Self::Mc,
            "MD" => Self::Md,
            "ME" => Self::Me,
            "MF" => Self::Mf,
            "MG" => Self::Mg,
            "MH" => Self::Mh,
            "MK" => Self::Mk,
            "ML" => Self::Ml,
            "MM" => Self::Mm,
            "MN" => Self::Mn,
            "MO" => Self::Mo,
            "MP" => Self::Mp,
            "MQ" => Self::Mq,
            "MR" => Self::Mr,
            "MS" => Self::Ms,
            "MT" => Self::Mt,
            "MU" => Self::Mu,
            "MV" => Self::Mv,
            "MW" => Self::Mw,
            "MX" => Self::Mx,
            "MY" => Self::My,
            "MZ" => Self::Mz,
            "NA" => Self::Na,
            "NC" => Self::Nc,
            "NE" => Self::Ne,
            "NF" => Self::Nf,
            "NG" => Self::Ng,
            "NI" => Self::Ni,
            "NL" => Self::Nl,
            "NO" => Self::No,
            "NP" => Self::Np,
            "NR" => Self::Nr,
            "NU" => Self::Nu,
            "NZ" => Self::Nz,
            "OM" => Self::Om,
            "PA" => Self::Pa,
            "PE" => Self::Pe,
            "PF" => Self::Pf,
            "PG" => Self::Pg,
            "PH" => Self::Ph,
            "PK" => Self::Pk,
            "PL" => Self::Pl,
            "PM" => Self::Pm,
            "PN" => Self::Pn,
            "PR" => Self::Pr,
            "PS" => Self::Ps,
            "PT" => Self::Pt,
            "PW" => Self::Pw,
            "PY" => Self::Py,
            "QA" => Self::Qa,
            "RE" => Self::Re,
            "RO" => Self::Ro,
            "RS" => Self::Rs,
            "RU" => Self::Ru,
            "RW" => Self::Rw,
            "SA" => Self::Sa,
            "SB" => Self::Sb,
            "SC" => Self::Sc,
            "SD" => Self::Sd,
            "SE" => Self::Se,
            "SG" => Self::Sg,
            "SH" => Self::Sh,
            "SI" => Self::Si,
            "SJ" => Self::Sj,
            "SK" => Self::Sk,
            "SL" => Self::Sl,
            "SM" => Self::Sm,
            "SN" => Self::Sn,
            "SO" => Self::So,
            "SR" => Self::Sr,
            "SS" => Self::Ss,
            "ST" => Self::St,
            "SV" => Self::Sv,
            "SX" => Self::Sx,
            "SY" => Self::Sy,
            "SZ" => Self::Sz,
            "TC" => Self::Tc,
            "TD" => Self::Td,
            "TF" => Self::Tf,
            "TG" => Self::Tg,
            "TH" => Self::Th,
            "TJ" => Self::Tj,
            "TK" => Self::Tk,
            "TL" => Self::Tl,
            "TM" => Self::Tm,
            "TN" => Self::Tn,
            "TO" => Self::To,
            "TR" => Self::Tr,
            "TT" => Self::Tt,
            "TV" => Self::Tv,
            "TW" => Self::Tw,
            "TZ" => Self::Tz,
            "UA" => Self::Ua,
            "UG" => Self::Ug,
            "UM" => Self::Um,
            "US" => Self::Us,
            "UY" => Self::Uy,
            "UZ" => Self::Uz,
            "VA" => Self::Va,
            "VC" => Self::Vc,
            "VE" => Self::Ve,
            "VG" => Self::Vg,
            "VI" => Self::Vi,
            "VN" => Self::Vn,
            "VU" => Self::Vu,
            "WF" => Self::Wf,
            "WS" => Self::Ws,
            "YE" => Self::Ye,
            "YT" => Self::Yt,
            "ZA" => Self::Za,
            "ZM" => Self::Zm,
            "ZW" => Self::Zw,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Country {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Country {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Whom to turn to: at least one of a name, an e-mail address and a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The name of a person or an office.
    pub name: Option<NonEmptyString>,
    /// The e-mail address.
    pub email: Option<Email>,
    /// A page with a form or further addresses.
    pub url: Option<Url>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Contact {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut email_slot: Slot<Email> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "name" => name_slot.fill(value, &at, issues),
                "email" => email_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let name_slot = name_slot.optional();
        let email_slot = email_slot.optional();
        let url_slot = url_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            name: name_slot,
            email: email_slot,
            url: url_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Contact {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("name", self.name.as_ref(), at, issues);
        object.add_if("email", self.email.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// An identifier of a legal entity in a public register.
#[derive(Clone, Debug, PartialEq)]
pub enum Identifier {
    /// A legal entity identifier (ISO 17442).
    Lei(IdentifierLei),
    /// A number in a country's register of companies.
    CompanyNumber(IdentifierCompanyNumber),
    /// An identifier of another scheme.
    Other(IdentifierOther),
    /// A form that the schema does not name.
    Unknown(Json),
}

impl Read for Identifier {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::Object(members) => {
                let value = tag(&members, "scheme", at, issues)?.to_owned();
                match value.as_str() {
                    "lei" => {
                        <IdentifierLei>::read(Raw::Object(members), at, issues)
                            .map(Self::Lei)
                    }
                    "company-number" => {
                        <IdentifierCompanyNumber>::read(Raw::Object(members), at, issues)
                            .map(Self::CompanyNumber)
                    }
                    "other" => {
                        <IdentifierOther>::read(Raw::Object(members), at, issues)
                            .map(Self::Other)
                    }
                    _ => Json::read(Raw::Object(members), at, issues).map(Self::Unknown),
                }
            }
            other => {
                issues.wrong_kind(at, "an object", &other);
                None
            }
        }
    }
}

impl Write for Identifier {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Lei(value) => value.write(at, issues),
            Self::CompanyNumber(value) => value.write(at, issues),
            Self::Other(value) => value.write(at, issues),
            Self::Unknown(json) => json.clone(),
        }
    }
}

/// A legal entity identifier (ISO 17442).
#[derive(Clone, Debug, PartialEq)]
pub struct IdentifierLei {
    /// The identifier.
    pub value: Lei,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for IdentifierLei {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut scheme_slot: Slot<String> = Slot::Absent;
        let mut value_slot: Slot<Lei> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "scheme" => scheme_slot.fill(value, &at, issues),
                "value" => value_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        scheme_slot.literal("scheme", "lei", at, issues);
        let value_slot = value_slot.required("value", at, issues);
        if issues.len() > before {
            return None;
        }
        Some(Self {
            value: value_slot?,
            others: others.finish()?,
        })
    }
}

impl Write for IdentifierLei {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("scheme", Json::String("lei".to_owned()));
        object.add("value", &self.value, at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A number in a country's register of companies.
#[derive(Clone, Debug, PartialEq)]
pub struct IdentifierCompanyNumber {
    /// The country of the register.
    pub country: Country,
    /// The number, as the register writes it.
    pub value: NonEmptyString,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for IdentifierCompanyNumber {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut scheme_slot: Slot<String> = Slot::Absent;
        let mut country_slot: Slot<Country> = Slot::Absent;
        let mut value_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "scheme" => scheme_slot.fill(value, &at, issues),
                "country" => country_slot.fill(value, &at, issues),
                "value" => value_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        scheme_slot.literal("scheme", "company-number", at, issues);
        let country_slot = country_slot.required("country", at, issues);
        let value_slot = value_slot.required("value", at, issues);
        if issues.len() > before {
            return None;
        }
        Some(Self {
            country: country_slot?,
            value: value_slot?,
            others: others.finish()?,
        })
    }
}

impl Write for IdentifierCompanyNumber {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("scheme", Json::String("company-number".to_owned()));
        object.add("country", &self.country, at, issues);
        object.add("value", &self.value, at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An identifier of another scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct IdentifierOther {
    /// The name of the scheme.
    pub name: NonEmptyString,
    /// The identifier.
    pub value: NonEmptyString,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for IdentifierOther {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut scheme_slot: Slot<String> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut value_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "scheme" => scheme_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "value" => value_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        scheme_slot.literal("scheme", "other", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let value_slot = value_slot.required("value", at, issues);
        if issues.len() > before {
            return None;
        }
        Some(Self {
            name: name_slot?,
            value: value_slot?,
            others: others.finish()?,
        })
    }
}

impl Write for IdentifierOther {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("scheme", Json::String("other".to_owned()));
        object.add("name", &self.name, at, issues);
        object.add("value", &self.value, at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The contract that a disclosure belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Its title.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Agreement {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut title_slot: Slot<Text> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "title" => title_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let title_slot = title_slot.optional();
        let url_slot = url_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            title: title_slot,
            url: url_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Agreement {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("title", self.title.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Prose: a string in the document's authoritative language, or one string for each language. Line breaks are allowed, Markdown and HTML are not.
///
/// For example: `"Sends e-mail."`, `{"en":"Sends e-mail.","nl":"Verstuurt e-mail."}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// A string that is not empty.
    NonEmptyString(NonEmptyString),
    /// One string for each language, by language tag.
    Translations(Translations),
}

impl Read for Text {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => {
                NonEmptyString::read(raw, at, issues).map(Self::NonEmptyString)
            }
            raw @ Raw::Object(_) => {
                <Translations>::read(raw, at, issues).map(Self::Translations)
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Text {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::NonEmptyString(value) => value.write(at, issues),
            Self::Translations(value) => value.write(at, issues),
        }
    }
}

/// One string for each language, by language tag.
#[derive(Clone, Debug, PartialEq)]
pub struct Translations(pub Map<LanguageTag, NonEmptyString>);
impl Read for Translations {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        read_map(raw, 1usize, at, issues).map(Self)
    }
}

impl Write for Translations {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        issues.at_least(at, 1usize, self.0.len());
        Json::Object(write_map(&self.0, at, issues))
    }
}

/// A data-protection regime that transfer statements are made for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Regime {
    /// The General Data Protection Regulation, in the whole European Economic Area.
    Eu,
    /// The UK GDPR and the Data Protection Act 2018.
    Uk,
    /// The Swiss Federal Act on Data Protection.
    Ch,
    /// The Brazilian general data protection law (LGPD).
    Br,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Regime {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::Br => "br",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Regime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Regime {
    fn from(text: &str) -> Self {
        match text {
            "eu" => Self::Eu,
            "uk" => Self::Uk,
            "ch" => Self::Ch,
            "br" => Self::Br,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Regime {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Regime {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Authorization {
    /// In general: the customer is told of changes and may object.
    General,
    /// One by one, before each begins.
    Specific,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Authorization {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "general",
            Self::Specific => "specific",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Authorization {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Authorization {
    fn from(text: &str) -> Self {
        match text {
            "general" => Self::General,
            "specific" => Self::Specific,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Authorization {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Authorization {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// How changes of the lists are announced.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// How many days in advance.
    pub days: Option<Bounded<0i32, 3650i32>>,
    /// By which ways.
    pub channels: Option<Vec<Channel>>,
    /// How a customer can object.
    pub objection: Option<Objection>,
    /// What else the publisher promises.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Notice {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut days_slot: Slot<Bounded<0i32, 3650i32>> = Slot::Absent;
        let mut channels_slot: Slot<Vec<Channel>> = Slot::Absent;
        let mut objection_slot: Slot<Objection> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "days" => days_slot.fill(value, &at, issues),
                "channels" => channels_slot.fill(value, &at, issues),
                "objection" => objection_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let days_slot = days_slot.optional();
        let channels_slot = channels_slot.optional();
        let objection_slot = objection_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            days: days_slot,
            channels: channels_slot,
            objection: objection_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Notice {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("days", self.days.as_ref(), at, issues);
        object.add_if("channels", self.channels.as_ref(), at, issues);
        object.add_if("objection", self.objection.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A way by which changes are announced.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// What kind of way it is.
    pub kind: ChannelKind,
    /// Where to subscribe or read.
    pub url: Option<Url>,
    /// The address to write to.
    pub email: Option<Email>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Channel {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut kind_slot: Slot<ChannelKind> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut email_slot: Slot<Email> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "kind" => kind_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "email" => email_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let kind_slot = kind_slot.required("kind", at, issues);
        let url_slot = url_slot.optional();
        let email_slot = email_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            kind: kind_slot?,
            url: url_slot,
            email: email_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Channel {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("kind", &self.kind, at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("email", self.email.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A kind of way by which changes are announced.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChannelKind {
    /// E-mail to those who asked for it.
    Email,
    /// A feed to read by machine.
    Feed,
    /// A form by which to subscribe.
    Form,
    /// A message in the product.
    InApp,
    /// A message to the owner of the customer's account.
    AccountOwner,
    /// A page to look at.
    WebPage,
    /// A code that the schema does not name.
    Unknown(String),
}

impl ChannelKind {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Feed => "feed",
            Self::Form => "form",
            Self::InApp => "in-app",
            Self::AccountOwner => "account-owner",
            Self::WebPage => "web-page",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for ChannelKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ChannelKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ChannelKind {
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "feed" => Self::Feed,
            "form" => Self::Form,
            "in-app" => Self::InApp,
            "account-owner" => Self::AccountOwner,
            "web-page" => Self::WebPage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for ChannelKind {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for ChannelKind {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// How a customer can object to a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Objection {
    /// Within how many days of the announcement.
    pub days: Option<Bounded<0i32, 3650i32>>,
    /// To whom.
    pub contact: Option<Contact>,
    /// How, and what follows.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Objection {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut days_slot: Slot<Bounded<0i32, 3650i32>> = Slot::Absent;
        let mut contact_slot: Slot<Contact> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "days" => days_slot.fill(value, &at, issues),
                "contact" => contact_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let days_slot = days_slot.optional();
        let contact_slot = contact_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            days: days_slot,
            contact: contact_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Objection {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("days", self.days.as_ref(), at, issues);
        object.add_if("contact", self.contact.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A product that the list distinguishes.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// The stable id by which subprocessors name it.
    pub id: Id,
    /// The name that customers know.
    pub name: NonEmptyString,
    /// Its page.
    pub url: Option<Url>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Product {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut id_slot: Slot<Id> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "id" => id_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let id_slot = id_slot.required("id", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let url_slot = url_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            id: id_slot?,
            name: name_slot?,
            url: url_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Product {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("id", &self.id, at, issues);
        object.add("name", &self.name, at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Something that the publisher requires of every subprocessor (GDPR Art. 28(4)).
#[derive(Clone, Debug, PartialEq)]
pub struct Obligation {
    /// What kind of obligation it is.
    pub kind: ObligationKind,
    /// What it demands.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Obligation {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut kind_slot: Slot<ObligationKind> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "kind" => kind_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let kind_slot = kind_slot.required("kind", at, issues);
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            kind: kind_slot?,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Obligation {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("kind", &self.kind, at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A kind of obligation, after GDPR Art. 28(3).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObligationKind {
    /// To process only on documented instructions.
    DocumentedInstructions,
    /// To let only persons bound to confidentiality process.
    Confidentiality,
    /// To take measures of security.
    Security,
    /// To report breaches of security.
    BreachNotification,
    /// To assist with requests of data subjects, controllers and authorities.
    Assistance,
    /// To engage others only under the same obligations.
    OnwardEngagement,
    /// To allow audits and show what is needed for them.
    Audit,
    /// To delete or return the data at the end.
    Deletion,
    /// Something else, which the text says.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl ObligationKind {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DocumentedInstructions => "documented-instructions",
            Self::Confidentiality => "confidentiality",
            Self::Security => "security",
            Self::BreachNotification => "breach-notification",
            Self::Assistance => "assistance",
            Self::OnwardEngagement => "onward-engagement",
            Self::Audit => "audit",
            Self::Deletion => "deletion",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for ObligationKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ObligationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ObligationKind {
    fn from(text: &str) -> Self {
        match text {
            "documented-instructions" => Self::DocumentedInstructions,
            "confidentiality" => Self::Confidentiality,
            "security" => Self::Security,
            "breach-notification" => Self::BreachNotification,
            "assistance" => Self::Assistance,
            "onward-engagement" => Self::OnwardEngagement,
            "audit" => Self::Audit,
            "deletion" => Self::Deletion,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for ObligationKind {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for ObligationKind {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A subprocessor: somebody who processes the personal data of the publisher's customers.
///
/// A party that does different things for different products, places or data has one element for each, told apart by `id`; legal name and identifiers tie them together.
#[derive(Clone, Debug, PartialEq)]
pub struct Subprocessor {
    /// The stable id, unique among all parties, tombstones and products. It never changes, and a party that returns takes it up again.
    pub id: Id,
    /// The name that readers know.
    pub name: NonEmptyString,
    /// Other names that readers may know.
    pub aliases: Option<Vec<NonEmptyString>>,
    /// The name in the register of companies.
    pub legal_name: Option<NonEmptyString>,
    /// The country of establishment, which is not where processing happens.
    pub country: Option<Country>,
    /// The postal address, in one string.
    pub address: Option<NonEmptyString>,
    /// Whom to turn to.
    pub contact: Option<Contact>,
    /// The website.
    pub website: Option<Url>,
    /// Identifiers in public registers.
    pub identifiers: Option<Vec<Identifier>>,
    /// The legal entities, when several stand behind the party.
    pub entities: Option<Vec<Organization>>,
    /// The ids of the products that it serves. Absent means all.
    pub products: Option<Vec<Id>>,
    /// What it does.
    pub purposes: Vec<Purpose>,
    /// Which data it gets.
    pub data: Option<Vec<Data>>,
    /// Whom the data are about.
    pub subjects: Option<Vec<Subject>>,
    /// When it processes at all. Absent means always.
    pub condition: Option<Condition>,
    /// Where the data are stored, processed or accessed from.
    pub locations: AtLeast<1usize, Location>,
    /// The instruments that cover transfers to those locations.
    pub transfers: Option<Vec<Transfer>>,
    /// What else protects the data.
    pub safeguards: Option<Vec<Safeguard>>,
    /// Whether the data may be used to train models.
    pub training: Option<Training>,
    /// How long it keeps the data.
    pub retention: Option<Text>,
    /// When it began processing.
    pub since: Option<PartialDate>,
    /// Its own list of subprocessors: the next link of the chain.
    pub own_list: Option<Url>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Subprocessor {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut id_slot: Slot<Id> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut aliases_slot: Slot<Vec<NonEmptyString>> = Slot::Absent;
        let mut legal_name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut country_slot: Slot<Country> = Slot::Absent;
        let mut address_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut contact_slot: Slot<Contact> = Slot::Absent;
        let mut website_slot: Slot<Url> = Slot::Absent;
        let mut identifiers_slot: Slot<Vec<Identifier>> = Slot::Absent;
        let mut entities_slot: Slot<Vec<Organization>> = Slot::Absent;
        let mut products_slot: Slot<Vec<Id>> = Slot::Absent;
        let mut purposes_slot: Slot<Vec<Purpose>> = Slot::Absent;
        let mut data_slot: Slot<Vec<Data>> = Slot::Absent;
        let mut subjects_slot: Slot<Vec<Subject>> = Slot::Absent;
        let mut condition_slot: Slot<Condition> = Slot::Absent;
        let mut locations_slot: Slot<AtLeast<1usize, Location>> = Slot::Absent;
        let mut transfers_slot: Slot<Vec<Transfer>> = Slot::Absent;
        let mut safeguards_slot: Slot<Vec<Safeguard>> = Slot::Absent;
        let mut training_slot: Slot<Training> = Slot::Absent;
        let mut retention_slot: Slot<Text> = Slot::Absent;
        let mut since_slot: Slot<PartialDate> = Slot::Absent;
        let mut own_list_slot: Slot<Url> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "id" => id_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "aliases" => aliases_slot.fill(value, &at, issues),
                "legalName" => legal_name_slot.fill(value, &at, issues),
                "country" => country_slot.fill(value, &at, issues),
                "address" => address_slot.fill(value, &at, issues),
                "contact" => contact_slot.fill(value, &at, issues),
                "website" => website_slot.fill(value, &at, issues),
                "identifiers" => identifiers_slot.fill(value, &at, issues),
                "entities" => entities_slot.fill(value, &at, issues),
                "products" => products_slot.fill(value, &at, issues),
                "purposes" => purposes_slot.fill(value, &at, issues),
                "data" => data_slot.fill(value, &at, issues),
                "subjects" => subjects_slot.fill(value, &at, issues),
                "condition" => condition_slot.fill(value, &at, issues),
                "locations" => locations_slot.fill(value, &at, issues),
                "transfers" => transfers_slot.fill(value, &at, issues),
                "safeguards" => safeguards_slot.fill(value, &at, issues),
                "training" => training_slot.fill(value, &at, issues),
                "retention" => retention_slot.fill(value, &at, issues),
                "since" => since_slot.fill(value, &at, issues),
                "ownList" => own_list_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let id_slot = id_slot.required("id", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let aliases_slot = aliases_slot.optional();
        let legal_name_slot = legal_name_slot.optional();
        let country_slot = country_slot.optional();
        let address_slot = address_slot.optional();
        let contact_slot = contact_slot.optional();
        let website_slot = website_slot.optional();
        let identifiers_slot = identifiers_slot.optional();
        let entities_slot = entities_slot.optional();
        let products_slot = products_slot.optional();
        let purposes_slot = purposes_slot.required("purposes", at, issues);
        let data_slot = data_slot.optional();
        let subjects_slot = subjects_slot.optional();
        let condition_slot = condition_slot.optional();
        let locations_slot = locations_slot.required("locations", at, issues);
        let transfers_slot = transfers_slot.optional();
        let safeguards_slot = safeguards_slot.optional();
        let training_slot = training_slot.optional();
        let retention_slot = retention_slot.optional();
        let since_slot = since_slot.optional();
        let own_list_slot = own_list_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            id: id_slot?,
            name: name_slot?,
            aliases: aliases_slot,
            legal_name: legal_name_slot,
            country: country_slot,
            address: address_slot,
            contact: contact_slot,
            website: website_slot,
            identifiers: identifiers_slot,
            entities: entities_slot,
            products: products_slot,
            purposes: purposes_slot?,
            data: data_slot,
            subjects: subjects_slot,
            condition: condition_slot,
            locations: locations_slot?,
            transfers: transfers_slot,
            safeguards: safeguards_slot,
            training: training_slot,
            retention: retention_slot,
            since: since_slot,
            own_list: own_list_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Subprocessor {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("id", &self.id, at, issues);
        object.add("name", &self.name, at, issues);
        object.add_if("aliases", self.aliases.as_ref(), at, issues);
        object.add_if("legalName", self.legal_name.as_ref(), at, issues);
        object.add_if("country", self.country.as_ref(), at, issues);
        object.add_if("address", self.address.as_ref(), at, issues);
        object.add_if("contact", self.contact.as_ref(), at, issues);
        object.add_if("website", self.website.as_ref(), at, issues);
        object.add_if("identifiers", self.identifiers.as_ref(), at, issues);
        object.add_if("entities", self.entities.as_ref(), at, issues);
        object.add_if("products", self.products.as_ref(), at, issues);
        object.add("purposes", &self.purposes, at, issues);
        object.add_if("data", self.data.as_ref(), at, issues);
        object.add_if("subjects", self.subjects.as_ref(), at, issues);
        object.add_if("condition", self.condition.as_ref(), at, issues);
        object.add("locations", &self.locations, at, issues);
        object.add_if("transfers", self.transfers.as_ref(), at, issues);
        object.add_if("safeguards", self.safeguards.as_ref(), at, issues);
        object.add_if("training", self.training.as_ref(), at, issues);
        object.add_if("retention", self.retention.as_ref(), at, issues);
        object.add_if("since", self.since.as_ref(), at, issues);
        object.add_if("ownList", self.own_list.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A purpose: what a subprocessor does. A code alone is written as a string.
///
/// For example: `"hosting"`, `{"category":"ai","text":"Summarises meetings."}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// What a subprocessor does.
    Category(PurposeCategory),
    /// A purpose: what a subprocessor does. A code alone is written as a string.
    Object(PurposeObject),
}

impl Read for Purpose {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => {
                PurposeCategory::read(raw, at, issues).map(Self::Category)
            }
            raw @ Raw::Object(_) => {
                <PurposeObject>::read(raw, at, issues).map(Self::Object)
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Purpose {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Category(value) => value.write(at, issues),
            Self::Object(value) => value.write(at, issues),
        }
    }
}

/// What a subprocessor does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PurposeCategory {
    /// Runs the servers or platform that the product runs on.
    Hosting,
    /// Stores files or objects.
    Storage,
    /// Runs a database.
    Database,
    /// Delivers content from places near its users.
    ContentDelivery,
    /// Resolves domain names.
    Dns,
    /// Protects against attacks and abuse. (Same as: dpv:EnforceSecurity.)
    Security,
    /// Signs users in or verifies who they are. (Same as: dpv:IdentityVerification.)
    Identity,
    /// Collects and keeps choices about consent.
    Consent,
    /// Watches whether systems work: logs, errors, performance.
    Monitoring,
    /// Measures how the product is used. (Same as: dpv:ServiceUsageAnalytics.)
    Analytics,
    /// Carries calls, meetings or messages between people. (Same as: dpv:CommunicationManagement.)
    Communication,
    /// Sends e-mail.
    Email,
    /// Sends notifications to devices.
    Notifications,
    /// Helps to answer requests for support. (Same as: dpv:CustomerCare.)
    CustomerSupport,
    /// Lets the publisher's staff work together on customers' data.
    Collaboration,
    /// Processes payments. (Same as: dpv:PaymentManagement.)
    Payments,
    /// Issues invoices and manages subscriptions.
    Billing,
    /// Runs models of machine learning on the data.
    Ai,
    /// Indexes and searches content. (Same as: dpv:SearchFunctionalities.)
    Search,
    /// Transfers files between people.
    FileTransfer,
    /// Collects feedback and answers to surveys.
    Feedback,
    /// Handles requests of data subjects. (Same as: dpv:RightsFulfillment.)
    PrivacyRequests,
    /// Checks the quality of support and service.
    QualityAssurance,
    /// Screens against lists that law requires to check.
    ComplianceScreening,
    /// Trains people in using the product.
    Training,
    /// Develops or tests software with access to data.
    Development,
    /// Advises customers or sets the product up for them.
    ProfessionalServices,
    /// The source does not say what it does.
    Unstated,
    /// Something else, which the text says.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl PurposeCategory {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hosting => "hosting",
            Self::Storage => "storage",
            Self::Database => "database",
            Self::ContentDelivery => "content-delivery",
            Self::Dns => "dns",
            Self::Security => "security",
            Self::Identity => "identity",
            Self::Consent => "consent",
            Self::Monitoring => "monitoring",
            Self::Analytics => "analytics",
            Self::Communication => "communication",
            Self::Email => "email",
            Self::Notifications => "notifications",
            Self::CustomerSupport => "customer-support",
            Self::Collaboration => "collaboration",
            Self::Payments => "payments",
            Self::Billing => "billing",
            Self::Ai => "ai",
            Self::Search => "search",
            Self::FileTransfer => "file-transfer",
            Self::Feedback => "feedback",
            Self::PrivacyRequests => "privacy-requests",
            Self::QualityAssurance => "quality-assurance",
            Self::ComplianceScreening => "compliance-screening",
            Self::Training => "training",
            Self::Development => "development",
            Self::ProfessionalServices => "professional-services",
            Self::Unstated => "unstated",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for PurposeCategory {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PurposeCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PurposeCategory {
    fn from(text: &str) -> Self {
        match text {
            "hosting" => Self::Hosting,
            "storage" => Self::Storage,
            "database" => Self::Database,
            "content-delivery" => Self::ContentDelivery,
            "dns" => Self::Dns,
            "security" => Self::Security,
            "identity" => Self::Identity,
            "consent" => Self::Consent,
            "monitoring" => Self::Monitoring,
            "analytics" => Self::Analytics,
            "communication" => Self::Communication,
            "email" => Self::Email,
            "notifications" => Self::Notifications,
            "customer-support" => Self::CustomerSupport,
            "collaboration" => Self::Collaboration,
            "payments" => Self::Payments,
            "billing" => Self::Billing,
            "ai" => Self::Ai,
            "search" => Self::Search,
            "file-transfer" => Self::FileTransfer,
            "feedback" => Self::Feedback,
            "privacy-requests" => Self::PrivacyRequests,
            "quality-assurance" => Self::QualityAssurance,
            "compliance-screening" => Self::ComplianceScreening,
            "training" => Self::Training,
            "development" => Self::Development,
            "professional-services" => Self::ProfessionalServices,
            "unstated" => Self::Unstated,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for PurposeCategory {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for PurposeCategory {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A purpose: what a subprocessor does. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq)]
pub struct PurposeObject {
    /// The kind of purpose.
    pub category: PurposeCategory,
    /// What it does more exactly.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for PurposeObject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut category_slot: Slot<PurposeCategory> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "category" => category_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let category_slot = category_slot.required("category", at, issues);
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            category: category_slot?,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for PurposeObject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("category", &self.category, at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A category of data that a subprocessor gets. A code alone is written as a string.
///
/// For example: `"contact"`, `{"category":"content","special":true}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Which data a subprocessor gets.
    Category(DataCategory),
    /// A category of data that a subprocessor gets. A code alone is written as a string.
    Object(DataObject),
}

impl Read for Data {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => {
                DataCategory::read(raw, at, issues).map(Self::Category)
            }
            raw @ Raw::Object(_) => <DataObject>::read(raw, at, issues).map(Self::Object),
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Data {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Category(value) => value.write(at, issues),
            Self::Object(value) => value.write(at, issues),
        }
    }
}

/// Which data a subprocessor gets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataCategory {
    /// Who somebody is: name, photo, date of birth, identifiers. (Same as: pd:Identifying.)
    Identity,
    /// How to reach somebody: e-mail address, telephone number, postal address. (Same as: pd:Contact, fides:user.contact.)
    Contact,
    /// An account: its type, settings, membership. (Same as: fides:user.account.)
    Account,
    /// What somebody signs in with. (Same as: pd:Authenticating, fides:user.authorization.credentials.)
    Credentials,
    /// What customers put into the product. (Same as: fides:user.content.)
    Content,
    /// Live audio, video and screens as they pass through.
    Realtime,
    /// Who called whom, when and how long. (Same as: pd:CallLog.)
    Calls,
    /// Messages and their attachments. (Same as: pd:Communication.)
    Messages,
    /// Recordings of meetings and calls.
    Recordings,
    /// Transcripts of meetings, calls and chats.
    Transcripts,
    /// Files that customers upload.
    Files,
    /// Source code.
    SourceCode,
    /// How somebody uses the product. (Same as: pd:ServiceConsumptionBehavior.)
    Usage,
    /// Logs of systems.
    Logs,
    /// Devices: type, settings, identifiers. (Same as: pd:DeviceBased, fides:user.device.)
    Device,
    /// Network addresses and connections.
    Network,
    /// Where somebody is. (Same as: pd:Location, fides:user.location.)
    Location,
    /// Means of payment: cards, bank accounts. (Same as: pd:FinancialAccount, fides:user.payment.)
    Payment,
    /// What was bought, when and for how much. (Same as: pd:Purchase, fides:user.behavior.purchase_history.)
    Transactions,
    /// Requests for support, with what is attached to them.
    Support,
    /// Requests of data subjects, and the reports about them.
    Requests,
    /// Preferences, such as choices about cookies. (Same as: pd:Preference.)
    Preferences,
    /// Meetings and events: topic, id, date and time.
    Schedule,
    /// Employment: employer, role, work records. (Same as: pd:EmploymentHistory.)
    Employment,
    /// Feedback, reviews and answers to surveys.
    SurveyResponses,
    /// Something else, which the text says.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl DataCategory {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Account => "account",
            Self::Credentials => "credentials",
            Self::Content => "content",
            Self::Realtime => "realtime",
            Self::Calls => "calls",
            Self::Messages => "messages",
            Self::Recordings => "recordings",
            Self::Transcripts => "transcripts",
            Self::Files => "files",
            Self::SourceCode => "source-code",
            Self::Usage => "usage",
            Self::Logs => "logs",
            Self::Device => "device",
            Self::Network => "network",
            Self::Location => "location",
            Self::Payment => "payment",
            Self::Transactions => "transactions",
            Self::Support => "support",
            Self::Requests => "requests",
            Self::Preferences => "preferences",
            Self::Schedule => "schedule",
            Self::Employment => "employment",
            Self::SurveyResponses => "survey-responses",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for DataCategory {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for DataCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for DataCategory {
    fn from(text: &str) -> Self {
        match text {
            "identity" => Self::Identity,
            "contact" => Self::Contact,
            "account" => Self::Account,
            "credentials" => Self::Credentials,
            "content" => Self::Content,
            "realtime" => Self::Realtime,
            "calls" => Self::Calls,
            "messages" => Self::Messages,
            "recordings" => Self::Recordings,
            "transcripts" => Self::Transcripts,
            "files" => Self::Files,
            "source-code" => Self::SourceCode,
            "usage" => Self::Usage,
            "logs" => Self::Logs,
            "device" => Self::Device,
            "network" => Self::Network,
            "location" => Self::Location,
            "payment" => Self::Payment,
            "transactions" => Self::Transactions,
            "support" => Self::Support,
            "requests" => Self::Requests,
            "preferences" => Self::Preferences,
            "schedule" => Self::Schedule,
            "employment" => Self::Employment,
            "survey-responses" => Self::SurveyResponses,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for DataCategory {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for DataCategory {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A condition: when something is processed, or where.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Whether somebody must switch it on, or may switch it off.
    pub choice: Option<Choice>,
    /// Who chooses. Opt-in by the publisher means approved and not yet used.
    pub by: Option<Actor>,
    /// The areas of the customers that it applies to.
    pub regions: Option<Vec<Area>>,
    /// The condition in words.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Condition {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut choice_slot: Slot<Choice> = Slot::Absent;
        let mut by_slot: Slot<Actor> = Slot::Absent;
        let mut regions_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "choice" => choice_slot.fill(value, &at, issues),
                "by" => by_slot.fill(value, &at, issues),
                "regions" => regions_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let choice_slot = choice_slot.optional();
        let by_slot = by_slot.optional();
        let regions_slot = regions_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            choice: choice_slot,
            by: by_slot,
            regions: regions_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Condition {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("choice", self.choice.as_ref(), at, issues);
        object.add_if("by", self.by.as_ref(), at, issues);
        object.add_if("regions", self.regions.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Whether somebody must switch something on, or may switch it off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Nothing happens until somebody switches it on.
    OptIn,
    /// It happens until somebody switches it off.
    OptOut,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Choice {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OptIn => "opt-in",
            Self::OptOut => "opt-out",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Choice {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Choice {
    fn from(text: &str) -> Self {
        match text {
            "opt-in" => Self::OptIn,
            "opt-out" => Self::OptOut,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Choice {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Choice {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Who chooses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// An administrator of the customer.
    Administrator,
    /// The customer, whoever acts for it.
    Customer,
    /// The person who uses the product.
    EndUser,
    /// The publisher.
    Publisher,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Actor {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Administrator => "administrator",
            Self::Customer => "customer",
            Self::EndUser => "end-user",
            Self::Publisher => "publisher",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Actor {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Actor {
    fn from(text: &str) -> Self {
        match text {
            "administrator" => Self::Administrator,
            "customer" => Self::Customer,
            "end-user" => Self::EndUser,
            "publisher" => Self::Publisher,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Actor {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Actor {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a statement that takes the place of an area.
///
/// For example: `"NL"`, `"EEA"`, `"worldwide"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// Andorra
    Ad,
    /// United Arab Emirates
    Ae,
    /// Afghanistan
    Af,
    /// Antigua & Barbuda
    Ag,
    /// Anguilla
    Ai,
    /// Albania
    Al,
    /// Armenia
    Am,
    /// Angola
    Ao,
    /// Antarctica
    Aq,
    /// Argentina
    Ar,
    /// American Samoa
    As,
    /// Austria
    At,
    /// Australia
    Au,
    /// Aruba
    Aw,
    /// Åland Islands
    Ax,
    /// Azerbaijan
    Az,
    /// Bosnia & Herzegovina
    Ba,
    /// Barbados
    Bb,
    /// Bangladesh
    Bd,
    /// Belgium
    Be,
    /// Burkina Faso
    Bf,
    /// Bulgaria
    Bg,
    /// Bahrain
    Bh,
    /// Burundi
    Bi,
    /// Benin
    Bj,
    /// St. Barthélemy
    Bl,
    /// Bermuda
    Bm,
    /// Brunei
    Bn,
    /// Bolivia
    Bo,
    /// Caribbean Netherlands
    Bq,
    /// Brazil
    Br,
    /// Bahamas
    Bs,
    /// Bhutan
    Bt,
    /// Bouvet Island
    Bv,
    /// Botswana
    Bw,
    /// Belarus
    By,
    /// Belize
    Bz,
    /// Canada
    Ca,
    /// Cocos (Keeling) Islands
    Cc,
    /// Congo - Kinshasa
    Cd,
    /// Central African Republic
    Cf,
    /// Congo - Brazzaville
    Cg,
    /// Switzerland
    Ch,
    /// Côte d'Ivoire
    Ci,
    /// Cook Islands
    Ck,
    /// Chile
    Cl,
    /// Cameroon
    Cm,
    /// China
    Cn,
    /// Colombia
    Co,
    /// Costa Rica
    Cr,
    /// Cuba
    Cu,
    /// Cape Verde
    Cv,
    /// Curaçao
    Cw,
    /// Christmas Island
    Cx,
    /// Cyprus
    Cy,
    /// Czechia
    Cz,
    /// Germany
    De,
    /// Djibouti
    Dj,
    /// Denmark
    Dk,
    /// Dominica
    Dm,
    /// Dominican Republic
    Do,
    /// Algeria
    Dz,
    /// Ecuador
    Ec,
    /// Estonia
    Ee,
    /// Egypt
    Eg,
    /// Western Sahara
    Eh,
    /// Eritrea
    Er,
    /// Spain
    Es,
    /// Ethiopia
    Et,
    /// Finland
    Fi,
    /// Fiji
    Fj,
    /// Falkland Islands
    Fk,
    /// Micronesia
    Fm,
    /// Faroe Islands
    Fo,
    /// France
    Fr,
    /// Gabon
    Ga,
    /// United Kingdom
    Gb,
    /// Grenada
    Gd,
    /// Georgia
    Ge,
    /// French Guiana
    Gf,
    /// Guernsey
    Gg,
    /// Ghana
    Gh,
    /// Gibraltar
    Gi,
    /// Greenland
    Gl,
    /// Gambia
    Gm,
    /// Guinea
    Gn,
    /// Guadeloupe
    Gp,
    /// Equatorial Guinea
    Gq,
    /// Greece
    Gr,
    /// South Georgia & South Sandwich Islands
    Gs,
    /// Guatemala
    Gt,
    /// Guam
    Gu,
    /// Guinea-Bissau
    Gw,
    /// Guyana
    Gy,
    /// Hong Kong SAR China
    Hk,
    /// Heard & McDonald Islands
    Hm,
    /// Honduras
    Hn,
    /// Croatia
    Hr,
    /// Haiti
    Ht,
    /// Hungary
    Hu,
    /// Indonesia
    Id,
    /// Ireland
    Ie,
    /// Israel
    Il,
    /// Isle of Man
    Im,
    /// India
    In,
    /// British Indian Ocean Territory
    Io,
    /// Iraq
    Iq,
    /// Iran
    Ir,
    /// Iceland
    Is,
    /// Italy
    It,
    /// Jersey
    Je,
    /// Jamaica
    Jm,
    /// Jordan
    Jo,
    /// Japan
    Jp,
    /// Kenya
    Ke,
    /// Kyrgyzstan
    Kg,
    /// Cambodia
    Kh,
    /// Kiribati
    Ki,
    /// Comoros
    Km,
    /// St. Kitts & Nevis
    Kn,
    /// North Korea
    Kp,
    /// South Korea
    Kr,
    /// Kuwait
    Kw,
    /// Cayman Islands
    Ky,
    /// Kazakhstan
    Kz,
    /// Laos
    La,
    /// Lebanon
    Lb,
    /// St. Lucia
    Lc,
    /// Liechtenstein
    Li,
    /// Sri Lanka
    Lk,
    /// Liberia
    Lr,
    /// Lesotho
    Ls,
    /// Lithuania
    Lt,
    /// Luxembourg
    Lu,
    /// Latvia
    Lv,
    /// Libya
    Ly,
    /// Morocco
    Ma,
    /// Monaco
    Mc,
    /// Moldova
    Md,
    /// Montenegro
    Me,
    /// St. Martin
    Mf,
    /// Madagascar
    Mg,
    /// Marshall Islands
    Mh,
    /// North Macedonia
    Mk,
    /// Mali
    Ml,
    /// Myanmar (Burma)
    Mm,
    /// Mongolia
    Mn,
    /// Macao SAR China
    Mo,
    /// Northern Mariana Islands
    Mp,
    /// Martinique
    Mq,
    /// Mauritania
    Mr,
    /// Montserrat
    Ms,
    /// Malta
    Mt,
    /// Mauritius
    Mu,
    /// Maldives
    Mv,
    /// Malawi
    Mw,
    /// Mexico
    Mx,
    /// Malaysia
    My,
    /// Mozambique
    Mz,
    /// Namibia
    Na,
    /// New Caledonia
    Nc,
    /// Niger
    Ne,
    /// Norfolk Island
    Nf,
    /// Nigeria
    Ng,
    /// Nicaragua
    Ni,
    /// Netherlands
    Nl,
    /// Norway
    No,
    /// Nepal
    Np,
    /// Nauru
    Nr,
    /// Niue
    Nu,
    /// New Zealand
    Nz,
    /// Oman
    Om,
    /// Panama
    Pa,
    /// Peru
    Pe,
    /// French Polynesia
    Pf,
    /// Papua New Guinea
    Pg,
    /// Philippines
    Ph,
    /// Pakistan
    Pk,
    /// Poland
    Pl,
    /// St. Pierre & Miquelon
    Pm,
    /// Pitcairn Islands
    Pn,
    /// Puerto Rico
    Pr,
    /// Palestinian Territories
    Ps,
    /// Portugal
    Pt,
    /// Palau
    Pw,
    /// Paraguay
    Py,
    /// Qatar
    Qa,
    /// Réunion
    Re,
    /// Romania
    Ro,
    /// Serbia
    Rs,
    /// Russia
    Ru,
    /// Rwanda
    Rw,
    /// Saudi Arabia
    Sa,
    /// Solomon Islands
    Sb,
    /// Seychelles
    Sc,
    /// Sudan
    Sd,
    /// Sweden
    Se,
    /// Singapore
    Sg,
    /// St. Helena
    Sh,
    /// Slovenia
    Si,
    /// Svalbard & Jan Mayen
    Sj,
    /// Slovakia
    Sk,
    /// Sierra Leone
    Sl,
    /// San Marino
    Sm,
    /// Senegal
    Sn,
    /// Somalia
    So,
    /// Suriname
    Sr,
    /// South Sudan
    Ss,
    /// São Tomé & Príncipe
    St,
    /// El Salvador
    Sv,
    /// Sint Maarten
    Sx,
    /// Syria
    Sy,
    /// Eswatini
    Sz,
    /// Turks & Caicos Islands
    Tc,
    /// Chad
    Td,
    /// French Southern Territories
    Tf,
    /// Togo
    Tg,
    /// Thailand
    Th,
    /// Tajikistan
    Tj,
    /// Tokelau
    Tk,
    /// Timor-Leste
    Tl,
    /// Turkmenistan
    Tm,
    /// Tunisia
    Tn,
    /// Tonga
    To,
    /// Türkiye
    Tr,
    /// Trinidad & Tobago
    Tt,
    /// Tuvalu
    Tv,
    /// Taiwan
    Tw,
    /// Tanzania
    Tz,
    /// Ukraine
    Ua,
    /// Uganda
    Ug,
    /// U.S. Outlying Islands
    Um,
    /// United States
    Us,
    /// Uruguay
    Uy,
    /// Uzbekistan
    Uz,
    /// Vatican City
    Va,
    /// St. Vincent & Grenadines
    Vc,
    /// Venezuela
    Ve,
    /// British Virgin Islands
    Vg,
    /// U.S. Virgin Islands
    Vi,
    /// Vietnam
    Vn,
    /// Vanuatu
    Vu,
    /// Wallis & Futuna
    Wf,
    /// Samoa
    Ws,
    /// Yemen
    Ye,
    /// Mayotte
    Yt,
    /// South Africa
    Za,
    /// Zambia
    Zm,
    /// Zimbabwe
    Zw,
    /// The European Union: its member states.
    Eu,
    /// The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
    Eea,
    /// Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).
    Europe,
    /// North America (UN M49 021, and MX).
    NorthAmerica,
    /// Latin America and the Caribbean (UN M49 419).
    LatinAmerica,
    /// Asia (UN M49 142).
    Asia,
    /// Asia and Oceania (UN M49 142 and 009).
    AsiaPacific,
    /// Oceania (UN M49 009).
    Oceania,
    /// The Middle East (UN M49 145, and EG and IR).
    MiddleEast,
    /// Africa (UN M49 002).
    Africa,
    /// Anywhere in the world.
    Worldwide,
    /// The customer picks the region.
    CustomerChosen,
    /// The source does not say where.
    Unstated,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Area {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ad => "AD",
            Self::Ae => "AE",
            Self::Af => "AF",
            Self::Ag => "AG",
            Self::Ai => "AI",
            Self::Al => "AL",
            Self::Am => "AM",
            Self::Ao => "AO",
            Self::Aq => "AQ",
            Self::Ar => "AR",
            Self::As => "AS",
            Self::At => "AT",
            Self::Au => "AU",
            Self::Aw => "AW",
            Self::Ax => "AX",
            Self::Az => "AZ",
            Self::Ba => "BA",
            Self::Bb => "BB",
            Self::Bd => "BD",
            Self::Be => "BE",
            Self::Bf => "BF",
            Self::Bg => "BG",
            Self::Bh => "BH",
            Self::Bi => "BI",
            Self::Bj => "BJ",
            Self::Bl => "BL",
            Self::Bm => "BM",
            Self::Bn => "BN",
            Self::Bo => "BO",
            Self::Bq => "BQ",
            Self::Br => "BR",
            Self::Bs => "BS",
            Self::Bt => "BT",
            Self::Bv => "BV",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Bz => "BZ",
            Self::Ca => "CA",
            Self::Cc => "CC",
            Self::Cd => "CD",
            Self::Cf => "CF",
            Self::Cg => "CG",
            Self::Ch => "CH",
            Self::Ci => "CI",
            Self::Ck => "CK",
            Self::Cl => "CL",
            Self::Cm => "CM",
            Self::Cn => "CN",
            Self::Co => "CO",
            Self::Cr => "CR",
            Self::Cu => "CU",
            Self::Cv => "CV",
            Self::Cw => "CW",
            Self::Cx => "CX",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Dj => "DJ",
            Self::Dk => "DK",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Dz => "DZ",
            Self::Ec => "EC",
            Self::Ee => "EE",
            Self::Eg => "EG",
            Self::Eh => "EH",
            Self::Er => "ER",
            Self::Es => "ES",
            Self::Et => "ET",
            Self::Fi => "FI",
            Self::Fj => "FJ",
            Self::Fk => "FK",
            Self::Fm => "FM",
            Self::Fo => "FO",
            Self::Fr => "FR",
            Self::Ga => "GA",
            Self::Gb => "GB",
            Self::Gd => "GD",
            Self::Ge => "GE",
            Self::Gf => "GF",
            Self::Gg => "GG",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gl => "GL",
            Self::Gm => "GM",
            Self::Gn => "GN",
            Self::Gp => "GP",
            Self::Gq => "GQ",
            Self::Gr => "GR",
            Self::Gs => "GS",
            Self::Gt => "GT",
            Self::Gu => "GU",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Hk => "HK",
            Self::Hm => "HM",
            Self::Hn => "HN",
            Self::Hr => "HR",
            Self::Ht => "HT",
            Self::Hu => "HU",
            Self::Id => "ID",
            Self::Ie => "IE",
            Self::Il => "IL",
            Self::Im => "IM",
            Self::In => "IN",
            Self::Io => "IO",
            Self::Iq => "IQ",
            Self::Ir => "IR",
            Self::Is => "IS",
            Self::It => "IT",
            Self::Je => "JE",
            Self::Jm => "JM",
            Self::Jo => "JO",
            Self::Jp => "JP",
            Self::Ke => "KE",
            Self::Kg => "KG",
            Self::Kh => "KH",
            Self::Ki => "KI",
            Self::Km => "KM",
            Self::Kn => "KN",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Kw => "KW",
            Self::Ky => "KY",
            Self::Kz => "KZ",
            Self::La => "LA",
            Self::Lb => "LB",
            Self::Lc => "LC",
            Self::Li => "LI",
            Self::Lk => "LK",
            Self::Lr => "LR",
            Self::Ls => "LS",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Lv => "LV",
            Self::Ly => "LY",
            Self::Ma => "MA",
            Self::Mc => "MC",
            Self::Md => "MD",
            Self::Me => "ME",
            Self::Mf => "MF",
            Self::Mg => "MG",
            Self::Mh => "MH",
            Self::Mk => "MK",
            Self::Ml => "ML",
            Self::Mm => "MM",
            Self::Mn => "MN",
            Self::Mo => "MO",
            Self::Mp => "MP",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Mu => "MU",
            Self::Mv => "MV",
            Self::Mw => "MW",
            Self::Mx => "MX",
            Self::My => "MY",
            Self::Mz => "MZ",
            Self::Na => "NA",
            Self::Nc => "NC",
            Self::Ne => "NE",
            Self::Nf => "NF",
            Self::Ng => "NG",
            Self::Ni => "NI",
            Self::Nl => "NL",
            Self::No => "NO",
            Self::Np => "NP",
            Self::Nr => "NR",
            Self::Nu => "NU",
            Self::Nz => "NZ",
            Self::Om => "OM",
            Self::Pa => "PA",
            Self::Pe => "PE",
            Self::Pf => "PF",
            Self::Pg => "PG",
            Self::Ph => "PH",
            Self::Pk => "PK",
            Self::Pl => "PL",
            Self::Pm => "PM",
            Self::Pn => "PN",
            Self::Pr => "PR",
            Self::Ps => "PS",
            Self::Pt => "PT",
            Self::Pw => "PW",
            Self::Py => "PY",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Rs => "RS",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sa => "SA",
            Self::Sb => "SB",
            Self::Sc => "SC",
            Self::Sd => "SD",
            Self::Se => "SE",
            Self::Sg => "SG",
            Self::Sh => "SH",
            Self::Si => "SI",
            Self::Sj => "SJ",
            Self::Sk => "SK",
            Self::Sl => "SL",
            Self::Sm => "SM",
            Self::Sn => "SN",
            Self::So => "SO",
            Self::Sr => "SR",
            Self::Ss => "SS",
            Self::St => "ST",
            Self::Sv => "SV",
            Self::Sx => "SX",
            Self::Sy => "SY",
            Self::Sz => "SZ",
            Self::Tc => "TC",
            Self::Td => "TD",
            Self::Tf => "TF",
            Self::Tg => "TG",
            Self::Th => "TH",
            Self::Tj => "TJ",
            Self::Tk => "TK",
            Self::Tl => "TL",
            Self::Tm => "TM",
            Self::Tn => "TN",
            Self::To => "TO",
            Self::Tr => "TR",
            Self::Tt => "TT",
            Self::Tv => "TV",
            Self::Tw => "TW",
            Self::Tz => "TZ",
            Self::Ua => "UA",
            Self::Ug => "UG",
            Self::Um => "UM",
            Self::Us => "US",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Va => "VA",
            Self::Vc => "VC",
            Self::Ve => "VE",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Vn => "VN",
            Self::Vu => "VU",
            Self::Wf => "WF",
            Self::Ws => "WS",
            Self::Ye => "YE",
            Self::Yt => "YT",
            Self::Za => "ZA",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
            Self::Eu => "EU",
            Self::Eea => "EEA",
            Self::Europe => "europe",
            Self::NorthAmerica => "north-america",
            Self::LatinAmerica => "latin-america",
            Self::Asia => "asia",
            Self::AsiaPacific => "asia-pacific",
            Self::Oceania => "oceania",
            Self::MiddleEast => "middle-east",
            Self::Africa => "africa",
            Self::Worldwide => "worldwide",
            Self::CustomerChosen => "customer-chosen",
            Self::Unstated => "unstated",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Area {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Area {
    fn from(text: &str) -> Self {
        match text {
            "AD" => Self::Ad,
            "AE" => Self::Ae,
            "AF" => Self::Af,
            "AG" => Self::Ag,
            "AI" => Self::Ai,
            "AL" => Self::Al,
            "AM" => Self::Am,
            "AO" => Self::Ao,
            "AQ" => Self::Aq,
            "AR" => Self::Ar,
            "AS" => Self::As,
            "AT" => Self::At,
            "AU" => Self::Au,
            "AW" => Self::Aw,
            "AX" => Self::Ax,
            "AZ" => Self::Az,
            "BA" => Self::Ba,
            "BB" => Self::Bb,
            "BD" => Self::Bd,
            "BE" => Self::Be,
            "BF" => Self::Bf,
            "BG" => Self::Bg,
            "BH" => Self::Bh,
            "BI" => Self::Bi,
            "BJ" => Self::Bj,
            "BL" => Self::Bl,
            "BM" => Self::Bm,
            "BN" => Self::Bn,
            "BO" => Self::Bo,
            "BQ" => Self::Bq,
            "BR" => Self::Br,
            "BS" => Self::Bs,
            "BT" => Self::Bt,
            "BV" => Self::Bv,
            "BW" => Self::Bw,
            "BY" => Self::By,
            "BZ" => Self::Bz,
            "CA" => Self::Ca,
            "CC" => Self::Cc,
            "CD" => Self::Cd,
            "CF" => Self::Cf,
            "CG" => Self::Cg,
            "CH" => Self::Ch,
            "CI" => Self::Ci,
            "CK" => Self::Ck,
            "CL" => Self::Cl,
            "CM" => Self::Cm,
            "CN" => Self::Cn,
            "CO" => Self::Co,
            "CR" => Self::Cr,
            "CU" => Self::Cu,
            "CV" => Self::Cv,
            "CW" => Self::Cw,
            "CX" => Self::Cx,
            "CY" => Self::Cy,
            "CZ" => Self::Cz,
            "DE" => Self::De,
            "DJ" => Self::Dj,
            "DK" => Self::Dk,
            "DM" => Self::Dm,
            "DO" => Self::Do,
            "DZ" => Self::Dz,
            "EC" => Self::Ec,
            "EE" => Self::Ee,
            "EG" => Self::Eg,
            "EH" => Self::Eh,
            "ER" => Self::Er,
            "ES" => Self::Es,
            "ET" => Self::Et,
            "FI" => Self::Fi,
            "FJ" => Self::Fj,
            "FK" => Self::Fk,
            "FM" => Self::Fm,
            "FO" => Self::Fo,
            "FR" => Self::Fr,
            "GA" => Self::Ga,
            "GB" => Self::Gb,
            "GD" => Self::Gd,
            "GE" => Self::Ge,
            "GF" => Self::Gf,
            "GG" => Self::Gg,
            "GH" => Self::Gh,
            "GI" => Self::Gi,
            "GL" => Self::Gl,
            "GM" => Self::Gm,
            "GN" => Self::Gn,
            "GP" => Self::Gp,
            "GQ" => Self::Gq,
            "GR" => Self::Gr,
            "GS" => Self::Gs,
            "GT" => Self::Gt,
            "GU" => Self::Gu,
            "GW" => Self::Gw,
            "GY" => Self::Gy,
            "HK" => Self::Hk,
            "HM" => Self::Hm,
            "HN" => Self::Hn,
            "HR" => Self::Hr,
            "HT" => Self::Ht,
            "HU" => Self::Hu,
            "ID" => Self::Id,
            "IE" => Self::Ie,
            "IL" => Self::Il,
            "IM" => Self::Im,
            "IN" => Self::In,
            "IO" => Self::Io,
            "IQ" => Self::Iq,
            "IR" => Self::Ir,
            "IS" => Self::Is,
            "IT" => Self::It,
            "JE" => Self::Je,
            "JM" => Self::Jm,
            "JO" => Self::Jo,
            "JP" => Self::Jp,
            "KE" => Self::Ke,
            "KG" => Self::Kg,
            "KH" => Self::Kh,
            "KI" => Self::Ki,
            "KM" => Self::Km,
            "KN" => Self::Kn,
            "KP" => Self::Kp,
            "KR" => Self::Kr,
            "KW" => Self::Kw,
            "KY" => Self::Ky,
            "KZ" => Self::Kz,
            "LA" => Self::La,
            "LB" => Self::Lb,
            "LC" => Self::Lc,
            "LI" => Self::Li,
            "LK" => Self::Lk,
            "LR" => Self::Lr,
            "LS" => Self::Ls,
            "LT" => Self::Lt,
            "LU" => Self::Lu,
            "LV" => Self::Lv,
            "LY" => Self::Ly,
            "MA" => Self::Ma,
            "MC" => Self::Mc,
            "MD" => Self::Md,
            "ME" => Self::Me,
            "MF" => Self::Mf,
            "MG" => Self::Mg,
            "MH" => Self::Mh,
            "MK" => Self::Mk,
            "ML" => Self::Ml,
            "MM" => Self::Mm,
            "MN" => Self::Mn,
            "MO" => Self::Mo,
            "MP" => Self::Mp,
            "MQ" => Self::Mq,
            "MR" => Self::Mr,
            "MS" => Self::Ms,
            "MT" => Self::Mt,
            "MU" => Self::Mu,
            "MV" => Self::Mv,
            "MW" => Self::Mw,
            "MX" => Self::Mx,
            "MY" => Self::My,
            "MZ" => Self::Mz,
            "NA" => Self::Na,
            "NC" => Self::Nc,
            "NE" => Self::Ne,
            "NF" => Self::Nf,
            "NG" => Self::Ng,
            "NI" => Self::Ni,
            "NL" => Self::Nl,
            "NO" => Self::No,
            "NP" => Self::Np,
            "NR" => Self::Nr,
            "NU" => Self::Nu,
            "NZ" => Self::Nz,
            "OM" => Self::Om,
            "PA" => Self::Pa,
            "PE" => Self::Pe,
            "PF" => Self::Pf,
            "PG" => Self::Pg,
            "PH" => Self::Ph,
            "PK" => Self::Pk,
            "PL" => Self::Pl,
            "PM" => Self::Pm,
            "PN" => Self::Pn,
            "PR" => Self::Pr,
            "PS" => Self::Ps,
            "PT" => Self::Pt,
            "PW" => Self::Pw,
            "PY" => Self::Py,
            "QA" => Self::Qa,
            "RE" => Self::Re,
            "RO" => Self::Ro,
            "RS" => Self::Rs,
            "RU" => Self::Ru,
            "RW" => Self::Rw,
            "SA" => Self::Sa,
            "SB" => Self::Sb,
            "SC" => Self::Sc,
            "SD" => Self::Sd,
            "SE" => Self::Se,
            "SG" => Self::Sg,
            "SH" => Self::Sh,
            "SI" => Self::Si,
            "SJ" => Self::Sj,
            "SK" => Self::Sk,
            "SL" => Self::Sl,
            "SM" => Self::Sm,
            "SN" => Self::Sn,
            "SO" => Self::So,
            "SR" => Self::Sr,
            "SS" => Self::Ss,
            "ST" => Self::St,
            "SV" => Self::Sv,
            "SX" => Self::Sx,
            "SY" => Self::Sy,
            "SZ" => Self::Sz,
            "TC" => Self::Tc,
            "TD" => Self::Td,
            "TF" => Self::Tf,
            "TG" => Self::Tg,
            "TH" => Self::Th,
            "TJ" => Self::Tj,
            "TK" => Self::Tk,
            "TL" => Self::Tl,
            "TM" => Self::Tm,
            "TN" => Self::Tn,
            "TO" => Self::To,
            "TR" => Self::Tr,
            "TT" => Self::Tt,
            "TV" => Self::Tv,
            "TW" => Self::Tw,
            "TZ" => Self::Tz,
            "UA" => Self::Ua,
            "UG" => Self::Ug,
            "UM" => Self::Um,
            "US" => Self::Us,
            "UY" => Self::Uy,
            "UZ" => Self::Uz,
            "VA" => Self::Va,
            "VC" => Self::Vc,
            "VE" => Self::Ve,
            "VG" => Self::Vg,
            "VI" => Self::Vi,
            "VN" => Self::Vn,
            "VU" => Self::Vu,
            "WF" => Self::Wf,
            "WS" => Self::Ws,
            "YE" => Self::Ye,
            "YT" => Self::Yt,
            "ZA" => Self::Za,
            "ZM" => Self::Zm,
            "ZW" => Self::Zw,
            "EU" => Self::Eu,
            "EEA" => Self::Eea,
            "europe" => Self::Europe,
            "north-america" => Self::NorthAmerica,
            "latin-america" => Self::LatinAmerica,
            "asia" => Self::Asia,
            "asia-pacific" => Self::AsiaPacific,
            "oceania" => Self::Oceania,
            "middle-east" => Self::MiddleEast,
            "africa" => Self::Africa,
            "worldwide" => Self::Worldwide,
            "customer-chosen" => Self::CustomerChosen,
            "unstated" => Self::Unstated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Area {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Area {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A category of data that a subprocessor gets. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq)]
pub struct DataObject {
    /// The category.
    pub category: DataCategory,
    /// Which data more exactly.
    pub text: Option<Text>,
    /// Whether special categories of data are among them (GDPR Art. 9).
    pub special: Option<bool>,
    /// When it gets them. Absent means always when it processes.
    pub condition: Option<Condition>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for DataObject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut category_slot: Slot<DataCategory> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut special_slot: Slot<bool> = Slot::Absent;
        let mut condition_slot: Slot<Condition> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "category" => category_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                "special" => special_slot.fill(value, &at, issues),
                "condition" => condition_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let category_slot = category_slot.required("category", at, issues);
        let text_slot = text_slot.optional();
        let special_slot = special_slot.optional();
        let condition_slot = condition_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            category: category_slot?,
            text: text_slot,
            special: special_slot,
            condition: condition_slot,
            others: others.finish()?,
        })
    }
}

impl Write for DataObject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("category", &self.category, at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        object.add_if("special", self.special.as_ref(), at, issues);
        object.add_if("condition", self.condition.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A category of data subjects. A code alone is written as a string.
///
/// For example: `"end-users"`, `{"category":"invitees","text":"Guests of a webinar."}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// Whom the data are about.
    Category(SubjectCategory),
    /// A category of data subjects. A code alone is written as a string.
    Object(SubjectObject),
}

impl Read for Subject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => {
                SubjectCategory::read(raw, at, issues).map(Self::Category)
            }
            raw @ Raw::Object(_) => {
                <SubjectObject>::read(raw, at, issues).map(Self::Object)
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Subject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Category(value) => value.write(at, issues),
            Self::Object(value) => value.write(at, issues),
        }
    }
}

/// Whom the data are about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubjectCategory {
    /// Customers and the persons who act for them. (Same as: dpv:Customer.)
    Customers,
    /// Persons who administer a customer's account.
    Administrators,
    /// Persons who use the product. (Same as: dpv:User.)
    EndUsers,
    /// Persons whom a user invites or writes to.
    Invitees,
    /// Visitors of a website. (Same as: dpv:Visitor.)
    WebsiteVisitors,
    /// Employees and contractors. (Same as: dpv:Employee.)
    Employees,
    /// Persons who may become customers.
    Prospects,
    /// Patients. (Same as: dpv:Patient.)
    Patients,
    /// Pupils and students. (Same as: dpv:Student.)
    Students,
    /// Children. (Same as: dpv:Child.)
    Children,
    /// Somebody else, whom the text names.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl SubjectCategory {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customers => "customers",
            Self::Administrators => "administrators",
            Self::EndUsers => "end-users",
            Self::Invitees => "invitees",
            Self::WebsiteVisitors => "website-visitors",
            Self::Employees => "employees",
            Self::Prospects => "prospects",
            Self::Patients => "patients",
            Self::Students => "students",
            Self::Children => "children",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for SubjectCategory {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for SubjectCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SubjectCategory {
    fn from(text: &str) -> Self {
        match text {
            "customers" => Self::Customers,
            "administrators" => Self::Administrators,
            "end-users" => Self::EndUsers,
            "invitees" => Self::Invitees,
            "website-visitors" => Self::WebsiteVisitors,
            "employees" => Self::Employees,
            "prospects" => Self::Prospects,
            "patients" => Self::Patients,
            "students" => Self::Students,
            "children" => Self::Children,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for SubjectCategory {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for SubjectCategory {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A category of data subjects. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectObject {
    /// The category.
    pub category: SubjectCategory,
    /// Who more exactly.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for SubjectObject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut category_slot: Slot<SubjectCategory> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "category" => category_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let category_slot = category_slot.required("category", at, issues);
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            category: category_slot?,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for SubjectObject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("category", &self.category, at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Where data are stored, processed or accessed from. An area alone is written as a string.
///
/// For example: `"NL"`, `{"area":"SE","cloudRegion":"aws:eu-north-1","activities":["storage"]}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Location {
    /// Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a statement that takes the place of an area.
    Area(Area),
    /// Where data are stored, processed or accessed from. An area alone is written as a string.
    Object(LocationObject),
}

impl Read for Location {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => Area::read(raw, at, issues).map(Self::Area),
            raw @ Raw::Object(_) => {
                <LocationObject>::read(raw, at, issues).map(Self::Object)
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Location {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Area(value) => value.write(at, issues),
            Self::Object(value) => value.write(at, issues),
        }
    }
}

/// What happens with data at a location.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Activity {
    /// They are stored there. (Same as: dpv:Store.)
    Storage,
    /// They are processed there.
    Processing,
    /// They are accessed from there. (Same as: dpv:Access.)
    Access,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Activity {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Storage => "storage",
            Self::Processing => "processing",
            Self::Access => "access",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Activity {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Activity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Activity {
    fn from(text: &str) -> Self {
        match text {
            "storage" => Self::Storage,
            "processing" => Self::Processing,
            "access" => Self::Access,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Activity {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Activity {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Where data are stored, processed or accessed from. An area alone is written as a string.
#[derive(Clone, Debug, PartialEq)]
pub struct LocationObject {
    /// The country, or the area that is no single country.
    pub area: Area,
    /// The part of the country, in the notation of ISO 3166-2; groupings are included.
    pub subdivision: Option<Subdivision>,
    /// The city.
    pub city: Option<NonEmptyString>,
    /// The region of a cloud provider, such as `aws:eu-north-1`.
    pub cloud_region: Option<NonEmptyString>,
    /// What happens there. Absent: the source does not say.
    pub activities: Option<AtLeast<1usize, Activity>>,
    /// When data are there. Absent means always when the party processes.
    pub condition: Option<Condition>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for LocationObject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut area_slot: Slot<Area> = Slot::Absent;
        let mut subdivision_slot: Slot<Subdivision> = Slot::Absent;
        let mut city_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut cloud_region_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut activities_slot: Slot<AtLeast<1usize, Activity>> = Slot::Absent;
        let mut condition_slot: Slot<Condition> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "area" => area_slot.fill(value, &at, issues),
                "subdivision" => subdivision_slot.fill(value, &at, issues),
                "city" => city_slot.fill(value, &at, issues),
                "cloudRegion" => cloud_region_slot.fill(value, &at, issues),
                "activities" => activities_slot.fill(value, &at, issues),
                "condition" => condition_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let area_slot = area_slot.required("area", at, issues);
        let subdivision_slot = subdivision_slot.optional();
        let city_slot = city_slot.optional();
        let cloud_region_slot = cloud_region_slot.optional();
        let activities_slot = activities_slot.optional();
        let condition_slot = condition_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            area: area_slot?,
            subdivision: subdivision_slot,
            city: city_slot,
            cloud_region: cloud_region_slot,
            activities: activities_slot,
            condition: condition_slot,
            others: others.finish()?,
        })
    }
}

impl Write for LocationObject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("area", &self.area, at, issues);
        object.add_if("subdivision", self.subdivision.as_ref(), at, issues);
        object.add_if("city", self.city.as_ref(), at, issues);
        object.add_if("cloudRegion", self.cloud_region.as_ref(), at, issues);
        object.add_if("activities", self.activities.as_ref(), at, issues);
        object.add_if("condition", self.condition.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An instrument that covers transfers. A mechanism alone is written as a string.
///
/// For example: `"scc"`, `{"mechanism":"scc","modules":[3]}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Transfer {
    /// What a transfer to a third country rests on.
    Mechanism(Mechanism),
    /// A decision that the country ensures an adequate level of protection (GDPR Art. 45).
    Adequacy(TransferAdequacy),
    /// The recipient is certified under the Data Privacy Framework.
    Dpf(TransferDpf),
    /// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).
    Scc(TransferScc),
    /// Standard contractual clauses of the Brazilian authority.
    BrScc(TransferBrScc),
    /// The UK International Data Transfer Agreement.
    UkIdta(TransferUkIdta),
    /// The UK Addendum to the standard contractual clauses of the European Commission.
    UkAddendum(TransferUkAddendum),
    /// Binding corporate rules (GDPR Art. 47).
    Bcr(TransferBcr),
    /// A derogation for a specific situation (GDPR Art. 49).
    Derogation(TransferDerogation),
    /// An approved code of conduct (GDPR Art. 46(2)(e)).
    CodeOfConduct(TransferCodeOfConduct),
    /// An approved certification mechanism (GDPR Art. 46(2)(f)).
    Certification(TransferCertification),
    /// No instrument is called for: the data stay inside the area, or the country is adequate without conditions.
    NoneNeeded(TransferNoneNeeded),
    /// The EU-US Privacy Shield, for what is or was stated.
    PrivacyShield(TransferPrivacyShield),
    /// The US Safe Harbour, for what is or was stated.
    SafeHarbour(TransferSafeHarbour),
    /// Something else, which the text names.
    Other(TransferOther),
    /// A form that the schema does not name.
    Unknown(Json),
}

impl Read for Transfer {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => Mechanism::read(raw, at, issues).map(Self::Mechanism),
            Raw::Object(members) => {
                let value = tag(&members, "mechanism", at, issues)?.to_owned();
                match value.as_str() {
                    "adequacy" => {
                        <TransferAdequacy>::read(Raw::Object(members), at, issues)
                            .map(Self::Adequacy)
                    }
                    "dpf" => {
                        <TransferDpf>::read(Raw::Object(members), at, issues)
                            .map(Self::Dpf)
                    }
                    "scc" => {
                        <TransferScc>::read(Raw::Object(members), at, issues)
                            .map(Self::Scc)
                    }
                    "br-scc" => {
                        <TransferBrScc>::read(Raw::Object(members), at, issues)
                            .map(Self::BrScc)
                    }
                    "uk-idta" => {
                        <TransferUkIdta>::read(Raw::Object(members), at, issues)
                            .map(Self::UkIdta)
                    }
                    "uk-addendum" => {
                        <TransferUkAddendum>::read(Raw::Object(members), at, issues)
                            .map(Self::UkAddendum)
                    }
                    "bcr" => {
                        <TransferBcr>::read(Raw::Object(members), at, issues)
                            .map(Self::Bcr)
                    }
                    "derogation" => {
                        <TransferDerogation>::read(Raw::Object(members), at, issues)
                            .map(Self::Derogation)
                    }
                    "code-of-conduct" => {
                        <TransferCodeOfConduct>::read(Raw::Object(members), at, issues)
                            .map(Self::CodeOfConduct)
                    }
                    "certification" => {
                        <TransferCertification>::read(Raw::Object(members), at, issues)
                            .map(Self::Certification)
                    }
                    "none-needed" => {
                        <TransferNoneNeeded>::read(Raw::Object(members), at, issues)
                            .map(Self::NoneNeeded)
                    }
                    "privacy-shield" => {
                        <TransferPrivacyShield>::read(Raw::Object(members), at, issues)
                            .map(Self::PrivacyShield)
                    }
                    "safe-harbour" => {
                        <TransferSafeHarbour>::read(Raw::Object(members), at, issues)
                            .map(Self::SafeHarbour)
                    }
                    "other" => {
                        <TransferOther>::read(Raw::Object(members), at, issues)
                            .map(Self::Other)
                    }
                    _ => Json::read(Raw::Object(members), at, issues).map(Self::Unknown),
                }
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Transfer {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Mechanism(value) => value.write(at, issues),
            Self::Adequacy(value) => value.write(at, issues),
            Self::Dpf(value) => value.write(at, issues),
            Self::Scc(value) => value.write(at, issues),
            Self::BrScc(value) => value.write(at, issues),
            Self::UkIdta(value) => value.write(at, issues),
            Self::UkAddendum(value) => value.write(at, issues),
            Self::Bcr(value) => value.write(at, issues),
            Self::Derogation(value) => value.write(at, issues),
            Self::CodeOfConduct(value) => value.write(at, issues),
            Self::Certification(value) => value.write(at, issues),
            Self::NoneNeeded(value) => value.write(at, issues),
            Self::PrivacyShield(value) => value.write(at, issues),
            Self::SafeHarbour(value) => value.write(at, issues),
            Self::Other(value) => value.write(at, issues),
            Self::Unknown(json) => json.clone(),
        }
    }
}

/// What a transfer to a third country rests on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mechanism {
    /// A decision that the country ensures an adequate level of protection (GDPR Art. 45). (Same as: eu-gdpr:A45-3.)
    Adequacy,
    /// The recipient is certified under the Data Privacy Framework.
    Dpf,
    /// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). (Same as: eu-gdpr:A46-2-c.)
    Scc,
    /// Standard contractual clauses of the Brazilian authority.
    BrScc,
    /// The UK International Data Transfer Agreement.
    UkIdta,
    /// The UK Addendum to the standard contractual clauses of the European Commission.
    UkAddendum,
    /// Binding corporate rules (GDPR Art. 47). (Same as: eu-gdpr:A46-2-b.)
    Bcr,
    /// A derogation for a specific situation (GDPR Art. 49).
    Derogation,
    /// An approved code of conduct (GDPR Art. 46(2)(e)). (Same as: eu-gdpr:A46-2-e.)
    CodeOfConduct,
    /// An approved certification mechanism (GDPR Art. 46(2)(f)). (Same as: eu-gdpr:A46-2-f.)
    Certification,
    /// No instrument is called for: the data stay inside the area, or the country is adequate without conditions.
    NoneNeeded,
    /// The EU-US Privacy Shield, for what is or was stated.
    PrivacyShield,
    /// The US Safe Harbour, for what is or was stated.
    SafeHarbour,
    /// Something else, which the text names.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Mechanism {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adequacy => "adequacy",
            Self::Dpf => "dpf",
            Self::Scc => "scc",
            Self::BrScc => "br-scc",
            Self::UkIdta => "uk-idta",
            Self::UkAddendum => "uk-addendum",
            Self::Bcr => "bcr",
            Self::Derogation => "derogation",
            Self::CodeOfConduct => "code-of-conduct",
            Self::Certification => "certification",
            Self::NoneNeeded => "none-needed",
            Self::PrivacyShield => "privacy-shield",
            Self::SafeHarbour => "safe-harbour",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Mechanism {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Mechanism {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Mechanism {
    fn from(text: &str) -> Self {
        match text {
            "adequacy" => Self::Adequacy,
            "dpf" => Self::Dpf,
            "scc" => Self::Scc,
            "br-scc" => Self::BrScc,
            "uk-idta" => Self::UkIdta,
            "uk-addendum" => Self::UkAddendum,
            "bcr" => Self::Bcr,
            "derogation" => Self::Derogation,
            "code-of-conduct" => Self::CodeOfConduct,
            "certification" => Self::Certification,
            "none-needed" => Self::NoneNeeded,
            "privacy-shield" => Self::PrivacyShield,
            "safe-harbour" => Self::SafeHarbour,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Mechanism {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Mechanism {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// A decision that the country ensures an adequate level of protection (GDPR Art. 45).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferAdequacy {
    /// The reference of the decision.
    pub decision: Option<NonEmptyString>,
    /// Whether the recipient falls within the scope of a decision that does not cover all.
    pub in_scope: Option<bool>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferAdequacy {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut decision_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut in_scope_slot: Slot<bool> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "decision" => decision_slot.fill(value, &at, issues),
                "inScope" => in_scope_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "adequacy", at, issues);
        let decision_slot = decision_slot.optional();
        let in_scope_slot = in_scope_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            decision: decision_slot,
            in_scope: in_scope_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferAdequacy {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("adequacy".to_owned()));
        object.add_if("decision", self.decision.as_ref(), at, issues);
        object.add_if("inScope", self.in_scope.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The recipient is certified under the Data Privacy Framework.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferDpf {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferDpf {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "dpf", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferDpf {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("dpf".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A set of standard contractual clauses, by the decision that adopted it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClauseSet {
    /// The set for transfers of 2021, in four modules.
    N2021914,
    /// The set of 2010, controller to processor.
    N201087,
    /// The alternative set of 2004, controller to controller.
    N2004915,
    /// The first set, of 2001, controller to controller.
    N2001497,
    /// The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer instrument.
    N2021915,
    /// A code that the schema does not name.
    Unknown(String),
}

impl ClauseSet {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N2021914 => "2021/914",
            Self::N201087 => "2010/87",
            Self::N2004915 => "2004/915",
            Self::N2001497 => "2001/497",
            Self::N2021915 => "2021/915",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for ClauseSet {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ClauseSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ClauseSet {
    fn from(text: &str) -> Self {
        match text {
            "2021/914" => Self::N2021914,
            "2010/87" => Self::N201087,
            "2004/915" => Self::N2004915,
            "2001/497" => Self::N2001497,
            "2021/915" => Self::N2021915,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for ClauseSet {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for ClauseSet {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferScc {
    /// The set of clauses. Absent means `2021/914`.
    pub decision: Option<ClauseSet>,
    /// The modules that apply.
    pub modules: Option<Vec<Bounded<1i32, 4i32>>>,
    /// Whether the clauses were adapted to Swiss law.
    pub adapted: Option<bool>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferScc {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut decision_slot: Slot<ClauseSet> = Slot::Absent;
        let mut modules_slot: Slot<Vec<Bounded<1i32, 4i32>>> = Slot::Absent;
        let mut adapted_slot: Slot<bool> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "decision" => decision_slot.fill(value, &at, issues),
                "modules" => modules_slot.fill(value, &at, issues),
                "adapted" => adapted_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "scc", at, issues);
        let decision_slot = decision_slot.optional();
        let modules_slot = modules_slot.optional();
        let adapted_slot = adapted_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            decision: decision_slot,
            modules: modules_slot,
            adapted: adapted_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferScc {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("scc".to_owned()));
        object.add_if("decision", self.decision.as_ref(), at, issues);
        object.add_if("modules", self.modules.as_ref(), at, issues);
        object.add_if("adapted", self.adapted.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Standard contractual clauses of the Brazilian authority.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferBrScc {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferBrScc {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "br-scc", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferBrScc {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("br-scc".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The UK International Data Transfer Agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferUkIdta {
    /// Its version, such as `A1.0`.
    pub version: Option<NonEmptyString>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferUkIdta {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut version_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "version" => version_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "uk-idta", at, issues);
        let version_slot = version_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            version: version_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferUkIdta {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("uk-idta".to_owned()));
        object.add_if("version", self.version.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The UK Addendum to the standard contractual clauses of the European Commission.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferUkAddendum {
    /// Its version, such as `B1.0`.
    pub version: Option<NonEmptyString>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferUkAddendum {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut version_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "version" => version_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "uk-addendum", at, issues);
        let version_slot = version_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            version: version_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferUkAddendum {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("uk-addendum".to_owned()));
        object.add_if("version", self.version.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Whom binding corporate rules are for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BcrKind {
    /// A group that processes for others.
    Processor,
    /// A group that processes for itself.
    Controller,
    /// A code that the schema does not name.
    Unknown(String),
}

impl BcrKind {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processor => "processor",
            Self::Controller => "controller",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for BcrKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for BcrKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for BcrKind {
    fn from(text: &str) -> Self {
        match text {
            "processor" => Self::Processor,
            "controller" => Self::Controller,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for BcrKind {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for BcrKind {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Binding corporate rules (GDPR Art. 47).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferBcr {
    /// Whether they are for processors or for controllers.
    pub kind: Option<BcrKind>,
    /// The reference of the approval.
    pub approval: Option<NonEmptyString>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferBcr {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut kind_slot: Slot<BcrKind> = Slot::Absent;
        let mut approval_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "kind" => kind_slot.fill(value, &at, issues),
                "approval" => approval_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "bcr", at, issues);
        let kind_slot = kind_slot.optional();
        let approval_slot = approval_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            kind: kind_slot,
            approval: approval_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferBcr {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("bcr".to_owned()));
        object.add_if("kind", self.kind.as_ref(), at, issues);
        object.add_if("approval", self.approval.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A derogation for a specific situation (GDPR Art. 49).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferDerogation {
    /// The article, such as `49(1)(a)`.
    pub article: Option<NonEmptyString>,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferDerogation {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut article_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "article" => article_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "derogation", at, issues);
        let article_slot = article_slot.optional();
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            article: article_slot,
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferDerogation {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("derogation".to_owned()));
        object.add_if("article", self.article.as_ref(), at, issues);
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An approved code of conduct (GDPR Art. 46(2)(e)).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferCodeOfConduct {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferCodeOfConduct {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "code-of-conduct", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferCodeOfConduct {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("code-of-conduct".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An approved certification mechanism (GDPR Art. 46(2)(f)).
#[derive(Clone, Debug, PartialEq)]
pub struct TransferCertification {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferCertification {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "certification", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferCertification {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("certification".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// No instrument is called for: the data stay inside the area, or the country is adequate without conditions.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferNoneNeeded {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferNoneNeeded {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "none-needed", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferNoneNeeded {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("none-needed".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The EU-US Privacy Shield, for what is or was stated.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferPrivacyShield {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferPrivacyShield {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "privacy-shield", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferPrivacyShield {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("privacy-shield".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The US Safe Harbour, for what is or was stated.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferSafeHarbour {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferSafeHarbour {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "safe-harbour", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferSafeHarbour {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("safe-harbour".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Something else, which the text names.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferOther {
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferOther {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut mechanism_slot: Slot<String> = Slot::Absent;
        let mut regimes_slot: Slot<Vec<Regime>> = Slot::Absent;
        let mut covers_slot: Slot<Vec<Area>> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut checked_slot: Slot<Date> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "mechanism" => mechanism_slot.fill(value, &at, issues),
                "regimes" => regimes_slot.fill(value, &at, issues),
                "covers" => covers_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "checked" => checked_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        mechanism_slot.literal("mechanism", "other", at, issues);
        let regimes_slot = regimes_slot.optional();
        let covers_slot = covers_slot.optional();
        let url_slot = url_slot.optional();
        let checked_slot = checked_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            regimes: regimes_slot,
            covers: covers_slot,
            url: url_slot,
            checked: checked_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferOther {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("mechanism", Json::String("other".to_owned()));
        object.add_if("regimes", self.regimes.as_ref(), at, issues);
        object.add_if("covers", self.covers.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("checked", self.checked.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Something that protects the data, and where that can be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Safeguard {
    /// What kind of safeguard it is.
    pub kind: SafeguardKind,
    /// Its title.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// Who issued it.
    pub issuer: Option<NonEmptyString>,
    /// The last day on which it holds.
    pub expires: Option<Date>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Safeguard {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut kind_slot: Slot<SafeguardKind> = Slot::Absent;
        let mut title_slot: Slot<Text> = Slot::Absent;
        let mut url_slot: Slot<Url> = Slot::Absent;
        let mut issuer_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut expires_slot: Slot<Date> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "kind" => kind_slot.fill(value, &at, issues),
                "title" => title_slot.fill(value, &at, issues),
                "url" => url_slot.fill(value, &at, issues),
                "issuer" => issuer_slot.fill(value, &at, issues),
                "expires" => expires_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let kind_slot = kind_slot.required("kind", at, issues);
        let title_slot = title_slot.optional();
        let url_slot = url_slot.optional();
        let issuer_slot = issuer_slot.optional();
        let expires_slot = expires_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            kind: kind_slot?,
            title: title_slot,
            url: url_slot,
            issuer: issuer_slot,
            expires: expires_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Safeguard {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("kind", &self.kind, at, issues);
        object.add_if("title", self.title.as_ref(), at, issues);
        object.add_if("url", self.url.as_ref(), at, issues);
        object.add_if("issuer", self.issuer.as_ref(), at, issues);
        object.add_if("expires", self.expires.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A kind of safeguard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SafeguardKind {
    /// A certification by a third party.
    Certification,
    /// Documentation of measures.
    Documentation,
    /// A paper on measures or risks.
    Whitepaper,
    /// A policy or statement of the subprocessor.
    Policy,
    /// A contract.
    Contract,
    /// Encryption that keeps the subprocessor from reading the data.
    Encryption,
    /// Something else, which the title says.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl SafeguardKind {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Certification => "certification",
            Self::Documentation => "documentation",
            Self::Whitepaper => "whitepaper",
            Self::Policy => "policy",
            Self::Contract => "contract",
            Self::Encryption => "encryption",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for SafeguardKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for SafeguardKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SafeguardKind {
    fn from(text: &str) -> Self {
        match text {
            "certification" => Self::Certification,
            "documentation" => Self::Documentation,
            "whitepaper" => Self::Whitepaper,
            "policy" => Self::Policy,
            "contract" => Self::Contract,
            "encryption" => Self::Encryption,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for SafeguardKind {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for SafeguardKind {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Whether data may be used to train models.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Training {
    /// Never.
    Never,
    /// Only after somebody agreed to it.
    OptIn,
    /// Unless somebody objects.
    OptOut,
    /// Always.
    Allowed,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Training {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Never => "never",
            Self::OptIn => "opt-in",
            Self::OptOut => "opt-out",
            Self::Allowed => "allowed",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Training {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Training {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Training {
    fn from(text: &str) -> Self {
        match text {
            "never" => Self::Never,
            "opt-in" => Self::OptIn,
            "opt-out" => Self::OptOut,
            "allowed" => Self::Allowed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Training {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Training {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

pub use crate::strict::ExtensionValue;
/// An affiliate: an entity of the publisher's group that may process.
#[derive(Clone, Debug, PartialEq)]
pub struct Affiliate {
    /// The stable id, unique among all parties, tombstones and products.
    pub id: Id,
    /// Its name.
    pub name: NonEmptyString,
    /// Other names that readers may know.
    pub aliases: Option<Vec<NonEmptyString>>,
    /// Where it is registered.
    pub registrations: Option<Vec<Registration>>,
    /// What it does within the group.
    pub role: Option<Text>,
    /// Where it stores, processes or accesses data.
    pub locations: Option<Vec<Location>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Affiliate {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut id_slot: Slot<Id> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut aliases_slot: Slot<Vec<NonEmptyString>> = Slot::Absent;
        let mut registrations_slot: Slot<Vec<Registration>> = Slot::Absent;
        let mut role_slot: Slot<Text> = Slot::Absent;
        let mut locations_slot: Slot<Vec<Location>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "id" => id_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "aliases" => aliases_slot.fill(value, &at, issues),
                "registrations" => registrations_slot.fill(value, &at, issues),
                "role" => role_slot.fill(value, &at, issues),
                "locations" => locations_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let id_slot = id_slot.required("id", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let aliases_slot = aliases_slot.optional();
        let registrations_slot = registrations_slot.optional();
        let role_slot = role_slot.optional();
        let locations_slot = locations_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            id: id_slot?,
            name: name_slot?,
            aliases: aliases_slot,
            registrations: registrations_slot,
            role: role_slot,
            locations: locations_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Affiliate {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("id", &self.id, at, issues);
        object.add("name", &self.name, at, issues);
        object.add_if("aliases", self.aliases.as_ref(), at, issues);
        object.add_if("registrations", self.registrations.as_ref(), at, issues);
        object.add_if("role", self.role.as_ref(), at, issues);
        object.add_if("locations", self.locations.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a string.
///
/// For example: `"NL"`, `"US-DE"`, `{"country":"FR","city":"Paris"}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Registration {
    /// An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
    CountryOrSubdivision(CountryOrSubdivision),
    /// Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a string.
    Object(RegistrationObject),
}

impl Read for Registration {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            raw @ Raw::String(_) => {
                CountryOrSubdivision::read(raw, at, issues)
                    .map(Self::CountryOrSubdivision)
            }
            raw @ Raw::Object(_) => {
                <RegistrationObject>::read(raw, at, issues).map(Self::Object)
            }
            other => {
                issues.wrong_kind(at, "a string or an object", &other);
                None
            }
        }
    }
}

impl Write for Registration {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::CountryOrSubdivision(value) => value.write(at, issues),
            Self::Object(value) => value.write(at, issues),
        }
    }
}

/// A kind of registration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RegistrationKind {
    /// Where it was founded.
    Incorporation,
    /// A branch.
    Branch,
    /// A registration to do business.
    BusinessRegistration,
    /// A registration in another province of the same country.
    ExtraProvincial,
    /// A code that the schema does not name.
    Unknown(String),
}

impl RegistrationKind {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incorporation => "incorporation",
            Self::Branch => "branch",
            Self::BusinessRegistration => "business-registration",
            Self::ExtraProvincial => "extra-provincial",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for RegistrationKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for RegistrationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for RegistrationKind {
    fn from(text: &str) -> Self {
        match text {
            "incorporation" => Self::Incorporation,
            "branch" => Self::Branch,
            "business-registration" => Self::BusinessRegistration,
            "extra-provincial" => Self::ExtraProvincial,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for RegistrationKind {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for RegistrationKind {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a string.
#[derive(Clone, Debug, PartialEq)]
pub struct RegistrationObject {
    /// The country.
    pub country: Option<Country>,
    /// The part of the country, in the notation of ISO 3166-2.
    pub subdivision: Option<Subdivision>,
    /// The city.
    pub city: Option<NonEmptyString>,
    /// What kind of registration it is. Absent: the source only says that it is registered there.
    pub kind: Option<RegistrationKind>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for RegistrationObject {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut country_slot: Slot<Country> = Slot::Absent;
        let mut subdivision_slot: Slot<Subdivision> = Slot::Absent;
        let mut city_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut kind_slot: Slot<RegistrationKind> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "country" => country_slot.fill(value, &at, issues),
                "subdivision" => subdivision_slot.fill(value, &at, issues),
                "city" => city_slot.fill(value, &at, issues),
                "kind" => kind_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let country_slot = country_slot.optional();
        let subdivision_slot = subdivision_slot.optional();
        let city_slot = city_slot.optional();
        let kind_slot = kind_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            country: country_slot,
            subdivision: subdivision_slot,
            city: city_slot,
            kind: kind_slot,
            others: others.finish()?,
        })
    }
}

impl Write for RegistrationObject {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("country", self.country.as_ref(), at, issues);
        object.add_if("subdivision", self.subdivision.as_ref(), at, issues);
        object.add_if("city", self.city.as_ref(), at, issues);
        object.add_if("kind", self.kind.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The transfers within the publisher's group.
#[derive(Clone, Debug, PartialEq)]
pub struct IntraGroup {
    /// The instruments that cover transfers to the affiliates.
    pub transfers: Option<Vec<Transfer>>,
    /// What else there is to know.
    pub text: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for IntraGroup {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut transfers_slot: Slot<Vec<Transfer>> = Slot::Absent;
        let mut text_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "transfers" => transfers_slot.fill(value, &at, issues),
                "text" => text_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let transfers_slot = transfers_slot.optional();
        let text_slot = text_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            transfers: transfers_slot,
            text: text_slot,
            others: others.finish()?,
        })
    }
}

impl Write for IntraGroup {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("transfers", self.transfers.as_ref(), at, issues);
        object.add_if("text", self.text.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// What remains of a party that left: its id is not given to anybody else.
#[derive(Clone, Debug, PartialEq)]
pub enum Tombstone {
    /// It was a subprocessor.
    Subprocessor(TombstoneSubprocessor),
    /// It was an affiliate.
    Affiliate(TombstoneAffiliate),
    /// A form that the schema does not name.
    Unknown(Json),
}

impl Read for Tombstone {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::Object(members) => {
                let value = tag(&members, "kind", at, issues)?.to_owned();
                match value.as_str() {
                    "subprocessor" => {
                        <TombstoneSubprocessor>::read(Raw::Object(members), at, issues)
                            .map(Self::Subprocessor)
                    }
                    "affiliate" => {
                        <TombstoneAffiliate>::read(Raw::Object(members), at, issues)
                            .map(Self::Affiliate)
                    }
                    _ => Json::read(Raw::Object(members), at, issues).map(Self::Unknown),
                }
            }
            other => {
                issues.wrong_kind(at, "an object", &other);
                None
            }
        }
    }
}

impl Write for Tombstone {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Subprocessor(value) => value.write(at, issues),
            Self::Affiliate(value) => value.write(at, issues),
            Self::Unknown(json) => json.clone(),
        }
    }
}

/// It was a subprocessor.
#[derive(Clone, Debug, PartialEq)]
pub struct TombstoneSubprocessor {
    /// The party's id.
    pub id: Id,
    /// The name that it left under.
    pub name: NonEmptyString,
    /// The day on which it left.
    pub left: Date,
    /// The id of the party that took over, or that it merged into.
    pub successor: Option<Id>,
    /// The party as it last stood.
    pub last: Option<Subprocessor>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TombstoneSubprocessor {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut kind_slot: Slot<String> = Slot::Absent;
        let mut id_slot: Slot<Id> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut left_slot: Slot<Date> = Slot::Absent;
        let mut successor_slot: Slot<Id> = Slot::Absent;
        let mut last_slot: Slot<Subprocessor> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "kind" => kind_slot.fill(value, &at, issues),
                "id" => id_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "left" => left_slot.fill(value, &at, issues),
                "successor" => successor_slot.fill(value, &at, issues),
                "last" => last_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        kind_slot.literal("kind", "subprocessor", at, issues);
        let id_slot = id_slot.required("id", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let left_slot = left_slot.required("left", at, issues);
        let successor_slot = successor_slot.optional();
        let last_slot = last_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            id: id_slot?,
            name: name_slot?,
            left: left_slot?,
            successor: successor_slot,
            last: last_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TombstoneSubprocessor {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("kind", Json::String("subprocessor".to_owned()));
        object.add("id", &self.id, at, issues);
        object.add("name", &self.name, at, issues);
        object.add("left", &self.left, at, issues);
        object.add_if("successor", self.successor.as_ref(), at, issues);
        object.add_if("last", self.last.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// It was an affiliate.
#[derive(Clone, Debug, PartialEq)]
pub struct TombstoneAffiliate {
    /// The party's id.
    pub id: Id,
    /// The name that it left under.
    pub name: NonEmptyString,
    /// The day on which it left.
    pub left: Date,
    /// The id of the party that took over, or that it merged into.
    pub successor: Option<Id>,
    /// The party as it last stood.
    pub last: Option<Affiliate>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TombstoneAffiliate {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut kind_slot: Slot<String> = Slot::Absent;
        let mut id_slot: Slot<Id> = Slot::Absent;
        let mut name_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut left_slot: Slot<Date> = Slot::Absent;
        let mut successor_slot: Slot<Id> = Slot::Absent;
        let mut last_slot: Slot<Affiliate> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "kind" => kind_slot.fill(value, &at, issues),
                "id" => id_slot.fill(value, &at, issues),
                "name" => name_slot.fill(value, &at, issues),
                "left" => left_slot.fill(value, &at, issues),
                "successor" => successor_slot.fill(value, &at, issues),
                "last" => last_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        kind_slot.literal("kind", "affiliate", at, issues);
        let id_slot = id_slot.required("id", at, issues);
        let name_slot = name_slot.required("name", at, issues);
        let left_slot = left_slot.required("left", at, issues);
        let successor_slot = successor_slot.optional();
        let last_slot = last_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            id: id_slot?,
            name: name_slot?,
            left: left_slot?,
            successor: successor_slot,
            last: last_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TombstoneAffiliate {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("kind", Json::String("affiliate".to_owned()));
        object.add("id", &self.id, at, issues);
        object.add("name", &self.name, at, issues);
        object.add("left", &self.left, at, issues);
        object.add_if("successor", self.successor.as_ref(), at, issues);
        object.add_if("last", self.last.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// An entry of the changelog: what was published on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The day on which it was published.
    pub date: Date,
    /// The day on which the changes take effect. Absent means the day of publication.
    pub effective: Option<Date>,
    /// What changed.
    pub changes: AtLeast<1usize, Change>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for Entry {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut date_slot: Slot<Date> = Slot::Absent;
        let mut effective_slot: Slot<Date> = Slot::Absent;
        let mut changes_slot: Slot<AtLeast<1usize, Change>> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "date" => date_slot.fill(value, &at, issues),
                "effective" => effective_slot.fill(value, &at, issues),
                "changes" => changes_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let date_slot = date_slot.required("date", at, issues);
        let effective_slot = effective_slot.optional();
        let changes_slot = changes_slot.required("changes", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            date: date_slot?,
            effective: effective_slot,
            changes: changes_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for Entry {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add("date", &self.date, at, issues);
        object.add_if("effective", self.effective.as_ref(), at, issues);
        object.add("changes", &self.changes, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A change: what happened to one party, to a list or to the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The party joined.
    Added(ChangeAdded),
    /// The party left.
    Removed(ChangeRemoved),
    /// The party left because it merged into another.
    Merged(ChangeMerged),
    /// The party left, and another took over the same purpose.
    Replaced(ChangeReplaced),
    /// The party has another name.
    Renamed(ChangeRenamed),
    /// Something about the party is different: one key for each field, at least one.
    Changed(ChangeChanged),
    /// What is said about the party was made more accurate; nothing changed in fact.
    Corrected(ChangeCorrected),
    /// The page was made clearer, with no single subject.
    Clarified(ChangeClarified),
    /// What is said was reviewed, and nothing changed.
    Confirmed(ChangeConfirmed),
    /// A list was published for the first time; what stood there before is unknown.
    Published(ChangePublished),
    /// The document itself changed.
    Revised(ChangeRevised),
    /// Parties joined that cannot be named any more.
    AddedUnnamed(ChangeAddedUnnamed),
    /// Parties left that cannot be named any more.
    RemovedUnnamed(ChangeRemovedUnnamed),
    /// Something in a list changed, and the entry does not say what.
    Unspecified(ChangeUnspecified),
    /// A form that the schema does not name.
    Unknown(Json),
}

impl Read for Change {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::Object(members) => {
                let value = tag(&members, "type", at, issues)?.to_owned();
                match value.as_str() {
                    "added" => {
                        <ChangeAdded>::read(Raw::Object(members), at, issues)
                            .map(Self::Added)
                    }
                    "removed" => {
                        <ChangeRemoved>::read(Raw::Object(members), at, issues)
                            .map(Self::Removed)
                    }
                    "merged" => {
                        <ChangeMerged>::read(Raw::Object(members), at, issues)
                            .map(Self::Merged)
                    }
                    "replaced" => {
                        <ChangeReplaced>::read(Raw::Object(members), at, issues)
                            .map(Self::Replaced)
                    }
                    "renamed" => {
                        <ChangeRenamed>::read(Raw::Object(members), at, issues)
                            .map(Self::Renamed)
                    }
                    "changed" => {
                        <ChangeChanged>::read(Raw::Object(members), at, issues)
                            .map(Self::Changed)
                    }
                    "corrected" => {
                        <ChangeCorrected>::read(Raw::Object(members), at, issues)
                            .map(Self::Corrected)
                    }
                    "clarified" => {
                        <ChangeClarified>::read(Raw::Object(members), at, issues)
                            .map(Self::Clarified)
                    }
                    "confirmed" => {
                        <ChangeConfirmed>::read(Raw::Object(members), at, issues)
                            .map(Self::Confirmed)
                    }
                    "published" => {
                        <ChangePublished>::read(Raw::Object(members), at, issues)
                            .map(Self::Published)
                    }
                    "revised" => {
                        <ChangeRevised>::read(Raw::Object(members), at, issues)
                            .map(Self::Revised)
                    }
                    "added-unnamed" => {
                        <ChangeAddedUnnamed>::read(Raw::Object(members), at, issues)
                            .map(Self::AddedUnnamed)
                    }
                    "removed-unnamed" => {
                        <ChangeRemovedUnnamed>::read(Raw::Object(members), at, issues)
                            .map(Self::RemovedUnnamed)
                    }
                    "unspecified" => {
                        <ChangeUnspecified>::read(Raw::Object(members), at, issues)
                            .map(Self::Unspecified)
                    }
                    _ => Json::read(Raw::Object(members), at, issues).map(Self::Unknown),
                }
            }
            other => {
                issues.wrong_kind(at, "an object", &other);
                None
            }
        }
    }
}

impl Write for Change {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        match self {
            Self::Added(value) => value.write(at, issues),
            Self::Removed(value) => value.write(at, issues),
            Self::Merged(value) => value.write(at, issues),
            Self::Replaced(value) => value.write(at, issues),
            Self::Renamed(value) => value.write(at, issues),
            Self::Changed(value) => value.write(at, issues),
            Self::Corrected(value) => value.write(at, issues),
            Self::Clarified(value) => value.write(at, issues),
            Self::Confirmed(value) => value.write(at, issues),
            Self::Published(value) => value.write(at, issues),
            Self::Revised(value) => value.write(at, issues),
            Self::AddedUnnamed(value) => value.write(at, issues),
            Self::RemovedUnnamed(value) => value.write(at, issues),
            Self::Unspecified(value) => value.write(at, issues),
            Self::Unknown(json) => json.clone(),
        }
    }
}

/// Why a party joined the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AddedReason {
    /// It is new.
    Engaged,
    /// It had been used all along, and the list was wrong.
    Omission,
    /// It is named to be more open, without having to be.
    Transparency,
    /// A code that the schema does not name.
    Unknown(String),
}

impl AddedReason {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Engaged => "engaged",
            Self::Omission => "omission",
            Self::Transparency => "transparency",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for AddedReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for AddedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for AddedReason {
    fn from(text: &str) -> Self {
        match text {
            "engaged" => Self::Engaged,
            "omission" => Self::Omission,
            "transparency" => Self::Transparency,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for AddedReason {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for AddedReason {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// The party joined.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeAdded {
    /// The id of the party.
    pub subject: Id,
    /// Why. Absent: that was not said.
    pub reason: Option<AddedReason>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeAdded {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut reason_slot: Slot<AddedReason> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "reason" => reason_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "added", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let reason_slot = reason_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            reason: reason_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeAdded {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("added".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add_if("reason", self.reason.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Why a party left the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RemovedReason {
    /// It is not used any more.
    Ended,
    /// It never was a subprocessor.
    Misclassified,
    /// Something else, which a note says.
    Other,
    /// A code that the schema does not name.
    Unknown(String),
}

impl RemovedReason {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ended => "ended",
            Self::Misclassified => "misclassified",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for RemovedReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for RemovedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for RemovedReason {
    fn from(text: &str) -> Self {
        match text {
            "ended" => Self::Ended,
            "misclassified" => Self::Misclassified,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for RemovedReason {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for RemovedReason {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// The party left.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRemoved {
    /// The id of the party.
    pub subject: Id,
    /// Why. Absent: that was not said.
    pub reason: Option<RemovedReason>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeRemoved {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut reason_slot: Slot<RemovedReason> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "reason" => reason_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "removed", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let reason_slot = reason_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            reason: reason_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeRemoved {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("removed".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add_if("reason", self.reason.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The party left because it merged into another.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeMerged {
    /// The id of the party.
    pub subject: Id,
    /// The id of the party that it merged into.
    pub into: Id,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeMerged {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut into_slot: Slot<Id> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "into" => into_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "merged", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let into_slot = into_slot.required("into", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            into: into_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeMerged {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("merged".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add("into", &self.into, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The party left, and another took over the same purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeReplaced {
    /// The id of the party.
    pub subject: Id,
    /// The id of the party that took over. By the end of that day it is on the list, through its own `added` or from before.
    pub by: Id,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeReplaced {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut by_slot: Slot<Id> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "by" => by_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "replaced", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let by_slot = by_slot.required("by", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            by: by_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeReplaced {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("replaced".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add("by", &self.by, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// The party has another name.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRenamed {
    /// The id of the party.
    pub subject: Id,
    /// The name before.
    pub before: NonEmptyString,
    /// The name after.
    pub after: NonEmptyString,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeRenamed {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut before_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut after_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "renamed", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let before_slot = before_slot.required("before", at, issues);
        let after_slot = after_slot.required("after", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            before: before_slot?,
            after: after_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeRenamed {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("renamed".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add("before", &self.before, at, issues);
        object.add("after", &self.after, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct LocationMembers {
    /// The members that joined.
    pub added: Option<Vec<Location>>,
    /// The members that left.
    pub removed: Option<Vec<Location>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for LocationMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Location>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Location>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for LocationMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct PurposeMembers {
    /// The members that joined.
    pub added: Option<Vec<Purpose>>,
    /// The members that left.
    pub removed: Option<Vec<Purpose>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for PurposeMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Purpose>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Purpose>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for PurposeMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct DataMembers {
    /// The members that joined.
    pub added: Option<Vec<Data>>,
    /// The members that left.
    pub removed: Option<Vec<Data>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for DataMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Data>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Data>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for DataMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectMembers {
    /// The members that joined.
    pub added: Option<Vec<Subject>>,
    /// The members that left.
    pub removed: Option<Vec<Subject>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for SubjectMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Subject>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Subject>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for SubjectMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferMembers {
    /// The members that joined.
    pub added: Option<Vec<Transfer>>,
    /// The members that left.
    pub removed: Option<Vec<Transfer>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TransferMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Transfer>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Transfer>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TransferMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct IdMembers {
    /// The members that joined.
    pub added: Option<Vec<Id>>,
    /// The members that left.
    pub removed: Option<Vec<Id>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for IdMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Id>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Id>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for IdMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct SafeguardMembers {
    /// The members that joined.
    pub added: Option<Vec<Safeguard>>,
    /// The members that left.
    pub removed: Option<Vec<Safeguard>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for SafeguardMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Safeguard>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Safeguard>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for SafeguardMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct RegistrationMembers {
    /// The members that joined.
    pub added: Option<Vec<Registration>>,
    /// The members that left.
    pub removed: Option<Vec<Registration>>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for RegistrationMembers {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut added_slot: Slot<Vec<Registration>> = Slot::Absent;
        let mut removed_slot: Slot<Vec<Registration>> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "added" => added_slot.fill(value, &at, issues),
                "removed" => removed_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let added_slot = added_slot.optional();
        let removed_slot = removed_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            added: added_slot,
            removed: removed_slot,
            others: others.finish()?,
        })
    }
}

impl Write for RegistrationMembers {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("added", self.added.as_ref(), at, issues);
        object.add_if("removed", self.removed.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct NonEmptyStringValues {
    /// The value before. Absent means that there was none.
    pub before: Option<NonEmptyString>,
    /// The value after. Absent means that there is none.
    pub after: Option<NonEmptyString>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for NonEmptyStringValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut after_slot: Slot<NonEmptyString> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for NonEmptyStringValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryValues {
    /// The value before. Absent means that there was none.
    pub before: Option<Country>,
    /// The value after. Absent means that there is none.
    pub after: Option<Country>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for CountryValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<Country> = Slot::Absent;
        let mut after_slot: Slot<Country> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for CountryValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct UrlValues {
    /// The value before. Absent means that there was none.
    pub before: Option<Url>,
    /// The value after. Absent means that there is none.
    pub after: Option<Url>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for UrlValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<Url> = Slot::Absent;
        let mut after_slot: Slot<Url> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for UrlValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionValues {
    /// The value before. Absent means that there was none.
    pub before: Option<Condition>,
    /// The value after. Absent means that there is none.
    pub after: Option<Condition>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ConditionValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<Condition> = Slot::Absent;
        let mut after_slot: Slot<Condition> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ConditionValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingValues {
    /// The value before. Absent means that there was none.
    pub before: Option<Training>,
    /// The value after. Absent means that there is none.
    pub after: Option<Training>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TrainingValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<Training> = Slot::Absent;
        let mut after_slot: Slot<Training> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TrainingValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct TextValues {
    /// The value before. Absent means that there was none.
    pub before: Option<Text>,
    /// The value after. Absent means that there is none.
    pub after: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for TextValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<Text> = Slot::Absent;
        let mut after_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for TextValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq)]
pub struct PartialDateValues {
    /// The value before. Absent means that there was none.
    pub before: Option<PartialDate>,
    /// The value after. Absent means that there is none.
    pub after: Option<PartialDate>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for PartialDateValues {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let enough = issues.at_least(at, 1usize, members.len());
        let mut before_slot: Slot<PartialDate> = Slot::Absent;
        let mut after_slot: Slot<PartialDate> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "before" => before_slot.fill(value, &at, issues),
                "after" => after_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        let before_slot = before_slot.optional();
        let after_slot = after_slot.optional();
        if issues.len() > before {
            return None;
        }
        enough?;
        Some(Self {
            before: before_slot,
            after: after_slot,
            others: others.finish()?,
        })
    }
}

impl Write for PartialDateValues {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.add_if("before", self.before.as_ref(), at, issues);
        object.add_if("after", self.after.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        issues.at_least(at, 1usize, object.len());
        object.finish()
    }
}

/// Something about the party is different: one key for each field, at least one.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeChanged {
    /// The id of the party.
    pub subject: Id,
    /// Where data are.
    pub locations: Option<LocationMembers>,
    /// What it does.
    pub purposes: Option<PurposeMembers>,
    /// Which data it gets.
    pub data: Option<DataMembers>,
    /// Whom the data are about.
    pub subjects: Option<SubjectMembers>,
    /// The instruments that cover transfers.
    pub transfers: Option<TransferMembers>,
    /// The products that it serves.
    pub products: Option<IdMembers>,
    /// What else protects the data.
    pub safeguards: Option<SafeguardMembers>,
    /// Where it is registered.
    pub registrations: Option<RegistrationMembers>,
    /// The name in the register of companies.
    pub legal_name: Option<NonEmptyStringValues>,
    /// The country of establishment.
    pub country: Option<CountryValues>,
    /// The postal address.
    pub address: Option<NonEmptyStringValues>,
    /// The website.
    pub website: Option<UrlValues>,
    /// When it processes at all.
    pub condition: Option<ConditionValues>,
    /// Whether data may be used to train models.
    pub training: Option<TrainingValues>,
    /// How long it keeps the data.
    pub retention: Option<TextValues>,
    /// When it began processing.
    pub since: Option<PartialDateValues>,
    /// Its own list of subprocessors.
    pub own_list: Option<UrlValues>,
    /// What it does within the group.
    pub role: Option<TextValues>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeChanged {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut locations_slot: Slot<LocationMembers> = Slot::Absent;
        let mut purposes_slot: Slot<PurposeMembers> = Slot::Absent;
        let mut data_slot: Slot<DataMembers> = Slot::Absent;
        let mut subjects_slot: Slot<SubjectMembers> = Slot::Absent;
        let mut transfers_slot: Slot<TransferMembers> = Slot::Absent;
        let mut products_slot: Slot<IdMembers> = Slot::Absent;
        let mut safeguards_slot: Slot<SafeguardMembers> = Slot::Absent;
        let mut registrations_slot: Slot<RegistrationMembers> = Slot::Absent;
        let mut legal_name_slot: Slot<NonEmptyStringValues> = Slot::Absent;
        let mut country_slot: Slot<CountryValues> = Slot::Absent;
        let mut address_slot: Slot<NonEmptyStringValues> = Slot::Absent;
        let mut website_slot: Slot<UrlValues> = Slot::Absent;
        let mut condition_slot: Slot<ConditionValues> = Slot::Absent;
        let mut training_slot: Slot<TrainingValues> = Slot::Absent;
        let mut retention_slot: Slot<TextValues> = Slot::Absent;
        let mut since_slot: Slot<PartialDateValues> = Slot::Absent;
        let mut own_list_slot: Slot<UrlValues> = Slot::Absent;
        let mut role_slot: Slot<TextValues> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "locations" => locations_slot.fill(value, &at, issues),
                "purposes" => purposes_slot.fill(value, &at, issues),
                "data" => data_slot.fill(value, &at, issues),
                "subjects" => subjects_slot.fill(value, &at, issues),
                "transfers" => transfers_slot.fill(value, &at, issues),
                "products" => products_slot.fill(value, &at, issues),
                "safeguards" => safeguards_slot.fill(value, &at, issues),
                "registrations" => registrations_slot.fill(value, &at, issues),
                "legalName" => legal_name_slot.fill(value, &at, issues),
                "country" => country_slot.fill(value, &at, issues),
                "address" => address_slot.fill(value, &at, issues),
                "website" => website_slot.fill(value, &at, issues),
                "condition" => condition_slot.fill(value, &at, issues),
                "training" => training_slot.fill(value, &at, issues),
                "retention" => retention_slot.fill(value, &at, issues),
                "since" => since_slot.fill(value, &at, issues),
                "ownList" => own_list_slot.fill(value, &at, issues),
                "role" => role_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "changed", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let locations_slot = locations_slot.optional();
        let purposes_slot = purposes_slot.optional();
        let data_slot = data_slot.optional();
        let subjects_slot = subjects_slot.optional();
        let transfers_slot = transfers_slot.optional();
        let products_slot = products_slot.optional();
        let safeguards_slot = safeguards_slot.optional();
        let registrations_slot = registrations_slot.optional();
        let legal_name_slot = legal_name_slot.optional();
        let country_slot = country_slot.optional();
        let address_slot = address_slot.optional();
        let website_slot = website_slot.optional();
        let condition_slot = condition_slot.optional();
        let training_slot = training_slot.optional();
        let retention_slot = retention_slot.optional();
        let since_slot = since_slot.optional();
        let own_list_slot = own_list_slot.optional();
        let role_slot = role_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            locations: locations_slot,
            purposes: purposes_slot,
            data: data_slot,
            subjects: subjects_slot,
            transfers: transfers_slot,
            products: products_slot,
            safeguards: safeguards_slot,
            registrations: registrations_slot,
            legal_name: legal_name_slot,
            country: country_slot,
            address: address_slot,
            website: website_slot,
            condition: condition_slot,
            training: training_slot,
            retention: retention_slot,
            since: since_slot,
            own_list: own_list_slot,
            role: role_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeChanged {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("changed".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add_if("locations", self.locations.as_ref(), at, issues);
        object.add_if("purposes", self.purposes.as_ref(), at, issues);
        object.add_if("data", self.data.as_ref(), at, issues);
        object.add_if("subjects", self.subjects.as_ref(), at, issues);
        object.add_if("transfers", self.transfers.as_ref(), at, issues);
        object.add_if("products", self.products.as_ref(), at, issues);
        object.add_if("safeguards", self.safeguards.as_ref(), at, issues);
        object.add_if("registrations", self.registrations.as_ref(), at, issues);
        object.add_if("legalName", self.legal_name.as_ref(), at, issues);
        object.add_if("country", self.country.as_ref(), at, issues);
        object.add_if("address", self.address.as_ref(), at, issues);
        object.add_if("website", self.website.as_ref(), at, issues);
        object.add_if("condition", self.condition.as_ref(), at, issues);
        object.add_if("training", self.training.as_ref(), at, issues);
        object.add_if("retention", self.retention.as_ref(), at, issues);
        object.add_if("since", self.since.as_ref(), at, issues);
        object.add_if("ownList", self.own_list.as_ref(), at, issues);
        object.add_if("role", self.role.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A field of a party that a change can name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Where data are.
    Locations,
    /// What it does.
    Purposes,
    /// Which data it gets.
    Data,
    /// Whom the data are about.
    Subjects,
    /// The instruments that cover transfers.
    Transfers,
    /// The products that it serves.
    Products,
    /// What else protects the data.
    Safeguards,
    /// Where it is registered.
    Registrations,
    /// The name in the register of companies.
    LegalName,
    /// The country of establishment.
    Country,
    /// The postal address.
    Address,
    /// The website.
    Website,
    /// When it processes at all.
    Condition,
    /// Whether data may be used to train models.
    Training,
    /// How long it keeps the data.
    Retention,
    /// When it began processing.
    Since,
    /// Its own list of subprocessors.
    OwnList,
    /// What it does within the group.
    Role,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Field {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Locations => "locations",
            Self::Purposes => "purposes",
            Self::Data => "data",
            Self::Subjects => "subjects",
            Self::Transfers => "transfers",
            Self::Products => "products",
            Self::Safeguards => "safeguards",
            Self::Registrations => "registrations",
            Self::LegalName => "legalName",
            Self::Country => "country",
            Self::Address => "address",
            Self::Website => "website",
            Self::Condition => "condition",
            Self::Training => "training",
            Self::Retention => "retention",
            Self::Since => "since",
            Self::OwnList => "ownList",
            Self::Role => "role",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Field {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        match text {
            "locations" => Self::Locations,
            "purposes" => Self::Purposes,
            "data" => Self::Data,
            "subjects" => Self::Subjects,
            "transfers" => Self::Transfers,
            "products" => Self::Products,
            "safeguards" => Self::Safeguards,
            "registrations" => Self::Registrations,
            "legalName" => Self::LegalName,
            "country" => Self::Country,
            "address" => Self::Address,
            "website" => Self::Website,
            "condition" => Self::Condition,
            "training" => Self::Training,
            "retention" => Self::Retention,
            "since" => Self::Since,
            "ownList" => Self::OwnList,
            "role" => Self::Role,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Field {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Field {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// What is said about the party was made more accurate; nothing changed in fact.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeCorrected {
    /// The id of the party.
    pub subject: Id,
    /// The fields that were corrected. Absent: that was not said.
    pub fields: Option<Vec<Field>>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeCorrected {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut fields_slot: Slot<Vec<Field>> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "fields" => fields_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "corrected", at, issues);
        let subject_slot = subject_slot.required("subject", at, issues);
        let fields_slot = fields_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot?,
            fields: fields_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeCorrected {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("corrected".to_owned()));
        object.add("subject", &self.subject, at, issues);
        object.add_if("fields", self.fields.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// One of the two lists of parties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// The subprocessors.
    Subprocessors,
    /// The affiliates.
    Affiliates,
    /// A code that the schema does not name.
    Unknown(String),
}

impl List {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Subprocessors => "subprocessors",
            Self::Affiliates => "affiliates",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for List {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for List {
    fn from(text: &str) -> Self {
        match text {
            "subprocessors" => Self::Subprocessors,
            "affiliates" => Self::Affiliates,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for List {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for List {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// The page was made clearer, with no single subject.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeClarified {
    /// The list that it is about. Absent: both, or neither.
    pub list: Option<List>,
    /// The fields that were made clearer. Absent: that was not said.
    pub fields: Option<Vec<Field>>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeClarified {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut list_slot: Slot<List> = Slot::Absent;
        let mut fields_slot: Slot<Vec<Field>> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "list" => list_slot.fill(value, &at, issues),
                "fields" => fields_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "clarified", at, issues);
        let list_slot = list_slot.optional();
        let fields_slot = fields_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            list: list_slot,
            fields: fields_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeClarified {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("clarified".to_owned()));
        object.add_if("list", self.list.as_ref(), at, issues);
        object.add_if("fields", self.fields.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// What is said was reviewed, and nothing changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeConfirmed {
    /// The id of the party. Absent: the whole list.
    pub subject: Option<Id>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeConfirmed {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut subject_slot: Slot<Id> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "subject" => subject_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "confirmed", at, issues);
        let subject_slot = subject_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            subject: subject_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeConfirmed {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("confirmed".to_owned()));
        object.add_if("subject", self.subject.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A list was published for the first time; what stood there before is unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangePublished {
    /// The list.
    pub list: List,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangePublished {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut list_slot: Slot<List> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "list" => list_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "published", at, issues);
        let list_slot = list_slot.required("list", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            list: list_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangePublished {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("published".to_owned()));
        object.add("list", &self.list, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// A part of the document that is neither a list nor the changelog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// How changes are announced.
    Notice,
    /// How customers authorize subprocessors.
    Authorization,
    /// What the publisher requires of every subprocessor.
    Obligations,
    /// The regimes that the transfer statements are made for.
    Regimes,
    /// The products that the list distinguishes.
    Products,
    /// The transfers within the group.
    IntraGroup,
    /// Whether the lists are complete.
    Completeness,
    /// Who the publisher is.
    Publisher,
    /// A code that the schema does not name.
    Unknown(String),
}

impl Part {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Notice => "notice",
            Self::Authorization => "authorization",
            Self::Obligations => "obligations",
            Self::Regimes => "regimes",
            Self::Products => "products",
            Self::IntraGroup => "intra-group",
            Self::Completeness => "completeness",
            Self::Publisher => "publisher",
            Self::Unknown(text) => text,
        }
    }
}

impl AsRef<str> for Part {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        match text {
            "notice" => Self::Notice,
            "authorization" => Self::Authorization,
            "obligations" => Self::Obligations,
            "regimes" => Self::Regimes,
            "products" => Self::Products,
            "intra-group" => Self::IntraGroup,
            "completeness" => Self::Completeness,
            "publisher" => Self::Publisher,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Read for Part {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
    }
}

impl Write for Part {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.as_str().to_owned())
    }
}

/// The document itself changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRevised {
    /// Which part of it.
    pub part: Part,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeRevised {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut part_slot: Slot<Part> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "part" => part_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "revised", at, issues);
        let part_slot = part_slot.required("part", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            part: part_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeRevised {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("revised".to_owned()));
        object.add("part", &self.part, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Parties joined that cannot be named any more.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeAddedUnnamed {
    /// The list that they joined.
    pub list: List,
    /// How many they were. Absent: that was not said.
    pub count: Option<Bounded<0i32, 3650i32>>,
    /// Why. Absent: that was not said.
    pub reason: Option<AddedReason>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeAddedUnnamed {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut list_slot: Slot<List> = Slot::Absent;
        let mut count_slot: Slot<Bounded<0i32, 3650i32>> = Slot::Absent;
        let mut reason_slot: Slot<AddedReason> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "list" => list_slot.fill(value, &at, issues),
                "count" => count_slot.fill(value, &at, issues),
                "reason" => reason_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "added-unnamed", at, issues);
        let list_slot = list_slot.required("list", at, issues);
        let count_slot = count_slot.optional();
        let reason_slot = reason_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            list: list_slot?,
            count: count_slot,
            reason: reason_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeAddedUnnamed {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("added-unnamed".to_owned()));
        object.add("list", &self.list, at, issues);
        object.add_if("count", self.count.as_ref(), at, issues);
        object.add_if("reason", self.reason.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Parties left that cannot be named any more.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRemovedUnnamed {
    /// The list that they left.
    pub list: List,
    /// How many they were. Absent: that was not said.
    pub count: Option<Bounded<0i32, 3650i32>>,
    /// Why. Absent: that was not said.
    pub reason: Option<RemovedReason>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeRemovedUnnamed {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut list_slot: Slot<List> = Slot::Absent;
        let mut count_slot: Slot<Bounded<0i32, 3650i32>> = Slot::Absent;
        let mut reason_slot: Slot<RemovedReason> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "list" => list_slot.fill(value, &at, issues),
                "count" => count_slot.fill(value, &at, issues),
                "reason" => reason_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "removed-unnamed", at, issues);
        let list_slot = list_slot.required("list", at, issues);
        let count_slot = count_slot.optional();
        let reason_slot = reason_slot.optional();
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            list: list_slot?,
            count: count_slot,
            reason: reason_slot,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeRemovedUnnamed {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("removed-unnamed".to_owned()));
        object.add("list", &self.list, at, issues);
        object.add_if("count", self.count.as_ref(), at, issues);
        object.add_if("reason", self.reason.as_ref(), at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

/// Something in a list changed, and the entry does not say what.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeUnspecified {
    /// The list.
    pub list: List,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The keys that the schema does not name.
    pub others: Map<String, Json>,
}

impl Read for ChangeUnspecified {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let before = issues.len();
        let members = members(raw, at, issues)?;
        let mut type_slot: Slot<String> = Slot::Absent;
        let mut list_slot: Slot<List> = Slot::Absent;
        let mut note_slot: Slot<Text> = Slot::Absent;
        let mut others: Keyed<String, Json> = Keyed::new();
        for (key, value) in members {
            let at = at.key(&key);
            match key.as_str() {
                "type" => type_slot.fill(value, &at, issues),
                "list" => list_slot.fill(value, &at, issues),
                "note" => note_slot.fill(value, &at, issues),
                _ => {
                    others.take(key.clone(), value, &at, issues);
                }
            }
        }
        type_slot.literal("type", "unspecified", at, issues);
        let list_slot = list_slot.required("list", at, issues);
        let note_slot = note_slot.optional();
        if issues.len() > before {
            return None;
        }
        Some(Self {
            list: list_slot?,
            note: note_slot,
            others: others.finish()?,
        })
    }
}

impl Write for ChangeUnspecified {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let mut object = Writing::default();
        object.put("type", Json::String("unspecified".to_owned()));
        object.add("list", &self.list, at, issues);
        object.add_if("note", self.note.as_ref(), at, issues);
        for (key, value) in self.others.iter() {
            object.add(key.as_ref(), value, at, issues);
        }
        object.finish()
    }
}

impl_serde!(
    Disclosure, Organization, Country, Contact, Identifier, IdentifierLei,
    IdentifierCompanyNumber, IdentifierOther, Agreement, Text, Translations, Regime,
    Authorization, Notice, Channel, ChannelKind, Objection, Product, Obligation,
    ObligationKind, Subprocessor, Purpose, PurposeCategory, PurposeObject, Data,
    DataCategory, Condition, Choice, Actor, Area, DataObject, Subject, SubjectCategory,
    SubjectObject, Location, Activity, LocationObject, Transfer, Mechanism,
    TransferAdequacy, TransferDpf, ClauseSet, TransferScc, TransferBrScc, TransferUkIdta,
    TransferUkAddendum, BcrKind, TransferBcr, TransferDerogation, TransferCodeOfConduct,
    TransferCertification, TransferNoneNeeded, TransferPrivacyShield,
    TransferSafeHarbour, TransferOther, Safeguard, SafeguardKind, Training, Affiliate,
    Registration, RegistrationKind, RegistrationObject, IntraGroup, Tombstone,
    TombstoneSubprocessor, TombstoneAffiliate, Entry, Change, AddedReason, ChangeAdded,
    RemovedReason, ChangeRemoved, ChangeMerged, ChangeReplaced, ChangeRenamed,
    LocationMembers, PurposeMembers, DataMembers, SubjectMembers, TransferMembers,
    IdMembers, SafeguardMembers, RegistrationMembers, NonEmptyStringValues,
    CountryValues, UrlValues, ConditionValues, TrainingValues, TextValues,
    PartialDateValues, ChangeChanged, Field, ChangeCorrected, List, ChangeClarified,
    ChangeConfirmed, ChangePublished, Part, ChangeRevised, ChangeAddedUnnamed,
    ChangeRemovedUnnamed, ChangeUnspecified
);
