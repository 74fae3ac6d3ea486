//! Which leaves of the input the output has.

use std::sync::Arc;

use synovia_fhir_model::Encoding;

use super::leaves::{Leaves, Place};
use crate::convert::Piece;
use crate::generated::rules::fhir::identity;
use crate::report::{self, Lineage, Loss, Report};
use crate::trace::Reason;

/// Fills lineage, losses and counts of `report`. Both formats name places by the paths of `json`, the JSON of what was read.
pub(super) fn account(
    report: &mut Report,
    input: (Piece<'_>, Encoding),
    output: (&[u8], Encoding),
    json: &[u8],
) -> Result<(), synovia_fhir_model::Error> {
    let (piece, encoding) = input;
    let source = Leaves::read(piece.bytes, encoding)?;
    let written = Leaves::read(output.0, output.1)?;
    let names = Leaves::read(json, Encoding::Json)?;
    for key in &source.order {
        let Some(place) = source.places.get(key) else { continue };
        let name = names.places.get(key).map_or(&place.path, |named| &named.path);
        let path = if encoding == Encoding::Json { &place.path } else { name };
        let offset = piece.offset.saturating_add(place.offset);
        if written.places.get(key).is_some_and(|w| same(place, w)) {
            report.lineage.push(Lineage {
                source: Some(Arc::clone(path)),
                offset: Some(offset),
                target: name.to_string(),
                rules: vec![identity::ELEMENT],
                role: None,
            });
        } else {
            report.losses.push(Loss {
                source: Arc::clone(path),
                offset,
                reason: Reason::Unsupported,
                in_narrative: false,
            });
        }
    }
    let (mapped, lost) = (report.lineage.len(), report.losses.len());
    report.leaves = report::Leaves { total: mapped + lost, mapped, lost, in_narrative: None };
    Ok(())
}

/// Whether the values are the same, as far as both formats let them be compared.
fn same(one: &Place, other: &Place) -> bool {
    one.values.len() == other.values.len()
        && one.values.iter().zip(&other.values).all(|pair| match pair {
            (Some(one), Some(other)) => one == other,
            _ => true,
        })
}
