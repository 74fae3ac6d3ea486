//! Members that the model has no place for: what is wrong with each.

use crate::issue::{IssueCode, Severity};
use crate::node::{Node, View};
use crate::table::{FieldInfo, FieldKind, TypeKind};
use crate::unknown::UnknownMember;

use super::walk::Walk;

/// Reports every member that was kept because it did not fit, and arrays that were not as long as their list.
pub(super) fn check(walk: &mut Walk<'_>, node: &dyn Node) {
    for member in node.unknown() {
        let (code, known) = kind(node, member);
        walk.issue_at(Severity::Error, code, known);
    }
    for (i, _, len) in node.unknown().lengths() {
        let longer = matches!(node.view(i), View::Prims(list) if list.len() > len);
        if let (true, Some(field)) = (longer, node.info().fields.get(i)) {
            walk.issue_at(Severity::Warning, IssueCode::ARRAY_LENGTHS, Some(field.name));
        }
    }
}

/// Whether an absent element stands among the members that did not fit: it is reported as such.
pub(super) fn misplaced(node: &dyn Node, field: &'static FieldInfo) -> bool {
    node.unknown().iter().any(|m| names(field, bare(&m.name)).is_some())
}

fn bare(name: &str) -> &str {
    name.strip_prefix('_').unwrap_or(name)
}

/// The name of an element, or of an alternative of it, if it is that one.
pub(super) fn names(field: &'static FieldInfo, name: &str) -> Option<&'static str> {
    match field.kind {
        FieldKind::Choice(list) => list.iter().find(|a| a.name == name).map(|a| a.name),
        _ => (field.name == name).then_some(field.name),
    }
}

fn kind(node: &dyn Node, member: &UnknownMember) -> (IssueCode, Option<&'static str>) {
    let info = node.info();
    if info.kind == TypeKind::Resource && member.name == "resourceType" {
        return (IssueCode::DUPLICATE_KEY, None);
    }
    let name = bare(&member.name);
    let found = info.fields.iter().enumerate().find_map(|(i, f)| Some((i, f, names(f, name)?)));
    let Some((i, field, known)) = found else { return (IssueCode::UNKNOWN_ELEMENT, None) };
    let raw = member.raw.trim();
    let code = match (field.kind, node.view(i)) {
        _ if raw.strip_prefix('[').is_some_and(|rest| rest.trim_start() == "]") => IssueCode::EMPTY_ARRAY,
        (FieldKind::Choice(list), View::Choice(at, _)) => {
            let same = list.get(at).is_some_and(|a| a.name == name);
            if same { again(member) } else { IssueCode::SECOND_CHOICE }
        }
        (_, View::Absent) => IssueCode::WRONG_SHAPE,
        _ => again(member),
    };
    (code, Some(known))
}

/// A member whose element is there: it stands twice, unless it is one that does not fit beside the other half.
fn again(member: &UnknownMember) -> IssueCode {
    if member.name.starts_with('_') { IssueCode::WRONG_SHAPE } else { IssueCode::DUPLICATE_KEY }
}
