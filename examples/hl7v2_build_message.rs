//! Builds a laboratory result, and asks what is still missing in it.
#![expect(clippy::print_stdout, reason = "an example shows what it built")]

use synovia_hl7v2::{Builder, BuilderOptions, SegmentId, ValidateOptions};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = BuilderOptions::default();
    options.sending_application = "LAB";
    options.sending_facility = "NORTH";
    options.receiving_application = "EHR";
    options.date_time = "20260311063000+0100";
    options.control_id = "1001";
    let mut builder = Builder::new("ORU^R01", &options)?;

    // Text is escaped; what a field holds by components, one call sets.
    let mut patient = builder.add(SegmentId::PID)?;
    patient.push(3, &["4711", "", "", "NORTHMRN", "MR"])?;
    patient.push(5, &["Muster & Sons", "Erika"])?;

    // One more OBR is one more order: the structure ORU_R01 knows.
    for (number, (code, results)) in [("GLU", &["5.4"][..]), ("BP", &["120", "80"])].into_iter().enumerate() {
        let mut order = builder.add(SegmentId::OBR)?;
        order.set("1", &(number + 1).to_string())?.push(4, &[code, "", "L"])?;
        for (n, value) in results.iter().enumerate() {
            let mut result = builder.add(SegmentId::OBX)?;
            result.set("1", &(n + 1).to_string())?.set("2", "NM")?.push(3, &[code, "", "L"])?;
            result.set("5", value)?;
        }
    }
    // Notes belong to the group they are added to, whenever that is.
    builder.add(SegmentId::NTE)?.set("3", "measured twice")?;

    println!("{}", String::from_utf8(builder.to_bytes())?.replace('\r', "\n"));
    for issue in builder.issues(&ValidateOptions::default())? {
        println!("{issue}");
    }
    Ok(())
}
