#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::dicom_peer::dicom_peer(data));
