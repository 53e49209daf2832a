package dev.faregate.format.cloudformation;

import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;

/// A language on top of CloudFormation's, like SAM: what it changes before and after a template is
/// evaluated. Asked for every template, nested ones too, so it looks first whether one is its own.
public interface Dialect {

  /// The template with what the language adds or merges, nothing of it evaluated yet.
  Mapping prepare(Mapping template, Problems problems);

  /// The evaluated stack in CloudFormation's words; those it nests are done already.
  ///
  /// @param template as it was written
  Stack lower(Mapping template, Stack stack);

  /// Whether the language and its plug-ins add resources that are not all known here, so that a
  /// name which nothing declares may yet be one.
  default boolean addsMore() {
    return false;
  }

  /// CloudFormation itself.
  Dialect NONE =
      new Dialect() {
        @Override
        public Mapping prepare(Mapping template, Problems problems) {
          return template;
        }

        @Override
        public Stack lower(Mapping template, Stack stack) {
          return stack;
        }
      };
}
