/// A blog: what a user of Rowan declares, and the queries an experienced one writes. Read
/// [blog.User] first, then [blog.Tour], which runs.
@NullMarked
package blog;

import org.jspecify.annotations.NullMarked;
