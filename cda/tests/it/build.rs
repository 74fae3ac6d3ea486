//! What the builder makes: every type of document, by the validator without a finding.

use synovia_cda::build::{BuildError, Builder, DocumentType, Fault};
use synovia_cda::model::{
    Ad, AssignedAuthor, AssignedCustodian, AssignedEntity, Author, Ce, ClinicalDocument, Component1,
    Custodian, CustodianOrganization, DocumentationOf, EncompassingEncounter, Entry, HealthCareFacility, Ii,
    InFulfillmentOf, InformationRecipient, IntendedRecipient, IvlTs, Location, Observation, On, Order,
    Patient, PatientRole, Performer1, Person, Pn, RecordTarget, ServiceEvent, Tel, Ts,
};
use synovia_cda::narrative::generate::NO_INFORMATION;
use synovia_cda::template::{self, Conformance};
use synovia_cda::views::{
    AssessmentAndPlanSection, AssessmentSection, GoalsSection, PlanOfTreatmentSection, ProblemSection, View,
};
use synovia_cda::{Release, Severity, ValidateOptions, parse, validate};

fn one<T>(value: T) -> Option<Box<T>> {
    Some(Box::new(value))
}

fn address() -> Ad<'static> {
    let mut address = Ad::new("1 Mill Lane", "Westport", "MA", "02790", "US");
    address.r#use = Some("HP".into());
    address
}

fn person(given: &'static str, family: &'static str) -> Person<'static> {
    Person { name: vec![Pn::new(given, family)], ..Default::default() }
}

fn entity() -> AssignedEntity<'static> {
    AssignedEntity {
        id: vec![Ii::new("2.16.840.1.113883.4.6", "9900000017")],
        code: one(Ce::new("207R00000X", "2.16.840.1.113883.6.101", "Internal Medicine")),
        addr: vec![address()],
        telecom: vec![Tel::new("tel:+1-555-0170", "WP")],
        assigned_person: one(person("Nils", "Okonjo")),
        ..Default::default()
    }
}

/// What every document of the US realm has.
fn header(root: &mut ClinicalDocument<'_>) {
    let gender = Ce::new("F", "2.16.840.1.113883.5.1", "Female");
    let patient = Patient {
        name: vec![Pn::new("Ada", "Quist")],
        administrative_gender_code: one(gender),
        birth_time: one(Ts::new("19810622")),
        race_code: one(Ce::new("2106-3", "2.16.840.1.113883.6.238", "White")),
        ethnic_group_code: one(Ce::new("2186-5", "2.16.840.1.113883.6.238", "Not Hispanic or Latino")),
        ..Default::default()
    };
    let role = PatientRole {
        id: vec![Ii::new("1.2.3.4", "MRN-1")],
        addr: vec![address()],
        telecom: vec![Tel::new("tel:+1-555-0131", "HP")],
        patient: one(patient),
        ..Default::default()
    };
    root.record_target = vec![RecordTarget { patient_role: one(role), ..Default::default() }];
    let author = AssignedAuthor {
        id: vec![Ii::new("2.16.840.1.113883.4.6", "9900000017")],
        code: one(Ce::new("207R00000X", "2.16.840.1.113883.6.101", "Internal Medicine")),
        addr: vec![address()],
        telecom: vec![Tel::new("tel:+1-555-0170", "WP")],
        assigned_person: one(person("Nils", "Okonjo")),
        ..Default::default()
    };
    root.author = vec![Author {
        time: one(Ts::new("20240312105500-0500")),
        assigned_author: one(author),
        ..Default::default()
    }];
    let organization = CustodianOrganization {
        id: vec![Ii::new("2.16.840.1.113883.4.6", "9900000025")],
        name: one(On::new("Westport Clinic")),
        telecom: one(Tel::new("tel:+1-555-0170", "WP")),
        addr: one(address()),
        ..Default::default()
    };
    let custodian =
        AssignedCustodian { represented_custodian_organization: one(organization), ..Default::default() };
    root.custodian = one(Custodian { assigned_custodian: one(custodian), ..Default::default() });
}

/// What the type has beside it.
fn of_type(kind: DocumentType, root: &mut ClinicalDocument<'_>) {
    use DocumentType as D;
    let performer = Performer1 {
        type_code: Some(
            if matches!(kind, D::OperativeNote | D::ProcedureNote) { "PPRF" } else { "PRF" }.into(),
        ),
        assigned_entity: one(entity()),
        ..Default::default()
    };
    let event = ServiceEvent {
        class_code: Some(
            if matches!(kind, D::OperativeNote | D::ProcedureNote | D::DiagnosticImagingReport) {
                "ACT"
            } else {
                "PCPR"
            }
            .into(),
        ),
        code: one(Ce::new("80146002", "2.16.840.1.113883.6.96", "Appendectomy")),
        effective_time: one(IvlTs::between("20240301", "20240312")),
        performer: vec![performer],
        ..Default::default()
    };
    if !matches!(kind, D::ProgressNote | D::UnstructuredDocument) {
        root.documentation_of = vec![DocumentationOf { service_event: one(event), ..Default::default() }];
    }
    let place = HealthCareFacility { id: vec![Ii::new("1.2.3.4.5", "F-1")], ..Default::default() };
    let encounter = EncompassingEncounter {
        id: vec![Ii::new("1.2.3.4.6", "V-1")],
        code: one(Ce::new("AMB", "2.16.840.1.113883.5.4", "Ambulatory")),
        effective_time: one(IvlTs::between("202403121000-0500", "202403121040-0500")),
        discharge_disposition_code: (kind == D::DischargeSummary)
            .then(|| Box::new(Ce::new("01", "2.16.840.1.113883.12.112", "Discharged to home"))),
        location: one(Location { health_care_facility: one(place), ..Default::default() }),
        ..Default::default()
    };
    if matches!(kind, D::ConsultationNote | D::DischargeSummary | D::HistoryAndPhysical | D::ProgressNote) {
        root.component_of = one(Component1 { encompassing_encounter: one(encounter), ..Default::default() });
    }
    if kind == D::ConsultationNote {
        let order = Order { id: vec![Ii::new("1.2.3.4.7", "O-1")], ..Default::default() };
        root.in_fulfillment_of = vec![InFulfillmentOf { order: one(order), ..Default::default() }];
    }
    if kind == D::ReferralNote {
        let recipient = IntendedRecipient {
            information_recipient: one(person("Rosa", "Lindqvist")),
            ..Default::default()
        };
        root.information_recipient =
            vec![InformationRecipient { intended_recipient: one(recipient), ..Default::default() }];
    }
}

fn builder(kind: DocumentType) -> Builder<'static> {
    let mut builder = Builder::new(kind, Ii::new("1.2.3.4.8", "D-1"), "20240312105500-0500");
    header(builder.root_mut());
    of_type(kind, builder.root_mut());
    if kind == DocumentType::UnstructuredDocument {
        builder.non_xml_body("application/pdf", "JVBERi0xLjQK");
    }
    builder
}

/// A rule of the schematron that no operative note can obey: it looks for a `serviceEvent` as a child of the document.
const UNOBEYABLE: &str = "a-1198-8487-c";

/// Findings of the validator as text: code and place.
fn findings(xml: &[u8], least: Severity) -> Vec<String> {
    let document = parse(xml).unwrap();
    assert!(document.issues().is_empty(), "{:?}", document.issues());
    let issues = validate(&document, &ValidateOptions::default());
    let is_told = |text: &String| !text.contains(UNOBEYABLE);
    issues
        .iter()
        .filter(|issue| issue.severity <= least)
        .map(|issue| format!("{issue:?}"))
        .filter(is_told)
        .collect()
}

#[test]
fn every_type_of_document_is_built_without_a_finding() {
    for kind in DocumentType::ALL {
        let document = builder(kind).build().unwrap_or_else(|error| panic!("{kind:?}: {error}"));
        let xml = document.to_bytes();
        assert_eq!(findings(&xml, Severity::Error), [] as [String; 0], "{kind:?}");
        let read = parse(&xml).unwrap();
        assert!(
            template::best(&read.template_id, None)
                .is_some_and(|(found, _)| found.kind == template::TemplateKind::Document)
        );
        for row in template::document_sections(kind.name(), Release::R2_1) {
            let found = read
                .sections()
                .find(|section| section.template_id.iter().any(|id| id.root.as_deref() == Some(row.oid)));
            if row.conformance == Conformance::Shall {
                let section = found.unwrap_or_else(|| panic!("{kind:?} has no {}", row.section));
                assert_eq!(section.null_flavor.as_deref(), Some("NI"));
                assert_eq!(section.text.as_deref().unwrap().plain_text(), NO_INFORMATION);
            }
        }
    }
}

#[test]
fn what_is_missing_is_named() {
    for kind in DocumentType::ALL {
        let empty = Builder::new(kind, Ii::new("1.2.3.4.8", "D-1"), "2024").build();
        let faults = empty.unwrap_err().faults;
        assert!(faults.contains(&Fault::Missing("recordTarget/patientRole/patient/name")), "{kind:?}");
        assert!(faults.contains(&Fault::Missing("author/time")));
        assert_eq!(faults.contains(&Fault::WrongBody), kind == DocumentType::UnstructuredDocument);
    }
    let mut ccd = builder(DocumentType::ContinuityOfCareDocument);
    ccd.root_mut().documentation_of.clear();
    ccd.root_mut().author[0].time = None;
    let error: BuildError = ccd.build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "author/time is missing; documentationOf/serviceEvent/effectiveTime/low is missing; \
         documentationOf/serviceEvent/effectiveTime/high is missing"
    );
    let mut ccd = builder(DocumentType::ContinuityOfCareDocument);
    let event = ccd.root_mut().documentation_of[0].clone();
    ccd.root_mut().documentation_of.push(event);
    assert_eq!(ccd.build().unwrap_err().faults, [Fault::Repeated("documentationOf")]);
    let mut ccd = builder(DocumentType::ContinuityOfCareDocument);
    ccd.non_xml_body("text/plain", "eA==");
    assert_eq!(ccd.build().unwrap_err().faults, [Fault::WrongBody]);
    let mut report = builder(DocumentType::DiagnosticImagingReport);
    report.root_mut().informant.push(Default::default());
    assert_eq!(report.build().unwrap_err().faults, [Fault::Forbidden("informant")]);
}

#[test]
fn sections_that_exclude_each_other_are_told() {
    let mut note = builder(DocumentType::ProgressNote);
    note.section::<AssessmentAndPlanSection<'_>>();
    note.section::<PlanOfTreatmentSection<'_>>();
    let expected = [Fault::Exclusive("AssessmentAndPlanSection", "PlanOfTreatmentSection")];
    assert_eq!(note.build().unwrap_err().faults, expected);
    let mut plan = builder(DocumentType::CarePlan);
    plan.section::<PlanOfTreatmentSection<'_>>();
    assert_eq!(plan.build().unwrap_err().faults, [Fault::Forbidden("PlanOfTreatmentSection")]);
    let mut note = builder(DocumentType::ProgressNote);
    note.section::<AssessmentSection<'_>>();
    let document = note.build().unwrap();
    assert!(
        document.plan_of_treatment_section().is_some() && document.assessment_and_plan_section().is_none()
    );
}

#[test]
fn a_section_keeps_its_place_and_gets_narrative() {
    let mut plan = builder(DocumentType::CarePlan);
    let goals = plan.section::<GoalsSection<'_>>();
    assert_eq!(goals.code.as_deref().unwrap().code.as_deref(), Some("61146-7"));
    assert_eq!(goals.title.as_deref().unwrap().text.as_deref(), Some("Goals"));
    let observation = Observation {
        class_code: Some("OBS".into()),
        mood_code: Some("GOL".into()),
        template_id: vec![Ii::root("2.16.840.1.113883.10.20.22.4.121")],
        id: vec![Ii::new("1.2.3.4.9", "G-1")],
        code: one(synovia_cda::model::Cd::new("8480-6", "2.16.840.1.113883.6.1", "Systolic blood pressure")),
        status_code: one(synovia_cda::model::Cs::new("active")),
        ..Default::default()
    };
    goals.entry.push(Entry { observation: one(observation), ..Default::default() });
    let document = plan.build().unwrap();
    let xml = document.to_bytes();
    assert_eq!(findings(&xml, Severity::Error), [] as [String; 0]);
    let read = parse(&xml).unwrap();
    let first = read.sections().next().unwrap();
    assert!(GoalsSection::of(first).is_some());
    assert_eq!(first.text.as_deref().unwrap().plain_text(), "Item\tStatus\nSystolic blood pressure\tActive");
    let text = first.entry[0].observation.as_deref().unwrap().text.as_deref().unwrap();
    assert_eq!(text.reference.as_deref().unwrap().value.as_deref(), Some("#s1-1"));
    assert!(read.problem_section().is_none() && ProblemSection::NAME == "ProblemSection");
}

#[test]
fn the_example_document_has_no_finding() {
    assert_eq!(
        findings(include_bytes!("../../../examples/data/ccd.xml"), Severity::Error),
        [] as [String; 0]
    );
}

#[test]
fn entries_begin_with_the_ids_of_their_template() {
    use synovia_cda::model::Act;
    use synovia_cda::views::{CareTeamMemberAct, HealthConcernAct, ProblemConcernAct};
    let ids = |act: Act<'_>| -> Vec<String> {
        act.template_id.iter().map(|id| id.extension.as_deref().unwrap_or("none").to_owned()).collect()
    };
    assert_eq!(ids(Act::of_template::<ProblemConcernAct<'_>>("ACT", "EVN")), ["none", "2015-08-01"]);
    assert_eq!(ids(Act::of_template::<HealthConcernAct<'_>>("ACT", "EVN")), ["2015-08-01"]);
    assert_eq!(ids(Act::of_template::<CareTeamMemberAct<'_>>("PCPR", "EVN")), ["2024-05-01"]);
    let entry = Entry::from(Act::of_template::<ProblemConcernAct<'_>>("ACT", "EVN"));
    let act = entry.act.as_deref().unwrap();
    assert!(ProblemConcernAct::of(act).is_some() && act.mood_code.as_deref() == Some("EVN"));
}

#[test]
fn a_body_may_be_elsewhere() {
    let mut builder = builder(DocumentType::UnstructuredDocument);
    builder.non_xml_reference("application/pdf", "report.pdf");
    let xml = builder.build().unwrap().to_bytes();
    assert_eq!(findings(&xml, Severity::Error), [] as [String; 0]);
    let read = parse(&xml).unwrap();
    let text = read.component.as_deref().unwrap().non_xml_body.as_deref().unwrap().text.as_deref().unwrap();
    assert_eq!(text.reference.as_deref().unwrap().value.as_deref(), Some("report.pdf"));
    assert!(text.text.is_none() && text.representation.is_none());
}

/// A marker in every leaf of a document shows in nothing that prints.
#[test]
fn nothing_prints_content() {
    use synovia_cda::narrative::Ids;
    let xml = "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody><component><section ID='CANARY'>\
        <templateId root='2.16.840.1.113883.10.20.22.2.5.1' extension='CANARY'/><code code='CANARY'/><title>CANARY</title>\
        <text ID='CANARY'><content ID='CANARY2' styleCode='CANARY'>CANARY</content></text><entry><act>\
        <templateId root='2.16.840.1.113883.10.20.22.4.3'/><text><reference value='#CANARY2'/></text></act></entry>\
        </section></component></structuredBody></component></ClinicalDocument>";
    let document = parse(xml.as_bytes()).unwrap();
    let section = document.problem_section().unwrap();
    let concern = section.problem_concern_acts().next().unwrap();
    let ids = Ids::of(&document.root);
    let text = section.text().unwrap();
    let found = ids.text_of(concern.text().unwrap()).unwrap();
    assert_eq!(found.text, "CANARY");
    let mut builder = Builder::new(DocumentType::CarePlan, Ii::new("CANARY", "CANARY"), "CANARY");
    builder.section::<ProblemSection<'_>>().code = None;
    let shown = format!(
        "{section:?} {concern:?} {ids:?} {found:?} {:?} {:?} {:?} {:?} {builder:?} {:?}",
        text.events().collect::<Vec<_>>(),
        text.events(),
        section.problem_concern_acts(),
        document.sections(),
        ids.resolve("#CANARY2"),
    );
    assert!(!shown.contains("CANARY"), "{shown}");
    let error = builder.build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("CANARY"));
}
