//! The views: every template has one, every accessor finds what it names, and what is not of the template is not found.

use std::collections::{BTreeMap, BTreeSet};

use synovia_cda::template::{self, Matched, TemplateKind};
use synovia_cda::views::{AllergiesAndIntolerancesSection, ProblemObservation, ProblemSection, View};
use synovia_cda::{ParseOptions, model, parse, parse_as};

use crate::view_walk::WALKS;

/// View, accessor, path, view it gives.
fn rows() -> Vec<[&'static str; 4]> {
    let table = include_str!("../../data/accessors.tsv");
    table
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            [cells[0], cells[1], cells[2], cells[3]]
        })
        .collect()
}

fn oid(view: &str) -> &'static str {
    template::named(view).next().unwrap().oid
}

/// An element of the view that holds one of everything its rows name.
fn sample(view: &str, ids: &str) -> String {
    sample_of(view, ids, |_| true)
}

/// An element of the view that holds one of everything some of its rows name.
fn sample_of(view: &str, ids: &str, accessor: impl Fn(&str) -> bool) -> String {
    let (mut attributes, mut children) = (String::new(), String::new());
    for [_, _, path, child] in rows().into_iter().filter(|row| row[0] == view && accessor(row[1])) {
        let id =
            if child.is_empty() { String::new() } else { format!("<templateId root='{}'/>", oid(child)) };
        match path.split_once('/') {
            Some((outer, inner)) => children += &format!("<{outer}><{inner}>{id}</{inner}></{outer}>"),
            None if path == "negationInd" => attributes += " negationInd='true'",
            None if path == "value" => children += "<value xsi:type='CD' code='1'/>",
            None => children += &format!("<{path}>{id}</{path}>"),
        }
    }
    format!(
        "<x xmlns='urn:hl7-org:v3' xmlns:sdtc='urn:hl7-org:sdtc' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'{attributes}>{ids}{children}</x>"
    )
}

#[test]
fn every_template_has_a_view_and_every_accessor_finds_what_it_names() {
    let views: BTreeSet<&str> = WALKS.iter().map(|(name, _)| *name).collect();
    for row in template::all() {
        let is_part = !matches!(row.kind, TemplateKind::Document | TemplateKind::Datatype);
        assert_eq!(views.contains(row.name), is_part, "{}", row.name);
    }
    let mut called = 0;
    for (name, walk) in WALKS {
        let id = format!("<templateId root='{}'/>", oid(name));
        let xml = sample(name, &id);
        let found = walk(xml.as_bytes()).unwrap_or_else(|| panic!("{name} is not seen"));
        for (accessor, found) in &found {
            // Alternatives for one place are tried one by one.
            let alone = || walk(sample_of(name, &id, |other| other == *accessor).as_bytes()).unwrap();
            assert!(
                *found || alone().contains(&(*accessor, true)),
                "{name}.{accessor} finds nothing in {xml}"
            );
        }
        called += found.len();
    }
    assert_eq!(called, rows().len());
}

#[test]
fn nothing_is_found_where_nothing_is() {
    for (name, walk) in WALKS {
        let xml = format!("<x xmlns='urn:hl7-org:v3'><templateId root='{}'/></x>", oid(name));
        for (accessor, found) in walk(xml.as_bytes()).unwrap() {
            assert!(!found, "{name}.{accessor}");
        }
    }
}

#[test]
fn ids_of_any_version_make_a_view_and_others_do_not() {
    for row in template::all()
        .iter()
        .filter(|row| !matches!(row.kind, TemplateKind::Document | TemplateKind::Datatype))
    {
        let walk = WALKS.iter().find(|(name, _)| *name == row.name).unwrap().1;
        for extension in [row.extension, "", "1999-01-01", "made up"] {
            let id = format!("<templateId root='{}' extension='{extension}'/>", row.oid);
            assert!(walk(sample(row.name, &id).as_bytes()).is_some(), "{} {extension}", row.name);
        }
        for id in ["", "<templateId/>", "<templateId root='1.2.3'/>", "<templateId nullFlavor='NI'/>"] {
            assert!(
                walk(format!("<x xmlns='urn:hl7-org:v3'>{id}</x>").as_bytes()).is_none(),
                "{} {id}",
                row.name
            );
        }
    }
}

fn document(sections: &str) -> String {
    format!(
        "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody>{sections}</structuredBody></component>\
         </ClinicalDocument>"
    )
}

#[test]
fn sections_are_found_by_template_then_by_code() {
    let coded = "<component><section ID='a'><code code='11450-4'/></section></component>";
    let other = "<component><section ID='b'><templateId root='2.16.840.1.113883.10.20.22.2.20'/><code code='11450-4'/></section></component>";
    let vendor =
        "<component><section ID='c'><templateId root='1.2.3'/><code code=' 11450-4 '/></section></component>";
    let r11 = "<component><section ID='d'><templateId root='2.16.840.1.113883.10.20.22.2.5'/></section></component>";
    let find = |sections: &str| {
        let xml = document(sections);
        let document = parse(xml.as_bytes()).unwrap();
        let found: Option<ProblemSection<'_>> = document.section_view();
        assert_eq!(document.problem_section().is_some(), found.is_some());
        found.map(|view| (view.node().xml_id.as_deref().unwrap().to_owned(), view.matched().unwrap()))
    };
    assert_eq!(find(coded), Some(("a".into(), Matched::SectionCode)));
    assert_eq!(find(other), None);
    assert_eq!(find(&[other, vendor].concat()), Some(("c".into(), Matched::SectionCode)));
    assert_eq!(find(&[coded, r11].concat()), Some(("d".into(), Matched::WithoutExtension)));
    assert_eq!(find(""), None);
    let nested = format!("<component><section>{r11}</section></component>");
    assert_eq!(find(&nested), Some(("d".into(), Matched::WithoutExtension)));
}

#[test]
fn an_entry_is_read_in_the_words_of_its_template() {
    let xml = include_bytes!("../../../examples/data/ccd.xml");
    let document = parse(xml).unwrap();
    assert!(
        document.sections().all(|section| section.template().is_some_and(|(_, how)| how == Matched::Exact))
    );
    assert_eq!(
        document.template().map(|(row, how)| (row.name, how)),
        Some(("ContinuityOfCareDocument", Matched::Exact))
    );
    let section: AllergiesAndIntolerancesSection<'_> = document.allergies_section().unwrap();
    let concerns: Vec<_> = section.allergy_concern_acts().collect();
    assert_eq!(concerns.len(), 2);
    let allergy = concerns[0].allergy_intolerance_observations().next().unwrap();
    assert_eq!(allergy.substance().unwrap().display_name.as_deref(), Some("Penicillin G"));
    let reaction = allergy.reaction_observations().next().unwrap();
    assert_eq!(
        reaction.severity_observation().unwrap().status_code().unwrap().code.as_deref(),
        Some("completed")
    );
    assert_eq!(
        format!("{allergy:?} {section:?}"),
        "AllergyIntoleranceObservation AllergiesAndIntolerancesSection"
    );
}

/// Every view that the corpus has elements of, and how many it finds there.
#[test]
fn the_corpus_is_seen() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, bytes) in crate::common::corpus() {
        let Ok(document) = parse(&bytes) else { continue };
        for section in document.sections() {
            if let Some((template, _)) = template::best(
                &section.template_id,
                section.code.as_deref().and_then(|code| code.code.as_deref()),
            ) {
                *seen.entry(template.name).or_default() += 1;
            }
        }
        assert!(document.problem_section().is_none_or(|section| section.matched().is_some()), "{name}");
    }
    if !seen.is_empty() {
        assert!(seen.len() >= 60 && seen.values().sum::<usize>() > 300, "{seen:?}");
    }
}

#[test]
fn views_borrow_from_the_element() {
    let xml =
        "<x xmlns='urn:hl7-org:v3'><templateId root='2.16.840.1.113883.10.20.22.4.4'/><code code='1'/></x>";
    let document = parse_as::<model::Observation<'_>>(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let code = {
        let view = ProblemObservation::of(&document.root).unwrap();
        view.code().unwrap()
    };
    assert_eq!(code.code.as_deref(), Some("1"));
}

#[test]
fn documents_tell_their_type_whatever_the_order_of_their_ids() {
    let header = "<templateId root='2.16.840.1.113883.10.20.22.1.1' extension='2015-08-01'/>";
    let note = "<templateId root='2.16.840.1.113883.10.20.22.1.9'/>";
    let section = "<templateId root='2.16.840.1.113883.10.20.22.2.5'/>";
    for (ids, expected) in [
        ([header, note].concat(), Some("ProgressNote")),
        ([note, header].concat(), Some("ProgressNote")),
        (header.to_owned(), Some("UsRealmHeader")),
        (section.to_owned(), None),
        (String::new(), None),
    ] {
        let xml = format!("<ClinicalDocument xmlns='urn:hl7-org:v3'>{ids}</ClinicalDocument>");
        let document = parse(xml.as_bytes()).unwrap();
        assert_eq!(document.template().map(|(row, _)| row.name), expected, "{ids}");
    }
}
