//! The tag pass: gives the pages their tree of meaning, their outline and readable links.

use crate::ReportError;
use crate::display::{Doc, Kid, NodeId, Tag, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

/// Tags a file that printpdf made from `doc`; `marks` are the numbers of its marked content.
pub(super) fn tag(file: &mut Document, doc: &Doc, marks: &[Vec<Option<i64>>]) -> Result<(), ReportError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let elements = doc.tree.nodes.iter().map(|_| file.new_object_id()).collect();
    let root = file.new_object_id();
    let mut pass = Pass {
        doc,
        marks,
        pages,
        elements,
        annotations: Vec::new(),
        kept: kept(doc),
    };
    pass.pages_and_links(file)?;
    pass.elements(file, root);
    let parents = pass.parent_tree(file);
    let next = i64::try_from(pass.pages.len() + pass.annotations.iter().map(Vec::len).sum::<usize>());
    let next = next.expect("a document has fewer than 2^63 pages and links");
    let top = Object::Reference(pass.elements[0]);
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![top],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        },
    );
    let outline = pass.outline(file);
    let catalog = file.catalog_mut().map_err(|error| broken(&error))?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    Ok(())
}

/// Nodes that have something to read, or hold a place in a table.
pub(super) fn kept(doc: &Doc) -> Vec<bool> {
    let nodes = &doc.tree.nodes;
    let mut kept = vec![false; nodes.len()];
    // A child always comes after its parent.
    for id in (0..nodes.len()).rev() {
        let node = &nodes[id];
        let holds_place = matches!(
            node.tag,
            Tag::Document | Tag::ThColumn | Tag::ThRow | Tag::ThGroup(_) | Tag::Td
        );
        kept[id] = holds_place
            || node
                .kids
                .iter()
                .any(|kid| !matches!(kid, Kid::Node(child) if !kept[*child]));
    }
    kept
}

fn broken(error: &lopdf::Error) -> ReportError {
    ReportError::Writer(error.to_string())
}

fn number(value: usize) -> i64 {
    i64::try_from(value).expect("a document has fewer than 2^63 pages and links")
}

struct Pass<'a> {
    doc: &'a Doc,
    marks: &'a [Vec<Option<i64>>],
    pages: Vec<ObjectId>,
    elements: Vec<ObjectId>,
    annotations: Vec<Vec<ObjectId>>,
    kept: Vec<bool>,
}

impl Pass<'_> {
    /// Pages get their key in the parent tree; links become objects with words of their own.
    fn pages_and_links(&mut self, file: &mut Document) -> Result<(), ReportError> {
        let mut key = self.pages.len();
        for (index, &page) in self.pages.iter().enumerate() {
            let dict = file.get_dictionary_mut(page).map_err(|error| broken(&error))?;
            dict.set("Tabs", "S");
            dict.set("StructParents", number(index));
            let drawn = match dict.remove(b"Annots") {
                Some(Object::Array(links)) => links,
                _ => Vec::new(),
            };
            let mut ids = Vec::new();
            for (link, annotation) in self.doc.pages[index].links.iter().zip(drawn) {
                let Object::Dictionary(mut annotation) = annotation else {
                    continue;
                };
                annotation.remove(b"C");
                annotation.remove(b"H");
                annotation.set("Contents", text_string(&link.contents));
                annotation.set("F", 4);
                annotation.set("P", page);
                annotation.set("StructParent", number(key));
                key += 1;
                ids.push(file.add_object(annotation));
            }
            if !ids.is_empty() {
                let references: Vec<_> = ids.iter().copied().map(Object::Reference).collect();
                file.get_dictionary_mut(page)
                    .map_err(|error| broken(&error))?
                    .set("Annots", references);
            }
            self.annotations.push(ids);
        }
        Ok(())
    }

    fn elements(&self, file: &mut Document, root: ObjectId) {
        self.element(file, 0, root);
    }

    /// Writes a node and all below it. `/Type` may be left out, and is: there are hundreds of nodes.
    fn element(&self, file: &mut Document, id: NodeId, parent: ObjectId) {
        let node = &self.doc.tree.nodes[id];
        let mut dict = dictionary! { "S" => node.tag.name(), "P" => parent };
        let first_page = node.kids.iter().find_map(|kid| match *kid {
            Kid::Seq(page, _) | Kid::Link(page, _) => Some(page),
            Kid::Node(_) => None,
        });
        if let Some(page) = first_page {
            dict.set("Pg", self.pages[page]);
        }
        let mut kids = Vec::new();
        for kid in &node.kids {
            match *kid {
                Kid::Node(child) if self.kept[child] => {
                    kids.push(Object::Reference(self.elements[child]));
                    self.element(file, child, self.elements[id]);
                }
                Kid::Node(_) => {}
                Kid::Seq(page, seq) => kids.extend(self.content(page, seq, first_page)),
                Kid::Link(page, link) => kids.push(Object::Dictionary(dictionary! {
                    "Type" => "OBJR",
                    "Pg" => self.pages[page],
                    "Obj" => self.annotations[page][link],
                })),
            }
        }
        match kids.len() {
            0 => {}
            1 => dict.set("K", kids.remove(0)),
            _ => dict.set("K", kids),
        }
        self.describe(&mut dict, id);
        file.set_object(self.elements[id], dict);
    }

    /// A piece of content: its bare number on the node's own page, a reference on another.
    fn content(&self, page: usize, seq: usize, own: Option<usize>) -> Option<Object> {
        let mark = self.marks[page][seq]?;
        if own == Some(page) {
            return Some(mark.into());
        }
        let reference = dictionary! { "Type" => "MCR", "Pg" => self.pages[page], "MCID" => mark };
        Some(Object::Dictionary(reference))
    }

    fn describe(&self, dict: &mut Dictionary, id: NodeId) {
        let node = &self.doc.tree.nodes[id];
        if let Some(alt) = &node.alt {
            dict.set("Alt", text_string(alt));
        }
        if let Some(title) = &node.title {
            dict.set("T", text_string(title));
        }
        match node.tag {
            Tag::ThColumn => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            Tag::ThRow => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
            Tag::ThGroup(columns) => {
                let span = number(columns);
                dict.set(
                    "A",
                    dictionary! { "O" => "Table", "Scope" => "Row", "ColSpan" => span },
                );
            }
            Tag::L => dict.set("A", dictionary! { "O" => "List", "ListNumbering" => "None" }),
            Tag::Figure => {
                if let Some((_, rect)) = node.bounds {
                    let corners = [
                        rect.left,
                        self.doc.paper.height() - rect.bottom,
                        rect.right,
                        self.doc.paper.height() - rect.top,
                    ];
                    let corners: Vec<Object> = corners.map(coordinate).into();
                    dict.set(
                        "A",
                        dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners },
                    );
                }
            }
            _ => {}
        }
    }

    /// For every number of marked content and every link: the node it belongs to.
    fn parent_tree(&self, file: &mut Document) -> ObjectId {
        let mut entries = Vec::new();
        for (index, page) in self.doc.pages.iter().enumerate() {
            let owners = page.seqs.iter().filter_map(|seq| match seq.owner {
                crate::display::Owner::Node(node) => Some(Object::Reference(self.elements[node])),
                _ => None,
            });
            let owners: Vec<_> = owners.collect();
            entries.push(number(index).into());
            entries.push(Object::Reference(file.add_object(owners)));
        }
        let links = self.doc.pages.iter().flat_map(|page| &page.links);
        for (offset, link) in links.enumerate() {
            entries.push(number(self.pages.len() + offset).into());
            entries.push(Object::Reference(self.elements[link.node]));
        }
        file.add_object(dictionary! { "Nums" => entries })
    }

    /// Headings as bookmarks, nested by level, in reading order.
    fn outline(&self, file: &mut Document) -> Option<ObjectId> {
        let entries = headings(&self.doc.tree);
        if entries.is_empty() {
            return None;
        }
        let root = file.new_object_id();
        let ids: Vec<_> = entries.iter().map(|_| file.new_object_id()).collect();
        let parents: Vec<_> = (0..entries.len()).map(|i| parent(&entries, i)).collect();
        for (i, entry) in entries.iter().enumerate() {
            let same = |j: &usize| parents[*j] == parents[i];
            let height = self.doc.paper.height();
            let (page, top) = (self.pages[entry.page], coordinate(height - entry.top + 12.0));
            let place = vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null];
            let mut dict = dictionary! {
                "Title" => text_string(&entry.title),
                "Parent" => parents[i].map_or(root, |p| ids[p]),
                "Dest" => place,
            };
            if let Some(previous) = (0..i).rev().find(same) {
                dict.set("Prev", ids[previous]);
            }
            if let Some(next) = (i + 1..entries.len()).find(same) {
                dict.set("Next", ids[next]);
            }
            add_children(&mut dict, &ids, &parents, Some(i), false);
            file.set_object(ids[i], dict);
        }
        let mut dict = dictionary! { "Type" => "Outlines" };
        add_children(&mut dict, &ids, &parents, None, true);
        file.set_object(root, dict);
        Some(root)
    }
}

/// A heading as the outline shows it.
pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) title: String,
    pub(super) page: usize,
    pub(super) top: f64,
}

/// The headings that stand on a page, in reading order.
pub(super) fn headings(tree: &Tree) -> Vec<Heading> {
    let mut found = Vec::new();
    headings_below(tree, 0, &mut found);
    found
}

fn headings_below(tree: &Tree, id: NodeId, found: &mut Vec<Heading>) {
    let node = &tree.nodes[id];
    let level = match node.tag {
        Tag::H1 => 1,
        Tag::H2 => 2,
        Tag::H3 => 3,
        _ => 0,
    };
    if let (1.., Some(title), Some((page, top))) = (level, &node.title, node.at) {
        found.push(Heading {
            level,
            title: title.clone(),
            page,
            top,
        });
    }
    for kid in &node.kids {
        if let Kid::Node(child) = kid {
            headings_below(tree, *child, found);
        }
    }
}

/// The nearest earlier entry of a higher level.
fn parent(entries: &[Heading], of: usize) -> Option<usize> {
    (0..of).rev().find(|&i| entries[i].level < entries[of].level)
}

/// First, last and number of children: open at the top, closed below.
fn add_children(
    dict: &mut Dictionary,
    ids: &[ObjectId],
    parents: &[Option<usize>],
    of: Option<usize>,
    open: bool,
) {
    let children: Vec<_> = (0..ids.len())
        .filter(|&i| parents[i] == of && Some(i) != of)
        .collect();
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        let count = number(children.len());
        dict.set("First", ids[first]);
        dict.set("Last", ids[last]);
        dict.set("Count", if open { count } else { -count });
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is small and two decimals are kept"
)]
fn coordinate(value: f64) -> Object {
    Object::Real(((value * 100.0).round() / 100.0) as f32)
}
