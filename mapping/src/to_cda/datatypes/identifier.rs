//! II: identifiers.

use crate::generated::rules::cda::to_datatype as r;
use crate::model::Identifier;
use crate::report::Severity;
use crate::to_cda::tree::{Cell, El};
use crate::to_cda::way::{Way, by, known};

/// Systems that are none: the value is a URI itself.
const URI: &str = "urn:ietf:rfc:3986";

/// An identifier as `name`. `None` when it has neither system nor value.
pub(in crate::to_cda) fn identifier(w: Way<'_, '_>, name: &'static str, id: &Identifier<'_>) -> Option<El> {
    let w = w.under(r::II);
    let assigner = || id.assigner.as_ref().and_then(|a| w.cell(&a.display));
    if let Some(absent) = w.absent(name, &id.value) {
        return Some(absent.set("@root", root(w, id).map(|(root, _)| root)));
    }
    let out = match (known(&id.system), known(&id.value)) {
        (None, None) => return None,
        (Some(URI), Some(value)) => {
            let cell = |text: &str| w.joined([by(&id.value), by(&id.system)], text);
            match uid(value) {
                Some(uid) => El::new(name).set("@root", Some(cell(uid))),
                None => {
                    El::new(name).set("@root", Some(cell(&derived(URI)))).set("@extension", Some(cell(value)))
                }
            }
        }
        (None, Some(_)) => El::new(name).fix("@nullFlavor", "UNK").set("@extension", w.cell(&id.value)),
        (Some(_), _) => {
            let (root, url) = root(w, id)?;
            let el = El::new(name).set("@root", Some(root)).set("@extension", w.cell(&id.value));
            match url {
                Some(url) => return Some(el.set("@assigningAuthorityName", Some(url))),
                None => el,
            }
        }
    };
    Some(out.set("@assigningAuthorityName", assigner()))
}

/// All of a thing.
pub(in crate::to_cda) fn identifiers(w: Way<'_, '_>, ids: &[Identifier<'_>]) -> Vec<El> {
    ids.iter().filter_map(|id| identifier(w, "id", id)).collect()
}

/// The root that a system gives, and the system itself where no OID is known for it: the root is then made of it.
fn root(w: Way<'_, '_>, id: &Identifier<'_>) -> Option<(Cell, Option<Cell>)> {
    let system = known(&id.system)?;
    let by = by(&id.system);
    if let Some(uid) = uid(system) {
        return Some((w.made(by, uid), None));
    }
    if let Some(oid) = w.cx.options.cda.oids.get(system) {
        return Some((w.made(by, oid.as_str()), None));
    }
    if let Some(oid) = synovia_terminology::oid_for_uri(system) {
        return Some((w.made(by, oid.to_string()), None));
    }
    w.issue(Severity::Information, "mapping/no-oid", by);
    Some((w.made(by, derived(system)), Some(w.made(by, system))))
}

/// The OID or UUID in a URN.
fn uid(urn: &str) -> Option<&str> {
    let oid = urn.strip_prefix("urn:oid:").filter(|o| is_oid(o));
    oid.or_else(|| urn.strip_prefix("urn:uuid:").filter(|u| is_uuid(u)))
}

/// Whether the text is an OID.
fn is_oid(text: &str) -> bool {
    let part =
        |p: &str| p == "0" || !p.is_empty() && !p.starts_with('0') && p.bytes().all(|b| b.is_ascii_digit());
    text.starts_with(['0', '1', '2']) && text.contains('.') && text.split('.').all(part)
}

/// Whether the text is a UUID.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|g| g.len()).collect();
    lengths == [8, 4, 4, 4, 12] && groups.iter().all(|g| g.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The root of a system that has no OID: always the same for the same system.
fn derived(system: &str) -> String {
    crate::ids::id(&["system", system])
}
