//! Compiles the grammar of a structure to a flat list of nodes.
//!
//! `[x]` optional, `{x}` repeats, `[{x}]` both; a group is `NAME: a b c` inside one of `( )` (once), `[ ]`, `{ }`,
//! `[{ }]`; `<a|b>` is a choice; `ANYHL7SEGMENT` is any segment.

/// One node; the `len` nodes after it are inside it.
#[derive(Debug, PartialEq, Eq)]
pub struct Node {
    pub kind: Kind,
    pub name: String,
    pub optional: bool,
    pub repeats: bool,
    pub len: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Segment,
    Group,
    Choice,
    Any,
}

pub fn compile(grammar: &str) -> Result<Vec<Node>, String> {
    let mut parser = Parser { tokens: tokens(grammar), at: 0, nodes: Vec::new() };
    parser.items(None)?;
    if parser.at == parser.tokens.len() {
        Ok(parser.nodes)
    } else {
        Err(format!("left over after item {}: {grammar}", parser.at))
    }
}

fn tokens(grammar: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    for c in grammar.chars().chain(" ".chars()) {
        if c.is_ascii_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            tokens.push(std::mem::take(&mut word));
        }
        if c != ' ' {
            tokens.push(c.to_string());
        }
    }
    tokens
}

struct Parser {
    tokens: Vec<String>,
    at: usize,
    nodes: Vec<Node>,
}

impl Parser {
    fn peek(&self, ahead: usize) -> Option<&str> {
        self.tokens.get(self.at + ahead).map(String::as_str)
    }

    /// Items up to the closing token; their number.
    fn items(&mut self, close: Option<&str>) -> Result<usize, String> {
        let mut count = 0;
        while self.peek(0) != close {
            self.item()?;
            count += 1;
        }
        self.at += usize::from(close.is_some());
        Ok(count)
    }

    fn item(&mut self) -> Result<(), String> {
        let start = self.nodes.len();
        let Some(token) = self.peek(0).map(str::to_owned) else { return Err("ends early".into()) };
        self.at += 1;
        let close = match token.as_str() {
            "[" => "]",
            "{" => "}",
            "(" => ")",
            "<" => return self.choice(),
            name if name.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                let kind = if name == "ANYHL7SEGMENT" { Kind::Any } else { Kind::Segment };
                self.nodes.push(Node { kind, name: token, optional: false, repeats: false, len: 0 });
                return Ok(());
            }
            other => return Err(format!("unexpected {other}")),
        };
        if self.peek(1) == Some(":") {
            let name = self.peek(0).unwrap_or_default().to_owned();
            self.at += 2;
            self.nodes.push(Node { kind: Kind::Group, name, optional: false, repeats: false, len: 0 });
            self.items(Some(close))?;
            let len = self.nodes.len() - start - 1;
            if let Some(group) = self.nodes.get_mut(start) {
                group.len = len;
            }
        } else if self.items(Some(close))? != 1 {
            return Err(format!("{token} {close} around more than one item, without a name"));
        }
        if let Some(node) = self.nodes.get_mut(start) {
            node.optional |= token == "[";
            node.repeats |= token == "{";
        }
        Ok(())
    }

    fn choice(&mut self) -> Result<(), String> {
        let start = self.nodes.len();
        let name = String::new();
        self.nodes.push(Node { kind: Kind::Choice, name, optional: false, repeats: false, len: 0 });
        loop {
            self.item()?;
            let token = self.peek(0).map(str::to_owned);
            self.at += 1;
            match token.as_deref() {
                Some("|") => {}
                Some(">") => break,
                _ => return Err("a choice that does not end".into()),
            }
        }
        let len = self.nodes.len() - start - 1;
        if let Some(choice) = self.nodes.get_mut(start) {
            choice.len = len;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_and_lengths() {
        let nodes = compile("MSH [{G: [A] <B|C>}] [D]").expect("valid");
        let shown: Vec<_> =
            nodes.iter().map(|n| (n.kind, n.name.as_str(), n.optional, n.repeats, n.len)).collect();
        assert_eq!(
            shown,
            [
                (Kind::Segment, "MSH", false, false, 0),
                (Kind::Group, "G", true, true, 4),
                (Kind::Segment, "A", true, false, 0),
                (Kind::Choice, "", false, false, 2),
                (Kind::Segment, "B", false, false, 0),
                (Kind::Segment, "C", false, false, 0),
                (Kind::Segment, "D", true, false, 0),
            ]
        );
        for bad in ["[A B]", "[A", "A]", "<A", "(G: A"] {
            assert!(compile(bad).is_err(), "{bad}");
        }
    }
}
