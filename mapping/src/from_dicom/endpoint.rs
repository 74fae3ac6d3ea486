//! Where instances can be fetched: what the answers of an archive say (PS3.18 table 10.6.3-3), else the service of the options.

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_dicom_meta::tags;

use super::place::{Member, Place, text_of};
use crate::generated::rules::dicom::endpoint as r;
use crate::model::{CodeableConcept, Coding, Endpoint, Reference, Text, Val};
use crate::trace::{Reason, Rule};

const CONNECTION: &str = "http://terminology.hl7.org/CodeSystem/endpoint-connection-type";
const PAYLOAD: &str = "http://terminology.hl7.org/CodeSystem/endpoint-payload-type";

/// The services that have the instances of a study, by their base URLs.
pub(super) struct Endpoints<'a>(BTreeMap<String, Reference<'a>>);

/// The base of a DICOMweb URL: without the slash at its end, `/studies` and what follows.
pub(super) fn base(url: &str) -> Option<&str> {
    let url = url.trim_end_matches('/');
    let base = match url.rfind("/studies/") {
        Some(at) => url.get(..at)?,
        None => url.strip_suffix("/studies").unwrap_or(url),
    };
    let (scheme, rest) = base.split_once("://")?;
    (matches!(scheme, "http" | "https") && !rest.is_empty() && !base.contains(' ')).then_some(base)
}

/// Whether a URL is one that services can stand under.
pub(crate) fn is_base(url: &str) -> bool {
    base(url).is_some()
}

/// The base URL that an instance says.
fn url_of(member: &Member<'_>) -> Option<String> {
    let text = text_of(member.set.element(tags::RETRIEVE_URL)?);
    base(text.trim()).map(str::to_string)
}

impl<'a> Endpoints<'a> {
    /// Those of the instances of a study.
    pub(super) fn of(place: &Place<'_, 'a>) -> Self {
        let mut found: BTreeMap<String, Vec<Member<'a>>> = BTreeMap::new();
        for member in place.members() {
            match url_of(member) {
                Some(url) => found.entry(url).or_default().push(*member),
                None => {
                    let alone = place.part(vec![*member], "");
                    if let Some(url) = alone.text(tags::RETRIEVE_URL, r::ADDRESS) {
                        alone.refuse_value(&url, Reason::Invalid, "mapping/url-not-valid");
                    }
                }
            }
        }
        let one = |(url, members): (String, Vec<Member<'a>>)| {
            let here = place.part(members, &url);
            let address = here.gathered(tags::RETRIEVE_URL, r::ADDRESS, url.clone());
            (url, endpoint(&here, address))
        };
        let mut all: BTreeMap<String, Reference<'a>> = found.into_iter().map(one).collect();
        let own = place.d.cx.options.dicom_web.as_deref().and_then(base);
        if let (Some(url), true) = (own, all.is_empty()) {
            let here = place.named(url);
            let address = Val::new(Cow::Owned(url.to_string()), here.under(r::OPTION).by);
            all.insert(url.to_string(), endpoint(&here, Some(address)));
        }
        Self(all)
    }

    /// The one that all instances of the study are at, if there is one.
    pub(super) fn whole(&self, place: &Place<'_, 'a>, rule: Rule) -> Vec<Reference<'a>> {
        let all: Vec<_> = self.0.values().collect();
        match all.as_slice() {
            [one] => vec![(*one).clone().by(place.under(rule).by)],
            _ => Vec::new(),
        }
    }

    /// Those of a series, where the series of a study are at several.
    pub(super) fn part(&self, series: &Place<'_, 'a>, rule: Rule) -> Vec<Reference<'a>> {
        if self.0.len() < 2 {
            return Vec::new();
        }
        let mut urls: Vec<_> = series.members().iter().filter_map(url_of).collect();
        urls.sort();
        urls.dedup();
        let found = urls.iter().filter_map(|url| self.0.get(url));
        found.map(|one| one.clone().by(series.under(rule).by)).collect()
    }
}

fn endpoint<'a>(place: &Place<'_, 'a>, address: Text<'a>) -> Reference<'a> {
    let coding = |code: Rule, word: &'static str, system: Rule, uri: &'static str| Coding {
        code: place.constant(code, word),
        system: place.constant(system, uri),
        ..Coding::default()
    };
    let mut thing: Endpoint<'a> = place.create(r::ENDPOINT);
    thing.status = place.constant(r::STATUS, "active");
    thing.connection_type = Some(coding(r::TYPE, "dicom-wado-rs", r::TYPE_SYSTEM, CONNECTION));
    thing.payload_type = vec![CodeableConcept {
        coding: vec![coding(r::PAYLOAD, "any", r::PAYLOAD_SYSTEM, PAYLOAD)],
        ..CodeableConcept::default()
    }];
    thing.payload_mime_type = place.constant(r::MIME_TYPE, "application/dicom").into_iter().collect();
    thing.address = address;
    place.add(thing)
}

#[cfg(test)]
mod tests {
    #[test]
    fn bases_end_before_the_studies() {
        for (url, known) in [
            ("https://pacs.example.org/rs/studies/1.2/series/1.3", Some("https://pacs.example.org/rs")),
            ("https://pacs.example.org/rs/studies", Some("https://pacs.example.org/rs")),
            ("http://pacs.example.org/rs/", Some("http://pacs.example.org/rs")),
            ("file:///studies/1", None),
            ("pacs", None),
            ("https://", None),
        ] {
            assert_eq!(super::base(url), known, "{url}");
        }
    }
}
