//! Byte offsets of findings: one pass over the source, whatever their number.

use std::collections::HashMap;

use crate::error::Error;
use crate::issue::Issue;
use crate::json::Cursor;
use crate::options::Limits;

/// The places that findings name, as a tree.
struct Places<'i> {
    nodes: Vec<Place<'i>>,
}

#[derive(Default)]
struct Place<'i> {
    parent: usize,
    names: HashMap<&'i str, usize>,
    indexes: HashMap<usize, usize>,
    offset: Option<usize>,
}

impl<'i> Places<'i> {
    /// The tree of all locations, and the place of each.
    fn new(issues: &'i [Issue]) -> (Self, Vec<usize>) {
        let mut places = Self { nodes: vec![Place::default()] };
        let ends = issues.iter().map(|issue| places.add(issue.location.as_str())).collect();
        (places, ends)
    }

    fn add(&mut self, location: &'i str) -> usize {
        let mut at = 0;
        // The first name is the type of the root.
        for part in location.split('.').skip(1) {
            let (name, index) = match part.split_once('[') {
                Some((name, rest)) => (name, rest.trim_end_matches(']').parse::<usize>().ok()),
                None => (part, None),
            };
            at = self.child(at, |place| &mut place.names, name);
            if let Some(index) = index {
                at = self.child(at, |place| &mut place.indexes, index);
            }
        }
        at
    }

    fn child<K: core::hash::Hash + Eq>(
        &mut self,
        at: usize,
        children: impl for<'p> Fn(&'p mut Place<'i>) -> &'p mut HashMap<K, usize>,
        key: K,
    ) -> usize {
        let next = self.nodes.len();
        let Some(place) = self.nodes.get_mut(at) else { return at };
        let found = *children(place).entry(key).or_insert(next);
        if found == next {
            self.nodes.push(Place { parent: at, ..Place::default() });
        }
        found
    }

    fn named(&self, at: usize, name: &str) -> Option<usize> {
        self.nodes.get(at)?.names.get(name).copied()
    }

    fn indexed(&self, at: usize, index: usize) -> Option<usize> {
        self.nodes.get(at)?.indexes.get(&index).copied()
    }

    fn is_leaf(&self, at: usize) -> bool {
        self.nodes.get(at).is_none_or(|p| p.names.is_empty() && p.indexes.is_empty())
    }

    /// Notes where a place begins; the first time counts.
    fn found(&mut self, at: usize, offset: usize) {
        if let Some(place) = self.nodes.get_mut(at) {
            place.offset.get_or_insert(offset);
        }
    }

    /// The offset of a place, or of what encloses it.
    fn offset(&self, mut at: usize) -> Option<u64> {
        loop {
            let place = self.nodes.get(at)?;
            if let Some(offset) = place.offset {
                return u64::try_from(offset).ok();
            }
            if at == 0 {
                return None;
            }
            at = place.parent;
        }
    }
}

/// Gives findings the offsets they have in the JSON they were read from.
pub(super) fn json(input: &[u8], issues: &mut [Issue], limits: &Limits) -> Result<(), Error> {
    if issues.is_empty() {
        return Ok(());
    }
    let Ok(text) = core::str::from_utf8(input) else { return Ok(()) };
    let offsets: Vec<Option<u64>> = {
        let (mut places, ends) = Places::new(issues);
        let mut cursor = Cursor::new(text, limits.max_depth);
        cursor.space();
        places.found(0, cursor.pos);
        json_value(&mut cursor, &mut places, 0)?;
        ends.into_iter().map(|at| places.offset(at)).collect()
    };
    for (issue, offset) in issues.iter_mut().zip(offsets) {
        issue.offset = offset;
    }
    Ok(())
}

/// Passes over a value and notes the places in it; its depth is bounded by the cursor's limit.
fn json_value(cursor: &mut Cursor<'_>, places: &mut Places<'_>, at: usize) -> Result<(), Error> {
    if places.is_leaf(at) {
        return cursor.skip().map(|_| ());
    }
    match cursor.peek() {
        Some(b'{') => {
            cursor.open(b'{')?;
            if cursor.close_empty(b'}') {
                return Ok(());
            }
            loop {
                let start = cursor.pos;
                let key = cursor.key()?;
                let name = key.strip_prefix('_').unwrap_or(&key);
                match places.named(at, name) {
                    Some(place) => {
                        places.found(place, start);
                        json_value(cursor, places, place)?;
                    }
                    None => cursor.skip().map(|_| ())?,
                }
                if !cursor.more(b'}')? {
                    return Ok(());
                }
            }
        }
        Some(b'[') => {
            cursor.open(b'[')?;
            if cursor.close_empty(b']') {
                return Ok(());
            }
            let mut index = 0;
            loop {
                match places.indexed(at, index) {
                    Some(place) => {
                        if cursor.peek() != Some(b'n') {
                            places.found(place, cursor.pos);
                        }
                        json_value(cursor, places, place)?;
                    }
                    None => cursor.skip().map(|_| ())?,
                }
                index += 1;
                if !cursor.more(b']')? {
                    return Ok(());
                }
            }
        }
        _ => cursor.skip().map(|_| ()),
    }
}

/// Gives findings the offsets they have in the XML they were read from; the text was read before, so it is well-formed.
#[cfg(feature = "xml")]
pub(super) fn xml(input: &[u8], issues: &mut [Issue]) {
    if issues.is_empty() {
        return;
    }
    let offsets: Vec<Option<u64>> = {
        let (mut places, ends) = Places::new(issues);
        xml_places(input, &mut places);
        ends.into_iter().map(|at| places.offset(at)).collect()
    };
    for (issue, offset) in issues.iter_mut().zip(offsets) {
        issue.offset = offset;
    }
}

/// An open element: the place it is, if a finding names it or what is in it, and how many children a place had.
#[cfg(feature = "xml")]
struct Level {
    place: Option<usize>,
    counts: HashMap<usize, usize>,
}

#[cfg(feature = "xml")]
fn xml_places(input: &[u8], places: &mut Places<'_>) {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    let body = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let base = input.len() - body.len();
    let mut reader = Reader::from_reader(body);
    let mut levels: Vec<Level> = Vec::new();
    loop {
        let start = base + usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let (tag, empty) = match reader.read_event() {
            Ok(Event::Start(tag)) => (tag, false),
            Ok(Event::Empty(tag)) => (tag, true),
            Ok(Event::End(_)) => {
                levels.pop();
                continue;
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => continue,
        };
        let place = xml_place(levels.last_mut(), tag.local_name().as_ref(), places, start);
        if let Some(place) = place.filter(|place| !places.is_leaf(*place)) {
            for attribute in tag.attributes().with_checks(false).flatten() {
                let key = attribute.key.as_ref();
                let found = core::str::from_utf8(key).ok().and_then(|name| places.named(place, name));
                let offset = key.as_ptr().addr().checked_sub(body.as_ptr().addr());
                if let (Some(found), Some(offset)) = (found, offset) {
                    places.found(found, base + offset);
                }
            }
        }
        if !empty {
            levels.push(Level { place, counts: HashMap::new() });
        }
    }
}

/// The place of an element: its name and how many of that name stood before it. Names of resources are no steps.
#[cfg(feature = "xml")]
fn xml_place(
    parent: Option<&mut Level>,
    name: &[u8],
    places: &mut Places<'_>,
    start: usize,
) -> Option<usize> {
    let Some(parent) = parent else {
        places.found(0, start);
        return Some(0);
    };
    let outer = parent.place?;
    if name.first().is_some_and(u8::is_ascii_uppercase) {
        return Some(outer);
    }
    let named = places.named(outer, core::str::from_utf8(name).ok()?)?;
    let count = parent.counts.entry(named).or_default();
    let index = *count;
    *count += 1;
    places.found(named, start);
    let place = places.indexed(named, index).or_else(|| (index == 0).then_some(named))?;
    places.found(place, start);
    Some(place)
}
