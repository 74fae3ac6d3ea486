//! The report of a conversion: where every leaf went, what was lost and why, and what was odd.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::error::Error;
use crate::trace::{Reason, Resolved, Rule};

/// One place in the source that holds a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Leaf {
    /// Handle within the conversion: grows with the position in the input.
    pub(crate) handle: u32,
    /// Path in the grammar of the format.
    pub path: Arc<str>,
    /// Byte offset of its value in the input.
    pub offset: u64,
    /// Its position in the standard, without counts, such as `PID-5.1` of `PID[2]-5[1].1`: what the table of positions
    /// without a target names. Read from the path, since only lost leaves are asked for it.
    pub(crate) position: fn(&str) -> String,
}

/// How bad an issue is, as in FHIR's OperationOutcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(clippy::exhaustive_enums, reason = "the four severities of OperationOutcome are a closed set")]
pub enum Severity {
    /// The conversion failed.
    Fatal,
    /// Something is wrong in the output or missing from it.
    Error,
    /// Something is odd, and was dealt with as the code says.
    Warning,
    /// Good to know.
    Information,
}

/// Something odd about the source or the conversion. Holds paths and codes, never content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code such as `mapping/no-time-zone`.
    pub code: &'static str,
    /// Path of the source leaf or node it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Arc<str>>,
    /// Byte offset of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Path in the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

/// Where one leaf (or node) went, by which rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Lineage {
    /// Path in the source; `None` for a constant that no element of the source made.
    pub source: Option<Arc<str>>,
    /// Byte offset of the value; `None` for nodes and constants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Path in the target.
    pub target: String,
    /// The rules, outermost first; serialized as their ids.
    pub rules: Vec<Rule>,
    /// `decides` when the leaf only decided, for instance as the condition of a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'static str>,
}

/// A leaf that is not in the output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Loss {
    /// Path in the source.
    pub source: Arc<str>,
    /// Byte offset of the value.
    pub offset: u64,
    /// Why.
    pub reason: Reason,
    /// All its words stand in the narrative of its section, which is in the output; told of CDA only.
    #[serde(skip_serializing_if = "is_false")]
    pub in_narrative: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How many leaves there are, and where they went. `mapped + lost = total`, always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Leaves {
    /// Leaves of the source.
    pub total: usize,
    /// Leaves that a lineage entry names.
    pub mapped: usize,
    /// Leaves that are not in the output.
    pub lost: usize,
    /// Of those lost, how many have all their words in the narrative of their section; CDA only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_narrative: Option<usize>,
}

/// What a conversion says about itself. Serializes as the JSON object that `mapping/report.schema.json` describes.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Version of this form.
    pub report_version: u32,
    /// The name the caller gave the input.
    pub input: String,
    /// Number of the message in the input, from 1.
    pub message: u64,
    /// Line of the output it describes, from 1; the caller counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<u64>,
    /// Source format.
    pub format: &'static str,
    /// What the source is, such as `ADT_A01`.
    pub kind: String,
    /// Target format and release.
    pub target: &'static str,
    /// `decoded` when offsets are those in the input as UTF-8, which it was not written in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offsets: Option<&'static str>,
    /// Counts; zero when lineage is off.
    pub leaves: Leaves,
    /// Where leaves went.
    pub lineage: Vec<Lineage>,
    /// Leaves that went nowhere.
    pub losses: Vec<Loss>,
    /// What was odd.
    pub issues: Vec<Issue>,
    /// Why the conversion failed, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error>,
}

impl Report {
    /// A report without content yet.
    pub(crate) fn new(
        input: &str,
        message: u64,
        format: &'static str,
        kind: String,
        target: &'static str,
    ) -> Self {
        Self {
            report_version: 1,
            input: input.to_string(),
            message,
            output: None,
            format,
            kind,
            target,
            offsets: None,
            leaves: Leaves::default(),
            lineage: Vec::new(),
            losses: Vec::new(),
            issues: Vec::new(),
            error: None,
        }
    }

    /// The report of an input that could not be converted.
    pub fn failed(
        input: &str,
        message: u64,
        format: &'static str,
        target: &'static str,
        error: Error,
    ) -> Self {
        // What strict conversion refuses is listed as in any report.
        let losses = error.losses().to_vec();
        Self { error: Some(error), losses, ..Self::new(input, message, format, String::new(), target) }
    }

    /// Lineage entries of an element of the output, by its path.
    pub fn source_of<'r>(&'r self, target: &'r str) -> impl Iterator<Item = &'r Lineage> + 'r {
        self.lineage.iter().filter(move |l| l.target == target)
    }

    /// Lineage entries of a leaf of the source, by its path.
    pub fn targets_of<'r>(&'r self, source: &'r str) -> impl Iterator<Item = &'r Lineage> + 'r {
        self.lineage.iter().filter(move |l| l.source.as_deref() == Some(source))
    }

    /// As one line of JSON.
    pub fn to_json(&self) -> String {
        // Only texts, numbers and lists of them: writing those as JSON does not fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Turns what was recorded into lineage and losses: each leaf is in exactly one of the two.
    ///
    /// `leaves` are all leaves of the source, in order of their handles; `node` names the node at a handle.
    pub(crate) fn account(
        &mut self,
        resolved: Resolved,
        leaves: &[Leaf],
        node: &dyn Fn(u32) -> Option<String>,
    ) {
        let mut mapped = vec![false; leaves.len()];
        let mut entries = resolved.entries;
        entries.sort_by_cached_key(|e| e.source.unwrap_or(0));
        self.lineage.reserve_exact(entries.len());
        // Entries and leaves are both in order of their handles: one walk over both.
        let mut next = 0;
        let mut nodes = Nodes { name: node, last: None };
        for entry in entries {
            let handle = entry.source.unwrap_or(0);
            while leaves.get(next).is_some_and(|l| l.handle < handle) {
                next += 1;
            }
            let leaf = leaves.get(next).filter(|l| entry.is_leaf && l.handle == handle);
            if let (Some(_), Some(mapped)) = (leaf, mapped.get_mut(next)) {
                *mapped = true;
            }
            self.lineage.push(Lineage {
                source: match leaf {
                    Some(leaf) => Some(Arc::clone(&leaf.path)),
                    None => entry.source.and_then(|handle| nodes.path(handle)),
                },
                offset: leaf.map(|l| l.offset),
                target: entry.target,
                rules: entry.rules,
                role: entry.decides.then_some("decides"),
            });
        }
        for (leaf, _) in leaves.iter().zip(&mapped).filter(|(_, mapped)| !**mapped) {
            let reason = reason(self.format, leaf, &resolved.refused, &resolved.unplaced);
            self.losses.push(Loss {
                source: Arc::clone(&leaf.path),
                offset: leaf.offset,
                reason,
                in_narrative: false,
            });
        }
        self.leaves = Leaves {
            total: leaves.len(),
            mapped: leaves.len() - self.losses.len(),
            lost: self.losses.len(),
            in_narrative: None,
        };
    }
}

/// Names nodes; entries of one node follow each other.
struct Nodes<'r> {
    name: &'r dyn Fn(u32) -> Option<String>,
    last: Option<(u32, Option<Arc<str>>)>,
}

impl Nodes<'_> {
    fn path(&mut self, handle: u32) -> Option<Arc<str>> {
        match &self.last {
            Some((last, path)) if *last == handle => path.clone(),
            _ => {
                let path: Option<Arc<str>> = (self.name)(handle).map(Arc::from);
                self.last = Some((handle, path.clone()));
                path
            }
        }
    }
}

/// The first reason that applies: what refused the value said why; the standard has no target for the position; the
/// value was read but the target has no place for it; nothing reads it.
fn reason(format: &str, leaf: &Leaf, refused: &[(u32, Reason)], unplaced: &[u32]) -> Reason {
    if let Ok(found) = refused.binary_search_by_key(&leaf.handle, |(l, _)| *l) {
        return refused.get(found).map_or(Reason::Unsupported, |(_, why)| *why);
    }
    if unplaced.binary_search(&leaf.handle).is_ok()
        || crate::tables::has_no_target(format, &(leaf.position)(&leaf.path))
    {
        return Reason::NoTarget;
    }
    Reason::Unsupported
}
