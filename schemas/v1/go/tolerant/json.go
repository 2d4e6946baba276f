package tolerant

import "w3id.org/onward/disclosure/internal/jsontext"

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Disclosure) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Disclosure) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Disclosure).read)
}

// Validate tells what is wrong with the value.
func (v Disclosure) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Organization) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Organization) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Organization).read)
}

// Validate tells what is wrong with the value.
func (v Organization) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Contact) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Contact) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Contact).read)
}

// Validate tells what is wrong with the value.
func (v Contact) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *UnknownIdentifier) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v UnknownIdentifier) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(UnknownIdentifier).read)
}

// Validate tells what is wrong with the value.
func (v UnknownIdentifier) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *IdentifierLei) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v IdentifierLei) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(IdentifierLei).read)
}

// Validate tells what is wrong with the value.
func (v IdentifierLei) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *IdentifierCompanyNumber) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v IdentifierCompanyNumber) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(IdentifierCompanyNumber).read)
}

// Validate tells what is wrong with the value.
func (v IdentifierCompanyNumber) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *IdentifierOther) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v IdentifierOther) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(IdentifierOther).read)
}

// Validate tells what is wrong with the value.
func (v IdentifierOther) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Agreement) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Agreement) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Agreement).read)
}

// Validate tells what is wrong with the value.
func (v Agreement) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Translations) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Translations) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Translations).read)
}

// Validate tells what is wrong with the value.
func (v Translations) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Notice) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Notice) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Notice).read)
}

// Validate tells what is wrong with the value.
func (v Notice) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Channel) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Channel) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Channel).read)
}

// Validate tells what is wrong with the value.
func (v Channel) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Objection) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Objection) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Objection).read)
}

// Validate tells what is wrong with the value.
func (v Objection) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Product) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Product) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Product).read)
}

// Validate tells what is wrong with the value.
func (v Product) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Obligation) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Obligation) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Obligation).read)
}

// Validate tells what is wrong with the value.
func (v Obligation) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Subprocessor) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Subprocessor) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Subprocessor).read)
}

// Validate tells what is wrong with the value.
func (v Subprocessor) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *PurposeObject) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v PurposeObject) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(PurposeObject).read)
}

// Validate tells what is wrong with the value.
func (v PurposeObject) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Condition) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Condition) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Condition).read)
}

// Validate tells what is wrong with the value.
func (v Condition) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *DataObject) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v DataObject) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(DataObject).read)
}

// Validate tells what is wrong with the value.
func (v DataObject) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *SubjectObject) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v SubjectObject) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(SubjectObject).read)
}

// Validate tells what is wrong with the value.
func (v SubjectObject) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *LocationObject) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v LocationObject) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(LocationObject).read)
}

// Validate tells what is wrong with the value.
func (v LocationObject) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *UnknownTransfer) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v UnknownTransfer) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(UnknownTransfer).read)
}

// Validate tells what is wrong with the value.
func (v UnknownTransfer) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferAdequacy) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferAdequacy) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferAdequacy).read)
}

// Validate tells what is wrong with the value.
func (v TransferAdequacy) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferDpf) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferDpf) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferDpf).read)
}

// Validate tells what is wrong with the value.
func (v TransferDpf) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferScc) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferScc) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferScc).read)
}

// Validate tells what is wrong with the value.
func (v TransferScc) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferBrScc) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferBrScc) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferBrScc).read)
}

// Validate tells what is wrong with the value.
func (v TransferBrScc) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferUkIdta) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferUkIdta) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferUkIdta).read)
}

// Validate tells what is wrong with the value.
func (v TransferUkIdta) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferUkAddendum) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferUkAddendum) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferUkAddendum).read)
}

// Validate tells what is wrong with the value.
func (v TransferUkAddendum) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferBcr) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferBcr) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferBcr).read)
}

// Validate tells what is wrong with the value.
func (v TransferBcr) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferDerogation) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferDerogation) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferDerogation).read)
}

// Validate tells what is wrong with the value.
func (v TransferDerogation) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferCodeOfConduct) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferCodeOfConduct) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferCodeOfConduct).read)
}

// Validate tells what is wrong with the value.
func (v TransferCodeOfConduct) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferCertification) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferCertification) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferCertification).read)
}

// Validate tells what is wrong with the value.
func (v TransferCertification) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferNoneNeeded) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferNoneNeeded) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferNoneNeeded).read)
}

// Validate tells what is wrong with the value.
func (v TransferNoneNeeded) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferPrivacyShield) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferPrivacyShield) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferPrivacyShield).read)
}

// Validate tells what is wrong with the value.
func (v TransferPrivacyShield) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferSafeHarbour) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferSafeHarbour) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferSafeHarbour).read)
}

// Validate tells what is wrong with the value.
func (v TransferSafeHarbour) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferOther) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferOther) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferOther).read)
}

// Validate tells what is wrong with the value.
func (v TransferOther) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Safeguard) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Safeguard) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Safeguard).read)
}

// Validate tells what is wrong with the value.
func (v Safeguard) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Affiliate) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Affiliate) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Affiliate).read)
}

// Validate tells what is wrong with the value.
func (v Affiliate) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *RegistrationObject) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v RegistrationObject) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(RegistrationObject).read)
}

// Validate tells what is wrong with the value.
func (v RegistrationObject) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *IntraGroup) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v IntraGroup) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(IntraGroup).read)
}

// Validate tells what is wrong with the value.
func (v IntraGroup) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *UnknownTombstone) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v UnknownTombstone) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(UnknownTombstone).read)
}

// Validate tells what is wrong with the value.
func (v UnknownTombstone) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TombstoneSubprocessor) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TombstoneSubprocessor) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TombstoneSubprocessor).read)
}

// Validate tells what is wrong with the value.
func (v TombstoneSubprocessor) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TombstoneAffiliate) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TombstoneAffiliate) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TombstoneAffiliate).read)
}

// Validate tells what is wrong with the value.
func (v TombstoneAffiliate) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Entry) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Entry) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Entry).read)
}

// Validate tells what is wrong with the value.
func (v Entry) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *UnknownChange) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v UnknownChange) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(UnknownChange).read)
}

// Validate tells what is wrong with the value.
func (v UnknownChange) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeAdded) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeAdded) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeAdded).read)
}

// Validate tells what is wrong with the value.
func (v ChangeAdded) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeRemoved) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeRemoved) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeRemoved).read)
}

// Validate tells what is wrong with the value.
func (v ChangeRemoved) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeMerged) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeMerged) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeMerged).read)
}

// Validate tells what is wrong with the value.
func (v ChangeMerged) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeReplaced) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeReplaced) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeReplaced).read)
}

// Validate tells what is wrong with the value.
func (v ChangeReplaced) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeRenamed) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeRenamed) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeRenamed).read)
}

// Validate tells what is wrong with the value.
func (v ChangeRenamed) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *LocationMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v LocationMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(LocationMembers).read)
}

// Validate tells what is wrong with the value.
func (v LocationMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *PurposeMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v PurposeMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(PurposeMembers).read)
}

// Validate tells what is wrong with the value.
func (v PurposeMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *DataMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v DataMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(DataMembers).read)
}

// Validate tells what is wrong with the value.
func (v DataMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *SubjectMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v SubjectMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(SubjectMembers).read)
}

// Validate tells what is wrong with the value.
func (v SubjectMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TransferMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TransferMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TransferMembers).read)
}

// Validate tells what is wrong with the value.
func (v TransferMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *IDMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v IDMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(IDMembers).read)
}

// Validate tells what is wrong with the value.
func (v IDMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *SafeguardMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v SafeguardMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(SafeguardMembers).read)
}

// Validate tells what is wrong with the value.
func (v SafeguardMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *RegistrationMembers) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v RegistrationMembers) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(RegistrationMembers).read)
}

// Validate tells what is wrong with the value.
func (v RegistrationMembers) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *NonEmptyStringValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v NonEmptyStringValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(NonEmptyStringValues).read)
}

// Validate tells what is wrong with the value.
func (v NonEmptyStringValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *CountryValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v CountryValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(CountryValues).read)
}

// Validate tells what is wrong with the value.
func (v CountryValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *URLValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v URLValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(URLValues).read)
}

// Validate tells what is wrong with the value.
func (v URLValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ConditionValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ConditionValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ConditionValues).read)
}

// Validate tells what is wrong with the value.
func (v ConditionValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TrainingValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TrainingValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TrainingValues).read)
}

// Validate tells what is wrong with the value.
func (v TrainingValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *TextValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v TextValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(TextValues).read)
}

// Validate tells what is wrong with the value.
func (v TextValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *PartialDateValues) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v PartialDateValues) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(PartialDateValues).read)
}

// Validate tells what is wrong with the value.
func (v PartialDateValues) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeChanged) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeChanged) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeChanged).read)
}

// Validate tells what is wrong with the value.
func (v ChangeChanged) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeCorrected) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeCorrected) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeCorrected).read)
}

// Validate tells what is wrong with the value.
func (v ChangeCorrected) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeClarified) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeClarified) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeClarified).read)
}

// Validate tells what is wrong with the value.
func (v ChangeClarified) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeConfirmed) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeConfirmed) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeConfirmed).read)
}

// Validate tells what is wrong with the value.
func (v ChangeConfirmed) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangePublished) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangePublished) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangePublished).read)
}

// Validate tells what is wrong with the value.
func (v ChangePublished) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeRevised) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeRevised) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeRevised).read)
}

// Validate tells what is wrong with the value.
func (v ChangeRevised) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeAddedUnnamed) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeAddedUnnamed) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeAddedUnnamed).read)
}

// Validate tells what is wrong with the value.
func (v ChangeAddedUnnamed) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeRemovedUnnamed) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeRemovedUnnamed) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeRemovedUnnamed).read)
}

// Validate tells what is wrong with the value.
func (v ChangeRemovedUnnamed) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *ChangeUnspecified) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v ChangeUnspecified) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(ChangeUnspecified).read)
}

// Validate tells what is wrong with the value.
func (v ChangeUnspecified) Validate() error {
	_, err := v.MarshalJSON()
	return err
}

// UnmarshalJSON reads the value as [Parse] reads a document.
func (v *Others) UnmarshalJSON(text []byte) error {
	return jsontext.Read(text, v.read)
}

// MarshalJSON writes the value, if it is valid.
func (v Others) MarshalJSON() ([]byte, error) {
	return jsontext.Write(v.write, new(Others).read)
}

// Validate tells what is wrong with the value.
func (v Others) Validate() error {
	_, err := v.MarshalJSON()
	return err
}
