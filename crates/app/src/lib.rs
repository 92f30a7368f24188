//! Use cases, DTOs and error codes: all that a shell may call.

pub mod bindings;
pub mod dto;
