//! What the checks promise, proven over every fixture:
//!
//! - `golden`: each check's result in each bundle; bundles that do not fit are refused.
//! - `mutation`: a lost or spoilt answer never makes a result better.
//! - `canaries`: nobody's name, number, network, token or password leaves the parsers.
//! - `shown`: every state of a check on a system is shown, or there is a reason; the page about it is current.
//! - `reads`: the published list of what is read is what is read.
//! - `page`: `docs/what-we-read.md` tells whoever writes a bundle what to write.
//! - `rules`: rules that once said too much or too little, answer by answer.
//! - `texts`: every result has its words in both languages.
//! - `tables`: dated tables stop judging.

#[cfg(test)]
mod canaries;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod mutation;
#[cfg(test)]
mod page;
#[cfg(test)]
mod reads;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod shown;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod texts;
