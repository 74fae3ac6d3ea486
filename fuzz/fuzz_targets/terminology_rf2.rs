#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::terminology_load::terminology_rf2(data));
