//! HL7 v2 segments into things of the record: one file for each segment, one function for each published map.

pub(crate) mod ai;
pub(crate) mod al1;
pub(crate) mod dg1;
pub(crate) mod err;
pub(crate) mod evn;
pub(crate) mod ft1;
pub(crate) mod gt1;
pub(crate) mod iam;
pub(crate) mod in1;
pub(crate) mod mrg;
pub(crate) mod msa;
pub(crate) mod msh;
pub(crate) mod nk1;
pub(crate) mod npu;
pub(crate) mod nte;
pub(crate) mod obr;
pub(crate) mod obx;
pub(crate) mod ods;
pub(crate) mod orc;
pub(crate) mod pd1;
pub(crate) mod pid;
pub(crate) mod pr1;
pub(crate) mod pv1;
pub(crate) mod pv2;
pub(crate) mod rol;
pub(crate) mod rx;
pub(crate) mod rxa;
pub(crate) mod rxr;
pub(crate) mod sac;
pub(crate) mod sch;
pub(crate) mod sft;
mod shared;
pub(crate) mod spm;
pub(crate) mod tq1;
pub(crate) mod txa;

pub(crate) use shared::superseded;
