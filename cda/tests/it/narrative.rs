//! Narrative: as text, as XHTML and back, and what refers to it.

use synovia_cda::model::StrucDocText;
use synovia_cda::narrative::generate::{NO_INFORMATION, generate};
use synovia_cda::narrative::{
    Block, Event, Ids, References, Target, XhtmlOptions, block_to_xhtml, from_xhtml, line, plain_text,
    to_xhtml,
};
use synovia_cda::views::View;
use synovia_cda::{Document, Element, ParseOptions, parse, parse_as, parse_fragment};

fn read(inner: &str) -> Document<'_, StrucDocText<'_>> {
    parse_as(inner.as_bytes(), &ParseOptions::default()).unwrap()
}

fn text(inner: &str) -> String {
    format!("<text xmlns='urn:hl7-org:v3'>{inner}</text>")
}

fn xhtml(inner: &str) -> String {
    let xml = text(inner);
    let out = read(&xml).to_xhtml();
    let start = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";
    out.strip_prefix(start).and_then(|rest| rest.strip_suffix("</div>")).unwrap().to_owned()
}

/// What XHTML becomes, as XML.
fn strucdoc(xhtml: &str) -> String {
    let text = from_xhtml(&format!("<div>{xhtml}</div>"), XhtmlOptions::default());
    let bytes = Document::<StrucDocText<'_>>::new(text).to_bytes();
    let xml = String::from_utf8(bytes).unwrap();
    let (_, rest) = xml.split_once("<text").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    rest.rsplit_once("</").map_or("", |(inner, _)| inner).to_owned()
}

#[test]
fn plain_text_has_a_line_for_each_block() {
    let xml = text(
        "  One<br/>two <content>th</content>ree<paragraph>Four</paragraph><list><caption>Five</caption><item>six</item>\
         <item>seven <paragraph>eight</paragraph></item></list><table><thead><tr><th>a</th><th>b</th></tr></thead>\
         <tbody><tr><td>1</td><td/><td> 2\n 3</td></tr></tbody></table>end<footnote>note</footnote>",
    );
    assert_eq!(
        read(&xml).plain_text(),
        "One\ntwo three\nFour\nFive\nsix\nseven\neight\na\tb\n1\t2 3\nend [note]"
    );
    let xml = text("H<sub>2</sub>O <content revised='delete'>no</content> <p>x</p><p>y</p>");
    assert_eq!(read(&xml).plain_text(), "H2O [deleted: no]\nx\ny");
    let xml = text("<table><tbody><tr ID='r'><td>Hemoglobin</td><td>13.2</td></tr></tbody></table>");
    let document = read(&xml);
    let row = Ids::within(Element::of(&document.root)).get("r").unwrap();
    assert_eq!((line(row), plain_text(row)), ("Hemoglobin 13.2".into(), "Hemoglobin\t13.2".into()));
}

#[test]
fn narrative_becomes_xhtml() {
    for (from, to) in [
        ("a &lt; b &amp; \"c\"", "a &lt; b &amp; &quot;c&quot;"),
        ("<paragraph ID='p' styleCode='Bold xOwn'>x</paragraph>", "<p id=\"p\" class=\"bold xOwn\">x</p>"),
        (
            "<content ID='c' language='de' revised='delete'>x</content>",
            "<span id=\"c\" class=\"revised-delete\" lang=\"de\">x</span>",
        ),
        (
            "<list listType='ordered' styleCode='Arabic'><item>x</item></list>",
            "<ol class=\"arabic\"><li>x</li></ol>",
        ),
        (
            "<list><caption>C<sub>2</sub></caption><item/></list>",
            "<div class=\"list\"><p class=\"caption\">C<sub>2</sub></p><ul><li></li></ul></div>",
        ),
        (
            "<table border='1' width='100%' ID='t'><caption>C</caption><col width='1'/><thead><tr><th colspan='2'>x</th></tr></thead><tbody><tr><td align='left'>y<br/></td></tr></tbody></table>",
            "<table id=\"t\" width=\"100%\" border=\"1\"><caption>C</caption><col width=\"1\"/><thead><tr><th colspan=\"2\">x</th></tr></thead><tbody><tr><td align=\"left\">y<br/></td></tr></tbody></table>",
        ),
        (
            "<linkHtml href='https://a.example/?x=1&amp;y'>x</linkHtml>",
            "<a href=\"https://a.example/?x=1&amp;y\">x</a>",
        ),
        ("<linkHtml href='javascript:alert(1)'>x</linkHtml>", "<a>x</a>"),
        ("<linkHtml href=' JavaScript:alert(1)'>x</linkHtml>", "<a>x</a>"),
        (
            "<renderMultiMedia referencedObject='MM1'><caption>x</caption></renderMultiMedia>",
            "<a class=\"renderMultiMedia\" href=\"#MM1\"><img src=\"#MM1\" alt=\"\"/><span class=\"caption\">x</span></a>",
        ),
        (
            "x<footnote ID='f'>n</footnote><footnoteRef IDREF='f'/>",
            "x<span id=\"f\" class=\"footnote\">n</span><a class=\"footnoteRef\" href=\"#f\"></a>",
        ),
        // HTML where CDA's own elements should be.
        (
            "<p onclick='x()' class='k'>a<b>b</b></p><script>s</script>",
            "<p class=\"k\">a<b>b</b></p><span>s</span>",
        ),
        ("<content>a<p>b</p></content>", "<div class=\"content\">a<p>b</p></div>"),
        (
            "<paragraph>a<list><item>b</item></list></paragraph>",
            "<div class=\"paragraph\">a<ul><li>b</li></ul></div>",
        ),
    ] {
        assert_eq!(xhtml(from), to, "{from}");
    }
}

#[test]
fn a_block_by_itself_stands_in_what_it_needs() {
    let xml = "<section><text><table><thead><tr><th>h</th></tr></thead><tbody><tr ID='r'><td>d</td></tr></tbody></table>\
        <list><item>i<br/></item></list><paragraph>p</paragraph></text></section>";
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let index = document.index();
    let of = |name: &str| {
        let block = index.root().descendants().find(|element| element.name() == name).unwrap();
        let xhtml = block_to_xhtml(block.element());
        xhtml.strip_prefix("<div xmlns=\"http://www.w3.org/1999/xhtml\">").unwrap().to_owned()
    };
    for (name, xhtml) in [
        ("thead", "<table><thead><tr><th>h</th></tr></thead></table></div>"),
        ("tbody", "<table><tbody><tr id=\"r\"><td>d</td></tr></tbody></table></div>"),
        ("td", "<table><tbody><tr><td>d</td></tr></tbody></table></div>"),
        ("item", "<ul><li>i<br/></li></ul></div>"),
        ("paragraph", "<p>p</p></div>"),
    ] {
        assert_eq!(of(name), xhtml);
    }
    let text = index.root().child("text").unwrap().element();
    assert_eq!(block_to_xhtml(text), to_xhtml(text));
}

#[test]
fn xhtml_becomes_narrative() {
    for (from, to) in [
        ("a &lt; b &nbsp;c", "a &lt; b \u{a0}c"),
        ("<p id='p' class='bold xOwn'>x</p>", "<paragraph ID=\"p\" styleCode=\"Bold xOwn\">x</paragraph>"),
        (
            "<b>x</b><i class='k'>y</i>",
            "<content styleCode=\"Bold\">x</content><content styleCode=\"Italics k\">y</content>",
        ),
        ("<ol><li>x</li><li>y</li></ol>", "<list listType=\"ordered\"><item>x</item><item>y</item></list>"),
        ("<h2>x</h2>", "<paragraph styleCode=\"Bold\">x</paragraph>"),
        (
            "<div>x</div><div id='d'>y<b>z</b></div>",
            "<paragraph>x</paragraph><paragraph ID=\"d\">y<content styleCode=\"Bold\">z</content></paragraph>",
        ),
        (
            "<table border='1'><tr><th>x</th></tr><tr><td>y</td></tr></table>",
            "<table border=\"1\"><tbody><tr><th>x</th></tr><tr><td>y</td></tr></tbody></table>",
        ),
        ("<span>a<p>b</p>c</span>", "<content>a</content><paragraph>b</paragraph>c"),
        ("<td>x</td>", "x"),
        (
            "<div class='list'><p class='caption'>x</p>y</div>",
            "<paragraph>x</paragraph><paragraph>y</paragraph>",
        ),
        (
            "<div class='list'><p class='caption'>x</p><p class='caption'>y</p><ul><li>z</li></ul></div>",
            "<paragraph>x</paragraph><list><caption>y</caption><item>z</item></list>",
        ),
        ("a\u{c}b&#12;", "a\u{fffd}b&amp;#12;"),
        ("<li>x</li><li>y</li>z", "<list><item>x</item><item>y</item></list>z"),
        ("<a href='javascript:x'>y</a>", "<linkHtml>y</linkHtml>"),
        ("<script>x</script>", "x"),
        ("x<unknown>y</unknown", "xy"),
        (
            "<i id='a'>x</i><i id='a'>y</i><i id='1 2'>z</i>",
            "<content ID=\"a\" styleCode=\"Italics\">x</content><content styleCode=\"Italics\">y</content><content ID=\"_1_2\" styleCode=\"Italics\">z</content>",
        ),
        ("<pre>a\nb</pre>", "<paragraph>a<br/>b</paragraph>"),
        (
            "<table><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>",
            "<table><tbody><tr><td>x y</td></tr></tbody></table>",
        ),
    ] {
        assert_eq!(strucdoc(from), to, "{from}");
    }
    let options = XhtmlOptions::default().with_id_prefix("s1-");
    let text = from_xhtml("<div id='d'><a class='footnoteRef' href='#f'></a></div>", options);
    assert_eq!(text.xml_id.as_deref(), Some("s1-d"));
    assert_eq!(
        text.to_xhtml(),
        "<div xmlns=\"http://www.w3.org/1999/xhtml\" id=\"s1-d\"><a class=\"footnoteRef\" href=\"#s1-f\"></a></div>"
    );
}

/// The text without white space: what must not be lost.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn letters_of(text: &StrucDocText<'_>) -> String {
    let texts = text.events().filter_map(|event| match event {
        Event::Text(text) => Some(letters(&text)),
        _ => None,
    });
    texts.collect()
}

fn ids_of(text: &StrucDocText<'_>) -> Vec<String> {
    let mut ids: Vec<String> = text
        .events()
        .filter_map(|event| match event {
            Event::Start(element) => Some(element.attribute("ID")?.trim().to_owned()),
            _ => None,
        })
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

/// There and back again keeps text and ids, and a second time changes nothing.
fn round_trip(name: &str, text: &StrucDocText<'_>) {
    let there = text.to_xhtml();
    let back = from_xhtml(&there, XhtmlOptions::default());
    let (mut before, mut after) = (letters_of(text), letters_of(&back));
    if before != after {
        // A caption may stand behind what it is of; in XHTML it stands before.
        let sort = |text: &mut String| {
            let mut all: Vec<char> = text.chars().collect();
            all.sort_unstable();
            *text = all.into_iter().collect();
        };
        sort(&mut before);
        sort(&mut after);
    }
    assert_eq!(before, after, "{name}");
    let names = |ids: Vec<String>| {
        let is_name = |id: &String| !id.contains(['#', ' ', '_']) && id.starts_with(char::is_alphabetic);
        ids.into_iter().filter(is_name).collect::<Vec<_>>()
    };
    assert_eq!(names(ids_of(text)), names(ids_of(&back)), "{name}");
    let again = from_xhtml(&back.to_xhtml(), XhtmlOptions::default());
    assert_eq!(again.to_xhtml(), back.to_xhtml(), "{name}");
}

#[test]
fn there_and_back_keeps_text_and_ids() {
    let mut seen = 0;
    let own = ("ccd.xml".to_owned(), include_bytes!("../../../examples/data/ccd.xml").to_vec());
    for (name, bytes) in crate::common::corpus().into_iter().chain([own]) {
        let Ok(document) = parse(&bytes) else { continue };
        for text in document.sections().filter_map(|section| section.text.as_deref()) {
            round_trip(&name, text);
            seen += 1;
        }
    }
    assert!(seen >= 22);
}

#[test]
fn references_are_resolved_and_what_dangles_is_told() {
    let xml = "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody><component><section><text>\
        <content ID=' a '>One</content> <content ID='b'>two</content><content ID='b'>three</content>\
        <renderMultiMedia referencedObject='m nowhere'/></text>\
        <entry><observation><code><originalText><reference value='#a'/></originalText></code><text><reference value='b'/></text>\
        <value xsi:type='ED' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><reference value='http://a.example/b'/></value>\
        <entryRelationship><observation><text><reference value='#none'/></text></observation></entryRelationship>\
        <entryRelationship><observationMedia ID='m'/></entryRelationship>\
        <entryRelationship><observation><text><reference value=''/></text></observation></entryRelationship>\
        </observation></entry></section></component></structuredBody></component></ClinicalDocument>";
    let document = parse(xml.as_bytes()).unwrap();
    let ids = Ids::of(&document.root);
    assert_eq!(ids.duplicates().len(), 1);
    let targets: Vec<&str> = References::of(Element::of(&document.root), &ids)
        .map(|reference| match reference.target {
            Target::Here(element) => element.name(),
            Target::WithoutHash(_) => "without hash",
            Target::Dangling => "dangling",
            Target::Elsewhere => "elsewhere",
            Target::Empty => "empty",
            _ => "other",
        })
        .collect();
    assert_eq!(
        targets,
        ["observationMedia", "dangling", "content", "without hash", "elsewhere", "dangling", "empty"]
    );
    let observation = document.sections().next().unwrap().entry[0].observation.as_deref().unwrap();
    let original = observation.code.as_deref().unwrap().original_text.as_deref().unwrap();
    let found = ids.text_of(original).unwrap();
    assert_eq!((found.text.as_ref(), found.by_reference), ("One", true));
    assert_eq!(ids.text_of(observation.text.as_deref().unwrap()).unwrap().text, "two");
}

#[test]
fn narrative_is_written_from_entries() {
    let bytes = include_bytes!("../../../examples/data/ccd.xml");
    let document = parse(bytes).unwrap();
    for section in document.sections().filter(|section| !section.entry.is_empty()) {
        let mut section = section.clone();
        generate(&mut section, "p");
        let text = section.text.as_deref().unwrap();
        let rows = ids_of(text);
        assert!(rows.contains(&"p-1".to_owned()), "{:?}", section.code);
        let ids = Ids::within(Element::of(&section));
        let refers = References::of(Element::of(&section), &ids)
            .filter(|found| matches!(found.target, Target::Here(row) if Block::of(row) == Block::Tr));
        assert!(refers.count() > 0 || section.entry.iter().all(|entry| entry.organizer.is_some()));
        assert!(text.plain_text().lines().skip(1).all(|row| !row.trim().is_empty()), "{:?}", section.code);
    }
    let mut section = document.allergies_section().unwrap().node().clone();
    generate(&mut section, "a");
    assert_eq!(
        section.text.as_deref().unwrap().plain_text(),
        "Substance\tKind\tReaction\tSeverity\tCriticality\tDate\tStatus\n\
         Penicillin G\tPropensity to adverse reaction to drug\tHives\tModerate\tCRITL\tfrom 2003-05-10\tActive\n\
         Aspirin\tPropensity to adverse reaction to drug\tWheezing\tSevere\tCRITH\tfrom 2011-06-17\tInactive"
    );
    let mut section = document.results_section().unwrap().node().clone();
    generate(&mut section, "r");
    let shown = section.text.as_deref().unwrap().plain_text();
    assert!(
        shown.contains("Leukocytes\t13.8 10*3/uL\t4.5 10*3/uL to 11 10*3/uL\tH\t2024-02-03 11:15 -05:00"),
        "{shown}"
    );
    let mut empty = synovia_cda::model::Section::default();
    generate(&mut empty, "e");
    assert_eq!(empty.text.unwrap().plain_text(), NO_INFORMATION);
}

#[test]
fn what_is_denied_is_shown_as_denied() {
    let xml = "<section xmlns='urn:hl7-org:v3'><entry><procedure negationInd='true'><code displayName='Colonoscopy'/></procedure></entry>\
        <entry><procedure negationInd='false'><code displayName='Biopsy'/></procedure></entry></section>";
    let document = format!(
        "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody><component>{xml}</component></structuredBody></component></ClinicalDocument>"
    );
    let document = parse(document.as_bytes()).unwrap();
    let mut section = document.sections().next().unwrap().clone();
    generate(&mut section, "n");
    assert_eq!(section.text.unwrap().plain_text(), "Item\nNOT: Colonoscopy\nBiopsy");
}

#[test]
fn depth_does_no_harm() {
    for (open, close) in
        [("<content>", "</content>"), ("<list><item>", "</item></list>"), ("<div>", "</div>")]
    {
        let deep = 100_000;
        let xml = format!("<div>{}x{}</div>", open.repeat(deep), close.repeat(deep));
        let text = from_xhtml(
            &xml.replace("content", "span").replace("list", "ul").replace("item", "li"),
            XhtmlOptions::default(),
        );
        assert_eq!(letters_of(&text), "x");
        assert!(text.to_xhtml().len() < 100_000);
    }
}

#[test]
fn text_between_the_parts_of_a_table_does_not_swallow_them() {
    let given = "<div><table>odd<thead><tr id='h'><th>H</th></tr></thead>odd<tr id='r'><td id='c'>x</td></tr></table></div>";
    let read = from_xhtml(given, XhtmlOptions::default());
    let again = read.to_xhtml();
    for id in ["h", "r", "c"] {
        assert!(again.contains(&format!("id=\"{id}\"")), "{id}: {again}");
    }
}
