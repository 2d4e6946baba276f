use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail,
};

declare_rule! {
    /// An HTML tag or entity, `](`, `**` or a backtick in a text.
    ///
    /// *Why:* Texts are plain: whatever shows them writes the characters as they stand, and a
    /// reader sees the markup.
    ///
    /// *Fix:* Write the words alone. Line breaks are allowed, and a link has a key of its own
    /// almost everywhere (`url`).
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention.en: Until the account is **closed**.
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].retention.en: Until the account<br>is closed.
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].retention.en: "Until the account is closed (R&D: < 7 days; a * marks > 7)."
    /// subprocessors[0].retention.nl: "Tot het account is opgeheven (R&D: < 7 dagen; een * staat bij > 7)."
    /// ```
    "markup-in-text", Structure, Warning, Format, Document
}

/// The elements of HTML that somebody writes into prose, or pastes with it.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "ol",
    "option",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// The entities of HTML that are no letter with a mark.
const ENTITIES: &[&str] = &[
    "amp", "apos", "bdquo", "bull", "cent", "copy", "curren", "dagger", "deg", "emsp", "ensp",
    "euro", "frac12", "frac14", "frac34", "ge", "gt", "hellip", "iexcl", "iquest", "laquo", "larr",
    "ldquo", "le", "lsaquo", "lsquo", "lt", "mdash", "middot", "minus", "nbsp", "ndash", "ordf",
    "ordm", "para", "permil", "plusmn", "pound", "prime", "quot", "raquo", "rarr", "rdquo", "reg",
    "rsaquo", "rsquo", "sbquo", "sect", "shy", "sup1", "sup2", "sup3", "szlig", "thinsp", "times",
    "trade", "yen", "zwj", "zwnj",
];

/// How the names of letters with a mark end: `eacute`, `uuml`, `oslash`.
const MARKS: &[&str] =
    &["acute", "caron", "cedil", "circ", "grave", "lig", "ring", "slash", "tilde", "uml"];

/// A piece of markup: what stands there, what it is, and what to do.
struct Markup<'t> {
    written: &'t str,
    kind: &'static str,
    help: &'static str,
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_texts(cx.document, &mut |at, text, _| {
        for (language, string) in text.in_languages(&cx.document.language) {
            if let Some(Markup { written, kind, help }) = markup(string) {
                let place = trail::in_language(at.path(), text, language);
                let shown = if written == "`" { "a backtick" } else { &format!("`{written}`") };
                let message = format!("{shown} is {kind}, and texts are plain");
                findings.push(CHECK.finding(place, message).excerpt(written).help(help));
            }
        }
    });
}

/// The first markup in the text.
fn markup(text: &str) -> Option<Markup<'_>> {
    text.match_indices(['<', '&', ']', '*', '`']).find_map(|(start, found)| {
        let rest = &text[start..];
        let (written, kind, help) = match found {
            "<" => (tag(rest)?, "HTML", "write the words alone; line breaks are allowed"),
            "&" => (entity(rest)?, "HTML", "write the character itself"),
            "]" if rest.starts_with("](") => {
                ("](", "a link in Markdown", "write the words alone; an address goes under `url`")
            }
            "*" if rest.starts_with("**") => ("**", "Markdown", "write the words alone"),
            "`" => (&rest[..1], "Markdown", "write the words alone"),
            _ => return None,
        };
        Some(Markup { written, kind, help })
    })
}

/// The HTML tag or comment that the text begins with.
fn tag(text: &str) -> Option<&str> {
    if text.starts_with("<!--") {
        return Some("<!--");
    }
    let inside = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric())?;
    let name = inside[..length].to_ascii_lowercase();
    let is_tag = ELEMENTS.contains(&name.as_str())
        && inside[length..].starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace());
    let end = text.find('>')?;
    (is_tag && !text[1..end].contains('<')).then(|| &text[..=end])
}

/// The entity that the text begins with.
fn entity(text: &str) -> Option<&str> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let is_entity = match name.strip_prefix('#') {
        Some(number) => {
            let (digits, radix) = match number.strip_prefix(['x', 'X']) {
                Some(digits) => (digits, 16),
                None => (number, 10),
            };
            !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix))
        }
        None => {
            ENTITIES.contains(&name)
                || MARKS.iter().any(|mark| {
                    let letters = name.strip_suffix(mark).unwrap_or_default();
                    (1..=2).contains(&letters.len())
                        && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
                })
        }
    };
    is_entity.then(|| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn what_is_markup() {
        for (text, found) in [
            ("One<br/>two", "<br/>"),
            ("<a href=\"https://a.example\">A</a>", "<a href=\"https://a.example\">"),
            ("closed </SPAN> tag", "</SPAN>"),
            ("a <!-- note --> b", "<!--"),
            ("Research &amp; development", "&amp;"),
            ("Z&uuml;rich", "&uuml;"),
            ("an&#160;entity", "&#160;"),
            ("an&#xA0;entity", "&#xA0;"),
            ("[the list](https://a.example)", "]("),
            ("**all** data", "**"),
            ("the field `name`", "`"),
        ] {
            assert_eq!(markup(text).map(|markup| markup.written), Some(found), "{text}");
        }
        for text in [
            "fewer than 5 < 10 and > 3",
            "write to <privacy@a.example> or <https://a.example>",
            "your <region>, x<y>z",
            "R&D; H&M; AT&T and Q&A",
            "Slack*, Zendesk * and [1] (see note)",
            "C# and #12; 5 * 3",
            "P&ID; &c.",
        ] {
            assert_eq!(markup(text).map(|markup| markup.written), None, "{text}");
        }
    }
}
