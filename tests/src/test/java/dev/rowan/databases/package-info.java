/// The databases the specifications run on. Nothing else here knows how one is found or made.
@NullMarked
package dev.rowan.databases;

import org.jspecify.annotations.NullMarked;
