//! Ids of things, and where references to them point.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::shared::variant_of;
use crate::context::Context;
use crate::ids;
use crate::model::{Entity, Identifier, Key, Kind, Record, Text};
use crate::options::IdPolicy;

/// What stands before the id in the address of a thing.
const URN: &str = "urn:uuid:";

/// Ids of the things of one record.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Where references to a thing point: `urn:uuid:` and its id. Sorted by key.
    urls: Vec<(Key, String)>,
    /// Things written by another of the same meaning (`Some`), or not at all (`None`).
    instead: BTreeMap<Key, Option<Key>>,
    settled: BTreeSet<Key>,
    /// References were written before it was known whether their thing would be.
    early: bool,
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
            RelatedPerson,
            Account,
            Coverage,
            EpisodeOfCare,
            Encounter,
            Appointment,
            Basic,
            AllergyIntolerance,
            Condition,
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
        Kind::Organization | Kind::Location | Kind::Practitioner | Kind::Device | Kind::PractitionerRole
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

impl Names {
    pub(super) fn new(cx: &Context<'_>, record: &Record<'_>) -> Self {
        let mut names = Self::default();
        let mut used: HashMap<u128, u32> = HashMap::new();
        let mut buffer = Vec::new();
        for (key, kind, anchor) in keys(record) {
            let business = match cx.options.ids {
                IdPolicy::Identifier => identifiers(record, key).and_then(|list| list.iter().find_map(whole)),
                IdPolicy::Message => None,
            };
            let of_message = [cx.seed.as_str(), kind, anchor];
            let variant = variant_of(record, key);
            let of_business = business.map(|(system, value)| ["identifier", kind, system, value, variant]);
            // Where nothing tells two apart, the identifier alone is the name.
            let own = if variant.is_empty() { 4 } else { 5 };
            let parts: &[&str] =
                of_business.as_ref().and_then(|parts| parts.get(..own)).unwrap_or(&of_message);
            let mut id = ids::number(parts, &mut buffer);
            let count = used.entry(id).or_insert(0);
            *count += 1;
            if *count > 1 {
                // Two things of one anchor or identifier that are not one: only their order tells them apart.
                let ordinal = count.to_string();
                id = ids::number(&[parts, &[&cx.seed, &ordinal]].concat(), &mut buffer);
            }
            names.urls.push((key, ids::urn(id)));
        }
        names.urls.sort_by_key(|(key, _)| *key);
        names
    }

    pub(super) fn id(&self, key: Key) -> Option<&str> {
        self.url_of(key)?.strip_prefix(URN)
    }

    /// The address of a thing in the output.
    pub(super) fn url_of(&self, key: Key) -> Option<&str> {
        let at = self.urls.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.urls.get(at).map(|(_, url)| url.as_str())
    }

    /// The thing that stands for `key` in the output.
    pub(super) fn standing_for(&self, key: Key) -> Option<Key> {
        match self.instead.get(&key) {
            Some(other) => *other,
            None => Some(key),
        }
    }

    /// Where a reference to `key` points.
    pub(super) fn url(&mut self, key: Key) -> Option<String> {
        self.early |= is_shared(key.kind) && !self.settled.contains(&key);
        let key = self.standing_for(key)?;
        self.url_of(key).map(str::to_string)
    }

    /// `key` is in the output by another thing, by itself, or not at all.
    pub(super) fn settle(&mut self, key: Key, standing: Option<Key>) {
        self.settled.insert(key);
        if standing != Some(key) {
            self.instead.insert(key, standing);
        }
    }

    /// Where references that were written early point, and where they ought to; empty when none was written early.
    pub(super) fn moved(&self) -> HashMap<String, Option<String>> {
        if !self.early {
            return HashMap::new();
        }
        let url = |key: Key| self.url_of(key).map(str::to_string);
        self.instead.iter().filter_map(|(key, to)| Some((url(*key)?, to.and_then(url)))).collect()
    }
}

fn whole<'t>(identifier: &'t Identifier<'_>) -> Option<(&'t str, &'t str)> {
    Some((known(&identifier.system)?, known(&identifier.value)?))
}
