//! Level 3: sums that must be what they are sums of, in exact decimals.
//!
//! ```
//! use synovia_x12::{balance::balance, guide::Guides, parse};
//!
//! let interchange = parse(b"ST*835*1~BPR*I*80*C*ACH~TRN*1*7*1~N1*PR*PAYER~N1*PE*CLINIC~LX*1~CLP*A*1*100*90~CAS*CO*45*10~SE*9*1~")?;
//! let set = interchange.transaction_sets().next().expect("one set");
//! let tree = set.loops_of(Guides::built_in().by_kind("835").expect("compiled in"));
//! let found = balance(&tree);
//! assert_eq!(found[0].explain().to_string(), "BPR-02 says 80, but claims paid 90 and nothing else: 10 too little");
//! # Ok::<(), synovia_x12::Error>(())
//! ```

mod acknowledgement;
mod claim;
mod enrollment;
mod payment;
mod premium;
mod status;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::loops::{LoopTree, LoopView};
use crate::segment_id::SegmentId;
use crate::types::Decimal;
use crate::view::SegmentView;

/// Findings about sums.
impl IssueCode {
    /// The charge of a claim (CLM02) is not the sum of its lines.
    pub const CLAIM_CHARGE: Self = Self::new("x12/claim-charge-unbalanced");
    /// The charge of a claim is not what another payer paid and adjusted.
    pub const OTHER_PAYER_CLAIM: Self = Self::new("x12/other-payer-claim-unbalanced");
    /// What another payer paid (AMT*D) is not what it paid for the lines, less what it adjusted for the claim.
    pub const OTHER_PAYER_PAID: Self = Self::new("x12/other-payer-paid-unbalanced");
    /// The charge of a line is not what another payer paid and adjusted for it.
    pub const OTHER_PAYER_LINE: Self = Self::new("x12/other-payer-line-unbalanced");
    /// What was paid for a service (SVC03) is not its charge less its adjustments.
    pub const SERVICE_PAID: Self = Self::new("x12/service-paid-unbalanced");
    /// What was paid for a claim (CLP04) is not its charge less its adjustments.
    pub const CLAIM_PAID: Self = Self::new("x12/claim-paid-unbalanced");
    /// The charge of a claim (CLP03) is not the sum of its services.
    pub const CLAIM_SERVICES: Self = Self::new("x12/claim-services-unbalanced");
    /// What the patient owes (CLP05) is not the sum of the adjustments of group PR.
    pub const PATIENT_RESPONSIBILITY: Self = Self::new("x12/patient-responsibility-unbalanced");
    /// The payment (BPR02) is not the sum of its parts.
    pub const PAYMENT_TOTAL: Self = Self::new("x12/payment-unbalanced");
    /// A payment by no method (BPR04 is NON) that is not zero.
    pub const NON_PAYMENT: Self = Self::new("x12/non-payment-not-zero");
    /// A remittance (RMR04) is not what was billed and adjusted.
    pub const REMITTANCE: Self = Self::new("x12/remittance-unbalanced");
    /// A count of members (QTY) is not how many there are.
    pub const MEMBER_COUNT: Self = Self::new("x12/member-count-unbalanced");
    /// A count of transaction sets (AK9) does not agree with the others, or with what is said of each.
    pub const ACKNOWLEDGED_COUNT: Self = Self::new("x12/acknowledged-count-unbalanced");
    /// A count of claims (QTY) is not how many there are below.
    pub const CLAIM_COUNT: Self = Self::new("x12/claim-count-unbalanced");
    /// An amount of claims (AMT) is not the sum of those below.
    pub const CLAIM_AMOUNT: Self = Self::new("x12/claim-amount-unbalanced");
}

/// All of them.
const CODES: [IssueCode; 15] = [
    IssueCode::CLAIM_CHARGE,
    IssueCode::OTHER_PAYER_CLAIM,
    IssueCode::OTHER_PAYER_PAID,
    IssueCode::OTHER_PAYER_LINE,
    IssueCode::SERVICE_PAID,
    IssueCode::CLAIM_PAID,
    IssueCode::CLAIM_SERVICES,
    IssueCode::PATIENT_RESPONSIBILITY,
    IssueCode::PAYMENT_TOTAL,
    IssueCode::NON_PAYMENT,
    IssueCode::REMITTANCE,
    IssueCode::MEMBER_COUNT,
    IssueCode::ACKNOWLEDGED_COUNT,
    IssueCode::CLAIM_COUNT,
    IssueCode::CLAIM_AMOUNT,
];

/// Whether a finding is about a sum: level 3.
pub(crate) fn is_sum(code: IssueCode) -> bool {
    CODES.contains(&code)
}

/// A part of a sum: what it is, and how much of it goes in (less than nothing if it is taken away).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Term {
    /// What it is, such as `charged` or `adjusted for the lines`.
    pub label: &'static str,
    /// How much.
    pub amount: Decimal,
}

/// A figure that is not what it has to be.
///
/// The amounts are content: neither `Debug` nor the [`Issue`] made of it shows them, [`explain`](Self::explain) does.
#[derive(Clone, PartialEq, Eq)]
pub struct Imbalance {
    code: IssueCode,
    severity: Severity,
    location: Location,
    offset: u64,
    length: u64,
    data_element: u16,
    stated: Decimal,
    terms: Vec<Term>,
}

impl Imbalance {
    /// What kind of sum it is.
    #[must_use]
    pub const fn code(&self) -> IssueCode {
        self.code
    }

    /// How bad it is: a payment that differs is an error, a figure for information a warning.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Where the figure stands that is said to be the sum.
    #[must_use]
    pub const fn location(&self) -> &Location {
        &self.location
    }

    /// Where its first byte is in the whole file.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// What is said to be the sum.
    #[must_use]
    pub const fn stated(&self) -> Decimal {
        self.stated
    }

    /// The parts that make the sum.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The sum of the parts.
    #[must_use]
    pub fn computed(&self) -> Decimal {
        sum(self.terms.iter().map(|term| term.amount)).unwrap_or(Decimal::ZERO)
    }

    /// How much more was said than the parts make; less than nothing for too little.
    #[must_use]
    pub fn difference(&self) -> Decimal {
        self.stated.checked_sub(self.computed()).unwrap_or(Decimal::ZERO)
    }

    /// A sentence for a person, with the amounts.
    #[must_use]
    pub const fn explain(&self) -> Explanation<'_> {
        Explanation(self)
    }

    /// The finding, without the amounts.
    #[must_use]
    pub const fn issue(&self) -> Issue {
        Issue::new(self.severity, self.code, self.offset)
            .with_length(self.length)
            .with_location(self.location)
            .with_data_element(self.data_element)
            .with_ack(AckCode::DEPENDENT)
    }
}

/// Where and what, without amounts.
impl fmt::Debug for Imbalance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Imbalance({} in {})", self.code, self.location)
    }
}

/// A sentence about an imbalance: see [`Imbalance::explain`].
#[derive(Debug, Clone, Copy)]
pub struct Explanation<'i>(&'i Imbalance);

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.0;
        write!(f, "{} says {}, but ", found.location, short(found.stated))?;
        for (at, term) in found.terms.iter().enumerate() {
            let (joint, amount) = match (at, term.amount.is_negative()) {
                (0, false) => ("", term.amount),
                (0, true) => ("less ", term.amount.negated()),
                (_, false) => (" and ", term.amount),
                (_, true) => (" less ", term.amount.negated()),
            };
            write!(f, "{joint}{} {}", term.label, short(amount))?;
        }
        let difference = found.difference();
        let (amount, side) =
            if difference.is_negative() { (difference.negated(), "little") } else { (difference, "much") };
        if found.terms.len() == 1 {
            f.write_str(" and nothing else")?;
        } else {
            write!(f, " make {}", short(found.computed()))?;
        }
        write!(f, ": {} too {side}", short(amount))
    }
}

/// An amount without zeros that say nothing: people ask themselves why 5 is written as 5.0.
fn short(amount: Decimal) -> String {
    let text = amount.to_string();
    match text.split_once('.') {
        Some((whole, part)) if part.bytes().all(|b| b == b'0') => String::from(whole),
        _ => text,
    }
}

/// The sums of a transaction set that are not right, in the order of the bytes; none for a kind of set without sums. A sum
/// of which a part cannot be read is left out: level 2 says so of the part.
#[must_use]
pub fn balance(tree: &LoopTree<'_>) -> Vec<Imbalance> {
    let mut found = Books { tree, out: Vec::new() };
    match tree.guide().transaction_set() {
        "837" => claim::check(&mut found),
        "835" => payment::check(&mut found),
        "820" => premium::check(&mut found),
        "834" => enrollment::check(&mut found),
        "997" | "999" => acknowledgement::check(&mut found),
        "277" => status::check(&mut found),
        _ => {}
    }
    let mut out = found.out;
    out.sort_by_key(Imbalance::offset);
    out
}

/// The sums under way.
struct Books<'t> {
    tree: &'t LoopTree<'t>,
    out: Vec<Imbalance>,
}

impl Books<'_> {
    /// Notes a figure if it is not the sum of its parts. Parts of nothing are left out.
    fn compare(
        &mut self,
        code: IssueCode,
        severity: Severity,
        at: (SegmentView<'_>, u32),
        terms: &[(&'static str, Option<Decimal>)],
    ) {
        let (segment, element) = at;
        let (Some(stated), Some(place)) = (amount(segment, element), segment.element(element)) else {
            return;
        };
        let mut parts = Vec::new();
        for (label, part) in terms {
            let Some(amount) = *part else { return };
            parts.push(Term { label, amount });
        }
        let Some(total) = sum(parts.iter().map(|term| term.amount)) else { return };
        if total == stated {
            return;
        }
        if parts.iter().any(|part| !part.amount.is_zero()) {
            parts.retain(|part| !part.amount.is_zero());
        } else {
            parts.truncate(1);
        }
        let position = u32::try_from(segment.index() - self.tree.set().first_segment()).unwrap_or_default();
        self.out.push(Imbalance {
            code,
            severity,
            location: self.tree.location(position).element(element),
            data_element: self.tree.data_element(position, element),
            offset: place.offset(),
            length: place.raw().len() as u64,
            stated,
            terms: parts,
        });
    }
}

/// An amount; `None` if it is not there or cannot be read.
fn amount(segment: SegmentView<'_>, element: u32) -> Option<Decimal> {
    Decimal::read(segment.value(element)).ok()
}

/// An amount that may be left out, and is nothing then.
fn amount_or_zero(segment: SegmentView<'_>, element: u32) -> Option<Decimal> {
    let raw = segment.value(element);
    if raw.is_empty() { Some(Decimal::ZERO) } else { Decimal::read(raw).ok() }
}

fn sum(parts: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let mut total = Decimal::ZERO;
    for part in parts {
        total = total.checked_add(part)?;
    }
    Some(total)
}

/// The sum of amounts of which each has to be readable.
fn sum_all(parts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    let mut total = Decimal::ZERO;
    for part in parts {
        total = total.checked_add(part?)?;
    }
    Some(total)
}

/// The adjustments of the CAS segments of a loop: of one group (`PR`), or all.
fn adjustments(of: LoopView<'_>, group: Option<&str>) -> Option<Decimal> {
    let all = of.segments_named(SegmentId::CAS);
    let wanted = all.filter(|cas| group.is_none_or(|group| cas.value(1) == group.as_bytes()));
    sum_all(wanted.flat_map(|cas| [3, 6, 9, 12, 15, 18].map(|at| amount_or_zero(cas, at))))
}

fn less(part: Option<Decimal>) -> Option<Decimal> {
    part.map(Decimal::negated)
}

fn plus(a: Option<Decimal>, b: Option<Decimal>) -> Option<Decimal> {
    a?.checked_add(b?)
}

#[cfg(test)]
mod tests {
    use super::CODES;

    #[test]
    fn every_code_of_a_sum_is_known_as_one() {
        let text = include_str!("balance.rs");
        for line in text.lines().filter(|line| line.trim().starts_with("pub const ")) {
            let name = line.trim().trim_start_matches("pub const ").split(": Self = ").next().unwrap();
            assert!(
                line.contains(" fn ") || text.contains(&["    IssueCode::", name, ",\n"].concat()),
                "{name}"
            );
        }
        assert_eq!(text.matches(": Self = Self::new(").count() - 1, CODES.len());
    }
}
