//! Release files that are tables of codes: the same table in any split, or the same error, and no panic.

use synovia_terminology::load::{ErrorKind, Issue};
use synovia_terminology::table::{Format, LoadOptions, Loader, Row, Table};

/// All kinds of files. New ones go to the end: seeds choose by number.
const FORMATS: &[Format] = &[
    Format::Loinc,
    Format::LoincPart,
    Format::LoincPartLink,
    Format::LoincAnswerList,
    Format::LoincAnswerListLink,
    Format::LoincHierarchy,
    Format::LoincConsumerName,
    Format::LoincLinguisticVariant,
    Format::LoincMapTo,
    Format::Icd10CmOrder,
    Format::Icd10PcsOrder,
    Format::Hcpcs,
    Format::RxNormConso,
    Format::RxNormRel,
    Format::RxNormSat,
    Format::RxNormSty,
    Format::Cvx,
    Format::Mvx,
    Format::NdcProduct,
    Format::NdcPackage,
    Format::Nucc,
    Format::Icd10CmTabular,
    Format::Icd10CmSections,
];

/// The first byte says which file it is (a letter for each, so that seeds can be read), the second how large the pieces are.
pub fn terminology_tables(data: &[u8]) {
    let Some(([which, size], file)) = data.split_first_chunk() else { return };
    let format = FORMATS[usize::from(which.wrapping_sub(b'A')) % FORMATS.len()];
    let whole = load(format, file, usize::MAX);
    let split = load(format, file, usize::from(*size).max(1));
    assert_eq!(whole.as_ref().map(shown), split.as_ref().map(shown));
    let Ok(table) = whole else { return };
    let mut before = "";
    for row in table.all() {
        assert!(before <= row.code(), "rows are in the order of their codes");
        before = row.code();
        assert!(table.get(row.code()).is_some_and(|found| found.code() == row.code()));
    }
    if matches!(format, Format::Icd10CmTabular | Format::Icd10CmSections) {
        assert!(table.len() <= file.len() * 36, "a 7th character makes a code at most once");
        hierarchy(&table);
    }
}

/// No code is there twice, and from each the way up ends.
fn hierarchy(table: &Table) {
    for row in table.all().take(500) {
        assert_eq!(table.rows(row.code()).count(), 1);
        let (mut at, mut steps) = (Some(row), 0);
        while let Some(row) = at {
            at = row.get("PARENT").and_then(|parent| table.get(parent));
            steps += 1;
            assert!(steps <= table.len(), "a circle");
        }
    }
}

fn load(format: Format, file: &[u8], piece: usize) -> Result<Table, ErrorKind> {
    let mut options = LoadOptions::default();
    options.limits.max_line = 1 << 14;
    options.max_document = 1 << 20;
    options.max_depth = 16;
    let mut loader = Loader::with(format, options);
    for bytes in file.chunks(piece) {
        loader.push(bytes).map_err(|e| e.kind())?;
    }
    loader.finish().map_err(|e| e.kind())
}

/// Everything a table says.
type Shown = (Vec<Vec<String>>, Vec<Issue>, u64);

fn shown(table: &Table) -> Shown {
    let values = |row: Row<'_>| {
        let values = table.columns().iter().map(|name| row.get(name).unwrap_or_default());
        values.chain([row.display()]).map(str::to_owned).collect()
    };
    (table.all().map(values).collect(), table.issues().first.clone(), table.issues().count)
}
