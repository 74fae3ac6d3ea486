//! Which lost values the narrative has: a reader of the output finds their words all the same.

use std::collections::{BTreeMap, BTreeSet};

use synovia_cda::narrative::line;
use synovia_cda::{Index, Located};

use super::scope::handle;
use crate::report::Report;

/// Marks the losses whose words all stand in the narrative of their section, and counts them.
pub(super) fn mark<'d>(index: &'d Index<'d>, base: u64, report: &mut Report) {
    let mut sections: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    let mut marked = 0;
    if report.losses.is_empty() {
        report.leaves.in_narrative = Some(0);
        return;
    }
    let losses = &mut report.losses;
    let mut look = |element: Located<'d>, offset: u64, value: &str| {
        // Losses stand in the order of the document.
        let Ok(found) = losses.binary_search_by_key(&base.saturating_add(offset), |loss| loss.offset) else {
            return;
        };
        let mut around = core::iter::successors(Some(element), |here| here.parent());
        let Some(section) = around.find(|here| here.name() == "section") else { return };
        let known = sections.entry(handle(section.offset())).or_insert_with(|| narrative(section));
        let mut said = words(value).peekable();
        if let Some(loss) = losses.get_mut(found)
            && said.peek().is_some()
            && said.all(|word| known.contains(&word))
        {
            loss.in_narrative = true;
            marked += 1;
        }
    };
    for element in core::iter::once(index.root()).chain(index.root().descendants()) {
        element.attributes().for_each(|found| look(element, found.offset(), found.value()));
        element.texts().for_each(|found| look(element, found.offset(), found.text()));
    }
    report.leaves.in_narrative = Some(marked);
}

fn narrative(section: Located<'_>) -> BTreeSet<String> {
    section.child("text").map(|text| words(&line(text.element())).collect()).unwrap_or_default()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
