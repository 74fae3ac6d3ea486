//! OBX.
