package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes.Changed;
import dev.faregate.report.Changes.Kind;
import dev.faregate.report.Changes.Missing;
import dev.faregate.report.Changes.Reason;
import dev.faregate.report.Compared.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Finds what differs between two sides. A resource is the same on both if its file, type and name
/// are; a renamed one is one removed and one added.
public final class Comparison {
  private final Compared base;
  private final Compared head;
  private final UnaryOperator<String> inHead;

  /// @param inHead a file of the base as the head calls it
  public Comparison(Compared base, Compared head, UnaryOperator<String> inHead) {
    this.base = base;
    this.head = head;
    this.inHead = inHead;
  }

  /// Why resources cost another amount.
  public interface Reasons {
    /// @param key of the resource, as [#key] has it
    /// @param before empty where it is new
    /// @param after empty where it is gone
    List<Reason> of(String key, List<Item> before, List<Item> after);
  }

  /// By which a resource is known.
  ///
  /// @param file as the head calls it
  public static String key(String file, String type, String name) {
    return file + "\0" + type + "\0" + name;
  }

  public Changes changes(Reasons reasons) {
    var before = byKey(base.items(), true);
    var after = byKey(head.items(), false);
    var keys = new LinkedHashMap<String, Boolean>();
    after.keySet().forEach(key -> keys.put(key, true));
    before.keySet().forEach(key -> keys.put(key, true));
    var changed = new ArrayList<Changed>();
    for (var key : keys.keySet()) {
      var old = before.getOrDefault(key, List.of());
      var now = after.getOrDefault(key, List.of());
      if (isLost(key, old, now)) {
        changed.add(lost(old, now));
      } else if (isChanged(old, now)) {
        var kind = old.isEmpty() ? Kind.ADDED : now.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        changed.add(changed(kind, old, now, biggestFirst(reasons.of(key, old, now))));
      }
    }
    var found = new FoundOnce(inHead);
    changed.sort(
        (one, other) -> {
          int bySize = size(other.difference()).compareTo(size(one.difference()));
          return bySize != 0 ? bySize : one.name().compareTo(other.name());
        });
    return new Changes(
        side(base, head, true),
        side(head, base, false),
        changed,
        found.in(head, base, false),
        found.in(base, head, true));
  }

  private static List<Reason> biggestFirst(List<Reason> reasons) {
    var sorted = new ArrayList<>(reasons);
    sorted.sort((one, other) -> size(other.difference()).compareTo(size(one.difference())));
    return sorted;
  }

  private static Ratio size(Ratio amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  private Map<String, List<Item>> byKey(List<Item> items, boolean isBase) {
    var byKey = new LinkedHashMap<String, List<Item>>();
    for (var item : items) {
      var file = isBase ? inHead.apply(item.file()) : item.file();
      byKey.computeIfAbsent(key(file, item.type(), item.name()), _ -> new ArrayList<>(1)).add(item);
    }
    return byKey;
  }

  private static boolean isChanged(List<Item> before, List<Item> after) {
    return before.isEmpty() != after.isEmpty()
        || net(before).compareTo(net(after)) != 0
        || isKnown(before) != isKnown(after)
        || !open(before).equals(open(after));
  }

  private static List<String> open(List<Item> items) {
    var open = new ArrayList<String>();
    for (var item : items) {
      open.addAll(item.open());
    }
    open.sort(null);
    return open;
  }

  /// Whether it is on one side only because the other side's file cannot be read.
  private boolean isLost(String key, List<Item> before, List<Item> after) {
    var file = key.substring(0, key.indexOf('\0'));
    if (after.isEmpty()) {
      return head.unreadable().contains(file);
    }
    if (before.isEmpty()) {
      for (var unread : base.unreadable()) {
        if (inHead.apply(unread).equals(file)) {
          return true;
        }
      }
    }
    return false;
  }

  private Changed lost(List<Item> before, List<Item> after) {
    var side = after.isEmpty() ? head : base;
    var says = "unknown, its file cannot be read in " + side.label();
    var difference = net(after).minus(net(before));
    return changed(Kind.CHANGED, before, after, List.of(new Reason(says, difference, false)));
  }

  private static Ratio net(List<Item> items) {
    var net = Ratio.ZERO;
    for (var item : items) {
      net = net.plus(item.net());
    }
    return net;
  }

  private static boolean isKnown(List<Item> items) {
    for (var item : items) {
      if (item.isKnown()) {
        return true;
      }
    }
    return false;
  }

  private static Changed changed(
      Kind kind, List<Item> before, List<Item> after, List<Reason> reasons) {
    var shown = after.isEmpty() ? before.getFirst() : after.getFirst();
    return new Changed(
        kind,
        shown.file(),
        shown.line(),
        shown.name(),
        shown.type(),
        shown.service(),
        shown.summary(),
        net(before),
        net(after),
        kind == Kind.ADDED || isKnown(before),
        kind == Kind.REMOVED || isKnown(after),
        !open(before).equals(open(after)) || kind == Kind.CHANGED && isOneSided(before, after),
        reasons);
  }

  private static boolean isOneSided(List<Item> before, List<Item> after) {
    return before.isEmpty() || after.isEmpty();
  }

  private Changes.Side side(Compared side, Compared other, boolean isBase) {
    var there = new HashSet<String>();
    for (var item : other.items()) {
      for (var missing : item.missing()) {
        there.add(key(missing, !isBase));
      }
    }
    var only = new ArrayList<Missing>();
    for (var item : side.items()) {
      for (var missing : item.missing()) {
        if (!there.contains(key(missing, isBase))) {
          only.add(missing);
        }
      }
    }
    return new Changes.Side(side.label(), side.total(), side.isAtLeast(), only, side.unreadable());
  }

  private String key(Missing missing, boolean isBase) {
    var file = isBase ? inHead.apply(missing.file()) : missing.file();
    return key(file, missing.resource(), missing.what());
  }
}
