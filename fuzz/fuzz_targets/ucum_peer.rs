#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::ucum_peer::ucum_peer(data));
