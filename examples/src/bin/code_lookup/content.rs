//! What is at hand: the tables built in, and the files the user named.

use std::cell::OnceCell;
use std::fs::{self, File};
use std::io::{IsTerminal as _, Read};
use std::path::Path;
use std::time::{Duration, Instant};
use synovia_terminology::builtin::{self, BuiltIn, find_system};
use synovia_terminology::load;
use synovia_terminology::operation::Terminology;
use synovia_terminology::provider::{Chain, Provider as _};
use synovia_terminology::snomed::{Loader, Snomed};
use synovia_terminology::store::Store;
use synovia_terminology::table::{self, Format, Table};
use synovia_terminology::{System, system_for_coding_system_name};

const SNOMED: &str = "http://snomed.info/sct";

/// The formats by the name the user gives them: first those that are lists of codes, then those that say more about codes.
const FORMATS: [(&str, Format); 23] = [
    ("loinc", Format::Loinc),
    ("loinc-part", Format::LoincPart),
    ("icd-10-cm", Format::Icd10CmOrder),
    ("icd-10-cm-xml", Format::Icd10CmTabular),
    ("icd-10-cm-sections", Format::Icd10CmSections),
    ("icd-10-pcs", Format::Icd10PcsOrder),
    ("hcpcs", Format::Hcpcs),
    ("rxnorm", Format::RxNormConso),
    ("cvx", Format::Cvx),
    ("mvx", Format::Mvx),
    ("ndc-product", Format::NdcProduct),
    ("ndc-package", Format::NdcPackage),
    ("nucc", Format::Nucc),
    ("loinc-part-link", Format::LoincPartLink),
    ("loinc-answers", Format::LoincAnswerList),
    ("loinc-answer-link", Format::LoincAnswerListLink),
    ("loinc-hierarchy", Format::LoincHierarchy),
    ("loinc-consumer", Format::LoincConsumerName),
    ("loinc-language", Format::LoincLinguisticVariant),
    ("loinc-map-to", Format::LoincMapTo),
    ("rxnorm-rel", Format::RxNormRel),
    ("rxnorm-sat", Format::RxNormSat),
    ("rxnorm-sty", Format::RxNormSty),
];

/// All content.
#[derive(Default)]
pub(crate) struct Content {
    loader: Option<Loader>,
    snomed: Option<Snomed>,
    tables: Vec<Table>,
    store: Store,
    /// Gathered when the operations are first asked.
    built_in: OnceCell<BuiltIn>,
}

/// What is known of a code.
pub(crate) struct Found {
    pub(crate) code: String,
    pub(crate) display: String,
    pub(crate) status: String,
    pub(crate) usable: bool,
    pub(crate) more: Vec<(String, String)>,
}

/// The URI of a system by any of its names.
pub(crate) fn uri(name: &str) -> String {
    if let Some(system) = find_system(name) {
        return system.uri().to_owned();
    }
    if let Some(system) = System::by_uri(name).or_else(|| System::by_oid(name)) {
        return system.uri().to_owned();
    }
    system_for_coding_system_name(name).unwrap_or(name).to_owned()
}

impl Content {
    /// Loads `FORMAT=PATH`.
    pub(crate) fn add(&mut self, file: &str) -> Result<(), String> {
        let (name, path) = file.split_once('=').ok_or("--file takes FORMAT=PATH")?;
        if name == "snomed" {
            return self.add_snomed(Path::new(path));
        }
        if name == "fhir" {
            let others = super::fhir::add(&mut self.store, Path::new(path))?;
            if others > 0 {
                eprintln!("{path}: {others} resources that are no code system, value set or concept map");
            }
            return Ok(());
        }
        let (_, format) =
            FORMATS.iter().find(|(known, _)| *known == name).ok_or("no such format; see --help")?;
        let mut loader = table::Loader::new(*format);
        read(Path::new(path), |piece| loader.push(piece))?;
        let table = loader.finish().map_err(|e| e.to_string())?;
        report(path, table.issues());
        self.tables.push(table);
        Ok(())
    }

    /// A file of a release, or every text file of its folder.
    fn add_snomed(&mut self, path: &Path) -> Result<(), String> {
        if path.is_dir() {
            let entries = fs::read_dir(path).map_err(|e| e.to_string())?;
            let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
            // The concept file sorts before the others, which loads fastest.
            paths.sort();
            let wanted = |p: &std::path::PathBuf| p.is_dir() || p.extension().is_some_and(|e| e == "txt");
            return paths.iter().filter(|p| wanted(p)).try_for_each(|p| self.add_snomed(p));
        }
        let loader = self.loader.get_or_insert_with(Loader::default);
        loader.begin().map_err(|e| e.to_string())?;
        read(path, |piece| loader.push(piece))
    }

    /// Puts the release together.
    pub(crate) fn finish(&mut self) -> Result<(), load::Error> {
        if let Some(loader) = self.loader.take() {
            let release = loader.finish()?;
            report("snomed", release.issues());
            self.snomed = Some(release);
        }
        Ok(())
    }

    /// Whether there is content of a system: without it no code of it is valid.
    pub(crate) fn knows(&self, uri: &str) -> bool {
        find_system(uri).is_some_and(|s| s.content() != builtin::Content::NotPresent)
            || self.tables.iter().any(|t| t.system() == Some(uri))
            || (uri == SNOMED && self.snomed.is_some())
            || self.is_stored(uri)
    }

    /// Whether the user has a code system as FHIR with codes.
    fn is_stored(&self, uri: &str) -> bool {
        let mut found = false;
        self.store.code_systems(uri, &mut |system| found |= !system.is_empty());
        found
    }

    /// The resources of the user.
    pub(crate) const fn store(&self) -> &Store {
        &self.store
    }

    /// FHIR's operations over all that is at hand.
    pub(crate) fn terminology(&self) -> Terminology<'_> {
        let built_in = self.built_in.get_or_init(BuiltIn::new);
        let chain = Chain::default().then(&self.store).then(built_in);
        let chain = self.tables.iter().fold(chain, |chain, table| chain.then(table));
        Terminology::new(self.snomed.iter().fold(chain, |chain, release| chain.then(release)))
    }

    pub(crate) fn find(&self, uri: &str, code: &str) -> Option<Found> {
        if self.is_stored(uri) {
            return super::fhir::find(self, uri, code);
        }
        if let Some(concept) = find_system(uri).and_then(|s| s.get(code)) {
            return Some(Found {
                code: concept.code().to_owned(),
                display: concept.display().to_owned(),
                status: concept.status().to_owned(),
                usable: concept.is_active() && concept.is_selectable(),
                more: concept.parents().map(|p| ("parent".to_owned(), p.code().to_owned())).collect(),
            });
        }
        if uri == SNOMED {
            return self.find_snomed(code);
        }
        let tables = || self.tables.iter().filter(|t| t.system() == Some(uri));
        let row = tables().find_map(|t| t.get(code))?;
        let usable = row.is_active() && row.is_valid();
        Some(Found {
            code: row.code().to_owned(),
            display: row.display().to_owned(),
            status: if usable { "active" } else { "inactive" }.to_owned(),
            usable,
            more: tables().flat_map(|t| said(t, code)).collect(),
        })
    }

    fn find_snomed(&self, code: &str) -> Option<Found> {
        let release = self.snomed.as_ref()?;
        let concept = release.concept(code.parse().ok()?)?;
        let usable = release.is_active(concept);
        let name = |c| release.fully_specified_name(c).unwrap_or("");
        Some(Found {
            code: release.id(concept).to_string(),
            display: release.preferred_term(concept, release.language_sets()).unwrap_or("").to_owned(),
            status: if usable { "active" } else { "inactive" }.to_owned(),
            usable,
            more: release
                .parents(concept)
                .iter()
                .map(|p| {
                    ("parent".to_owned(), format!("{} {}", release.id(*p), name(*p)).trim_end().to_owned())
                })
                .collect(),
        })
    }

    pub(crate) fn subsumes(&self, general: &str, special: &str) -> Option<bool> {
        self.snomed.as_ref()?.subsumes_ids(general.parse().ok()?, special.parse().ok()?)
    }
}

/// What the rows of a code say, column by column.
fn said<'t>(table: &'t Table, code: &'t str) -> impl Iterator<Item = (String, String)> + 't {
    table.rows(code).flat_map(|row| {
        let columns = table.columns().iter().skip(1);
        columns
            .filter_map(move |name| Some((name.clone(), row.get(name).filter(|v| !v.is_empty())?.to_owned())))
    })
}

/// Says how many rows were left out, and where the first was.
fn report(name: &str, issues: &load::Issues) {
    if let Some(first) = issues.first.first() {
        eprintln!("{name}: {} rows left out, the first: {first}", issues.count);
    }
}

/// Reads a file in pieces; a person at a terminal is told how far it is.
fn read<E: ToString>(path: &Path, mut push: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), String> {
    let mut file = File::open(path).map_err(|e| e.to_string())?;
    let size = file.metadata().map_or(0, |m| m.len()).max(1);
    let shown = std::io::stderr().is_terminal();
    let (mut done, mut told) = (0u64, Instant::now());
    let mut piece = vec![0u8; 1 << 16];
    loop {
        let count = file.read(&mut piece).map_err(|e| e.to_string())?;
        if count == 0 {
            break;
        }
        push(piece.get(..count).unwrap_or_default()).map_err(|e| e.to_string())?;
        done += count as u64;
        if shown && told.elapsed() > Duration::from_millis(200) {
            eprint!("\r{}: {} {} of {} MB ", path.display(), bar(done, size), done >> 20, size >> 20);
            told = Instant::now();
        }
    }
    if shown && done > 1 << 24 {
        eprintln!("\r{}: {} {} MB read     ", path.display(), bar(done, size), done >> 20);
    }
    Ok(())
}

/// How much of a file is read, as a bar of thirty places.
fn bar(done: u64, size: u64) -> String {
    const PLACES: u64 = 30;
    let full = (done.min(size).saturating_mul(PLACES) / size.max(1)) as usize;
    format!("[{:-<1$}]", "#".repeat(full), PLACES as usize)
}

/// The bytes of a file.
pub(crate) fn read_whole(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    read::<String>(path, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_is_as_full_as_the_file_is_read() {
        assert_eq!(bar(0, 10), format!("[{}]", "-".repeat(30)));
        assert_eq!(bar(5, 10), format!("[{}{}]", "#".repeat(15), "-".repeat(15)));
        // A file may grow while it is read, and an empty one has no size.
        assert_eq!(bar(20, 10), format!("[{}]", "#".repeat(30)));
        assert_eq!(bar(0, 0).len(), 32);
    }
}
