package tolerant

import "w3id.org/onward/disclosure/internal/jsontext"

func (v *Disclosure) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Schema != nil {
		w.Key("$schema")
		w.String(string(*v.Schema))
	}
	w.Key("format")
	w.Int(v.Format)
	w.Key("publisher")
	v.Publisher.write(w)
	if v.Agreement != nil {
		w.Key("agreement")
		v.Agreement.write(w)
	}
	w.Key("language")
	w.String(string(v.Language))
	if v.Translations != nil {
		w.Key("translations")
		if w.List() {
			for i := range v.Translations {
				w.String(string(v.Translations[i]))
			}
			w.EndList()
		}
	}
	w.Key("updated")
	w.String(string(v.Updated))
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	if v.Partial != nil {
		w.Key("partial")
		writeText(w, v.Partial)
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Authorization != nil {
		w.Key("authorization")
		w.String(string(*v.Authorization))
	}
	if v.Notice != nil {
		w.Key("notice")
		v.Notice.write(w)
	}
	if v.Products != nil {
		w.Key("products")
		if w.List() {
			for i := range v.Products {
				v.Products[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Obligations != nil {
		w.Key("obligations")
		if w.List() {
			for i := range v.Obligations {
				v.Obligations[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Subprocessors != nil {
		w.Key("subprocessors")
		if w.List() {
			for i := range v.Subprocessors {
				v.Subprocessors[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Affiliates != nil {
		w.Key("affiliates")
		if w.List() {
			for i := range v.Affiliates {
				v.Affiliates[i].write(w)
			}
			w.EndList()
		}
	}
	if v.IntraGroup != nil {
		w.Key("intraGroup")
		v.IntraGroup.write(w)
	}
	if v.Baseline != nil {
		w.Key("baseline")
		if w.List() {
			for i := range v.Baseline {
				w.String(string(v.Baseline[i]))
			}
			w.EndList()
		}
	}
	if v.Former != nil {
		w.Key("former")
		if w.List() {
			for i := range v.Former {
				writeTombstone(w, v.Former[i])
			}
			w.EndList()
		}
	}
	if v.Changelog != nil {
		w.Key("changelog")
		if w.List() {
			for i := range v.Changelog {
				v.Changelog[i].write(w)
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Organization) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("name")
	w.String(string(v.Name))
	if v.LegalName != nil {
		w.Key("legalName")
		w.String(string(*v.LegalName))
	}
	if v.Country != nil {
		w.Key("country")
		w.String(string(*v.Country))
	}
	if v.Address != nil {
		w.Key("address")
		w.String(string(*v.Address))
	}
	if v.Website != nil {
		w.Key("website")
		w.String(string(*v.Website))
	}
	if v.Contact != nil {
		w.Key("contact")
		v.Contact.write(w)
	}
	if v.Identifiers != nil {
		w.Key("identifiers")
		if w.List() {
			for i := range v.Identifiers {
				writeIdentifier(w, v.Identifiers[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Contact) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Name != nil {
		w.Key("name")
		w.String(string(*v.Name))
	}
	if v.Email != nil {
		w.Key("email")
		w.String(string(*v.Email))
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeIdentifier(w *jsontext.Writer, v Identifier) {
	switch v := v.(type) {
	case *IdentifierLei:
		v.write(w)
	case *IdentifierCompanyNumber:
		v.write(w)
	case *IdentifierOther:
		v.write(w)
	case *UnknownIdentifier:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *UnknownIdentifier) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	w.Value(v.Raw)
}

func (v *IdentifierLei) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("scheme")
	w.String("lei")
	w.Key("value")
	w.String(string(v.Value))
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *IdentifierCompanyNumber) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("scheme")
	w.String("company-number")
	w.Key("country")
	w.String(string(v.Country))
	w.Key("value")
	w.String(string(v.Value))
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *IdentifierOther) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("scheme")
	w.String("other")
	w.Key("name")
	w.String(string(v.Name))
	w.Key("value")
	w.String(string(v.Value))
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Agreement) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Title != nil {
		w.Key("title")
		writeText(w, v.Title)
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeText(w *jsontext.Writer, v Text) {
	switch v := v.(type) {
	case NonEmptyString:
		w.String(string(v))
	case Translations:
		v.write(w)
	default:
		w.Null()
	}
}

func (v Translations) write(w *jsontext.Writer) {
	if w.Object() {
		v.writeEntries(w)
		w.EndObject()
	}
}

func (v Translations) writeEntries(w *jsontext.Writer) {
	for i := range v {
		w.Key(string(v[i].Key))
		w.String(string(v[i].Value))
	}
}

func (v *Notice) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Days != nil {
		w.Key("days")
		w.Int(*v.Days)
	}
	if v.Channels != nil {
		w.Key("channels")
		if w.List() {
			for i := range v.Channels {
				v.Channels[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Objection != nil {
		w.Key("objection")
		v.Objection.write(w)
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Channel) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("kind")
	w.String(string(v.Kind))
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Email != nil {
		w.Key("email")
		w.String(string(*v.Email))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Objection) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Days != nil {
		w.Key("days")
		w.Int(*v.Days)
	}
	if v.Contact != nil {
		w.Key("contact")
		v.Contact.write(w)
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Product) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("id")
	w.String(string(v.ID))
	w.Key("name")
	w.String(string(v.Name))
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Obligation) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("kind")
	w.String(string(v.Kind))
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Subprocessor) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("id")
	w.String(string(v.ID))
	w.Key("name")
	w.String(string(v.Name))
	if v.Aliases != nil {
		w.Key("aliases")
		if w.List() {
			for i := range v.Aliases {
				w.String(string(v.Aliases[i]))
			}
			w.EndList()
		}
	}
	if v.LegalName != nil {
		w.Key("legalName")
		w.String(string(*v.LegalName))
	}
	if v.Country != nil {
		w.Key("country")
		w.String(string(*v.Country))
	}
	if v.Address != nil {
		w.Key("address")
		w.String(string(*v.Address))
	}
	if v.Contact != nil {
		w.Key("contact")
		v.Contact.write(w)
	}
	if v.Website != nil {
		w.Key("website")
		w.String(string(*v.Website))
	}
	if v.Identifiers != nil {
		w.Key("identifiers")
		if w.List() {
			for i := range v.Identifiers {
				writeIdentifier(w, v.Identifiers[i])
			}
			w.EndList()
		}
	}
	if v.Entities != nil {
		w.Key("entities")
		if w.List() {
			for i := range v.Entities {
				v.Entities[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Products != nil {
		w.Key("products")
		if w.List() {
			for i := range v.Products {
				w.String(string(v.Products[i]))
			}
			w.EndList()
		}
	}
	if v.Purposes != nil {
		w.Key("purposes")
		if w.List() {
			for i := range v.Purposes {
				writePurpose(w, v.Purposes[i])
			}
			w.EndList()
		}
	}
	if v.Data != nil {
		w.Key("data")
		if w.List() {
			for i := range v.Data {
				writeData(w, v.Data[i])
			}
			w.EndList()
		}
	}
	if v.Subjects != nil {
		w.Key("subjects")
		if w.List() {
			for i := range v.Subjects {
				writeSubject(w, v.Subjects[i])
			}
			w.EndList()
		}
	}
	if v.Condition != nil {
		w.Key("condition")
		v.Condition.write(w)
	}
	if v.Locations != nil {
		w.Key("locations")
		if w.List() {
			for i := range v.Locations {
				writeLocation(w, v.Locations[i])
			}
			w.EndList()
		}
	}
	if v.Transfers != nil {
		w.Key("transfers")
		if w.List() {
			for i := range v.Transfers {
				writeTransfer(w, v.Transfers[i])
			}
			w.EndList()
		}
	}
	if v.Safeguards != nil {
		w.Key("safeguards")
		if w.List() {
			for i := range v.Safeguards {
				v.Safeguards[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Training != nil {
		w.Key("training")
		w.String(string(*v.Training))
	}
	if v.Retention != nil {
		w.Key("retention")
		writeText(w, v.Retention)
	}
	if v.Since != nil {
		w.Key("since")
		w.String(string(*v.Since))
	}
	if v.OwnList != nil {
		w.Key("ownList")
		w.String(string(*v.OwnList))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writePurpose(w *jsontext.Writer, v Purpose) {
	switch v := v.(type) {
	case PurposeCategory:
		w.String(string(v))
	case *PurposeObject:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *PurposeObject) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("category")
	w.String(string(v.Category))
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeData(w *jsontext.Writer, v Data) {
	switch v := v.(type) {
	case DataCategory:
		w.String(string(v))
	case *DataObject:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *Condition) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Choice != nil {
		w.Key("choice")
		w.String(string(*v.Choice))
	}
	if v.By != nil {
		w.Key("by")
		w.String(string(*v.By))
	}
	if v.Regions != nil {
		w.Key("regions")
		if w.List() {
			for i := range v.Regions {
				w.String(string(v.Regions[i]))
			}
			w.EndList()
		}
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *DataObject) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("category")
	w.String(string(v.Category))
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	if v.Special != nil {
		w.Key("special")
		w.Bool(*v.Special)
	}
	if v.Condition != nil {
		w.Key("condition")
		v.Condition.write(w)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeSubject(w *jsontext.Writer, v Subject) {
	switch v := v.(type) {
	case SubjectCategory:
		w.String(string(v))
	case *SubjectObject:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *SubjectObject) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("category")
	w.String(string(v.Category))
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeLocation(w *jsontext.Writer, v Location) {
	switch v := v.(type) {
	case Area:
		w.String(string(v))
	case *LocationObject:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *LocationObject) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("area")
	w.String(string(v.Area))
	if v.Subdivision != nil {
		w.Key("subdivision")
		w.String(string(*v.Subdivision))
	}
	if v.City != nil {
		w.Key("city")
		w.String(string(*v.City))
	}
	if v.CloudRegion != nil {
		w.Key("cloudRegion")
		w.String(string(*v.CloudRegion))
	}
	if v.Activities != nil {
		w.Key("activities")
		if w.List() {
			for i := range v.Activities {
				w.String(string(v.Activities[i]))
			}
			w.EndList()
		}
	}
	if v.Condition != nil {
		w.Key("condition")
		v.Condition.write(w)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeTransfer(w *jsontext.Writer, v Transfer) {
	switch v := v.(type) {
	case Mechanism:
		w.String(string(v))
	case *TransferAdequacy:
		v.write(w)
	case *TransferDpf:
		v.write(w)
	case *TransferScc:
		v.write(w)
	case *TransferBrScc:
		v.write(w)
	case *TransferUkIdta:
		v.write(w)
	case *TransferUkAddendum:
		v.write(w)
	case *TransferBcr:
		v.write(w)
	case *TransferDerogation:
		v.write(w)
	case *TransferCodeOfConduct:
		v.write(w)
	case *TransferCertification:
		v.write(w)
	case *TransferNoneNeeded:
		v.write(w)
	case *TransferPrivacyShield:
		v.write(w)
	case *TransferSafeHarbour:
		v.write(w)
	case *TransferOther:
		v.write(w)
	case *UnknownTransfer:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *UnknownTransfer) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	w.Value(v.Raw)
}

func (v *TransferAdequacy) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("adequacy")
	if v.Decision != nil {
		w.Key("decision")
		w.String(string(*v.Decision))
	}
	if v.InScope != nil {
		w.Key("inScope")
		w.Bool(*v.InScope)
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferDpf) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("dpf")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferScc) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("scc")
	if v.Decision != nil {
		w.Key("decision")
		w.String(string(*v.Decision))
	}
	if v.Modules != nil {
		w.Key("modules")
		if w.List() {
			for i := range v.Modules {
				w.Int(v.Modules[i])
			}
			w.EndList()
		}
	}
	if v.Adapted != nil {
		w.Key("adapted")
		w.Bool(*v.Adapted)
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferBrScc) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("br-scc")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferUkIdta) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("uk-idta")
	if v.Version != nil {
		w.Key("version")
		w.String(string(*v.Version))
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferUkAddendum) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("uk-addendum")
	if v.Version != nil {
		w.Key("version")
		w.String(string(*v.Version))
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferBcr) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("bcr")
	if v.Kind != nil {
		w.Key("kind")
		w.String(string(*v.Kind))
	}
	if v.Approval != nil {
		w.Key("approval")
		w.String(string(*v.Approval))
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferDerogation) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("derogation")
	if v.Article != nil {
		w.Key("article")
		w.String(string(*v.Article))
	}
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferCodeOfConduct) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("code-of-conduct")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferCertification) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("certification")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferNoneNeeded) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("none-needed")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferPrivacyShield) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("privacy-shield")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferSafeHarbour) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("safe-harbour")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferOther) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("mechanism")
	w.String("other")
	if v.Regimes != nil {
		w.Key("regimes")
		if w.List() {
			for i := range v.Regimes {
				w.String(string(v.Regimes[i]))
			}
			w.EndList()
		}
	}
	if v.Covers != nil {
		w.Key("covers")
		if w.List() {
			for i := range v.Covers {
				w.String(string(v.Covers[i]))
			}
			w.EndList()
		}
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Checked != nil {
		w.Key("checked")
		w.String(string(*v.Checked))
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Safeguard) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("kind")
	w.String(string(v.Kind))
	if v.Title != nil {
		w.Key("title")
		writeText(w, v.Title)
	}
	if v.URL != nil {
		w.Key("url")
		w.String(string(*v.URL))
	}
	if v.Issuer != nil {
		w.Key("issuer")
		w.String(string(*v.Issuer))
	}
	if v.Expires != nil {
		w.Key("expires")
		w.String(string(*v.Expires))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Affiliate) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("id")
	w.String(string(v.ID))
	w.Key("name")
	w.String(string(v.Name))
	if v.Aliases != nil {
		w.Key("aliases")
		if w.List() {
			for i := range v.Aliases {
				w.String(string(v.Aliases[i]))
			}
			w.EndList()
		}
	}
	if v.Registrations != nil {
		w.Key("registrations")
		if w.List() {
			for i := range v.Registrations {
				writeRegistration(w, v.Registrations[i])
			}
			w.EndList()
		}
	}
	if v.Role != nil {
		w.Key("role")
		writeText(w, v.Role)
	}
	if v.Locations != nil {
		w.Key("locations")
		if w.List() {
			for i := range v.Locations {
				writeLocation(w, v.Locations[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeRegistration(w *jsontext.Writer, v Registration) {
	switch v := v.(type) {
	case CountryOrSubdivision:
		w.String(string(v))
	case *RegistrationObject:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *RegistrationObject) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	if v.Country != nil {
		w.Key("country")
		w.String(string(*v.Country))
	}
	if v.Subdivision != nil {
		w.Key("subdivision")
		w.String(string(*v.Subdivision))
	}
	if v.City != nil {
		w.Key("city")
		w.String(string(*v.City))
	}
	if v.Kind != nil {
		w.Key("kind")
		w.String(string(*v.Kind))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *IntraGroup) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Transfers != nil {
		w.Key("transfers")
		if w.List() {
			for i := range v.Transfers {
				writeTransfer(w, v.Transfers[i])
			}
			w.EndList()
		}
	}
	if v.Text != nil {
		w.Key("text")
		writeText(w, v.Text)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeTombstone(w *jsontext.Writer, v Tombstone) {
	switch v := v.(type) {
	case *TombstoneSubprocessor:
		v.write(w)
	case *TombstoneAffiliate:
		v.write(w)
	case *UnknownTombstone:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *UnknownTombstone) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	w.Value(v.Raw)
}

func (v *TombstoneSubprocessor) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("kind")
	w.String("subprocessor")
	w.Key("id")
	w.String(string(v.ID))
	w.Key("name")
	w.String(string(v.Name))
	w.Key("left")
	w.String(string(v.Left))
	if v.Successor != nil {
		w.Key("successor")
		w.String(string(*v.Successor))
	}
	if v.Last != nil {
		w.Key("last")
		v.Last.write(w)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TombstoneAffiliate) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("kind")
	w.String("affiliate")
	w.Key("id")
	w.String(string(v.ID))
	w.Key("name")
	w.String(string(v.Name))
	w.Key("left")
	w.String(string(v.Left))
	if v.Successor != nil {
		w.Key("successor")
		w.String(string(*v.Successor))
	}
	if v.Last != nil {
		w.Key("last")
		v.Last.write(w)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *Entry) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	w.Key("date")
	w.String(string(v.Date))
	if v.Effective != nil {
		w.Key("effective")
		w.String(string(*v.Effective))
	}
	if v.Changes != nil {
		w.Key("changes")
		if w.List() {
			for i := range v.Changes {
				writeChange(w, v.Changes[i])
			}
			w.EndList()
		}
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func writeChange(w *jsontext.Writer, v Change) {
	switch v := v.(type) {
	case *ChangeAdded:
		v.write(w)
	case *ChangeRemoved:
		v.write(w)
	case *ChangeMerged:
		v.write(w)
	case *ChangeReplaced:
		v.write(w)
	case *ChangeRenamed:
		v.write(w)
	case *ChangeChanged:
		v.write(w)
	case *ChangeCorrected:
		v.write(w)
	case *ChangeClarified:
		v.write(w)
	case *ChangeConfirmed:
		v.write(w)
	case *ChangePublished:
		v.write(w)
	case *ChangeRevised:
		v.write(w)
	case *ChangeAddedUnnamed:
		v.write(w)
	case *ChangeRemovedUnnamed:
		v.write(w)
	case *ChangeUnspecified:
		v.write(w)
	case *UnknownChange:
		v.write(w)
	default:
		w.Null()
	}
}

func (v *UnknownChange) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	w.Value(v.Raw)
}

func (v *ChangeAdded) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("added")
	w.Key("subject")
	w.String(string(v.Subject))
	if v.Reason != nil {
		w.Key("reason")
		w.String(string(*v.Reason))
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeRemoved) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("removed")
	w.Key("subject")
	w.String(string(v.Subject))
	if v.Reason != nil {
		w.Key("reason")
		w.String(string(*v.Reason))
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeMerged) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("merged")
	w.Key("subject")
	w.String(string(v.Subject))
	w.Key("into")
	w.String(string(v.Into))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeReplaced) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("replaced")
	w.Key("subject")
	w.String(string(v.Subject))
	w.Key("by")
	w.String(string(v.By))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeRenamed) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("renamed")
	w.Key("subject")
	w.String(string(v.Subject))
	w.Key("before")
	w.String(string(v.Before))
	w.Key("after")
	w.String(string(v.After))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *LocationMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writeLocation(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writeLocation(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *PurposeMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writePurpose(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writePurpose(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *DataMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writeData(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writeData(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *SubjectMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writeSubject(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writeSubject(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TransferMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writeTransfer(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writeTransfer(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *IDMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				w.String(string(v.Added[i]))
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				w.String(string(v.Removed[i]))
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *SafeguardMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				v.Added[i].write(w)
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				v.Removed[i].write(w)
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *RegistrationMembers) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Added != nil {
		w.Key("added")
		if w.List() {
			for i := range v.Added {
				writeRegistration(w, v.Added[i])
			}
			w.EndList()
		}
	}
	if v.Removed != nil {
		w.Key("removed")
		if w.List() {
			for i := range v.Removed {
				writeRegistration(w, v.Removed[i])
			}
			w.EndList()
		}
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *NonEmptyStringValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		w.String(string(*v.Before))
	}
	if v.After != nil {
		w.Key("after")
		w.String(string(*v.After))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *CountryValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		w.String(string(*v.Before))
	}
	if v.After != nil {
		w.Key("after")
		w.String(string(*v.After))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *URLValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		w.String(string(*v.Before))
	}
	if v.After != nil {
		w.Key("after")
		w.String(string(*v.After))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ConditionValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		v.Before.write(w)
	}
	if v.After != nil {
		w.Key("after")
		v.After.write(w)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TrainingValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		w.String(string(*v.Before))
	}
	if v.After != nil {
		w.Key("after")
		w.String(string(*v.After))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *TextValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		writeText(w, v.Before)
	}
	if v.After != nil {
		w.Key("after")
		writeText(w, v.After)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *PartialDateValues) write(w *jsontext.Writer) {
	if !w.Object() {
		return
	}
	if v.Before != nil {
		w.Key("before")
		w.String(string(*v.Before))
	}
	if v.After != nil {
		w.Key("after")
		w.String(string(*v.After))
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeChanged) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("changed")
	w.Key("subject")
	w.String(string(v.Subject))
	if v.Locations != nil {
		w.Key("locations")
		v.Locations.write(w)
	}
	if v.Purposes != nil {
		w.Key("purposes")
		v.Purposes.write(w)
	}
	if v.Data != nil {
		w.Key("data")
		v.Data.write(w)
	}
	if v.Subjects != nil {
		w.Key("subjects")
		v.Subjects.write(w)
	}
	if v.Transfers != nil {
		w.Key("transfers")
		v.Transfers.write(w)
	}
	if v.Products != nil {
		w.Key("products")
		v.Products.write(w)
	}
	if v.Safeguards != nil {
		w.Key("safeguards")
		v.Safeguards.write(w)
	}
	if v.Registrations != nil {
		w.Key("registrations")
		v.Registrations.write(w)
	}
	if v.LegalName != nil {
		w.Key("legalName")
		v.LegalName.write(w)
	}
	if v.Country != nil {
		w.Key("country")
		v.Country.write(w)
	}
	if v.Address != nil {
		w.Key("address")
		v.Address.write(w)
	}
	if v.Website != nil {
		w.Key("website")
		v.Website.write(w)
	}
	if v.Condition != nil {
		w.Key("condition")
		v.Condition.write(w)
	}
	if v.Training != nil {
		w.Key("training")
		v.Training.write(w)
	}
	if v.Retention != nil {
		w.Key("retention")
		v.Retention.write(w)
	}
	if v.Since != nil {
		w.Key("since")
		v.Since.write(w)
	}
	if v.OwnList != nil {
		w.Key("ownList")
		v.OwnList.write(w)
	}
	if v.Role != nil {
		w.Key("role")
		v.Role.write(w)
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeCorrected) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("corrected")
	w.Key("subject")
	w.String(string(v.Subject))
	if v.Fields != nil {
		w.Key("fields")
		if w.List() {
			for i := range v.Fields {
				w.String(string(v.Fields[i]))
			}
			w.EndList()
		}
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeClarified) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("clarified")
	if v.List != nil {
		w.Key("list")
		w.String(string(*v.List))
	}
	if v.Fields != nil {
		w.Key("fields")
		if w.List() {
			for i := range v.Fields {
				w.String(string(v.Fields[i]))
			}
			w.EndList()
		}
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeConfirmed) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("confirmed")
	if v.Subject != nil {
		w.Key("subject")
		w.String(string(*v.Subject))
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangePublished) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("published")
	w.Key("list")
	w.String(string(v.List))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeRevised) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("revised")
	w.Key("part")
	w.String(string(v.Part))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeAddedUnnamed) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("added-unnamed")
	w.Key("list")
	w.String(string(v.List))
	if v.Count != nil {
		w.Key("count")
		w.Int(*v.Count)
	}
	if v.Reason != nil {
		w.Key("reason")
		w.String(string(*v.Reason))
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeRemovedUnnamed) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("removed-unnamed")
	w.Key("list")
	w.String(string(v.List))
	if v.Count != nil {
		w.Key("count")
		w.Int(*v.Count)
	}
	if v.Reason != nil {
		w.Key("reason")
		w.String(string(*v.Reason))
	}
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v *ChangeUnspecified) write(w *jsontext.Writer) {
	if v == nil {
		w.Null()
		return
	}
	if !w.Object() {
		return
	}
	w.Key("type")
	w.String("unspecified")
	w.Key("list")
	w.String(string(v.List))
	if v.Note != nil {
		w.Key("note")
		writeText(w, v.Note)
	}
	v.Others.writeEntries(w)
	w.EndObject()
}

func (v Others) write(w *jsontext.Writer) {
	if w.Object() {
		v.writeEntries(w)
		w.EndObject()
	}
}

func (v Others) writeEntries(w *jsontext.Writer) {
	for i := range v {
		w.Key(string(v[i].Key))
		w.Value(v[i].Value)
	}
}
