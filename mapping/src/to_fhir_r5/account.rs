//! The account of a conversion, moved with its elements.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{Issue, Loss, Report, Severity};
use crate::trace::Reason;

/// Where elements of R4 are in R5, by their paths; `None` for those that R5 does not have.
#[derive(Default)]
pub(super) struct Moves(BTreeMap<String, Option<String>>);

impl Moves {
    pub(super) fn moved(&mut self, from: String, to: String) {
        if from != to {
            self.0.insert(from, Some(to));
        }
    }

    pub(super) fn gone(&mut self, from: String) {
        self.0.insert(from, None);
    }

    /// The place of a target: that of the nearest element around it which moved, and what is below that; `None` if it is gone.
    fn of(&self, target: &str) -> Option<String> {
        let mut end = target.len();
        while let Some(whole) = target.get(..end) {
            let rest = target.get(end..).unwrap_or_default();
            match self.0.get(whole) {
                Some(Some(place)) => return Some(format!("{place}{rest}")),
                Some(None) => return None,
                None => {}
            }
            match whole.rfind(['.', '[']) {
                Some(at) => end = at,
                None => break,
            }
        }
        Some(target.to_string())
    }

    /// Moves the targets of a report. A leaf whose last target is gone is lost.
    pub(super) fn apply(&self, report: &mut Report) {
        report.target = super::TARGET;
        let mut kept = BTreeSet::new();
        let mut gone = BTreeMap::new();
        let entries = std::mem::take(&mut report.lineage);
        for mut entry in entries {
            let place = self.of(&entry.target);
            if let (Some(offset), Some(source)) = (entry.offset, &entry.source) {
                match place {
                    Some(_) => drop(kept.insert((offset, source.clone()))),
                    None => drop(gone.insert((offset, source.clone()), entry.target.clone())),
                }
            }
            if let Some(place) = place {
                entry.target = place;
                report.lineage.push(entry);
            }
        }
        for ((offset, source), target) in gone {
            if kept.contains(&(offset, source.clone())) {
                continue;
            }
            report.issues.push(Issue {
                severity: Severity::Information,
                code: "mapping/no-element-in-r5",
                source: Some(source.clone()),
                offset: Some(offset),
                target: Some(target),
            });
            report.losses.push(Loss { source, offset, reason: Reason::NoTarget, in_narrative: false });
            report.leaves.mapped -= 1;
            report.leaves.lost += 1;
        }
        for issue in &mut report.issues {
            if issue.code != "mapping/no-element-in-r5" {
                issue.target = issue.target.as_deref().and_then(|target| self.of(target));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Moves;

    #[test]
    fn targets_move_with_the_nearest_element_around_them() {
        let mut moves = Moves::default();
        moves.moved("A.b[0]".into(), "A.c[0].d".into());
        moves.moved("A.b[0].e".into(), "A.f".into());
        moves.gone("A.g".into());
        for (target, place) in [
            ("A.b[0].x.y", Some("A.c[0].d.x.y")),
            ("A.b[0].e.z", Some("A.f.z")),
            ("A.b[1].x", Some("A.b[1].x")),
            ("A.g[2].h", None),
            ("A", Some("A")),
        ] {
            assert_eq!(moves.of(target).as_deref(), place, "{target}");
        }
    }
}
