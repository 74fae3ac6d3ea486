//! The loops of a transaction set, as its guide has them: each segment in its loop, loops in loops.
//!
//! ```
//! use synovia_x12::{Path, guide::Guides, parse};
//!
//! let interchange = parse(b"ST*835*0001~BPR*I*100*C*ACH~TRN*1*7*1~N1*PR*PAYER~N1*PE*CLINIC~LX*1~CLP*A*1*100*100~SE*8*0001~")?;
//! let set = interchange.transaction_sets().next().expect("one set");
//! let guide = Guides::built_in().by_kind("835").expect("compiled in");
//! let tree = set.loops_of(guide);
//! let paid = tree.get(&Path::parse("2000/2100/CLP-04")?).expect("an amount");
//! assert_eq!((paid.raw(), paid.offset()), (&b"100"[..], 80));
//! # Ok::<(), synovia_x12::Error>(())
//! ```

mod children;
mod finding;
mod matcher;
mod view;

use alloc::vec::Vec;
use core::cell::Cell;
use core::fmt;

pub(crate) use finding::{Finding, FindingKind};
pub(crate) use matcher::{Matcher, Piece};
pub use view::{ChildLoops, LoopSegment, LoopSegments, LoopView};

use crate::guide::tables::NONE;
use crate::guide::{ChildDef, Guide, Guides, HEADER_SEGMENTS};
use crate::issue::Location;
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::steps::{LoopId, LoopStep, Steps};
use crate::view::{ComponentView, FunctionalGroupView, SegmentView, TransactionSetView, ValueView, Values};

/// No node, no segment.
pub(crate) const NO_NODE: u32 = u32::MAX;

/// A loop that is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    /// The loop of the guide.
    pub(crate) def: u16,
    pub(crate) parent: u32,
    /// Which of its id in its parent, from 1.
    pub(crate) number: u32,
    /// Its first and last segment, its first and last loop.
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) first_loop: u32,
    pub(crate) last_loop: u32,
    /// The next loop of its parent.
    pub(crate) next: u32,
    /// The rank its children have reached.
    pub(crate) rank: u16,
    /// The first in the guide's list of children that must be there of those not yet asked for.
    pub(crate) required: u16,
    /// The first of its counts.
    pub(crate) counts: u32,
}

/// Where a segment lies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) node: u32,
    /// The next segment of its loop.
    pub(crate) next: u32,
    /// Which of its id in its loop, from 1.
    pub(crate) number: u32,
    /// The child of the guide that it is; [`NONE`] if the guide has none.
    pub(crate) child: u16,
}

/// A transaction set with its loops. Built once, read through [`LoopView`]s.
#[derive(Clone)]
pub struct LoopTree<'m> {
    set: TransactionSetView<'m>,
    guide: &'m Guide,
    nodes: Vec<Node>,
    places: Vec<Place>,
    findings: Vec<Finding>,
}

/// A segment with its id read, and what was asked of it last: of children of one id nearly always the same.
struct Known<'m> {
    segment: SegmentView<'m>,
    id: u32,
    asked: Cell<(u8, u8, &'m [u8])>,
}

impl<'m> Piece<'m> for Known<'m> {
    #[inline]
    fn packed_id(&self) -> u32 {
        self.id
    }

    #[inline]
    fn qualifier(&self, element: u8, component: u8) -> &'m [u8] {
        match self.asked.get() {
            (e, c, value) if (e, c) == (element, component) => value,
            _ => self.ask(element, component),
        }
    }
}

impl<'m> Known<'m> {
    fn new(segment: SegmentView<'m>) -> Self {
        Self { segment, id: segment.id().packed(), asked: Cell::new((0, 0, &[])) }
    }

    fn ask(&self, element: u8, component: u8) -> &'m [u8] {
        let value = match component {
            0 => self.segment.value(u32::from(element)),
            part => self
                .segment
                .element(u32::from(element))
                .and_then(|element| element.component(u32::from(part)))
                .map(ComponentView::raw)
                .unwrap_or_default(),
        };
        self.asked.set((element, component, value));
        value
    }
}

impl<'m> TransactionSetView<'m> {
    /// The guide it is in, by ST03, else GS08.
    #[must_use]
    pub fn guide(self, guides: &Guides<'m>) -> Option<&'m Guide> {
        let group = self.functional_group();
        self.guide_in(guides, group.map(FunctionalGroupView::version).unwrap_or_default())
    }

    /// As [`guide`](Self::guide), of a set that was read apart from its group: `version` is what GS08 says there.
    #[must_use]
    pub fn guide_in(self, guides: &Guides<'m>, version: &[u8]) -> Option<&'m Guide> {
        let header = self.header()?;
        let early = |segment: u32, element: u8| {
            let mut first = self.all_segments().take(HEADER_SEGMENTS);
            first.find(|s| s.id().packed() == segment).map(|s| s.value(u32::from(element)))
        };
        guides.choose(version, header.value(3).trim_ascii(), self.identifier(), early)
    }

    /// Its loops by the guide it is in; `None` if there is no such guide.
    #[must_use]
    pub fn loops(self, guides: &Guides<'m>) -> Option<LoopTree<'m>> {
        Some(self.loops_of(self.guide(guides)?))
    }

    /// Its loops by a guide. Linear in its segments.
    #[must_use]
    pub fn loops_of(self, guide: &'m Guide) -> LoopTree<'m> {
        let mut matcher = Matcher::new(guide, self.segment_count());
        for segment in self.all_segments() {
            matcher.push(&Known::new(segment));
        }
        if self.trailer().is_some() {
            matcher.finish();
        }
        let (nodes, places, findings) = matcher.into_parts();
        LoopTree { set: self, guide, nodes, places, findings }
    }
}

impl<'m> LoopTree<'m> {
    /// The transaction set.
    #[must_use]
    pub const fn set(&self) -> TransactionSetView<'m> {
        self.set
    }

    /// The guide.
    #[must_use]
    pub const fn guide(&self) -> &'m Guide {
        self.guide
    }

    pub(crate) fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The loop that holds ST and SE, and all others.
    #[must_use]
    pub fn root(&self) -> LoopView<'_> {
        LoopView::new(self, 0)
    }

    /// All loops in the order they begin, the transaction set first.
    pub fn all_loops(&self) -> impl Iterator<Item = LoopView<'_>> {
        (0..self.nodes.len()).map(|at| LoopView::new(self, u32::try_from(at).unwrap_or(NO_NODE)))
    }

    /// All loops of an id, wherever they are, in the order they begin.
    pub fn all_named<'t>(&'t self, id: &'t str) -> impl Iterator<Item = LoopView<'t>> {
        self.all_loops().filter(move |found| found.id() == id)
    }

    /// The loop a segment lies in, by its position in the set (ST is 1).
    #[must_use]
    pub fn loop_at(&self, position: u32) -> Option<LoopView<'_>> {
        let place = self.places.get(position.checked_sub(1)? as usize)?;
        Some(LoopView::new(self, place.node))
    }

    /// What the guide says of a segment, by its position in the set (ST is 1); `None` if it does not have it there.
    #[must_use]
    pub fn definition_at(&self, position: u32) -> Option<ChildDef<'m>> {
        let place = self.places.get(position.checked_sub(1)? as usize)?;
        (place.child != NONE).then(|| ChildDef::new(self.guide, usize::from(place.child)))
    }

    /// What the guide says of a child, by its place.
    pub(crate) fn child_definition(&self, child: u16) -> Option<ChildDef<'m>> {
        (child != NONE).then(|| ChildDef::new(self.guide, usize::from(child)))
    }

    /// The reference number of the data element that an element of the segment at a position (from 0) is; 0 if not known.
    pub(crate) fn data_element(&self, at: u32, element: u32) -> u16 {
        let definition = self.definition_at(at.saturating_add(1));
        let element = definition.and_then(|segment| segment.element(u8::try_from(element).ok()?));
        element.and_then(|element| element.number().parse().ok()).unwrap_or(0)
    }

    /// The segment at a position, from 0.
    pub(crate) fn segment(&self, at: u32) -> Option<SegmentView<'m>> {
        self.set.segment_at(at.checked_add(1)?)
    }

    /// The loops a node lies in, itself included, outermost first; the transaction set is none.
    pub(crate) fn steps(&self, node: u32) -> Steps {
        let mut chain = [NO_NODE; Steps::MOST];
        let (mut at, mut depth) = (node, 0);
        while at != 0 && depth < chain.len() {
            let Some(node) = self.nodes.get(at as usize) else { break };
            if let Some(slot) = chain.get_mut(depth) {
                *slot = at;
            }
            (at, depth) = (node.parent, depth + 1);
        }
        let mut steps = Steps::NONE;
        for at in chain.get(..depth).unwrap_or_default().iter().rev() {
            let Some(node) = self.nodes.get(*at as usize) else { continue };
            let id = crate::guide::LoopDef::new(self.guide, node.def).id();
            if let Some(id) = LoopId::new(id) {
                let _ = steps.push(LoopStep::new(id, Some(node.number)));
            }
        }
        steps
    }

    /// The same place with the loops it lies in, its segment counted in the innermost one; unchanged if it is not in this
    /// set.
    #[must_use]
    pub fn locate(&self, location: Location) -> Location {
        match location.position.checked_sub(1).and_then(|at| self.places.get(at as usize)) {
            Some(place) if location.set == self.set.number() => {
                location.in_loops(self.steps(place.node), place.number)
            }
            _ => location,
        }
    }

    /// The place of a segment, by its position from 0.
    pub(crate) fn location(&self, at: u32) -> Location {
        let id = self.segment(at).map_or(SegmentId::UNNAMED, SegmentView::id);
        let group = self.set.functional_group().map_or(0, FunctionalGroupView::number);
        let number = self.places.get(at as usize).map_or(1, |place| place.number);
        let location = Location::new(id, number).inside(group, self.set.number(), at.saturating_add(1));
        self.locate(location)
    }

    /// The value a path names: what is missing from the path means the first. A path may start at any loop (`2400[3]/SV1-02`
    /// is the third in the set); without loops, segments are counted in the set's own, then in the whole set.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<ValueView<'_>> {
        let number = path.number().unwrap_or(1);
        let steps = path.loops().as_slice();
        if steps.is_empty() {
            let own = self.root().nth_segment(path.segment(), number);
            return own.or_else(|| self.set.segment(path.segment(), number))?.get(path);
        }
        let mut at = None;
        for step in steps {
            at = Some(self.step(at, *step)?);
        }
        LoopView::new(self, at?).nth_segment(path.segment(), number)?.get(path)
    }

    /// The node a step leads to.
    fn step(&self, from: Option<u32>, step: LoopStep) -> Option<u32> {
        let nth = usize::try_from(step.number.unwrap_or(1)).ok()?.checked_sub(1)?;
        let id = step.id;
        let root = self.guide.transaction().child_loop(id.as_str()).map(|_| 0);
        match from.or(root) {
            Some(at) => LoopView::new(self, at).loops_named(id.as_str()).nth(nth).map(LoopView::node),
            None => self.all_named(id.as_str()).nth(nth).map(LoopView::node),
        }
    }

    /// All values a path names, in order: what is missing from the path means every loop, segment and repetition.
    #[must_use]
    pub fn get_all(&self, path: &Path) -> Vec<ValueView<'_>> {
        let mut out = Vec::new();
        for (at, place) in self.places.iter().enumerate() {
            let position = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let Some(segment) = self.set.segment_at(position).filter(|s| s.id() == path.segment()) else {
                continue;
            };
            if path.number().is_none_or(|number| number == place.number) && self.lies_in(place.node, path) {
                out.extend(Values::of_segment(segment, path));
            }
        }
        out
    }

    /// Whether a node is where the loops of a path lead.
    fn lies_in(&self, node: u32, path: &Path) -> bool {
        let (mine, steps) = (self.steps(node), path.loops().as_slice());
        let from = mine.as_slice().len().checked_sub(steps.len());
        let tail = from.and_then(|from| mine.as_slice().get(from..));
        let fits =
            |(a, b): (&LoopStep, &LoopStep)| a.id == b.id && b.number.is_none_or(|n| a.number == Some(n));
        tail.is_some_and(|tail| tail.iter().zip(steps).all(fits))
    }
}

impl fmt::Debug for LoopTree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoopTree")
            .field("guide", &self.guide)
            .field("loops", &self.nodes.len())
            .field("segments", &self.places.len())
            .finish_non_exhaustive()
    }
}
