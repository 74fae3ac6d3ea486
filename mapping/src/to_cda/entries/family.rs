//! What runs in a family: no page is published for it; the inverse of how it is read.

use super::shared::{
    comments, completed, identified, inverted, observation, related, statement, status_code,
};
use crate::generated::rules::cda::to_family as r;
use crate::model::{FamilyCondition, FamilyMemberHistory, Text};
use crate::to_cda::datatypes::{concept, has_code, identifiers, interval, point, quantity, stamp, valued};
use crate::to_cda::patient::GENDER;
use crate::to_cda::section::{ACT_CODE, LOINC, SNOMED, shown};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

/// SNOMED CT's code for being dead.
const DEAD: &str = "419099009";

/// What is known of one relative.
pub(super) fn history<'a>(w: Way<'_, 'a>, f: &FamilyMemberHistory<'a>) -> El {
    // The template knows no other state, so what is partial is complete as far as it is told.
    let status = status_code(w.under(r::STATUS).cell(&f.status.value), &[], "completed");
    let mut conditions: Vec<El> = f.condition.iter().map(|c| condition(w, c)).collect();
    if conditions.is_empty() {
        // What an organizer holds is not optional: that nothing is said of this relative.
        conditions.push(condition(w, &FamilyCondition::default()));
    }
    let el = statement("organizer", "CLUSTER", "EVN", "FamilyHistoryOrganizer")
        .all(identifiers(w.under(r::ID), &f.identifier))
        .with(status)
        .with(El::new("subject").with(relative(w, f)))
        .all(conditions.into_iter().map(|c| El::new("component").with(c)));
    for note in &f.note {
        w.tell(w.under(r::COMMENT).cell(&note.text));
    }
    identified(w, el, "family history")
}

fn relative(w: Way<'_, '_>, f: &FamilyMemberHistory<'_>) -> El {
    let called = w.under(r::NAME).cell(&f.name).map(|n| El::new("name").text(Some(n)));
    let sex = sex(w.under(r::SEX), f);
    let dead = w.under(r::DECEASED);
    let died = point(dead, "sdtc:deceasedTime", &f.deceased_date);
    let flag = match (&f.deceased, &died) {
        (Some(flag), _) => Some(dead.made(flag.by, if flag.is { "true" } else { "false" })),
        (None, Some(_)) => Some(dead.constant("true")),
        (None, None) => None,
    };
    let person = El::new("subject")
        .with(called)
        .with(sex)
        .with(point(w.under(r::BORN), "birthTime", &f.born))
        .with(flag.map(|flag| El::new("sdtc:deceasedInd").set("@value", Some(flag))))
        .with(died)
        .filled();
    let person = person.map(|p| p.or("administrativeGenderCode", || null("administrativeGenderCode", "UNK")));
    let code = concept(w.under(r::RELATIONSHIP), "code", f.relationship.as_ref());
    El::new("relatedSubject")
        .fix("@classCode", "PRS")
        .with(code.unwrap_or_else(|| null("code", "UNK")))
        .with(person)
}

/// The sex: FHIR's own codes by the map that patients go by.
fn sex(w: Way<'_, '_>, f: &FamilyMemberHistory<'_>) -> Option<El> {
    let name = "administrativeGenderCode";
    let coding = f.sex.as_ref().and_then(|c| c.coding.first());
    let of_fhir = coding.filter(|c| known(&c.system) == Some("http://hl7.org/fhir/administrative-gender"));
    let code = of_fhir.and_then(|c| {
        let mut cell = w.mapped("FC-AdministrativeGender", known(&c.code)?, by(&c.code))?;
        cell.by.push(w.origin(by(&c.system)));
        Some(cell)
    });
    match code {
        Some(code) => Some(El::new(name).set("@code", Some(code)).fix("@codeSystem", GENDER)),
        None => concept(w, name, f.sex.as_ref()),
    }
}

fn condition<'a>(w: Way<'_, 'a>, c: &FamilyCondition<'a>) -> El {
    let value = valued(concept(w.under(r::CONDITION), "value", c.code.as_ref()), "CD");
    let el = observation("FamilyHistoryObservation")
        .with(fixed("code", "64572001", SNOMED).with(fixed("translation", "75323-6", LOINC)))
        .with(completed())
        .with(onset(w, c))
        .with(value.unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD")))
        .with(age(w, c))
        .with(death(w, c))
        .all(comments(w, r::COMMENT, &c.note));
    identified(w, el, "family condition")
}

/// When it began; words that are no time stand in the narrative.
fn onset(w: Way<'_, '_>, c: &FamilyCondition<'_>) -> Option<El> {
    let w = w.under(r::ONSET);
    if let Some(period) = &c.onset_period {
        return interval(w, "effectiveTime", period);
    }
    let said: &Text<'_> = &c.onset_string;
    if known(said).is_some_and(|said| stamp(said).is_some()) {
        return point(w, "effectiveTime", said);
    }
    w.tell(w.cell(said));
    None
}

fn age(w: Way<'_, '_>, c: &FamilyCondition<'_>) -> Option<El> {
    let value = quantity(w.under(r::AGE), "value", c.onset_age.as_ref()?)?;
    // An age without a unit is none that the template knows.
    let value = if value.get("@unit").is_some() { value } else { value.fix("@unit", "1") };
    let el = observation("AgeObservation")
        .with(fixed("code", "445518008", SNOMED))
        .with(completed())
        .with(value.fix("@xsi:type", "PQ"));
    Some(inverted("SUBJ", el))
}

/// That the relative died of it, or only with it.
fn death(w: Way<'_, '_>, c: &FamilyCondition<'_>) -> Option<El> {
    let w = w.under(r::DEATH);
    let caused = c.contributed_to_death.as_ref().filter(|flag| flag.is && !flag.null);
    let value = match caused {
        Some(flag) => El::new("value").set("@code", Some(w.made(flag.by, DEAD))).fix("@codeSystem", SNOMED),
        None => concept(w, "value", c.outcome.as_ref().filter(|c| has_code(Some(c), &[DEAD])))?,
    };
    let el = observation("FamilyHistoryDeathObservation")
        .with(fixed("code", "ASSERTION", ACT_CODE))
        .with(completed())
        .with(shown(value.fix("@xsi:type", "CD")));
    Some(related(if caused.is_some() { "CAUS" } else { "REFR" }, el))
}
