#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::transport::hl7v2_batch(data));
