/// The annotation processor: from a record to its table class and the shapes beside it, in four
/// steps, each a package: `read` (elements to model), `model`, `check` (rules and problems),
/// `write` (model to source). Must not keep a list of tables, read or write resources, or look
/// beyond what a record's signature reaches: it is an isolating processor. Read
/// [dev.rowan.processor.RowanProcessor] first.
package dev.rowan.processor;
