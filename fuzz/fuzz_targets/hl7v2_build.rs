#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::hl7v2_build::hl7v2_build(data));
