//! Takes the files of a release in pieces.

use super::concepts::{ACTIVE, Concepts, DEFINED};
use super::refsets::{MapEntry, MapLine, MemberRow, Refsets};
use super::rows::{Columns, Fields, FileKind, column, number};
use super::terms::{Descriptions, LANGUAGE_SETS, Texts};
use super::{Attribute, Handle, IS_A, Snomed, hierarchy};
use crate::load::lines::Lines;
use crate::load::{Error, ErrorKind, IssueKind, Issues, Limits, Location};
use alloc::vec::Vec;

const FULLY_DEFINED: u64 = 900_000_000_000_073_002;
const STATED: u64 = 900_000_000_000_010_007;
const PREFERRED: u64 = 900_000_000_000_548_007;

/// What to load.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct LoadOptions {
    /// Limits of lines, rows and issues.
    pub limits: Limits,
    /// Whether relationships other than the hierarchy are kept; true.
    pub attributes: bool,
    /// Most ancestors of all concepts together; 50 million (a release has about 7 million).
    pub max_closure: usize,
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self { limits: Limits::default(), attributes: true, max_closure: 50_000_000 }
    }
}

/// Takes the files of a release in pieces of any size: [`Loader::begin`] before each file, [`Loader::push`] for its
/// pieces, [`Loader::finish`] at the end of all. After an error it gives nothing.
#[derive(Debug, Default)]
pub struct Loader {
    lines: Lines,
    state: State,
    rows: Rows,
}

#[derive(Debug, Default, Clone, Copy)]
enum State {
    /// Before the first file.
    #[default]
    Idle,
    /// A file was begun; its heading line has not come yet.
    Heading,
    /// In the rows of a file.
    In(Columns),
    /// After an error.
    Failed,
}

/// All that was read so far.
#[derive(Debug, Default)]
struct Rows {
    options: LoadOptions,
    issues: Issues,
    count: u64,
    concepts: Concepts,
    modules: Vec<u64>,
    is_a: Vec<(u32, u32)>,
    attributes: Vec<AttributeRow>,
    /// Relationships whose concepts were not loaded yet.
    waiting: Vec<Relationship>,
    descriptions: Descriptions,
    /// Descriptions whose concept was not loaded yet.
    waiting_descriptions: Vec<(u32, u64, Location)>,
    description_kinds: Vec<u64>,
    languages: Vec<[u8; 8]>,
    language_sets: Vec<u64>,
    language_rows: Vec<(u64, u16)>,
    refset_ids: Vec<u64>,
    members: Vec<MemberRow>,
    maps: Vec<MapLine>,
    map_texts: Texts,
}

#[derive(Debug, Clone, Copy)]
struct AttributeRow {
    source: u32,
    kind: u32,
    value: u32,
    group: u16,
}

#[derive(Debug, Clone, Copy)]
struct Relationship {
    source: u64,
    kind: u64,
    value: u64,
    group: u16,
    at: Location,
}

/// A row that is left out: what is wrong, and in which field.
type Refused = (IssueKind, u8);

impl Loader {
    /// A loader with options.
    #[must_use]
    pub fn new(options: LoadOptions) -> Self {
        Self { rows: Rows { options, ..Rows::default() }, ..Self::default() }
    }

    /// Begins the next file and ends the one before.
    ///
    /// # Errors
    /// What is wrong with the last line of the file before.
    pub fn begin(&mut self) -> Result<(), Error> {
        self.end_file()?;
        self.lines.begin();
        self.state = State::Heading;
        Ok(())
    }

    /// Takes the next piece of the file.
    ///
    /// # Errors
    /// A heading that lacks columns, a line or a number of rows beyond the limits, UTF-16, or use after an error.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        let Self { lines, state, rows } = self;
        let limits = rows.options.limits;
        let mut done = match state {
            State::Idle | State::Failed => Err(Error::new(ErrorKind::Misuse, lines.at)),
            _ => Ok(()),
        };
        if done.is_ok() {
            done = lines.push(&limits, piece, |line, at| rows.line(state, line, at));
        }
        self.keep(done)
    }

    /// What the file being read holds; `None` before its heading line is complete.
    #[must_use]
    pub const fn file_kind(&self) -> Option<FileKind> {
        match self.state {
            State::In(columns) => Some(columns.kind),
            _ => None,
        }
    }

    /// Rows read so far, of all files.
    #[must_use]
    pub const fn rows(&self) -> u64 {
        self.rows.count
    }

    /// Gives the release.
    ///
    /// # Errors
    /// A cycle in the hierarchy, a hierarchy too deep for the limit, no concept at all, or an error of a piece before.
    pub fn finish(mut self) -> Result<Snomed, Error> {
        self.end_file()?;
        let at = self.lines.at;
        self.rows.finish(at)
    }

    fn end_file(&mut self) -> Result<(), Error> {
        let Self { lines, state, rows } = self;
        if matches!(state, State::Failed) {
            return Err(Error::new(ErrorKind::Misuse, lines.at));
        }
        let limits = rows.options.limits;
        let mut done = lines.finish(&limits, |line, at| rows.line(state, line, at));
        if done.is_ok() && matches!(state, State::Heading) {
            done = Err(Error::new(ErrorKind::Empty, lines.at));
        }
        self.keep(done)
    }

    fn keep(&mut self, done: Result<(), Error>) -> Result<(), Error> {
        if done.is_err() {
            self.state = State::Failed;
        }
        done
    }
}

impl Rows {
    fn line(&mut self, state: &mut State, line: &[u8], at: Location) -> Result<(), Error> {
        let State::In(columns) = state else {
            if line.starts_with(b"\xff\xfe") || line.starts_with(b"\xfe\xff") {
                return Err(Error::new(ErrorKind::Encoding, at));
            }
            *state = State::In(Columns::read(line).map_err(|kind| Error::new(kind, at))?);
            return Ok(());
        };
        if line.is_empty() {
            return Ok(());
        }
        self.count += 1;
        if self.count > self.options.limits.max_rows {
            return Err(Error::new(ErrorKind::TooManyRows, at));
        }
        if columns.kind == FileKind::Other {
            return Ok(());
        }
        let fields = Fields::of(line);
        let row = Row { fields, columns, at };
        if let Err((kind, column)) = self.row(&row)? {
            // The whole line has column 0.
            let column = column.checked_add(1).map_or(0, u32::from);
            self.issues.add(&self.options.limits, kind, Location { column, ..at });
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>) -> Result<Result<(), Refused>, Error> {
        if row.fields.len() != row.columns.count {
            return Ok(Err((IssueKind::Fields, u8::MAX)));
        }
        let active = match row.get(column::ACTIVE) {
            b"1" => true,
            b"0" => false,
            _ => return Ok(Err(row.refuse(IssueKind::Flag, column::ACTIVE))),
        };
        // Only concepts are kept when they are inactive: what they were is still asked for.
        if !active && row.columns.kind != FileKind::Concept {
            return Ok(Ok(()));
        }
        let done = match row.columns.kind {
            FileKind::Concept => self.concept(row, active),
            FileKind::Relationship => self.relationship(row),
            FileKind::Description => return self.description(row),
            FileKind::LanguageRefset => self.language(row),
            FileKind::SimpleRefset => self.member(row).map(|m| self.members.push(m)),
            FileKind::MapRefset => return self.map(row),
            FileKind::Other => Ok(()),
        };
        Ok(done)
    }

    fn concept(&mut self, row: &Row<'_>, active: bool) -> Result<(), Refused> {
        let id = row.number(column::ID)?;
        let time = row.number(column::TIME)?;
        let time = u32::try_from(time).map_err(|_| row.refuse(IssueKind::Number, column::TIME))?;
        let module = row.number(column::MODULE)?;
        let module = intern(&mut self.modules, module).unwrap_or(u16::MAX);
        let defined = number(row.get(column::DEFINITION_STATUS)) == Some(FULLY_DEFINED);
        let flags = if active { ACTIVE } else { 0 } | if defined { DEFINED } else { 0 };
        let Some(known) = self.concepts.find(id) else {
            self.concepts.add(id, time, flags, module);
            return Ok(());
        };
        let known = known as usize;
        let concepts = &mut self.concepts;
        if let (Some(old), Some(old_flags), Some(old_module)) =
            (concepts.times.get_mut(known), concepts.flags.get_mut(known), concepts.modules.get_mut(known))
            && *old < time
        {
            (*old, *old_flags, *old_module) = (time, flags, module);
        }
        Err(row.refuse(IssueKind::Duplicate, column::ID))
    }

    fn relationship(&mut self, row: &Row<'_>) -> Result<(), Refused> {
        let kind = row.number(column::TYPE)?;
        if kind != IS_A && !self.options.attributes {
            return Ok(());
        }
        if row.number(column::CHARACTERISTIC)? == STATED {
            return Ok(());
        }
        let group = row.number(column::GROUP)?;
        let relationship = Relationship {
            source: row.number(column::SOURCE)?,
            kind,
            value: row.number(column::DESTINATION)?,
            group: u16::try_from(group).map_err(|_| row.refuse(IssueKind::Number, column::GROUP))?,
            at: row.at,
        };
        if !self.relate(&relationship) {
            self.waiting.push(relationship);
        }
        Ok(())
    }

    /// False when one of the concepts is not loaded.
    fn relate(&mut self, r: &Relationship) -> bool {
        let (Some(source), Some(value)) = (self.concepts.find(r.source), self.concepts.find(r.value)) else {
            return false;
        };
        if r.kind == IS_A {
            self.is_a.push((source, value));
            return true;
        }
        let Some(kind) = self.concepts.find(r.kind) else { return false };
        self.attributes.push(AttributeRow { source, kind, value, group: r.group });
        true
    }

    fn description(&mut self, row: &Row<'_>) -> Result<Result<(), Refused>, Error> {
        let read = |row: &Row<'_>| {
            Ok((row.number(column::ID)?, row.number(column::CONCEPT)?, row.number(column::TYPE)?))
        };
        let (id, concept, kind) = match read(row) {
            Ok(read) => read,
            Err(refused) => return Ok(Err(refused)),
        };
        let Ok(term) = core::str::from_utf8(row.get(column::TERM)) else {
            return Ok(Err(row.refuse(IssueKind::Text, column::TERM)));
        };
        let mut language = [0u8; 8];
        let written = row.get(column::LANGUAGE);
        let Some(to) = language.get_mut(..written.len()).filter(|_| written.is_ascii()) else {
            return Ok(Err(row.refuse(IssueKind::Form, column::LANGUAGE)));
        };
        to.copy_from_slice(written);
        let kind = intern(&mut self.description_kinds, kind).and_then(|k| u8::try_from(k).ok());
        let language = intern(&mut self.languages, language).and_then(|l| u8::try_from(l).ok());
        let (Some(kind), Some(language)) = (kind, language) else {
            return Ok(Err(row.refuse(IssueKind::Form, column::TYPE)));
        };
        let all = &mut self.descriptions;
        let number = u32::try_from(all.terms.len()).ok();
        let (Some(number), true) = (number, all.terms.add(term)) else {
            return Err(Error::new(ErrorKind::TooManyRows, row.at));
        };
        let known = self.concepts.find(concept);
        if known.is_none() {
            self.waiting_descriptions.push((number, concept, row.at));
        }
        all.ids.push(id);
        all.kinds.push(kind);
        all.languages.push(language);
        all.concepts.push(known.unwrap_or(u32::MAX));
        Ok(Ok(()))
    }

    fn language(&mut self, row: &Row<'_>) -> Result<(), Refused> {
        let set = row.number(column::REFSET)?;
        let description = row.number(column::COMPONENT)?;
        let preferred = row.number(column::ACCEPTABILITY)? == PREFERRED;
        let at = match self.language_sets.iter().position(|s| *s == set) {
            Some(at) => at,
            None if self.language_sets.len() < LANGUAGE_SETS => {
                self.language_sets.push(set);
                self.language_sets.len() - 1
            }
            None => return Err(row.refuse(IssueKind::Form, column::REFSET)),
        };
        let bits = if preferred { 2u16 } else { 1 };
        self.language_rows.push((description, bits << (2 * at)));
        Ok(())
    }

    fn member(&mut self, row: &Row<'_>) -> Result<MemberRow, Refused> {
        let set = row.number(column::REFSET)?;
        let component = row.number(column::COMPONENT)?;
        let set =
            intern(&mut self.refset_ids, set).ok_or_else(|| row.refuse(IssueKind::Form, column::REFSET))?;
        Ok(MemberRow { set, component, line: row.at.line, file: row.at.file, offset: row.at.offset })
    }

    fn map(&mut self, row: &Row<'_>) -> Result<Result<(), Refused>, Error> {
        let small = |column: usize| match row.get(column) {
            [] => Ok(0),
            digits => number(digits)
                .and_then(|n| u16::try_from(n).ok())
                .ok_or_else(|| row.refuse(IssueKind::Number, column)),
        };
        let read = || Ok((self.member(row)?, small(column::MAP_GROUP)?, small(column::MAP_PRIORITY)?));
        let mut read = read;
        let (member, group, priority) = match read() {
            Ok(read) => read,
            Err(refused) => return Ok(Err(refused)),
        };
        let texts = [column::MAP_TARGET, column::MAP_RULE, column::MAP_ADVICE].map(|c| row.get(c));
        let Ok(texts) = texts.iter().map(|t| core::str::from_utf8(t)).collect::<Result<Vec<_>, _>>() else {
            return Ok(Err(row.refuse(IssueKind::Text, column::MAP_TARGET)));
        };
        let text = u32::try_from(self.map_texts.len()).ok();
        let (Some(text), true) = (text, texts.iter().all(|t| self.map_texts.add(t))) else {
            return Err(Error::new(ErrorKind::TooManyRows, row.at));
        };
        let category = number(row.get(column::MAP_CATEGORY)).unwrap_or(0);
        self.maps.push(MapLine { member, group, priority, category, text });
        Ok(Ok(()))
    }

    fn finish(mut self, at: Location) -> Result<Snomed, Error> {
        if self.concepts.len() == 0 {
            return Err(Error::new(ErrorKind::Empty, at));
        }
        self.settle();
        // First, as the rows are not held beside the hierarchy then.
        let language_rows = core::mem::take(&mut self.language_rows);
        self.descriptions.accept(language_rows);
        let is_a = core::mem::take(&mut self.is_a);
        let (hierarchy, rank) = hierarchy::build(self.concepts.len(), is_a, self.options.max_closure)
            .map_err(|kind| Error::new(kind, at))?;
        self.concepts.renumber(&rank);
        let new = |number: u32| rank.get(number as usize).copied().unwrap_or(0);
        let attributes = self.attributes.iter().map(|a| {
            let attribute =
                Attribute { kind: Handle(new(a.kind)), value: Handle(new(a.value)), group: a.group };
            (new(a.source), attribute)
        });
        let attributes = hierarchy::Lists::group(rank.len(), attributes);
        self.attributes = Vec::new();
        self.descriptions.group(&rank);
        let refsets = self.refsets();
        Ok(Snomed {
            concepts: self.concepts,
            modules: self.modules,
            hierarchy,
            attributes,
            descriptions: self.descriptions,
            description_kinds: self.description_kinds,
            languages: self.languages,
            language_sets: self.language_sets,
            refsets,
            shown: Default::default(),
            issues: self.issues,
        })
    }

    /// Rows that came before their concepts.
    fn settle(&mut self) {
        for relationship in core::mem::take(&mut self.waiting) {
            if !self.relate(&relationship) {
                self.issues.add(&self.options.limits, IssueKind::UnknownConcept, relationship.at);
            }
        }
        for (number, concept, at) in core::mem::take(&mut self.waiting_descriptions) {
            match (self.concepts.find(concept), self.descriptions.concepts.get_mut(number as usize)) {
                (Some(found), Some(place)) => *place = found,
                _ => self.issues.add(&self.options.limits, IssueKind::UnknownConcept, at),
            }
        }
    }

    /// Members and maps with their concepts, which have their last numbers now.
    fn refsets(&mut self) -> Refsets {
        let Self { concepts, issues, options, .. } = self;
        let mut find = |row: &MemberRow| {
            let found = concepts.find(row.component);
            if found.is_none() {
                let at = Location { file: row.file, line: row.line, column: 0, offset: row.offset };
                issues.add(&options.limits, IssueKind::UnknownConcept, at);
            }
            found.map(Handle)
        };
        let members = core::mem::take(&mut self.members);
        let mut members: Vec<_> = members.iter().filter_map(|m| Some((m.set, find(m)?))).collect();
        members.sort_unstable();
        members.dedup();
        let maps = core::mem::take(&mut self.maps);
        let entry = |m: &MapLine| {
            let MapLine { member, group, priority, category, text } = *m;
            Some(MapEntry { set: member.set, concept: find(&member)?, group, priority, category, text })
        };
        let mut maps: Vec<_> = maps.iter().filter_map(entry).collect();
        maps.sort_unstable_by_key(|m| (m.set, m.concept, m.group, m.priority, m.text));
        let ids = core::mem::take(&mut self.refset_ids);
        Refsets { ids, members, maps, texts: core::mem::take(&mut self.map_texts) }
    }
}

/// A row taken apart.
struct Row<'a> {
    fields: Fields<'a>,
    columns: &'a Columns,
    at: Location,
}

impl Row<'_> {
    fn get(&self, column: usize) -> &[u8] {
        self.fields.get(self.columns.column(column))
    }

    fn number(&self, column: usize) -> Result<u64, Refused> {
        number(self.get(column)).ok_or_else(|| self.refuse(IssueKind::Number, column))
    }

    #[cold]
    fn refuse(&self, kind: IssueKind, column: usize) -> Refused {
        (kind, self.columns.column(column))
    }
}

/// Number of a value in a short list; adds it when it is new.
fn intern<T: PartialEq>(list: &mut Vec<T>, value: T) -> Option<u16> {
    let at = list.iter().position(|v| *v == value).unwrap_or_else(|| {
        if list.len() < usize::from(u16::MAX) {
            list.push(value);
        }
        list.len() - 1
    });
    u16::try_from(at).ok()
}
