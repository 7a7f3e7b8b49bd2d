/// The rules: what a record may say, alone and together with the records it refers to. Reports each
/// problem on the component or method at fault and resolves foreign keys, relations and shapes;
/// writes nothing. Read [dev.rowan.processor.check.TableChecks] first.
package dev.rowan.processor.check;
