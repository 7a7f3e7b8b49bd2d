package dev.rowan.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// Sources to be compiled together, in memory.
record Program(Map<String, String> sources) {
  /// The sources of a folder, by qualified name; every file is `<simple name>.java`.
  static Program in(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        sources.put(
            packageOf(text) + "." + file.getFileName().toString().replace(".java", ""), text);
      }
    }
    return new Program(sources);
  }

  static Program of(String name, String text) {
    return new Program(Map.of(name, text));
  }

  private static String packageOf(String text) {
    return text.lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  Program with(String name, String text) {
    Map<String, String> more = new TreeMap<>(sources);
    more.put(name, text);
    return new Program(more);
  }

  Compilation compiled(Processor processor, String... options) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
    return Compiler.javac()
        .withProcessors(processor)
        .withOptions((Object[]) options)
        .compile(files);
  }

  /// Compiles with every warning an error.
  Compilation compiledStrictly() {
    return compiled(new RowanProcessor(), "-Xlint:all", "-Xdoclint:all,-missing", "-Werror");
  }

  /// `line: code` of each error, in order of lines; `line: message` of those that are not Rowan's.
  static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .sorted((a, b) -> Long.compare(a.getLineNumber(), b.getLineNumber()))
        .map(error -> error.getLineNumber() + ": " + code(error))
        .toList();
  }

  private static String code(Diagnostic<?> error) {
    String message = error.getMessage(null);
    return message.startsWith("ROWAN-") ? message.substring(0, message.indexOf(':')) : message;
  }
}
