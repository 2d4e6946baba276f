//! Patterns as the language reads them.

use regex_syntax::{
    Parser,
    ast::{Ast, RepetitionKind, RepetitionOp, parse},
    hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind},
};

/// The pattern, with a loop at its end that gives nothing back.
///
/// The language's own engine calls itself for each round of a loop over a group, so a long text
/// would exhaust the stack. Possessive loops do not; but they find the same only if each round can
/// end at one place only. So a loop is changed if what begins a round stands nowhere else in it,
/// and each round must then be followed by the next one or by the end.
pub(super) fn without_recursion(pattern: &str) -> String {
    loop_at_end(pattern).unwrap_or_else(|| pattern.to_owned())
}

fn loop_at_end(pattern: &str) -> Option<String> {
    let ast = parse::Parser::new().parse(pattern).ok()?;
    let Ast::Concat(all) = &ast else {
        return None;
    };
    let [.., Ast::Repetition(repetition), Ast::Assertion(_)] = &all.asts[..] else {
        return None;
    };
    let RepetitionOp { kind: RepetitionKind::ZeroOrMore | RepetitionKind::OneOrMore, .. } =
        repetition.op
    else {
        return None;
    };
    let (Ast::Group(group), true) = (&*repetition.ast, repetition.greedy) else {
        return None;
    };
    let Ast::Concat(inside) = &*group.ast else {
        return None;
    };
    let slice = |ast: &Ast| &pattern[ast.span().start.offset..ast.span().end.offset];
    let first = slice(inside.asts.first()?);
    let begin = letters(&Parser::new().parse(first).ok()?)?;
    let rest = inside.asts.iter().skip(1).map(slice).collect::<String>();
    let mut rest = letters(&Parser::new().parse(&rest).ok()?)?;
    let is_one = inside.asts.first().is_some_and(|ast| !matches!(ast, Ast::Repetition(_)));
    rest.intersect(&begin);
    if !is_one || !rest.ranges().is_empty() {
        return None;
    }
    let before = &pattern[..repetition.span.start.offset];
    let round = slice(&group.ast);
    let sign = if repetition.op.kind == RepetitionKind::ZeroOrMore { '*' } else { '+' };
    Some(format!("{before}({round}(?={first}|$)){sign}+$"))
}

/// Every letter that a text may have that the pattern matches.
fn letters(pattern: &Hir) -> Option<ClassUnicode> {
    let mut letters = ClassUnicode::empty();
    match pattern.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            for letter in text.chars() {
                letters.push(ClassUnicodeRange::new(letter, letter));
            }
        }
        HirKind::Class(Class::Unicode(class)) => letters.union(class),
        HirKind::Repetition(repetition) => letters = self::letters(&repetition.sub)?,
        HirKind::Capture(capture) => letters = self::letters(&capture.sub)?,
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                letters.union(&self::letters(part)?);
            }
        }
        HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => return None,
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::without_recursion;

    #[test]
    fn loops_that_can_end_at_one_place_only() {
        for (pattern, expected) in [
            ("^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$"),
            (r"^a(\.[a-z]([a-z\-]*[a-z])?)+$", r"^a(\.[a-z]([a-z\-]*[a-z])?(?=\.|$))++$"),
            ("^(ab|c)*$", "^(ab|c)*$"),
            ("^(-[a-]+)*$", "^(-[a-]+)*$"),
            ("^(-+a)*$", "^(-+a)*$"),
            ("^(-[a-z]+)?$", "^(-[a-z]+)?$"),
            ("^x-[a-z]+$", "^x-[a-z]+$"),
        ] {
            assert_eq!(without_recursion(pattern), expected);
        }
    }
}
