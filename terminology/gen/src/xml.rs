//! Reads a small, well-formed XML file into a tree: elements, attributes and text, nothing else.

/// One element.
#[derive(Default)]
pub struct Node {
    /// Name as written.
    pub name: String,
    attributes: Vec<(String, String)>,
    /// Elements inside, in order.
    pub children: Vec<Node>,
    /// All text inside, that of children included.
    pub text: String,
}

impl Node {
    /// An attribute, empty when it is not there.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|c| c.name == name)
    }
}

/// The root element.
pub fn read(text: &str) -> Node {
    let mut open = vec![Node::default()];
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        open.last_mut().expect("a level").text.push_str(&unescape(before));
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").expect("the end of a comment").1;
            continue;
        }
        let (inside, after) = tag[1..].split_once('>').expect("the end of a tag");
        rest = after;
        if inside.starts_with('?') {
            continue;
        }
        if !inside.starts_with('/') {
            open.push(element(inside.trim_end_matches('/')));
        }
        if inside.starts_with('/') || inside.ends_with('/') {
            let node = open.pop().expect("an open element");
            let parent = open.last_mut().expect("a parent");
            parent.text.push_str(&node.text);
            parent.children.push(node);
        }
    }
    assert_eq!(open.len(), 1, "an element stays open");
    open.remove(0).children.remove(0)
}

fn element(tag: &str) -> Node {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut node = Node { name: name.to_owned(), ..Node::default() };
    while let Some((key, value)) = rest.split_once('=') {
        let value = value.trim_start();
        let quote = value.chars().next().expect("a value");
        let (value, after) = value[1..].split_once(quote).expect("the end of a value");
        node.attributes.push((key.trim().to_owned(), unescape(value)));
        rest = after;
    }
    node
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').expect("the end of an entity");
        out.push(match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => number(name).unwrap_or_else(|| panic!("entity {name}")),
        });
        rest = after;
    }
    out + rest
}

fn number(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code)
}
