package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A stack of the base and its counterpart of the head, on the way from one to the other.
final class DiffStack {
  private final Optional<Stack> base;
  private final Optional<Stack> head;
  private final List<DiffSlot> slots = new ArrayList<>();
  private final List<DiffStack> nested = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int regionStep = -1;
  private int sourceStep = -1;

  /// @param steps to which its own are added
  DiffStack(Optional<Stack> base, Optional<Stack> head, List<DiffStep> steps) {
    this.base = base;
    this.head = head;
    addRegion(steps);
    addSlots(steps);
    addNested(steps);
    addSource(steps);
  }

  private Stack either() {
    return head.or(() -> base).orElseThrow();
  }

  private String file() {
    return either().source().file();
  }

  private void addRegion(List<DiffStep> steps) {
    if (base.isPresent() && head.isPresent() && !base.get().region().equals(head.get().region())) {
      regionStep = steps.size();
      steps.add(
          new DiffStep(
              file(),
              "",
              "region "
                  + base.get().region().orElse("not set")
                  + " → "
                  + head.get().region().orElse("not set")));
    }
  }

  private void addSlots(List<DiffStep> steps) {
    var before = new LinkedHashMap<String, Declaration>();
    base.ifPresent(stack -> stack.declarations().forEach(one -> before.putIfAbsent(key(one), one)));
    if (head.isPresent()) {
      for (var declaration : head.get().declarations()) {
        var old = Optional.ofNullable(before.remove(key(declaration)));
        add(new DiffSlot(old, Optional.of(declaration)), steps);
      }
    }
    for (var gone : before.values()) {
      add(new DiffSlot(Optional.of(gone), Optional.empty()), steps);
    }
  }

  private static String key(Declaration declaration) {
    return declaration.type() + " " + declaration.name();
  }

  private void add(DiffSlot slot, List<DiffStep> steps) {
    slots.add(slot);
    starts.add(steps.size());
    for (var says : slot.steps()) {
      steps.add(new DiffStep(file(), either().qualified(slot.name()), says));
    }
  }

  private void addNested(List<DiffStep> steps) {
    var before = new LinkedHashMap<String, Stack>();
    base.ifPresent(stack -> stack.nested().forEach(one -> before.putIfAbsent(one.name(), one)));
    if (head.isPresent()) {
      for (var child : head.get().nested()) {
        var old = Optional.ofNullable(before.remove(child.name()));
        nested.add(new DiffStack(old, Optional.of(child), steps));
      }
    }
    for (var gone : before.values()) {
      nested.add(new DiffStack(Optional.of(gone), Optional.empty(), steps));
    }
  }

  /// What comments say of usage.
  private void addSource(List<DiffStep> steps) {
    if (base.isPresent()
        && head.isPresent()
        && (!base.get().source().comments().isEmpty()
            || !head.get().source().comments().isEmpty())) {
      sourceStep = steps.size();
      steps.add(new DiffStep(file(), "", "comments changed"));
    }
  }

  /// The stack after so many of all steps.
  Stack after(int applied) {
    var declarations = new ArrayList<Declaration>();
    for (int i = 0; i < slots.size(); i++) {
      slots.get(i).after(applied - starts.get(i)).ifPresent(declarations::add);
    }
    var children = new ArrayList<Stack>();
    for (var child : nested) {
      children.add(child.after(applied));
    }
    var stack = either();
    var old = base.orElse(stack);
    return new Stack(
        stack.format(),
        stack.name(),
        applied > sourceStep ? stack.source() : old.source(),
        applied > regionStep ? stack.region() : old.region(),
        declarations,
        children,
        List.of());
  }
}
