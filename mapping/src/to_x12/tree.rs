//! A transaction set before it is bytes: loops, segments, elements, repetitions, components, and where each value came from.
//!
//! Writers put in what they have in any order; `assemble` puts it in the order of the guide.

use crate::trace::Origin;
pub(super) use crate::way::Cell;

/// One repetition of an element: its components.
pub(super) type Rep = Vec<Option<Cell>>;

/// A segment.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) id: &'static str,
    /// Elements from 1, each with its repetitions.
    pub(super) elements: Vec<Vec<Rep>>,
    /// Bytes that stand behind the elements with their length.
    pub(super) data: Option<Data>,
}

/// Bytes that may hold delimiters, and what made them.
#[derive(Clone, Debug)]
pub(super) struct Data {
    pub(super) bytes: Vec<u8>,
    pub(super) by: Origin,
}

fn slot<T: Default + Clone>(list: &mut Vec<T>, number: u8) -> Option<&mut T> {
    let at = usize::from(number).checked_sub(1)?;
    if list.len() <= at {
        list.resize(at + 1, T::default());
    }
    list.get_mut(at)
}

impl Segment {
    pub(super) fn new(id: &'static str) -> Self {
        Self { id, elements: Vec::new(), data: None }
    }

    /// Sets an element that has one value.
    pub(super) fn set(&mut self, element: u8, cell: Option<Cell>) {
        self.set_part(element, 1, cell);
    }

    /// Sets a component of the first repetition.
    pub(super) fn set_part(&mut self, element: u8, component: u8, cell: Option<Cell>) {
        self.set_at(element, 1, component, cell);
    }

    /// Sets a component of a repetition.
    pub(super) fn set_at(&mut self, element: u8, repetition: u8, component: u8, cell: Option<Cell>) {
        if cell.is_none() {
            return;
        }
        let place = slot(&mut self.elements, element).and_then(|reps| slot(reps, repetition));
        if let Some(place) = place.and_then(|rep| slot(rep, component)) {
            *place = cell;
        }
    }

    /// Adds a repetition of one value to an element.
    pub(super) fn push(&mut self, element: u8, cell: Option<Cell>) {
        if cell.is_some()
            && let Some(reps) = slot(&mut self.elements, element)
        {
            reps.push(vec![cell]);
        }
    }

    /// The value of a component of the first repetition, empty without one; component 0 is the first.
    pub(super) fn text(&self, element: u8, component: u8) -> &str {
        let rep = self.elements.get(usize::from(element).wrapping_sub(1)).and_then(|reps| reps.first());
        let cell = rep.and_then(|rep| rep.get(usize::from(component.max(1)) - 1)?.as_ref());
        cell.map_or("", |cell| cell.text.as_str())
    }

    /// The first value of an element, to say more of where it came from.
    pub(super) fn cell_mut(&mut self, element: u8) -> Option<&mut Cell> {
        let reps = self.elements.get_mut(usize::from(element).checked_sub(1)?)?;
        reps.first_mut()?.first_mut()?.as_mut()
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.elements.iter().flatten().flatten().flatten()
    }

    pub(super) fn cells_mut(&mut self) -> impl Iterator<Item = &mut Cell> {
        self.elements.iter_mut().flatten().flatten().flatten()
    }

    /// Takes the values of another segment of the same kind. Where both say the same, the origins of both are kept.
    pub(super) fn merge(&mut self, other: Self) {
        for (element, reps) in (1_u8..).zip(other.elements) {
            for (repetition, rep) in (1_u8..).zip(reps) {
                for (component, theirs) in (1_u8..).zip(rep) {
                    if let Some(theirs) = theirs {
                        self.put(element, repetition, component, theirs);
                    }
                }
            }
        }
    }

    /// Puts a value at a place. Where the same stands there, the origins of both are kept.
    pub(super) fn put(&mut self, element: u8, repetition: u8, component: u8, mut cell: Cell) {
        if let Some(mine) = self.cell(element, repetition, component).filter(|c| c.text == cell.text) {
            cell.by.extend(mine.by.iter().copied());
        }
        self.set_at(element, repetition, component, Some(cell));
    }

    fn cell(&self, element: u8, repetition: u8, component: u8) -> Option<&Cell> {
        let at = |number: u8| usize::from(number).wrapping_sub(1);
        self.elements.get(at(element))?.get(at(repetition))?.get(at(component))?.as_ref()
    }

    /// The value of a component, to say where it came from, too.
    pub(super) fn part_mut(&mut self, element: u8, component: u8) -> Option<&mut Cell> {
        let at = |number: u8| usize::from(number).wrapping_sub(1);
        self.elements.get_mut(at(element))?.first_mut()?.get_mut(at(component))?.as_mut()
    }

    /// The segment, unless nothing is in it.
    pub(super) fn filled(self) -> Option<Self> {
        let known = self.cells().any(|cell| !cell.text.is_empty());
        (known || self.data.is_some()).then_some(self)
    }
}

/// A loop; the outermost is the transaction set.
#[derive(Clone, Debug)]
pub(super) struct Loop {
    /// As the guide writes it, such as `2300`; `ST` for the transaction set.
    pub(super) id: &'static str,
    pub(super) segments: Vec<Segment>,
    pub(super) loops: Vec<Self>,
}

impl Loop {
    pub(super) fn new(id: &'static str) -> Self {
        Self { id, segments: Vec::new(), loops: Vec::new() }
    }

    /// Adds a segment, if anything is in it.
    pub(super) fn push(&mut self, segment: Segment) {
        self.segments.extend(segment.filled());
    }

    /// Adds a loop, if anything is in it.
    pub(super) fn nest(&mut self, inner: Self) {
        if !inner.is_empty() {
            self.loops.push(inner);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.segments.is_empty() && self.loops.is_empty()
    }

    /// Whether it is a hierarchical level.
    pub(super) fn is_level(&self) -> bool {
        self.segments.first().is_some_and(|segment| segment.id == "HL")
    }

    /// A reference was followed to what the loop says: its first value shows it.
    pub(super) fn followed(&mut self, by: Origin) {
        if by != Origin::NONE
            && let Some(cell) = self.segments.iter_mut().flat_map(Segment::cells_mut).next()
        {
            cell.by.push(by);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> Option<Cell> {
        Some(Cell { text: text.into(), ..Cell::default() })
    }

    #[test]
    fn places_are_made_as_they_are_filled() {
        let mut clm = Segment::new("CLM");
        clm.set_part(5, 3, cell("1"));
        clm.set(1, None);
        clm.push(7, cell("A"));
        clm.push(7, cell("B"));
        assert_eq!((clm.text(5, 3), clm.text(5, 1), clm.text(7, 0), clm.text(9, 9)), ("1", "", "A", ""));
        assert_eq!(clm.cells().count(), 3);
        assert!(Segment::new("NM1").filled().is_none());
        let mut out = Loop::new("2300");
        out.push(Segment::new("NM1"));
        out.nest(Loop::new("2310A"));
        assert!(out.is_empty() && !out.is_level());
    }
}
