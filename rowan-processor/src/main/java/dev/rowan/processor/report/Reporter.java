package dev.rowan.processor.report;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/// Takes the problems that are found, each with the element it is about.
@FunctionalInterface
public interface Reporter {
  /// For records that are only looked at: their problems are reported when they are processed
  /// themselves.
  Reporter NONE = (problem, at, facts) -> {};

  /// Reports `problem` at an element; `facts` fill the places of its message.
  void report(Problem problem, Element at, Object... facts);

  /// Reports compile errors.
  static Reporter to(Messager messager) {
    return (problem, at, facts) -> messager.printError(problem.message(facts), at);
  }
}
