package disclosure

import "w3id.org/onward/disclosure/internal/jsontext"

func (v *Disclosure) read(r *jsontext.Reader) {
	*v = Disclosure{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "$schema":
			v.Schema = new(NonEmptyString)
			v.Schema.read(r)
		case "format":
			v.Format = r.Int(1, 1)
		case "publisher":
			v.Publisher.read(r)
		case "agreement":
			v.Agreement = new(Agreement)
			v.Agreement.read(r)
		case "language":
			v.Language.read(r)
		case "translations":
			v.Translations = []LanguageTag{}
			for r.List(); r.NextItem(); {
				var item LanguageTag
				item.read(r)
				v.Translations = append(v.Translations, item)
			}
			r.EndList(0)
		case "updated":
			v.Updated.read(r)
		case "text":
			v.Text = readText(r)
		case "partial":
			v.Partial = readText(r)
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "authorization":
			v.Authorization = new(Authorization)
			v.Authorization.read(r)
		case "notice":
			v.Notice = new(Notice)
			v.Notice.read(r)
		case "products":
			v.Products = []Product{}
			for r.List(); r.NextItem(); {
				var item Product
				item.read(r)
				v.Products = append(v.Products, item)
			}
			r.EndList(0)
		case "obligations":
			v.Obligations = []Obligation{}
			for r.List(); r.NextItem(); {
				var item Obligation
				item.read(r)
				v.Obligations = append(v.Obligations, item)
			}
			r.EndList(0)
		case "subprocessors":
			v.Subprocessors = []Subprocessor{}
			for r.List(); r.NextItem(); {
				var item Subprocessor
				item.read(r)
				v.Subprocessors = append(v.Subprocessors, item)
			}
			r.EndList(0)
		case "affiliates":
			v.Affiliates = []Affiliate{}
			for r.List(); r.NextItem(); {
				var item Affiliate
				item.read(r)
				v.Affiliates = append(v.Affiliates, item)
			}
			r.EndList(0)
		case "intraGroup":
			v.IntraGroup = new(IntraGroup)
			v.IntraGroup.read(r)
		case "baseline":
			v.Baseline = []ID{}
			for r.List(); r.NextItem(); {
				var item ID
				item.read(r)
				v.Baseline = append(v.Baseline, item)
			}
			r.EndList(0)
		case "former":
			v.Former = []Tombstone{}
			for r.List(); r.NextItem(); {
				v.Former = append(v.Former, readTombstone(r))
			}
			r.EndList(0)
		case "changelog":
			v.Changelog = []Entry{}
			for r.List(); r.NextItem(); {
				var item Entry
				item.read(r)
				v.Changelog = append(v.Changelog, item)
			}
			r.EndList(0)
		default:
			if ExtensionKey(r.Key()).Valid() {
				v.Extensions.readEntry(r)
			} else {
				r.UnknownKey()
			}
		}
	}
	r.EndObject(0, "format", "publisher", "language", "updated", "subprocessors", "changelog")
}

func (v *NonEmptyString) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = NonEmptyString(text)
		r.Check(v.Validate())
	}
}

func (v *Organization) read(r *jsontext.Reader) {
	*v = Organization{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "name":
			v.Name.read(r)
		case "legalName":
			v.LegalName = new(NonEmptyString)
			v.LegalName.read(r)
		case "country":
			v.Country = new(Country)
			v.Country.read(r)
		case "address":
			v.Address = new(NonEmptyString)
			v.Address.read(r)
		case "website":
			v.Website = new(URL)
			v.Website.read(r)
		case "contact":
			v.Contact = new(Contact)
			v.Contact.read(r)
		case "identifiers":
			v.Identifiers = []Identifier{}
			for r.List(); r.NextItem(); {
				v.Identifiers = append(v.Identifiers, readIdentifier(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "name")
}

func (v *Country) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Country(text)
		r.Check(v.Validate())
	}
}

func (v *URL) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = URL(text)
		r.Check(v.Validate())
	}
}

func (v *Contact) read(r *jsontext.Reader) {
	*v = Contact{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "name":
			v.Name = new(NonEmptyString)
			v.Name.read(r)
		case "email":
			v.Email = new(Email)
			v.Email.read(r)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *Email) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Email(text)
		r.Check(v.Validate())
	}
}

func readIdentifier(r *jsontext.Reader) Identifier {
	switch r.Peek() {
	case '{':
		tag, ok := r.Tag("scheme")
		if !ok {
			return nil
		}
		switch tag {
		case "lei":
			v := new(IdentifierLei)
			v.read(r)
			return v
		case "company-number":
			v := new(IdentifierCompanyNumber)
			v.read(r)
			return v
		case "other":
			v := new(IdentifierOther)
			v.read(r)
			return v
		}
		r.UnknownTag("scheme", tag)
		return nil
	}
	r.Wrong("an object")
	return nil
}

func (v *Lei) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Lei(text)
		r.Check(v.Validate())
	}
}

func (v *IdentifierLei) read(r *jsontext.Reader) {
	*v = IdentifierLei{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "scheme":
			r.Literal("lei")
		case "value":
			v.Value.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "scheme", "value")
}

func (v *IdentifierCompanyNumber) read(r *jsontext.Reader) {
	*v = IdentifierCompanyNumber{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "scheme":
			r.Literal("company-number")
		case "country":
			v.Country.read(r)
		case "value":
			v.Value.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "scheme", "country", "value")
}

func (v *IdentifierOther) read(r *jsontext.Reader) {
	*v = IdentifierOther{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "scheme":
			r.Literal("other")
		case "name":
			v.Name.read(r)
		case "value":
			v.Value.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "scheme", "name", "value")
}

func (v *Agreement) read(r *jsontext.Reader) {
	*v = Agreement{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "title":
			v.Title = readText(r)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func readText(r *jsontext.Reader) Text {
	switch r.Peek() {
	case '"':
		var v NonEmptyString
		v.read(r)
		return v
	case '{':
		var v Translations
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *Translations) read(r *jsontext.Reader) {
	*v = Translations{}
	for r.Object(); r.NextKey(); {
		v.readEntry(r)
	}
	r.EndObject(1)
}

func (v *Translations) readEntry(r *jsontext.Reader) {
	entry := TranslationsEntry{Key: LanguageTag(r.Key())}
	r.Check(entry.Key.Validate())
	entry.Value.read(r)
	*v = append(*v, entry)
}

func (v *LanguageTag) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = LanguageTag(text)
		r.Check(v.Validate())
	}
}

func (v *Date) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Date(text)
		r.Check(v.Validate())
	}
}

func (v *Regime) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Regime(text)
		r.Check(v.Validate())
	}
}

func (v *Authorization) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Authorization(text)
		r.Check(v.Validate())
	}
}

func (v *Notice) read(r *jsontext.Reader) {
	*v = Notice{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "days":
			v.Days = new(int)
			*v.Days = r.Int(0, 3650)
		case "channels":
			v.Channels = []Channel{}
			for r.List(); r.NextItem(); {
				var item Channel
				item.read(r)
				v.Channels = append(v.Channels, item)
			}
			r.EndList(0)
		case "objection":
			v.Objection = new(Objection)
			v.Objection.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func (v *Channel) read(r *jsontext.Reader) {
	*v = Channel{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "kind":
			v.Kind.read(r)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "email":
			v.Email = new(Email)
			v.Email.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "kind")
}

func (v *ChannelKind) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = ChannelKind(text)
		r.Check(v.Validate())
	}
}

func (v *Objection) read(r *jsontext.Reader) {
	*v = Objection{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "days":
			v.Days = new(int)
			*v.Days = r.Int(0, 3650)
		case "contact":
			v.Contact = new(Contact)
			v.Contact.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func (v *Product) read(r *jsontext.Reader) {
	*v = Product{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "id":
			v.ID.read(r)
		case "name":
			v.Name.read(r)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "id", "name")
}

func (v *ID) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = ID(text)
		r.Check(v.Validate())
	}
}

func (v *Obligation) read(r *jsontext.Reader) {
	*v = Obligation{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "kind":
			v.Kind.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "kind")
}

func (v *ObligationKind) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = ObligationKind(text)
		r.Check(v.Validate())
	}
}

func (v *Subprocessor) read(r *jsontext.Reader) {
	*v = Subprocessor{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "id":
			v.ID.read(r)
		case "name":
			v.Name.read(r)
		case "aliases":
			v.Aliases = []NonEmptyString{}
			for r.List(); r.NextItem(); {
				var item NonEmptyString
				item.read(r)
				v.Aliases = append(v.Aliases, item)
			}
			r.EndList(0)
		case "legalName":
			v.LegalName = new(NonEmptyString)
			v.LegalName.read(r)
		case "country":
			v.Country = new(Country)
			v.Country.read(r)
		case "address":
			v.Address = new(NonEmptyString)
			v.Address.read(r)
		case "contact":
			v.Contact = new(Contact)
			v.Contact.read(r)
		case "website":
			v.Website = new(URL)
			v.Website.read(r)
		case "identifiers":
			v.Identifiers = []Identifier{}
			for r.List(); r.NextItem(); {
				v.Identifiers = append(v.Identifiers, readIdentifier(r))
			}
			r.EndList(0)
		case "entities":
			v.Entities = []Organization{}
			for r.List(); r.NextItem(); {
				var item Organization
				item.read(r)
				v.Entities = append(v.Entities, item)
			}
			r.EndList(0)
		case "products":
			v.Products = []ID{}
			for r.List(); r.NextItem(); {
				var item ID
				item.read(r)
				v.Products = append(v.Products, item)
			}
			r.EndList(0)
		case "purposes":
			v.Purposes = []Purpose{}
			for r.List(); r.NextItem(); {
				v.Purposes = append(v.Purposes, readPurpose(r))
			}
			r.EndList(0)
		case "data":
			v.Data = []Data{}
			for r.List(); r.NextItem(); {
				v.Data = append(v.Data, readData(r))
			}
			r.EndList(0)
		case "subjects":
			v.Subjects = []Subject{}
			for r.List(); r.NextItem(); {
				v.Subjects = append(v.Subjects, readSubject(r))
			}
			r.EndList(0)
		case "condition":
			v.Condition = new(Condition)
			v.Condition.read(r)
		case "locations":
			v.Locations = []Location{}
			for r.List(); r.NextItem(); {
				v.Locations = append(v.Locations, readLocation(r))
			}
			r.EndList(1)
		case "transfers":
			v.Transfers = []Transfer{}
			for r.List(); r.NextItem(); {
				v.Transfers = append(v.Transfers, readTransfer(r))
			}
			r.EndList(0)
		case "safeguards":
			v.Safeguards = []Safeguard{}
			for r.List(); r.NextItem(); {
				var item Safeguard
				item.read(r)
				v.Safeguards = append(v.Safeguards, item)
			}
			r.EndList(0)
		case "training":
			v.Training = new(Training)
			v.Training.read(r)
		case "retention":
			v.Retention = readText(r)
		case "since":
			v.Since = new(PartialDate)
			v.Since.read(r)
		case "ownList":
			v.OwnList = new(URL)
			v.OwnList.read(r)
		default:
			if ExtensionKey(r.Key()).Valid() {
				v.Extensions.readEntry(r)
			} else {
				r.UnknownKey()
			}
		}
	}
	r.EndObject(0, "id", "name", "purposes", "locations")
}

func readPurpose(r *jsontext.Reader) Purpose {
	switch r.Peek() {
	case '"':
		var v PurposeCategory
		v.read(r)
		return v
	case '{':
		v := new(PurposeObject)
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *PurposeCategory) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = PurposeCategory(text)
		r.Check(v.Validate())
	}
}

func (v *PurposeObject) read(r *jsontext.Reader) {
	*v = PurposeObject{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "category":
			v.Category.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "category")
}

func readData(r *jsontext.Reader) Data {
	switch r.Peek() {
	case '"':
		var v DataCategory
		v.read(r)
		return v
	case '{':
		v := new(DataObject)
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *DataCategory) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = DataCategory(text)
		r.Check(v.Validate())
	}
}

func (v *Condition) read(r *jsontext.Reader) {
	*v = Condition{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "choice":
			v.Choice = new(Choice)
			v.Choice.read(r)
		case "by":
			v.By = new(Actor)
			v.By.read(r)
		case "regions":
			v.Regions = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Regions = append(v.Regions, item)
			}
			r.EndList(0)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func (v *Choice) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Choice(text)
		r.Check(v.Validate())
	}
}

func (v *Actor) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Actor(text)
		r.Check(v.Validate())
	}
}

func (v *Area) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Area(text)
		r.Check(v.Validate())
	}
}

func (v *DataObject) read(r *jsontext.Reader) {
	*v = DataObject{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "category":
			v.Category.read(r)
		case "text":
			v.Text = readText(r)
		case "special":
			v.Special = new(bool)
			*v.Special = r.Bool()
		case "condition":
			v.Condition = new(Condition)
			v.Condition.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "category")
}

func readSubject(r *jsontext.Reader) Subject {
	switch r.Peek() {
	case '"':
		var v SubjectCategory
		v.read(r)
		return v
	case '{':
		v := new(SubjectObject)
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *SubjectCategory) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = SubjectCategory(text)
		r.Check(v.Validate())
	}
}

func (v *SubjectObject) read(r *jsontext.Reader) {
	*v = SubjectObject{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "category":
			v.Category.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "category")
}

func readLocation(r *jsontext.Reader) Location {
	switch r.Peek() {
	case '"':
		var v Area
		v.read(r)
		return v
	case '{':
		v := new(LocationObject)
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *Subdivision) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Subdivision(text)
		r.Check(v.Validate())
	}
}

func (v *Activity) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Activity(text)
		r.Check(v.Validate())
	}
}

func (v *LocationObject) read(r *jsontext.Reader) {
	*v = LocationObject{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "area":
			v.Area.read(r)
		case "subdivision":
			v.Subdivision = new(Subdivision)
			v.Subdivision.read(r)
		case "city":
			v.City = new(NonEmptyString)
			v.City.read(r)
		case "cloudRegion":
			v.CloudRegion = new(NonEmptyString)
			v.CloudRegion.read(r)
		case "activities":
			v.Activities = []Activity{}
			for r.List(); r.NextItem(); {
				var item Activity
				item.read(r)
				v.Activities = append(v.Activities, item)
			}
			r.EndList(1)
		case "condition":
			v.Condition = new(Condition)
			v.Condition.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "area")
}

func readTransfer(r *jsontext.Reader) Transfer {
	switch r.Peek() {
	case '"':
		var v Mechanism
		v.read(r)
		return v
	case '{':
		tag, ok := r.Tag("mechanism")
		if !ok {
			return nil
		}
		switch tag {
		case "adequacy":
			v := new(TransferAdequacy)
			v.read(r)
			return v
		case "dpf":
			v := new(TransferDpf)
			v.read(r)
			return v
		case "scc":
			v := new(TransferScc)
			v.read(r)
			return v
		case "br-scc":
			v := new(TransferBrScc)
			v.read(r)
			return v
		case "uk-idta":
			v := new(TransferUkIdta)
			v.read(r)
			return v
		case "uk-addendum":
			v := new(TransferUkAddendum)
			v.read(r)
			return v
		case "bcr":
			v := new(TransferBcr)
			v.read(r)
			return v
		case "derogation":
			v := new(TransferDerogation)
			v.read(r)
			return v
		case "code-of-conduct":
			v := new(TransferCodeOfConduct)
			v.read(r)
			return v
		case "certification":
			v := new(TransferCertification)
			v.read(r)
			return v
		case "none-needed":
			v := new(TransferNoneNeeded)
			v.read(r)
			return v
		case "privacy-shield":
			v := new(TransferPrivacyShield)
			v.read(r)
			return v
		case "safe-harbour":
			v := new(TransferSafeHarbour)
			v.read(r)
			return v
		case "other":
			v := new(TransferOther)
			v.read(r)
			return v
		}
		r.UnknownTag("mechanism", tag)
		return nil
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *Mechanism) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Mechanism(text)
		r.Check(v.Validate())
	}
}

func (v *TransferAdequacy) read(r *jsontext.Reader) {
	*v = TransferAdequacy{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("adequacy")
		case "decision":
			v.Decision = new(NonEmptyString)
			v.Decision.read(r)
		case "inScope":
			v.InScope = new(bool)
			*v.InScope = r.Bool()
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferDpf) read(r *jsontext.Reader) {
	*v = TransferDpf{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("dpf")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *ClauseSet) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = ClauseSet(text)
		r.Check(v.Validate())
	}
}

func (v *TransferScc) read(r *jsontext.Reader) {
	*v = TransferScc{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("scc")
		case "decision":
			v.Decision = new(ClauseSet)
			v.Decision.read(r)
		case "modules":
			v.Modules = []int{}
			for r.List(); r.NextItem(); {
				v.Modules = append(v.Modules, r.Int(1, 4))
			}
			r.EndList(0)
		case "adapted":
			v.Adapted = new(bool)
			*v.Adapted = r.Bool()
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferBrScc) read(r *jsontext.Reader) {
	*v = TransferBrScc{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("br-scc")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferUkIdta) read(r *jsontext.Reader) {
	*v = TransferUkIdta{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("uk-idta")
		case "version":
			v.Version = new(NonEmptyString)
			v.Version.read(r)
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferUkAddendum) read(r *jsontext.Reader) {
	*v = TransferUkAddendum{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("uk-addendum")
		case "version":
			v.Version = new(NonEmptyString)
			v.Version.read(r)
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *BcrKind) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = BcrKind(text)
		r.Check(v.Validate())
	}
}

func (v *TransferBcr) read(r *jsontext.Reader) {
	*v = TransferBcr{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("bcr")
		case "kind":
			v.Kind = new(BcrKind)
			v.Kind.read(r)
		case "approval":
			v.Approval = new(NonEmptyString)
			v.Approval.read(r)
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferDerogation) read(r *jsontext.Reader) {
	*v = TransferDerogation{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("derogation")
		case "article":
			v.Article = new(NonEmptyString)
			v.Article.read(r)
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferCodeOfConduct) read(r *jsontext.Reader) {
	*v = TransferCodeOfConduct{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("code-of-conduct")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferCertification) read(r *jsontext.Reader) {
	*v = TransferCertification{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("certification")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferNoneNeeded) read(r *jsontext.Reader) {
	*v = TransferNoneNeeded{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("none-needed")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferPrivacyShield) read(r *jsontext.Reader) {
	*v = TransferPrivacyShield{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("privacy-shield")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferSafeHarbour) read(r *jsontext.Reader) {
	*v = TransferSafeHarbour{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("safe-harbour")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *TransferOther) read(r *jsontext.Reader) {
	*v = TransferOther{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "mechanism":
			r.Literal("other")
		case "regimes":
			v.Regimes = []Regime{}
			for r.List(); r.NextItem(); {
				var item Regime
				item.read(r)
				v.Regimes = append(v.Regimes, item)
			}
			r.EndList(0)
		case "covers":
			v.Covers = []Area{}
			for r.List(); r.NextItem(); {
				var item Area
				item.read(r)
				v.Covers = append(v.Covers, item)
			}
			r.EndList(0)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "checked":
			v.Checked = new(Date)
			v.Checked.read(r)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "mechanism")
}

func (v *Safeguard) read(r *jsontext.Reader) {
	*v = Safeguard{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "kind":
			v.Kind.read(r)
		case "title":
			v.Title = readText(r)
		case "url":
			v.URL = new(URL)
			v.URL.read(r)
		case "issuer":
			v.Issuer = new(NonEmptyString)
			v.Issuer.read(r)
		case "expires":
			v.Expires = new(Date)
			v.Expires.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "kind")
}

func (v *SafeguardKind) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = SafeguardKind(text)
		r.Check(v.Validate())
	}
}

func (v *Training) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Training(text)
		r.Check(v.Validate())
	}
}

func (v *PartialDate) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = PartialDate(text)
		r.Check(v.Validate())
	}
}

func (v *Affiliate) read(r *jsontext.Reader) {
	*v = Affiliate{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "id":
			v.ID.read(r)
		case "name":
			v.Name.read(r)
		case "aliases":
			v.Aliases = []NonEmptyString{}
			for r.List(); r.NextItem(); {
				var item NonEmptyString
				item.read(r)
				v.Aliases = append(v.Aliases, item)
			}
			r.EndList(0)
		case "registrations":
			v.Registrations = []Registration{}
			for r.List(); r.NextItem(); {
				v.Registrations = append(v.Registrations, readRegistration(r))
			}
			r.EndList(0)
		case "role":
			v.Role = readText(r)
		case "locations":
			v.Locations = []Location{}
			for r.List(); r.NextItem(); {
				v.Locations = append(v.Locations, readLocation(r))
			}
			r.EndList(0)
		default:
			if ExtensionKey(r.Key()).Valid() {
				v.Extensions.readEntry(r)
			} else {
				r.UnknownKey()
			}
		}
	}
	r.EndObject(0, "id", "name")
}

func readRegistration(r *jsontext.Reader) Registration {
	switch r.Peek() {
	case '"':
		var v CountryOrSubdivision
		v.read(r)
		return v
	case '{':
		v := new(RegistrationObject)
		v.read(r)
		return v
	}
	r.Wrong("a string or an object")
	return nil
}

func (v *RegistrationKind) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = RegistrationKind(text)
		r.Check(v.Validate())
	}
}

func (v *RegistrationObject) read(r *jsontext.Reader) {
	*v = RegistrationObject{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "country":
			v.Country = new(Country)
			v.Country.read(r)
		case "subdivision":
			v.Subdivision = new(Subdivision)
			v.Subdivision.read(r)
		case "city":
			v.City = new(NonEmptyString)
			v.City.read(r)
		case "kind":
			v.Kind = new(RegistrationKind)
			v.Kind.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func (v *CountryOrSubdivision) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = CountryOrSubdivision(text)
		r.Check(v.Validate())
	}
}

func (v *IntraGroup) read(r *jsontext.Reader) {
	*v = IntraGroup{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "transfers":
			v.Transfers = []Transfer{}
			for r.List(); r.NextItem(); {
				v.Transfers = append(v.Transfers, readTransfer(r))
			}
			r.EndList(0)
		case "text":
			v.Text = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0)
}

func readTombstone(r *jsontext.Reader) Tombstone {
	switch r.Peek() {
	case '{':
		tag, ok := r.Tag("kind")
		if !ok {
			return nil
		}
		switch tag {
		case "subprocessor":
			v := new(TombstoneSubprocessor)
			v.read(r)
			return v
		case "affiliate":
			v := new(TombstoneAffiliate)
			v.read(r)
			return v
		}
		r.UnknownTag("kind", tag)
		return nil
	}
	r.Wrong("an object")
	return nil
}

func (v *TombstoneSubprocessor) read(r *jsontext.Reader) {
	*v = TombstoneSubprocessor{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "kind":
			r.Literal("subprocessor")
		case "id":
			v.ID.read(r)
		case "name":
			v.Name.read(r)
		case "left":
			v.Left.read(r)
		case "successor":
			v.Successor = new(ID)
			v.Successor.read(r)
		case "last":
			v.Last = new(Subprocessor)
			v.Last.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "kind", "id", "name", "left")
}

func (v *TombstoneAffiliate) read(r *jsontext.Reader) {
	*v = TombstoneAffiliate{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "kind":
			r.Literal("affiliate")
		case "id":
			v.ID.read(r)
		case "name":
			v.Name.read(r)
		case "left":
			v.Left.read(r)
		case "successor":
			v.Successor = new(ID)
			v.Successor.read(r)
		case "last":
			v.Last = new(Affiliate)
			v.Last.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "kind", "id", "name", "left")
}

func (v *Entry) read(r *jsontext.Reader) {
	*v = Entry{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "date":
			v.Date.read(r)
		case "effective":
			v.Effective = new(Date)
			v.Effective.read(r)
		case "changes":
			v.Changes = []Change{}
			for r.List(); r.NextItem(); {
				v.Changes = append(v.Changes, readChange(r))
			}
			r.EndList(1)
		case "note":
			v.Note = readText(r)
		default:
			if ExtensionKey(r.Key()).Valid() {
				v.Extensions.readEntry(r)
			} else {
				r.UnknownKey()
			}
		}
	}
	r.EndObject(0, "date", "changes")
}

func readChange(r *jsontext.Reader) Change {
	switch r.Peek() {
	case '{':
		tag, ok := r.Tag("type")
		if !ok {
			return nil
		}
		switch tag {
		case "added":
			v := new(ChangeAdded)
			v.read(r)
			return v
		case "removed":
			v := new(ChangeRemoved)
			v.read(r)
			return v
		case "merged":
			v := new(ChangeMerged)
			v.read(r)
			return v
		case "replaced":
			v := new(ChangeReplaced)
			v.read(r)
			return v
		case "renamed":
			v := new(ChangeRenamed)
			v.read(r)
			return v
		case "changed":
			v := new(ChangeChanged)
			v.read(r)
			return v
		case "corrected":
			v := new(ChangeCorrected)
			v.read(r)
			return v
		case "clarified":
			v := new(ChangeClarified)
			v.read(r)
			return v
		case "confirmed":
			v := new(ChangeConfirmed)
			v.read(r)
			return v
		case "published":
			v := new(ChangePublished)
			v.read(r)
			return v
		case "revised":
			v := new(ChangeRevised)
			v.read(r)
			return v
		case "added-unnamed":
			v := new(ChangeAddedUnnamed)
			v.read(r)
			return v
		case "removed-unnamed":
			v := new(ChangeRemovedUnnamed)
			v.read(r)
			return v
		case "unspecified":
			v := new(ChangeUnspecified)
			v.read(r)
			return v
		}
		r.UnknownTag("type", tag)
		return nil
	}
	r.Wrong("an object")
	return nil
}

func (v *AddedReason) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = AddedReason(text)
		r.Check(v.Validate())
	}
}

func (v *ChangeAdded) read(r *jsontext.Reader) {
	*v = ChangeAdded{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("added")
		case "subject":
			v.Subject.read(r)
		case "reason":
			v.Reason = new(AddedReason)
			v.Reason.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject")
}

func (v *RemovedReason) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = RemovedReason(text)
		r.Check(v.Validate())
	}
}

func (v *ChangeRemoved) read(r *jsontext.Reader) {
	*v = ChangeRemoved{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("removed")
		case "subject":
			v.Subject.read(r)
		case "reason":
			v.Reason = new(RemovedReason)
			v.Reason.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject")
}

func (v *ChangeMerged) read(r *jsontext.Reader) {
	*v = ChangeMerged{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("merged")
		case "subject":
			v.Subject.read(r)
		case "into":
			v.Into.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject", "into")
}

func (v *ChangeReplaced) read(r *jsontext.Reader) {
	*v = ChangeReplaced{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("replaced")
		case "subject":
			v.Subject.read(r)
		case "by":
			v.By.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject", "by")
}

func (v *ChangeRenamed) read(r *jsontext.Reader) {
	*v = ChangeRenamed{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("renamed")
		case "subject":
			v.Subject.read(r)
		case "before":
			v.Before.read(r)
		case "after":
			v.After.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject", "before", "after")
}

func (v *LocationMembers) read(r *jsontext.Reader) {
	*v = LocationMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Location{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readLocation(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Location{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readLocation(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *PurposeMembers) read(r *jsontext.Reader) {
	*v = PurposeMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Purpose{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readPurpose(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Purpose{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readPurpose(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *DataMembers) read(r *jsontext.Reader) {
	*v = DataMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Data{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readData(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Data{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readData(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *SubjectMembers) read(r *jsontext.Reader) {
	*v = SubjectMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Subject{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readSubject(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Subject{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readSubject(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *TransferMembers) read(r *jsontext.Reader) {
	*v = TransferMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Transfer{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readTransfer(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Transfer{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readTransfer(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *IDMembers) read(r *jsontext.Reader) {
	*v = IDMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []ID{}
			for r.List(); r.NextItem(); {
				var item ID
				item.read(r)
				v.Added = append(v.Added, item)
			}
			r.EndList(0)
		case "removed":
			v.Removed = []ID{}
			for r.List(); r.NextItem(); {
				var item ID
				item.read(r)
				v.Removed = append(v.Removed, item)
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *SafeguardMembers) read(r *jsontext.Reader) {
	*v = SafeguardMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Safeguard{}
			for r.List(); r.NextItem(); {
				var item Safeguard
				item.read(r)
				v.Added = append(v.Added, item)
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Safeguard{}
			for r.List(); r.NextItem(); {
				var item Safeguard
				item.read(r)
				v.Removed = append(v.Removed, item)
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *RegistrationMembers) read(r *jsontext.Reader) {
	*v = RegistrationMembers{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "added":
			v.Added = []Registration{}
			for r.List(); r.NextItem(); {
				v.Added = append(v.Added, readRegistration(r))
			}
			r.EndList(0)
		case "removed":
			v.Removed = []Registration{}
			for r.List(); r.NextItem(); {
				v.Removed = append(v.Removed, readRegistration(r))
			}
			r.EndList(0)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *NonEmptyStringValues) read(r *jsontext.Reader) {
	*v = NonEmptyStringValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(NonEmptyString)
			v.Before.read(r)
		case "after":
			v.After = new(NonEmptyString)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *CountryValues) read(r *jsontext.Reader) {
	*v = CountryValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(Country)
			v.Before.read(r)
		case "after":
			v.After = new(Country)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *URLValues) read(r *jsontext.Reader) {
	*v = URLValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(URL)
			v.Before.read(r)
		case "after":
			v.After = new(URL)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *ConditionValues) read(r *jsontext.Reader) {
	*v = ConditionValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(Condition)
			v.Before.read(r)
		case "after":
			v.After = new(Condition)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *TrainingValues) read(r *jsontext.Reader) {
	*v = TrainingValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(Training)
			v.Before.read(r)
		case "after":
			v.After = new(Training)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *TextValues) read(r *jsontext.Reader) {
	*v = TextValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = readText(r)
		case "after":
			v.After = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *PartialDateValues) read(r *jsontext.Reader) {
	*v = PartialDateValues{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "before":
			v.Before = new(PartialDate)
			v.Before.read(r)
		case "after":
			v.After = new(PartialDate)
			v.After.read(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(1)
}

func (v *ChangeChanged) read(r *jsontext.Reader) {
	*v = ChangeChanged{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("changed")
		case "subject":
			v.Subject.read(r)
		case "locations":
			v.Locations = new(LocationMembers)
			v.Locations.read(r)
		case "purposes":
			v.Purposes = new(PurposeMembers)
			v.Purposes.read(r)
		case "data":
			v.Data = new(DataMembers)
			v.Data.read(r)
		case "subjects":
			v.Subjects = new(SubjectMembers)
			v.Subjects.read(r)
		case "transfers":
			v.Transfers = new(TransferMembers)
			v.Transfers.read(r)
		case "products":
			v.Products = new(IDMembers)
			v.Products.read(r)
		case "safeguards":
			v.Safeguards = new(SafeguardMembers)
			v.Safeguards.read(r)
		case "registrations":
			v.Registrations = new(RegistrationMembers)
			v.Registrations.read(r)
		case "legalName":
			v.LegalName = new(NonEmptyStringValues)
			v.LegalName.read(r)
		case "country":
			v.Country = new(CountryValues)
			v.Country.read(r)
		case "address":
			v.Address = new(NonEmptyStringValues)
			v.Address.read(r)
		case "website":
			v.Website = new(URLValues)
			v.Website.read(r)
		case "condition":
			v.Condition = new(ConditionValues)
			v.Condition.read(r)
		case "training":
			v.Training = new(TrainingValues)
			v.Training.read(r)
		case "retention":
			v.Retention = new(TextValues)
			v.Retention.read(r)
		case "since":
			v.Since = new(PartialDateValues)
			v.Since.read(r)
		case "ownList":
			v.OwnList = new(URLValues)
			v.OwnList.read(r)
		case "role":
			v.Role = new(TextValues)
			v.Role.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject")
}

func (v *Field) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Field(text)
		r.Check(v.Validate())
	}
}

func (v *ChangeCorrected) read(r *jsontext.Reader) {
	*v = ChangeCorrected{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("corrected")
		case "subject":
			v.Subject.read(r)
		case "fields":
			v.Fields = []Field{}
			for r.List(); r.NextItem(); {
				var item Field
				item.read(r)
				v.Fields = append(v.Fields, item)
			}
			r.EndList(0)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "subject")
}

func (v *List) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = List(text)
		r.Check(v.Validate())
	}
}

func (v *ChangeClarified) read(r *jsontext.Reader) {
	*v = ChangeClarified{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("clarified")
		case "list":
			v.List = new(List)
			v.List.read(r)
		case "fields":
			v.Fields = []Field{}
			for r.List(); r.NextItem(); {
				var item Field
				item.read(r)
				v.Fields = append(v.Fields, item)
			}
			r.EndList(0)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type")
}

func (v *ChangeConfirmed) read(r *jsontext.Reader) {
	*v = ChangeConfirmed{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("confirmed")
		case "subject":
			v.Subject = new(ID)
			v.Subject.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type")
}

func (v *ChangePublished) read(r *jsontext.Reader) {
	*v = ChangePublished{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("published")
		case "list":
			v.List.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "list")
}

func (v *Part) read(r *jsontext.Reader) {
	if text, ok := r.String(); ok {
		*v = Part(text)
		r.Check(v.Validate())
	}
}

func (v *ChangeRevised) read(r *jsontext.Reader) {
	*v = ChangeRevised{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("revised")
		case "part":
			v.Part.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "part")
}

func (v *ChangeAddedUnnamed) read(r *jsontext.Reader) {
	*v = ChangeAddedUnnamed{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("added-unnamed")
		case "list":
			v.List.read(r)
		case "count":
			v.Count = new(int)
			*v.Count = r.Int(0, 3650)
		case "reason":
			v.Reason = new(AddedReason)
			v.Reason.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "list")
}

func (v *ChangeRemovedUnnamed) read(r *jsontext.Reader) {
	*v = ChangeRemovedUnnamed{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("removed-unnamed")
		case "list":
			v.List.read(r)
		case "count":
			v.Count = new(int)
			*v.Count = r.Int(0, 3650)
		case "reason":
			v.Reason = new(RemovedReason)
			v.Reason.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "list")
}

func (v *ChangeUnspecified) read(r *jsontext.Reader) {
	*v = ChangeUnspecified{}
	for r.Object(); r.NextKey(); {
		switch string(r.Key()) {
		case "type":
			r.Literal("unspecified")
		case "list":
			v.List.read(r)
		case "note":
			v.Note = readText(r)
		default:
			r.UnknownKey()
		}
	}
	r.EndObject(0, "type", "list")
}

func (v *Extensions) read(r *jsontext.Reader) {
	*v = Extensions{}
	for r.Object(); r.NextKey(); {
		v.readEntry(r)
	}
	r.EndObject(0)
}

func (v *Extensions) readEntry(r *jsontext.Reader) {
	entry := Extension{Key: ExtensionKey(r.Key())}
	r.Check(entry.Key.Validate())
	entry.Value = r.Value()
	*v = append(*v, entry)
}
