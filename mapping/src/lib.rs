//! Converts health data between formats through typed intermediate models, and accounts for every leaf of the source.
//!
//! - **HL7 v2 to FHIR R4** by the rows of HL7's Version 2 to FHIR guide: ADT with merges and moves, results (ORU, OUL, ORF), orders and
//!   their responses (ORM, OML, OMG, OMP, RDE, RDS, RAS and their like), vaccines (VXU), appointments (SIU), documents (MDM), charges
//!   and accounts (DFT, BAR), referrals, problems, queries with their answers, staff (MFN M02) and acknowledgements; messages without
//!   a published map go by rules of our own, and other types give their header.
//! - **CDA and C-CDA to FHIR R4** by the rows of HL7's C-CDA on FHIR, documents of every release and vendor and parts of them.
//! - **X12 to FHIR R4**: claims (837), payments (835, 820), eligibility (270, 271), status (276, 277), authorizations (278),
//!   enrolments (834), attachments (275) and acknowledgements (999, 997, 824, TA1).
//! - **DICOM to FHIR R4** and, with its feature, **R5**: instances become one ImagingStudy, whatever their order
//!   ([`Converter::convert_study`]), worklist items an order with its tasks, structured reports a report with observations.
//! - **FHIR R4, JSON or XML**, goes through as it is, accounted for like the rest, and to HL7 v2, C-CDA, X12 or items of a DICOM worklist
//!   ([`Converter::convert_to`]); what is to be written is said by the resources or by an option.
//!
//! Bytes go in, a typed resource and a report come out; there is no I/O, no clock and no global state.
//!
//! ```
//! use synovia_mapping::{Converter, Options, Source};
//!
//! let converter = Converter::new(Options::default())?; // once; `Send + Sync`, shared by all threads
//! let message = b"MSH|^~\\&|A|B|||20260312143015+0100||ADT^A08|1|P|2.5.1\rPID|1||7^^^MRN||Muster^Erika||19620214|F\rZXY|local\r";
//! let conversion = converter.convert(&Source::new("adt.hl7", message))?;
//!
//! let bundle = conversion.output.as_fhir_r4().expect("the default target is FHIR R4");
//! assert!(bundle.entry.len() > 1);
//! let birth = conversion.report.targets_of("PID-7[1].1").next().expect("it is mapped");
//! assert_eq!(&*birth.target, "Bundle.entry[1].resource.birthDate");
//! assert_eq!(birth.rules[1].to_string(), "segments/PID-Patient#10");
//! assert!(conversion.report.losses.iter().any(|l| &*l.source == "ZXY-1[1].1"));
//! # Ok::<(), synovia_mapping::Error>(())
//! ```
//!
//! **Main types.** A [`Converter`] is prepared from [`Options`], which hold every decision a standard leaves to the site. A
//! [`Source`] is one message with the envelope around it. A [`Conversion`] is the [`Output`] and its [`Report`]: lineage (which
//! published row took which leaf where), losses with their reason, and issues. Leaves mapped and leaves lost are together all
//! leaves, always. [`model`] is the hub that readers fill and writers write. [`Interfaces`] holds a converter for each sender, and
//! [`hooks`] map the segments that only one site knows.
//!
//! **What it does not do.** It validates neither the source nor codes against value sets beyond what FHIR requires of its
//! output; it splits no files (`synovia-hl7v2` does); it invents no time zone, no identifier system and no code. R5 is written of
//! DICOM only. What a conversion does not map is in its report, leaf by leaf.
//!
//! **Features.** `r5`: FHIR R5 as a target; every other source and target is compiled in.
//!
//! **Limits.** [`options::Limits`]: resources and bytes of an output, repetitions of a field; passing one is an error. Memory is
//! that of the record, the output and, with [`Options::lineage`], the report: some hundred bytes for each value written.
#![forbid(unsafe_code)]

mod base64;
mod context;
mod convert;
mod error;
mod from_cda;
mod from_dicom;
mod from_fhir;
mod from_hl7v2;
mod from_x12;
mod generated;
pub mod hooks;
mod ids;
mod interfaces;
pub mod model;
pub mod options;
mod registry;
pub mod report;
mod tables;
mod time;
mod to_cda;
mod to_dicom;
mod to_fhir_r4;
#[cfg(feature = "r5")]
mod to_fhir_r5;
mod to_hl7v2;
mod to_x12;
mod trace;
mod way;
mod x12_kept;

pub use convert::{Conversion, Converter, Joined, Output, Piece, Source};
pub use error::{Error, ErrorKind};
pub use from_dicom::study_of;
pub use interfaces::Interfaces;
pub use options::Options;
pub use report::Report;
pub use trace::{Origin, Reason, Rule};
