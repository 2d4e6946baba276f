//! Doc comments.

use super::WIDTH;
use crate::writer::{Writer, wrapped};

/// Writes a doc comment: a text, and tags with what they say, all as doc comments have it.
pub(super) fn docs(writer: &mut Writer, text: &str, tags: &[(String, String)]) {
    let mut lines = text.lines();
    let is_short = text.chars().count() < WIDTH - 20 && lines.next().is_some();
    if is_short && lines.next().is_none() && tags.is_empty() {
        writer.line(format_args!("/** {text} */"));
        return;
    }
    writer.line("/**");
    let mut is_new = false;
    for line in text.lines() {
        match line {
            "" => writer.line(" *"),
            line if is_new => wrap(writer, &format!("<p>{line}")),
            line => wrap(writer, line),
        }
        is_new = line.is_empty();
    }
    if !tags.is_empty() {
        writer.line(" *");
    }
    for (tag, says) in tags {
        wrap(writer, &format!("{tag} {}", says.replace('\n', " ")));
    }
    writer.line(" */");
}

/// Writes a line of a doc comment, or several.
fn wrap(writer: &mut Writer, line: &str) {
    for line in wrapped(line, WIDTH - 12) {
        writer.line(format_args!(" * {line}"));
    }
}

/// A text as doc comments have it.
pub(super) fn html(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let shown = parts.iter().enumerate().map(|(number, part)| {
        let is_closed = number + 1 < parts.len();
        match number % 2 {
            0 => escaped(part),
            _ if !is_closed => format!("`{}", escaped(part)),
            _ if part.contains(['@', '\\', '*', '\n']) || !is_balanced(part) => {
                format!("<code>{}</code>", escaped(part))
            }
            _ => format!("{{@code {part}}}"),
        }
    });
    shown.collect()
}

/// Whether there is something, and every brace in it has its partner.
fn is_balanced(code: &str) -> bool {
    let mut depth = Some(0_usize);
    for letter in code.chars() {
        depth = match letter {
            '{' => depth.map(|depth| depth + 1),
            '}' => depth.and_then(|depth| depth.checked_sub(1)),
            _ => depth,
        };
    }
    depth == Some(0) && !code.is_empty()
}

fn escaped(text: &str) -> String {
    let mut was_star = false;
    let letters = text.chars().map(|letter| {
        // A slash behind a star would end the comment.
        let is_end = was_star && letter == '/';
        was_star = letter == '*';
        match letter {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            // These would begin a tag or a Unicode escape.
            '@' | '{' | '}' | '\\' => format!("&#{};", u32::from(letter)),
            _ if is_end => format!("&#{};", u32::from(letter)),
            _ => letter.to_string(),
        }
    });
    letters.collect()
}
