//! `Serialize` and `Deserialize`: one adapter over the codec.
