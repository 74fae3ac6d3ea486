//! Interchanges by trait: professional claims of one to six lines, and the payments for them. Deterministic.

use std::fmt::Write as _;

const ISA: &str = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~";

/// An interchange of one transaction set, filled up to about so many bytes.
fn filled(
    group: &str,
    guide: &str,
    set: &str,
    header: &str,
    size: usize,
    mut next: impl FnMut(usize, &mut String),
) -> Vec<u8> {
    let mut out =
        format!("{ISA}GS*{group}*SENDER*RECEIVER*20240101*1200*1*X*{guide}~ST*{set}*0001*{guide}~{header}");
    let mut number = 0;
    while out.len() < size {
        number += 1;
        next(number, &mut out);
    }
    let segments = out.bytes().filter(|b| *b == b'~').count() - 1;
    write!(out, "SE*{segments}*0001~GE*1*1~IEA*1*000000001~").expect("a string grows");
    out.into_bytes()
}

/// 837P: claims of one to six service lines, some hundred bytes each.
#[must_use]
pub fn claims(size: usize) -> Vec<u8> {
    let header = "BHT*0019*00*244579*20240101*1023*CH~NM1*41*2*PREMIER BILLING SERVICE*****46*TGJ23~PER*IC*JERRY*TE*3055552222~\
NM1*40*2*KEY INSURANCE COMPANY*****46*66783JJT~HL*1**20*1~PRV*BI*PXC*203BF0100Y~NM1*85*2*BEN KILDARE SERVICE*****XX*9876543210~\
N3*234 SEAWAY ST~N4*MIAMI*FL*33111~REF*EI*587654321~";
    filled("HC", "005010X222A1", "837", header, size, |number, out| {
        let lines = number % 6 + 1;
        write!(
            out,
            "HL*{}*1*22*0~SBR*P*18*2222-SJ******CI~NM1*IL*1*SMITH*JANE****MI*JS{number:08}~N3*236 N MAIN ST~N4*MIAMI*FL*33413~\
DMG*D8*19430501*F~NM1*PR*2*KEY INSURANCE COMPANY*****PI*999996666~REF*G2*KA6663~CLM*26463{number}*{}***11:B:1*Y*A*Y*I~\
REF*D9*17312345600006351~HI*ABK:J020*ABF:Z1159~",
            number + 1,
            lines * 40,
        )
        .expect("a string grows");
        for line in 1..=lines {
            write!(
                out,
                "LX*{line}~SV1*HC:99213:25*40*UN*1***1:2~DTP*472*D8*20240{line}03~REF*6R*{number:06}{line}~"
            )
            .expect("a string grows");
        }
    })
}

/// 835: the payments, with adjustments.
#[must_use]
pub fn payments(size: usize) -> Vec<u8> {
    let header = "BPR*I*1100*C*ACH*CCP*01*888999777*DA*24681012*1935665544**01*111333555*DA*144444*20240316~TRN*1*71700666555*1935665544~\
DTM*405*20240314~N1*PR*RUSHMORE LIFE~N3*10 SOUTH AVENUET~N4*RAPID CITY*SD*55111~PER*BL*JOHN WAYNE*TE*8005551212~\
N1*PE*ACME MEDICAL CENTER*XX*5544667733~REF*TJ*777667755~LX*1~";
    filled("HP", "005010X221A1", "835", header, size, |number, out| {
        write!(
            out,
            "CLP*5554555{number}*1*800*450*300*12*94060555410000*11*1~CAS*CO*A2*50~NM1*QC*1*BUDD*WILLIAM****MI*33344555510~\
SVC*HC:99211*800*500**1~DTM*150*20240301~DTM*151*20240304~CAS*PR*1*300~AMT*B6*800~REF*6R*{number}~LQ*HE*M16~"
        )
        .expect("a string grows");
    })
}
