//! Inputs by trait.

/// Units as laboratories, pharmacies and monitors send them.
pub const VALID: &[&str] = &[
    "mg/dL",
    "mmol/L",
    "10*3/uL",
    "10*6/uL",
    "g/dL",
    "%",
    "fL",
    "pg",
    "U/L",
    "m[IU]/L",
    "meq/L",
    "ug/mL",
    "ng/mL",
    "mm[Hg]",
    "Cel",
    "[degF]",
    "kg/m2",
    "mL/min/{1.73_m2}",
    "mL/(kg.h)",
    "mmol/(8.h.kg)",
    "[lb_av]",
    "cm[H2O]/(s.m)",
    "{copies}/mL",
    "dyn.s/(cm5.m2)",
    "4.[pi].10*-7.N/A2",
    "/min",
];

/// Units as people write them: none is a code.
pub const INVALID: &[&str] = &[
    "mmHg", "x10E3/uL", "IU/mL", "mg/12h", "cells/uL", "mm Hg", "mEq/L", "mcg/mL", "m/", "(m", "10+3/ul",
    "bpm", "inch",
];

/// Value, from, to.
pub const CONVERSIONS: &[(f64, &str, &str)] = &[
    (90.0, "mg/dL", "g/L"),
    (6.3, "mm", "cm"),
    (154.0, "[lb_av]", "kg"),
    (120.0, "mm[Hg]", "kPa"),
    (70.0, "[in_i]", "cm"),
    (5.0, "mmol/L", "umol/mL"),
    (37.0, "Cel", "[degF]"),
    (98.6, "[degF]", "Cel"),
    (250.0, "10*3/uL", "10*9/L"),
    (1.0, "dyn.s/(cm5.m2)", "Pa.s/m5"),
    (100.0, "mL/h", "L/d"),
    (6.3, "s.mm-2", "s.m-2"),
];
