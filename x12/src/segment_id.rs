//! Segment ids: an open set with names for the ones this crate looks at.

use core::fmt;

/// A segment id: a capital letter and one or two capital letters or digits, or [`UNNAMED`](Self::UNNAMED) (`???`) for a
/// piece of input that starts otherwise.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SegmentId([u8; 3]);

macro_rules! ids {
    ($($name:ident)*) => {
        /// Ids of the envelope and of the health care guides.
        impl SegmentId {
            $(
                #[doc = concat!("`", stringify!($name), "`")]
                pub const $name: Self = Self::literal(stringify!($name));
            )*
        }
    };
}

ids! {
    AAA ACT ADX AK1 AK2 AK3 AK4 AK5 AK9 AMT BDS BEG BGN BHT BIN BPR CAS CL1 CLM CLP CN1 COB COM CR1 CR2 CR3 CR5 CR6 CRC
    CTP CTX CUR DMG DN1 DN2 DSB DTM DTP EB EC ENT EQ FA1 FA2 FRM GE GR GS HCP HCR HD HI HL HLH HSD ICM IDC IEA IK3
    IK4 IK5 III INS IT1 ISA ISB ISE K3 LC LE LIN LQ LS LUI LX MEA MIA MOA MPI MSG N1 N2 N3 N4 NM1 NTE OI OTI PAT PER PLA
    PLB PRV PS1 PWK QTY RDM REF RMR S1S S2S S3S S4S S1E S2E S3E S4E SBR SE SPK ST STC SV1 SV2 SV3 SV5 SVC SVD TA1 TA3 TED
    TOO TRN TS2 TS3 UM VEH
}

impl SegmentId {
    /// A piece of input whose first element is no segment id; prints as `???`.
    pub const UNNAMED: Self = Self(*b"???");

    pub(crate) const fn literal(name: &str) -> Self {
        match Self::new(name.as_bytes()) {
            Some(id) => id,
            None => Self::UNNAMED,
        }
    }

    /// The id of two or three bytes: a capital letter, then capital letters or digits; `None` for anything else.
    #[inline]
    #[must_use]
    pub const fn new(id: &[u8]) -> Option<Self> {
        match *id {
            [a, b] if a.is_ascii_uppercase() && allowed(b) => Some(Self([a, b, 0])),
            [a, b, c] if a.is_ascii_uppercase() && allowed(b) && allowed(c) => Some(Self([a, b, c])),
            _ => None,
        }
    }

    /// The two or three bytes of it.
    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            [rest @ .., 0] => rest,
            all => all,
        }
    }

    /// The bytes as a number, those of a shorter id first: what guides call a segment by.
    #[inline]
    pub(crate) const fn packed(self) -> u32 {
        let Self([a, b, c]) = self;
        u32::from_be_bytes([0, a, b, c])
    }

    /// The id as text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or("???")
    }

    /// ISA, GS, ST, SE, GE or IEA: what an interchange, a group and a transaction set begin and end with.
    #[must_use]
    pub const fn is_envelope(self) -> bool {
        matches!(&self.0, b"ISA" | b"GS\0" | b"ST\0" | b"SE\0" | b"GE\0" | b"IEA")
    }
}

const fn allowed(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

impl core::str::FromStr for SegmentId {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text.as_bytes()).ok_or_else(|| crate::Error::new(crate::ErrorKind::NotASegment, 0))
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::SegmentId;

    #[test]
    fn two_or_three_letters_and_digits() {
        assert_eq!(SegmentId::new(b"N1").unwrap().as_str(), "N1");
        assert_eq!(SegmentId::new(b"NM1"), Some(SegmentId::NM1));
        assert_eq!("ST".parse::<SegmentId>().unwrap(), SegmentId::ST);
        for bad in [&b""[..], b"N", b"nm1", b"1NM", b"NM1X", b"N ", b"NM-"] {
            assert_eq!(SegmentId::new(bad), None);
        }
        assert!(SegmentId::GE.is_envelope() && !SegmentId::HL.is_envelope());
    }
}
