//! A JSON reader of its own, so that the codec is not judged by itself: numbers keep their text.

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Word(String),
    Text(String),
    List(Vec<Tree>),
    /// Sorted by name; members of the same name stay in order.
    Object(Vec<(String, Tree)>),
}

pub(crate) fn tree(text: &str) -> Tree {
    let chars: Vec<char> = text.trim_start_matches('\u{feff}').chars().collect();
    let mut at = 0;
    let out = value(&chars, &mut at);
    space(&chars, &mut at);
    assert_eq!(at, chars.len(), "content after the end");
    out
}

pub(crate) fn same(one: &str, other: &str) -> bool {
    tree(one) == tree(other)
}

fn space(chars: &[char], at: &mut usize) {
    while chars.get(*at).is_some_and(char::is_ascii_whitespace) {
        *at += 1;
    }
}

fn value(chars: &[char], at: &mut usize) -> Tree {
    space(chars, at);
    match chars[*at] {
        '{' => {
            let mut members = Vec::new();
            *at += 1;
            loop {
                space(chars, at);
                match chars[*at] {
                    '}' => break,
                    ',' => *at += 1,
                    _ => {
                        let name = text(chars, at);
                        space(chars, at);
                        assert_eq!(chars[*at], ':');
                        *at += 1;
                        members.push((name, value(chars, at)));
                    }
                }
            }
            *at += 1;
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Tree::Object(members)
        }
        '[' => {
            let mut list = Vec::new();
            *at += 1;
            loop {
                space(chars, at);
                match chars[*at] {
                    ']' => break,
                    ',' => *at += 1,
                    _ => list.push(value(chars, at)),
                }
            }
            *at += 1;
            Tree::List(list)
        }
        '"' => Tree::Text(text(chars, at)),
        _ => {
            let start = *at;
            while chars.get(*at).is_some_and(|c| !",]} \n\r\t".contains(*c)) {
                *at += 1;
            }
            Tree::Word(chars[start..*at].iter().collect())
        }
    }
}

fn text(chars: &[char], at: &mut usize) -> String {
    assert_eq!(chars[*at], '"');
    *at += 1;
    let mut units: Vec<u16> = Vec::new();
    loop {
        let c = chars[*at];
        *at += 1;
        match c {
            '"' => return String::from_utf16(&units).unwrap(),
            '\\' => {
                let c = chars[*at];
                *at += 1;
                units.push(match c {
                    'n' => 10,
                    't' => 9,
                    'r' => 13,
                    'b' => 8,
                    'f' => 12,
                    'u' => {
                        let hex: String = chars[*at..*at + 4].iter().collect();
                        *at += 4;
                        u16::from_str_radix(&hex, 16).unwrap()
                    }
                    other => u16::try_from(u32::from(other)).unwrap(),
                });
            }
            c => {
                let mut buffer = [0; 2];
                units.extend_from_slice(c.encode_utf16(&mut buffer));
            }
        }
    }
}
