//! Generated from `schemas/v1/disclosure.schema.json` by `cargo xtask codegen`. Do not edit.

use onward_source::Shape;
/// Where the scalars of a disclosure are text.
pub(crate) static DISCLOSURE: Shape = Shape {
    text: false,
    members: &[
        ("$schema", &ONLY_TEXT),
        (
            "affiliates",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &AFFILIATE,
            },
        ),
        ("agreement", &AGREEMENT),
        ("authorization", &ONLY_TEXT),
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
            "changelog",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ENTRY,
            },
        ),
        ("format", Shape::ANY),
        (
            "former",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TOMBSTONE,
            },
        ),
        ("intraGroup", &INTRA_GROUP),
        ("language", &ONLY_TEXT),
        ("notice", &NOTICE),
        (
            "obligations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &OBLIGATION,
            },
        ),
        ("partial", &TEXT),
        (
            "products",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &PRODUCT,
            },
        ),
        ("publisher", &ORGANIZATION),
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
            "subprocessors",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBPROCESSOR,
            },
        ),
        ("text", &TEXT),
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
        ("address", &ONLY_TEXT),
        ("contact", &CONTACT),
        ("country", &ONLY_TEXT),
        (
            "identifiers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &IDENTIFIER,
            },
        ),
        ("legalName", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        ("website", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONTACT: Shape = Shape {
    text: false,
    members: &[("email", &ONLY_TEXT), ("name", &ONLY_TEXT), ("url", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static IDENTIFIER: Shape = Shape {
    text: false,
    members: &[
        ("country", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        ("scheme", &ONLY_TEXT),
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
        (
            "channels",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &CHANNEL,
            },
        ),
        ("days", Shape::ANY),
        ("objection", &OBJECTION),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CHANNEL: Shape = Shape {
    text: false,
    members: &[
        ("email", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
        ("text", &TEXT),
        ("url", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static OBJECTION: Shape = Shape {
    text: false,
    members: &[("contact", &CONTACT), ("days", Shape::ANY), ("text", &TEXT)],
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
        ("address", &ONLY_TEXT),
        (
            "aliases",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("condition", &CONDITION),
        ("contact", &CONTACT),
        ("country", &ONLY_TEXT),
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
            "entities",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ORGANIZATION,
            },
        ),
        ("id", &ONLY_TEXT),
        (
            "identifiers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &IDENTIFIER,
            },
        ),
        ("legalName", &ONLY_TEXT),
        (
            "locations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
        ("name", &ONLY_TEXT),
        ("ownList", &ONLY_TEXT),
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
        ("retention", &TEXT),
        (
            "safeguards",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SAFEGUARD,
            },
        ),
        ("since", &ONLY_TEXT),
        (
            "subjects",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &SUBJECT,
            },
        ),
        ("training", &ONLY_TEXT),
        (
            "transfers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &TRANSFER,
            },
        ),
        ("website", &ONLY_TEXT),
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
        ("condition", &CONDITION),
        ("special", Shape::ANY),
        ("text", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONDITION: Shape = Shape {
    text: false,
    members: &[
        ("by", &ONLY_TEXT),
        ("choice", &ONLY_TEXT),
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
        (
            "activities",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("area", &ONLY_TEXT),
        ("city", &ONLY_TEXT),
        ("cloudRegion", &ONLY_TEXT),
        ("condition", &CONDITION),
        ("subdivision", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TRANSFER: Shape = Shape {
    text: true,
    members: &[
        ("adapted", Shape::ANY),
        ("approval", &ONLY_TEXT),
        ("article", &ONLY_TEXT),
        ("checked", &ONLY_TEXT),
        (
            "covers",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("decision", &ONLY_TEXT),
        ("inScope", Shape::ANY),
        ("kind", &ONLY_TEXT),
        ("mechanism", &ONLY_TEXT),
        (
            "modules",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: Shape::ANY,
            },
        ),
        (
            "regimes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("text", &TEXT),
        ("url", &ONLY_TEXT),
        ("version", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static SAFEGUARD: Shape = Shape {
    text: false,
    members: &[
        ("expires", &ONLY_TEXT),
        ("issuer", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
        ("title", &TEXT),
        ("url", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static AFFILIATE: Shape = Shape {
    text: false,
    members: &[
        (
            "aliases",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("id", &ONLY_TEXT),
        (
            "locations",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &LOCATION,
            },
        ),
        ("name", &ONLY_TEXT),
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
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static REGISTRATION: Shape = Shape {
    text: true,
    members: &[
        ("city", &ONLY_TEXT),
        ("country", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
        ("subdivision", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static INTRA_GROUP: Shape = Shape {
    text: false,
    members: &[
        ("text", &TEXT),
        (
            "transfers",
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
static TOMBSTONE: Shape = Shape {
    text: false,
    members: &[
        ("id", &ONLY_TEXT),
        ("kind", &ONLY_TEXT),
        (
            "last",
            &Shape {
                text: false,
                members: &[
                    ("address", &ONLY_TEXT),
                    (
                        "aliases",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &ONLY_TEXT,
                        },
                    ),
                    ("condition", &CONDITION),
                    ("contact", &CONTACT),
                    ("country", &ONLY_TEXT),
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
                        "entities",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &ORGANIZATION,
                        },
                    ),
                    ("id", &ONLY_TEXT),
                    (
                        "identifiers",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &IDENTIFIER,
                        },
                    ),
                    ("legalName", &ONLY_TEXT),
                    (
                        "locations",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &LOCATION,
                        },
                    ),
                    ("name", &ONLY_TEXT),
                    ("ownList", &ONLY_TEXT),
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
                        "registrations",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &REGISTRATION,
                        },
                    ),
                    ("retention", &TEXT),
                    ("role", &TEXT),
                    (
                        "safeguards",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &SAFEGUARD,
                        },
                    ),
                    ("since", &ONLY_TEXT),
                    (
                        "subjects",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &SUBJECT,
                        },
                    ),
                    ("training", &ONLY_TEXT),
                    (
                        "transfers",
                        &Shape {
                            text: false,
                            members: &[],
                            others: Shape::ANY,
                            items: &TRANSFER,
                        },
                    ),
                    ("website", &ONLY_TEXT),
                ],
                others: Shape::ANY,
                items: Shape::ANY,
            },
        ),
        ("left", &ONLY_TEXT),
        ("name", &ONLY_TEXT),
        ("successor", &ONLY_TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static ENTRY: Shape = Shape {
    text: false,
    members: &[
        (
            "changes",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &CHANGE,
            },
        ),
        ("date", &ONLY_TEXT),
        ("effective", &ONLY_TEXT),
        ("note", &TEXT),
    ],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CHANGE: Shape = Shape {
    text: false,
    members: &[
        ("address", &NON_EMPTY_STRING_VALUES),
        ("after", &ONLY_TEXT),
        ("before", &ONLY_TEXT),
        ("by", &ONLY_TEXT),
        ("condition", &CONDITION_VALUES),
        ("count", Shape::ANY),
        ("country", &COUNTRY_VALUES),
        ("data", &DATA_MEMBERS),
        (
            "fields",
            &Shape {
                text: false,
                members: &[],
                others: Shape::ANY,
                items: &ONLY_TEXT,
            },
        ),
        ("into", &ONLY_TEXT),
        ("legalName", &NON_EMPTY_STRING_VALUES),
        ("list", &ONLY_TEXT),
        ("locations", &LOCATION_MEMBERS),
        ("note", &TEXT),
        ("ownList", &URL_VALUES),
        ("part", &ONLY_TEXT),
        ("products", &ID_MEMBERS),
        ("purposes", &PURPOSE_MEMBERS),
        ("reason", &ONLY_TEXT),
        ("registrations", &REGISTRATION_MEMBERS),
        ("retention", &TEXT_VALUES),
        ("role", &TEXT_VALUES),
        ("safeguards", &SAFEGUARD_MEMBERS),
        ("since", &PARTIAL_DATE_VALUES),
        ("subject", &ONLY_TEXT),
        ("subjects", &SUBJECT_MEMBERS),
        ("training", &TRAINING_VALUES),
        ("transfers", &TRANSFER_MEMBERS),
        ("type", &ONLY_TEXT),
        ("website", &URL_VALUES),
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
    members: &[("after", &ONLY_TEXT), ("before", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static COUNTRY_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &ONLY_TEXT), ("before", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static URL_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &ONLY_TEXT), ("before", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static CONDITION_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &CONDITION), ("before", &CONDITION)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TRAINING_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &ONLY_TEXT), ("before", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static TEXT_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &TEXT), ("before", &TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
static PARTIAL_DATE_VALUES: Shape = Shape {
    text: false,
    members: &[("after", &ONLY_TEXT), ("before", &ONLY_TEXT)],
    others: Shape::ANY,
    items: Shape::ANY,
};
