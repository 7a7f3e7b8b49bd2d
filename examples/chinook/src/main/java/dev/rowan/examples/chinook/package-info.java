/// The Chinook music shop, declared as annotated records, and [Demo], which loads it and walks
/// through Rowan.
///
/// The records are the whole model; what the processor writes from them (`ArtistTable`,
/// `ArtistInsert`, …) is not checked in. Read [Track] first, then [Walk].
@NullMarked
package dev.rowan.examples.chinook;

import org.jspecify.annotations.NullMarked;
