//! The user's own code systems, value sets and concept maps as FHIR JSON, and questions about them.

use super::content::{Content, Found, read_whole};
use std::fs;
use std::path::Path;
use synovia_terminology::json::Json;
use synovia_terminology::operation::{
    CodeInput, ExpandRequest, Input, LookupRequest, SubsumesRequest, Subsumption, TranslateRequest,
    ValidateRequest, ValueSetChoice,
};
use synovia_terminology::provider::Provider as _;
use synovia_terminology::store::{Coding, Dependency, Store, Value};

/// Takes in a file, or every JSON file of a folder: resources, or Bundles of them. Gives how many resources were of another type.
pub(crate) fn add(store: &mut Store, path: &Path) -> Result<usize, String> {
    if !path.is_dir() {
        return add_file(store, path);
    }
    let entries = fs::read_dir(path).map_err(|e| e.to_string())?;
    let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")));
    paths.sort();
    paths.iter().try_fold(0, |others, path| {
        add_file(store, path)
            .map(|more| others + more)
            .map_err(|error| format!("{}: {error}", path.display()))
    })
}

fn add_file(store: &mut Store, path: &Path) -> Result<usize, String> {
    let resource = Json::parse(&read_whole(path)?).map_err(|e| e.to_string())?;
    let in_bundle = resource.list("entry").iter().filter_map(|entry| entry.get("resource"));
    let is_bundle = resource.str("resourceType") == Some("Bundle");
    let resources: Vec<&Json> = if is_bundle { in_bundle.collect() } else { vec![&resource] };
    let mut others = 0;
    for resource in resources {
        match resource.str("resourceType") {
            Some("CodeSystem" | "ValueSet" | "ConceptMap") => {
                store.insert_value(resource).map_err(|e| e.to_string())?;
            }
            _ => others += 1,
        }
    }
    Ok(others)
}

/// What a code system of the user says of a code.
pub(crate) fn find(content: &Content, uri: &str, code: &str) -> Option<Found> {
    let terminology = content.terminology();
    let mut request = LookupRequest::new(uri, code);
    request.properties = vec!["*".to_owned()];
    let found = terminology.lookup(&request).ok()?;
    let definition = found.definition.map(|text| ("definition".to_owned(), text));
    // What the status says already.
    let told = |code: &str| code == "inactive";
    let properties =
        found.properties.iter().filter(|p| !told(&p.code)).map(|p| (p.code.clone(), text(&p.value)));
    Some(Found {
        code: found.code,
        display: found.display.unwrap_or_default(),
        status: if found.inactive { "inactive" } else { "active" }.to_owned(),
        usable: !found.inactive && !found.is_abstract,
        more: definition.into_iter().chain(properties).collect(),
    })
}

fn text(value: &Value) -> String {
    match value {
        Value::Code(text)
        | Value::Text(text)
        | Value::Uri(text)
        | Value::Id(text)
        | Value::Integer(text)
        | Value::Decimal(text)
        | Value::DateTime(text) => text.clone(),
        Value::Boolean(yes) => yes.to_string(),
        Value::Coding(coding) => {
            format!("{}|{}", coding.system.as_deref().unwrap_or(""), coding.code.as_deref().unwrap_or(""))
        }
        _ => "?".to_owned(),
    }
}

/// `SYSTEM|CODE` in its parts; a code alone has no system.
fn parts(code: &str) -> (Option<&str>, &str) {
    code.rsplit_once('|').map_or((None, code), |(system, code)| (Some(system), code))
}

/// Whether the user has a value set of this URL.
pub(crate) fn has_value_set(content: &Content, url: &str) -> bool {
    let mut found = false;
    content.store().value_sets(url.split('|').next().unwrap_or(url), &mut |_| found = true);
    found
}

/// Says whether a code is in a value set.
pub(crate) fn validate(content: &Content, value_set: &str, code: &str) -> bool {
    let (system, plain) = parts(code);
    let input = CodeInput {
        code: plain.to_owned(),
        system: system.map(super::content::uri),
        infer_system: system.is_none(),
        ..CodeInput::default()
    };
    let terminology = content.terminology();
    let request = ValidateRequest::new(ValueSetChoice::Url(value_set), Input::Code(input));
    match terminology.validate_code(&request) {
        Ok(outcome) if outcome.result => {
            println!("{code}\tvalid");
            true
        }
        Ok(outcome) => {
            let word = if outcome.unknown_system.is_some() { "unknown-system" } else { "invalid" };
            println!("{code}\t{word}\t{}", outcome.message().unwrap_or_default());
            false
        }
        Err(failure) => {
            println!("{code}\tfailed\t{failure}");
            false
        }
    }
}

/// Shows the codes of a value set.
pub(crate) fn expand(content: &Content, value_set: &str) -> bool {
    let mut request = ExpandRequest::new(ValueSetChoice::Url(value_set));
    request.exclude_nested = Some(true);
    match content.terminology().expand(&request) {
        Ok(expansion) => {
            for code in &expansion.contains {
                println!("{}\t{}\t{}", code.system, code.code, code.display.as_deref().unwrap_or(""));
            }
            true
        }
        Err(failure) => {
            println!("failed\t{failure}");
            false
        }
    }
}

/// The systems a map of the user translates from; `None` when there is no such map.
fn sources(content: &Content, map: &str) -> Option<Vec<String>> {
    let mut sources: Option<Vec<String>> = None;
    content.store().concept_maps(&mut |known| {
        if known.url.as_deref() == map.split('|').next() {
            let list = sources.get_or_insert_default();
            list.extend(known.groups.iter().filter_map(|group| group.source.clone()));
        }
    });
    if let Some(list) = &mut sources {
        list.sort();
        list.dedup();
    }
    sources
}

/// Translates a code by a map of the user; `None` when there is no such map.
pub(crate) fn translate(content: &Content, map: &str, code: &str) -> Option<bool> {
    let sources = sources(content, map)?;
    let (system, plain) = parts(code);
    let systems = system.map_or(sources, |system| vec![super::content::uri(system)]);
    let terminology = content.terminology();
    let mut found = false;
    for system in systems {
        let mut request = TranslateRequest::new(Coding::new(system, plain));
        request.map = Some(map);
        let outcome = match terminology.translate(&request) {
            Ok(outcome) => outcome,
            Err(failure) => {
                println!("{code}\tfailed\t{failure}");
                return Some(false);
            }
        };
        for hit in outcome.hits {
            let target = hit.concept.unwrap_or_default();
            let part = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
            found |= target.code.is_some();
            let condition = |d: &Dependency| format!("\tif {} is {}", d.attribute, text(&d.value));
            let conditions: String = hit.depends_on.iter().map(condition).collect();
            println!(
                "{code}\t{}\t{}\t{}\t{}{conditions}",
                hit.relationship.r4(),
                part(target.system),
                part(target.code),
                part(target.display)
            );
        }
    }
    if !found {
        println!("{code}\tunmapped");
    }
    Some(found)
}

/// Says how two codes of a system stand to each other.
pub(crate) fn subsumes(content: &Content, system: &str, general: &str, special: &str) -> bool {
    let system = super::content::uri(system);
    match content.terminology().subsumes(&SubsumesRequest::new(&system, general, special)) {
        Ok(answer) => {
            println!("{}", answer.code());
            matches!(answer, Subsumption::Subsumes | Subsumption::Equivalent)
        }
        Err(failure) => {
            println!("unknown\t{failure}");
            false
        }
    }
}
