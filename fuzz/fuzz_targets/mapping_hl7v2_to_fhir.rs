#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::mapping_hl7v2_to_fhir(data));
