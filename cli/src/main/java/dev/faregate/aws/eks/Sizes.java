package dev.faregate.aws.eks;

/// Amounts in words.
final class Sizes {
  private static final long MB_PER_GB = 1024;

  private Sizes() {}

  /// `17 vCPU`, `16.5 vCPU`.
  static String vcpus(long thousandths) {
    var text = new StringBuilder().append(thousandths / Quantity.ONE);
    long rest = thousandths % Quantity.ONE;
    if (rest != 0) {
      text.append('.').append(Long.toString(Quantity.ONE + rest), 1, 4);
      while (text.charAt(text.length() - 1) == '0') {
        text.setLength(text.length() - 1);
      }
    }
    return text.append(" vCPU").toString();
  }

  /// `120 GB`; what is no whole number of them stays in MB.
  static String memory(long megabytes) {
    return megabytes % MB_PER_GB == 0 ? megabytes / MB_PER_GB + " GB" : megabytes + " MB";
  }
}
