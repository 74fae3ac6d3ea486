#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::mapping_dicom::mapping_fhir_to_dicom(data));
