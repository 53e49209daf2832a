package dev.faregate.cli;

import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What `--duration-model measured:FILE` names: milliseconds by memory size, or what AWS Lambda
/// Power Tuning printed, whose figures stand in `stats`, else encoded in the address of its
/// picture.
final class MeasuredFile {
  private static final int MOST_POINTS = 10_240;
  private static final double LONGEST = 1e10;
  private static final String FORMS =
      "write MEMORY: MILLISECONDS line by line, or give the output of AWS Lambda Power Tuning";

  private final String file;
  private final SortedMap<Long, Double> points = new TreeMap<>();

  private MeasuredFile(String file) {
    this.file = file;
  }

  /// @return milliseconds by MB, one at least
  /// @throws CommandLineError for a file that says something else
  static SortedMap<Long, Double> read(String file, Surroundings surroundings) {
    var directory = surroundings.directory();
    var files = new ProjectFiles(directory, directory, Bounds.DEFAULT);
    var source = files.read(file, Workspace.resolve(directory, file));
    for (var problem : source.problems()) {
      throw new CommandLineError(Settings.place(problem.origin()) + problem.message());
    }
    var measured = new MeasuredFile(file);
    if (source.documents().isEmpty()) {
      throw measured.wrong();
    }
    measured.read(source.documents().getFirst());
    if (measured.points.isEmpty()) {
      throw measured.wrong();
    }
    return measured.points;
  }

  private CommandLineError wrong() {
    return new CommandLineError(file + ": no durations by memory size here; " + FORMS);
  }

  private void read(Node document) {
    if (document instanceof Sequence list) {
      stats(list);
      return;
    }
    if (!(document instanceof Mapping mapping)) {
      throw wrong();
    }
    var stats = mapping.get("stats");
    var picture = dev.faregate.format.Properties.node(mapping, "stateMachine.visualization");
    if (stats.isPresent() && stats.get() instanceof Sequence list) {
      stats(list);
    } else if (picture.isPresent() && picture.get() instanceof Scalar address) {
      picture(address);
    } else {
      for (var entry : mapping.entries()) {
        add(entry.key(), entry.value());
      }
    }
  }

  /// A list of what was measured at each size.
  private void stats(Sequence list) {
    for (var item : list.items()) {
      if (item instanceof Mapping one) {
        var size = first(one, "value", "power", "memory");
        var time = first(one, "averageDuration", "duration");
        if (size.isPresent() && time.isPresent()) {
          add(size.get(), time.get());
          continue;
        }
      }
      throw Settings.wrong(item, FORMS);
    }
  }

  private static Optional<Node> first(Mapping mapping, String... names) {
    for (var name : names) {
      var node = mapping.get(name);
      if (node.isPresent()) {
        return node;
      }
    }
    return Optional.empty();
  }

  /// Behind the address: sizes as 16-bit numbers, then milliseconds as 32-bit floating point, both
  /// least byte first and in Base64.
  private void picture(Scalar address) {
    var parts = address.text().substring(address.text().indexOf('#') + 1).split(";", -1);
    try {
      var sizes = bytes(parts[0]).asShortBuffer();
      var times = bytes(parts[1]).asFloatBuffer();
      if (parts.length < 2 || sizes.remaining() != times.remaining()) {
        throw Settings.wrong(address, "no durations in this address; " + FORMS);
      }
      while (sizes.hasRemaining()) {
        add(address, sizes.get() & 0xffff, times.get());
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Settings.wrong(address, "no durations in this address; " + FORMS);
    }
  }

  private static ByteBuffer bytes(String encoded) {
    return ByteBuffer.wrap(Base64.getDecoder().decode(encoded)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void add(Node size, Node time) {
    if (size instanceof Scalar megabytes && time instanceof Scalar milliseconds) {
      try {
        add(size, Long.parseLong(bare(megabytes, "MB")), number(bare(milliseconds, "ms")));
        return;
      } catch (NumberFormatException e) {
        throw Settings.wrong(size, FORMS);
      }
    }
    throw Settings.wrong(size, FORMS);
  }

  private static String bare(Scalar scalar, String unit) {
    var text = scalar.text().strip();
    return text.endsWith(unit) ? text.substring(0, text.length() - unit.length()).strip() : text;
  }

  /// Not all that Java takes for a number: no `NaN`, no `0x1p3`, no `1d`.
  private static double number(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.eE+-".indexOf(text.charAt(i)) < 0) {
        throw new NumberFormatException(text);
      }
    }
    return Double.parseDouble(text);
  }

  private void add(Node at, long megabytes, double milliseconds) {
    if (megabytes < 1 || !(milliseconds > 0) || milliseconds > LONGEST) {
      throw Settings.wrong(
          at, megabytes + " MB, " + milliseconds + " ms: both have to be more than nothing");
    }
    if (points.put(megabytes, milliseconds) != null) {
      throw Settings.wrong(at, megabytes + " MB stands here twice");
    }
    if (points.size() > MOST_POINTS) {
      throw Settings.wrong(at, "more than " + MOST_POINTS + " sizes");
    }
  }
}
