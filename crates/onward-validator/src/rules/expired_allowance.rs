use crate::rule::declare_rule;

declare_rule! {
    /// The last day of an allowance is before the day of the check: what it allowed is found
    /// again.
    ///
    /// *Why:* A last day is a promise to look again.
    ///
    /// *Fix:* Mend what it allowed and remove it, or give it another last day.
    "expired-allowance", Configuration, Warning, Practice, Config, by the allowances
}
