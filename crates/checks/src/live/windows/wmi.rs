//! Windows Management Instrumentation: one question, the properties that a check looks for, nothing written.

use super::super::json;
use crate::raw::{Answer, Failure};
use crate::request::WmiId;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::path::Path;
use wmi::{Variant, WMIConnection, WMIError};

const ACCESS_DENIED: i32 = 0x8004_1003_u32.cast_signed();
const NOT_FOUND: i32 = 0x8004_1002_u32.cast_signed();
const INVALID_NAMESPACE: i32 = 0x8004_100E_u32.cast_signed();
const INVALID_CLASS: i32 = 0x8004_1010_u32.cast_signed();

/// No class of ours has more objects.
const MOST: usize = 2000;

/// The objects of a class.
pub(super) fn objects(class: WmiId) -> Answer {
    let connection =
        WMIConnection::with_namespace_path(class.namespace()).map_err(|error| failure(&error))?;
    let question = format!("SELECT {} FROM {}", class.properties().join(", "), class.class());
    let found: Vec<HashMap<String, Variant>> =
        connection.raw_query(question).map_err(|error| failure(&error))?;
    if found.len() > MOST {
        return Err(Failure::failed());
    }
    let objects: Vec<Map<String, Value>> = found.iter().map(|object| kept(class, object)).collect();
    json(&objects)
}

/// The properties of one object that leave; what is empty stays out.
fn kept(class: WmiId, object: &HashMap<String, Variant>) -> Map<String, Value> {
    let mut kept = Map::new();
    for name in class.properties() {
        let value = object.get(*name).map_or(Value::Null, plain);
        if *name == "pathToSignedProductExe" {
            kept.insert("program".to_owned(), program(&value).into());
        } else if class == WmiId::Shares && *name == "Name" {
            let hidden = value.as_str().is_some_and(|name| name.ends_with('$'));
            kept.insert("hidden".to_owned(), hidden.into());
        } else if class == WmiId::Drives {
            kept.extend(drive_part(name, &value));
        } else if !value.is_null() {
            kept.insert((*name).to_owned(), value);
        }
    }
    kept
}

fn plain(value: &Variant) -> Value {
    match value {
        Variant::String(text) => text.as_str().into(),
        Variant::Bool(on) => (*on).into(),
        Variant::I1(number) => (*number).into(),
        Variant::I2(number) => (*number).into(),
        Variant::I4(number) => (*number).into(),
        Variant::I8(number) => (*number).into(),
        Variant::UI1(number) => (*number).into(),
        Variant::UI2(number) => (*number).into(),
        Variant::UI4(number) => (*number).into(),
        Variant::UI8(number) => (*number).into(),
        _ => Value::Null,
    }
}

/// Of the two objects that a row ties together, the number of the disk and the letter of the drive: what stands around
/// them names the computer.
fn drive_part(name: &str, value: &Value) -> Option<(String, Value)> {
    let (_, id) = value.as_str()?.rsplit_once("DeviceID=\"")?;
    if name == "Antecedent" {
        let (_, number) = id.split_once("Disk #")?;
        let (number, _) = number.split_once(',')?;
        Some(("disk".to_owned(), number.parse::<u32>().ok()?.into()))
    } else {
        let (letter, _) = id.split_once(':')?;
        Some(("drive".to_owned(), letter.into()))
    }
}

/// Whether the program of an entry is there. Defender gives an address of its own, others a path with variables.
fn program(path: &Value) -> &'static str {
    match path.as_str().map(Path::new) {
        Some(path) if path.is_absolute() => match path.try_exists() {
            Ok(true) => "present",
            Ok(false) => "absent",
            Err(_) => "unseen",
        },
        _ => "unseen",
    }
}

fn failure(error: &WMIError) -> Failure {
    match error {
        WMIError::HResultError { hres } => match *hres {
            ACCESS_DENIED => Failure::Denied,
            NOT_FOUND | INVALID_NAMESPACE | INVALID_CLASS => Failure::Missing,
            _ => Failure::failed(),
        },
        _ => Failure::failed(),
    }
}
