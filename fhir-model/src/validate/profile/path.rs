//! The paths of discriminators: names, `extension('url')`, `ofType(T)`, `resolve()` and `$this`.

/// A part of such a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Name(String),
    /// `extension('url')`
    Extension(String),
    /// `ofType(T)`
    OfType(String),
    Resolve,
    /// A function that such paths do not have.
    Other,
}

/// The parts of a path; none for `$this`.
pub(super) fn segments(path: &str) -> Vec<Segment> {
    let mut out = Vec::new();
    let mut rest = path.trim();
    while !rest.is_empty() {
        // A dot inside parentheses belongs to an argument.
        let mut depth = 0_usize;
        let end = rest.find(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == '.' && depth == 0
        });
        let (part, after) = match end.and_then(|at| rest.split_at_checked(at)) {
            Some((part, after)) => (part, after.trim_start_matches('.')),
            None => (rest, ""),
        };
        rest = after;
        match part.trim().split_once('(') {
            None if part == "$this" => {}
            None => out.push(Segment::Name(part.trim().to_owned())),
            Some((name, argument)) => {
                let argument = argument.trim_end_matches(')').trim().trim_matches(['\'', '"']).to_owned();
                out.push(match name {
                    "extension" => Segment::Extension(argument),
                    "ofType" | "as" => Segment::OfType(argument),
                    "resolve" => Segment::Resolve,
                    _ => Segment::Other,
                });
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_parts() {
        let name = |n: &str| Segment::Name(n.to_owned());
        assert_eq!(segments("$this"), []);
        assert_eq!(segments("code.coding"), [name("code"), name("coding")]);
        assert_eq!(
            segments("extension('http://a.b/c').value.ofType(Quantity).code"),
            [
                Segment::Extension("http://a.b/c".to_owned()),
                name("value"),
                Segment::OfType("Quantity".to_owned()),
                name("code")
            ]
        );
        assert_eq!(segments("$this.resolve().x()"), [Segment::Resolve, Segment::Other]);
    }
}
