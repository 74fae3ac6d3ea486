//! Whether an output is larger than a limit.

use synovia_fhir_model::node::{Inner, Node, View};
use synovia_fhir_model::r4;

/// Bytes of JSON that one byte of text can become (`\u0001`).
const ESCAPED: usize = 6;

/// Whether the output can be longer than `limit` bytes. Writing it to know is left for those.
pub(super) fn may_pass(bundle: &r4::Bundle, limit: usize) -> bool {
    node(bundle) > limit
}

/// No fewer bytes than the JSON or XML of a node has.
fn node(one: &dyn Node) -> usize {
    let fields = one.info().fields;
    // The name stands twice when there are extensions of a primitive; a choice's has its type in it.
    let names =
        present(one).map(|i| 2 * (fields.get(i).map_or(0, |f| f.name.len()) + 40) + view(one.view(i)));
    // `resourceType` and braces.
    64 + one.info().name.len() + names.sum::<usize>()
}

/// The elements that are there. Most are not: asking each would take longer than writing them all.
pub(super) fn present(one: &dyn Node) -> impl Iterator<Item = usize> + use<> {
    let mut left = one.present();
    core::iter::from_fn(move || {
        let next = left.trailing_zeros();
        // Takes the lowest bit away; nothing when there is none.
        left &= left.checked_sub(1)?;
        Some(next as usize)
    })
}

fn view(one: View<'_>) -> usize {
    match one {
        View::Absent => 0,
        View::Prim(p) | View::Choice(_, Inner::Prim(p)) => {
            let text = p.scalar().map_or(0, |s| s.text().len().saturating_mul(ESCAPED));
            let extensions = p.element().map_or(0, |(_, list)| 16 + view(View::Nodes(list)));
            text.saturating_add(16 + extensions)
        }
        View::Prims(list) => (0..list.len()).filter_map(|i| list.get(i)).map(|p| view(View::Prim(p))).sum(),
        View::Node(n) | View::Resource(n) | View::Choice(_, Inner::Node(n)) => node(n),
        View::Nodes(list) => (0..list.len()).filter_map(|i| list.get(i)).map(node).sum(),
        View::Resources(list) => (0..list.len()).filter_map(|i| list.get(i)).map(node).sum(),
    }
}
