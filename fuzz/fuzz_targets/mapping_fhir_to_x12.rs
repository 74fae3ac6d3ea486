#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::mapping_x12::mapping_fhir_to_x12(data));
