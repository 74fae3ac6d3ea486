#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| synovia_fuzz::hl7v2_views::hl7v2_views(data));
