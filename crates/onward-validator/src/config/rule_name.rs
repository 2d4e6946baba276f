//! The names of rules, as a configuration writes them.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use onward_report::{Level, Rule};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value, json};

use super::RuleLevel;
use crate::rules::{CHECKS, rule_named};

/// A rule, by its name.
#[derive(Clone, Copy, Debug)]
pub struct RuleName(pub &'static Rule);

impl<'de> Deserialize<'de> for RuleName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        rule_named(&name).map(Self).ok_or_else(|| de::Error::custom(Unknown(&name)))
    }
}

impl JsonSchema for RuleName {
    fn schema_name() -> Cow<'static, str> {
        "RuleName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names = CHECKS
            .iter()
            .map(|check| json!({ "const": check.rule.name, "description": check.rule.summary() }));
        json_schema!({
            "title": "Rule",
            "description": "The name of a rule.",
            "oneOf": names.collect::<Vec<_>>(),
        })
    }
}

struct Unknown<'n>(&'n str);

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no rule `{}`", self.0)
    }
}

/// What single rules do.
#[derive(Clone, Debug, Default)]
pub struct Levels(BTreeMap<&'static str, RuleLevel>);

impl Levels {
    /// Each rule that is set, by name, with what it does.
    pub fn levels(&self) -> impl Iterator<Item = (&'static str, Level)> {
        self.0.iter().map(|(name, level)| (*name, Level::from(*level)))
    }
}

impl<'de> Deserialize<'de> for Levels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let levels = BTreeMap::<String, RuleLevel>::deserialize(deserializer)?;
        let levels = levels.into_iter().map(|(name, level)| {
            let rule = rule_named(&name).ok_or_else(|| de::Error::custom(Unknown(&name)))?;
            Ok((rule.name, level))
        });
        levels.collect::<Result<_, _>>().map(Self)
    }
}

impl JsonSchema for Levels {
    fn schema_name() -> Cow<'static, str> {
        "Levels".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let level = generator.subschema_for::<RuleLevel>().to_value();
        let rules: Map<String, Value> =
            CHECKS.iter().map(|check| (check.rule.name.to_owned(), level.clone())).collect();
        json_schema!({
            "title": "Levels",
            "description": "What single rules do, by name.",
            "type": "object",
            "properties": rules,
            "additionalProperties": false,
        })
    }
}
