/// From elements of the compiler to the model. Reports only what the model cannot hold; rules are
/// the business of `check`. Read [dev.rowan.processor.read.TableReader] first.
package dev.rowan.processor.read;
