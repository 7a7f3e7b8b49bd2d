/// From the model to source: one class per kind of generated file, and the pieces of code they
/// share. Must not decide anything that is not in the model. Read
/// [dev.rowan.processor.write.TableWriter] first.
package dev.rowan.processor.write;
