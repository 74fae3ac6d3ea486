#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::cda_validate::cda_validate(data));
