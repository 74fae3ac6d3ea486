//! Reading `Parameters`.

use super::bad;
use crate::issue::IssueCode;
use crate::json::Json;
use crate::language::Languages;
use crate::operation::{CodeInput, ExpandRequest, Failure, Input, Settings, ValidateRequest, ValueSetChoice};
use crate::store::{Coding, Dependency};
use crate::store::{coding_of, value_of};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The parameters of a request; of the same name those given first count, the header of the language last.
pub(super) struct Request<'a> {
    parameters: Vec<&'a Json>,
    accept_language: Option<&'a str>,
}

impl<'a> Request<'a> {
    pub(super) fn new(body: &'a Json, accept_language: Option<&'a str>) -> Self {
        Self { parameters: body.list("parameter").iter().collect(), accept_language }
    }

    /// The parameters of one of a batch, before those of the whole.
    pub(super) fn with(&self, inner: &'a Json) -> Self {
        let own = inner.list("parameter").iter();
        let kept = self.parameters.iter().copied().filter(|p| p.str("name") != Some("validation"));
        Self { parameters: own.chain(kept).collect(), accept_language: self.accept_language }
    }

    fn named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'a Json> + 's {
        self.parameters.iter().copied().filter(move |p| p.str("name") == Some(name))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.named(name).next().is_some()
    }

    /// `value[x]` of the first parameter of a name.
    pub(super) fn value(&self, name: &str) -> Option<&'a Json> {
        self.named(name).find_map(any_value)
    }

    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.value(name)?.as_str()
    }

    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        self.named(name).filter_map(|p| any_value(p)?.as_str()).map(ToString::to_string).collect()
    }

    /// A truth value; some clients send it as a string.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        let value = self.value(name)?;
        value.as_bool().or_else(|| value.as_str().map(|t| t == "true"))
    }

    fn number(&self, name: &str) -> Result<Option<usize>, Failure> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let (Json::Number(text) | Json::Text(text)) = value else {
            return Err(bad("a number is needed").at(name));
        };
        text.parse().map(Some).map_err(|_| bad("a number of 0 or more is needed").at(name))
    }

    pub(super) fn resources<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'a Json> + 's {
        self.named(name).filter_map(|p| p.get("resource"))
    }

    pub(super) fn coding(&self, name: &str) -> Option<Coding> {
        self.value(name).map(coding_of)
    }

    /// The value set asked for: `url` with `valueSetVersion`.
    pub(super) fn value_set(&self) -> Option<String> {
        let url = self.text("url")?;
        Some(match self.text("valueSetVersion") {
            Some(version) if !url.contains('|') => format!("{url}|{version}"),
            _ => url.to_string(),
        })
    }

    pub(super) fn languages(&self) -> Option<&'a str> {
        self.text("displayLanguage").or(self.accept_language)
    }

    pub(super) fn settings(&self) -> Result<Settings, Failure> {
        let languages = match self.languages() {
            None => None,
            Some(text) => match Languages::parse(text) {
                Some(languages) => Some(languages),
                None => {
                    return Err(Failure::new(
                        IssueCode::BAD_LANGUAGE,
                        "the display language is no list of language tags",
                    ));
                }
            },
        };
        Ok(Settings {
            system_versions: self.texts("system-version"),
            check_versions: self.texts("check-system-version"),
            force_versions: self.texts("force-system-version"),
            value_set_versions: self.texts("default-valueset-version"),
            supplements: self.texts("useSupplement"),
            languages,
        })
    }

    pub(super) fn expand<'c>(&self, choice: ValueSetChoice<'c>) -> Result<ExpandRequest<'c>, Failure> {
        Ok(ExpandRequest {
            filter: self.text("filter").map(ToString::to_string),
            offset: self.number("offset")?,
            count: self.number("count")?,
            active_only: self.flag("activeOnly"),
            exclude_nested: self.flag("excludeNested"),
            include_designations: self.flag("includeDesignations"),
            designations: self.texts("designation"),
            properties: self.texts("property"),
            settings: self.settings()?,
            ..ExpandRequest::new(choice)
        })
    }

    pub(super) fn validate<'c>(&self, choice: ValueSetChoice<'c>) -> Result<ValidateRequest<'c>, Failure> {
        let input = if let Some(concept) = self.value("codeableConcept") {
            Input::CodeableConcept(concept.list("coding").iter().map(coding_of).collect())
        } else if let Some(coding) = self.coding("coding") {
            Input::Coding(coding)
        } else if let Some(code) = self.text("code") {
            let own = matches!(choice, ValueSetChoice::System).then(|| self.text("url")).flatten();
            Input::Code(CodeInput {
                code: code.to_string(),
                system: own.or_else(|| self.text("system")).map(ToString::to_string),
                version: self
                    .text("systemVersion")
                    .or_else(|| own.and_then(|_| self.text("version")))
                    .map(ToString::to_string),
                display: self.text("display").map(ToString::to_string),
                infer_system: self.flag("inferSystem").unwrap_or(false),
            })
        } else {
            return Err(bad(
                "there is no code to validate: `coding`, `codeableConcept`, or `code` with `system` or `inferSystem`",
            ));
        };
        Ok(ValidateRequest {
            allow_abstract: self.flag("abstract"),
            active_only: self.flag("activeOnly").unwrap_or(false),
            lenient_display: self.flag("lenient-display-validation").unwrap_or(false),
            membership_only: self.flag("valueset-membership-only").unwrap_or(false),
            settings: self.settings()?,
            ..ValidateRequest::new(choice, input)
        })
    }

    /// What to translate, under the names of R4 and of R5.
    pub(super) fn translated(&self, reverse: bool) -> Option<Coding> {
        let (code, coding, concept, system) = if reverse {
            ("targetCode", "targetCoding", "targetCodeableConcept", "targetSystem")
        } else {
            ("sourceCode", "sourceCoding", "sourceCodeableConcept", "sourceSystem")
        };
        let whole = [coding, "coding"].iter().find_map(|n| self.coding(n));
        let of_concept = [concept, "codeableConcept"]
            .iter()
            .find_map(|n| self.value(n)?.list("coding").first().map(coding_of));
        whole.or(of_concept).or_else(|| {
            Some(Coding {
                system: self.text(system).or_else(|| self.text("system")).map(ToString::to_string),
                version: self.text("version").map(ToString::to_string),
                code: Some(self.text(code).or_else(|| self.text("code"))?.to_string()),
                display: None,
            })
        })
    }

    /// `dependsOn` (R5) and `dependency` (R4).
    pub(super) fn dependencies(&self) -> Vec<Dependency> {
        let parts = self.named("dependsOn").chain(self.named("dependency"));
        parts
            .filter_map(|p| {
                let part = |names: [&str; 2]| {
                    p.list("part").iter().find(|q| q.str("name").is_some_and(|n| names.contains(&n)))
                };
                let attribute = any_value(part(["attribute", "element"])?)?.as_str()?.to_string();
                Some(Dependency { attribute, value: value_of(part(["value", "concept"])?)? })
            })
            .collect()
    }
}

fn any_value(parameter: &Json) -> Option<&Json> {
    parameter.members().iter().find(|(name, _)| name.starts_with("value")).map(|(_, value)| value)
}
