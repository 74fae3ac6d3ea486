//! Procedures: the page of procedures.

use super::shared::{author, comments, identified, indications, statement, visit};
use crate::generated::rules::ccda::fc_procedures as r;
use crate::generated::rules::cda::to_entry as own;
use crate::model::{Procedure, ProcedurePerformer, TimeOrPeriod};
use crate::to_cda::datatypes::{concept, identifiers, none_known, point};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::tree::{El, null};
use crate::to_cda::way::{Way, by};

/// Something that was done.
pub(super) fn activity<'a>(w: Way<'_, 'a>, p: &Procedure<'a>) -> El {
    let time = match &p.performed {
        Some(TimeOrPeriod::DateTime(time)) => point(w.under(r::R28), "effectiveTime", &Some(time.clone())),
        Some(TimeOrPeriod::Period(period)) => {
            let low = point(w.under(r::R29), "low", &period.start).unwrap_or_else(|| null("low", "UNK"));
            let high = point(w.under(r::R30), "high", &period.end);
            Some(El::new("effectiveTime").with(low).with(high))
        }
        None => None,
    };
    let none = none_known(p.code.as_ref()).map(|by| w.under(own::NEGATION).made(by, "true"));
    let el = statement("procedure", "PROC", "EVN", "ProcedureActivityProcedure")
        .set("@negationInd", none)
        .all(identifiers(w.under(r::R25), &p.identifier))
        .with(concept(w.under(r::R27), "code", p.code.as_ref()).unwrap_or_else(|| null("code", "UNK")))
        .with(status(w, p))
        .with(time.unwrap_or_else(|| null("effectiveTime", "UNK")))
        .all(p.body_site.iter().filter_map(|s| concept(w.under(r::R35), "targetSiteCode", Some(s))))
        .all(p.performer.iter().map(|performed| performer(w, performed)))
        .with(author(w, (own::TIME, &None), (own::AUTHOR, p.recorder.as_ref())))
        .with(p.location.as_ref().and_then(|l| w.under(r::R33).place(l)))
        .all(indications(w, r::R34, &p.reason_code))
        .all(comments(w, r::R36, &p.note))
        .with(visit(w, own::VISIT, p.encounter.as_ref()));
    identified(w, el, "procedure")
}

fn status(w: Way<'_, '_>, p: &Procedure<'_>) -> El {
    let w = w.under(r::R26);
    let Some(code) = w.code("FC-ProcedureStatus", &p.status) else {
        let of = by(&p.status.value);
        return El::new("statusCode").set("@nullFlavor", Some(w.made(of, "UNK")));
    };
    match code.text.as_str() {
        "OTH" | "UNK" => El::new("statusCode").set("@nullFlavor", Some(code)),
        _ => El::new("statusCode").set("@code", Some(code)),
    }
}

fn performer<'a>(w: Way<'_, 'a>, p: &ProcedurePerformer<'a>) -> El {
    let nobody = crate::model::Reference::default();
    let who = party(w.under(r::R31), ENTITY, p.actor.as_ref().unwrap_or(&nobody));
    let who = who.or("addr", || null("addr", "UNK")).or("telecom", || null("telecom", "UNK"));
    let on_behalf_of = p.on_behalf_of.as_ref();
    let org = on_behalf_of.and_then(|to| w.under(r::R32).organization_of("representedOrganization", to));
    let mut who = who;
    if org.is_some() {
        who.children.retain(|c| c.name != "representedOrganization");
    }
    let mut who = who.with(org);
    // The organizations of those who did a procedure have an address and a telecom.
    for org in who.children.iter_mut().filter(|c| c.name == "representedOrganization") {
        let whole = core::mem::take(org);
        *org = whole.or("telecom", || null("telecom", "UNK")).or("addr", || null("addr", "UNK"));
    }
    let function = concept(w.under(own::FUNCTION), "sdtc:functionCode", p.function.as_ref());
    El::new("performer").with(function).with(who)
}
