//! Builds a professional claim from typed data; levels, lines, sums, counts and trailers are computed.
#![expect(clippy::print_stdout, reason = "an example shows what it made")]

use synovia_x12::build::{
    BillingData, ClaimBatch, ClaimData, ClaimKind, ContactData, LineData, PartyData, SubscriberData,
};
use synovia_x12::types::{Date, Decimal};
use synovia_x12::{GroupHeader, InterchangeHeader, InterchangeWriter, LineEnd, WriteOptions};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let day = |day| Date::new(2026, 1, day).ok_or("no such day");

    let submitter = PartyData::organization("41", "TIDEWATER BILLING")
        .identified("46", "TB1001")
        .contact(ContactData::telephone("INGA FROST", "5555550100"));
    let receiver = PartyData::organization("40", "HARBOR HEALTH PLAN").identified("46", "HHP77");
    let mut batch = ClaimBatch::new(ClaimKind::Professional, "BATCH8", day(5)?, "0915", submitter, receiver);

    let clinic = PartyData::organization("85", "LANTERN FAMILY CLINIC").identified("XX", "1234567893");
    let clinic = clinic.at("14 QUAY STREET", "PORTSEND", "ME", "041010001").reference("EI", "987650000");
    let born = Date::new(1984, 3, 12).ok_or("no such day")?;
    let patient = PartyData::person("IL", "OKAFOR", "NIA").identified("MI", "HH000111222").born(born, "F");
    let patient = patient.at("7 HEATHER LANE", "PORTSEND", "ME", "04101");
    let payer = PartyData::organization("PR", "HARBOR HEALTH PLAN").identified("PI", "HHP77");

    let mut claim = ClaimData::new("PCN2001", "11");
    claim.diagnoses.push(("ABK".into(), "J0190".into()));
    claim.lines.push(LineData::new(&["99213", "25"], Decimal::from_cents(12_050), day(2)?));
    claim.lines.push(LineData::new(&["87880"], Decimal::from_cents(6_500), day(2)?));

    let mut subscriber = SubscriberData::new(patient, payer);
    subscriber.claims.push(claim);
    let mut billing = BillingData::new(clinic);
    billing.subscribers.push(subscriber);
    batch.billing.push(billing);

    let mut options = WriteOptions::default();
    options.line_end = LineEnd::Lf;
    let mut writer = InterchangeWriter::new(options);
    writer.begin_interchange(&InterchangeHeader::new("TIDEWATER", "HARBORHEALTH", "260105", "0915", 101))?;
    let mut group = GroupHeader::new("HC", ClaimKind::Professional.convention(), 1);
    (group.sender, group.receiver) = ("TIDEWATER".into(), "HARBORHEALTH".into());
    (group.date, group.time) = ("20260105".into(), "0915".into());
    writer.begin_group(&group)?;
    batch.to_set("0001").write(&mut writer)?;
    writer.end_interchange()?;
    print!("{}", String::from_utf8(writer.into_bytes())?);

    // A value with a delimiter cannot be sent: X12 has no way to escape it.
    let starred = PartyData::organization("40", "HARBOR*HEALTH");
    let batch = ClaimBatch::new(ClaimKind::Professional, "B", day(5)?, "0915", starred.clone(), starred);
    if let Err(refused) = batch.to_set("0002").write(&mut InterchangeWriter::new(options)) {
        println!("{refused}");
    }
    Ok(())
}
