//! References: their forms, and what they lead to in a Bundle.
