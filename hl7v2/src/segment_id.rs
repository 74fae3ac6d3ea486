//! Segment ids: an open set with names for the ones the standard knows.

use core::fmt;

/// A segment id: three letters or digits, or [`UNNAMED`](Self::UNNAMED) (`???`) for a line that starts otherwise.
///
/// Any id is kept, known or not; upper and lower case differ.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SegmentId([u8; 3]);

macro_rules! ids {
    ($($name:ident)*) => {
        /// The ids of the standard.
        impl SegmentId {
            $(
                #[doc = concat!("`", stringify!($name), "`")]
                pub const $name: Self = Self::literal(stringify!($name));
            )*
        }
    };
}

ids! {
    ABS ACC ADD AFF AIG AIL AIP AIS AL1 APR ARQ ARV AUT BHS BLC BLG BPO BPX BTS BTX CDM CDO CER CM0 CM1 CM2
    CNS CON CSP CSR CSS CTD CTI DB1 DEV DG1 DG2 DMI DON DRG DSC DSP ECD ECR EDU EQP EQU ERR EVN FAC FHS FT1
    FTS GOL GP1 GP2 GT1 IAM IAR IIM ILT IN1 IN2 IN3 INV IPC IPR ISD ITM IVC IVT LAN LCC LCH LDP LOC LRL MCP
    MFA MFE MFI MRG MSA MSH NCK NDS NK1 NPU NSC NST NTE OBR OBX ODS ODT OM1 OM2 OM3 OM4 OM5 OM6 OM7 OMC ORC
    ORG OVR PAC PCE PCR PD1 PDA PDC PEO PES PID PKG PM1 PMT PR1 PRA PRB PRC PRD PRT PSG PSH PSL PSS PTH PV1
    PV2 PYE QAK QID QPD QRD QRF QRI RCP RDF RDT REL RF1 RFI RGS RMI ROL RQ1 RQD RXA RXC RXD RXE RXG RXO RXR
    RXV SAC SCD SCH SCP SDD SFT SGH SGT SHP SID SLT SPM STF STZ TCC TCD TQ1 TQ2 TXA UAC UB1 UB2 VAR VND
}

impl SegmentId {
    /// A line whose first field is not three letters or digits; prints as `???`.
    pub const UNNAMED: Self = Self(*b"???");

    pub(crate) const fn literal(name: &str) -> Self {
        match *name.as_bytes() {
            [a, b, c] => Self([a, b, c]),
            _ => Self::UNNAMED,
        }
    }

    /// The id of three ASCII letters or digits; `None` for anything else.
    #[inline]
    #[must_use]
    pub const fn new(id: [u8; 3]) -> Option<Self> {
        if allowed(id[0]) & allowed(id[1]) & allowed(id[2]) { Some(Self(id)) } else { None }
    }

    /// The three bytes.
    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 3] {
        &self.0
    }

    /// The id as text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// MSH, FHS or BHS: declares delimiters, and its first two fields are those.
    #[inline]
    #[must_use]
    pub const fn is_header(self) -> bool {
        matches!(&self.0, b"MSH" | b"FHS" | b"BHS")
    }

    /// Starts with Z: defined by the site.
    #[inline]
    #[must_use]
    pub const fn is_local(self) -> bool {
        self.0[0] == b'Z'
    }
}

/// A letter or a digit of ASCII. A table: three look-ups a line are cheaper than the comparisons.
#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte is always inside a table of 256")]
const fn allowed(byte: u8) -> bool {
    ALLOWED[byte as usize]
}

#[expect(clippy::indexing_slicing, reason = "evaluated when compiled")]
static ALLOWED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

impl core::str::FromStr for SegmentId {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        <[u8; 3]>::try_from(text.as_bytes())
            .ok()
            .and_then(Self::new)
            .ok_or_else(|| crate::Error::new(crate::ErrorKind::NotASegment, 0))
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
