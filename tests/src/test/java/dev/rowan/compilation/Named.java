package dev.rowan.compilation;

/// Behaviour over the accessors that the processor writes.
public interface Named extends WriterFields {
  default String fullName() {
    return firstName() + " " + lastName();
  }
}
