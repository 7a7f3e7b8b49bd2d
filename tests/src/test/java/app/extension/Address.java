package app.extension;

/// An address of the internet protocol.
record Address(String text) {}
