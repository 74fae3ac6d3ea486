//! The segments of a message by the patient they are about. Within a patient they are found wherever they stand: senders
//! put PD1, NK1 and PV1 in any order.

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::messages::observation::Obx;
use crate::from_hl7v2::scope::V2;
use crate::report::Severity;

/// What a message says about one patient.
#[derive(Debug, Default)]
pub(super) struct Group<'a> {
    pub(super) pid: Option<SegmentView<'a>>,
    pub(super) pd1: Option<SegmentView<'a>>,
    pub(super) nk1: Vec<SegmentView<'a>>,
    /// ROL of the patient.
    pub(super) roles: Vec<SegmentView<'a>>,
    pub(super) visits: Vec<Visit<'a>>,
    pub(super) obx: Vec<Obx<'a>>,
    pub(super) al1: Vec<SegmentView<'a>>,
    pub(super) iam: Vec<SegmentView<'a>>,
    pub(super) dg1: Vec<SegmentView<'a>>,
    pub(super) procedures: Vec<WithRoles<'a>>,
    pub(super) insurances: Vec<SegmentView<'a>>,
    /// IN2, each with the number of IN1 before it.
    pub(super) additions: Vec<(usize, SegmentView<'a>)>,
    pub(super) certifications: Vec<SegmentView<'a>>,
    pub(super) guarantors: Vec<SegmentView<'a>>,
    pub(super) merges: Vec<Merging<'a>>,
    pub(super) charges: Vec<Charge<'a>>,
    pub(super) beds: Vec<SegmentView<'a>>,
}

/// A visit: PV1 and what follows it.
#[derive(Debug, Default)]
pub(super) struct Visit<'a> {
    pub(super) pv1: Option<SegmentView<'a>>,
    pub(super) pv2: Option<SegmentView<'a>>,
    pub(super) roles: Vec<SegmentView<'a>>,
}

/// A PR1 and its ROL.
#[derive(Debug)]
pub(super) struct WithRoles<'a> {
    pub(super) pr1: SegmentView<'a>,
    pub(super) roles: Vec<SegmentView<'a>>,
}

/// An MRG, and which visit of the group follows it.
#[derive(Debug)]
pub(super) struct Merging<'a> {
    pub(super) mrg: SegmentView<'a>,
    pub(super) visit: Option<usize>,
}

/// An FT1, and which procedures of the group follow it.
#[derive(Debug)]
pub(super) struct Charge<'a> {
    pub(super) ft1: SegmentView<'a>,
    pub(super) procedures: core::ops::Range<usize>,
}

/// Whose roles follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Patient,
    Visit,
    Procedure,
    Nobody,
}

/// What may stand in a message more than once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Several {
    /// PID: each begins a group.
    pub(super) patients: bool,
    /// PV1.
    pub(super) visits: bool,
}

/// The groups, one at least. Where a message can be about one patient only, everything from a second PID on is about
/// somebody else and is left.
pub(super) fn collect<'a>(v2: &V2<'a>, several: Several) -> Vec<Group<'a>> {
    let mut walk = Walk { group: Group::default(), owner: Owner::Patient, notes: false, several };
    let mut groups = Vec::new();
    for at in 0..v2.message.segment_count() {
        let Some(segment) = v2.message.segment_at(at) else { continue };
        if segment.id().as_bytes() == b"PID" && walk.group.pid.is_some() {
            if !several.patients {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-patient");
                break;
            }
            groups.push(core::mem::take(&mut walk.group));
            walk.owner = Owner::Patient;
            walk.notes = false;
        }
        walk.take(v2, segment);
    }
    groups.push(walk.group);
    groups
}

struct Walk<'a> {
    group: Group<'a>,
    owner: Owner,
    /// The segment before was an OBX or a note to one.
    notes: bool,
    several: Several,
}

impl<'a> Walk<'a> {
    fn take(&mut self, v2: &V2<'a>, segment: SegmentView<'a>) {
        let id = segment.id();
        let group = &mut self.group;
        match id.as_bytes() {
            b"PID" => group.pid = Some(segment),
            b"PD1" => group.pd1 = group.pd1.or(Some(segment)),
            b"NK1" => group.nk1.push(segment),
            b"PV1" => self.visit(v2, segment),
            b"PV2" => {
                if group.visits.is_empty() {
                    group.visits.push(Visit::default());
                }
                if let Some(visit) = group.visits.last_mut() {
                    visit.pv2 = visit.pv2.or(Some(segment));
                }
            }
            b"ROL" => self.role(segment),
            b"OBX" => group.obx.push(Obx { obx: segment, notes: Vec::new() }),
            b"NTE" if self.notes => {
                if let Some(obx) = group.obx.last_mut() {
                    obx.notes.push(segment);
                }
            }
            b"AL1" => group.al1.push(segment),
            b"IAM" => group.iam.push(segment),
            b"DG1" => group.dg1.push(segment),
            b"PR1" => {
                group.procedures.push(WithRoles { pr1: segment, roles: Vec::new() });
                let count = group.procedures.len();
                group.charges.iter_mut().last().into_iter().for_each(|c| c.procedures.end = count);
            }
            b"IN1" => group.insurances.push(segment),
            b"IN2" => group.additions.push((group.insurances.len(), segment)),
            b"IN3" => group.certifications.push(segment),
            b"GT1" => group.guarantors.push(segment),
            b"MRG" => group.merges.push(Merging { mrg: segment, visit: None }),
            b"FT1" => {
                let from = group.procedures.len();
                group.charges.push(Charge { ft1: segment, procedures: from..from });
            }
            b"NPU" => group.beds.push(segment),
            _ => {}
        }
        self.after(id.as_bytes());
    }

    fn after(&mut self, id: &[u8]) {
        self.notes = id == b"OBX" || (self.notes && id == b"NTE");
        self.owner = match id {
            b"ROL" | b"PRT" => self.owner,
            b"PID" | b"PD1" | b"ARV" => Owner::Patient,
            b"PV1" | b"PV2" => Owner::Visit,
            b"PR1" => Owner::Procedure,
            _ => Owner::Nobody,
        };
    }

    fn visit(&mut self, v2: &V2<'a>, pv1: SegmentView<'a>) {
        let group = &mut self.group;
        // PV2 before PV1 is of the same visit.
        if let Some(visit) = group.visits.last_mut().filter(|v| v.pv1.is_none()) {
            visit.pv1 = Some(pv1);
        } else if group.visits.is_empty() || self.several.visits {
            group.visits.push(Visit { pv1: Some(pv1), ..Visit::default() });
        } else {
            v2.segment(pv1).issue(Severity::Warning, "mapping/second-visit");
            return;
        }
        let at = group.visits.len().checked_sub(1);
        group.merges.iter_mut().last().into_iter().filter(|m| m.visit.is_none()).for_each(|m| m.visit = at);
    }

    /// ROL belongs to what it follows; after anything else that has no roles it is about the patient.
    fn role(&mut self, rol: SegmentView<'a>) {
        let group = &mut self.group;
        let roles = match self.owner {
            Owner::Visit => group.visits.last_mut().map(|v| &mut v.roles),
            Owner::Procedure => group.procedures.last_mut().map(|p| &mut p.roles),
            Owner::Patient | Owner::Nobody => None,
        };
        roles.unwrap_or(&mut group.roles).push(rol);
    }
}
