package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Files;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import dev.faregate.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// `AWS::Include`: a piece of a template in a file of its own. Other macros are programs in
/// somebody's account and are not run.
final class Include {
  static final String MACRO = "AWS::Include";
  private static final String SHAPE = "{Name: AWS::Include, Parameters: {Location: path}}";
  private static final int MOST = 200;

  private final Files files;
  private final String template;
  private final Map<String, Set<String>> includes = new HashMap<>();
  private int count;

  /// @param template the file whose pieces these are
  Include(Files files, String template) {
    this.files = files;
    this.template = template;
  }

  /// What a transform stands for, not evaluated yet, or why that is not known.
  Node content(Node transform, Origin use, Evaluator evaluator) {
    if (!(transform instanceof Mapping mapping)) {
      evaluator.problems().add("Fn::Transform takes " + SHAPE, use);
      return new Unknown("Fn::Transform is malformed", use);
    }
    var name = text(mapping, "Name", use, evaluator);
    if (name instanceof Scalar macro && macro.text().equals(MACRO)) {
      var parameters = Fields.mapping(mapping, "Parameters").orElse(Mapping.empty(use));
      return open(text(parameters, "Location", use, evaluator), use, evaluator);
    }
    return name instanceof Scalar macro ? notRun(macro.text(), use, evaluator) : name;
  }

  /// A macro of somebody's own.
  static Unknown notRun(String macro, Origin use, Evaluator evaluator) {
    evaluator.problems().doubt("macro " + macro + " may change this template; it is not run", use);
    return new Unknown("macro " + macro + " is not run", use);
  }

  private static Node text(Mapping mapping, String name, Origin use, Evaluator evaluator) {
    var node = mapping.get(name);
    if (node.isPresent()) {
      var value = evaluator.evaluate(node.get());
      return value instanceof Scalar ? value : Values.unknown(value, use);
    }
    evaluator.problems().add("Fn::Transform takes " + SHAPE + "; " + name + " is missing", use);
    return new Unknown("Fn::Transform has no " + name, use);
  }

  private Node open(Node location, Origin use, Evaluator evaluator) {
    if (!(location instanceof Scalar scalar)) {
      return location;
    }
    var path = scalar.text();
    if (!LocalPath.is(path)) {
      return new Unknown(path + " is read at deployment", use);
    }
    if (++count > MOST) {
      return new Unknown("more files are included than faregate opens", use);
    }
    var from = use.at().isEmpty() ? template : use.at().get().file();
    var source = files.open(from, path);
    if (!record(from, source.file())) {
      evaluator.problems().add(source.file() + " includes itself", use);
      return new Unknown(source.file() + " includes itself", use);
    }
    return content(source, use, evaluator);
  }

  private static Node content(Source source, Origin use, Evaluator evaluator) {
    for (var problem : source.problems()) {
      evaluator.problems().add(problem.message(), problem.fatal() ? use : problem.origin());
    }
    if (source.documents().isEmpty()) {
      return new Unknown("cannot read " + source.file(), use);
    }
    return source.documents().getFirst();
  }

  /// @return false if `included` leads back to `file`
  private boolean record(String file, String included) {
    if (leadsTo(included, file, new HashSet<>())) {
      return false;
    }
    includes.computeIfAbsent(file, _ -> new HashSet<>()).add(included);
    return true;
  }

  private boolean leadsTo(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    for (var next : includes.getOrDefault(from, Set.of())) {
      if (seen.add(next) && leadsTo(next, to, seen)) {
        return true;
      }
    }
    return false;
  }
}
