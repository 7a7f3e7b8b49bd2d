/// Named statements that show how everything is spelled: a golden file for each dialect holds their
/// SQL, and the conformance suite runs them. Data only. Read [dev.rowan.testkit.corpus.Corpus].
package dev.rowan.testkit.corpus;
