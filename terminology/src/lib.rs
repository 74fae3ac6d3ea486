//! terminology
