//! Reads a guide from its text table; the generator uses it too, so that both kinds of guides are the same.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::tables::{ChildRow, ElementRow, ListRow, LoopRow, NONE, TYPES, Tables, Text, packed};

/// What is wrong with a line of a guide's table: see `Guide::from_table`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableFault {
    /// It starts with another word, has another number of columns, or stands where it cannot.
    Row,
    /// A column holds what it cannot, or positions and ranks do not rise.
    Column,
    /// A list or loop is named twice, is not there, comes too late, or does not begin with a segment.
    Name,
    /// More rows or text than a guide may have: 65,534 of each kind of row, 4,095 bytes in a column, 1 MiB in all.
    Size,
}

impl fmt::Display for TableFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Row => "it starts with one of the words, has the columns of that word, and follows what it needs",
            Self::Column => "a column holds what it cannot, or a position or rank does not rise",
            Self::Name => {
                "a list or loop is named once, lists before and loops behind where they are used, a loop begins with a segment"
            }
            Self::Size => "more than a guide may have",
        })
    }
}

use TableFault as Fault;

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
            loader.at = at;
            loader.row(row).map_err(|fault| (fault, at))?;
        }
        at += line.len();
    }
    loader.finish()
}

/// Where a loop is used.
#[derive(Clone, Copy)]
struct Use<'t> {
    /// The place of the child that is the loop.
    child: usize,
    /// The loop.
    id: &'t str,
    /// How many loops were there before.
    opened: u16,
    /// Where the line of it starts.
    at: usize,
}

#[derive(Default)]
struct Loader<'t> {
    /// Where the line under way starts.
    at: usize,
    pool: Pool<'t>,
    head: Option<[Text; 6]>,
    partial: bool,
    when: Option<(u32, u8, Text)>,
    loops: Vec<LoopRow>,
    loop_names: BTreeMap<&'t str, u16>,
    children: Vec<ChildRow>,
    uses: Vec<Use<'t>>,
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
        let (child, opened) = (self.children.len(), index(self.loops.len())?);
        self.uses.push(Use { child, id, opened, at: self.at });
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

    fn finish(mut self) -> Result<Tables, (Fault, usize)> {
        let uses = core::mem::take(&mut self.uses);
        for used in &uses {
            self.link(used).ok_or((Fault::Name, used.at))?;
        }
        self.drop_idle_qualifiers();
        for used in &uses {
            self.tell_apart(used).ok_or((Fault::Name, used.at))?;
        }
        let end = |fault| (fault, self.at);
        let head = self.head.filter(|_| !self.loops.is_empty()).ok_or(end(Fault::Row))?;
        let (by_id, required) = (self.by_id().map_err(end)?, self.required());
        Ok(Tables {
            pool: Cow::Owned(self.pool.text),
            head,
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

    /// Gives a child that is a loop the id of its first segment, its place and its name; `None` if there is no such loop, or
    /// not behind.
    fn link(&mut self, used: &Use<'_>) -> Option<()> {
        // Only later loops: so no loop holds itself, and trees are no deeper than the table is long.
        let of = *self.loop_names.get(used.id).filter(|of| **of >= used.opened)?;
        let (id, name) = (self.start_of(of)?.0, self.loops.get(usize::from(of))?.1);
        let child = self.children.get_mut(used.child)?;
        (child.0, child.4, child.10) = (id, of, name);
        Some(())
    }

    /// Gives a child that is a loop what tells it from others of its id: what tells its first segment.
    fn tell_apart(&mut self, used: &Use<'_>) -> Option<()> {
        let start = self.start_of(self.children.get(used.child)?.4)?;
        let child = self.children.get_mut(used.child)?;
        (child.5, child.6, child.7) = (start.5, start.6, start.7);
        Some(())
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
        let (rivals, told) = self.rivals();
        let starts: BTreeMap<usize, u16> =
            (0..).zip(&self.loops).map(|(at, row)| (usize::from(row.2), at)).collect();
        for (place, child) in
            self.children.iter_mut().enumerate().filter(|(_, child)| child.0 != packed(b"HL"))
        {
            let as_start = starts.get(&place).is_some_and(|of| told.contains(&(*of, child.0)));
            let rival = rivals.binary_search(&place).is_ok() || as_start;
            if segments.get(&child.0) == Some(&1) || child.5 != 1 && !rival {
                (child.5, child.6, child.7) = (0, 0, Text::EMPTY);
            }
        }
    }

    /// The places of children that have siblings of their id, ascending, and the loops among them with those ids.
    fn rivals(&self) -> (Vec<usize>, BTreeSet<(u16, u32)>) {
        let (mut rivals, mut loops) = (Vec::new(), BTreeSet::new());
        for LoopRow(_, _, first, len) in &self.loops {
            let first = usize::from(*first);
            let rows = self.children.get(first..first + usize::from(*len)).unwrap_or_default();
            let mut times: BTreeMap<u32, usize> = BTreeMap::new();
            for row in rows {
                *times.entry(row.0).or_default() += 1;
            }
            for (place, row) in (first..).zip(rows).filter(|(_, row)| times.get(&row.0) > Some(&1)) {
                rivals.push(place);
                if row.4 != NONE {
                    loops.insert((row.4, row.0));
                }
            }
        }
        (rivals, loops)
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
