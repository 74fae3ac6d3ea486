//! A message before it is bytes: segments, fields, repetitions, components, subcomponents, and where each value came from.
//!
//! Places are numbered when everything is known: which repetitions hold anything, and which components have several parts.

use std::collections::BTreeMap;

pub(super) use crate::way::Cell;

/// One repetition of a field: its components, each with its subcomponents.
#[derive(Clone, Debug, Default)]
pub(super) struct Rep {
    pub(super) components: Vec<Vec<Option<Cell>>>,
}

fn slot<T: Default + Clone>(list: &mut Vec<T>, number: u16) -> Option<&mut T> {
    let at = usize::from(number).checked_sub(1)?;
    if list.len() <= at {
        list.resize(at + 1, T::default());
    }
    list.get_mut(at)
}

impl Rep {
    /// Sets a component that has no parts.
    pub(super) fn set(&mut self, component: u16, cell: Option<Cell>) {
        self.set_sub(component, 1, cell);
    }

    /// Sets a subcomponent.
    pub(super) fn set_sub(&mut self, component: u16, sub: u16, cell: Option<Cell>) {
        if cell.is_none() {
            return;
        }
        if let Some(place) = slot(&mut self.components, component).and_then(|c| slot(c, sub)) {
            *place = cell;
        }
    }

    /// Puts a datatype into a component: its components become subcomponents. What would be deeper has no place.
    pub(super) fn nest(&mut self, component: u16, inner: Option<Self>) {
        let Some(inner) = inner else { return };
        for (n, parts) in inner.components.into_iter().enumerate() {
            let sub = u16::try_from(n + 1).unwrap_or(u16::MAX);
            self.set_sub(component, sub, parts.into_iter().next().flatten());
        }
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.components.iter().flatten().flatten()
    }

    pub(super) fn cells_mut(&mut self) -> impl Iterator<Item = &mut Cell> {
        self.components.iter_mut().flatten().flatten()
    }

    /// Whether a component holds anything.
    pub(super) fn has(&self, component: u16) -> bool {
        let at = usize::from(component).wrapping_sub(1);
        self.components.get(at).is_some_and(|c| c.iter().any(Option::is_some))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells().next().is_none()
    }

    /// The repetition, unless nothing is in it.
    pub(super) fn filled(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }
}

impl From<Cell> for Rep {
    fn from(cell: Cell) -> Self {
        Self { components: vec![vec![Some(cell)]] }
    }
}

/// A segment.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) id: &'static str,
    pub(super) fields: BTreeMap<u16, Vec<Rep>>,
    /// The message that it is of had it here, whether or not its structure has a place for it.
    pub(super) stood: bool,
}

impl Segment {
    pub(super) fn new(id: &'static str) -> Self {
        Self { id, fields: BTreeMap::new(), stood: false }
    }

    /// Adds a repetition to a field.
    pub(super) fn push(&mut self, field: u16, rep: Option<Rep>) {
        if let Some(rep) = rep.and_then(Rep::filled) {
            self.fields.entry(field).or_default().push(rep);
        }
    }

    /// Sets a field that has one value without parts.
    pub(super) fn set(&mut self, field: u16, cell: Option<Cell>) {
        self.push(field, cell.map(Rep::from));
    }

    /// Adds several repetitions.
    pub(super) fn extend(&mut self, field: u16, reps: impl IntoIterator<Item = Rep>) {
        for rep in reps {
            self.push(field, Some(rep));
        }
    }

    /// Whether a field holds anything.
    pub(super) fn has(&self, field: u16) -> bool {
        self.fields.contains_key(&field)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.values().flatten().all(Rep::is_empty)
    }
}

impl Segment {
    /// Takes from another segment of the same kind what this one does not have. Where both say the same, the origins are
    /// kept, too.
    pub(super) fn merge(&mut self, other: Self) {
        for (field, reps) in other.fields {
            match self.fields.get_mut(&field) {
                None => {
                    self.fields.insert(field, reps);
                }
                Some(mine) => mine.iter_mut().zip(reps).for_each(|(mine, theirs)| mine.same(theirs)),
            }
        }
    }
}

impl Rep {
    /// Keeps the origins of values that are equal here and there.
    pub(super) fn same(&mut self, other: Self) {
        for (mine, theirs) in self.components.iter_mut().zip(other.components) {
            for (mine, theirs) in mine.iter_mut().zip(theirs) {
                if let (Some(mine), Some(theirs)) = (mine, theirs)
                    && mine.text == theirs.text
                    && mine.null == theirs.null
                {
                    mine.by.extend(theirs.by);
                }
            }
        }
    }
}
