use crate::rule::declare_rule;

declare_rule! {
    /// An allowance gives no reason.
    ///
    /// *Why:* Whoever reads it later cannot tell whether it still holds.
    ///
    /// *Fix:* Add `reason="…"`.
    "unexplained-allowance", Configuration, Warning, Practice, Config, by the allowances
}
