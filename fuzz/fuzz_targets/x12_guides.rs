#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::x12::x12_guides(data));
