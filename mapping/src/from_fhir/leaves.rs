//! The leaves of FHIR in either wire format, read from bytes and not from the model.
//!
//! A place is known by its path without `[0]`: XML does not tell an element that may repeat from one that may not, and
//! with the first index left out both formats name a place alike.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use synovia_fhir_model::{Encoding, Limits};

/// The values at a place: several when a member stands twice.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// Where the first stands.
    pub(super) offset: u64,
    /// Its path as this format names it.
    pub(super) path: Arc<str>,
    /// What stands there; nothing for a narrative in XML, which is compared by place alone.
    pub(super) values: Vec<Option<String>>,
}

/// All leaves of an input.
#[derive(Debug, Default)]
pub(super) struct Leaves {
    /// The places in the order of the input.
    pub(super) order: Vec<Arc<str>>,
    pub(super) places: HashMap<Arc<str>, Place>,
}

impl Leaves {
    /// The leaves of a resource that has been read before, or has been written just now.
    pub(super) fn read(bytes: &[u8], encoding: Encoding) -> Result<Self, synovia_fhir_model::Error> {
        let mut found = Self::default();
        match encoding {
            Encoding::Xml => found.xml(bytes),
            _ => found.json(bytes)?,
        }
        Ok(found)
    }

    fn add(&mut self, path: &str, offset: u64, value: Option<String>) {
        let key: Arc<str> = path.replace("[0]", "").into();
        if let Some(place) = self.places.get_mut(&key) {
            place.values.push(value);
            return;
        }
        self.order.push(Arc::clone(&key));
        let path = if *key == *path { Arc::clone(&key) } else { path.into() };
        self.places.insert(key, Place { offset, path, values: vec![value] });
    }

    fn json(&mut self, bytes: &[u8]) -> Result<(), synovia_fhir_model::Error> {
        let mut limits = Limits::default();
        // The bytes are there and bounded already.
        limits.max_input = usize::MAX;
        synovia_fhir_model::json::leaves(bytes, &limits, &mut |leaf| {
            if leaf.is_content() {
                self.add(leaf.path, leaf.offset, Some(leaf.text().into_owned()));
            }
        })
    }

    /// The input was read before: what is not well-formed cannot come up, and ends the walk.
    fn xml(&mut self, bytes: &[u8]) {
        let mut reader = Reader::from_reader(bytes);
        let mut walk = Walk { path: String::new(), open: Vec::new() };
        loop {
            let start = reader.buffer_position();
            match reader.read_event() {
                Ok(Event::Start(tag)) => {
                    if self.tag(&tag, bytes, start, &mut walk) {
                        if reader.read_to_end(tag.name()).is_err() {
                            return;
                        }
                        walk.leave();
                    }
                }
                Ok(Event::Empty(tag)) => {
                    self.tag(&tag, bytes, start, &mut walk);
                    walk.leave();
                }
                Ok(Event::End(_)) => walk.leave(),
                Ok(Event::Text(text)) if !text.trim_ascii().is_empty() => {
                    self.add(&format!("{}.#text", walk.path), start, None);
                }
                Ok(Event::Eof) | Err(_) => return,
                Ok(_) => {}
            }
        }
    }

    /// The leaves of a start tag; whether it is a narrative, which is a leaf whole.
    fn tag(&mut self, tag: &BytesStart<'_>, bytes: &[u8], start: u64, walk: &mut Walk) -> bool {
        let name = String::from_utf8_lossy(tag.local_name().into_inner()).into_owned();
        walk.enter(&name);
        if name == "div" {
            self.add(&walk.path, start, None);
            return true;
        }
        for attribute in tag.attributes().flatten() {
            let key = attribute.key;
            if key.as_namespace_binding().is_some() || key.prefix().is_some_and(|p| p.as_ref() == b"xsi") {
                continue;
            }
            let path = match key.as_ref() {
                b"value" => walk.path.clone(),
                b"id" | b"url" => format!("{}.{}", walk.path, String::from_utf8_lossy(key.as_ref())),
                other => format!("{}.@{}", walk.path, String::from_utf8_lossy(other)),
            };
            let offset = position(bytes, &attribute.value).unwrap_or(start);
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            self.add(&path, offset, value.ok().map(Cow::into_owned));
        }
        false
    }
}

/// Where a part of the bytes stands in them.
fn position(bytes: &[u8], part: &[u8]) -> Option<u64> {
    let at = part.as_ptr().addr().checked_sub(bytes.as_ptr().addr())?;
    (at <= bytes.len()).then(|| u64::try_from(at).unwrap_or(u64::MAX))
}

/// Where in an XML resource we are.
struct Walk {
    path: String,
    open: Vec<Open>,
}

struct Open {
    /// How long the path is without this element.
    path: usize,
    /// How often each name stood in it.
    names: HashMap<String, usize>,
}

impl Walk {
    fn enter(&mut self, name: &str) {
        let before = self.path.len();
        let index = match self.open.last_mut() {
            Some(parent) => {
                let count = parent.names.entry(name.to_string()).or_default();
                *count += 1;
                *count - 1
            }
            None => 0,
        };
        // The type of a resource inside another is no step.
        let inside = self.open.is_empty() || !name.starts_with(|c: char| c.is_ascii_uppercase());
        if inside {
            if !self.open.is_empty() {
                self.path.push('.');
            }
            self.path.push_str(name);
            if index > 0 {
                self.path.push_str(&format!("[{index}]"));
            }
        }
        self.open.push(Open { path: before, names: HashMap::new() });
    }

    fn leave(&mut self) {
        if let Some(open) = self.open.pop() {
            self.path.truncate(open.path);
        }
    }
}
