//! The program the other one is measured against.

fn main() {}
