//! The schema, place by place: every child of every class missing, twice, out of order, and beside one that no schema knows.

use synovia_cda::{
    ChildInfo, Namespace, ParseOptions, TypeInfo, TypeKind, ValidateOptions, parse_fragment_of, validate,
};

/// What is found in the children of an element of that type: code and path.
fn found(ty: &'static TypeInfo, children: &[&str]) -> Vec<String> {
    let inner: String = children.iter().map(|child| format!("<{child} nullFlavor='UNK'/>")).collect();
    let xml = format!("<x xmlns='urn:hl7-org:v3' xmlns:sdtc='urn:hl7-org:sdtc'>{inner}</x>");
    let document = parse_fragment_of(xml.as_bytes(), ty, &ParseOptions::default()).expect("a fragment");
    let mut options = ValidateOptions::default();
    options.templates = false;
    let line = |issue: &synovia_cda::Issue| {
        let place = issue.location.as_ref().map(ToString::to_string).unwrap_or_default();
        // Of the element itself, not of what is in it.
        (place.matches('/').count() == 2).then(|| format!("{} {place}", issue.code))
    };
    validate(&document, &options).iter().filter_map(line).collect()
}

fn name(child: &ChildInfo) -> String {
    let prefix = if child.namespace == Namespace::Sdtc { "sdtc:" } else { "" };
    format!("{prefix}{}", child.name)
}

#[test]
fn every_place_of_every_class_is_checked() {
    let (mut missing, mut twice, mut moved, mut alien) = (0, 0, 0, 0);
    for ty in TypeInfo::all().iter().filter(|ty| ty.kind == TypeKind::Class) {
        alien += 1;
        let at = "cda/unknown-element /x/colour[1]";
        assert!(found(ty, &["colour"]).iter().any(|line| line == at), "{}", ty.name);
        for (i, child) in ty.children.iter().enumerate() {
            let own = name(child);
            let has = |children: &[&str], code: &str, nth: usize| {
                let line = format!("cda/{code} /x/{own}[{nth}]");
                let all = found(ty, children);
                assert!(all.contains(&line), "{} {children:?}: {line} of {all:?}", ty.name);
            };
            if child.min > 0 && child.choice.is_empty() {
                missing += 1;
                has(&[], "missing-element", 1);
            }
            if child.max == Some(1) && child.choice.is_empty() {
                twice += 1;
                has(&[&own, &own], "repeated-element", 2);
            }
            let before = ty.children.get(..i).unwrap_or_default().iter().rev().find(|c| c.max != Some(0));
            if let Some(before) = before
                && child.max != Some(0)
                && (child.choice.is_empty() || child.choice != before.choice)
            {
                moved += 1;
                let (first, second) = (own.as_str(), name(before));
                let order = format!("cda/element-order /x/{second}[1]");
                let all = found(ty, &[first, &second]);
                assert!(all.contains(&order), "{}: {order} of {all:?}", ty.name);
                // In order there is none.
                let all = found(ty, &[&second, first]);
                assert!(
                    !all.iter().any(|line| line.starts_with("cda/element-order")),
                    "{}: {all:?}",
                    ty.name
                );
            }
        }
    }
    assert_eq!((missing, twice, moved, alien), (76, 373, 692, 103));
}
