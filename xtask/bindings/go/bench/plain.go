package main

import "encoding/json"

// A disclosure as encoding/json is given it by somebody in a hurry: nothing is checked, and what may
// be a string or an object is left undecoded.

type plainDisclosure struct {
	Format        int               `json:"format"`
	Publisher     plainOrganization `json:"publisher"`
	Agreement     *plainAgreement   `json:"agreement,omitempty"`
	Language      string            `json:"language"`
	Translations  []string          `json:"translations,omitempty"`
	Updated       string            `json:"updated"`
	Text          json.RawMessage   `json:"text,omitempty"`
	Partial       json.RawMessage   `json:"partial,omitempty"`
	Regimes       []string          `json:"regimes,omitempty"`
	Authorization *string           `json:"authorization,omitempty"`
	Notice        *plainNotice      `json:"notice,omitempty"`
	Products      []plainProduct    `json:"products,omitempty"`
	Obligations   []plainObligation `json:"obligations,omitempty"`
	Subprocessors []plainParty      `json:"subprocessors"`
	Affiliates    []plainAffiliate  `json:"affiliates,omitempty"`
	IntraGroup    *plainIntraGroup  `json:"intraGroup,omitempty"`
	Baseline      []string          `json:"baseline,omitempty"`
	Former        []plainTombstone  `json:"former,omitempty"`
	Changelog     []plainEntry      `json:"changelog"`
}

type plainOrganization struct {
	Name      string  `json:"name"`
	LegalName *string `json:"legalName,omitempty"`
	Country   *string `json:"country,omitempty"`
	Address   *string `json:"address,omitempty"`
	Website   *string `json:"website,omitempty"`
}

type plainAgreement struct {
	Title json.RawMessage `json:"title,omitempty"`
	URL   *string         `json:"url,omitempty"`
}

type plainNotice struct {
	Days     *int            `json:"days,omitempty"`
	Channels []plainChannel  `json:"channels,omitempty"`
	Text     json.RawMessage `json:"text,omitempty"`
}

type plainChannel struct {
	Kind  string          `json:"kind"`
	URL   *string         `json:"url,omitempty"`
	Email *string         `json:"email,omitempty"`
	Text  json.RawMessage `json:"text,omitempty"`
}

type plainProduct struct {
	ID   string  `json:"id"`
	Name string  `json:"name"`
	URL  *string `json:"url,omitempty"`
}

type plainObligation struct {
	Kind string          `json:"kind"`
	Text json.RawMessage `json:"text,omitempty"`
}

type plainParty struct {
	ID         string            `json:"id"`
	Name       string            `json:"name"`
	Aliases    []string          `json:"aliases,omitempty"`
	Products   []string          `json:"products,omitempty"`
	Purposes   []json.RawMessage `json:"purposes"`
	Data       []json.RawMessage `json:"data,omitempty"`
	Subjects   []json.RawMessage `json:"subjects,omitempty"`
	Condition  *plainCondition   `json:"condition,omitempty"`
	Locations  []json.RawMessage `json:"locations"`
	Transfers  []json.RawMessage `json:"transfers,omitempty"`
	Safeguards []plainSafeguard  `json:"safeguards,omitempty"`
}

type plainCondition struct {
	Choice *string         `json:"choice,omitempty"`
	By     *string         `json:"by,omitempty"`
	Text   json.RawMessage `json:"text,omitempty"`
}

type plainSafeguard struct {
	Kind  string          `json:"kind"`
	Title json.RawMessage `json:"title,omitempty"`
	URL   *string         `json:"url,omitempty"`
}

type plainAffiliate struct {
	ID            string            `json:"id"`
	Name          string            `json:"name"`
	Registrations []json.RawMessage `json:"registrations,omitempty"`
}

type plainIntraGroup struct {
	Transfers []json.RawMessage `json:"transfers,omitempty"`
	Text      json.RawMessage   `json:"text,omitempty"`
}

type plainTombstone struct {
	Kind      string  `json:"kind"`
	ID        string  `json:"id"`
	Name      string  `json:"name"`
	Left      string  `json:"left"`
	Successor *string `json:"successor,omitempty"`
}

type plainEntry struct {
	Date    string          `json:"date"`
	Changes []plainChange   `json:"changes"`
	Note    json.RawMessage `json:"note,omitempty"`
}

type plainChange struct {
	Type      string          `json:"type"`
	Subject   *string         `json:"subject,omitempty"`
	Reason    *string         `json:"reason,omitempty"`
	Into      *string         `json:"into,omitempty"`
	List      *string         `json:"list,omitempty"`
	Fields    []string        `json:"fields,omitempty"`
	Locations *plainLocations `json:"locations,omitempty"`
	Note      json.RawMessage `json:"note,omitempty"`
}

type plainLocations struct {
	Added   []json.RawMessage `json:"added,omitempty"`
	Removed []json.RawMessage `json:"removed,omitempty"`
}
