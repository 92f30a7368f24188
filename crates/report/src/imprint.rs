//! What every kind of document says about itself: in its head and its foot, and in its metadata.

use crate::backend::Metadata;
use crate::model::{Document, Product, RecoverySheet, Report, Stationery};
use crate::text::is_language_tag;
use jiff::Timestamp;

/// The part of a model that has nothing to do with what the document is about.
#[derive(Clone, Copy)]
pub(crate) struct Imprint<'m> {
    pub(crate) language: &'m str,
    pub(crate) product: &'m Product,
    pub(crate) stationery: &'m Stationery,
    pub(crate) title: &'m str,
    /// Whom it is about; may be empty.
    pub(crate) subject: &'m str,
    pub(crate) author: Option<&'m str>,
    pub(crate) date: &'m str,
    pub(crate) created: Timestamp,
    /// At the foot of every page.
    pub(crate) footer: &'m str,
    /// The words of the page number.
    pub(crate) page: &'m str,
}

impl Imprint<'_> {
    pub(crate) fn metadata(&self) -> Metadata {
        let subject = if self.subject.is_empty() {
            String::new()
        } else {
            format!(": {}", self.subject)
        };
        Metadata {
            // Undetermined, as BCP 47 puts it, rather than a tag that no reader knows.
            language: if is_language_tag(self.language) {
                self.language.to_owned()
            } else {
                "und".to_owned()
            },
            title: format!("{}{subject}", self.title),
            author: self.author.map(ToOwned::to_owned),
            creator: format!("{} {}", self.product.name, self.product.version),
            created: self.created,
        }
    }
}

impl Report {
    pub(crate) fn imprint(&self) -> Imprint<'_> {
        Imprint {
            language: &self.language,
            product: &self.product,
            stationery: &self.stationery,
            title: &self.title,
            subject: &self.subject,
            author: self.author.as_deref(),
            date: &self.date,
            created: self.created,
            footer: &self.labels.footer,
            page: &self.labels.page,
        }
    }
}

impl RecoverySheet {
    pub(crate) fn imprint(&self) -> Imprint<'_> {
        Imprint {
            language: &self.language,
            product: &self.product,
            stationery: &self.stationery,
            title: &self.title,
            subject: &self.subject,
            author: (!self.subject.is_empty()).then_some(&*self.subject),
            date: &self.date,
            created: self.created,
            footer: &self.footer,
            // It is one page.
            page: "",
        }
    }
}

impl Document {
    pub(crate) fn imprint(&self) -> Imprint<'_> {
        Imprint {
            language: &self.language,
            product: &self.product,
            stationery: &self.stationery,
            title: &self.title,
            subject: &self.subject,
            author: self.author.as_deref(),
            date: &self.date,
            created: self.created,
            footer: &self.footer,
            page: &self.page,
        }
    }
}
