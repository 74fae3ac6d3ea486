//! The language, feature by feature, on values alone and on one patient.

use super::*;
use crate::r4;

const PATIENT: &str = r##"{"resourceType":"Patient","id":"p1",
    "contained":[{"resourceType":"Organization","id":"o1","name":"Org"}],
    "extension":[{"url":"http://a","valueString":"x"},{"url":"http://b","valueQuantity":{"value":5,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}}],
    "active":true,
    "name":[{"use":"official","family":"Muster","given":["Ada","Bea"]},{"use":"nickname","given":["Addie",null],"_given":[null,{"extension":[{"url":"http://n","valueCode":"c"}]}]}],
    "telecom":[{"system":"phone","value":"1","rank":2},{"system":"email","value":"a@b.c","rank":1}],
    "gender":"female","birthDate":"1970-03","_birthDate":{"id":"bd","extension":[{"url":"http://t","valueDateTime":"1970-03-01T10:00:00+01:00"}]},
    "deceasedBoolean":false,
    "managingOrganization":{"reference":"#o1"},
    "contact":[{"relationship":[{"coding":[{"system":"s","code":"N"}]}],"name":{"family":"Other"}}]}"##;

fn patient() -> r4::Resource {
    r4::from_json(PATIENT.as_bytes()).unwrap()
}

/// What the expression gives, shown.
fn show(expression: &str) -> String {
    let patient = patient();
    let mut environment = Environment::new(patient.as_node());
    environment.now = crate::DateTime::parse("2020-05-06T07:08:09Z");
    match evaluate(expression, patient.as_node(), &environment) {
        Ok(items) => {
            let shown: Vec<_> = items.iter().map(|item| format!("{item:?}")).collect();
            shown.join(", ")
        }
        Err(error) => format!("{:?}", error.kind()),
    }
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|(expression, expected)| (*expression, *expected, show(expression)))
        .filter(|(_, expected, found)| expected != found)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn paths_find_elements_by_fhirs_names() {
    all(&[
        (
            "name.given",
            r#""Ada", "Bea", "Addie", Prim { value: None, id: None, extension: [Extension { url: "http://n", valueCode: "c" }] }"#,
        ),
        ("Patient.name.family", r#""Muster""#),
        ("Resource.id", r#""p1""#),
        ("DomainResource.active", "true"),
        ("Observation.status", ""),
        ("deceased", "false"),
        ("deceasedBoolean", ""),
        (
            "extension.value",
            r#""x", Quantity { value: 5, unit: "mg", system: "http://unitsofmeasure.org", code: "mg" }"#,
        ),
        ("birthDate.id", r#""bd""#),
        ("birthDate.extension.value", r#""1970-03-01T10:00:00+01:00""#),
        ("contact.name.`family`", r#""Other""#),
        ("nothing", ""),
        ("name[1].use", r#""nickname""#),
        ("name[5]", ""),
        ("contained.name", r#""Org""#),
        ("name.given[0].value", r#""Ada""#),
        ("name.given[3].hasValue()", "false"),
        ("name.given[0].hasValue()", "true"),
        ("name.given.hasValue()", "false"),
        ("gender.getValue()", r#""female""#),
    ]);
}

#[test]
fn literals() {
    all(&[
        ("true and false", "false"),
        ("{}", ""),
        (r"'a\'b\u0041'", r#""a'bA""#),
        ("42", "42"),
        ("1.50", "1.50"),
        ("@2015", "@2015"),
        ("@2015-02-04T14:34:28.120+09:00", "@2015-02-04T14:34:28.120+09:00"),
        ("@T14:34", "@T14:34"),
        ("4.5 'mg'", "4.5 'mg'"),
        ("3 weeks", "3 'week'"),
        ("-5", "-5"),
        ("-(-5.0)", "5.0"),
        ("--5", "5"),
        ("9223372036854775807", "9223372036854775807"),
    ]);
}

#[test]
fn equality_and_equivalence() {
    all(&[
        ("1 = 1.0", "true"),
        ("'a' = 'A'", "false"),
        ("'a b' ~ 'A  B'", "true"),
        ("1 = '1'", "false"),
        ("{} = 1", ""),
        ("{} ~ {}", "true"),
        ("{} ~ 1", "false"),
        ("(1 | 2) = (1 | 2)", "true"),
        ("(1 | 2) = (2 | 1)", "false"),
        ("(1 | 2) ~ (2 | 1)", "true"),
        ("1 != 2", "true"),
        ("1 !~ 2", "true"),
        ("0.67 ~ 0.671", "true"),
        ("@2012 = @2012-01", ""),
        ("@2012 ~ @2012-01", "false"),
        ("@2012-01 != @2013", "true"),
        ("@2012-01-01T10:00:00Z = @2012-01-01T12:00:00+02:00", "true"),
        ("@T10:00 = @T10:00:00", ""),
        ("@2012-01-01 = @T10:00", "false"),
        ("name[0] = name[0]", "true"),
        ("name[0] = name[1]", "false"),
        ("gender = 'female'", "true"),
        ("name.given[3] = 'x'", ""),
        ("4 'mg' = 4.0 'mg'", "true"),
        ("4 'mg' = 4 'g'", ""),
        ("extension.value.ofType(Quantity) = 5 'mg'", "true"),
        ("1 year = 12 months", "true"),
        ("1 year = 1 'a'", ""),
        ("1 year ~ 1 'a'", "true"),
        ("7 days = 1 week", "true"),
        ("1 'd' = 24 'h'", "true"),
        ("5 = 5 '1'", "true"),
    ]);
}

#[test]
fn order() {
    all(&[
        ("1 < 1.5", "true"),
        ("'a' <= 'b'", "true"),
        ("@2012-01 > @2011-12-31", "true"),
        ("@2012 <= @2012-01", ""),
        ("birthDate < @1971", "true"),
        ("birthDate <= @1970-03-15", ""),
        ("1 'mg' < 2 'mg'", "true"),
        ("1 'mg' < 2 'g'", ""),
        ("30 seconds < 1 minute", "true"),
        ("1 < 'a'", "Type"),
        ("true > false", "Type"),
        ("(1 | 2) > 1", "NotSingleton"),
        ("{} > 1", ""),
        ("name[0] > 1", "Type"),
        ("name.given[3] > 'a'", ""),
    ]);
}

#[test]
fn logic_knows_a_third_value() {
    for (operator, table) in [
        // rows: left true, false, empty; columns: right true, false, empty
        ("and", ["true", "false", "", "false", "false", "false", "", "false", ""]),
        ("or", ["true", "true", "true", "true", "false", "", "true", "", ""]),
        ("xor", ["false", "true", "", "true", "false", "", "", "", ""]),
        ("implies", ["true", "false", "", "true", "true", "true", "true", "", ""]),
    ] {
        let values = ["true", "false", "{}"];
        for (i, expected) in table.iter().enumerate() {
            let expression = format!("{} {operator} {}", values[i / 3], values[i % 3]);
            assert_eq!(show(&expression), *expected, "{expression}");
        }
    }
    all(&[
        ("'x' and true", "true"),
        ("(1 | 2) and true", "NotSingleton"),
        ("false and (1 | 2)", "false"),
        ("{}.not()", ""),
        ("1.not()", "false"),
        ("active.not()", "false"),
    ]);
}

#[test]
fn arithmetic() {
    all(&[
        ("1 + 2 * 3", "7"),
        ("7 div 2", "3"),
        ("-7 div 2", "-3"),
        ("7 mod 2", "1"),
        ("5.5 div 0.7", "7"),
        ("5.5 mod 0.7", "0.6"),
        ("1 / 4", "0.25"),
        ("1 / 0", ""),
        ("1 div 0", ""),
        ("1.0 mod 0", ""),
        ("0.1 + 0.2 = 0.3", "true"),
        ("9223372036854775807 + 1", ""),
        ("'a' + 'b'", r#""ab""#),
        ("'a' + {}", ""),
        ("'a' & {} & 'b'", r#""ab""#),
        ("'a' + 1", "Type"),
        ("'a' & 1", r#""a1""#),
        ("@2012-01-31 + 1 month", "@2012-02-29"),
        ("@2012 - 24 months", "@2010"),
        ("@2012-01-01T10:00:00Z + 1.5 seconds", "@2012-01-01T10:00:01.500Z"),
        ("@T23:00 + 2 hours", "@T01:00"),
        ("@2012-01-01 + 1 'a'", "Type"),
        ("@2012-01-01 + 1 'd'", "@2012-01-02"),
        ("1 'mg' + 2 'mg'", "3 'mg'"),
        ("1 'mg' + 2 'g'", ""),
        ("2 'mg' * 3", "6 'mg'"),
        ("6 'mg' / 2 'mg'", "3 '1'"),
        ("-name", "NotSingleton"),
        ("-'a'", "Type"),
    ]);
}

#[test]
fn collections() {
    all(&[
        ("1 | 2 | 1", "1, 2"),
        ("(1 | 2).union(2 | 3)", "1, 2, 3"),
        ("(1 | 2).combine(2 | 3)", "1, 2, 2, 3"),
        ("(1 | 2 | 3).intersect(3 | 2)", "2, 3"),
        ("(1 | 2 | 3).exclude(2)", "1, 3"),
        ("1.combine(1).distinct()", "1"),
        ("1.combine(1.0).isDistinct()", "false"),
        ("1 in (1 | 2)", "true"),
        ("(1 | 2) contains 3", "false"),
        ("{} in (1 | 2)", ""),
        ("'x' in {}", "false"),
        ("(1 | 2 | 3).first()", "1"),
        ("(1 | 2 | 3).last()", "3"),
        ("(1 | 2 | 3).tail()", "2, 3"),
        ("(1 | 2 | 3).skip(1).take(1)", "2"),
        ("(1 | 2 | 3).take(-1)", ""),
        ("(1 | 2).single()", "NotSingleton"),
        ("{}.single()", ""),
        ("(1 | 2).subsetOf(2 | 1 | 3)", "true"),
        ("(1 | 2).supersetOf(2 | 3)", "false"),
        ("(1 | 2).count()", "2"),
        ("(true | false).allTrue()", "false"),
        ("(true | false).anyTrue()", "true"),
        ("{}.allTrue()", "true"),
        ("{}.anyFalse()", "false"),
        ("(true | false).allFalse()", "false"),
        ("1.allTrue()", "Type"),
        ("{}.empty()", "true"),
        ("name.exists(use = 'official')", "true"),
        ("name.all(use.exists())", "true"),
        ("{}.all(false)", "true"),
        ("name.all(family.exists())", "false"),
    ]);
}

#[test]
fn filters_and_projections() {
    all(&[
        ("name.where(use = 'official').given", r#""Ada", "Bea""#),
        ("name.select(given.first())", r#""Ada", "Addie""#),
        ("name.given.where($index = 1)", r#""Bea""#),
        ("name.given.select($this.length())", "3, 3, 5"),
        ("(1 | 2 | 3).aggregate($this + $total, 0)", "6"),
        ("(3 | 1 | 2).aggregate(iif($total.empty() or $this < $total, $this, $total))", "1"),
        ("iif(true, 'a', 1 / 'x')", r#""a""#),
        ("iif({}, 'a')", ""),
        ("iif(false, 'a', 'b')", r#""b""#),
        ("name.first().iif(given.count() = 2, family)", r#""Muster""#),
        ("repeat(contact).name.family", r#""Other""#),
        ("contact.repeat(children()).count()", "6"),
        ("contact.children().count()", "2"),
        ("contact.descendants().count()", "6"),
        ("descendants().where($this is canonical).empty()", "true"),
        ("name.trace('n').count()", "2"),
        ("defineVariable('a', 5).select(%a + 1)", "6"),
        ("name.defineVariable('n').select(%n.count())", "2, 2"),
        ("(1).defineVariable('b', 2) | %b", "UnknownVariable"),
        ("coalesce({}, nothing, 3, 4)", "3"),
        ("children().count() > 8", "true"),
    ]);
}

#[test]
fn types_and_inheritance() {
    all(&[
        ("$this is Patient", "true"),
        ("$this is DomainResource", "true"),
        ("$this is FHIR.Resource", "true"),
        ("$this is Observation", "false"),
        ("$this is System.Patient", "false"),
        ("contact is BackboneElement", "true"),
        ("gender is code", "true"),
        ("gender is string", "true"),
        ("gender is uri", "false"),
        ("gender is System.String", "false"),
        ("birthDate is Element", "true"),
        ("'a' is String", "true"),
        ("1 is System.Integer", "true"),
        ("1.0 is Integer", "false"),
        ("@2015 is Date", "true"),
        ("@2015T is DateTime", "true"),
        ("{} is Integer", ""),
        ("name is HumanName", "NotSingleton"),
        ("(extension.value as Quantity).value", "5"),
        ("extension.value.ofType(string)", r#""x""#),
        ("extension.value.as(FHIR.Quantity).unit", r#""mg""#),
        ("contained.type().name", r#""Organization""#),
        ("1.type().namespace", r#""System""#),
        ("active.type()", "FHIR.boolean"),
    ]);
}

#[test]
fn text() {
    all(&[
        ("'abcde'.substring(1, 2)", r#""bc""#),
        ("'abc'.substring(3)", ""),
        ("'abc'.substring(-1)", ""),
        ("'abc'.substring(1)", r#""bc""#),
        ("'äöü'.substring(1, 1)", r#""ö""#),
        ("'äbc'.indexOf('c')", "2"),
        ("'abc'.indexOf('x')", "-1"),
        ("'abc'.indexOf('')", "0"),
        ("'abcabc'.lastIndexOf('b')", "4"),
        ("'abc'.startsWith('a') and 'abc'.endsWith('c') and 'abc'.contains('b')", "true"),
        ("'aBc'.upper() & 'aBc'.lower()", r#""ABCabc""#),
        ("'abcabc'.replace('b', 'x')", r#""axcaxc""#),
        ("'abc'.replace('', '-')", r#""-a-b-c-""#),
        ("'abc'.matches('b')", "true"),
        ("'abc'.matchesFull('b')", "false"),
        ("'a\nc'.matches('a.c')", "true"),
        ("'ABC'.matches('b', 'i')", "true"),
        ("'abc'.matches('(' + ')')", "true"),
        ("'abc'.matches('(' + '')", "Regex"),
        ("'2019-11'.replaceMatches('([0-9]+)-([0-9]+)', '$2/$1')", r#""11/2019""#),
        ("'abc'.length()", "3"),
        ("'abc'.toChars().count()", "3"),
        ("'a,b,,c'.split(',')", r#""a", "b", "", "c""#),
        ("name.given.join('-')", r#""Ada-Bea-Addie-""#),
        ("(' a ' | 'b').trim()", "NotSingleton"),
        ("' a '.trim()", r#""a""#),
        ("'test'.encode('base64').decode('base64')", r#""test""#),
        ("'test'.encode('hex')", r#""74657374""#),
        ("'test'.encode('rot13')", ""),
        ("'<a>'.escape('html')", r#""&lt;a&gt;""#),
        ("'&lt;'.unescape('html')", r#""<""#),
        ("1.length()", "Type"),
        ("{}.length()", ""),
        ("name.length()", "NotSingleton"),
    ]);
}

#[test]
fn conversions() {
    all(&[
        ("'1'.toInteger()", "1"),
        ("'+1'.toInteger()", "1"),
        ("'1.5'.toInteger()", ""),
        ("3000000000.toInteger()", ""),
        ("3000000000.toLong()", "3000000000"),
        ("true.toInteger()", "1"),
        ("'1.50'.toDecimal()", "1.50"),
        ("'1e3'.convertsToDecimal()", "false"),
        ("'yes'.toBoolean()", "true"),
        ("2.toBoolean()", ""),
        ("1.0.toBoolean()", "true"),
        ("'2015-02'.toDate()", "@2015-02"),
        ("@2015-02-04T10:00:00Z.toDate()", "@2015-02-04"),
        ("@2015.toDateTime() is DateTime", "true"),
        ("'T10:30'.toTime()", "@T10:30"),
        ("'2015-13'.convertsToDate()", "false"),
        ("1.5.toString()", r#""1.5""#),
        ("birthDate.toString()", r#""1970-03""#),
        ("(5 'mg').toString()", r#""5 'mg'""#),
        ("(5 days).toString()", r#""5 day""#),
        ("'5 \\'mg\\''.toQuantity()", "5 'mg'"),
        ("'5 days'.toQuantity()", "5 'day'"),
        ("'5 parsecs'.convertsToQuantity()", "false"),
        ("5.toQuantity()", "5 '1'"),
        ("{}.toInteger()", ""),
        ("(1 | 2).toString()", "NotSingleton"),
        ("name[0].toString()", ""),
        ("name[0].convertsToString()", "false"),
    ]);
}

#[test]
fn mathematics_and_boundaries() {
    all(&[
        ("(-5).abs()", "5"),
        ("(-5.5 'mg').abs()", "5.5 'mg'"),
        ("1.1.ceiling()", "2"),
        ("(-1.1).floor()", "-2"),
        ("(-1.9).truncate()", "-1"),
        ("2.5.round()", "3"),
        ("3.14159.round(3)", "3.142"),
        ("2.power(3)", "8"),
        ("2.5.power(2)", "6.25"),
        ("(-1).power(0.5)", ""),
        ("81.sqrt()", "9"),
        ("(-1).sqrt()", ""),
        ("0.exp()", "1"),
        ("1.ln()", "0"),
        ("16.log(2)", "4"),
        ("'a'.abs()", "Type"),
        ("1.587.lowBoundary()", "1.58650000"),
        ("1.587.highBoundary(2)", "1.59"),
        ("@2014.lowBoundary()", "@2014-01-01"),
        ("@2014.highBoundary(6)", "@2014-12"),
        ("@T10:30.highBoundary()", "@T10:30:59.999"),
        ("(1 'mg').lowBoundary()", "0.50000000 'mg'"),
        ("1.50.precision()", "2"),
        ("@2014-01.precision()", "6"),
        ("name[0].abs()", "Type"),
    ]);
}

#[test]
fn variables_and_the_clock() {
    all(&[
        ("%resource.id & %rootResource.id & %context.id", r#""p1p1p1""#),
        ("%ucum", r#""http://unitsofmeasure.org""#),
        ("%sct", r#""http://snomed.info/sct""#),
        ("%loinc", r#""http://loinc.org""#),
        ("%vs-languages", r#""http://hl7.org/fhir/ValueSet/languages""#),
        ("%`ext-a`", r#""http://hl7.org/fhir/StructureDefinition/a""#),
        ("%unknown", "UnknownVariable"),
        ("today()", "@2020-05-06"),
        ("now()", "@2020-05-06T07:08:09Z"),
        ("timeOfDay()", "@T07:08:09"),
    ]);
    let patient = patient();
    let mut environment = Environment::new(patient.as_node());
    assert_eq!(evaluate("now()", patient.as_node(), &environment).unwrap_err().kind(), ErrorKind::NoClock);
    environment.variables.insert("limit".to_owned(), Collection::one(Item::int(7)));
    let found = evaluate("%limit + 1", patient.as_node(), &environment).unwrap();
    assert_eq!(found.first().and_then(Item::as_i64), Some(8));
}

#[test]
fn functions_of_fhir() {
    all(&[
        ("extension('http://a').value", r#""x""#),
        ("extension('http://none')", ""),
        ("birthDate.extension('http://t').exists()", "true"),
        ("managingOrganization.resolve().name", r#""Org""#),
        ("'#o1'.resolve().name", r#""Org""#),
        ("'#none'.resolve()", ""),
        ("gender.memberOf('http://x')", ""),
        ("gender.subsumes('a')", ""),
        ("conformsTo('http://x')", ""),
        ("elementDefinition()", "NotSupported"),
        ("checkModifiers('a')", "NotSupported"),
        ("'<div>x</div>'.htmlChecks()", "true"),
        ("'<p>x</p>'.htmlChecks()", "false"),
        ("(1 'mg').comparable(2 'mg')", "true"),
        ("(1 'mg').comparable(2 'g')", "false"),
    ]);
}

struct Known;

impl Services for Known {
    fn member_of(&self, concept: &Item<'_>, value_set: &str) -> Option<bool> {
        Some(concept.as_str() == Some("female") && value_set == "http://vs")
    }
    fn subsumes(&self, general: &Item<'_>, special: &Item<'_>) -> Option<bool> {
        Some(general.as_str()?.len() < special.as_str()?.len())
    }
    fn conforms_to(&self, _: &dyn Node, profile: &str) -> Option<bool> {
        Some(profile == "http://p")
    }
    fn convert(&self, value: &crate::Decimal, from: &str, to: &str) -> Option<crate::Decimal> {
        (from == "g" && to == "mg").then(|| crate::Decimal::parse(&format!("{value}000")))?
    }
}

struct One(r4::Resource);

impl Resolve for One {
    fn resolve(&self, reference: &str) -> Option<&dyn Node> {
        (reference == "Patient/x").then(|| self.0.as_node())
    }
}

#[test]
fn what_the_crate_does_not_know_the_caller_may() {
    let patient = patient();
    let other = One(r4::from_json(br#"{"resourceType":"Patient","id":"x"}"#).unwrap());
    let mut environment = Environment::new(patient.as_node());
    environment.services = Some(&Known);
    environment.resolve = Some(&other);
    for expression in [
        "gender.memberOf('http://vs')",
        "gender.memberOf('http://other').not()",
        "'a'.subsumes('ab') and 'ab'.subsumedBy('a')",
        "conformsTo('http://p')",
        "2 'g' > 1999 'mg'",
        "'Patient/x'.resolve().id = 'x'",
    ] {
        let expression = Expression::parse(expression).unwrap();
        let truth = expression.test(Item::Node(patient.as_node()), &environment);
        assert_eq!(truth.unwrap(), Some(true), "{expression:?}");
    }
}

#[test]
fn the_budget_ends_what_grows() {
    let patient = patient();
    let mut environment = Environment::new(patient.as_node());
    environment.max_steps = 10_000;
    for expression in [
        "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10).repeat($this + 1)",
        "descendants().select(%resource.descendants()).select(%resource.descendants())",
        "('a' | 'b' | 'c' | 'd' | 'e').aggregate($total.replace('a', 'aaaaaaaaaaaaaaaa'), 'aaaaaaaaaaaaaaaa')",
        "descendants().aggregate($total & $total & 'abcdefgh', 'x')",
        "descendants().aggregate($total.combine($total), 1)",
    ] {
        let kind = evaluate(expression, patient.as_node(), &environment).map_err(|e| e.kind()).err();
        assert!(matches!(kind, Some(ErrorKind::Budget | ErrorKind::TooLarge)), "{expression}: {kind:?}");
    }
}

#[test]
fn long_chains_take_no_stack() {
    let patient = patient();
    let environment = Environment::new(patient.as_node());
    let long = format!("true{}", " and true".repeat(50_000));
    assert_eq!(evaluate(&long, patient.as_node(), &environment).unwrap().len(), 1);
    let deep = format!("{}name{}", "(".repeat(90), ")".repeat(90));
    assert_eq!(evaluate(&deep, patient.as_node(), &environment).unwrap().len(), 2);
    let nested = format!("{}true{}", "iif(true, ".repeat(90), ")".repeat(90));
    assert_eq!(evaluate(&nested, patient.as_node(), &environment).unwrap().len(), 1);
}

#[test]
fn errors_say_where_and_show_no_data() {
    let patient = patient();
    let environment = Environment::new(patient.as_node());
    let error =
        evaluate("active and name.family.substring('x') = 1", patient.as_node(), &environment).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Type, 23));
    assert_eq!(error.to_string(), "item of a type not allowed here at byte 23 of the expression");
    let error = evaluate("(name | contact).single()", patient.as_node(), &environment).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::NotSingleton, 17));
}

#[test]
fn items_have_a_place() {
    let patient = patient();
    let environment = Environment::new(patient.as_node());
    let found =
        evaluate("$this | name.given | birthDate.extension | 1", patient.as_node(), &environment).unwrap();
    let places: Vec<_> = locations(patient.as_node(), "Patient", &found)
        .into_iter()
        .map(|place| place.map_or_else(|| "-".to_owned(), |place| place.to_string()))
        .collect();
    assert_eq!(
        places,
        [
            "Patient",
            "Patient.name[0].given[0]",
            "Patient.name[0].given[1]",
            "Patient.name[1].given[0]",
            "Patient.name[1].given[1]",
            "Patient.birthDate.extension[0]",
            "-"
        ]
    );
}

#[test]
fn a_resource_of_unknown_type_has_a_type_and_no_elements() {
    let other = r4::from_json(br#"{"resourceType":"Unheard","id":"u"}"#).unwrap();
    let environment = Environment::new(other.as_node());
    for (expression, expected) in
        [("$this is Unheard", "true"), ("$this is Resource", "true"), ("id", ""), ("descendants()", "")]
    {
        let found = evaluate(expression, other.as_node(), &environment).unwrap();
        let shown: Vec<_> = found.iter().map(|item| format!("{item:?}")).collect();
        assert_eq!(shown.join(", "), expected, "{expression}");
    }
}

#[test]
fn an_expression_is_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<Expression>();
    let expression: Expression = "name.given".parse().unwrap();
    assert_eq!(expression.clone().as_str(), "name.given");
    assert_eq!(format!("{expression:?}"), "Expression(\"name.given\")");
}
