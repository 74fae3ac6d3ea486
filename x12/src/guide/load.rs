//! Reads a guide from its text table; the generator uses it too, so that both kinds of guides are the same.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::tables::{ChildRow, ElementRow, ListRow, LoopRow, NONE, TYPES, Tables, Text, packed};

/// What a line of a table must be, and is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The row has another number of columns, or starts with another word.
    Row,
    /// A column holds what it cannot.
    Column,
    /// A list or loop is named twice, or is not there.
    Name,
    /// More rows or text than a guide may have.
    Size,
}

/// Reads a table.
///
/// # Errors
/// What is wrong, and the byte its line starts at.
pub(crate) fn load(text: &str) -> Result<Tables, (Fault, usize)> {
    let mut loader = Loader::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let row = line.trim_end_matches(['\n', '\r']);
        if !row.is_empty() && !row.starts_with('#') {
            loader.row(row).map_err(|fault| (fault, at))?;
        }
        at += line.len();
    }
    loader.finish().map_err(|fault| (fault, text.len()))
}

#[derive(Default)]
struct Loader<'t> {
    pool: Pool<'t>,
    head: Option<[Text; 6]>,
    partial: bool,
    when: Option<(u32, u8, Text)>,
    loops: Vec<LoopRow>,
    loop_names: BTreeMap<&'t str, u16>,
    children: Vec<ChildRow>,
    /// Which loop each child that is one names, and the place of the child.
    uses: Vec<(usize, &'t str, u16)>,
    lists: Vec<ListRow>,
    list_names: BTreeMap<&'t str, u16>,
    elements: Vec<ElementRow>,
}

#[derive(Default)]
struct Pool<'t> {
    text: String,
    known: BTreeMap<&'t str, Text>,
}

impl<'t> Pool<'t> {
    /// A text; `-` is none.
    fn put(&mut self, text: &'t str) -> Result<Text, Fault> {
        if text == "-" || text.is_empty() {
            return Ok(Text::EMPTY);
        }
        if let Some(known) = self.known.get(text) {
            return Ok(*known);
        }
        let start = self.text.len();
        if text.len() > Text::MAX_LEN || start + text.len() > Text::MAX_POOL {
            return Err(Fault::Size);
        }
        self.text.push_str(text);
        let placed = Text(u32::try_from(start << 12 | text.len()).map_err(|_| Fault::Size)?);
        self.known.insert(text, placed);
        Ok(placed)
    }
}

impl<'t> Loader<'t> {
    fn row(&mut self, row: &'t str) -> Result<(), Fault> {
        let mut columns = [""; 11];
        let mut len = 0;
        for (at, column) in row.split('\t').enumerate() {
            *columns.get_mut(at).ok_or(Fault::Row)? = column;
            len = at + 1;
        }
        let [kind, a, b, c, d, e, f, g, h, i, j] = columns;
        match (kind, len) {
            ("guide", 7) if self.head.is_none() => self.guide([a, b, c, d, e, f]),
            ("accepts", 2) => self.accepts(a),
            ("when", 4) if self.when.is_none() => {
                self.when = Some((segment(a)?, number(b)?, self.pool.put(c)?));
                Ok(())
            }
            ("list", 2) => self.list(a),
            ("el", 11) => self.element([a, b, c, d, e, f, g, h, i, j]),
            ("loop", 3) => self.open(a, b),
            ("seg", 9) => self.segment([a, b, c, d, e, f, g, h]),
            ("sub", 5) => self.sub([a, b, c, d]),
            _ => Err(Fault::Row),
        }
    }

    fn guide(
        &mut self,
        [convention, kind, set, functional, status, title]: [&'t str; 6],
    ) -> Result<(), Fault> {
        self.partial = match status {
            "full" => false,
            "partial" => true,
            _ => return Err(Fault::Column),
        };
        let mut head = [Text::EMPTY; 6];
        for (place, text) in head.iter_mut().zip([convention, kind, set, functional, title]) {
            *place = self.pool.put(text)?;
        }
        self.head = Some(head);
        Ok(())
    }

    fn accepts(&mut self, names: &'t str) -> Result<(), Fault> {
        let names = self.pool.put(names)?;
        let [.., place] = self.head.as_mut().ok_or(Fault::Row)?;
        *place = names;
        Ok(())
    }

    fn list(&mut self, name: &'t str) -> Result<(), Fault> {
        let at = index(self.lists.len())?;
        if self.list_names.insert(name, at).is_some() {
            return Err(Fault::Name);
        }
        self.lists.push(ListRow(index(self.elements.len())?, 0));
        Ok(())
    }

    fn element(&mut self, columns: [&'t str; 10]) -> Result<(), Fault> {
        let [position, usage, of, kind, min, max, repeat, codes, external, name] = columns;
        let (kind, list) = match kind.strip_prefix('=') {
            Some(list) => ("C", *self.list_names.get(list).ok_or(Fault::Name)?),
            None => (kind, NONE),
        };
        let kind = TYPES.iter().position(|t| *t == kind).ok_or(Fault::Column)?;
        let position: u8 = number(position)?;
        let row = ElementRow(
            position,
            use_of(usage)?,
            u8::try_from(kind).map_err(|_| Fault::Column)?,
            list,
            number(min)?,
            number(max)?,
            times(repeat)?,
            self.pool.put(of)?,
            self.pool.put(codes)?,
            self.pool.put(external)?,
            self.pool.put(name)?,
        );
        let ListRow(first, len) = self.lists.last_mut().ok_or(Fault::Row)?;
        // A list is closed by the first loop; its positions rise, and it does not hold itself.
        let last = self.elements.get(usize::from(*first)..).and_then(<[_]>::last);
        let own = index(self.list_names.len())?;
        if !self.loops.is_empty()
            || position == 0
            || last.is_some_and(|last| last.0 >= position)
            || list == own - 1
        {
            return Err(Fault::Column);
        }
        *len += 1;
        self.elements.push(row);
        index(self.elements.len()).map(|_| ())
    }

    fn open(&mut self, id: &'t str, name: &'t str) -> Result<(), Fault> {
        let at = index(self.loops.len())?;
        if self.loop_names.insert(id, at).is_some() {
            return Err(Fault::Name);
        }
        let row = LoopRow(self.pool.put(id)?, self.pool.put(name)?, index(self.children.len())?, 0);
        self.loops.push(row);
        Ok(())
    }

    fn segment(&mut self, columns: [&'t str; 8]) -> Result<(), Fault> {
        let [rank, id, usage, max, at, syntax, list, name] = columns;
        let (list, first) = match list {
            "-" => (NONE, None),
            list => {
                let list = *self.list_names.get(list).ok_or(Fault::Name)?;
                (list, self.lists.get(usize::from(list)).copied())
            }
        };
        let (element, component) = match at.split_once('.') {
            _ if at == "-" => (0, 0),
            Some((element, component)) => (number(element)?, number(component)?),
            None => (number(at)?, 0),
        };
        let codes = match first {
            Some(first) if element != 0 => self.codes_at(first, element, component).ok_or(Fault::Column)?,
            _ => Text::EMPTY,
        };
        let child = ChildRow(
            segment(id)?,
            number(rank)?,
            use_of(usage)?,
            times(max)?,
            NONE,
            element,
            component,
            codes,
            self.pool.put(syntax)?,
            list,
            self.pool.put(name)?,
        );
        self.child(child)
    }

    /// The codes of an element or component of a list.
    fn codes_at(&self, list: ListRow, element: u8, component: u8) -> Option<Text> {
        let row = self.row_at(list, element)?;
        if component == 0 {
            return Some(row.8);
        }
        let inner = self.lists.get(usize::from(row.3)).copied()?;
        self.row_at(inner, component).map(|row| row.8)
    }

    fn row_at(&self, ListRow(first, len): ListRow, position: u8) -> Option<&ElementRow> {
        let first = usize::from(first);
        self.elements.get(first..first + usize::from(len))?.iter().find(|row| row.0 == position)
    }

    fn sub(&mut self, [rank, id, usage, max]: [&'t str; 4]) -> Result<(), Fault> {
        let (rank, usage, max) = (number(rank)?, use_of(usage)?, times(max)?);
        self.uses.push((self.children.len(), id, index(self.loops.len())?));
        self.child(ChildRow(0, rank, usage, max, 0, 0, 0, Text::EMPTY, Text::EMPTY, NONE, Text::EMPTY))
    }

    fn child(&mut self, child: ChildRow) -> Result<(), Fault> {
        let LoopRow(_, _, first, len) = self.loops.last_mut().ok_or(Fault::Row)?;
        let last = self.children.get(usize::from(*first)..).and_then(<[_]>::last);
        if last.is_some_and(|last| last.1 > child.1) {
            return Err(Fault::Column);
        }
        *len += 1;
        self.children.push(child);
        index(self.children.len()).map(|_| ())
    }

    fn finish(mut self) -> Result<Tables, Fault> {
        let uses = core::mem::take(&mut self.uses);
        for (place, id, opened) in &uses {
            let of = *self.loop_names.get(id).ok_or(Fault::Name)?;
            // Only later loops: so no loop holds itself, and trees are no deeper than the table is long.
            if of < *opened {
                return Err(Fault::Name);
            }
            let (id, name) =
                (self.start_of(of).ok_or(Fault::Name)?.0, self.loops.get(usize::from(of)).map(|row| row.1));
            let child = self.children.get_mut(*place).ok_or(Fault::Name)?;
            (child.0, child.4, child.10) = (id, of, name.unwrap_or(Text::EMPTY));
        }
        self.drop_idle_qualifiers();
        for (place, ..) in uses {
            let of = self.children.get(place).map_or(NONE, |child| child.4);
            let start = self.start_of(of).ok_or(Fault::Name)?;
            let child = self.children.get_mut(place).ok_or(Fault::Name)?;
            (child.5, child.6, child.7) = (start.5, start.6, start.7);
        }
        if self.loops.is_empty() {
            return Err(Fault::Row);
        }
        let (by_id, required) = (self.by_id()?, self.required());
        Ok(Tables {
            pool: Cow::Owned(self.pool.text),
            head: self.head.ok_or(Fault::Row)?,
            partial: self.partial,
            when: self.when,
            loops: Cow::Owned(self.loops),
            children: Cow::Owned(self.children),
            by_id: Cow::Owned(by_id),
            required: Cow::Owned(required),
            lists: Cow::Owned(self.lists),
            elements: Cow::Owned(self.elements),
        })
    }
}

impl Loader<'_> {
    /// The places of all children, those of each loop by their ids.
    fn by_id(&self) -> Result<Vec<u16>, Fault> {
        let mut places: Vec<u16> = (0..index(self.children.len())?).collect();
        let id = |place: &u16| self.children.get(usize::from(*place)).map_or(0, |child| child.0);
        for LoopRow(_, _, first, len) in &self.loops {
            let first = usize::from(*first);
            if let Some(own) = places.get_mut(first..first + usize::from(*len)) {
                own.sort_by_key(id);
            }
        }
        Ok(places)
    }

    /// The places of the children that must be there. Levels are looked at apart.
    fn required(&self) -> Vec<u16> {
        let children = (0_u16..).zip(&self.children);
        children.filter(|(_, row)| row.2 == b'R' && row.0 != packed(b"HL")).map(|(place, _)| place).collect()
    }

    /// The segment a loop starts with: a loop starts with one of its own.
    fn start_of(&self, of: u16) -> Option<ChildRow> {
        let LoopRow(_, _, first, len) = self.loops.get(usize::from(of))?;
        self.children
            .get(usize::from(*first))
            .copied()
            .filter(|child| *len > 0 && child.4 == NONE && child.0 != 0)
    }

    /// Takes away qualifiers that tell nothing apart: of a segment the guide has once, and of others than the first element
    /// where no sibling has the id. A wrong code is then a wrong code, and not a segment that is not expected.
    fn drop_idle_qualifiers(&mut self) {
        let mut segments: BTreeMap<u32, usize> = BTreeMap::new();
        for child in self.children.iter().filter(|child| child.4 == NONE) {
            *segments.entry(child.0).or_default() += 1;
        }
        // Children that have siblings of their id, loops among them.
        let mut told: BTreeMap<(u16, u32), ()> = BTreeMap::new();
        let mut rivals: Vec<usize> = Vec::new();
        for LoopRow(_, _, first, len) in &self.loops {
            let first = usize::from(*first);
            let rows = self.children.get(first..first + usize::from(*len)).unwrap_or_default();
            for (place, row) in rows.iter().enumerate() {
                if rows.iter().filter(|other| other.0 == row.0).count() > 1 {
                    rivals.push(first + place);
                    if row.4 != NONE {
                        told.insert((row.4, row.0), ());
                    }
                }
            }
        }
        let starts: BTreeMap<usize, u16> =
            (0..).zip(&self.loops).map(|(at, row)| (usize::from(row.2), at)).collect();
        for (place, child) in
            self.children.iter_mut().enumerate().filter(|(_, child)| child.0 != packed(b"HL"))
        {
            let as_start = starts.get(&place).is_some_and(|of| told.contains_key(&(*of, child.0)));
            let rival = rivals.binary_search(&place).is_ok() || as_start;
            if segments.get(&child.0) == Some(&1) || child.5 != 1 && !rival {
                (child.5, child.6, child.7) = (0, 0, Text::EMPTY);
            }
        }
    }
}

fn index(len: usize) -> Result<u16, Fault> {
    u16::try_from(len).ok().filter(|at| *at != NONE).ok_or(Fault::Size)
}

fn number<N: core::str::FromStr>(text: &str) -> Result<N, Fault> {
    text.parse().map_err(|_| Fault::Column)
}

/// `*` is any number of times.
fn times(text: &str) -> Result<u16, Fault> {
    if text == "*" {
        Ok(0)
    } else {
        number(text).and_then(|n| if n == 0 { Err(Fault::Column) } else { Ok(n) })
    }
}

fn use_of(text: &str) -> Result<u8, Fault> {
    match text {
        "R" => Ok(b'R'),
        "S" => Ok(b'S'),
        "N" => Ok(b'N'),
        _ => Err(Fault::Column),
    }
}

fn segment(id: &str) -> Result<u32, Fault> {
    let plain = id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    Some(packed(id.as_bytes())).filter(|id| plain && *id != 0).ok_or(Fault::Column)
}
