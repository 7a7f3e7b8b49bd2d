package dev.rowan.processor;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/// A file manager that keeps what is written in memory, for as long as the compiler needs it.
final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
  Discarding(JavaFileManager manager) {
    super(manager);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    var bytes = new ByteArrayOutputStream();
    return new SimpleJavaFileObject(
        URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
      }
    };
  }
}
