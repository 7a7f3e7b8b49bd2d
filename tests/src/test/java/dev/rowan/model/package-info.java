/// Tables of the specifications beside those of the blog: each exists for one behaviour.
@NullMarked
package dev.rowan.model;

import org.jspecify.annotations.NullMarked;
