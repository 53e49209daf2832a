package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;

/// `Fn::Cidr: [block, count, bits]`: equal parts of an address block. The parts of IPv6 blocks,
/// which AWS assigns, are unknown.
final class Cidr implements Function {
  private static final String SHAPE = "[block, count, bits of each]";
  private static final int ADDRESS_BITS = 32;
  private static final int BYTE = 256;

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 2, 3);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var texts = new ArrayList<String>(3);
    for (var part : parts) {
      var value = Arguments.text(part, call, SHAPE, evaluator);
      if (!(value instanceof Scalar scalar)) {
        return value;
      }
      texts.add(scalar.text().trim());
    }
    var block = texts.getFirst();
    if (block.indexOf(':') >= 0) {
      return new Unknown("the parts of an IPv6 block are not computed", call.origin());
    }
    long count = number(texts.get(1));
    long bits = texts.size() == 3 ? number(texts.get(2)) : 8;
    return blocks(block, count, bits, call, evaluator);
  }

  private static Node blocks(
      String block, long count, long bits, Node.Call call, Evaluator evaluator) {
    int slash = block.indexOf('/');
    long address = slash < 0 ? -1 : address(block.substring(0, slash));
    long prefix = slash < 0 ? -1 : number(block.substring(slash + 1));
    if (address < 0 || prefix < 0 || prefix > ADDRESS_BITS || count < 1 || bits < 1) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    long room = ADDRESS_BITS - prefix;
    if (bits > room || count > 1L << (room - bits) || !evaluator.work().spend(count)) {
      var message = "Fn::Cidr: " + block + " has no room for " + count + " blocks of such size";
      evaluator.problems().add(message, call.origin());
      return new Unknown("the block has no room for that many", call.origin());
    }
    long first = address >> room << room;
    var blocks = new ArrayList<Node>();
    for (long i = 0; i < count; i++) {
      var part = text(first + (i << bits)) + "/" + (ADDRESS_BITS - bits);
      blocks.add(Values.text(part, call.origin()));
    }
    return new Sequence(blocks, call.origin());
  }

  private static long address(String text) {
    long address = 0;
    int from = 0;
    for (int i = 0; i < 4; i++) {
      int dot = i < 3 ? text.indexOf('.', from) : text.length();
      long part = dot < 0 ? -1 : number(text.substring(from, dot));
      if (part < 0 || part >= BYTE) {
        return -1;
      }
      address = address * BYTE + part;
      from = dot + 1;
    }
    return address;
  }

  private static String text(long address) {
    return (address >> 24)
        + "."
        + (address >> 16) % BYTE
        + "."
        + (address >> 8) % BYTE
        + "."
        + address % BYTE;
  }

  /// A whole number, or -1.
  private static long number(String text) {
    try {
      return text.length() > 9 ? -1 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
