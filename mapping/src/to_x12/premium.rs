//! PaymentReconciliation → 820: the inverse of `from_x12::premium`.

use synovia_x12::guide::Guide;

use super::kept::{self, Kept};
use super::payment::{Names, code, header, money, named, put};
use super::tree::{Loop, Segment};
use super::way::{Way, by};
use crate::generated::rules::x12::set_820 as r;
use crate::model::{Entity as _, Kind, PaymentDetail, PaymentReconciliation, Record, Reference};
use crate::report::Severity;
use crate::trace::{Origin, Rule};

/// The family of what is kept of parts.
const SET: &str = "820";
const ADJUSTMENT: &str = "https://codesystem.x12.org/005010/426";

/// A payment that no answers to claims stand beside.
pub(super) fn fits(record: &Record<'_>) -> bool {
    !PaymentReconciliation::list(record).is_empty()
        && record.claim_responses.is_empty()
        && record.explanations_of_benefit.is_empty()
}

/// The set.
pub(super) fn write(w: Way<'_, '_>, guide: &'static Guide) -> Loop {
    let Some(from) = w.record.payment_reconciliations.first() else { return Loop::new("ST") };
    let names = Names { payer: "1000B", payee: "1000A", created: "097" };
    let mut set = header(w, from, &names);
    let mut open: Option<Entity> = None;
    for detail in &from.detail {
        let wholes: Vec<_> = kept::all(&detail.extension, SET).collect();
        let name = entity_of(&wholes);
        // Parts that say the same of whom they are for stand in one ENT.
        if open.as_ref().is_none_or(|entity| entity.name != name) {
            open.take().into_iter().for_each(|entity| set.nest(entity.done()));
            open = Some(Entity::new(w, guide, name, &wholes));
        } else if let Some(entity) = &open {
            entity.again(w, &wholes);
        }
        if let Some(entity) = &mut open {
            entity.part(w, detail, &wholes);
        }
    }
    open.into_iter().for_each(|entity| set.nest(entity.done()));
    set
}

/// The rule of a person or organization that parts are for.
fn whose(to: &Reference<'_>) -> Rule {
    match to.to.map(|key| key.kind) {
        Some(Kind::Patient) => r::PERSON,
        _ => r::ORGANIZATION,
    }
}

/// What tells one ENT from another.
fn entity_of(wholes: &[Kept<'_, '_>]) -> Vec<String> {
    let own = wholes.iter().filter(|k| k.name() == "ENT" || k.thing().is_some());
    own.map(|k| match k.thing() {
        Some((to, _)) => format!("{:?}", to.to),
        None => (1..=9).map(|n| k.text(n)).collect::<Vec<_>>().join("*"),
    })
    .collect()
}

/// Whether ENT02 of a loop may be this.
fn is_place(guide: &'static Guide, id: &str, entity: &str) -> bool {
    let ent = guide.find_loop(id).and_then(|def| def.children().next());
    ent.and_then(|ent| ent.element(2)).is_some_and(|element| element.codes().any(|code| code == entity))
}

/// An ENT being written.
struct Entity {
    name: Vec<String>,
    out: Loop,
    individual: bool,
    /// The part that is open: adjustments follow the part they are of.
    part: Option<Loop>,
}

impl Entity {
    fn new(w: Way<'_, '_>, guide: &'static Guide, name: Vec<String>, wholes: &[Kept<'_, '_>]) -> Self {
        let ent = wholes.iter().find(|k| k.name() == "ENT");
        let person = wholes.iter().find_map(|k| Some((k, k.thing()?)));
        let entity = ent.map_or("", |ent| ent.text(2));
        // An organization has no name loop.
        let individual = entity == "2J" || person.is_some() && !is_place(guide, "2000A", entity);
        let mut out = Loop::new(if individual { "2000B" } else { "2000A" });
        let mut segment = ent.and_then(|ent| ent.segment(w)).unwrap_or_else(|| {
            let mut segment = Segment::new("ENT");
            segment.set(1, w.computed("1"));
            segment
        });
        if !is_place(guide, out.id, entity) {
            // Payments that are not of premiums name other entities, or none: what is paid is told all the same.
            if let Some(cell) = segment.cell_mut(2) {
                let by = cell.by.first().copied().unwrap_or(Origin::NONE);
                w.issue(Severity::Warning, "mapping/code-without-place", by);
            }
            segment.set(2, w.computed(if individual { "2J" } else { "2L" }));
        }
        out.push(segment);
        if let Some((kept, (to, says))) = person
            && let Some((mut nm1, _)) = named(w.under(whose(to)), to, (r::PERSON_REFERENCE, "IL"))
        {
            kept.fill(w, &mut nm1);
            w.decided_by(&nm1, kept.says().into_iter().chain([says, to.by]));
            let mut inner = Loop::new("2100B");
            inner.push(nm1);
            inner.followed(to.by);
            out.nest(inner);
        }
        Self { name, out, individual, part: None }
    }

    /// What is said of whom a further part is for: it decides that the part stands here.
    fn again(&self, w: Way<'_, '_>, wholes: &[Kept<'_, '_>]) {
        for kept in wholes.iter().filter(|k| k.name() == "ENT" || k.thing().is_some()) {
            let own = kept.segment(w);
            let says =
                own.iter().flat_map(Segment::cells).flat_map(|cell| cell.by.clone()).collect::<Vec<_>>();
            let thing = kept.thing().map(|(to, by)| [to.by, by]);
            let more = kept.says().into_iter().chain(thing.into_iter().flatten());
            let Some(ent) = self.out.segments.first() else { continue };
            w.decided_by(ent, says.into_iter().chain(more));
        }
    }

    fn close(&mut self) {
        if let Some(part) = self.part.take() {
            self.out.nest(part);
        }
    }

    fn part(&mut self, w: Way<'_, '_>, detail: &PaymentDetail<'_>, wholes: &[Kept<'_, '_>]) {
        let coding = detail.r#type.as_ref().and_then(|kind| kind.coding.first());
        let is_adjustment =
            coding.is_some_and(|c| c.system.as_ref().is_some_and(|system| system.is == ADJUSTMENT));
        let mut segments = vec![if is_adjustment { adjustment(w, detail) } else { remittance(w, detail) }];
        for kept in wholes.iter().filter(|k| k.name() != "ENT" && k.thing().is_none()) {
            put(w, kept, &mut segments);
        }
        let within = self.part.is_some();
        let id = match (is_adjustment, self.individual, within) {
            (true, true, true) => "2320B",
            (true, false, true) => "2320A",
            (true, true, false) => "2200B",
            (true, false, false) => "2200A",
            (false, true, _) => "2300B",
            (false, false, _) => "2300A",
        };
        let mut part = Loop::new(id);
        segments.into_iter().for_each(|segment| part.push(segment));
        match &mut self.part {
            Some(open) if is_adjustment => open.nest(part),
            _ if is_adjustment => self.out.nest(part),
            _ => {
                self.close();
                self.part = Some(part);
            }
        }
    }

    fn done(mut self) -> Loop {
        self.close();
        self.out
    }
}

/// RMR.
fn remittance(w: Way<'_, '_>, from: &PaymentDetail<'_>) -> Segment {
    let mut out = Segment::new("RMR");
    out.set(1, code(w, r::RMR01, from.r#type.as_ref()));
    out.set(2, from.identifier.as_ref().and_then(|id| w.text(r::RMR02, &id.value)));
    out.set(4, money(w, r::RMR04, from.amount.as_ref()));
    out
}

/// ADX.
fn adjustment(w: Way<'_, '_>, from: &PaymentDetail<'_>) -> Segment {
    let mut out = Segment::new("ADX");
    out.set(1, money(w, r::ADX01, from.amount.as_ref()));
    out.set(2, code(w, r::ADX02, from.r#type.as_ref()));
    if let Some(id) = &from.identifier {
        out.set(3, code(w, r::ADX03, id.r#type.as_ref()));
        let value = w.text(r::ADX04, &id.value);
        if let Some(cell) = &value {
            w.decided(cell, by(&id.system));
        }
        out.set(4, value);
    }
    out
}
