#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::tables::terminology_tables(data));
