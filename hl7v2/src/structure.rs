//! The groups of a message: which segments belong together, by the grammar of its structure.
//!
//! ```
//! use synovia_hl7v2::structure::{Child, Groups};
//!
//! let input = b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1\rOBR|1\rOBX|1\rNTE|1\rOBX|2\rOBR|2\r";
//! let message = synovia_hl7v2::parse(input)?;
//! let groups = Groups::of(message.view());
//! let result = groups.root().groups("PATIENT_RESULT").next().expect("one patient");
//! let orders: Vec<_> = result.groups("ORDER_OBSERVATION").collect();
//! assert_eq!(orders.len(), 2);
//! assert_eq!(orders[0].groups("OBSERVATION").count(), 2);
//! assert_eq!(orders[1].path().to_string(), "/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)");
//! assert!(groups.issues().is_empty());
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! The grammar is that of MSH-12 and MSH-9.3: the version named, else the nearest lower one; the structure named, else
//! that of the event in MSH-9.2, else `ADT_A01` for any other ADT. What had to be assumed is a finding. A message
//! without a known structure is one flat group.
//!
//! Every segment is in the tree once, and a walk through the tree meets them in the order of the message. Segments that
//! are unknown, local, misplaced or too many are kept where they stand, with a finding, and what follows is grouped as
//! without them. An OBX that follows an SPM is in the SPECIMEN group, as the grammar says; whether its sender meant
//! the OBR is not decided here.

mod exact;
pub(crate) mod grammar;
mod matcher;

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::error::{Error, ErrorKind};
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::path::{self, Path};
use crate::schema::Version;
use crate::segment_id::SegmentId;
use crate::view::{MessageView, SegmentView, ValueView, Values};
use grammar::Grammar;

/// Findings about structure.
impl IssueCode {
    /// MSH-12 is empty or names a version the tables do not have; another one's were used.
    pub const VERSION_ASSUMED: Self = Self::new("hl7v2/version-assumed");
    /// MSH-9 names a structure that only another version has; that version's grammar was used.
    pub const STRUCTURE_OF_OTHER_VERSION: Self = Self::new("hl7v2/structure-of-other-version");
    /// Neither MSH-9.3 nor the event names a known structure, and that of a like message was used.
    pub const STRUCTURE_ASSUMED: Self = Self::new("hl7v2/structure-assumed");
    /// MSH-9.3 is not a structure of this version; the event decided.
    pub const UNKNOWN_STRUCTURE_ID: Self = Self::new("hl7v2/unknown-structure-id");
    /// No structure is known for this message: it has no groups.
    pub const UNKNOWN_STRUCTURE: Self = Self::new("hl7v2/unknown-structure");
    /// A segment that its structure has, but not here.
    pub const MISPLACED_SEGMENT: Self = Self::new("hl7v2/misplaced-segment");
    /// One more of a segment (or group) that may be there once.
    pub const SURPLUS_SEGMENT: Self = Self::new("hl7v2/surplus-segment");
    /// A segment of the standard that its structure does not have.
    pub const UNEXPECTED_SEGMENT: Self = Self::new("hl7v2/unexpected-segment");
    /// A segment that is neither of the standard nor local.
    pub const UNKNOWN_SEGMENT: Self = Self::new("hl7v2/unknown-segment");
    /// A segment whose id starts with Z.
    pub const LOCAL_SEGMENT: Self = Self::new("hl7v2/local-segment");
    /// A required segment is not there; the location names it, the offset is where it was missed.
    pub const MISSING_SEGMENT: Self = Self::new("hl7v2/missing-segment");
}

/// The segments of a message in their groups.
#[derive(Clone)]
pub struct Groups<'m> {
    message: MessageView<'m>,
    grammar: Option<Grammar>,
    version: Version,
    tree: Tree,
    issues: Vec<Issue>,
}

#[derive(Clone, Copy)]
enum TreeKind {
    Group(&'static str),
    Segment(usize),
}

/// A node of the tree: links are places in the list, 0 (the root) for none.
#[derive(Clone, Copy)]
struct TreeNode {
    kind: TreeKind,
    number: u32,
    parent: u32,
    first: u32,
    last: u32,
    next: u32,
}

#[derive(Clone)]
struct Tree {
    nodes: Vec<TreeNode>,
    /// The group of each segment, by its position in the message.
    homes: Vec<u32>,
}

impl Tree {
    fn new(name: &'static str, capacity: usize) -> Self {
        let mut nodes = Vec::with_capacity(capacity + capacity / 4 + 1);
        nodes.push(TreeNode {
            kind: TreeKind::Group(name),
            number: 0,
            parent: 0,
            first: 0,
            last: 0,
            next: 0,
        });
        Self { nodes, homes: Vec::with_capacity(capacity) }
    }

    fn get(&self, at: u32) -> Option<&TreeNode> {
        self.nodes.get(at as usize)
    }

    /// Adds the last child of a group.
    fn push(&mut self, parent: u32, kind: TreeKind, number: u32) -> u32 {
        // Two nodes at most for each of at most 2^28 lines, well below 2^32.
        let at = self.nodes.len() as u32;
        self.nodes.push(TreeNode { kind, number, parent, first: 0, last: 0, next: 0 });
        if let TreeKind::Segment(_) = kind {
            // Segments are placed one by one in the order of the message.
            self.homes.push(parent);
        }
        let mut before = 0;
        if let Some(parent) = self.nodes.get_mut(parent as usize) {
            before = core::mem::replace(&mut parent.last, at);
            if before == 0 {
                parent.first = at;
            }
        }
        if let (true, Some(before)) = (before != 0, self.nodes.get_mut(before as usize)) {
            before.next = at;
        }
        at
    }
}

impl<'m> Groups<'m> {
    /// Groups the segments of a message by its own version and structure. Linear in the number of segments.
    #[must_use]
    pub fn of(message: MessageView<'m>) -> Self {
        let mut issues = Vec::new();
        let version = version(message, &mut issues);
        let grammar = structure(message, version, &mut issues);
        Self::build(message, version, grammar, issues)
    }

    /// Groups them by the structure and version given; `None` if no version has that structure.
    #[must_use]
    pub fn with(message: MessageView<'m>, structure: &str, version: Version) -> Option<Self> {
        let (grammar, _) = Grammar::find(structure.as_bytes(), version)?;
        Some(Self::build(message, version, Some(grammar), Vec::new()))
    }

    fn build(
        message: MessageView<'m>,
        version: Version,
        grammar: Option<Grammar>,
        mut issues: Vec<Issue>,
    ) -> Self {
        let mut tree = Tree::new(grammar.map_or("", |grammar| grammar.name), message.segment_count());
        match grammar {
            Some(grammar) => {
                let header = issues.len();
                matcher::Matcher::new(grammar, &mut tree, &mut issues).run(message);
                // Only then: what fits segment by segment fits.
                if issues.iter().skip(header).any(|issue| is_misfit(issue.code))
                    && let Some((fitting, strays)) = exact::fit(grammar, message)
                {
                    tree = fitting;
                    issues.truncate(header);
                    issues.extend(strays);
                }
            }
            None => {
                for segment in message.all_segments() {
                    tree.push(0, TreeKind::Segment(segment.index()), 0);
                }
            }
        }
        Self { message, grammar, version, tree, issues }
    }

    /// The structure whose grammar was used, such as `ORU_R01`; `None` for a message without groups.
    #[must_use]
    pub fn structure(&self) -> Option<&'static str> {
        self.grammar.map(|grammar| grammar.name)
    }

    /// The version chosen for the tables.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// What did not fit, in the order of the message.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The message as a group; its name is that of the structure.
    #[must_use]
    pub const fn root(&self) -> GroupView<'_, 'm> {
        GroupView { groups: self, at: 0 }
    }

    /// The group a way from the root names, as [`GroupView::path`] prints it; `/` is the root, a missing number the
    /// first. `None` if this message has no such group.
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] with the offset in the text, also for a name that no
    /// structure has.
    pub fn group(&self, path: &str) -> Result<Option<GroupView<'_, 'm>>, Error> {
        let steps = path::group_steps(path).map_err(|at| Error::new(ErrorKind::PathSyntax, at as u64))?;
        let mut group = Some(self.root());
        for (name, number) in steps {
            group = group.and_then(|group| group.groups(name).nth(number.unwrap_or(0) as usize));
        }
        Ok(group)
    }

    /// The value a path names: like [`MessageView::get`], with the groups already made. Without group steps the same.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<ValueView<'m>> {
        if !path.has_groups() {
            return self.message.get(path);
        }
        self.first(path)?.get(path)
    }

    /// All values a path names: like [`MessageView::get_all`], with the groups already made.
    #[must_use]
    pub fn get_all(&self, path: &Path) -> Values<'m> {
        if !path.has_groups() {
            return self.message.get_all(path);
        }
        Values::listed(self.message, path, self.positions(path))
    }

    /// The place a path leads to in this message, numbers that are missing read as the first; `None` if there is no
    /// such segment. It prints without groups, as reports do.
    #[must_use]
    pub fn location(&self, path: &Path) -> Option<Location> {
        let segment = match path.has_groups() {
            true => self.first(path)?,
            false => self.message.segment(path.segment(), path.number().unwrap_or(1))?,
        };
        Some(Location { number: segment.number(), ..path.location() })
    }

    /// The path of a place with the groups it is in, such as `/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBX(0)-5`: the
    /// way back from [`location`](Self::location). A segment in no group has its plain path. `None` if this message has
    /// no such segment.
    #[must_use]
    pub fn path(&self, place: Location) -> Option<Path> {
        let segment = self.message.segment(place.segment, place.number)?;
        let group = self.group_of(segment)?;
        if group.at == 0 {
            // Without group steps, a number counts in the whole message.
            return Some(Path::from(place));
        }
        let before = group.segments(segment.id()).take_while(|other| other.index() < segment.index());
        let number = u32::try_from(before.count()).ok()?.checked_add(1)?;
        let path = Path::from(Location { number, ..place });
        // From the root down: a handful of levels, each found from below.
        let ways = core::iter::successors(Some(group), |group| group.parent());
        let depth = ways.clone().count();
        (0..depth.saturating_sub(1)).rev().try_fold(path, |path, level| {
            let group = ways.clone().nth(level)?;
            path.in_group(group.name(), Some(group.number())).ok()
        })
    }

    /// The first segment a path with group steps leads to.
    pub(crate) fn first(&self, path: &Path) -> Option<SegmentView<'m>> {
        let mut group = self.root();
        for (name, number) in path.groups() {
            group = group.groups(name).nth(number.unwrap_or(0) as usize)?;
        }
        let nth = path.number().unwrap_or(1).checked_sub(1)?;
        group.segments(path.segment()).nth(nth as usize)
    }

    /// The positions of all segments a path with group steps leads to. Linear in the message.
    pub(crate) fn positions(&self, path: &Path) -> Vec<usize> {
        let mut groups = vec![self.root()];
        for (name, number) in path.groups() {
            let mut inner = Vec::new();
            for group in groups {
                inner.extend(group.groups(name).filter(|g| number.is_none_or(|n| n == g.number())));
            }
            groups = inner;
        }
        let nth = path.number().map(|n| n.saturating_sub(1) as usize);
        let mut positions = Vec::new();
        for group in groups {
            let segments = group.segments(path.segment()).map(SegmentView::index);
            match nth {
                Some(nth) => positions.extend(segments.skip(nth).take(1)),
                None => positions.extend(segments),
            }
        }
        // A misplaced segment of an outer group may stand between those of inner ones.
        positions.sort_unstable();
        positions
    }

    /// The group a segment of this message is directly in.
    #[must_use]
    pub fn group_of(&self, segment: SegmentView<'_>) -> Option<GroupView<'_, 'm>> {
        let at = *self.tree.homes.get(segment.index())?;
        Some(GroupView { groups: self, at })
    }

    /// How many segments have a place.
    #[cfg(test)]
    fn homes_len(&self) -> usize {
        self.tree.homes.len()
    }

    /// The message grouped.
    #[must_use]
    pub const fn message(&self) -> MessageView<'m> {
        self.message
    }
}

impl fmt::Debug for Groups<'_> {
    /// Structure, version and counts: no content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Groups")
            .field("structure", &self.structure())
            .field("version", &self.version)
            .field("nodes", &self.tree.nodes.len())
            .field("issues", &self.issues.len())
            .finish()
    }
}

/// A group: one repetition of a named part of the structure.
#[derive(Clone, Copy)]
pub struct GroupView<'g, 'm> {
    groups: &'g Groups<'m>,
    at: u32,
}

/// What is directly inside a group.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a structure has groups and segments, nothing else")]
pub enum Child<'g, 'm> {
    /// A group of its own.
    Group(GroupView<'g, 'm>),
    /// A segment.
    Segment(SegmentView<'m>),
}

impl<'g, 'm> GroupView<'g, 'm> {
    fn node(self) -> Option<&'g TreeNode> {
        self.groups.tree.get(self.at)
    }

    /// The name in the standard, without the structure: `ORDER_OBSERVATION`. The root has the name of the structure,
    /// empty if that is not known.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.node().map(|node| node.kind) {
            Some(TreeKind::Group(name)) => name,
            _ => "",
        }
    }

    /// Which repetition of its name in its parent it is, from 0.
    #[must_use]
    pub fn number(self) -> u32 {
        self.node().map_or(0, |node| node.number)
    }

    /// The group it is in; `None` for the root.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let node = self.node().filter(|_| self.at != 0)?;
        Some(Self { groups: self.groups, at: node.parent })
    }

    /// The groups and segments directly inside, in the order of the message.
    #[must_use]
    pub fn children(self) -> Children<'g, 'm> {
        Children { groups: self.groups, next: self.node().map_or(0, |node| node.first) }
    }

    /// The groups of a name directly inside.
    pub fn groups(self, name: &str) -> impl Iterator<Item = Self> {
        self.children().filter_map(move |child| match child {
            Child::Group(group) if group.name() == name => Some(group),
            _ => None,
        })
    }

    /// The segments of an id directly inside.
    pub fn segments(self, id: SegmentId) -> impl Iterator<Item = SegmentView<'m>> {
        self.children().filter_map(move |child| match child {
            Child::Segment(segment) if segment.id() == id => Some(segment),
            _ => None,
        })
    }

    /// The first segment of an id directly inside.
    #[must_use]
    pub fn segment(self, id: SegmentId) -> Option<SegmentView<'m>> {
        self.segments(id).next()
    }

    /// The way from the root, as in Terser paths: `/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)`.
    #[must_use]
    pub const fn path(self) -> GroupPath<'g, 'm> {
        GroupPath(self)
    }
}

impl fmt::Debug for GroupView<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GroupView({})", self.path())
    }
}

/// Prints the way to a group: see [`GroupView::path`].
#[derive(Clone, Copy)]
pub struct GroupPath<'g, 'm>(GroupView<'g, 'm>);

impl fmt::Display for GroupPath<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As deep as the grammar is: a handful.
        match self.0.parent() {
            Some(parent) => write!(f, "{}/{}({})", parent.path(), self.0.name(), self.0.number()),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for GroupPath<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The iterator of [`GroupView::children`].
#[derive(Clone, Copy)]
pub struct Children<'g, 'm> {
    groups: &'g Groups<'m>,
    next: u32,
}

impl<'g, 'm> Iterator for Children<'g, 'm> {
    type Item = Child<'g, 'm>;

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.next;
        let node = self.groups.tree.get(at).filter(|_| at != 0)?;
        self.next = node.next;
        match node.kind {
            TreeKind::Group(_) => Some(Child::Group(GroupView { groups: self.groups, at })),
            TreeKind::Segment(index) => self.groups.message.segment_at(index).map(Child::Segment),
        }
    }
}

impl fmt::Debug for Children<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Children").field("next", &self.next).finish_non_exhaustive()
    }
}

/// MSH-12, or what comes nearest.
pub(crate) fn version(message: MessageView<'_>, issues: &mut Vec<Issue>) -> Version {
    let named = message.version().unwrap_or_default();
    if let Some(version) = Version::from_name(named) {
        return version;
    }
    issues.push(header_issue(message, Severity::Warning, IssueCode::VERSION_ASSUMED, 12));
    Version::nearest(named).unwrap_or(Version::LATEST)
}

/// MSH-9.3, or what MSH-9.1 and 9.2 lead to.
fn structure(message: MessageView<'_>, version: Version, issues: &mut Vec<Issue>) -> Option<Grammar> {
    let mut note = |severity, code| issues.push(header_issue(message, severity, code, 9));
    let own = |name: &[u8]| Grammar::find(name, version);
    let named = message.message_structure().map(own);
    if let Some(Some((grammar, true))) = named {
        return Some(grammar);
    }
    let code = message.message_code().unwrap_or_default();
    let event = message.trigger_event().unwrap_or_default();
    let by_event = Grammar::of_event(code, event, version).and_then(|name| own(name.as_bytes()));
    if let Some((grammar, true)) = by_event {
        if named.is_some() {
            note(Severity::Warning, IssueCode::UNKNOWN_STRUCTURE_ID);
        }
        return Some(grammar);
    }
    if let Some((grammar, _)) = named.flatten().or(by_event) {
        note(Severity::Information, IssueCode::STRUCTURE_OF_OTHER_VERSION);
        return Some(grammar);
    }
    let like: &[u8] = match code {
        b"ADT" => b"ADT_A01",
        b"ORU" => b"ORU_R01",
        // Before 2.3.1 an acknowledgement has no event, and MSH-9 is the code alone.
        code => code,
    };
    let Some((grammar, _)) = own(like) else {
        note(Severity::Warning, IssueCode::UNKNOWN_STRUCTURE);
        return None;
    };
    if code != b"ACK" {
        note(Severity::Warning, IssueCode::STRUCTURE_ASSUMED);
    }
    Some(grammar)
}

/// Whether a finding says that the segments are not in the order of the grammar.
fn is_misfit(code: IssueCode) -> bool {
    [IssueCode::MISPLACED_SEGMENT, IssueCode::SURPLUS_SEGMENT, IssueCode::MISSING_SEGMENT].contains(&code)
}

/// A finding about a whole segment.
fn segment_issue(severity: Severity, code: IssueCode, segment: SegmentView<'_>) -> Issue {
    let issue = Issue::new(severity, code, segment.offset()).with_length(segment.raw().len() as u64);
    issue.with_location(segment.location())
}

/// A finding at a field of the header, or at the start of a message without it.
fn header_issue(message: MessageView<'_>, severity: Severity, code: IssueCode, field: u32) -> Issue {
    let header = message.header();
    match header.and_then(|header| header.field(field)) {
        Some(field) => Issue::new(severity, code, field.offset())
            .with_length(field.raw().len() as u64)
            .with_location(field.location()),
        None => {
            let issue = Issue::new(severity, code, header.map_or(message.base(), SegmentView::offset));
            match header {
                Some(header) => issue.with_location(header.location().field(field)),
                None => issue,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::structures::STRUCTURES;
    use std::string::String;

    /// The nodes of the grammar looked at to group a message of so many segments, drawn from a pattern.
    fn steps(name: &str, version: Version, pattern: &[&str], count: usize) -> u64 {
        let mut input = String::from("MSH|^~\\&|\r");
        for id in pattern.iter().cycle().take(count) {
            input.push_str(id);
            input.push_str("|1\r");
        }
        let message = crate::parse(input.as_bytes()).unwrap();
        grammar::STEPS.with(|steps| steps.set(0));
        let groups = Groups::with(message.view(), name, version).unwrap();
        assert_eq!(groups.homes_len(), count + 1);
        grammar::STEPS.with(core::cell::Cell::get)
    }

    /// No clock: the work is counted. Twice the segments is twice the work, in good and in hopeless order.
    #[test]
    fn grouping_is_linear() {
        for (name, mask, ..) in STRUCTURES.iter().step_by(9) {
            let version = *Version::ALL.iter().find(|version| version.bit() & mask != 0).unwrap();
            let grammar = Grammar::find(name.as_bytes(), version).unwrap().0;
            let mut ids = Vec::new();
            for at in 0..grammar.len {
                let rule = grammar.rule(at);
                if rule.kind == grammar::Kind::Segment && rule.name != "MSH" {
                    ids.push(rule.name);
                }
            }
            let reversed: Vec<&str> = ids.iter().rev().copied().collect();
            let strays: Vec<&str> = ids.iter().flat_map(|id| [*id, "ZZZ", "QQQ", id]).collect();
            for pattern in [ids, reversed, strays] {
                let (n, m) = (2 * pattern.len(), pattern.len());
                let [one, two, three] =
                    [n, n + m, n + 2 * m].map(|count| steps(name, version, &pattern, count));
                // Each further round of the pattern costs what the one before it did, but for ends and first uses.
                let (second, third) = (two - one, three - two);
                assert!(third <= second + second / 4 + 2000, "{name} {version}: {second} then {third}");
                assert!(three / (n + 2 * m) as u64 <= 40 * grammar.len as u64, "{name} {version}: {three}");
            }
        }
    }
}
