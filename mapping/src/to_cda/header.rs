//! The header: from the patient, the Composition and the options; what none of them says is a null flavor.

use synovia_cda::build::DocumentType as D;

use super::datatypes::{concept, effective, identifier, identifiers, interval, point};
use super::entries::is_directive;
use super::party::{ENTITY, Role, party};
use super::patient;
use super::section::{self, LOINC};
use super::tree::{Cell, El, fixed, null};
use super::way::{Way, known};
use crate::generated::rules::cda::{to_consent as agreed, to_header as r};
use crate::model::{
    Composition, CompositionAttester, Consent, Encounter, Key, Kind, Patient, Record, Reference, Text,
    TimeOrPeriod, Val,
};
use crate::trace::Origin;

const AUTHOR: Role = Role {
    element: "assignedAuthor",
    person: "assignedPerson",
    organization: "representedOrganization",
    whole: true,
};
const WHOLE: Role = Role { element: "assignedEntity", ..AUTHOR };
const CONFIDENTIALITY: &str = "2.16.840.1.113883.5.25";

/// The Composition of the document, if there is one.
pub(super) fn composition<'w, 'a>(w: Way<'w, 'a>) -> Option<&'w Composition<'a>> {
    w.record.compositions.first()
}

/// Which patient the document is about: the one of the Composition, else the first.
pub(super) fn patient_key(record: &Record<'_>) -> Option<Key> {
    let named = record.compositions.first().and_then(|c| c.subject.as_ref()).and_then(|s| s.to);
    let first = || (!record.patients.is_empty()).then_some(Key { kind: Kind::Patient, index: 0 });
    named.filter(|key| key.kind == Kind::Patient).or_else(first)
}

/// What refers to the patient of the document.
fn subjects<'w, 'a>(w: Way<'w, 'a>) -> Vec<&'w Reference<'a>> {
    let r = w.record;
    let all = r
        .allergy_intolerances
        .iter()
        .map(|t| &t.patient)
        .chain(r.conditions.iter().map(|t| &t.subject))
        .chain(r.medication_requests.iter().map(|t| &t.subject))
        .chain(r.immunizations.iter().map(|t| &t.patient))
        .chain(r.procedures.iter().map(|t| &t.subject))
        .chain(r.observations.iter().map(|t| &t.subject))
        .chain(r.diagnostic_reports.iter().map(|t| &t.subject))
        .chain(r.encounters.iter().map(|t| &t.subject))
        .chain(r.service_requests.iter().map(|t| &t.subject))
        .chain(r.document_references.iter().map(|t| &t.subject))
        .chain(r.goals.iter().map(|t| &t.subject))
        .chain(r.care_plans.iter().map(|t| &t.subject))
        .chain(r.care_teams.iter().map(|t| &t.subject))
        .chain(r.family_member_histories.iter().map(|t| &t.patient))
        .chain(r.coverages.iter().map(|t| &t.beneficiary))
        .chain(r.devices.iter().map(|t| &t.patient))
        .chain(r.consents.iter().map(|t| &t.patient))
        .chain(r.medication_statements.iter().map(|t| &t.subject))
        .chain(r.medication_administrations.iter().map(|t| &t.subject))
        .chain(r.medication_dispenses.iter().map(|t| &t.subject))
        .chain(r.specimens.iter().map(|t| &t.subject))
        .chain(r.related_persons.iter().map(|t| &t.patient));
    let of = patient_key(r);
    all.flatten().filter(|to| to.to.is_some() && to.to == of).collect()
}

/// The patient the document is about.
pub(super) fn subject<'w, 'a>(w: Way<'w, 'a>) -> Option<&'w Patient<'a>> {
    w.record.get::<Patient<'a>>(patient_key(w.record)?)
}

/// The root with its header.
pub(super) fn document(w: Way<'_, '_>) -> El {
    let kind = w.cx.options.cda.document.kind();
    let unknown = Composition::default();
    let c = composition(w).unwrap_or(&unknown);
    let nobody = Reference::default();
    let root = El::new("ClinicalDocument")
        .with(El::new("realmCode").fix("@code", "US"))
        .with(El::new("typeId").fix("@root", "2.16.840.1.113883.1.3").fix("@extension", "POCD_HD000040"));
    let root = section::document(root, kind.name())
        .with(id(w, c))
        .with(code(w, kind, c))
        .with(title(w, kind, c))
        .with(time(w, c))
        .with(confidentiality(w, c))
        .with(language(w, c))
        .with(patient::record_target(w, subject(w), c.subject.as_ref().unwrap_or(&nobody), &subjects(w)))
        .all(authors(w, c))
        .with(custodian(w, c))
        .all(recipients(w, kind))
        .all(attesters(w, c))
        .all(contacts(w, kind))
        .all(related(w, c));
    let root = if kind == D::ConsultationNote {
        root.with(El::new("inFulfillmentOf").with(El::new("order").with(null("id", "UNK"))))
    } else {
        root
    };
    root.with(service(w, kind, c)).with(encounter(w, kind, c)).all(consents(w))
}

/// What the patient agreed to; decisions made ahead have a section of their own.
fn consents(w: Way<'_, '_>) -> Vec<El> {
    let ours = w.record.consents.iter().filter(|c| w.is_about(c.patient.as_ref()));
    ours.filter(|c| !is_directive(c)).filter_map(|c| consent(w, c)).collect()
}

fn consent(w: Way<'_, '_>, c: &Consent<'_>) -> Option<El> {
    let status = w.under(agreed::STATUS).cell(&c.status.value).and_then(|cell| {
        let code = match cell.text.as_str() {
            "active" => "completed",
            "inactive" => "aborted",
            "entered-in-error" => "nullified",
            _ => return None,
        };
        Some(Cell { text: code.into(), ..cell })
    });
    // CDA has only consents that were given: one that is proposed or rejected is none.
    let Some(status) = status else {
        w.refuse(super::way::by(&c.status.value), "mapping/status-without-place");
        return None;
    };
    let el = El::new("consent")
        .all(identifiers(w.under(agreed::ID), &c.identifier))
        .with(concept(w.under(agreed::CATEGORY), "code", c.category.first()))
        .with(El::new("statusCode").set("@code", Some(status)));
    Some(El::new("authorization").with(el))
}

fn id(w: Way<'_, '_>, c: &Composition<'_>) -> El {
    let w = w.under(r::ID);
    let of = c.identifier.as_ref().or(w.record.exchange.identifier.as_ref());
    let given = of.and_then(|id| identifier(w, "id", id)).filter(|id| id.get("@root").is_some());
    given.unwrap_or_else(|| El::new("id").fix("@root", super::write::OWN_ID))
}

/// The type that was asked for; the Composition's own code beside it, if it is another.
fn code(w: Way<'_, '_>, kind: D, c: &Composition<'_>) -> El {
    let own = concept(w.under(r::TYPE), "code", c.r#type.as_ref());
    match own {
        Some(own) if own.get("@code") == Some(kind.code()) && own.get("@codeSystem") == Some(LOINC) => own,
        Some(own)
            if kind != D::ContinuityOfCareDocument
                && own.get("@codeSystem") == Some(LOINC)
                && fits(kind, &own) =>
        {
            own
        }
        Some(own) => fixed("code", kind.code(), LOINC).with(own.named("translation")),
        None => fixed("code", kind.code(), LOINC),
    }
}

/// Whether a code is one that documents of the type may have.
fn fits(kind: D, code: &El) -> bool {
    let Some(code) = code.get("@code") else { return false };
    match kind {
        D::DischargeSummary => matches!(code, "18842-5" | "11490-0" | "28655-9" | "29761-4" | "34745-0"),
        D::ProgressNote => {
            matches!(code, "11506-3" | "18733-6" | "28569-2" | "28617-9" | "34900-1" | "34904-3")
        }
        D::ConsultationNote => matches!(code, "11488-4" | "34099-2" | "34100-8" | "34140-4"),
        D::ReferralNote => code == "57133-1",
        D::CarePlan => matches!(code, "52521-2" | "18776-5"),
        _ => false,
    }
}

fn title(w: Way<'_, '_>, kind: D, c: &Composition<'_>) -> El {
    let told = w.under(r::TITLE).cell(&c.title);
    let given = || w.cx.options.cda.title.as_deref().map(|t| w.under(r::OPTION).constant(t));
    let title = told.or_else(given).unwrap_or_else(|| w.under(r::TITLE).constant(kind.title()));
    El::new("title").text(Some(title))
}

/// A time that the options give.
fn given_time(w: Way<'_, '_>) -> Text<'static> {
    let given = w.cx.options.cda.date_time.clone().or_else(|| w.cx.options.now.clone())?;
    let by = w.cx.trace.step(Origin::NONE, r::OPTION, crate::trace::Src::None);
    Some(Val::new(given.into(), by))
}

fn moment(w: Way<'_, '_>, name: &'static str, c: &Composition<'_>) -> El {
    let told = point(w, name, &c.date);
    let told = told.or_else(|| point(w, name, &w.record.exchange.timestamp));
    told.or_else(|| point(w, name, &given_time(w))).unwrap_or_else(|| null(name, "UNK"))
}

fn time(w: Way<'_, '_>, c: &Composition<'_>) -> El {
    moment(w.under(r::DATE), "effectiveTime", c)
}

fn confidentiality(w: Way<'_, '_>, c: &Composition<'_>) -> El {
    let code = w.under(r::CONFIDENTIALITY).cell(&c.confidentiality);
    let code = code.unwrap_or_else(|| w.under(r::CONFIDENTIALITY).constant("N"));
    El::new("confidentialityCode").set("@code", Some(code)).fix("@codeSystem", CONFIDENTIALITY)
}

fn language(w: Way<'_, '_>, c: &Composition<'_>) -> El {
    let code = w.under(r::LANGUAGE).cell(&c.common.language);
    let code = code.unwrap_or_else(|| w.under(r::OPTION).constant(&w.cx.options.cda.language));
    El::new("languageCode").set("@code", Some(code))
}

fn authors<'a>(w: Way<'_, 'a>, c: &Composition<'a>) -> Vec<El> {
    let w = w.under(r::AUTHOR);
    let mut out: Vec<El> = Vec::new();
    for to in &c.author {
        let who = party(w, AUTHOR, to);
        let who = if who.has("assignedPerson") || who.has("assignedAuthoringDevice") {
            who
        } else {
            who.with(El::new("assignedPerson").with(null("name", "UNK")))
        };
        out.push(El::new("author").with(moment(w, "time", c)).with(represented(who)));
    }
    if out.is_empty() {
        let program = w.cx.options.cda.author.as_deref().map(|name| w.under(r::OPTION).constant(name));
        let who = El::new("assignedAuthor")
            .with(null("id", "UNK"))
            .with(null("addr", "UNK"))
            .with(null("telecom", "UNK"));
        let who = match program {
            Some(name) => who.with(
                El::new("assignedAuthoringDevice")
                    .with(El::new("manufacturerModelName").text(Some(name.clone())))
                    .with(El::new("softwareName").text(Some(name))),
            ),
            None => who.with(El::new("assignedPerson").with(null("name", "UNK"))),
        };
        out.push(El::new("author").with(moment(w, "time", c)).with(represented(who)));
    }
    out
}

/// A program writes for an organization, known or not.
fn represented(who: El) -> El {
    if who.has("assignedAuthoringDevice") {
        who.or("representedOrganization", || null("representedOrganization", "UNK"))
    } else {
        who
    }
}

fn custodian<'a>(w: Way<'_, 'a>, c: &Composition<'a>) -> El {
    let w = w.under(r::CUSTODIAN);
    let name = "representedCustodianOrganization";
    let told = c.custodian.as_ref().and_then(|to| w.organization_of(name, to));
    let given = || {
        let called = w.under(r::OPTION).constant(w.cx.options.cda.custodian.as_deref()?);
        Some(El::new(name).with(El::new("name").text(Some(called))))
    };
    let mut el = told.or_else(given).unwrap_or_else(|| El::new(name));
    // A custodian has one of each.
    for name in ["telecom", "addr"] {
        let mut found = false;
        el.children.retain(|c| c.name != name || !core::mem::replace(&mut found, true));
    }
    let el = el
        .or("id", || null("id", "UNK"))
        .or("name", || null("name", "UNK"))
        .or("telecom", || null("telecom", "UNK"))
        .or("addr", || null("addr", "UNK"));
    El::new("custodian").with(El::new("assignedCustodian").with(el))
}

fn recipients(_: Way<'_, '_>, kind: D) -> Vec<El> {
    if kind != D::ReferralNote {
        return Vec::new();
    }
    let person = El::new("informationRecipient").with(null("name", "UNK"));
    let to = El::new("intendedRecipient").with(null("addr", "UNK")).with(null("telecom", "UNK")).with(person);
    vec![El::new("informationRecipient").with(to)]
}

fn attesters<'a>(w: Way<'_, 'a>, c: &Composition<'a>) -> Vec<El> {
    let mut out = Vec::new();
    let mut legal = false;
    for a in &c.attester {
        let is_legal = known(&a.mode) == Some("legal") && !legal;
        legal |= is_legal;
        let name = if is_legal { "legalAuthenticator" } else { "authenticator" };
        out.extend(attester(w.under(r::ATTESTER), name, a));
    }
    out
}

fn attester<'a>(w: Way<'_, 'a>, name: &'static str, a: &CompositionAttester<'a>) -> Option<El> {
    let who = party(w, WHOLE, a.party.as_ref()?);
    let who = if who.has("assignedPerson") {
        who
    } else {
        who.with(El::new("assignedPerson").with(null("name", "UNK")))
    };
    let time = point(w, "time", &a.time).unwrap_or_else(|| null("time", "UNK"));
    let mode = w.origin(super::way::by(&a.mode));
    Some(El::new(name).with(time).with(El::new("signatureCode").fix("@code", "S").also(mode)).with(who))
}

fn related(w: Way<'_, '_>, c: &Composition<'_>) -> Vec<El> {
    let w = w.under(r::RELATED);
    c.relates_to
        .iter()
        .filter_map(|relation| {
            let code = match known(&relation.code)? {
                "replaces" => "RPLC",
                "appends" => "APND",
                "transforms" => "XFRM",
                _ => return None,
            };
            let id = identifier(w, "id", relation.target.as_ref()?)?;
            let code = w.made(super::way::by(&relation.code), code);
            Some(
                El::new("relatedDocument")
                    .set("@typeCode", Some(code))
                    .with(El::new("parentDocument").with(id)),
            )
        })
        .collect()
}

/// Other contacts of the patient; participants of a Consultation Note are those to call back, and no others.
fn contacts(w: Way<'_, '_>, kind: D) -> Vec<El> {
    let patient = subject(w).filter(|_| kind != D::ConsultationNote);
    let mut all = patient.map(|p| patient::contacts(w, p)).unwrap_or_default();
    // Those of a Care Plan are persons, known or not.
    for entity in all.iter_mut().filter(|_| kind == D::CarePlan).flat_map(|p| &mut p.children) {
        let whole = core::mem::take(entity);
        *entity = whole.or("associatedPerson", || El::new("associatedPerson").with(null("name", "UNK")));
    }
    all
}

/// The care the document is about.
fn service<'a>(w: Way<'_, 'a>, kind: D, c: &Composition<'a>) -> Option<El> {
    let w = w.under(r::SERVICE);
    let told = c.event.iter().find_map(|e| e.period.as_ref().and_then(|p| interval(w, "effectiveTime", p)));
    let needed = matches!(kind, D::ContinuityOfCareDocument | D::CarePlan);
    if told.is_none() && !needed {
        return None;
    }
    let time = told.unwrap_or_else(|| El::new("effectiveTime"));
    let time = time.or("low", || null("low", "UNK"));
    let time = if needed { time.or("high", || null("high", "UNK")) } else { time };
    let practitioners = subject(w).map(|p| p.general_practitioner.as_slice()).unwrap_or_default();
    let mut performers: Vec<El> =
        practitioners.iter().map(|to| performer(w.under(r::GENERAL_PRACTITIONER), to)).collect();
    let is_person = |el: &El| el.children.iter().any(|who| who.has("assignedPerson"));
    if !performers.iter().any(is_person) && kind == D::CarePlan {
        let who = El::new("assignedEntity")
            .with(null("id", "UNK"))
            .with(null("addr", "UNK"))
            .with(null("telecom", "UNK"));
        let who = who.with(El::new("assignedPerson").with(null("name", "UNK")));
        performers.push(El::new("performer").fix("@typeCode", "PRF").with(who));
    }
    let event = El::new("serviceEvent").fix("@classCode", "PCPR");
    let event = match kind {
        D::ProgressNote => event.with(El::new("templateId").fix("@root", "2.16.840.1.113883.10.20.21.3.1")),
        _ => event,
    };
    let event = event.with(time).all(performers);
    Some(El::new("documentationOf").fix("@typeCode", "DOC").with(event))
}

fn performer<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> El {
    let who = party(w, WHOLE, to);
    El::new("performer")
        .fix("@typeCode", "PRF")
        .with(fixed("functionCode", "PCP", "2.16.840.1.113883.5.88"))
        .with(who)
}

/// The visit the document is of.
fn encounter<'a>(w: Way<'_, 'a>, kind: D, c: &Composition<'a>) -> Option<El> {
    let w = w.under(r::ENCOUNTER);
    let to = c.encounter.as_ref();
    let told = to.and_then(|to| w.follow::<Encounter<'a>>(to));
    let needed = matches!(kind, D::DischargeSummary | D::ProgressNote | D::ConsultationNote);
    if told.is_none() && !needed {
        return None;
    }
    let nothing = Encounter::default();
    let e = told.unwrap_or(&nothing);
    let period = e.period.clone().map(TimeOrPeriod::Period);
    let time = effective(w, period.as_ref()).unwrap_or_else(|| El::new("effectiveTime"));
    let time = time.or("low", || null("low", "UNK"));
    let time = if kind == D::DischargeSummary { time.or("high", || null("high", "UNK")) } else { time };
    let stay = e.hospitalization.as_ref();
    let end = stay.and_then(|h| concept(w, "dischargeDispositionCode", h.discharge_disposition.as_ref()));
    let end = end.or_else(|| (kind == D::DischargeSummary).then(|| null("dischargeDispositionCode", "UNK")));
    let place = e.location.iter().find_map(|l| l.location.as_ref()).and_then(|l| facility(w, l));
    let place = place.or_else(|| {
        let unknown = || El::new("healthCareFacility").with(null("id", "UNK"));
        (kind == D::ProgressNote).then(|| El::new("location").with(unknown()))
    });
    let who = e
        .participant
        .iter()
        .filter_map(|p| p.individual.as_ref())
        .map(|to| El::new("encounterParticipant").fix("@typeCode", "ATND").with(party(w, ENTITY, to)));
    let el = El::new("encompassingEncounter")
        .all(identifiers(w, &e.identifier))
        .or("id", || null("id", "UNK"))
        .with(concept(w, "code", e.r#type.first()))
        .with(time)
        .with(end)
        .all(who)
        .with(place)
        .also(w.origin(to.map_or(Origin::NONE, |t| t.by)));
    Some(El::new("componentOf").with(el))
}

fn facility<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<El> {
    let el = El::new("healthCareFacility");
    let el = match w.follow::<crate::model::Location<'a>>(to) {
        Some(l) => {
            let called = w.cell(&l.name).map(|n| El::new("name").text(Some(n)));
            let place = El::new("location")
                .with(called)
                .with(l.address.as_ref().and_then(|a| super::datatypes::address(w, a)));
            el.all(identifiers(w, &l.identifier))
                .with(concept(w, "code", l.r#type.first()))
                .with(place.filled())
        }
        None => el.with(w.cell(&to.display).map(|n| El::new("location").with(El::new("name").text(Some(n))))),
    };
    let el = el.filled()?.or("id", || null("id", "UNK"));
    Some(El::new("location").with(el.also(w.origin(to.by))))
}
