//! Ids of things, and where references to them point.

use core::cell::OnceCell;
use std::collections::HashMap;

use super::shared::variant_of;
use crate::context::Context;
use crate::ids::{self, Begun};
use crate::model::{Entity, Identifier, Key, Kind, Record, Text};
use crate::options::IdPolicy;

/// What stands before the id in the address of a thing.
const URN: &str = "urn:uuid:";

/// Ids of the things of one record. Many a thing is a copy of another and nobody asks for its id: they are made when asked for.
#[derive(Debug)]
pub(super) struct Names<'w> {
    /// Sorted by key.
    named: Vec<Named<'w>>,
    /// Where the things of a kind begin.
    starts: [usize; KINDS],
    seed: &'w str,
    of_message: Begun,
    of_identifier: Begun,
    /// References were written before it was known whether their thing would be.
    early: bool,
}

const KINDS: usize = Kind::Binary as usize + 1;

/// A thing, and what it is called by.
#[derive(Debug)]
struct Named<'w> {
    key: Key,
    kind: &'static str,
    by: By<'w>,
    /// Which thing of this kind and name it is, from 1.
    number: u32,
    /// Where references to it point: `urn:uuid:` and its id.
    url: OnceCell<String>,
    standing: Standing,
}

/// What tells a thing from others of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum By<'w> {
    Anchor(&'w str),
    /// System, value, and what tells it from others of that number.
    Identifier(&'w str, &'w str, &'w str),
}

/// How a thing stands in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// By itself, as far as is known by now.
    Open,
    Itself,
    /// It is written by another of the same meaning.
    By(Key),
    Nowhere,
}

/// The list of identifiers of the kinds whose id may come from one.
macro_rules! identified {
    ($record:ident, $key:ident, $($kind:ident),*) => {
        match $key.kind {
            $(Kind::$kind => $record.get::<crate::model::$kind<'_>>($key).map(|t| t.identifier.as_slice()),)*
            _ => None,
        }
    };
}

/// Calls a macro with all kinds, in the order of an output.
macro_rules! all_kinds {
    ($each:ident) => {
        $each!(
            Composition,
            MessageHeader,
            OperationOutcome,
            Parameters,
            Patient,
            Group,
            RelatedPerson,
            Account,
            Coverage,
            EpisodeOfCare,
            Encounter,
            Appointment,
            Basic,
            AllergyIntolerance,
            Flag,
            Condition,
            BodyStructure,
            FamilyMemberHistory,
            Goal,
            CarePlan,
            Immunization,
            ImmunizationRecommendation,
            Procedure,
            CareTeam,
            ServiceRequest,
            SupplyRequest,
            MedicationRequest,
            MedicationDispense,
            MedicationAdministration,
            MedicationStatement,
            Medication,
            Task,
            ImagingStudy,
            DiagnosticReport,
            Observation,
            Specimen,
            ChargeItem,
            Claim,
            CoverageEligibilityRequest,
            CoverageEligibilityResponse,
            Communication,
            ClaimResponse,
            ExplanationOfBenefit,
            PaymentReconciliation,
            Consent,
            ResearchSubject,
            ResearchStudy,
            DocumentReference,
            PractitionerRole,
            Practitioner,
            Organization,
            Location,
            Device,
            Endpoint,
            Provenance,
            Binary
        );
    };
}
pub(super) use all_kinds;

/// All keys of a record, by kind, with the name of the kind and the anchor of the thing.
pub(super) fn keys<'r>(record: &'r Record<'_>) -> Vec<(Key, &'static str, &'r str)> {
    let mut out = Vec::new();
    macro_rules! each {
        ($($kind:ident),*) => {$(
            for (index, thing) in crate::model::$kind::list(record).iter().enumerate() {
                let index = u32::try_from(index).unwrap_or(u32::MAX);
                out.push((Key { kind: Kind::$kind, index }, stringify!($kind), thing.common().anchor.as_str()));
            }
        )*};
    }
    all_kinds!(each);
    out
}

/// Whether one real-world thing of this kind may stand in a record more than once.
pub(super) fn is_shared(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Organization
            | Kind::Location
            | Kind::Practitioner
            | Kind::Device
            | Kind::PractitionerRole
            | Kind::BodyStructure
    )
}

/// The text of a value that is there.
pub(super) fn known<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    text.as_ref().filter(|v| !v.null && !v.is.is_empty()).map(|v| v.is.as_ref())
}

fn identifiers<'r, 'a>(record: &'r Record<'a>, key: Key) -> Option<&'r [Identifier<'a>]> {
    identified!(
        record,
        key,
        Patient,
        Group,
        BodyStructure,
        ResearchStudy,
        ResearchSubject,
        RelatedPerson,
        Encounter,
        Appointment,
        Immunization,
        ServiceRequest,
        SupplyRequest,
        Task,
        ImagingStudy,
        MedicationRequest,
        MedicationDispense,
        MedicationAdministration,
        Practitioner,
        Organization,
        Location,
        Device
    )
}

impl<'w> Names<'w> {
    pub(super) fn new(cx: &'w Context<'_>, record: &'w Record<'_>) -> Self {
        let keys = keys(record);
        let mut used: HashMap<(Kind, By<'w>), u32> = HashMap::with_capacity(keys.len());
        let mut named: Vec<Named<'w>> = Vec::with_capacity(keys.len());
        for (key, kind, anchor) in keys {
            let business = match cx.options.ids {
                IdPolicy::Identifier => identifiers(record, key).and_then(|list| list.iter().find_map(whole)),
                IdPolicy::Message => None,
            };
            let by = match business {
                Some((system, value)) => By::Identifier(system, value, variant_of(record, key)),
                None => By::Anchor(anchor),
            };
            let number = used.entry((key.kind, by)).or_insert(0);
            *number += 1;
            let (url, standing) = (OnceCell::new(), Standing::Open);
            named.push(Named { key, kind, by, number: *number, url, standing });
        }
        named.sort_by_key(|n| n.key);
        let mut starts = [0; KINDS];
        for (at, first) in named.iter().enumerate().filter(|(_, n)| n.key.index == 0) {
            if let Some(start) = starts.get_mut(first.key.kind as usize) {
                *start = at;
            }
        }
        let of_message = Begun::new(&cx.seed);
        Self {
            named,
            starts,
            seed: &cx.seed,
            of_message,
            of_identifier: Begun::new("identifier"),
            early: false,
        }
    }

    fn at(&self, key: Key) -> Option<usize> {
        let at = self.starts.get(key.kind as usize)? + key.index as usize;
        self.named.get(at).filter(|n| n.key == key).map(|_| at)
    }

    fn named(&self, key: Key) -> Option<&Named<'w>> {
        self.named.get(self.at(key)?)
    }

    pub(super) fn id(&self, key: Key) -> Option<&str> {
        self.url_of(key)?.strip_prefix(URN)
    }

    /// The address of a thing in the output.
    pub(super) fn url_of(&self, key: Key) -> Option<&str> {
        let named = self.named(key)?;
        Some(named.url.get_or_init(|| ids::urn(self.number(named))))
    }

    fn number(&self, named: &Named<'_>) -> u128 {
        let (begun, parts) = match named.by {
            By::Anchor(anchor) => (&self.of_message, &[named.kind, anchor][..]),
            // Where nothing tells two apart, the identifier alone is the name.
            By::Identifier(system, value, "") => (&self.of_identifier, &[named.kind, system, value][..]),
            By::Identifier(system, value, variant) => {
                (&self.of_identifier, &[named.kind, system, value, variant][..])
            }
        };
        if named.number == 1 {
            return begun.number(parts);
        }
        // Two things of one anchor or identifier that are not one: only their order tells them apart.
        begun.number(&[parts, &[self.seed, &named.number.to_string()]].concat())
    }

    /// The thing that stands for `key` in the output.
    pub(super) fn standing_for(&self, key: Key) -> Option<Key> {
        match self.named(key).map(|n| n.standing) {
            Some(Standing::By(other)) => Some(other),
            Some(Standing::Nowhere) => None,
            _ => Some(key),
        }
    }

    /// Where a reference to `key` points.
    pub(super) fn url(&mut self, key: Key) -> Option<String> {
        self.early |= is_shared(key.kind) && self.named(key).is_none_or(|n| n.standing == Standing::Open);
        let key = self.standing_for(key)?;
        self.url_of(key).map(str::to_string)
    }

    /// `key` is in the output by another thing, by itself, or not at all.
    pub(super) fn settle(&mut self, key: Key, standing: Option<Key>) {
        let Some(named) = self.at(key).and_then(|at| self.named.get_mut(at)) else { return };
        named.standing = match standing {
            Some(other) if other == key => Standing::Itself,
            Some(other) => Standing::By(other),
            None => Standing::Nowhere,
        };
    }

    /// Where references that were written early point, and where they ought to; empty when none was written early.
    pub(super) fn moved(&self) -> HashMap<String, Option<String>> {
        if !self.early {
            return HashMap::new();
        }
        let url = |key: Key| self.url_of(key).map(str::to_string);
        let instead = |n: &Named<'_>| match n.standing {
            Standing::By(other) => Some((url(n.key)?, url(other))),
            Standing::Nowhere => Some((url(n.key)?, None)),
            Standing::Open | Standing::Itself => None,
        };
        self.named.iter().filter_map(instead).collect()
    }
}

fn whole<'t>(identifier: &'t Identifier<'_>) -> Option<(&'t str, &'t str)> {
    Some((known(&identifier.system)?, known(&identifier.value)?))
}
