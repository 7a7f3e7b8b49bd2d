package dev.rowan.examples.chinook.print;

import java.io.PrintWriter;
import java.util.Locale;

/// One line on a terminal that says how far a long step is; nothing anywhere else.
public final class Progress {

  private static final long REDRAW_NANOS = 50_000_000;

  private final PrintWriter out;
  private final boolean terminal;
  private long drawnAt = System.nanoTime();

  public Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /// Draws "what: done of total", at most twenty times a second.
  public void at(String what, long done, long total) {
    if (!terminal || System.nanoTime() - drawnAt < REDRAW_NANOS) {
      return;
    }
    drawnAt = System.nanoTime();
    draw(String.format(Locale.ROOT, "  %s: %,d of %,d rows", what, done, total));
  }

  /// Draws a step of unknown length.
  public void at(String what) {
    if (terminal) {
      draw("  " + what + " …");
    }
  }

  /// Wipes the line.
  public void done() {
    if (terminal) {
      draw("");
    }
  }

  private void draw(String line) {
    out.print("\r\u001b[K" + line);
    out.flush();
  }
}
