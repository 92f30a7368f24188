//! What the content crate promises, on the project's own data and on a small library made for breaking.

mod answers;
mod assessment_file;
mod channels;
mod hostile_files;
mod library;
mod lint;
mod live;
mod schemas;
mod sheets;
mod small;
mod texts;
