//! The filters of a value set's include, over the concepts of one code system.

use super::Failure;
use super::session::{Session, System, SystemId};
use crate::issue::IssueCode;
use crate::provider::Handle;
use crate::store::{FilterOperator, IncludeFilter};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A filter made ready.
pub(super) enum Filter {
    /// In the hierarchy.
    Place(Place),
    /// By a property.
    Property(String, Test),
    /// By nothing: no concept passes.
    Nothing,
}

/// A place in the hierarchy, from a concept.
pub(super) struct Place {
    from: Handle,
    kind: PlaceKind,
    /// The ancestors of `from`, for [`PlaceKind::Above`].
    above: BTreeSet<Handle>,
    /// The concepts below `from` once they were gathered: sorted.
    below: Option<Vec<Handle>>,
}

#[derive(Clone, Copy, PartialEq)]
enum PlaceKind {
    Self_,
    SelfOrBelow,
    Below,
    NotSelfOrBelow,
    Above,
    Child,
    Leaf,
}

/// What must hold for a value of the property.
pub(super) enum Test {
    Equals(String),
    In(Vec<String>),
    NotIn(Vec<String>),
    Exists(bool),
    #[cfg(feature = "regex")]
    Matches(regex_lite::Regex, u64),
}

impl<'a> Session<'a> {
    /// Makes a filter ready. With `all`, what lies below a concept is gathered at once, since every concept will be asked.
    pub(super) fn filter(
        &mut self,
        id: SystemId,
        filter: &IncludeFilter,
        place: &str,
        all: bool,
    ) -> Result<Filter, Failure> {
        let Some(value) = filter.value.as_deref() else {
            let text = format!("a filter on {} has no value", self.system(id)?.url());
            return Err(Failure::new(IssueCode::FILTER_NO_VALUE, text).at(place));
        };
        let kind = match &filter.operator {
            FilterOperator::IsA => PlaceKind::SelfOrBelow,
            FilterOperator::DescendentOf => PlaceKind::Below,
            FilterOperator::IsNotA => PlaceKind::NotSelfOrBelow,
            FilterOperator::Generalizes => PlaceKind::Above,
            FilterOperator::ChildOf => PlaceKind::Child,
            FilterOperator::DescendentLeaf => PlaceKind::Leaf,
            FilterOperator::Equals if filter.property == "concept" => PlaceKind::Self_,
            _ => {
                return test(filter, value, self.limits.max_pattern, place)
                    .map(|t| Filter::Property(filter.property.clone(), t));
            }
        };
        self.place(id, value, kind, all)
    }

    fn place(&mut self, id: SystemId, code: &str, kind: PlaceKind, all: bool) -> Result<Filter, Failure> {
        let Some(from) = self.system(id)?.source.find(code) else {
            return Ok(if kind == PlaceKind::NotSelfOrBelow {
                Filter::Property(String::new(), Test::Exists(false))
            } else {
                Filter::Nothing
            });
        };
        let mut place = Place { from, kind, above: BTreeSet::new(), below: None };
        if kind == PlaceKind::Above {
            place.above = self.walk(id, from, true)?.into_iter().collect();
        }
        if all
            && matches!(
                kind,
                PlaceKind::SelfOrBelow | PlaceKind::Below | PlaceKind::NotSelfOrBelow | PlaceKind::Leaf
            )
        {
            let mut below: Vec<Handle> = self.walk(id, from, false)?.into_iter().collect();
            below.sort_unstable();
            place.below = Some(below);
        }
        Ok(Filter::Place(place))
    }

    /// All concepts above or below one, without itself.
    pub(super) fn walk(&mut self, id: SystemId, from: Handle, up: bool) -> Result<BTreeSet<Handle>, Failure> {
        let source = self.system(id)?.source;
        let mut seen = BTreeSet::new();
        let mut open = alloc::vec![from];
        while let Some(at) = open.pop() {
            let mut next = Vec::new();
            if up {
                source.parents(at, &mut |p| next.push(p));
            } else {
                source.children(at, &mut |c| next.push(c));
            }
            self.charge(1 + next.len() as u64)?;
            open.extend(next.into_iter().filter(|n| seen.insert(*n)));
        }
        seen.remove(&from);
        Ok(seen)
    }

    /// Whether the first concept is above the second.
    pub(super) fn is_ancestor(
        &mut self,
        id: SystemId,
        ancestor: Handle,
        of: Handle,
    ) -> Result<bool, Failure> {
        if ancestor == of {
            return Ok(false);
        }
        match self.system(id)?.source.is_ancestor(ancestor, of) {
            Some(known) => Ok(known),
            None => Ok(self.walk(id, of, true)?.contains(&ancestor)),
        }
    }

    /// Whether a concept passes a filter.
    pub(super) fn passes(&mut self, id: SystemId, filter: &Filter, at: Handle) -> Result<bool, Failure> {
        self.charge(1)?;
        match filter {
            Filter::Nothing => Ok(false),
            Filter::Place(place) => self.is_at(id, place, at),
            Filter::Property(property, test) => {
                let values = values(self.system(id)?, property, at);
                self.charge(values.iter().map(|v| test.cost(v)).sum())?;
                Ok(test.holds(&values))
            }
        }
    }

    fn is_at(&mut self, id: SystemId, place: &Place, at: Handle) -> Result<bool, Failure> {
        let source = self.system(id)?.source;
        let same = at == place.from;
        Ok(match place.kind {
            PlaceKind::Self_ => same,
            PlaceKind::Above => same || place.above.contains(&at),
            PlaceKind::Child => {
                let mut found = false;
                source.parents(at, &mut |p| found |= p == place.from);
                found
            }
            PlaceKind::SelfOrBelow => same || self.is_below(id, place, at)?,
            PlaceKind::Below => self.is_below(id, place, at)?,
            PlaceKind::NotSelfOrBelow => !same && !self.is_below(id, place, at)?,
            PlaceKind::Leaf => {
                let mut leaf = true;
                source.children(at, &mut |_| leaf = false);
                leaf && self.is_below(id, place, at)?
            }
        })
    }

    fn is_below(&mut self, id: SystemId, place: &Place, at: Handle) -> Result<bool, Failure> {
        match &place.below {
            Some(below) => Ok(below.binary_search(&at).is_ok()),
            None => self.is_ancestor(id, place.from, at),
        }
    }
}

fn test(filter: &IncludeFilter, value: &str, max_pattern: usize, place: &str) -> Result<Test, Failure> {
    let list = || value.split(',').map(|v| v.trim().to_string()).collect();
    match &filter.operator {
        FilterOperator::Equals => Ok(Test::Equals(value.to_string())),
        FilterOperator::In => Ok(Test::In(list())),
        FilterOperator::NotIn => Ok(Test::NotIn(list())),
        FilterOperator::Exists => {
            match value {
                "true" => Ok(Test::Exists(true)),
                "false" => Ok(Test::Exists(false)),
                _ => Err(Failure::new(IssueCode::FILTER_NOT_SUPPORTED, "`exists` takes `true` or `false`")
                    .at(place)),
            }
        }
        FilterOperator::Regex => pattern(value, max_pattern, place),
        _ => {
            Err(Failure::new(IssueCode::FILTER_NOT_SUPPORTED, "the operator of a filter is not known")
                .at(place))
        }
    }
}

#[cfg(feature = "regex")]
fn pattern(value: &str, max_pattern: usize, place: &str) -> Result<Test, Failure> {
    // The whole value must match, as in the filters of XML Schema that FHIR follows.
    let built = regex_lite::RegexBuilder::new(&format!("^(?:{value})$"))
        .size_limit(max_pattern)
        .nest_limit(50)
        .build();
    let refused = |_| {
        Failure::new(IssueCode::FILTER_NOT_SUPPORTED, "a pattern cannot be read, or is too large").at(place)
    };
    // A step is about one state of the automaton at one byte; a counted repeat has more states than bytes, so the limit bounds them.
    built.map(|regex| Test::Matches(regex, (value.len() as u64).max(1))).map_err(refused)
}

#[cfg(not(feature = "regex"))]
fn pattern(_: &str, _: usize, place: &str) -> Result<Test, Failure> {
    Err(Failure::new(IssueCode::FILTER_NOT_SUPPORTED, "patterns need the feature `regex`").at(place))
}

impl Test {
    fn cost(&self, value: &str) -> u64 {
        match self {
            #[cfg(feature = "regex")]
            Self::Matches(_, size) => size.saturating_mul(value.len() as u64) / 16,
            _ => value.len() as u64 / 64,
        }
    }

    fn holds(&self, values: &[String]) -> bool {
        match self {
            Self::Equals(wanted) => values.contains(wanted),
            Self::In(list) => values.iter().any(|v| list.contains(v)),
            Self::NotIn(list) => !values.iter().any(|v| list.contains(v)),
            Self::Exists(wanted) => values.is_empty() != *wanted,
            #[cfg(feature = "regex")]
            Self::Matches(regex, _) => values.iter().any(|v| regex.is_match(v)),
        }
    }
}

/// The values a property has; `code`, `display` and `definition` are properties too, and so are `parent` and `child`.
fn values(system: &System<'_>, property: &str, at: Handle) -> Vec<String> {
    let source = system.source;
    let mut values = Vec::new();
    match property {
        "code" | "concept" => values.push(source.code(at).to_string()),
        "display" => values.extend(source.display(at).map(|d| d.to_string())),
        "definition" => values.extend(source.definition(at).map(|d| d.to_string())),
        "parent" => source.parents(at, &mut |p| values.push(source.code(p).to_string())),
        "child" => source.children(at, &mut |c| values.push(source.code(c).to_string())),
        _ => system.properties(at, &mut |p| {
            if p.code == property {
                values.push(p.value.to_text());
            }
        }),
    }
    values
}
