//! Which leaves of the input the output has.

use std::collections::HashMap;
use std::sync::Arc;

use synovia_fhir_model::Limits;
use synovia_fhir_model::json::leaves;

use crate::convert::Piece;
use crate::generated::rules::fhir::identity;
use crate::report::{Leaves, Lineage, Loss, Report};
use crate::trace::Reason;

/// The values at a path: several when a member stands twice.
#[derive(Default)]
struct Place {
    offset: u64,
    values: Vec<String>,
}

/// Fills lineage, losses and counts of `report`.
pub(super) fn account(
    report: &mut Report,
    input: Piece<'_>,
    output: &[u8],
) -> Result<(), synovia_fhir_model::Error> {
    let (paths, source) = values(input.bytes)?;
    let (_, written) = values(output)?;
    for path in paths {
        let Some(place) = source.get(&path) else { continue };
        let offset = input.offset.saturating_add(place.offset);
        let same = written.get(&path).is_some_and(|w| w.values == place.values);
        if same {
            report.lineage.push(Lineage {
                target: path.to_string(),
                source: Some(path),
                offset: Some(offset),
                rules: vec![identity::ELEMENT],
                role: None,
            });
        } else {
            report.losses.push(Loss { source: path, offset, reason: Reason::Unsupported });
        }
    }
    let (mapped, lost) = (report.lineage.len(), report.losses.len());
    report.leaves = Leaves { total: mapped + lost, mapped, lost };
    Ok(())
}

type Values = HashMap<Arc<str>, Place>;

/// The paths that hold content, in order, and what they hold.
fn values(json: &[u8]) -> Result<(Vec<Arc<str>>, Values), synovia_fhir_model::Error> {
    let mut limits = Limits::default();
    // The bytes are there and bounded already.
    limits.max_input = usize::MAX;
    let mut order = Vec::new();
    let mut found = Values::new();
    leaves(json, &limits, &mut |leaf| {
        if !leaf.is_content() {
            return;
        }
        let text = leaf.text().into_owned();
        if let Some(place) = found.get_mut(leaf.path) {
            place.values.push(text);
        } else {
            let path: Arc<str> = leaf.path.into();
            order.push(Arc::clone(&path));
            found.insert(path, Place { offset: leaf.offset, values: vec![text] });
        }
    })?;
    Ok((order, found))
}
