//! Builds a continuity of care document: a header, one problem, and what the type must have beside it.
#![expect(clippy::print_stdout, reason = "an example shows what it built")]

use synovia_cda::build::{Builder, DocumentType};
use synovia_cda::model::*;
use synovia_cda::views::{ProblemConcernAct, ProblemObservation, ProblemSection};
use synovia_cda::{Severity, ValidateOptions, validate};

const SNOMED: &str = "2.16.840.1.113883.6.96";
const LOINC: &str = "2.16.840.1.113883.6.1";

/// Parts of the header lie deep; what lies between is made as it is named.
fn header(root: &mut ClinicalDocument<'_>) {
    let address = || Ad::new("1 Mill Lane", "Westport", "MA", "02790", "US");
    let phone = || Tel::new("tel:+1-555-0170", "WP");
    let mut target = RecordTarget::default();
    let role = target.patient_role.get_or_insert_default();
    (role.id, role.addr, role.telecom) = (vec![Ii::new("1.2.3.4", "MRN-1")], vec![address()], vec![phone()]);
    let patient = role.patient.get_or_insert_default();
    patient.name.push(Pn::new("Ada", "Quist"));
    patient.administrative_gender_code = Some(Ce::new("F", "2.16.840.1.113883.5.1", "Female").into());
    patient.birth_time = Some(Ts::new("19810622").into());
    patient.race_code = Some(Ce::null("UNK").into());
    patient.ethnic_group_code = Some(Ce::null("UNK").into());
    let mut author = Author { time: Some(Ts::new("20240312105500-0500").into()), ..Default::default() };
    let entity = author.assigned_author.get_or_insert_default();
    entity.id.push(Ii::new("2.16.840.1.113883.4.6", "9900000017"));
    (entity.addr, entity.telecom) = (vec![address()], vec![phone()]);
    entity.assigned_person.get_or_insert_default().name.push(Pn::new("Nils", "Okonjo"));
    let custodian = root.custodian.get_or_insert_default().assigned_custodian.get_or_insert_default();
    let organization = custodian.represented_custodian_organization.get_or_insert_default();
    organization.id.push(Ii::new("2.16.840.1.113883.4.6", "9900000025"));
    organization.name = Some(On::new("Westport Clinic").into());
    (organization.telecom, organization.addr) = (Some(phone().into()), Some(address().into()));
    (root.record_target, root.author) = (vec![target], vec![author]);
}

/// A concern, and the problem it is about.
fn problem() -> Act<'static> {
    let mut problem = Observation::of_template::<ProblemObservation<'_>>("OBS", "EVN");
    problem.id.push(Ii::new("1.2.3.4.9", "P-1"));
    let code = Cd::new("64572001", SNOMED, "Disease").with_translation("75323-6", LOINC, "Condition");
    problem.code = Some(code.into());
    problem.status_code = Some(Cs::new("completed").into());
    problem.effective_time = Some(IvlTs::from("20180411").into());
    problem.value.push(Cd::new("38341003", SNOMED, "Hypertensive disorder").into());
    let mut concern = Act::of_template::<ProblemConcernAct<'_>>("ACT", "EVN");
    concern.id.push(Ii::new("1.2.3.4.9", "C-1"));
    concern.code = Some(Cd::new("CONC", "2.16.840.1.113883.5.6", "Concern").into());
    concern.effective_time = problem.effective_time.clone();
    concern.status_code = Some(Cs::new("active").into());
    let mut about = EntryRelationship::default();
    (about.type_code, about.observation) = (Some("SUBJ".into()), Some(problem.into()));
    concern.entry_relationship.push(about);
    concern
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let id = || Ii::new("1.2.3.4.8", "D-1");
    let start = || Builder::new(DocumentType::ContinuityOfCareDocument, id(), "20240312105500-0500");
    println!("{} things are missing at first", start().build().err().map_or(0, |error| error.faults.len()));
    let mut builder = start();
    header(builder.root_mut());
    let mut event = DocumentationOf::default();
    let service = event.service_event.get_or_insert_default();
    service.class_code = Some("PCPR".into());
    service.effective_time = Some(IvlTs::between("20180411", "20240312").into());
    builder.root_mut().documentation_of.push(event);
    builder.section::<ProblemSection<'_>>().entry.push(problem().into());
    // Sections that nobody filled say that nothing is known; the narrative of the others is that of their entries.
    let document = builder.build()?;
    let issues = validate(&document, &ValidateOptions::default());
    let errors = issues.iter().filter(|issue| issue.severity <= Severity::Error).count();
    println!("{errors} errors in {} bytes", document.to_bytes().len());
    for section in document.sections() {
        let text = section.text.as_deref().map(|text| text.plain_text().replace('\n', " / "));
        println!("{}", text.unwrap_or_default());
    }
    Ok(())
}
