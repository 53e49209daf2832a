package dev.faregate.cli;

/// Something is wrong with the command line, faregate.yaml or a parameter file: exit status 2.
public final class CommandLineError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message one sentence without a full stop, with the way out
  public CommandLineError(String message) {
    super(message, null, false, false);
  }

  String sentence() {
    var message = getMessage();
    return message == null ? "the command line is wrong" : message;
  }
}
