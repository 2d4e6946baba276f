//! Generated from `schemas/v1/disclosure.schema.json` by `cargo xtask codegen`. Do not edit.

use onward_source::Shape;
/// Where the scalars of a disclosure are text.
pub(crate) static DISCLOSURE: Shape = Shape {
    text: false,
    members: &[
        ("$schema", &ONLY_TEXT),
        ("format", Shape::ANY),
        ("publisher", &ORGANIZATION),
        ("agreement", &AGREEMENT),
        ("language", &ONLY_TEXT),
        (
            "translations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("updated", &ONLY_TEXT),
        ("text", &TEXT),
        ("partial", &TEXT),
        (
            "regimes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("authorization", &ONLY_TEXT),
        ("notice", &NOTICE),
        (
            "products",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &PRODUCT,
            },
        ),
        (
            "obligations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &OBLIGATION,
            },
        ),
        (
            "subprocessors",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBPROCESSOR,
            },
        ),
        (
            "affiliates",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &AFFILIATE,
            },
        ),
        ("intraGroup", &INTRA_GROUP),
        (
            "baseline",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        (
            "former",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TOMBSTONE,
            },
        ),
        (
            "changelog",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ENTRY,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static ONLY_TEXT: Shape = Shape {
    text: true,
    members: &[],
    others: Shape::ANY,
    items: Shape::ANY,
};
static ORGANIZATION: Shape = Shape {
    text: false,
    members: &[
        ("name", &ONLY_TEXT),
        ("legalName", &ONLY_TEXT),
        ("country", &ONLY_TEXT),
        ("address", &ONLY_TEXT),
        ("website", &ONLY_TEXT),
        ("contact", &CONTACT),
        (
            "identifiers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &IDENTIFIER,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONTACT: Shape = Shape {
    text: false,
    members: &[("name", &ONLY_TEXT), ("email", &ONLY_TEXT), ("url", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static IDENTIFIER: Shape = Shape {
    text: false,
    members: &[
        ("scheme", &ONLY_TEXT),
        ("country", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        ("value", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static AGREEMENT: Shape = Shape {
    text: false,
    members: &[("title", &TEXT), ("url", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TEXT: Shape = Shape {
    text: true,
    members: &[],
    others: &ONLY_TEXT,
    items: Shape::ANY,
};
static NOTICE: Shape = Shape {
    text: false,
    members: &[
        ("days", Shape::ANY),
        (
            "channels",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &CHANNEL,
            },
        ),
        ("objection", &OBJECTION),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CHANNEL: Shape = Shape {
    text: false,
    members: &[
        ("kind", &ONLY_TEXT),
        ("url", &ONLY_TEXT),
        ("email", &ONLY_TEXT),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static OBJECTION: Shape = Shape {
    text: false,
    members: &[("days", Shape::ANY), ("contact", &CONTACT), ("text", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static PRODUCT: Shape = Shape {
    text: false,
    members: &[("id", &ONLY_TEXT), ("name", &ONLY_TEXT), ("url", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static OBLIGATION: Shape = Shape {
    text: false,
    members: &[("kind", &ONLY_TEXT), ("text", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SUBPROCESSOR: Shape = Shape {
    text: false,
    members: &[
        ("id", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        (
            "aliases",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("legalName", &ONLY_TEXT),
        ("country", &ONLY_TEXT),
        ("address", &ONLY_TEXT),
        ("contact", &CONTACT),
        ("website", &ONLY_TEXT),
        (
            "identifiers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &IDENTIFIER,
            },
        ),
        (
            "entities",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ORGANIZATION,
            },
        ),
        (
            "products",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        (
            "purposes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &PURPOSE,
            },
        ),
        (
            "data",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &DATA,
            },
        ),
        (
            "subjects",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBJECT,
            },
        ),
        ("condition", &CONDITION),
        (
            "locations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
        (
            "transfers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TRANSFER,
            },
        ),
        (
            "safeguards",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SAFEGUARD,
            },
        ),
        ("training", &ONLY_TEXT),
        ("retention", &TEXT),
        ("since", &ONLY_TEXT),
        ("ownList", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static PURPOSE: Shape = Shape {
    text: true,
    members: &[("category", &ONLY_TEXT), ("text", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static DATA: Shape = Shape {
    text: true,
    members: &[
        ("category", &ONLY_TEXT),
        ("text", &TEXT),
        ("special", Shape::ANY),
        ("condition", &CONDITION),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONDITION: Shape = Shape {
    text: false,
    members: &[
        ("choice", &ONLY_TEXT),
        ("by", &ONLY_TEXT),
        (
            "regions",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SUBJECT: Shape = Shape {
    text: true,
    members: &[("category", &ONLY_TEXT), ("text", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static LOCATION: Shape = Shape {
    text: true,
    members: &[
        ("area", &ONLY_TEXT),
        ("subdivision", &ONLY_TEXT),
        ("city", &ONLY_TEXT),
        ("cloudRegion", &ONLY_TEXT),
        (
            "activities",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("condition", &CONDITION),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TRANSFER: Shape = Shape {
    text: true,
    members: &[
        ("mechanism", &ONLY_TEXT),
        ("decision", &ONLY_TEXT),
        ("inScope", Shape::ANY),
        (
            "modules",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: Shape::ANY,
            },
        ),
        ("adapted", Shape::ANY),
        ("version", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
        ("approval", &ONLY_TEXT),
        ("article", &ONLY_TEXT),
        (
            "regimes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        (
            "covers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("url", &ONLY_TEXT),
        ("checked", &ONLY_TEXT),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SAFEGUARD: Shape = Shape {
    text: false,
    members: &[
        ("kind", &ONLY_TEXT),
        ("title", &TEXT),
        ("url", &ONLY_TEXT),
        ("issuer", &ONLY_TEXT),
        ("expires", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static AFFILIATE: Shape = Shape {
    text: false,
    members: &[
        ("id", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        (
            "aliases",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        (
            "registrations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &REGISTRATION,
            },
        ),
        ("role", &TEXT),
        (
            "locations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static REGISTRATION: Shape = Shape {
    text: true,
    members: &[
        ("country", &ONLY_TEXT),
        ("subdivision", &ONLY_TEXT),
        ("city", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static INTRA_GROUP: Shape = Shape {
    text: false,
    members: &[
        (
            "transfers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TRANSFER,
            },
        ),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TOMBSTONE: Shape = Shape {
    text: false,
    members: &[
        ("kind", &ONLY_TEXT),
        ("id", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        ("left", &ONLY_TEXT),
        ("successor", &ONLY_TEXT),
        (
            "last",
            &Shape {
                text: false,
                members: &[
                    ("id", &ONLY_TEXT),
                    ("name", &ONLY_TEXT),
                    (
                        "aliases",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &ONLY_TEXT,
                        },
                    ),
                    ("legalName", &ONLY_TEXT),
                    ("country", &ONLY_TEXT),
                    ("address", &ONLY_TEXT),
                    ("contact", &CONTACT),
                    ("website", &ONLY_TEXT),
                    (
                        "identifiers",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &IDENTIFIER,
                        },
                    ),
                    (
                        "entities",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &ORGANIZATION,
                        },
                    ),
                    (
                        "products",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &ONLY_TEXT,
                        },
                    ),
                    (
                        "purposes",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &PURPOSE,
                        },
                    ),
                    (
                        "data",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &DATA,
                        },
                    ),
                    (
                        "subjects",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &SUBJECT,
                        },
                    ),
                    ("condition", &CONDITION),
                    (
                        "registrations",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &REGISTRATION,
                        },
                    ),
                    ("role", &TEXT),
                    (
                        "locations",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &LOCATION,
                        },
                    ),
                    (
                        "transfers",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &TRANSFER,
                        },
                    ),
                    (
                        "safeguards",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &SAFEGUARD,
                        },
                    ),
                    ("training", &ONLY_TEXT),
                    ("retention", &TEXT),
                    ("since", &ONLY_TEXT),
                    ("ownList", &ONLY_TEXT),
                ],
                others: Shape::ANY,
                items: Shape::ANY,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static ENTRY: Shape = Shape {
    text: false,
    members: &[
        ("date", &ONLY_TEXT),
        ("effective", &ONLY_TEXT),
        (
            "changes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &CHANGE,
            },
        ),
        ("note", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CHANGE: Shape = Shape {
    text: false,
    members: &[
        ("type", &ONLY_TEXT),
        ("subject", &ONLY_TEXT),
        ("into", &ONLY_TEXT),
        ("by", &ONLY_TEXT),
        ("before", &ONLY_TEXT),
        ("after", &ONLY_TEXT),
        ("locations", &LOCATION_MEMBERS),
        ("purposes", &PURPOSE_MEMBERS),
        ("data", &DATA_MEMBERS),
        ("subjects", &SUBJECT_MEMBERS),
        ("transfers", &TRANSFER_MEMBERS),
        ("products", &ID_MEMBERS),
        ("safeguards", &SAFEGUARD_MEMBERS),
        ("registrations", &REGISTRATION_MEMBERS),
        ("legalName", &NON_EMPTY_STRING_VALUES),
        ("country", &COUNTRY_VALUES),
        ("address", &NON_EMPTY_STRING_VALUES),
        ("website", &URL_VALUES),
        ("condition", &CONDITION_VALUES),
        ("training", &TRAINING_VALUES),
        ("retention", &TEXT_VALUES),
        ("since", &PARTIAL_DATE_VALUES),
        ("ownList", &URL_VALUES),
        ("role", &TEXT_VALUES),
        ("list", &ONLY_TEXT),
        (
            "fields",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("part", &ONLY_TEXT),
        ("count", Shape::ANY),
        ("reason", &ONLY_TEXT),
        ("note", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static LOCATION_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static PURPOSE_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &PURPOSE,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &PURPOSE,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static DATA_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &DATA,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &DATA,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SUBJECT_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBJECT,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBJECT,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TRANSFER_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TRANSFER,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TRANSFER,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static ID_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SAFEGUARD_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SAFEGUARD,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SAFEGUARD,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static REGISTRATION_MEMBERS: Shape = Shape {
    text: false,
    members: &[
        (
            "added",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &REGISTRATION,
            },
        ),
        (
            "removed",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &REGISTRATION,
            },
        ),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static NON_EMPTY_STRING_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &ONLY_TEXT), ("after", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static COUNTRY_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &ONLY_TEXT), ("after", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static URL_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &ONLY_TEXT), ("after", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONDITION_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &CONDITION), ("after", &CONDITION)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TRAINING_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &ONLY_TEXT), ("after", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TEXT_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &TEXT), ("after", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static PARTIAL_DATE_VALUES: Shape = Shape {
    text: false,
    members: &[("before", &ONLY_TEXT), ("after", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
