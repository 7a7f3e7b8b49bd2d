package dev.rowan.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables that refer to each other can be used first in either order.
class ClassInitialisationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"WriterTable.WRITERS BookTable.BOOKS", "BookTable.BOOKS WriterTable.WRITERS"})
  void eitherTableCanComeFirst(String order) throws ReflectiveOperationException {
    var fresh = new FreshClasses();
    for (String constant : List.of(order.split(" "))) {
      String[] parts = constant.split("\\.");
      Class<?> table = Class.forName("dev.rowan.compilation." + parts[0], true, fresh);
      Object value = table.getField(parts[1]).get(null);

      assertThat(value).isNotNull();
      assertThat(table.getMethod("definition").invoke(value)).isNotNull();
    }
    Class<?> books = fresh.loadClass("dev.rowan.compilation.BookTable");
    Object writer = books.getMethod("writer").invoke(books.getField("BOOKS").get(null));
    assertThat(writer.getClass().getField("lastName").get(writer)).isNotNull();
  }

  /// Loads the classes of this package anew.
  private static final class FreshClasses extends ClassLoader {
    FreshClasses() {
      super(ClassInitialisationTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.rowan.compilation.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }

    private Class<?> define(String name) {
      try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
