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
    let names = (0..fields.len()).map(|i| match one.view(i) {
        View::Absent => 0,
        // The name stands twice when there are extensions of a primitive; a choice's has its type in it.
        present => 2 * (fields.get(i).map_or(0, |f| f.name.len()) + 40) + view(present),
    });
    // `resourceType` and braces.
    64 + one.info().name.len() + names.sum::<usize>()
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
