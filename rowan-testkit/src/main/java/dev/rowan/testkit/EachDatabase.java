package dev.rowan.testkit;

import dev.rowan.engine.Connection;
import dev.rowan.engine.Engine;
import dev.rowan.engine.OpenTransaction;
import dev.rowan.engine.Transaction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/// Runs the tests of [OnDatabases].
final class EachDatabase implements TestTemplateInvocationContextProvider {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(EachDatabase.class);

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    String[] dialects = context.getRequiredTestMethod().getAnnotation(OnDatabases.class).value();
    return Databases.all().stream()
        .filter(
            database -> dialects.length == 0 || Arrays.stream(dialects).anyMatch(database::speaks))
        .map(Invocation::new);
  }

  private record Invocation(TestDatabase database) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return database.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of((BeforeEachCallback) context -> database.require(), new Arguments(database));
    }
  }

  private record Arguments(TestDatabase database) implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == TestDatabase.class || type == Engine.class || type == Transaction.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      if (type == TestDatabase.class) {
        return database;
      }
      return type == Engine.class ? database.engine() : transaction(context);
    }

    private Transaction transaction(ExtensionContext context) {
      Connection connection = database.engine().connect();
      OpenTransaction transaction = connection.begin();
      // Closed with the context, after the test; closing the connection rolls back.
      context.getStore(NAMESPACE).put(Connection.class, connection);
      return transaction;
    }
  }
}
