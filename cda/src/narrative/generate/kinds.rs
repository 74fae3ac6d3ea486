//! What the narrative of each kind of section shows.

use crate::element::Element;
use crate::template::TemplateId;

use super::display::display;

/// What makes a row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// Each entry.
    Whole,
    /// Each component of an organizer, and each observation a concern is about.
    Parts,
}

/// The table of a kind of section.
pub(super) struct Kind {
    /// Names of templates of sections.
    sections: &'static [&'static str],
    pub(super) rows: Rows,
    /// Headings, and the paths to what stands below them.
    pub(super) columns: &'static [(&'static str, &'static str)],
}

/// A path is steps apart by `/`: names of elements, `[oid]` for one of that template only. `^` is the entry itself, `|`
/// stands before what is shown where nothing was found so far.
static KINDS: &[Kind] = &[
    Kind {
        sections: &["AllergiesAndIntolerancesSection"],
        rows: Rows::Parts,
        columns: &[
            (
                "Substance",
                "participant/participantRole/playingEntity/code|participant/participantRole/playingEntity/name|value",
            ),
            ("Kind", "value"),
            ("Reaction", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.9]/value"),
            (
                "Severity",
                "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.8]/value|\
                 entryRelationship/observation/entryRelationship/observation[2.16.840.1.113883.10.20.22.4.8]/value",
            ),
            ("Criticality", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.145]/value"),
            ("Date", "effectiveTime"),
            ("Status", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.28]/value|^/statusCode"),
        ],
    },
    Kind {
        sections: &[
            "MedicationsSection",
            "DischargeMedicationsSection",
            "AdmissionMedicationsSection",
            "MedicationsAdministeredSection",
            "AnesthesiaSection",
        ],
        rows: Rows::Parts,
        columns: &[
            (
                "Medication",
                "consumable/manufacturedProduct/manufacturedMaterial/code|consumable/manufacturedProduct/manufacturedMaterial/name|\
                 entryRelationship/substanceAdministration/consumable/manufacturedProduct/manufacturedMaterial/code|code",
            ),
            ("Dose", "doseQuantity|entryRelationship/substanceAdministration/doseQuantity"),
            ("Route", "routeCode|entryRelationship/substanceAdministration/routeCode"),
            ("Time", "effectiveTime|entryRelationship/substanceAdministration/effectiveTime"),
            ("Indication", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.19]/value"),
            ("Status", "statusCode"),
        ],
    },
    Kind {
        sections: &[
            "ProblemSection",
            "PastMedicalHistorySection",
            "AdmissionDiagnosisSection",
            "DischargeDiagnosisSection",
            "PreoperativeDiagnosisSection",
            "PostprocedureDiagnosisSection",
            "ComplicationsSection",
            "ProcedureFindingsSection",
            "ProcedureIndicationsSection",
            "HistoryOfPresentIllnessSection",
        ],
        rows: Rows::Parts,
        columns: &[
            ("Problem", "value|code"),
            ("Date", "effectiveTime"),
            ("Status", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.6]/value|^/statusCode"),
        ],
    },
    Kind {
        sections: &["ResultsSection", "VitalSignsSection"],
        rows: Rows::Parts,
        columns: &[
            ("Test", "code"),
            ("Result", "value"),
            ("Range", "referenceRange/observationRange/value|referenceRange/observationRange/text"),
            ("Flag", "interpretationCode"),
            ("Date", "effectiveTime|^/effectiveTime"),
        ],
    },
    Kind {
        sections: &["ImmunizationsSection"],
        rows: Rows::Whole,
        columns: &[
            ("Vaccine", "consumable/manufacturedProduct/manufacturedMaterial/code"),
            ("Date", "effectiveTime"),
            ("Lot", "consumable/manufacturedProduct/manufacturedMaterial/lotNumberText"),
            ("Reason not given", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.53]/code"),
            ("Status", "statusCode"),
        ],
    },
    Kind {
        sections: &["EncountersSection", "HospitalConsultationsSection"],
        rows: Rows::Whole,
        columns: &[
            ("Encounter", "code"),
            ("Date", "effectiveTime"),
            ("Place", "participant/participantRole/playingEntity/name"),
            ("Diagnosis", "entryRelationship/act/entryRelationship/observation/value"),
        ],
    },
    Kind {
        sections: &[
            "ProceduresSection",
            "ProcedureImplantsSection",
            "MedicalEquipmentSection",
            "PlannedProcedureSection",
        ],
        rows: Rows::Whole,
        columns: &[
            ("Procedure", "code|participant/participantRole/playingDevice/code"),
            ("Date", "effectiveTime"),
            ("Site", "targetSiteCode"),
            ("Device", "participant/participantRole/playingDevice/code"),
            ("Result", "value"),
            ("Status", "statusCode"),
        ],
    },
    Kind {
        sections: &["FamilyHistorySection"],
        rows: Rows::Parts,
        columns: &[
            ("Problem", "value"),
            ("Relative", "^/subject/relatedSubject/code"),
            ("Age", "entryRelationship/observation[2.16.840.1.113883.10.20.22.4.31]/value"),
            ("Date", "effectiveTime"),
        ],
    },
    Kind {
        sections: &["PayersSection"],
        rows: Rows::Whole,
        columns: &[
            (
                "Payer",
                "entryRelationship/act/performer/assignedEntity/representedOrganization/name|entryRelationship/act/code|code",
            ),
            ("Plan", "entryRelationship/act/code"),
            ("Member", "entryRelationship/act/participant/participantRole/id"),
            ("Date", "effectiveTime"),
        ],
    },
    Kind {
        sections: &["CareTeamsSection"],
        rows: Rows::Whole,
        columns: &[
            ("Team", "code"),
            ("Member", "component/act/performer/assignedEntity/assignedPerson/name"),
            ("Role", "component/act/performer/functionCode"),
            ("Date", "effectiveTime"),
            ("Status", "statusCode"),
        ],
    },
];

/// All other sections.
static OTHER: Kind = Kind {
    sections: &[],
    rows: Rows::Parts,
    columns: &[
        (
            "Item",
            "code|consumable/manufacturedProduct/manufacturedMaterial/code|product/manufacturedProduct/manufacturedMaterial/code|value",
        ),
        ("Value", "value"),
        ("Date", "effectiveTime"),
        ("Status", "statusCode"),
    ],
};

/// The table of a section by the name of its template.
pub(super) fn of(section: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.sections.contains(&section)).unwrap_or(&OTHER)
}

/// Whether an element of that name makes a row.
pub(super) fn is_statement(name: &str) -> bool {
    name == "organizer" || has_text(name)
}

fn has_text(name: &str) -> bool {
    matches!(name, "act" | "encounter" | "observation" | "procedure" | "substanceAdministration" | "supply")
}

/// The statements of an entry that make rows.
pub(super) fn shown(statement: Element<'_>, rows: Rows) -> Vec<Element<'_>> {
    if rows == Rows::Whole {
        return vec![statement];
    }
    let parts: Vec<Element<'_>> = match statement.name() {
        "organizer" => statement
            .elements()
            .filter(|part| part.name() == "component")
            .filter_map(|part| part.elements().find(|inner| has_text(inner.name())))
            .collect(),
        "act" => statement
            .elements()
            .filter(|part| {
                part.name() == "entryRelationship" && part.attribute("typeCode").as_deref() == Some("SUBJ")
            })
            .filter_map(|part| part.elements().find(|inner| inner.name() == "observation"))
            .collect(),
        _ => Vec::new(),
    };
    if parts.is_empty() { vec![statement] } else { parts }
}

/// What stands in a cell: all that the path leads to, apart by commas.
pub(super) fn cell<'d>(entry: Element<'d>, shown: Element<'d>, path: &str) -> String {
    let mut text = String::new();
    for alternative in path.split('|') {
        let (from, path) = match alternative.trim().strip_prefix("^/") {
            Some(path) => (entry, path),
            None => (shown, alternative.trim()),
        };
        for element in follow(from, path) {
            let mut part = display(element);
            // States stand beside names of states, and are written as those are.
            if element.name() == "statusCode"
                && let Some(first) = part.get_mut(..1)
            {
                first.make_ascii_uppercase();
            }
            // The parts of a dosage belong together; the same word twice says no more.
            if !part.is_empty() && !text.split(", ").any(|before| before == part) {
                if !text.is_empty() {
                    text.push_str(", ");
                }
                text.push_str(&part);
            }
        }
        if !text.is_empty() {
            break;
        }
    }
    text
}

fn follow<'d>(from: Element<'d>, path: &str) -> Vec<Element<'d>> {
    let mut found = vec![from];
    for step in path.split('/') {
        let (name, template) = match step.split_once('[') {
            Some((name, rest)) => (name, Some(rest.trim_end_matches(']'))),
            None => (step, None),
        };
        found = found
            .into_iter()
            .flat_map(Element::elements)
            .filter(|element| element.name() == name && template.is_none_or(|oid| is_of(*element, oid)))
            .collect();
    }
    found
}

/// Whether an element carries that OID as a template.
fn is_of(element: Element<'_>, oid: &str) -> bool {
    let mut ids = element.elements().filter(|child| child.name() == "templateId");
    ids.any(|id| {
        id.attribute("root").is_some_and(|root| TemplateId { root: root.trim(), extension: "" }.root == oid)
    })
}
