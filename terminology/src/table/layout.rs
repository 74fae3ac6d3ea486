//! What the files of the systems look like: data, not code.

/// A release file that is a table of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `LoincTable/Loinc.csv`.
    Loinc,
    /// LOINC parts, `AccessoryFiles/PartFile/Part.csv`.
    LoincPart,
    /// Parts of LOINC terms, `LoincPartLink_Primary.csv` and `…_Supplementary.csv`.
    LoincPartLink,
    /// LOINC answers, `AnswerList.csv`; by list.
    LoincAnswerList,
    /// Answer lists of LOINC terms, `LoincAnswerListLink.csv`.
    LoincAnswerListLink,
    /// `ComponentHierarchyBySystem.csv`, before 2.73 `MultiAxialHierarchy.csv`.
    LoincHierarchy,
    /// `ConsumerName.csv`.
    LoincConsumerName,
    /// One of the `…LinguisticVariant.csv`.
    LoincLinguisticVariant,
    /// `LoincTable/MapTo.csv`: what replaces a term.
    LoincMapTo,
    /// `icd10cm_order_YYYY.txt`, or the shorter `icd10cm_codes_YYYY.txt`: fixed columns.
    Icd10CmOrder,
    /// `icd10cm_tabular_YYYY.xml` as the codes of the order file, 7th characters put in; feature `icd10cm-xml`.
    ///
    /// Columns: those of the order file (`ORDER` counts rows as they stand here, `SHORT` is empty, `VALID` is `1` for codes
    /// to code with, `LONG` has the meaning of the 7th character after a comma), then `PARENT` (the code it stands in; empty
    /// for a category), `SECTION`, `CHAPTER`, and the notes of a code by the names of their elements, a note a line:
    /// `inclusionTerm`, `includes`, `excludes1`, `excludes2`, `codeFirst`, `codeAlso`, `useAdditionalCode`, `notes`
    /// (`instruction` too), `sevenChrNote`. Notes are those of the code itself; notes of what it stands in apply as well.
    ///
    /// A code without codes below it, and of less than seven characters, takes the `sevenChrDef` of the nearest of itself, the
    /// codes above, its section and its chapter: filled up with `X` to six characters, a code for each `extension`. A note that
    /// certain 7th characters do not apply to a category (that of S06 is the one known) takes those codes out; such a note in
    /// other words is an issue (`terminology/load-rule`).
    ///
    /// A `diag` without a name, with one that is no code, or with one that was there before is an issue; the codes in it then
    /// stand in what it stood in, or in the first of its name. A code without description is an issue, and stays. Elements
    /// that are not of the layout are issues and are passed over with what is in them, except that text of elements within a
    /// text is kept.
    ///
    /// The layout is that of NCHS's file of April 2026. A file with a document type declaration is refused. Not certain: the
    /// names of the elements of the visual impairment table (they are issues; the codes are not affected), where the note of
    /// S06 stands (it is looked for in all notes), and that `LONG` of a code with a 7th character is letter for letter that of
    /// the order file. The file is held as a whole until its end.
    #[cfg(feature = "icd10cm-xml")]
    Icd10CmTabular,
    /// The chapters and sections of the same file, which are no codes: by number and by first and last category (`A00-A09`).
    /// The columns are those of the codes; `PARENT` is the chapter of a section. Feature `icd10cm-xml`.
    #[cfg(feature = "icd10cm-xml")]
    Icd10CmSections,
    /// `icd10pcs_order_YYYY.txt`: fixed columns.
    Icd10PcsOrder,
    /// HCPCS level II: the record of 320 bytes (columns after 128 as published, not seen), or the file with named
    /// columns, tabs or commas between them. Dental codes (`D…`) and CPT's belong to others and are left out, unless
    /// the caller says they are licensed.
    Hcpcs,
    /// RxNorm names, `RXNCONSO.RRF`; by RXCUI.
    RxNormConso,
    /// RxNorm relationships, `RXNREL.RRF`; by RXCUI1.
    RxNormRel,
    /// RxNorm attributes, `RXNSAT.RRF`; by RXCUI. NDCs are the rows whose ATN is `NDC`.
    RxNormSat,
    /// RxNorm semantic types, `RXNSTY.RRF`; by RXCUI.
    RxNormSty,
    /// CDC vaccines, `cvx.txt`. The column after the status (not a vaccine) is not in every copy; both are read.
    Cvx,
    /// CDC vaccine manufacturers, `mvx.txt`. The notes are not in every copy; both are read.
    Mvx,
    /// FDA products, `product.txt`; by product NDC.
    NdcProduct,
    /// FDA packages, `package.txt`; by package NDC.
    NdcPackage,
    /// NUCC provider taxonomy. Only the code is needed; the other columns differ between years.
    Nucc,
}

/// How fields are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Comma, quotes, a heading line.
    Csv,
    /// Tab, no quotes, a heading line.
    Tabs,
    /// Bar, no quotes, no heading line, a bar also at the end.
    Rrf,
    /// Bar, no quotes, mostly without a heading line.
    Bars,
    /// Columns by position.
    IcdOrder,
    /// Columns by position, or named.
    Hcpcs,
    /// XML of ICD-10-CM.
    #[cfg(feature = "icd10cm-xml")]
    Tabular,
}

/// What is known of a format. The first column is the code.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) system: Option<&'static str>,
    pub(super) shape: Shape,
    /// Columns that are kept; with a heading the ones it names, else all there are, in order.
    pub(super) columns: &'static [&'static str],
    /// How many of them a heading must name.
    pub(super) needed: usize,
    /// The columns a display is taken from, the first that is not empty.
    pub(super) display: &'static [&'static str],
    /// The column of the status and the words that make a row inactive.
    pub(super) status: Option<(&'static str, &'static [&'static str])>,
}

const LOINC: Option<&str> = Some("http://loinc.org");
const RXNORM: Option<&str> = Some("http://www.nlm.nih.gov/research/umls/rxnorm");
const NDC: Option<&str> = Some("http://hl7.org/fhir/sid/ndc");

/// Columns of an order file, by position; see the fixed-width reader.
pub(super) const ICD_COLUMNS: &[&str] = &["CODE", "ORDER", "VALID", "SHORT", "LONG"];

pub(super) const HCPCS_COLUMNS: &[&str] = &[
    "HCPC",
    "LONG DESCRIPTION",
    "SHORT DESCRIPTION",
    "RECID",
    "COV",
    "BETOS",
    "TOS1",
    "ADD DT",
    "ACT EFF DT",
    "TERM DT",
    "ACTION CD",
];

impl Format {
    pub(super) fn layout(self) -> &'static Layout {
        match self {
            Self::Loinc => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &[
                    "LOINC_NUM",
                    "LONG_COMMON_NAME",
                    "SHORTNAME",
                    "COMPONENT",
                    "PROPERTY",
                    "TIME_ASPCT",
                    "SYSTEM",
                    "SCALE_TYP",
                    "METHOD_TYP",
                    "CLASS",
                    "CLASSTYPE",
                    "STATUS",
                    "ORDER_OBS",
                    "EXAMPLE_UCUM_UNITS",
                    "VersionLastChanged",
                    "DisplayName",
                    "EXTERNAL_COPYRIGHT_NOTICE",
                ],
                needed: 1,
                display: &["LONG_COMMON_NAME", "SHORTNAME"],
                status: Some(("STATUS", &["DEPRECATED", "DISCOURAGED"])),
            },
            Self::LoincPart => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &["PartNumber", "PartTypeName", "PartName", "PartDisplayName", "Status"],
                needed: 1,
                display: &["PartDisplayName", "PartName"],
                status: Some(("Status", &["DEPRECATED", "INACTIVE"])),
            },
            Self::LoincPartLink => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &[
                    "LoincNumber",
                    "PartNumber",
                    "PartName",
                    "PartTypeName",
                    "LinkTypeName",
                    "Property",
                ],
                needed: 2,
                display: &[],
                status: None,
            },
            Self::LoincAnswerList => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &[
                    "AnswerListId",
                    "AnswerListName",
                    "AnswerListOID",
                    "AnswerStringId",
                    "LocalAnswerCode",
                    "SequenceNumber",
                    "DisplayText",
                    "Score",
                ],
                needed: 1,
                display: &["AnswerListName"],
                status: None,
            },
            Self::LoincAnswerListLink => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &[
                    "LoincNumber",
                    "AnswerListId",
                    "AnswerListName",
                    "AnswerListLinkType",
                    "ApplicableContext",
                ],
                needed: 2,
                display: &[],
                status: None,
            },
            Self::LoincHierarchy => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &["CODE", "IMMEDIATE_PARENT", "CODE_TEXT", "PATH_TO_ROOT", "SEQUENCE"],
                needed: 2,
                display: &["CODE_TEXT"],
                status: None,
            },
            Self::LoincConsumerName => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &["LoincNumber", "ConsumerName"],
                needed: 2,
                display: &["ConsumerName"],
                status: None,
            },
            Self::LoincLinguisticVariant => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &[
                    "LOINC_NUM",
                    "LONG_COMMON_NAME",
                    "SHORTNAME",
                    "COMPONENT",
                    "LinguisticVariantDisplayName",
                ],
                needed: 1,
                display: &["LinguisticVariantDisplayName", "LONG_COMMON_NAME", "SHORTNAME", "COMPONENT"],
                status: None,
            },
            Self::LoincMapTo => &Layout {
                system: LOINC,
                shape: Shape::Csv,
                columns: &["LOINC", "MAP_TO", "COMMENT"],
                needed: 2,
                display: &[],
                status: None,
            },
            Self::Icd10CmOrder => &Layout {
                system: Some("http://hl7.org/fhir/sid/icd-10-cm"),
                shape: Shape::IcdOrder,
                columns: ICD_COLUMNS,
                needed: 0,
                display: &["LONG", "SHORT"],
                status: None,
            },
            #[cfg(feature = "icd10cm-xml")]
            Self::Icd10CmTabular | Self::Icd10CmSections => &Layout {
                system: Some("http://hl7.org/fhir/sid/icd-10-cm"),
                shape: Shape::Tabular,
                columns: super::tabular::COLUMNS,
                needed: 0,
                display: &["LONG"],
                status: None,
            },
            Self::Icd10PcsOrder => &Layout {
                system: Some("http://www.cms.gov/Medicare/Coding/ICD10"),
                shape: Shape::IcdOrder,
                columns: ICD_COLUMNS,
                needed: 0,
                display: &["LONG", "SHORT"],
                status: None,
            },
            Self::Hcpcs => &Layout {
                system: Some("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"),
                shape: Shape::Hcpcs,
                columns: HCPCS_COLUMNS,
                needed: 1,
                display: &["LONG DESCRIPTION", "SHORT DESCRIPTION"],
                status: None,
            },
            Self::RxNormConso => &Layout {
                system: RXNORM,
                shape: Shape::Rrf,
                columns: &[
                    "RXCUI", "LAT", "TS", "LUI", "STT", "SUI", "ISPREF", "RXAUI", "SAUI", "SCUI", "SDUI",
                    "SAB", "TTY", "CODE", "STR", "SRL", "SUPPRESS", "CVF",
                ],
                needed: 18,
                display: &["STR"],
                status: Some(("SUPPRESS", &["O"])),
            },
            Self::RxNormRel => &Layout {
                system: RXNORM,
                shape: Shape::Rrf,
                columns: &[
                    "RXCUI1", "RXAUI1", "STYPE1", "REL", "RXCUI2", "RXAUI2", "STYPE2", "RELA", "RUI", "SRUI",
                    "SAB", "SL", "DIR", "RG", "SUPPRESS", "CVF",
                ],
                needed: 16,
                display: &[],
                status: Some(("SUPPRESS", &["O"])),
            },
            Self::RxNormSat => &Layout {
                system: RXNORM,
                shape: Shape::Rrf,
                columns: &[
                    "RXCUI", "LUI", "SUI", "RXAUI", "STYPE", "CODE", "ATUI", "SATUI", "ATN", "SAB", "ATV",
                    "SUPPRESS", "CVF",
                ],
                needed: 13,
                display: &[],
                status: Some(("SUPPRESS", &["O"])),
            },
            Self::RxNormSty => &Layout {
                system: RXNORM,
                shape: Shape::Rrf,
                columns: &["RXCUI", "TUI", "STN", "STY", "ATUI", "CVF"],
                needed: 6,
                display: &[],
                status: None,
            },
            Self::Cvx => &Layout {
                system: Some("http://hl7.org/fhir/sid/cvx"),
                shape: Shape::Bars,
                columns: &["CVX", "SHORT", "FULL", "NOTES", "STATUS", "NONVACCINE", "UPDATED"],
                needed: 5,
                display: &["FULL", "SHORT"],
                status: Some(("STATUS", &["Inactive", "Never Active"])),
            },
            Self::Mvx => &Layout {
                system: Some("http://hl7.org/fhir/sid/mvx"),
                shape: Shape::Bars,
                columns: &["MVX", "NAME", "NOTES", "STATUS", "UPDATED"],
                needed: 3,
                display: &["NAME"],
                status: Some(("STATUS", &["Inactive", "Never Active"])),
            },
            Self::NdcProduct => &Layout {
                system: NDC,
                shape: Shape::Tabs,
                columns: &[
                    "PRODUCTNDC",
                    "PROPRIETARYNAME",
                    "PROPRIETARYNAMESUFFIX",
                    "NONPROPRIETARYNAME",
                    "PRODUCTTYPENAME",
                    "DOSAGEFORMNAME",
                    "ROUTENAME",
                    "STARTMARKETINGDATE",
                    "ENDMARKETINGDATE",
                    "MARKETINGCATEGORYNAME",
                    "APPLICATIONNUMBER",
                    "LABELERNAME",
                    "SUBSTANCENAME",
                    "ACTIVE_NUMERATOR_STRENGTH",
                    "ACTIVE_INGRED_UNIT",
                    "DEASCHEDULE",
                    "NDC_EXCLUDE_FLAG",
                ],
                needed: 1,
                display: &["PROPRIETARYNAME", "NONPROPRIETARYNAME"],
                status: None,
            },
            Self::NdcPackage => &Layout {
                system: NDC,
                shape: Shape::Tabs,
                columns: &[
                    "NDCPACKAGECODE",
                    "PRODUCTNDC",
                    "PACKAGEDESCRIPTION",
                    "STARTMARKETINGDATE",
                    "ENDMARKETINGDATE",
                    "NDC_EXCLUDE_FLAG",
                    "SAMPLE_PACKAGE",
                ],
                needed: 1,
                display: &["PACKAGEDESCRIPTION"],
                status: None,
            },
            Self::Nucc => &Layout {
                system: Some("http://nucc.org/provider-taxonomy"),
                shape: Shape::Csv,
                columns: &[
                    "Code",
                    "Display Name",
                    "Grouping",
                    "Classification",
                    "Specialization",
                    "Definition",
                    "Notes",
                    "Section",
                ],
                needed: 1,
                display: &["Display Name", "Specialization", "Classification"],
                status: None,
            },
        }
    }
}
