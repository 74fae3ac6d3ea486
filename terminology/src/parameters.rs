//! The operations as a FHIR server speaks them: `Parameters` in, `Parameters`, `ValueSet` or `OperationOutcome` out, as JSON.
//!
//! Whoever serves FHIR terminology hands the body over and sends the answer back; the typed requests of [`crate::operation`] are
//! beneath. What a request brings along (`tx-resource`) is asked first.
//!
//! ```
//! use synovia_terminology::json::Json;
//! use synovia_terminology::operation::Limits;
//! use synovia_terminology::parameters::{Operation, answer};
//! use synovia_terminology::provider::Chain;
//! use synovia_terminology::store::Store;
//!
//! let mut store = Store::new();
//! store.insert(br#"{"resourceType":"CodeSystem","url":"urn:s","concept":[{"code":"a","display":"A"}]}"#)?;
//! let body = Json::parse(br#"{"resourceType":"Parameters","parameter":[
//!     {"name":"system","valueUri":"urn:s"},{"name":"code","valueCode":"a"}]}"#)?;
//! let answer = answer(&Chain::default().then(&store), Limits::default(), Operation::Lookup, &body, None);
//! assert!(answer.ok && answer.body.list("parameter").iter().any(|p| p.str("valueString") == Some("A")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod expansion;
mod request;
mod response;

use crate::issue::{Issue, IssueCode};
use crate::json::Json;
use crate::operation::{
    Failure, Input, Limits, SubsumesRequest, Terminology, TranslateRequest, ValueSetChoice,
};
use crate::provider::Chain;
use crate::store::{Store, ValueSet};
use alloc::string::ToString;
use alloc::vec::Vec;
use request::Request;

/// The operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// `CodeSystem/$lookup`.
    Lookup,
    /// `CodeSystem/$validate-code`.
    CodeSystemValidateCode,
    /// `ValueSet/$validate-code`.
    ValidateCode,
    /// `ValueSet/$batch-validate-code`: several of these, each a `validation`.
    BatchValidateCode,
    /// `ValueSet/$expand`.
    Expand,
    /// `ConceptMap/$translate`.
    Translate,
    /// `CodeSystem/$subsumes`.
    Subsumes,
}

/// What to send back.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Answer {
    /// Whether the operation was done; if not, the body is an `OperationOutcome` and the status of HTTP is one of 4xx.
    pub ok: bool,
    /// The body.
    pub body: Json,
}

/// Answers a request. `accept_language` is the header of that name.
#[must_use]
pub fn answer(
    chain: &Chain<'_>,
    limits: Limits,
    operation: Operation,
    parameters: &Json,
    accept_language: Option<&str>,
) -> Answer {
    match run(chain, limits, operation, parameters, accept_language) {
        Ok(body) => Answer { ok: true, body },
        Err(failure) => Answer { ok: false, body: response::outcome(core::slice::from_ref(failure.issue())) },
    }
}

fn run(
    chain: &Chain<'_>,
    limits: Limits,
    operation: Operation,
    parameters: &Json,
    accept_language: Option<&str>,
) -> Result<Json, Failure> {
    let request = Request::new(parameters, accept_language);
    let mut brought = Store::new();
    for resource in request.resources("tx-resource") {
        brought
            .insert_value(resource)
            .map_err(|_| bad("a resource that was brought along cannot be read"))?;
    }
    let given = request.resources("valueSet").next().map(ValueSet::from_value).transpose();
    let given = given.map_err(|_| bad("the value set cannot be read"))?;
    let all = Chain::of([&brought as &dyn crate::provider::Provider]);
    let all = chain.providers().fold(all, Chain::then);
    let terminology = Terminology::new(all).with_limits(limits);
    match operation {
        Operation::Lookup => lookup(&terminology, &request),
        Operation::CodeSystemValidateCode => validate(&terminology, &request, ValueSetChoice::System),
        Operation::ValidateCode => {
            let reference = request.value_set();
            validate(&terminology, &request, choice(given.as_ref(), reference.as_deref())?)
        }
        Operation::BatchValidateCode => batch(&terminology, &request, given.as_ref()),
        Operation::Expand => {
            let reference = request.value_set();
            let wanted = request.expand(choice(given.as_ref(), reference.as_deref())?)?;
            let done = terminology.expand(&wanted)?;
            let set = match wanted.value_set {
                ValueSetChoice::Given(set) => Some(set),
                ValueSetChoice::Url(url) => terminology.value_set(url),
                ValueSetChoice::System => None,
            };
            Ok(expansion::value_set(set, &done, &request))
        }
        Operation::Translate => translate(&terminology, &request),
        Operation::Subsumes => subsumes(&terminology, &request),
    }
}

fn bad(text: &str) -> Failure {
    Failure::new(IssueCode::BAD_REQUEST, text)
}

fn choice<'a>(
    given: Option<&'a ValueSet>,
    reference: Option<&'a str>,
) -> Result<ValueSetChoice<'a>, Failure> {
    match (given, reference) {
        (Some(set), _) => Ok(ValueSetChoice::Given(set)),
        (None, Some(url)) => Ok(ValueSetChoice::Url(url)),
        (None, None) => Err(bad("a value set is needed: `url` or `valueSet`")),
    }
}

fn lookup(terminology: &Terminology<'_>, request: &Request<'_>) -> Result<Json, Failure> {
    let coding = request.coding("coding").unwrap_or_default();
    let system = request
        .text("system")
        .map(ToString::to_string)
        .or(coding.system)
        .ok_or_else(|| bad("a system is needed"))?;
    let code = request
        .text("code")
        .map(ToString::to_string)
        .or(coding.code)
        .ok_or_else(|| bad("a code is needed"))?;
    let version = request.text("version").map(ToString::to_string).or(coding.version);
    let mut wanted = crate::operation::LookupRequest::new(&system, &code);
    wanted.version = version.as_deref();
    wanted.properties = request.texts("property");
    wanted.settings = request.settings()?;
    Ok(response::lookup(&terminology.lookup(&wanted)?))
}

fn validate<'a>(
    terminology: &'a Terminology<'_>,
    request: &Request<'_>,
    choice: ValueSetChoice<'a>,
) -> Result<Json, Failure> {
    let wanted = request.validate(choice)?;
    let outcome = terminology.validate_code(&wanted)?;
    let concept =
        matches!(wanted.input, Input::CodeableConcept(_)).then(|| request.value("codeableConcept")).flatten();
    Ok(response::validation(&outcome, concept))
}

fn batch(
    terminology: &Terminology<'_>,
    request: &Request<'_>,
    given: Option<&ValueSet>,
) -> Result<Json, Failure> {
    let mut answers = Vec::new();
    for inner in request.resources("validation") {
        let one = request.with(inner);
        let reference = one.value_set();
        let answer = choice(given, reference.as_deref()).and_then(|c| validate(terminology, &one, c));
        let resource =
            answer.unwrap_or_else(|failure| response::outcome(core::slice::from_ref(failure.issue())));
        answers.push(Json::object([("name", Json::text("validation")), ("resource", resource)]));
    }
    Ok(response::parameters(answers))
}

fn translate(terminology: &Terminology<'_>, request: &Request<'_>) -> Result<Json, Failure> {
    let reverse = request.flag("reverse").unwrap_or(false)
        || request.has("targetCode")
        || request.has("targetCoding")
        || request.has("targetCodeableConcept");
    let coding = request.translated(reverse).ok_or_else(|| bad("there is no code to translate"))?;
    let other = request
        .text(if reverse { "sourceSystem" } else { "targetSystem" })
        .or_else(|| request.text("targetsystem"));
    let wanted = TranslateRequest {
        map: request.text("url"),
        other_system: other,
        source_scope: request.text("sourceScope").or_else(|| request.text("source")),
        target_scope: request.text("targetScope").or_else(|| request.text("target")),
        reverse,
        dependencies: request.dependencies(),
        ..TranslateRequest::new(coding)
    };
    Ok(response::translation(&terminology.translate(&wanted)?, reverse))
}

fn subsumes(terminology: &Terminology<'_>, request: &Request<'_>) -> Result<Json, Failure> {
    let (a, b) =
        (request.coding("codingA").unwrap_or_default(), request.coding("codingB").unwrap_or_default());
    let code = |name: &str, coding: Option<&str>| {
        request.text(name).or(coding).map(ToString::to_string).ok_or_else(|| bad("two codes are needed"))
    };
    let (code_a, code_b) = (code("codeA", a.code.as_deref())?, code("codeB", b.code.as_deref())?);
    let system = request.text("system").or(a.system.as_deref()).ok_or_else(|| bad("a system is needed"))?;
    let wanted = SubsumesRequest {
        version: request.text("version").or(a.version.as_deref()),
        settings: request.settings()?,
        ..SubsumesRequest::new(system, &code_a, &code_b)
    };
    let found = terminology.subsumes(&wanted)?;
    Ok(response::parameters(alloc::vec![response::parameter("outcome", "Code", Json::text(found.code()))]))
}

/// An `OperationOutcome` of issues.
#[must_use]
pub fn operation_outcome(issues: &[Issue]) -> Json {
    response::outcome(issues)
}
