package dev.rowan.examples.chinook.print;

import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.StatementListener;
import java.util.ArrayList;
import java.util.List;

/// Remembers the statements that one thread ran, until they are taken.
public final class SqlLog implements StatementListener {

  private final List<StatementEvent> events = new ArrayList<>();

  @Override
  public void executed(StatementEvent event) {
    events.add(event);
  }

  /// What has run since the last call.
  List<StatementEvent> take() {
    List<StatementEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
