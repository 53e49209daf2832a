package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.report.Report;
import dev.faregate.report.ReportBuilder;
import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists what is declared and has no line on the bill, so that nothing is silently free.
final class Unpriced {
  private static final String FREE = "free";
  private static final String UNKNOWN_TYPE = "not priced by faregate yet";
  private static final String ELSEWHERE = "its template is not here to be read";
  private static final String NESTED = "AWS::CloudFormation::Stack";

  private final Run run;
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> billed = new HashSet<>();
  private final List<Report.Unpriced> found = new ArrayList<>();

  private Unpriced(Run run) {
    this.run = run;
    for (Service service : run.services()) {
      types.putAll(service.types());
    }
    for (var resource : run.resources()) {
      billed.add(key(resource.at().file(), resource.type(), resource.name()));
    }
    for (var stack : run.stacks()) {
      add(stack);
    }
  }

  static void list(Run run, ReportBuilder report) {
    for (var one : new Unpriced(run).found) {
      report.unpriced(one);
    }
  }

  /// Nested stacks of which nothing is checked, because their templates are elsewhere.
  static List<Report.Trouble> unread(Run run) {
    var notes = new ArrayList<Report.Trouble>();
    for (var stack : run.stacks()) {
      addUnread(stack, notes);
    }
    return notes;
  }

  private static void addUnread(Stack stack, List<Report.Trouble> notes) {
    for (var declaration : stack.declarations()) {
      if (declaration.type().equals(NESTED) && !isRead(stack, declaration)) {
        var message = declaration.name() + ": " + ELSEWHERE + ", so nothing of it is checked";
        var origin = Origin.at(declaration.at());
        var problem = new Problem(message, Gravity.DOUBTFUL, origin, List.of());
        var file = declaration.at().file();
        notes.add(new Report.Trouble(OwnRules.STACK_NOT_READ, Severity.NOTE, file, problem));
      }
    }
    for (var nested : stack.nested()) {
      addUnread(nested, notes);
    }
  }

  private void add(Stack stack) {
    for (var declaration : stack.declarations()) {
      add(stack, declaration);
    }
    for (var nested : stack.nested()) {
      add(nested);
    }
  }

  private void add(Stack stack, Declaration declaration) {
    var at = declaration.at();
    if (billed.contains(key(at.file(), declaration.type(), stack.qualified(declaration.name())))
        || declaration.type().equals(NESTED) && isRead(stack, declaration)) {
      return;
    }
    var how = how(declaration.type());
    if (!how.startsWith("priced with")) {
      found.add(
          new Report.Unpriced(
              at.file(), at.line(), stack.qualified(declaration.name()), declaration.type(), how));
    }
  }

  private String how(String type) {
    var said = types.get(type);
    if (said != null) {
      return said;
    }
    if (type.equals(NESTED)) {
      return ELSEWHERE;
    }
    return run.catalog().isFree(type) ? FREE : UNKNOWN_TYPE;
  }

  private static boolean isRead(Stack stack, Declaration declaration) {
    for (var nested : stack.nested()) {
      if (nested.name().equals(stack.qualified(declaration.name()))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String file, String type, String name) {
    return file + " " + type + " " + name;
  }
}
