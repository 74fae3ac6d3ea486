//! OBX-4: which observations of an order belong together.
//!
//! The guide hands a sub-id on in an extension, and leaves what it means to the message at hand. Two uses mean the same
//! wherever they occur, and make members of an observation too: parts behind a full stop, as devices name what they
//! measure (1, 1.2), and one sub-id in several OBX of an order whose other OBX have another.

use std::collections::{BTreeMap, BTreeSet};

use synovia_hl7v2::SegmentView;

use super::Subject;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{obr, obx};
use crate::generated::rules::hl7v2::oru_r01 as own;
use crate::model::{Key, Observation, Reference};

/// A longer sub-id, or one of more parts, is no place in a tree.
const MAX_BYTES: usize = 64;

/// An OBX and the observation it made.
pub(super) type Made<'a> = (Key, SegmentView<'a>);

/// Makes observations members of others, and gives the groups that were made for it. `obr` is what a group is about.
pub(super) fn relate<'a>(
    v2: &V2<'a>,
    obr: Option<SegmentView<'a>>,
    subject: Subject,
    made: &[Made<'a>],
) -> Vec<Key> {
    let mut by_id: BTreeMap<String, Vec<Made<'a>>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for one in made {
        let id = v2.segment(one.1).peek_at(4).into_owned();
        if id.is_empty() || id.len() > MAX_BYTES {
            continue;
        }
        let same = by_id.entry(id.clone()).or_default();
        if same.is_empty() {
            order.push(id);
        }
        same.push(*one);
    }
    let mut groups = Vec::new();
    for id in &order {
        let Some(members) = by_id.get(id) else { continue };
        let owner = parent(id, &by_id).or_else(|| {
            let obr = obr.filter(|_| order.len() > 1 && is_group(v2, members))?;
            let key = group(v2, obr, subject, members, groups.len());
            groups.push(key);
            Some(key)
        });
        if let Some(owner) = owner {
            members.iter().for_each(|member| join(v2, owner, *member));
        }
    }
    groups
}

/// The observation whose sub-id is the nearest beginning of this one, if there is exactly one.
fn parent(id: &str, by_id: &BTreeMap<String, Vec<Made<'_>>>) -> Option<Key> {
    let mut rest = id;
    loop {
        (rest, _) = rest.rsplit_once('.')?;
        match by_id.get(rest).map(Vec::as_slice) {
            Some([(key, _)]) => return Some(*key),
            Some(_) => return None,
            None => {}
        }
    }
}

/// Several observations of different things: lines of one text also share a sub-id.
fn is_group<'a>(v2: &V2<'a>, members: &[Made<'a>]) -> bool {
    let codes: BTreeSet<&[u8]> =
        members.iter().filter_map(|(_, obx)| v2.segment(*obx).part(3)).map(Scope::raw).collect();
    codes.len() > 1
}

/// What the members are a part of: the observation that the OBR asked for.
fn group<'a>(
    v2: &V2<'a>,
    obr: SegmentView<'a>,
    subject: Subject,
    members: &[Made<'a>],
    number: usize,
) -> Key {
    let s = v2.segment(obr).under(own::SUB_ID_GROUP);
    let mut made = Observation {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        ..s.create()
    };
    made.common.anchor.push_str(&format!("-group-{number}"));
    obr::group(s, own::SUB_ID_GROUP, &mut made);
    let first = members.first().map(|(_, obx)| v2.segment(*obx).under(own::SUB_ID_GROUP));
    made.common.extension.extend(first.and_then(obx::sub_id));
    v2.cx.add(made)
}

fn join<'a>(v2: &V2<'a>, owner: Key, (key, obx): Made<'a>) {
    let rule = own::SUB_ID_MEMBER;
    let Some(s) = v2.segment(obx).when(rule, |t| t.valued(4)) else { return };
    let member = Reference::to(key).by(s.node(rule));
    v2.cx.update::<Observation<'a>>(owner, |o| o.has_member.push(member));
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Observation, Record};
    use crate::options::Options;

    /// What the members of each observation that has some are called.
    fn tree(obx: &[(&str, &str)], look: impl FnOnce(&Record<'_>, Vec<(String, Vec<String>)>)) {
        let mut message = "MSH|^~\\&|L|H|||20240102030405+0000||ORU^R01^ORU_R01|7|P|2.5.1\rPID|1||7\r\
            OBR|1|||PANEL^Panel^LN|||20240101||||||||||||||||||F\r"
            .to_string();
        for (code, sub_id) in obx {
            message.push_str(&format!("OBX|1|ST|{code}^c^LN|{sub_id}|v||||||F\r"));
        }
        with_record(&message, &Options::default(), |_, record| {
            let name = |o: &Observation<'_>| {
                o.code.as_ref().unwrap().coding[0].code.as_ref().unwrap().is.to_string()
            };
            let members = |o: &Observation<'_>| -> Vec<String> {
                o.has_member.iter().map(|r| name(record.get(r.to.unwrap()).unwrap())).collect()
            };
            let all = record.observations.iter().filter(|o| !o.has_member.is_empty());
            look(record, all.map(|o| (name(o), members(o))).collect());
        });
    }

    fn owned(name: &str, members: &[&str]) -> (String, Vec<String>) {
        (name.to_string(), members.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn parts_behind_a_full_stop_are_members() {
        let device = [("MDS", "1"), ("VMD", "1.0.1"), ("HR", "1.0.1.1"), ("T", "1.0.0.1"), ("X", "0.0.0.1")];
        tree(&device, |record, tree| {
            assert_eq!(tree, [owned("MDS", &["VMD", "T"]), owned("VMD", &["HR"])]);
            assert_eq!(record.observations.len(), device.len());
        });
    }

    #[test]
    fn a_shared_sub_id_is_a_group_of_the_order() {
        let organisms = [("BACT", "1"), ("COUNT", "1"), ("BACT", "2"), ("COUNT", "2"), ("NOTE", "")];
        tree(&organisms, |record, tree| {
            let group = owned("PANEL", &["BACT", "COUNT"]);
            assert_eq!(tree, [group.clone(), group]);
            // The groups are results of the report, and so is each member.
            assert_eq!(record.diagnostic_reports[0].result.len(), 7);
            let made = record.observations.last().unwrap();
            assert_eq!(made.status.value.as_ref().unwrap().is, "final");
            assert!(made.subject.is_some() && made.effective.is_some());
            assert_eq!(made.common.extension.len(), 1);
        });
    }

    #[test]
    fn what_says_nothing_of_groups_makes_none() {
        // One sub-id for all; lines of a text; a parent that is not clear; nothing shared.
        for obx in [
            &[("A", "1"), ("B", "1")][..],
            &[("A", "1"), ("A", "1"), ("B", "2")],
            &[("A", "1"), ("B", "2")],
            &[("A", "1"), ("A", "1"), ("B", "1.1")],
            &[("A", ""), ("B", "")],
        ] {
            tree(obx, |record, tree| {
                assert!(tree.is_empty(), "{obx:?}: {tree:?}");
                assert_eq!(record.observations.len(), obx.len());
            });
        }
    }

    #[test]
    fn a_long_sub_id_costs_no_more_than_a_short_one() {
        let long = ".".repeat(100_000);
        tree(&[("A", "1"), ("B", &long)], |_, tree| assert!(tree.is_empty()));
    }
}
