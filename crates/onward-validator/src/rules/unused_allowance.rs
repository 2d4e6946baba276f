use crate::rule::declare_rule;

declare_rule! {
    /// An allowance matches no finding, or names no rule.
    ///
    /// *Why:* What it allowed has been mended, or it never worked. Left in place, it will hide
    /// the next finding of its rule there.
    ///
    /// *Fix:* Remove it, or correct the name of the rule. An allowance at the end of a line holds
    /// for that line, one on a line of its own for what begins on the next, with all that it
    /// holds.
    "unused-allowance", Configuration, Warning, Practice, Config, by the allowances
}
