#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::mapping_x12::mapping_x12_to_fhir(data));
