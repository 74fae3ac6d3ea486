//! New transaction sets from typed claims, payments, eligibility inquiries, questions and answers about status, reviews, members
//! and premiums; and any set as plain data.
//!
//! What is given is the content; level numbers, line numbers, totals that are left out, counts and trailers are computed. A value
//! that holds a delimiter is refused by the name of the delimiter: X12 cannot escape it.
//!
//! ```
//! use synovia_x12::build::{Inquiry, InquirySubscriber, PartyData};
//! use synovia_x12::types::Date;
//! use synovia_x12::{GroupHeader, InterchangeHeader, InterchangeWriter, WriteOptions};
//!
//! let today = Date::new(2026, 1, 5).expect("a day");
//! let payer = PartyData::organization("PR", "HARBOR HEALTH PLAN").identified("PI", "HHP77");
//! let clinic = PartyData::organization("1P", "LANTERN CLINIC").identified("XX", "1234567893");
//! let mut inquiry = Inquiry::new("10001234", today, "0915", payer, clinic);
//! let member = PartyData::person("IL", "OKAFOR", "NIA").identified("MI", "HH000111222");
//! inquiry.subscribers.push(InquirySubscriber::new(member, &["30"]));
//! let mut writer = InterchangeWriter::new(WriteOptions::default());
//! writer.begin_interchange(&InterchangeHeader::new("SENDER", "RECEIVER", "260105", "0915", 1))?;
//! writer.begin_group(&GroupHeader::new("HS", "005010X279A1", 1))?;
//! inquiry.to_set("0001").write(&mut writer)?;
//! writer.end_interchange()?;
//! let end = b"HL*3*2*22*0~NM1*IL*1*OKAFOR*NIA****MI*HH000111222~EQ*30~SE*10*0001~GE*1*1~IEA*1*000000001~";
//! assert!(writer.bytes().ends_with(end));
//! # Ok::<(), synovia_x12::Error>(())
//! ```

/// `Debug` without content.
macro_rules! silent {
    ($($name:ident)*) => {
        $(
            /// Without content.
            impl core::fmt::Debug for $name {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    f.debug_struct(stringify!($name)).finish_non_exhaustive()
                }
            }
        )*
    };
}

mod claim;
mod data;
mod enrollment;
mod inquiry;
mod other_payer;
mod party;
mod payment;
mod premium;
mod review;
mod status;

pub use claim::{BillingData, ClaimBatch, ClaimData, ClaimKind, LineData, PatientData, SubscriberData};
pub use data::{SegmentData, SetData};
pub use enrollment::{CoverageData, EnrollmentFile, MemberData};
pub use inquiry::{Inquiry, InquirySubscriber};
pub use other_payer::{LineAdjudicationData, OtherPayerData};
pub use party::{ContactData, PartyData};
pub use payment::{
    AdjustmentData, ClaimPaymentData, PaymentData, ProviderAdjustmentData, ServicePaymentData,
};

pub use premium::{PremiumData, PremiumPayer, PremiumRemittance};
pub use review::{ReviewBatch, ReviewData, ReviewDecision};
pub use status::{ClaimStatusData, ServiceStatusData, StatusBatch, StatusData, StatusPerson, StatusProvider};

use alloc::format;
use alloc::string::{String, ToString};

use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A segment to be filled.
fn segment(id: SegmentId) -> SegmentData {
    SegmentData::new(id)
}

/// A date as DT and D8 have it.
fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A number as R has it: no zeros at the ends that say nothing.
fn number(amount: Decimal) -> String {
    let text = amount.to_string();
    if !text.contains('.') {
        return text;
    }
    let short = text.trim_end_matches('0').trim_end_matches('.');
    match short.strip_prefix("0.") {
        Some(fraction) => format!(".{fraction}"),
        None => short.strip_prefix("-0.").map_or_else(|| short.into(), |fraction| format!("-.{fraction}")),
    }
}

/// The sum of amounts; nothing if it is larger than a number can be.
fn total(mut amounts: impl Iterator<Item = Decimal>) -> Decimal {
    amounts.try_fold(Decimal::ZERO, Decimal::checked_add).unwrap_or(Decimal::ZERO)
}

/// BPR of a payment: what is handled how, how much, by which method, BPR05 to BPR15, and BPR16.
fn transfer(
    handling: &str,
    amount: Decimal,
    method: &str,
    accounts: &[String],
    effective: Date,
) -> SegmentData {
    let bpr = segment(SegmentId::BPR).with(handling).with(number(amount)).with("C").with(method);
    let account = |at: usize| accounts.get(at).cloned().unwrap_or_default();
    (0..11).fold(bpr, |bpr, at| bpr.with(account(at))).with(day(effective))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_without_zeros_that_say_nothing() {
        for (text, written) in [
            ("120.50", "120.5"),
            ("100", "100"),
            ("100.00", "100"),
            ("0.50", ".5"),
            ("-0.25", "-.25"),
            ("0.00", "0"),
            ("10", "10"),
        ] {
            assert_eq!(number(Decimal::read(text.as_bytes()).unwrap()), written);
        }
    }
}
