#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::mapping_cda_to_fhir(data));
