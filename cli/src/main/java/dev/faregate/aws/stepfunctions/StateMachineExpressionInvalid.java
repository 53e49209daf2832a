package dev.faregate.aws.stepfunctions;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import dev.faregate.catalog.Catalog;
import dev.faregate.source.Node;

/// Flags JSONata that cannot be parsed, or that is opened and not closed. Nothing of it is run.
final class StateMachineExpressionInvalid implements StateRule {
  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";

  /// In characters; longer ones are left to AWS. A parser's depth grows with them.
  private static final int LONGEST = 10_000;

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    if (!state.isJsonata()) {
      return;
    }
    Expressions.visit(state, (name, text) -> judge(state, name, text, telling));
  }

  private static void judge(State state, String name, Node.Scalar scalar, Telling telling) {
    var text = scalar.text();
    boolean isOpen = text.startsWith(OPEN);
    boolean isClosed = text.endsWith(CLOSE);
    var where = Telling.in(state) + name;
    if (isOpen != isClosed) {
      var missing = isOpen ? "is not closed with %}" : "is not opened with {%";
      telling.tell(scalar.origin(), where + " " + missing);
    } else if (isOpen && text.length() >= OPEN.length() + CLOSE.length()) {
      var fault = fault(text.substring(OPEN.length(), text.length() - CLOSE.length()));
      if (!fault.isEmpty()) {
        telling.tell(scalar.origin(), where + " is no JSONata: " + fault);
      }
    }
  }

  /// Why an expression cannot be parsed, empty if it can.
  private static String fault(String expression) {
    boolean hasPlaceholder = expression.contains("${");
    if (hasPlaceholder || expression.length() > LONGEST || isDeep(expression)) {
      return "";
    }
    try {
      Jsonata.jsonata(expression);
      return "";
    } catch (JException e) {
      return e.getMessage() == null ? "it cannot be parsed" : e.getMessage();
    } catch (RuntimeException e) {
      return ""; // a fault of the parser is no fault of the expression
    }
  }

  private static boolean isDeep(String expression) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '(' || c == '[' || c == '{' || c == '?') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest > 100;
  }
}
